// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// labels FILE.csv: laying out the frontier chart with all labels, less the same without labels.

#include "core/base/file_io.h"
#include "core/dataset/dataset_io.h"
#include "core/figure/build_figure.h"
#include "core/figure/layout_figure.h"
#include "tests/bench/bench_command.h"
#include "tests/core/figure/table_measure.h"

#include <algorithm>

namespace frontierscope {

namespace {

FigureSpec picture(LabelMode labels) {
    FigureSpec spec;
    spec.id = spec.kind = "frontier";
    spec.preset = "dense";
    spec.size = {1920, 1080};
    spec.labels = labels;
    return spec;
}

struct Layout {
    double seconds = 0;
    std::size_t labels = 0;
    std::size_t points = 0;
};

Layout timed(const Dataset& dataset, LabelMode labels) {
    const FigureSpec spec = picture(labels);
    auto figure = buildFigure(spec, dataset);
    if (!figure) {
        std::fprintf(stderr, "%s\n", render(figure.error().message).c_str());
        return {};
    }
    const std::size_t points = figure->shownCount;
    const Stopwatch watch;
    const PlacedFigure placed = layoutFigure(std::move(*figure), spec.size, measureByTable);
    return {watch.seconds(), placed.panels.front().labels.size(), points};
}

} // namespace

int benchLabels(std::span<const std::string> arguments) {
    if (arguments.size() != 1) {
        std::fputs("labels FILE.csv\n", stderr);
        return 2;
    }
    const auto bytes = readFile(arguments[0]);
    const auto loaded = bytes ? parseDataset(*bytes) : tl::unexpected(bytes.error());
    if (!loaded) {
        std::fprintf(stderr, "%s\n", render(loaded.error().message).c_str());
        return 1;
    }
    (void)timed(loaded->dataset, LabelMode::all); // warms up
    (void)timed(loaded->dataset, LabelMode::none);
    const Layout without = timed(loaded->dataset, LabelMode::none);
    const Layout with = timed(loaded->dataset, LabelMode::all);
    std::printf("TIME %.6f\nCHECK shown %zu of %zu\n", std::max(with.seconds - without.seconds, 0.0),
                with.labels, with.points);
    return 0;
}

} // namespace frontierscope
