// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/document_files.h"

#include "app/base/data_files.h"
#include "app/base/document.h"
#include "app/base/document_io.h"
#include "app/base/qt_conversions.h"
#include "app/base/settings.h"
#include "app/base/translation.h"
#include "app/export/open_figure.h"
#include "core/dataset/dataset_io.h"
#include "core/figure/ready_documents.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace frontierscope {

namespace {

constexpr qsizetype kMostLines = 2000;
const QString kExample = QStringLiteral("example:"); // before the id of one

bool isShipped(const std::filesystem::path& file) {
    std::error_code error;
    return std::filesystem::equivalent(file, shippedDatasetFile(), error);
}

/// New documents speak the language of the window.
void speakWindowLanguage(DocumentContent& content) {
    for (FigureSpec& spec : content.figures) {
        spec.language = currentLanguage();
    }
}

/// The ratings of arenas are a file of their own beside the shipped dataset. Where they are missing, charts
/// of ratings say so themselves.
void addShippedRatings(DocumentContent& content, const std::filesystem::path& file) {
    const bool isWanted =
        isShipped(file) || std::any_of(content.figures.begin(), content.figures.end(), needsRatings);
    if (content.dataset.ratings.empty() && isWanted) {
        static_cast<void>(loadRatings(content.dataset, shippedDatasetFile().parent_path() / "arena.json"));
    }
}

} // namespace

