// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"

#include "core/dataset/convert.h"
#include "core/dataset/dataset_diff.h"
#include "core/frontier/conclusions.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
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

void writeJson(const DatasetDiff& diff, const std::vector<ChangedConclusion>& conclusions) {
    Json changed = Json::array();
    for (const ChangedValue& value : diff.changed) {
        changed.push_back({{"id", value.modelId},
                           {"field", value.field},
                           {"old", toJson(value.before)},
                           {"new", toJson(value.after)}});
    }
    Json concluded = Json::array();
    for (const ChangedConclusion& conclusion : conclusions) {
        concluded.push_back({{"what", conclusion.what},
                             {"old", textOrNull(conclusion.before)},
                             {"new", textOrNull(conclusion.after)}});
    }
    const Json all = {{"schema", 1},
                      {"added", diff.added},
                      {"removed", diff.removed},
                      {"changed", std::move(changed)},
                      {"conclusions", std::move(concluded)}};
    std::cout << all.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

std::string orUnknown(const std::string& text) {
    return text.empty() ? "unknown" : text;
}

void writeText(const DatasetDiff& diff, const std::vector<ChangedConclusion>& conclusions) {
    for (const std::string& id : diff.added) {
        std::cout << "+ " << id << '\n';
    }
    for (const std::string& id : diff.removed) {
        std::cout << "- " << id << '\n';
    }
    for (const ChangedValue& value : diff.changed) {
        std::cout << "~ " << value.modelId << ' ' << value.field << ": "
                  << orUnknown(formatFieldValue(value.before)) << " -> "
                  << orUnknown(formatFieldValue(value.after)) << '\n';
    }
    for (const ChangedConclusion& conclusion : conclusions) {
        std::cout << "! " << conclusion.what << ": " << orUnknown(conclusion.before) << " -> "
                  << orUnknown(conclusion.after) << '\n';
    }
    std::cout << diff.added.size() << " added, " << diff.removed.size() << " removed, " << diff.changed.size()
              << " values changed, " << conclusions.size() << " conclusions changed\n";
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
    arguments.asJson ? writeJson(diff, conclusions) : writeText(diff, conclusions);
    return status;
}

} // namespace

void addDiffVerb(CLI::App& app, int& exitStatus) {
    auto* verb = app.add_subcommand("diff", "Compare two datasets: values, and what they conclude");
    auto arguments = std::make_shared<DiffArguments>();
    verb->add_option("OLD", arguments->before, "The older dataset")->required();
    verb->add_option("NEW", arguments->after, "The newer dataset")->required();
    verb->add_flag("--json", arguments->asJson, "One JSON object on stdout");
    verb->footer(
        "Models are matched by their id. Exit status: 0 compared, 1 rows with errors had to be left out, 2 a "
        "file can't be read.");
    verb->callback([arguments, &exitStatus] { exitStatus = run(*arguments); });
}

} // namespace frontierscope
