// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/dataset_reference.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

class QWidget;

namespace frontierscope {

class Document;
struct ReadyDocument;
struct SavedVersion;

/// Opens and saves the document, asks before something would be lost, and never writes over the shipped
/// dataset or over a file that could only be read in part.
class DocumentFiles : public QObject {
    Q_OBJECT

public:
    DocumentFiles(Document& document, QWidget* window);

    /// The shipped dataset with the ready figures.
    void startNew();
    /// An example: the shipped dataset with figures of its own.
    void openExample(const ReadyDocument& example);
    /// Opens a file; false: nothing of it can be used, and the document is what it was.
    bool open(const QString& path);
    /// Opens what source() named.
    bool openSource(const QString& source);
    /// Where the document can be had again: its file, "example:ID", or empty for the shipped dataset.
    [[nodiscard]] const QString& source() const { return m_source; }
    /// Holds or refers to its dataset as the document did before. One that refers to it, but whose data were
    /// changed here, gets a copy of its own: the dataset's file is never written over.
    bool saveTo(const QString& path);
    /// The document refers to its dataset: the file that it came from if that holds the same data, else a new
    /// one beside the document.
    bool saveReferring(const QString& path);
    /// Takes back what a session lost; it has to be saved under a name.
    bool recover(const QString& path, const QString& title);

    // ---- with questions to the person
    void newWithQuestion();
    void openWithQuestion(QString path = {});
    bool save();
    bool saveAs();
    /// Back to what was opened or saved last: by undoing, so that it can be redone; if another program has
    /// written the file since, or the steps are gone, by reading it again.
    void revert();
    /// Shows the last saved versions, to bring one back.
    void showEarlierVersions();
    /// True if nothing would be lost, or the person says so.
    [[nodiscard]] bool mayDiscard();

    /// What the title bar calls the document.
    [[nodiscard]] QString displayName() const;

signals:
    void opened(const std::vector<frontierscope::Diagnostic>& findings);
    void saved();
    void warned(const QString& text, const QStringList& details);
    void readInPart(const QString& text, const QStringList& details); ///< Problems lists what was wrong
    void failed(const QString& text, const QStringList& details);
    void saveFailed(const QString& text); ///< the document is what it was; another place may do
    /// A file that is no dataset of its own was chosen to be opened.
    void importRequested(const QString& path);

private:
    enum class Answer { writeOver, saveElsewhere, cancel };
    /// Asks if another program has changed the file since it was read or written here.
    [[nodiscard]] Answer askAboutDisk();
    [[nodiscard]] bool isChangedOnDisk() const;
    [[nodiscard]] bool mayForget();
    void bringBack(const SavedVersion& version);
    void rememberDisk();

    Document& m_document;
    QWidget* m_window;
    QString m_source;
    std::string m_onDisk; ///< hash of the document's file as it was read or written here
    std::optional<DatasetReference> m_datasetFile; ///< what the document refers to; none: it holds its data
    QString m_title;                               ///< of a document without a file to save to
};

} // namespace frontierscope
