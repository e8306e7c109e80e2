// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"

#include "core/dataset/convert.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

namespace frontierscope {

namespace {

using Json = nlohmann::ordered_json;

struct CheckArguments {
    std::vector<std::string> files;
    bool asJson = false;
};

/// What was found in one file.
struct CheckedFile {
    std::string file;
    std::size_t rows = 0;
    std::vector<Diagnostic> problems;
    bool isUnreadable = false;
};

CheckedFile checkFile(const std::string& file) {
    CheckedFile checked{file, 0, {}, false};
    auto loaded = checkDataset(file);
    if (!loaded && loaded.error().code != ErrorCode::unreadable) {
        // Tables in other spellings and files of other projects, as convert reads them.
        if (auto imported = importDataset(file)) {
            loaded = std::move(imported);
        }
    }
    if (loaded) {
        checked.rows = loaded->recordCount;
        checked.problems = std::move(loaded->findings);
        return checked;
    }
    Error& error = loaded.error();
    checked.isUnreadable = error.code == ErrorCode::unreadable;
    checked.problems = std::move(error.findings);
    if (checked.problems.empty()) {
        Diagnostic problem;
        problem.message = std::move(error.message);
        checked.problems.push_back(std::move(problem));
    }
    return checked;
}

const char* severityName(const Diagnostic& problem) {
    return problem.severity == Severity::error ? "error" : "warning";
}

Json toJson(const CheckedFile& checked) {
    Json problems = Json::array();
    for (const Diagnostic& problem : checked.problems) {
        Json entry;
        entry["severity"] = severityName(problem);
        entry["where"] = problem.where().empty() ? Json() : Json(problem.where());
        entry["line"] = problem.line > 0 ? Json(problem.line) : Json();
        entry["column"] = problem.column > 0 ? Json(problem.column) : Json();
        entry["pointer"] = problem.pointer.empty() ? Json() : Json(problem.pointer);
        entry["message"] = render(problem.message);
        problems.push_back(std::move(entry));
    }
    return {{"file", checked.file}, {"rows", checked.rows}, {"problems", std::move(problems)}};
}

void sayProblems(const CheckedFile& checked) {
    for (const Diagnostic& problem : checked.problems) {
        std::cerr << checked.file << ':' << problem.where() << (problem.where().empty() ? " " : ": ")
                  << severityName(problem) << ": " << render(problem.message) << '\n';
    }
}

std::string counted(std::size_t count, const char* noun) {
    return std::to_string(count) + ' ' + noun + (count == 1 ? "" : "s");
}

int check(const CheckArguments& arguments) {
    Json files = Json::array();
    int status = 0;
    for (const std::string& file : arguments.files) {
        const CheckedFile checked = checkFile(file);
        const bool hasError = std::any_of(checked.problems.begin(), checked.problems.end(),
                                          [](const Diagnostic& p) { return p.severity == Severity::error; });
        status = std::max(status, checked.isUnreadable ? 2 : hasError ? 1 : 0);
        sayProblems(checked);
        if (arguments.asJson) {
            files.push_back(toJson(checked));
        } else {
            std::cout << file << ": " << counted(checked.rows, "row") << ", "
                      << counted(checked.problems.size(), "problem") << '\n';
        }
    }
    if (arguments.asJson) {
        std::cout << Json({{"schema", 1}, {"files", std::move(files)}})
                         .dump(2, ' ', false, Json::error_handler_t::replace)
                  << '\n';
    }
    return status;
}

} // namespace

void addCheckVerb(CLI::App& app, int& exitStatus) {
    auto* verb = app.add_subcommand("check", "List everything that is wrong with datasets");
    auto arguments = std::make_shared<CheckArguments>();
    verb->add_option("FILE", arguments->files, "Datasets (JSON, CSV), or files that convert reads")
        ->required();
    verb->add_flag("--json", arguments->asJson, "One JSON object on stdout");
    verb->footer("Exit status: 0 no errors (warnings are listed), 1 errors, 2 a file can't be read.");
    verb->callback([arguments, &exitStatus] { exitStatus = check(*arguments); });
}

} // namespace frontierscope
