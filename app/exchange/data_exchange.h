// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

class QWidget;

namespace frontierscope {

class Document;

/// Joins other files with the open dataset, and compares them with it.
class DataExchange : public QObject {
    Q_OBJECT

public:
    DataExchange(Document& document, QWidget* window);

    /// True for a file that is to be joined with a dataset rather than opened as one, told by its content.
    [[nodiscard]] static bool isForImport(const QString& path);

    // ---- with questions to the person; an empty path asks for a file
    void importFile(QString path = {});
    void compareWithFile(QString path = {});

signals:
    void done(const QString& text);
    void failed(const QString& text, const QStringList& details);

private:
    [[nodiscard]] QString askForFile(const QString& title);

    Document& m_document;
    QWidget* m_window;
};

} // namespace frontierscope
