// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command_line.h"

#include "app/cli/verb.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <iostream>
#include <string_view>

namespace frontierscope {

namespace {

struct NamedVerb {
    std::string_view name;
    AddVerb add;
};

constexpr auto kVerbs = std::to_array<NamedVerb>({
    {"check", addCheckVerb},
    {"compare", addCompareVerb},
    {"convert", addConvertVerb},
    {"decline", addDeclineVerb},
    {"diff", addDiffVerb},
    {"figures", addFiguresVerb},
    {"fit", addFitVerb},
    {"frontier", addFrontierVerb},
    {"progress", addProgressVerb},
    {"render", addRenderVerb},
});

} // namespace

std::optional<int> runCommandLine(int argc, char* argv[]) {
    const std::string_view first = argc > 1 ? argv[1] : "";
    const bool isVerb =
        std::any_of(kVerbs.begin(), kVerbs.end(), [first](const NamedVerb& v) { return v.name == first; });
    const bool isQuestion = first == "--help" || first == "-h" || first == "--version";
    if (!isVerb && !isQuestion) {
        return std::nullopt;
    }
    CLI::App app("Frontierscope: charts of what AI capability costs.\n"
                 "Without a verb: opens the window on a dataset, a document or an exported figure.",
                 "frontierscope");
    app.set_version_flag("--version", "frontierscope " FRONTIERSCOPE_VERSION);
    app.require_subcommand(0, 1);
    int exitStatus = 0;
    for (const NamedVerb& verb : kVerbs) {
        verb.add(app, exitStatus);
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        // CLI11 answers --help and --version by an "error" with status 0.
        return app.exit(error) == 0 ? 0 : 2;
    }
    return exitStatus;
}

} // namespace frontierscope
