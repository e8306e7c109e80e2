// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/import_proposal.h"

#include "core/dataset/dataset_readers.h"
#include "core/dataset/importers/cell_comparison.h"

#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

namespace frontierscope {

namespace {

using Status = ProposedRow::Status;
using Change = ProposedCell::Change;

template <class D>
auto& listOf(D& dataset, const ImportedTable& table) {
    return table.isTrainingCompute ? dataset.computeModels : dataset.models;
}

/// Compares the row with its model and says what it would change.
void compareRow(ProposedRow& row, const ImportedTable& table, const Dataset& dataset) {
    const auto& models = listOf(dataset, table);
    row.cells =
        compareCells(models[*row.model], table.rows[row.imported].facts, table.areUndatedPricesCurrent);
    for (ProposedCell& cell : row.cells) {
        const bool isDerived = table.areSettingsDerived && (cell.what == "family" || cell.what == "setting");
        if (isDerived && cell.change == Change::conflicts) {
            cell.change = Change::same;
        }
    }
    const auto has = [&row](Change change) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [change](const ProposedCell& cell) { return cell.change == change; });
    };
    const bool isChanged = has(Change::fills) || has(Change::adds);
    row.status =
        has(Change::conflicts) ? Status::conflicting : (isChanged ? Status::changed : Status::unchanged);
}

/// What the rows before have for a model, by the model's index and the kind of value.
using ClaimedValues = std::map<std::pair<std::size_t, std::string>, std::string>;

/// Two rows of a file may mean one model ("gpt-4o" of two providers). The second does not say its price
/// again, nor write over what the first one says: the person decides. Scores of several runs stand side by
/// side.
void yieldToRowsBefore(ProposedRow& row, ClaimedValues& claimed) {
    for (ProposedCell& cell : row.cells) {
        if (cell.change == Change::same || cell.what.starts_with("score:")) {
            continue;
        }
        const auto [before, isFirst] = claimed.try_emplace({*row.model, cell.what}, cell.proposedText);
        if (isFirst) {
            continue;
        }
        cell.isTaken = false;
        if (before->second == cell.proposedText) {
            cell.change = Change::same;
        } else {
            cell.change = Change::conflicts;
            cell.currentText = before->second;
            row.status = Status::conflicting;
        }
    }
}

/// An id that no model has: `wanted`, else with "-2", "-3" ... behind it.
std::string freeId(std::unordered_set<std::string>& taken, const std::string& wanted) {
    std::string id = wanted;
    for (int number = 2; !taken.insert(id).second; ++number) {
        id = wanted + "-" + std::to_string(number);
    }
    return id;
}

void applyCell(Model& model, const ProposedCell& cell) {
    if (const auto* edit = std::get_if<FieldEdit>(&cell.value)) {
        static_cast<void>(edit->field->set(model, edit->value));
    } else if (const auto* compute = std::get_if<TrainingCompute>(&cell.value)) {
        model.trainingCompute = *compute;
    } else if (const auto* price = std::get_if<Price>(&cell.value)) {
        const auto ofThatDay = std::ranges::find(model.prices, price->validFrom, &Price::validFrom);
        if (cell.replaces) {
            model.prices[*cell.replaces] = *price;
        } else if (ofThatDay != model.prices.end() &&
                   price->validFrom) { // of another row, which this one beats
            *ofThatDay = *price;
        } else {
            const auto later = [](const Price& a, const Price& b) {
                return a.validFrom < b.validFrom;
            };
            model.prices.insert(std::upper_bound(model.prices.begin(), model.prices.end(), *price, later),
                                *price);
        }
    } else if (const auto* score = std::get_if<Score>(&cell.value)) {
        if (cell.replaces) {
            model.scores[*cell.replaces] = *score;
        } else {
            const bool isFirst = usedScore(model, score->benchmark) == nullptr;
            model.scores.push_back(*score);
            model.scores.back().isUsed = isFirst;
        }
    }
}

/// Replacements first: they count positions, which additions move.
void applyCells(Model& model, const std::vector<ProposedCell>& cells) {
    for (const bool replaces : {true, false}) {
        for (const ProposedCell& cell : cells) {
            if (cell.isTaken && cell.change != Change::same && cell.replaces.has_value() == replaces) {
                applyCell(model, cell);
            }
        }
    }
}

