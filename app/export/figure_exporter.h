// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/figure/figure_spec.h"
#include "core/figure/placed_figure.h"

#include <filesystem>
#include <optional>
#include <string>

namespace frontierscope {

enum class FigureFormat { png, svg, pdf, json };

/// Which data an exported file carries, so that it opens again: the rows that the filter keeps, the whole
/// dataset, or nothing.
enum class EmbedMode { shown, all, none };

struct ExportOptions {
    FigureFormat format = FigureFormat::png;
    double scale = 1;            ///< pixels per unit of a PNG, 0.1..8
    bool textAsOutlines = false; ///< SVG only: exact look instead of editable text
    EmbedMode embed = EmbedMode::shown;
};

/// The format that a file's suffix names (.png, .svg, .pdf, .json in any case), or nothing.
[[nodiscard]] std::optional<FigureFormat> formatOfFile(const std::filesystem::path& file);

/// What every output shows: the figure of `spec`, built and laid out at spec.size with the figure fonts.
[[nodiscard]] Result<PlacedFigure> placeFigure(const FigureSpec& spec, const Dataset& dataset);

/// The bytes of the exported figure; the same spec, dataset and options give the same bytes everywhere.
/// Error: what buildFigure says, or a size out of range (16..20,000 pixels a side).
[[nodiscard]] Result<std::string> exportFigure(const FigureSpec& spec, const Dataset& dataset,
                                               const ExportOptions& options);

} // namespace frontierscope
