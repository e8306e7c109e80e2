// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/date_spelling.h"
#include "core/dataset/importers/format_readers.h"
#include "core/dataset/importers/import_notes.h"
#include "core/dataset/number_text.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

// Epoch AI's benchmarking hub, one row per run. The score is a fraction of 1; its standard error stands,
// rounded to two digits, inside the text of all scorers:
// "normalized_string_match:0.89±0.01,model_graded_equiv:0.98±0". The model's name ends in its reasoning
// setting: "gpt-5.1_medium".
namespace frontierscope {

namespace {

constexpr std::string_view kSource = "https://epoch.ai/benchmarks";

/// "choice:0.85±0.02"
struct Scorer {
    std::string name;
    double value = 0;
    std::optional<double> standardError;
};

std::vector<Scorer> scorersOf(std::string_view text) {
    std::vector<Scorer> scorers;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        const std::string_view part = text.substr(0, comma);
        text.remove_prefix(std::min(comma + 1, text.size()));
        const std::size_t colon = part.rfind(':');
        if (colon == std::string_view::npos) {
            continue;
        }
        const std::string_view numbers = part.substr(colon + 1);
        const std::size_t sign = numbers.find("\u00B1");
        const auto value = parsePlainNumber(numbers.substr(0, sign));
        if (!value) {
            continue;
        }
        Scorer scorer{std::string(trimmed(part.substr(0, colon))), *value, {}};
        if (sign != std::string_view::npos) {
            scorer.standardError = parsePlainNumber(numbers.substr(sign + 2));
        }
        scorers.push_back(std::move(scorer));
    }
    return scorers;
}

/// The scorer whose rounded value is the best score; nullptr if none is.
const Scorer* scorerOf(const std::vector<Scorer>& scorers, double best) {
    const auto nearest =
        std::min_element(scorers.begin(), scorers.end(), [best](const Scorer& a, const Scorer& b) {
            return std::abs(a.value - best) < std::abs(b.value - best);
        });
    return nearest == scorers.end() || std::abs(nearest->value - best) > 0.0051 ? nullptr : &*nearest;
}

class RunReader {
public:
    RunReader(const DelimitedTable& table, ImportedTable& imported)
        : m_table(table)
        , m_imported(imported) {}

    void read(const DelimitedRow& run) {
        const ImportPlace place(m_imported, run.line);
        const std::string_view status = m_table.cell(run, m_status);
        if (!status.empty() && status != "Success") {
            place.leaveOut(
                {FS_TEXT("The run did not succeed (status \"{0}\"): it is left out."), {std::string(status)}},
                {}, m_status);
            return;
        }
        const std::string task(m_table.cell(run, m_task));
        const std::string model(m_table.cell(run, m_model));
        if (task.empty() || model.empty()) {
            place.leaveOut({FS_TEXT("The run names no task or no model: it is left out."), {}}, {},
                           task.empty() ? m_task : m_model);
            return;
        }
        const auto best = parsePlainNumber(m_table.cell(run, m_best));
        if (!best || *best < 0 || *best > 1) {
            place.leaveOut({FS_TEXT("\"{0}\" is no fraction from 0 to 1: the run is left out."),
                            {std::string(m_table.cell(run, m_best))}},
                           {}, m_best);
            return;
        }
        rowFor(model, place).facts.scores.push_back(scoreOf(run, task, model, *best, place));
    }

private:
    Score scoreOf(const DelimitedRow& run, const std::string& task, const std::string& model, double best,
                  const ImportPlace& place) {
        Score score;
        score.benchmark = benchmarkFor(m_imported, task, kSource);
        score.value = shiftedByPowerOfTen(best, 2);
        score.ranBy = "Epoch AI";
        score.reportedBy = "Epoch AI";
        score.sourceModelName = model;
        const std::string_view viewer = m_table.cell(run, m_viewer);
        score.source = viewer.empty() ? std::string(kSource) : std::string(viewer);
        const std::string_view started = m_table.cell(run, m_started);
        score.ranOn = readDateSpelling(started);
        if (!started.empty() && !score.ranOn) {
            place.add(Severity::error,
                      {FS_TEXT("\"{0}\" can't be read as a date. It stays unknown."), {std::string(started)}},
                      {}, m_started);
        }
        const std::vector<Scorer> scorers = scorersOf(m_table.cell(run, m_scores));
        const Scorer* scorer = scorerOf(scorers, best);
        if (scorer == nullptr) {
            place.warn({FS_TEXT("No scorer has the best score: its standard error is not known."), {}}, {},
                       m_scores);
        } else {
            score.protocol = "scorer " + scorer->name;
            // ±0 is a rounded error, not certainty.
            if (scorer->standardError.value_or(0) > 0) {
                score.standardError = shiftedByPowerOfTen(*scorer->standardError, 2);
            }
        }
        const std::string_view version = m_table.cell(run, m_version);
        if (!version.empty()) {
            score.protocol +=
                (score.protocol.empty() ? "" : ", ") + std::string("task version ") + std::string(version);
        }
        return score;
    }

    ImportedRow& rowFor(const std::string& model, const ImportPlace& place) {
        const auto [at, isNew] = m_rows.emplace(model, m_imported.rows.size());
        if (isNew) {
            ImportedRow& row = place.newRow({model});
            row.facts.id = model;
            row.facts.name = model;
            if (const std::size_t setting = model.rfind('_'); setting != std::string::npos && setting > 0) {
                row.facts.family = model.substr(0, setting);
                row.facts.setting = model.substr(setting + 1);
            }
        }
        return m_imported.rows[at->second];
    }

    const DelimitedTable& m_table;
    ImportedTable& m_imported;
    std::unordered_map<std::string, std::size_t> m_rows;
    std::size_t m_task = m_table.column("task");
    std::size_t m_model = m_table.column("model");
    std::size_t m_best = m_table.column("Best score (across scorers)");
    std::size_t m_scores = m_table.column("Scores");
    std::size_t m_viewer = m_table.column("log viewer");
    std::size_t m_started = m_table.column("started_at");
    std::size_t m_status = m_table.column("Status");
    std::size_t m_version = m_table.column("task version");
};

} // namespace

ImportedTable readEpochBenchmarkRuns(const DelimitedTable& table, const ImportOptions&) {
    ImportedTable imported;
    imported.areSettingsDerived = true;
    noteUnusedColumns(table,
                      {"task", "model", "Best score (across scorers)", "Scores", "log viewer", "started_at",
                       "Status", "task version"},
                      imported);
    RunReader reader(table, imported);
    for (const DelimitedRow& run : table.rows) {
        reader.read(run);
    }
    return imported;
}

} // namespace frontierscope
