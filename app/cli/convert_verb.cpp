// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"
#include "core/base/file_io.h"
#include "core/dataset/convert.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

namespace frontierscope {

namespace {

struct ConvertArguments {
    std::string input, output;
};

std::string suffixOf(const std::string& output) {
    std::string suffix = std::filesystem::path(output).extension().string();
    if (!suffix.empty()) {
        suffix.erase(0, 1);
    }
    return suffix;
}

int convert(const ConvertArguments& arguments) {
    auto loaded = importDataset(arguments.input);
    if (!loaded) {
        reportError(loaded.error());
        return 2;
    }
    const auto text = exportDataset(loaded->dataset, suffixOf(arguments.output));
    if (!text) {
        return reportError(text.error());
    }
    if (arguments.output == "-") {
        std::cout << *text;
    } else if (const auto written = writeFileAtomically(arguments.output, *text); !written) {
        return reportError(written.error());
    }
    bool isWhole = true;
    for (const Diagnostic& finding : loaded->findings) {
        isWhole = isWhole && finding.severity != Severity::error;
        std::cerr << arguments.input << ':' << finding.where() << ": "
                  << (finding.severity == Severity::error ? "error: " : "warning: ")
                  << render(finding.message) << '\n';
    }
    return isWhole ? 0 : 1;
}

} // namespace

void addConvertVerb(CLI::App& app, int& exitStatus) {
    auto* verb = app.add_subcommand("convert", "Write a dataset in another format");
    auto arguments = std::make_shared<ConvertArguments>();
    verb->add_option("IN", arguments->input,
                     "A dataset (JSON, CSV), a file of another project, or the folder of facts")
        ->required();
    verb->add_option("OUT", arguments->output, "The file to write: .json, .csv or .md; - is stdout, as JSON")
        ->required();
    verb->footer(
        "Exit status: 0 written whole, 1 written but rows had to be left out (all are listed), 2 the "
        "format is not recognised.");
    verb->callback([arguments, &exitStatus] { exitStatus = convert(*arguments); });
}

} // namespace frontierscope