void addAlias(Model& model, const std::string& name) {
    const bool isKnown = model.id == name || model.name == name ||
                         std::find(model.aliases.begin(), model.aliases.end(), name) != model.aliases.end();
    if (!isKnown && !name.empty()) {
        model.aliases.push_back(name);
    }
}

Model newModel(const ImportedRow& row, bool isTrainingCompute, std::unordered_set<std::string>& ids) {
    Model model = row.facts;
    model.id = freeId(ids, (isTrainingCompute ? "compute-" : "") + slug(row.facts.id));
    for (const std::string& name : row.names) {
        addAlias(model, name);
    }
    std::unordered_set<std::string> used;
    for (Score& score : model.scores) {
        score.isUsed = used.insert(score.benchmark).second;
    }
    return model;
}

/// Adds the benchmarks that the scores of `models` name.
void addBenchmarks(Dataset& dataset, const ImportedTable& table, const std::vector<Model>& models) {
    std::unordered_set<std::string> named;
    for (const Model& model : models) {
        for (const Score& score : model.scores) {
            named.insert(score.benchmark);
        }
    }
    for (const Benchmark& benchmark : table.benchmarks) {
        if (named.contains(benchmark.id) && dataset.findBenchmark(benchmark.id) == nullptr) {
            dataset.benchmarks.push_back(benchmark);
        }
    }
    for (const Benchmark& benchmark : standardBenchmarks()) {
        if (named.contains(benchmark.id) && dataset.findBenchmark(benchmark.id) == nullptr) {
            dataset.benchmarks.push_back(benchmark);
        }
    }
}

} // namespace

ImportProposal proposeImport(const Dataset& dataset, ImportedTable table) {
    ImportProposal proposal;
    proposal.table = std::move(table);
    const ModelIndex index(listOf(dataset, proposal.table));
    ClaimedValues claimed;
    for (std::size_t i = 0; i < proposal.table.rows.size(); ++i) {
        ProposedRow row;
        row.imported = i;
        row.match = index.match(proposal.table.rows[i].names);
        row.model = row.match.index;
        if (row.model) {
            compareRow(row, proposal.table, dataset);
            yieldToRowsBefore(row, claimed);
        } else {
            row.status = row.match.suggestions.empty() ? Status::added : Status::undecided;
        }
        row.isTaken = row.status != Status::undecided;
        proposal.rows.push_back(std::move(row));
    }
    return proposal;
}

void decideModel(ImportProposal& proposal, std::size_t row, const Dataset& dataset,
                 std::optional<std::size_t> model) {
    ProposedRow& decided = proposal.rows.at(row);
    decided.model = model;
    decided.isTaken = true;
    decided.cells.clear();
    decided.status = Status::added;
    if (model) {
        compareRow(decided, proposal.table, dataset);
    }
}

Dataset applyImport(const Dataset& dataset, const ImportProposal& proposal) {
    Dataset joined = dataset;
    auto& models = listOf(joined, proposal.table);
    std::unordered_set<std::string> ids;
    for (const Model& model : models) {
        ids.insert(model.id);
    }
    for (const ProposedRow& row : proposal.rows) {
        const ImportedRow& imported = proposal.table.rows[row.imported];
        if (!row.isTaken) {
            continue;
        }
        if (row.model) {
            applyCells(models[*row.model], row.cells);
            if (row.match.index != row.model && !imported.names.empty()) {
                addAlias(models[*row.model], imported.names.front());
            }
        } else if (row.status == Status::added) {
            models.push_back(newModel(imported, proposal.table.isTrainingCompute, ids));
        }
    }
    addBenchmarks(joined, proposal.table, models);
    return joined;
}

Dataset datasetFromImport(const ImportedTable& table) {
    Dataset dataset;
    std::unordered_set<std::string> ids;
    auto& models = listOf(dataset, table);
    for (const ImportedRow& row : table.rows) {
        models.push_back(newModel(row, table.isTrainingCompute, ids));
    }
    addBenchmarks(dataset, table, models);
    return dataset;
}

} // namespace frontierscope
