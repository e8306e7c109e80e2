// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar_date.h"
#include "core/base/result.h"
#include "core/dataset/dataset_io.h"
#include "core/figure/figure_spec.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace frontierscope {

/// A verb adds itself as a subcommand of `app`; its callback sets `exitStatus`. One verb, one file, one line
/// in command_line.cpp.
using AddVerb = void (*)(CLI::App& app, int& exitStatus);

void addCheckVerb(CLI::App& app, int& exitStatus);
void addCompareVerb(CLI::App& app, int& exitStatus);
void addConvertVerb(CLI::App& app, int& exitStatus);
void addDeclineVerb(CLI::App& app, int& exitStatus);
void addDiffVerb(CLI::App& app, int& exitStatus);
void addFiguresVerb(CLI::App& app, int& exitStatus);
void addFitVerb(CLI::App& app, int& exitStatus);
void addFrontierVerb(CLI::App& app, int& exitStatus);
void addProgressVerb(CLI::App& app, int& exitStatus);
void addRenderVerb(CLI::App& app, int& exitStatus);

/// Says on stderr why something failed, with all findings, and returns the exit status for it (1 or 2).
int reportError(const Error& error);

/// The day of `--as-of`; nothing for an empty text.
[[nodiscard]] Result<std::optional<CalendarDate>> parseAsOf(const std::string& text);

/// The dataset of `--data` with what was found in it, or the shipped one for an empty name; the findings go
/// to stderr.
[[nodiscard]] Result<LoadedDataset> loadForVerb(const std::string& file);

/// The same with every score on `benchmark` standing with its model, derived ones included. Error also: a
/// benchmark that the dataset doesn't know.
[[nodiscard]] Result<LoadedDataset> loadForVerb(const std::string& file, const std::string& benchmark);

/// Adds the shipped ratings to a dataset that has none, if one of the figures shows ratings.
[[nodiscard]] Result<void> addRatingsFor(Dataset& dataset, const std::vector<FigureSpec>& figures);

/// Exit status of a verb that could answer: 1 if rows had to be left out, else 0.
[[nodiscard]] int exitStatusFor(const LoadedDataset& loaded);

/// The dataset of `--data`, or the shipped one for an empty name; findings go to stderr.
[[nodiscard]] Result<Dataset> datasetForVerb(const std::string& file);

} // namespace frontierscope
