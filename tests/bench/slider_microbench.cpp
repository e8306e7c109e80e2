// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/convert.h"
#include "core/figure/build_figure.h"
#include "core/figure/frontier_days.h"
#include "core/figure/layout_figure.h"
#include "tests/core/figure/table_measure.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace frontierscope {

namespace {

const Dataset& shippedFacts() {
    static const Dataset dataset = [] {
        auto loaded = importDataset(FRONTIERSCOPE_SOURCE_DIR "/datasets/facts");
        return loaded ? std::move(loaded->dataset) : Dataset();
    }();
    return dataset;
}

const FigureSpec& readySpec(const std::string& id) {
    return *std::ranges::find(readyFigures(), id, &FigureSpec::id);
}

/// One step of the date slider: the frontier chart of the next day with its trails, past years and labels
/// laid out for the window, and the price decline with its fit. A frame has 16 ms.
void sliderStep(benchmark::State& state) {
    const Dataset& dataset = shippedFacts();
    FigureSpec spec = readySpec("frontier");
    const FigureSpec decline = readySpec("price-decline");
    const auto days = frontierDays(spec, dataset);
    if (days.size() < 2) {
        state.SkipWithError("no shipped data");
        return;
    }
    std::vector<double> milliseconds;
    std::size_t stop = 0;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        spec.changesSince = days[stop];
        stop = (stop + 1) % days.size();
        spec.asOf = days[stop];
        auto figure = buildFigure(spec, dataset);
        benchmark::DoNotOptimize(layoutFigure(std::move(*figure), {1160, 700}, measureByTable));
        benchmark::DoNotOptimize(buildFigure(decline, dataset));
        const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
        milliseconds.push_back(time.count());
    }
    std::ranges::sort(milliseconds);
    state.counters["median_ms"] = milliseconds[milliseconds.size() / 2];
    state.counters["worst_ms"] = milliseconds.back();
    state.counters["days"] = static_cast<double>(days.size());
}

BENCHMARK(sliderStep)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace frontierscope
