// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/document_files.h"

#include "app/base/data_files.h"
#include "app/base/document.h"
#include "app/base/document_io.h"
#include "app/base/progress_work.h"
#include "app/base/qt_conversions.h"
#include "app/base/saved_versions.h"
#include "app/base/settings.h"
#include "app/base/shipped_data.h"
#include "app/base/translation.h"
#include "app/exchange/data_exchange.h"
#include "app/export/open_figure.h"
#include "app/window/saved_words.h"
#include "core/figure/ready_documents.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace frontierscope {

namespace {

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

/// The ratings of arenas are a file of their own beside the shipped dataset.
void addShippedRatings(DocumentContent& content, const std::filesystem::path& file) {
    const bool isWanted =
        isShipped(file) || std::any_of(content.figures.begin(), content.figures.end(), needsRatings);
    if (content.dataset.ratings.empty() && isWanted) {
        ShippedData::addRatings(content.dataset);
    }
}

Result<OpenedFigures> openShipped() {
    auto document = ShippedData::document();
    return document ? Result<OpenedFigures>(OpenedFigures{std::move(*document), true})
                    : tl::unexpected(std::move(document.error()));
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
    const QString name = QFileInfo(path).fileName();
    auto read = isShipped(file) ? std::optional(openShipped())
                                : doWithProgress<Result<OpenedFigures>>(m_window, tr("Opening %1…").arg(name),
                                                                        MayCancel::yes,
                                                                        [file] { return openFigures(file); });
    if (!read) {
        return false; // the person waits no longer
    }
    Result<OpenedFigures>& figures = *read;
    if (!figures) {
        emit failed(tr("%1 was not opened: %2").arg(name, toQString(figures.error().message)),
                    linesOf(figures.error().findings));
        return false;
    }
    LoadedDocument* loaded = &figures->document;
    if (!figures->hasDataset) {
        if (auto shipped = ShippedData::document()) {
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
    m_title = isShipped(file) ? QString() : name;
    m_source = isShipped(file) ? QString() : toQString(file);
    m_datasetFile = std::move(loaded->datasetFile);
    m_document.reset(std::move(loaded->content), mayOverwrite ? file : std::filesystem::path());
    rememberDisk();
    if (!isShipped(file)) {
        Settings::addRecentFile(toQString(file));
    }
    emit opened(loaded->findings);
    QStringList sentences; // one message: a second one would hide the first
    if (errorCount > 0) {
        sentences << tr("Not everything in %1 could be used, errors found: %2. The rest is open.")
                         .arg(name, QString::number(errorCount));
    }
    for (const Diagnostic& finding : loaded->findings) {
        if (finding.pointer == kDatasetHashPointer) {
            sentences << toQString(finding.message);
        }
    }
    if (errorCount > 0) {
        emit readInPart(sentences.join(QLatin1Char(' ')), linesOf(loaded->findings));
    } else if (!sentences.isEmpty()) {
        emit warned(sentences.join(QLatin1Char(' ')), {});
    }
    return true;
}

bool DocumentFiles::recover(const QString& path, const QString& title) {
    auto read = doWithProgress<Result<LoadedDocument>>(m_window, tr("Opening %1…").arg(title), MayCancel::yes,
                                                       [file = toPath(path)] { return loadDocument(file); });
    if (!read) {
        return false; // the person waits no longer
    }
    Result<LoadedDocument>& loaded = *read;
    if (!loaded) {
        emit failed(toQString(loaded.error().message), {});
        return false;
    }
    m_title = title;
    m_source.clear();
    m_datasetFile.reset();
    m_document.reset(std::move(loaded->content), {});
    m_document.undoStack()->resetClean(); // not saved anywhere yet
    emit opened(loaded->findings);
    const bool isWhole = std::ranges::none_of(
        loaded->findings, [](const Diagnostic& finding) { return finding.severity == Severity::error; });
    if (!isWhole) {
        emit warned(
            tr("Parts of the copy could not be read; Problems lists them. The copy stays where it is."),
            {QDir::toNativeSeparators(path)});
    }
    return isWhole;
}

bool DocumentFiles::saveTo(const QString& path) {
    const std::filesystem::path file = toPath(QFileInfo(path).absoluteFilePath());
    const QString name = QFileInfo(path).fileName();
    if (isShipped(file)) {
        emit saveFailed(
            tr("The dataset that comes with the program is never overwritten. Choose another name."));
        return false;
    }
    const std::optional<DatasetReference> before = std::exchange(m_datasetFile, std::nullopt);
    if (before) {
        m_datasetFile = referenceTo(before->file, m_document.dataset());
    }
    SavedVersions::keep(file); // what is written over can be brought back
    const auto outcome =
        doWithProgress<Result<void>>(m_window, tr("Saving %1…").arg(name), MayCancel::no,
                                     [&] { return saveDocument(m_document.content(), file, m_datasetFile); });
    if (const auto& written = *outcome; !written) {
        m_datasetFile = before;
        emit saveFailed(tr("%1 was not saved: %2").arg(name, toQString(written.error().message)));
        return false;
    }
    SavedVersions::keep(file);
    Settings::addRecentFile(toQString(file));
    if (documentFormatOf(file) == DocumentFormat::document) {
        m_title = name;
        m_source = toQString(file);
        m_document.markSaved(file);
        rememberDisk();
        emit saved();
        if (before && !m_datasetFile) {
            emit warned(
                tr("%1 now holds its own copy of the dataset, because the data were changed; %2 is as "
                   "it was.")
                    .arg(name, toQString(before->file.filename())),
                {});
        }
    } else {
        emit warned(whatIsKept(documentFormatOf(file), name), {});
    }
    return true;
}

bool DocumentFiles::saveReferring(const QString& path) {
    const std::filesystem::path file = toPath(QFileInfo(path).absoluteFilePath());
    const std::filesystem::path known = m_datasetFile ? m_datasetFile->file : toPath(m_source);
    auto reference = datasetFileFor(file, known, m_document.dataset());
    if (!reference) {
        emit saveFailed(
            tr("%1 was not saved: %2").arg(QFileInfo(path).fileName(), toQString(reference.error().message)));
        return false;
    }
    m_datasetFile = std::move(*reference);
    return saveTo(path);
}

void DocumentFiles::newWithQuestion() {
    if (mayDiscard()) {
        startNew();
    }
}

void DocumentFiles::openWithQuestion(QString path) {
    if (path.isEmpty()) {
        path = QFileDialog::getOpenFileName(m_window, tr("Open"), Settings::value(setting::kLastFolder),
                                            tr("All that can be opened (*.frontierscope *.json *.csv *.tsv "
                                               "*.png *.svg *.pdf);;All files (*)"));
    }
    if (path.isEmpty()) {
        return;
    }
    Settings::setValue(setting::kLastFolder, QFileInfo(path).absolutePath());
    if (DataExchange::isForImport(path)) {
        emit importRequested(path);
    } else if (mayDiscard()) {
        open(path);
    }
}

bool DocumentFiles::save() {
    const std::filesystem::path file = m_document.file();
    if (file.empty()) {
        return saveAs();
    }
    switch (askAboutDisk()) {
    case Answer::writeOver:
        return saveTo(toQString(file));
    case Answer::saveElsewhere:
        return saveAs();
    case Answer::cancel:
        break;
    }
    return false;
}

bool DocumentFiles::saveAs() {
    const QString folder = Settings::value(setting::kLastFolder);
    const QString baseName =
        m_document.file().empty() ? tr("models") : QFileInfo(displayName()).completeBaseName();
    const QString proposed = QDir(folder).filePath(baseName + QStringLiteral(".frontierscope"));
    const QString holding = tr("Frontierscope document (*.frontierscope)");
    const QString referring = tr("Document that refers to its dataset in another file (*.frontierscope)");
    const QString others = tr("Dataset as JSON (*.json);;Dataset as CSV (*.csv);;Table in Markdown (*.md)");
    QString chosen = m_datasetFile ? referring : holding;
    QString path = QFileDialog::getSaveFileName(
        m_window, tr("Save As"), proposed,
        holding + QStringLiteral(";;") + referring + QStringLiteral(";;") + others, &chosen);
    if (path.isEmpty()) {
        return false;
    }
    Settings::setValue(setting::kLastFolder, QFileInfo(path).absolutePath());
    if (QFileInfo(path).suffix().isEmpty()) {
        path += QStringLiteral(".frontierscope");
    }
    if (chosen == referring && documentFormatOf(toPath(path)) == DocumentFormat::document) {
        return saveReferring(path);
    }
    m_datasetFile.reset();
    return saveTo(path);
}

QString DocumentFiles::displayName() const {
    if (!m_document.file().empty()) {
        return QFileInfo(toQString(m_document.file())).fileName();
    }
    return m_title.isEmpty() ? tr("Shipped dataset") : m_title;
}

} // namespace frontierscope
