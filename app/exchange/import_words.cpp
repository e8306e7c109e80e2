// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/import_words.h"

#include "app/base/qt_conversions.h"
#include "app/base/translation.h"
#include "core/dataset/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace frontierscope {

namespace {

using Status = ProposedRow::Status;
using Change = ProposedCell::Change;

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString benchmarkName(std::string_view id, const Dataset& dataset, const ImportedTable& table) {
    if (const Benchmark* benchmark = dataset.findBenchmark(id)) {
        return toQString(std::string_view(benchmark->name));
    }
    const auto found = std::find_if(table.benchmarks.begin(), table.benchmarks.end(),
                                    [id](const Benchmark& benchmark) { return benchmark.id == id; });
    return toQString(found == table.benchmarks.end() ? id : std::string_view(found->name));
}

QString numberText(const std::optional<double>& value) {
    return value ? toQString(std::string_view(formatNumber(*value))) : QStringLiteral("?");
}

} // namespace

QString valueTitle(const ProposedCell& cell, const Dataset& dataset, const ImportedTable& table) {
    const std::string_view what = cell.what;
    if (what == "price") {
        return ImportWords::tr("List price, $/M tokens (input / output / cached)");
    }
    if (what.starts_with("price@")) {
        return ImportWords::tr("Price from %1, $/M tokens (input / output / cached)")
            .arg(toQString(what.substr(6)));
    }
    if (what.starts_with("score:")) {
        return benchmarkName(what.substr(6), dataset, table);
    }
    const Field* field = findField(what == "training_compute" ? "training_compute_flop" : what);
    return field == nullptr ? toQString(what) : toQString(translated(field->title, currentLanguage()));
}

QString outcome(const ProposedRow& row) {
    if (row.status == Status::undecided) {
        return ImportWords::tr("Which model? Left out until you say");
    }
    if (!row.isTaken) {
        return ImportWords::tr("Left out");
    }
    if (!row.model) {
        return ImportWords::tr("New model");
    }
    int taken = 0;
    int kept = 0;
    for (const ProposedCell& cell : row.cells) {
        const bool isChange = cell.change != Change::same;
        taken += isChange && cell.isTaken ? 1 : 0;
        kept += cell.change == Change::conflicts && !cell.isTaken ? 1 : 0;
    }
    QStringList parts;
    if (taken > 0) {
        parts << ImportWords::tr("Values taken: %1").arg(taken);
    }
    if (kept > 0) {
        parts << ImportWords::tr("Conflicts, yours stay: %1").arg(kept);
    }
    return parts.isEmpty() ? ImportWords::tr("Nothing new") : parts.join(QStringLiteral(" · "));
}

QString outcome(const ProposedCell& cell) {
    switch (cell.change) {
    case Change::same:
        return ImportWords::tr("The same");
    case Change::fills:
        return cell.isTaken ? ImportWords::tr("Fills a gap") : ImportWords::tr("Left out");
    case Change::adds:
        return cell.isTaken ? ImportWords::tr("Added beside yours") : ImportWords::tr("Left out");
    case Change::conflicts:
        break;
    }
    return cell.isTaken ? ImportWords::tr("Conflict: the file's is taken")
                        : ImportWords::tr("Conflict: yours stays");
}

QString summaryOf(const Model& facts) {
    QStringList parts;
    if (!facts.organization.empty()) {
        parts << toQString(std::string_view(facts.organization));
    }
    if (facts.releaseDate) {
        parts << toQString(std::string_view(facts.releaseDate->toString()));
    }
    if (!facts.prices.empty()) {
        const Price& price = facts.prices.back();
        parts << QStringLiteral("$%1 / $%2")
                     .arg(numberText(price.inputUsdPerMtok), numberText(price.outputUsdPerMtok));
    }
    if (!facts.scores.empty()) {
        parts << ImportWords::tr("scores: %1").arg(facts.scores.size());
    }
    if (facts.trainingCompute) {
        parts << QStringLiteral("%1 FLOP").arg(
            toQString(std::string_view(formatNumber(facts.trainingCompute->flop))));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace frontierscope
