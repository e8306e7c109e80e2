// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/data_exchange.h"

#include "app/base/content_snapshots.h"
#include "app/base/document.h"
#include "app/base/progress_work.h"
#include "app/base/qt_conversions.h"
#include "app/base/settings.h"
#include "app/base/translation.h"
#include "app/commands/join_dataset_command.h"
#include "app/exchange/compare_dialog.h"
#include "app/exchange/comparison.h"
#include "app/exchange/import_dialog.h"
#include "app/export/open_figure.h"
#include "core/base/file_io.h"
#include "core/dataset/convert.h"
#include "core/dataset/importers/import_session.h"

#include <QFileDialog>
#include <QFileInfo>

#include <fstream>
#include <memory>

namespace frontierscope {

namespace {

constexpr std::size_t kLookedAtBytes = std::size_t{1} << 20U; // a format shows at a file's start

/// What earlier imports were told about columns.
std::map<std::string, std::string> rememberedColumns() {
    std::map<std::string, std::string> columns;
    const QVariantMap stored = Settings::value(setting::kImportColumns);
    for (auto column = stored.begin(); column != stored.end(); ++column) {
        columns[toUtf8(column.key())] = toUtf8(column.value().toString());
    }
    return columns;
}

void rememberColumns(const ImportOptions& options) {
    QVariantMap stored = Settings::value(setting::kImportColumns);
    for (const auto& [header, key] : options.columns) {
        stored[toQString(std::string_view(header))] = toQString(std::string_view(key));
    }
    Settings::setValue(setting::kImportColumns, stored);
}

QStringList lines(const Error& error) {
    QStringList texts;
    for (const Diagnostic& finding : error.findings) {
        texts << toQString(std::string_view(finding.where())) + QStringLiteral(": ") +
                     toQString(finding.message);
    }
    return texts;
}

Result<ImportSession> startImport(const std::filesystem::path& file, std::shared_ptr<const Dataset> dataset,
                                  ImportOptions options) {
    auto bytes = readFile(file);
    if (!bytes) {
        return tl::unexpected(std::move(bytes.error()));
    }
    return ImportSession::start(std::move(dataset), std::move(*bytes), std::move(options));
}

/// A dataset in any format, or that of a document or an exported figure.
Result<Dataset> datasetIn(const std::filesystem::path& file) {
    if (auto figures = openFigures(file); figures && figures->hasDataset) {
        return std::move(figures->document.content.dataset);
    }
    auto loaded = importDataset(file);
    if (!loaded) {
        return tl::unexpected(std::move(loaded.error()));
    }
    return std::move(loaded->dataset);
}

} // namespace

DataExchange::DataExchange(Document& document, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_window(window) {}

bool DataExchange::isForImport(const QString& path) {
    std::ifstream file(toPath(path), std::ios::binary);
    std::string start(kLookedAtBytes, '\0');
    file.read(start.data(), static_cast<std::streamsize>(start.size()));
    start.resize(static_cast<std::size_t>(file.gcount()));
    return frontierscope::isForImport(start);
}

QString DataExchange::askForFile(const QString& title) {
    const QString path =
        QFileDialog::getOpenFileName(m_window, title, Settings::value(setting::kLastFolder),
                                     tr("Data (*.json *.csv *.tsv *.txt *.frontierscope);;All files (*)"));
    if (!path.isEmpty()) {
        Settings::setValue(setting::kLastFolder, QFileInfo(path).absolutePath());
    }
    return path;
}

void DataExchange::importFile(QString path) {
    path = path.isEmpty() ? askForFile(tr("Import Data")) : path;
    if (path.isEmpty()) {
        return;
    }
    const QFileInfo info(path);
    const QString what = tr("Reading %1…").arg(info.fileName());
    ImportOptions options;
    options.source = toUtf8(info.fileName());
    options.readOn = CalendarDate::parse(toUtf8(info.lastModified().date().toString(Qt::ISODate)));
    options.columns = rememberedColumns();
    const auto dataset = datasetOf(ContentSnapshots::of(m_document).takeWithProgress(m_window, what));
    if (dataset == nullptr) {
        return; // the person waits no longer
    }
    auto session = doWithProgress<Result<ImportSession>>(
        m_window, what, MayCancel::yes,
        [file = toPath(path), dataset, options] { return startImport(file, dataset, options); });
    if (!session) {
        return;
    }
    if (!*session) {
        const Error& error = session->error();
        emit failed(tr("%1 was not imported: %2").arg(info.fileName(), toQString(error.message)),
                    lines(error));
        return;
    }
    ImportDialog dialog(std::make_unique<ImportSession>(std::move(**session)), info.fileName(), m_window);
    session.reset();
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    rememberColumns(dialog.session().options());
    const ImportTotals totals = dialog.session().totals();
    m_document.push(
        new JoinDatasetCommand(m_document, dialog.takeJoined(), tr("Import %1").arg(info.fileName())));
    emit done(tr("%1 is imported: new models: %2, values taken: %3. Undo takes it all back.")
                  .arg(info.fileName())
                  .arg(totals.newModels)
                  .arg(totals.values));
}

void DataExchange::compareWithFile(QString path) {
    path = path.isEmpty() ? askForFile(tr("Compare With")) : path;
    if (path.isEmpty()) {
        return;
    }
    const QString name = QFileInfo(path).fileName();
    const QString what = tr("Comparing with %1…").arg(name);
    const auto current = datasetOf(ContentSnapshots::of(m_document).takeWithProgress(m_window, what));
    if (current == nullptr) {
        return; // the person waits no longer
    }
    auto comparison = doWithProgress<Result<Comparison>>(
        m_window, what, MayCancel::yes, [file = toPath(path), current, name] {
            return datasetIn(file).map([&](Dataset&& other) {
                return compareDatasets(std::make_shared<const Dataset>(std::move(other)), current, name);
            });
        });
    if (!comparison) {
        return;
    }
    if (!*comparison) {
        const Error& error = comparison->error();
        emit failed(tr("%1 can't be compared: %2").arg(name, toQString(error.message)), lines(error));
        return;
    }
    CompareDialog(std::make_shared<const Comparison>(std::move(**comparison)), m_window).exec();
}

} // namespace frontierscope