DocumentFiles::DocumentFiles(Document& document, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_window(window) {}

void DocumentFiles::startNew() {
    if (!open(toQString(shippedDatasetFile()))) {
        m_document.reset({{}, readyFigures(), {}}, {});
    }
    m_title.clear();
}

void DocumentFiles::openExample(const ReadyDocument& example) {
    if (!open(toQString(shippedDatasetFile()))) {
        return;
    }
    DocumentContent content = m_document.content();
    content.figures = example.figures;
    addShippedRatings(content, shippedDatasetFile());
    speakWindowLanguage(content);
    m_title = toQString(example.title);
    m_source = kExample + toQString(std::string_view(example.id));
    m_document.reset(std::move(content), {});
}

bool DocumentFiles::openSource(const QString& source) {
    if (!source.startsWith(kExample)) {
        return open(source);
    }
    for (const ReadyDocument& example : readyDocuments()) {
        if (source.mid(kExample.size()) == toQString(std::string_view(example.id))) {
            openExample(example);
            return true;
        }
    }
    return false;
}

bool DocumentFiles::open(const QString& path) {
    const std::filesystem::path file = toPath(QFileInfo(path).absoluteFilePath());
    auto figures = openFigures(file);
    const QString name = QFileInfo(path).fileName();
    if (!figures) {
        emit failed(tr("%1 was not opened: %2").arg(name, toQString(figures.error().message)),
                    lines(figures.error().findings));
        return false;
    }
    LoadedDocument* loaded = &figures->document;
    if (!figures->hasDataset) {
        if (auto shipped = loadDocument(shippedDatasetFile())) {
            loaded->content.dataset = std::move(shipped->content.dataset);
        }
    }
    const auto errorCount = std::count_if(loaded->findings.begin(), loaded->findings.end(),
                                          [](const Diagnostic& d) { return d.severity == Severity::error; });
    addShippedRatings(loaded->content, file);
    if (loaded->format != DocumentFormat::document) {
        speakWindowLanguage(loaded->content);
    }
    // What was read in part, or in a format that can't hold a document, isn't written over by a plain Save.
    const bool isOwnFormat =
        loaded->format == DocumentFormat::document && file.extension() == ".frontierscope";
    const bool mayOverwrite = isOwnFormat && errorCount == 0 && !isShipped(file);
    m_title = name;
    m_source = isShipped(file) ? QString() : toQString(file);
    m_document.reset(std::move(loaded->content), mayOverwrite ? file : std::filesystem::path());
    if (!isShipped(file)) {
        Settings::addRecentFile(toQString(file));
    }
    emit opened(loaded->findings);
    if (errorCount > 0) {
        emit warned(tr("Not everything in %1 could be used, errors found: %2. The rest is open.")
                        .arg(name, QString::number(errorCount)),
                    lines(loaded->findings));
    }
    return true;
}

bool DocumentFiles::recover(const QString& path, const QString& title) {
    auto loaded = loadDocument(toPath(path));
    if (!loaded) {
        emit failed(toQString(loaded.error().message), {});
        return false;
    }
    m_title = title;
    m_source.clear();
    m_document.reset(std::move(loaded->content), {});
    m_document.undoStack()->resetClean(); // not saved anywhere yet
    emit opened(loaded->findings);
    return true;
}

bool DocumentFiles::saveTo(const QString& path) {
    const std::filesystem::path file = toPath(QFileInfo(path).absoluteFilePath());
    const QString name = QFileInfo(path).fileName();
    if (isShipped(file)) {
        emit failed(tr("The dataset that comes with the program is never overwritten. Choose another name."),
                    {});
        return false;
    }
    if (auto written = saveDocument(m_document.content(), file); !written) {
        emit failed(tr("%1 was not saved: %2").arg(name, toQString(written.error().message)), {});
        return false;
    }
    Settings::addRecentFile(toQString(file));
    if (documentFormatOf(file) == DocumentFormat::document) {
        m_title = name;
        m_source = toQString(file);
        m_document.markSaved(file);
        emit saved();
    } else {
        emit warned(
            tr("%1 holds the dataset alone. Figures and filters are kept only in a .frontierscope document.")
                .arg(name),
            {});
    }
    return true;
}

void DocumentFiles::newWithQuestion() {
    if (mayDiscard()) {
        startNew();
    }
}

void DocumentFiles::openWithQuestion(QString path) {
    if (!mayDiscard()) {
        return;
    }
    if (path.isEmpty()) {
        path = QFileDialog::getOpenFileName(m_window, tr("Open"), Settings::value(setting::kLastFolder),
                                            tr("All that can be opened (*.frontierscope *.json *.csv *.tsv "
                                               "*.png *.svg *.pdf);;All files (*)"));
    }
    if (!path.isEmpty()) {
        Settings::setValue(setting::kLastFolder, QFileInfo(path).absolutePath());
        open(path);
    }
}

bool DocumentFiles::save() {
    return m_document.file().empty() ? saveAs() : saveTo(toQString(m_document.file()));
}

bool DocumentFiles::saveAs() {
    const QString folder = Settings::value(setting::kLastFolder);
    const QString baseName =
        m_document.file().empty() ? tr("models") : QFileInfo(displayName()).completeBaseName();
    const QString proposed = QDir(folder).filePath(baseName + QStringLiteral(".frontierscope"));
    const QString path = QFileDialog::getSaveFileName(
        m_window, tr("Save As"), proposed,
        tr("Frontierscope document (*.frontierscope);;Dataset as JSON (*.json);;Dataset as CSV (*.csv)"));
    if (path.isEmpty()) {
        return false;
    }
    Settings::setValue(setting::kLastFolder, QFileInfo(path).absolutePath());
    const bool hasSuffix = !QFileInfo(path).suffix().isEmpty();
    return saveTo(hasSuffix ? path : path + QStringLiteral(".frontierscope"));
}

bool DocumentFiles::mayDiscard() {
    if (!m_document.isModified()) {
        return true;
    }
    QMessageBox question(m_window);
    question.setObjectName(QStringLiteral("unsavedGuard"));
    question.setIcon(QMessageBox::Warning);
    question.setTextFormat(Qt::PlainText);
    question.setText(tr("Save the changes to %1?").arg(displayName()));
    question.setInformativeText(tr("Without saving, the changes are lost."));
    const QAbstractButton* saveButton = question.addButton(tr("Save"), QMessageBox::AcceptRole);
    const QAbstractButton* discardButton = question.addButton(tr("Don't Save"), QMessageBox::DestructiveRole);
    QPushButton* cancelButton = question.addButton(tr("Cancel"), QMessageBox::RejectRole);
    question.setEscapeButton(cancelButton);
    question.exec();
    if (question.clickedButton() == saveButton) {
        return save();
    }
    return question.clickedButton() == discardButton;
}

QString DocumentFiles::displayName() const {
    if (!m_document.file().empty()) {
        return QFileInfo(toQString(m_document.file())).fileName();
    }
    return m_title.isEmpty() ? tr("Shipped dataset") : m_title;
}

QStringList DocumentFiles::lines(const std::vector<Diagnostic>& findings) {
    QStringList texts;
    for (const Diagnostic& finding : findings) {
        if (texts.size() == kMostLines) {
            texts << tr("… and %1 more").arg(intSize(findings) - static_cast<int>(kMostLines));
            break;
        }
        const QString place = toQString(std::string_view(finding.where()));
        const QString text = toQString(finding.message);
        texts << (place.isEmpty() ? text : place + QStringLiteral(": ") + text);
    }
    return texts;
}

} // namespace frontierscope
