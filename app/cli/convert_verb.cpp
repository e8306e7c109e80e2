// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"
#include "core/base/file_io.h"
#include "core/dataset/convert.h"
#include "core/dataset/table_losses.h"

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

/// "3 later prices, 1 series", of what a table leaves out.
std::string listOf(const TableLosses& losses) {
    struct Part {
        std::size_t count;
        const char *one, *several;
    };
    std::string list;
    const auto add = [&list](const std::string& part) {
        list += (list.empty() ? "" : ", ") + part;
    };
    for (const Part& part :
         {Part{losses.columns, "other column", "other columns"},
          Part{losses.laterPrices, "later price", "later prices"},
          Part{losses.scores, "further score", "further scores"},
          Part{losses.shownScores, "score's protocol or other details", "scores' protocols or other details"},
          Part{losses.benchmarkCosts, "cost of a benchmark run", "costs of benchmark runs"},
          Part{losses.unknownMembers, "unknown member", "unknown members"},
          Part{losses.trainingRuns, "training run", "training runs"},
          Part{losses.benchmarks, "benchmark", "benchmarks"}, Part{losses.series, "series", "series"},
          Part{losses.ratings, "rating", "ratings"}, Part{losses.credits, "credit", "credits"}}) {
        if (part.count > 0) {
            add(std::to_string(part.count) + ' ' + (part.count == 1 ? part.one : part.several));
        }
    }
    if (losses.hasTitle) {
        add("the dataset's title");
    }
    if (losses.hasDay) {
        add("the dataset's day");
    }
    return list;
}

void sayLosses(const Dataset& dataset, const std::string& output) {
    const std::string suffix = suffixOf(output);
    const TableLosses losses = suffix == "csv"  ? lossesOfCsv(dataset)
                               : suffix == "md" ? lossesOfMarkdown(dataset)
                                                : TableLosses();
    if (!losses.isEmpty()) {
        std::cerr << output << ": warning: a table of this format leaves out " << listOf(losses)
                  << ". JSON holds all of it.\n";
    }
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
    sayLosses(loaded->dataset, arguments.output);
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
        "CSV and Markdown have one row per model: what they have no column for (later prices, further "
        "scores, series ...) is counted in a warning. Exit status: 0 all rows are written, 1 written but "
        "rows "
        "had to be left out (all are listed), 2 the format is not recognised.");
    verb->callback([arguments, &exitStatus] { exitStatus = convert(*arguments); });
}

} // namespace frontierscope
