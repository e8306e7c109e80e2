// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/dataset_diff.h"

#include "core/dataset/dataset_io.h"
#include "core/dataset/dataset_schema.h"
#include "core/dataset/json_diff.h"

#include <algorithm>
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

Json jsonOf(const Model& model) {
    Dataset single;
    single.models = {model};
    return Json::parse(datasetToJson(single))["models"][0];
}

/// A member of a record's JSON; a list that is not there is an empty one.
FieldValue memberOf(const Json& record, const std::string& key, const Json& other) {
    if (!record.contains(key)) {
        return other.contains(key) && other[key].is_array() ? FieldValue("[]") : FieldValue();
    }
    return valueOfJson(record[key]);
}

/// What no field shows, member by member: prices after the launch, scores that are not used, their protocols,
/// what this version does not know. `shown` is the older model with what the fields show of the newer one.
void addMembersBeyondFields(const Model& before, const Model& shown, const Model& after,
                            std::vector<ChangedValue>& changed) {
    const Json old = jsonOf(before);
    const Json known = jsonOf(shown);
    const Json now = jsonOf(after);
    const auto add = [&](const std::string& key) {
        changed.push_back(
            {after.id, key, memberOf(old, key, now), memberOf(now, key, old), memberOf(known, key, now)});
    };
    for (const auto& [key, value] : now.items()) {
        if (!known.contains(key) || known[key] != value) {
            add(key);
        }
    }
    for (const auto& [key, value] : known.items()) {
        if (!now.contains(key)) {
            add(key);
        }
    }
}

void addChanges(const Model& before, const Model& after, std::vector<ChangedValue>& changed) {
    Model shown = before;
    for (const Field& field : modelFields()) {
        const FieldValue old = field.get(before);
        FieldValue now = field.get(after);
        if (!field.isEditable || old == now) {
            continue;
        }
        // What can't be set stays different, and is listed with the rest.
        static_cast<void>(field.set(shown, now));
        changed.push_back({after.id, std::string(field.key), old, std::move(now)});
    }
    if (shown != after) {
        addMembersBeyondFields(before, shown, after, changed);
    }
}

/// The dataset without its records: those that are compared one by one, and the ratings.
Json headOf(const Dataset& dataset) {
    Dataset head;
    head.title = dataset.title;
    head.asOf = dataset.asOf;
    head.credits = dataset.credits;
    head.unknownFields = dataset.unknownFields;
    return Json::parse(datasetToJson(head));
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

namespace {

/// What a score or price is of: changes of one that stays are changes of its members.
std::string subjectOf(const Json& element) {
    std::string subject;
    for (const char* key : {"benchmark", "valid_from", "priced_on"}) {
        subject += element.is_object() && element.contains(key) ? element[key].dump() : "-";
    }
    return subject;
}

/// Elements of a list that have no equal in the other list.
std::vector<std::size_t> withoutEqual(const Json& list, const Json& other) {
    std::vector<std::string> equals;
    for (const Json& element : other) {
        equals.push_back(element.dump());
    }
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto equal = std::ranges::find(equals, list[i].dump());
        if (equal == equals.end()) {
            left.push_back(i);
        } else {
            equals.erase(equal);
        }
    }
    return left;
}

std::vector<JsonChange> changesOfList(const Json& before, const Json& after) {
    std::vector<JsonChange> changes;
    std::vector<std::size_t> gone = withoutEqual(before, after);
    for (const std::size_t now : withoutEqual(after, before)) {
        const std::string place = std::to_string(now);
        const auto old = std::ranges::find_if(gone, [&](std::size_t candidate) {
            return subjectOf(before[candidate]) == subjectOf(after[now]);
        });
        if (old == gone.end()) {
            changes.push_back({place, {}, valueOfJson(after[now])});
            continue;
        }
        for (JsonChange& change : diffJson(before[*old], after[now])) {
            change.place = change.place.empty() ? place : place + '/' + change.place;
            changes.push_back(std::move(change));
        }
        gone.erase(old);
    }
    for (const std::size_t old : gone) {
        changes.push_back({std::to_string(old), valueOfJson(before[old]), {}});
    }
    return changes;
}

} // namespace

std::vector<ChangedValue> untoldPlaces(const ChangedValue& value) {
    const auto jsonOf = [](const FieldValue& text) {
        return Json::parse(formatFieldValue(text), nullptr, false);
    };
    const Json told = jsonOf(value.told);
    const Json after = jsonOf(value.after);
    const bool areNested = (told.is_array() && after.is_array()) || (told.is_object() && after.is_object());
    if (!areNested) {
        return {value};
    }
    std::vector<ChangedValue> places;
    for (JsonChange& change : told.is_array() ? changesOfList(told, after) : diffJson(told, after)) {
        places.push_back(
            {value.id, value.field + '/' + change.place, std::move(change.before), std::move(change.after)});
    }
    return places;
}

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
    for (JsonChange& change : diffJson(headOf(before), headOf(after))) {
        diff.head.push_back({{}, std::move(change.place), std::move(change.before), std::move(change.after)});
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
