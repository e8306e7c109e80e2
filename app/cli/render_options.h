// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/figure_exporter.h"
#include "core/base/result.h"
#include "core/figure/figure_spec.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace frontierscope {

/// The words of `render` as they were typed; empty: not given.
struct RenderOptions {
    std::string figure, output, dataFile;
    std::string size, preset, theme, background, text, labels, language, filter, blend, asOf, title, embed;
    std::vector<std::string> settings; ///< /json/pointer=VALUE
    double scale = 1;
    bool rendersAll = false;
    std::string forEachField;
};

void addRenderOptions(CLI::App& verb, RenderOptions& options);

/// The spec with everything that the options say in place of what it carries. Error: a value that can't be
/// understood.
[[nodiscard]] Result<FigureSpec> withOptions(FigureSpec spec, const RenderOptions& options);

/// Where a picture goes.
struct RenderTarget {
    std::filesystem::path file; ///< empty: standard output
    FigureFormat format = FigureFormat::svg;
};

/// OUT as a target; "-" and "-.png" are standard output, "-" alone in SVG. Error: a suffix that names no
/// format.
[[nodiscard]] Result<RenderTarget> targetOf(const std::string& output);

/// The target of one of several pictures: "out.svg" becomes "out-NAME.svg".
[[nodiscard]] RenderTarget namedTarget(const RenderTarget& target, const std::string& name);

} // namespace frontierscope
