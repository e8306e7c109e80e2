// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/figure_exporter.h"

#include <string>
#include <vector>

namespace frontierscope {

/// ".png" and so on.
[[nodiscard]] std::string suffixOf(FigureFormat format);

/// A name for the file of each figure: its id without what file systems refuse, told apart by a number where
/// two are alike (whatever their case), with the format's suffix.
[[nodiscard]] std::vector<std::string> figureFileNames(const std::vector<FigureSpec>& specs,
                                                       FigureFormat format);

/// The figures with the page and the look of `choices`: size, theme, background, language and font.
[[nodiscard]] std::vector<FigureSpec> withLookOf(const FigureSpec& choices, std::vector<FigureSpec> specs);

/// One file of a figure: its name and bytes.
struct ExportedFile {
    std::string name, bytes;
};

/// All figures as files, each with the bytes of exportFigure(). Error: the first that can't be made.
[[nodiscard]] Result<std::vector<ExportedFile>>
exportFigures(const std::vector<FigureSpec>& specs, const Dataset& dataset, const ExportOptions& options);

} // namespace frontierscope
