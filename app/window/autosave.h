// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <vector>

namespace frontierscope {

class Document;

/// What a session that ended without warning left behind.
struct LostDocument {
    std::filesystem::path file;
    QString title;                  ///< of the document, as the title bar showed it
    QString savedWhen;              ///< in the locale's words
    std::filesystem::path original; ///< the file that was being edited; empty: the shipped dataset
};

/// Keeps a copy of unsaved work in the data folder, at most five seconds old, under a lock that says that
/// this session still runs. The person's own file is never touched. A clean end leaves nothing.
class Autosave : public QObject {
    Q_OBJECT

public:
    explicit Autosave(Document& document, QObject* parent = nullptr);
    ~Autosave() override;

    /// Copies whose session is gone. They stay until they are discarded.
    [[nodiscard]] static std::vector<LostDocument> lostDocuments();
    static void discard(const LostDocument& lost);

    /// Writes what is waiting to be written.
    /// False: it could not be written.
    bool saveNow();
    /// What the document is called, and its file if it has one.
    void setTitle(const QString& title, const QString& original) {
        m_title = title;
        m_original = original;
    }

signals:
    /// There is no copy of the work, and why.
    void failed(const QString& text, const QString& reason);

private:
    void saveLater();
    void noteWritten(const Result<void>& written, int milliseconds);
    [[nodiscard]] int interval() const;
    void tellFailure(const Result<void>& written);
    void makePlace();
    void removeCopy();

    Document& m_document;
    QString m_title, m_original;
    std::filesystem::path m_file;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
    QThreadPool m_writer; ///< of its own: other work must not keep edits from the disk
    bool m_isWriting = false;
    bool m_isDue = false; ///< the timer ended while a copy was written
    bool m_hasFailed = false;
    int m_lastWriteMs = -1; ///< -1: nothing was written yet
    int m_waits = 0;        ///< how often a snapshot was asked for in vain
};

} // namespace frontierscope
