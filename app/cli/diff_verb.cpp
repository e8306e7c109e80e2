// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"

#include "core/dataset/convert.h"
#include "core/dataset/dataset_diff.h"
#include "core/frontier/conclusions.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <map>
#include <memory>

namespace frontierscope {

namespace {

using Json = nlohmann::ordered_json;

struct DiffArguments {
    std::string before, after;
    bool asJson = false;
};

Json toJson(const FieldValue& value) {
    if (std::holds_alternative<std::monostate>(value)) {
        return nullptr;
    }
    if (const auto* number = std::get_if<double>(&value)) {
        return *number;
    }
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag;
    }
    return formatFieldValue(value);
}

Json textOrNull(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

/// The changed values of the dataset itself.
Json headJson(const DatasetDiff& diff) {
    Json changed = Json::array();
    for (const ChangedValue& value : diff.head) {
        changed.push_back(
            {{"field", value.field}, {"old", toJson(value.before)}, {"new", toJson(value.after)}});
    }
    return changed;
}

Json toJson(const RecordsDiff& diff) {
    Json changed = Json::array();
    for (const ChangedValue& value : diff.changed) {
        changed.push_back({{"id", value.id},
                           {"field", value.field},
                           {"old", toJson(value.before)},
                           {"new", toJson(value.after)}});
    }
    return {{"added", diff.added}, {"removed", diff.removed}, {"changed", std::move(changed)}};
}

void writeJson(const DatasetDiff& diff, const std::vector<ChangedConclusion>& conclusions) {
    Json all = {{"schema", 1}};
    all.update(toJson(static_cast<const RecordsDiff&>(diff)));
    all["dataset"] = headJson(diff);
    all["compute_models"] = toJson(diff.computeModels);
    all["benchmarks"] = toJson(diff.benchmarks);
    all["series"] = toJson(diff.series);
    all["computed_columns"] = toJson(diff.computedColumns);
    Json concluded = Json::array();
    for (const ChangedConclusion& conclusion : conclusions) {
        concluded.push_back({{"what", conclusion.what},
                             {"old", textOrNull(conclusion.before)},
                             {"new", textOrNull(conclusion.after)}});
    }
    all["conclusions"] = std::move(concluded);
    std::cout << all.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

std::string orUnknown(const std::string& text) {
    return text.empty() ? "unknown" : text;
}

/// What computed columns are computed by, " = …" by name.
using Definitions = std::map<std::string, std::string>;

Definitions definitionsOf(const Dataset& dataset) {
    Definitions definitions;
    for (const ComputedColumn& column : dataset.computedColumns) {
        definitions.emplace(column.name, " = " + column.expression);
    }
    return definitions;
}

void writeValue(const std::string& record, const ChangedValue& value) {
    std::cout << "~ " << record << ' ' << value.field << ": " << orUnknown(formatFieldValue(value.before))
              << " -> " << orUnknown(formatFieldValue(value.after)) << '\n';
}

/// `kind`: of records that are no models, with a blank behind it. The number of changed values.
std::size_t writeText(const RecordsDiff& diff, const char* kind, const Definitions& before = {},
                      const Definitions& after = {}) {
    const auto write = [kind](char sign, const std::string& id, const Definitions& definitions) {
        const auto found = definitions.find(id);
        std::cout << sign << ' ' << kind << id << (found == definitions.end() ? "" : found->second) << '\n';
    };
    for (const std::string& id : diff.added) {
        write('+', id, after);
    }
    for (const std::string& id : diff.removed) {
        write('-', id, before);
    }
    std::size_t changed = 0;
    for (const ChangedValue& value : diff.changed) {
        for (const ChangedValue& place : untoldPlaces(value)) {
            writeValue(kind + place.id, place);
            ++changed;
        }
    }
    return changed;
}

void writeText(const DatasetDiff& diff, const Dataset& before, const Dataset& after,
               const std::vector<ChangedConclusion>& conclusions) {
    for (const ChangedValue& value : diff.head) {
        writeValue("dataset", value);
    }
    std::size_t changed = diff.head.size();
    changed += writeText(diff, "");
    changed += writeText(diff.computeModels, "compute model ");
    changed += writeText(diff.benchmarks, "benchmark ");
    changed += writeText(diff.series, "series ");
    changed +=
        writeText(diff.computedColumns, "computed column ", definitionsOf(before), definitionsOf(after));
    for (const ChangedConclusion& conclusion : conclusions) {
        std::cout << "! " << conclusion.what << ": " << orUnknown(conclusion.before) << " -> "
                  << orUnknown(conclusion.after) << '\n';
    }
    std::size_t added = 0;
    std::size_t removed = 0;
    for (const RecordsDiff* part : {static_cast<const RecordsDiff*>(&diff), &diff.computeModels,
                                    &diff.benchmarks, &diff.series, &diff.computedColumns}) {
        added += part->added.size();
        removed += part->removed.size();
    }
    std::cout << added << " added, " << removed << " removed, " << changed << " values changed, "
              << conclusions.size() << " conclusions changed\n";
}

int run(const DiffArguments& arguments) {
    const auto before = importDataset(arguments.before);
    if (!before) {
        reportError(before.error());
        return 2;
    }
    const auto after = importDataset(arguments.after);
    if (!after) {
        reportError(after.error());
        return 2;
    }
    int status = 0;
    for (const auto& [name, loaded] :
         {std::pair{&arguments.before, &*before}, std::pair{&arguments.after, &*after}}) {
        for (const Diagnostic& finding : loaded->findings) {
            if (finding.severity == Severity::error) {
                std::cerr << *name << ':' << finding.where() << ": error: " << render(finding.message)
                          << '\n';
                status = 1;
            }
        }
    }
    const DatasetDiff diff = diffDatasets(before->dataset, after->dataset);
    const auto conclusions = changedConclusions(before->dataset, after->dataset);
    arguments.asJson ? writeJson(diff, conclusions)
                     : writeText(diff, before->dataset, after->dataset, conclusions);
    return status;
}

} // namespace

void addDiffVerb(CLI::App& app, int& exitStatus) {
    auto* verb = app.add_subcommand("diff", "Compare two datasets: values, and what they conclude");
    auto arguments = std::make_shared<DiffArguments>();
    verb->add_option("OLD", arguments->before, "The older dataset")->required();
    verb->add_option("NEW", arguments->after, "The newer dataset")->required();
    verb->add_flag("--json", arguments->asJson, "One JSON object on stdout");
    verb->footer("Models, benchmarks and series are matched by their id, computed columns by "
                 "their name. Exit status: 0 compared, 1 rows "
                 "with errors had to be left out, 2 a "
                 "file can't be read.");
    verb->callback([arguments, &exitStatus] { exitStatus = run(*arguments); });
}

} // namespace frontierscope
