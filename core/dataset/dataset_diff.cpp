// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/dataset_diff.h"

#include "core/dataset/dataset_io.h"
#include "core/dataset/dataset_schema.h"
#include "core/dataset/json_diff.h"

#include <unordered_map>

namespace frontierscope {

namespace {

using ModelsById = std::unordered_map<std::string_view, const Model*>;

ModelsById byId(const Dataset& dataset) {
    ModelsById models;
    for (const Model& model : dataset.models) {
        models.emplace(model.id, &model);
    }
    return models;
}

/// A list of the model's JSON, as text.
std::string listText(const Model& model, const char* list) {
    Dataset single;
    single.models = {model};
    const Json json = Json::parse(datasetToJson(single));
    const Json& record = json["models"][0];
    return record.contains(list) ? record[list].dump() : "[]";
}

/// What no single field shows: prices after the launch, scores that are not used, their protocols.
void addListChange(const Model& before, const Model& after, const char* list,
                   std::vector<ChangedValue>& changed) {
    const std::string old = listText(before, list);
    const std::string now = listText(after, list);
    if (old != now) {
        changed.push_back({after.id, list, old, now});
    }
}

void addChanges(const Model& before, const Model& after, std::vector<ChangedValue>& changed) {
    bool isPriceShown = false;
    bool isScoreShown = false;
    for (const Field& field : modelFields()) {
        const FieldValue old = field.get(before);
        FieldValue now = field.get(after);
        if (!field.isEditable || old == now) {
            continue;
        }
        const std::string_view key = field.key;
        isPriceShown = isPriceShown || key.find("price") != std::string_view::npos;
        isScoreShown =
            isScoreShown || key.starts_with("gpqa") || key.starts_with("aime") || key.starts_with("mmlu");
        changed.push_back({after.id, std::string(key), old, std::move(now)});
    }
    if (!isPriceShown && before.prices != after.prices) {
        addListChange(before, after, "prices", changed);
    }
    if (!isScoreShown && before.scores != after.scores) {
        addListChange(before, after, "scores", changed);
    }
    addListChange(before, after, "benchmark_costs", changed);
}

template <class Record>
const std::string& keyOf(const Record& record) {
    return record.id;
}
const std::string& keyOf(const ComputedColumn& column) {
    return column.name;
}

/// Compares records of a list by their JSON, place by place.
template <class Record>
RecordsDiff diffRecords(const char* list, std::vector<Record> Dataset::*records, const Dataset& before,
                        const Dataset& after) {
    RecordsDiff diff;
    const auto jsonOf = [list, records](const Record& record) {
        Dataset single;
        (single.*records).push_back(record);
        return Json::parse(datasetToJson(single))[list][0];
    };
    std::unordered_map<std::string_view, const Record*> old;
    std::unordered_map<std::string_view, const Record*> now;
    for (const Record& record : after.*records) {
        now.emplace(keyOf(record), &record);
    }
    for (const Record& record : before.*records) {
        old.emplace(keyOf(record), &record);
        if (!now.contains(keyOf(record))) {
            diff.removed.push_back(keyOf(record));
        }
    }
    for (const Record& record : after.*records) {
        const auto found = old.find(keyOf(record));
        if (found == old.end()) {
            diff.added.push_back(keyOf(record));
        } else if (!(*found->second == record)) {
            for (JsonChange& change : diffJson(jsonOf(*found->second), jsonOf(record))) {
                diff.changed.push_back({keyOf(record), std::move(change.place), std::move(change.before),
                                        std::move(change.after)});
            }
        }
    }
    return diff;
}

} // namespace

DatasetDiff diffDatasets(const Dataset& before, const Dataset& after) {
    DatasetDiff diff;
    const ModelsById old = byId(before);
    const ModelsById now = byId(after);
    for (const Model& model : before.models) {
        if (!now.contains(model.id)) {
            diff.removed.push_back(model.id);
        }
    }
    for (const Model& model : after.models) {
        const auto found = old.find(model.id);
        if (found == old.end()) {
            diff.added.push_back(model.id);
        } else if (!(*found->second == model)) {
            addChanges(*found->second, model, diff.changed);
        }
    }
    diff.computeModels = diffRecords("compute_models", &Dataset::computeModels, before, after);
    diff.benchmarks = diffRecords("benchmarks", &Dataset::benchmarks, before, after);
    // The benchmarks of arena ratings come with the ratings.
    for (auto* ids : {&diff.benchmarks.added, &diff.benchmarks.removed}) {
        std::erase_if(*ids, [](const std::string& id) {
            return id.starts_with("arena-") && id.find('@') != std::string::npos;
        });
    }
    diff.series = diffRecords("series", &Dataset::series, before, after);
    diff.computedColumns = diffRecords("computed_columns", &Dataset::computedColumns, before, after);
    return diff;
}

} // namespace frontierscope
