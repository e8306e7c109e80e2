// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file_io.h"
#include "core/dataset/csv_reader.h"
#include "core/fit/bootstrap.h"
#include "core/fit/fit.h"

#include "tests/bench/bench_command.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace frontierscope {

namespace {

/// The columns of a CSV of numbers, without its header.
std::vector<std::vector<double>> columnsOf(const std::string& name, std::size_t count) {
    std::vector<std::vector<double>> columns(count);
    const auto bytes = readFile(name);
    if (!bytes) {
        return {};
    }
    CsvReader reader(*bytes);
    reader.next();
    while (reader.next()) {
        for (std::size_t i = 0; i < count && i < reader.fields().size(); ++i) {
            columns[i].push_back(std::strtod(std::string(reader.fields()[i].text).c_str(), nullptr));
        }
    }
    return columns;
}

/// The largest count that is asked for by mistake rather than for a measurement.
constexpr int kMostWork = 10'000'000;

int countOf(std::span<const std::string> arguments) {
    const int count = arguments.size() > 1 ? std::atoi(arguments[1].c_str()) : 0;
    return std::clamp(count, 0, kMostWork);
}

int usage(const char* text) {
    std::fputs(text, stderr);
    return 2;
}

} // namespace

int benchLogistic(std::span<const std::string> arguments) {
    const int refits = countOf(arguments);
    const auto columns = refits > 0 ? columnsOf(arguments[0], 2) : std::vector<std::vector<double>>();
    if (columns.empty() || columns[0].empty()) {
        return usage("frontierscope_bench logistic FILE.csv REFITS\n");
    }
    FitData data;
    data.x = columns[0];
    data.y = columns[1];
    FitOptions options;
    options.form = "logistic";
    options.isFloorFree = true;
    options.isCeilingFree = true;
    const Stopwatch watch;
    const auto fit = fitForm(data, options);
    BootstrapOptions resampling;
    resampling.kind = BootstrapKind::cases;
    resampling.draws = refits;
    resampling.threads = 2;
    const auto draws = fit ? bootstrap(data, *fit, resampling) : tl::unexpected(fit.error());
    if (!draws) {
        return usage("The points can't be fitted.\n");
    }
    constexpr std::size_t kGrid = 200;
    const double low = std::log10(fit->xLow);
    const double high = std::log10(fit->xHigh);
    std::vector<double> grid;
    for (std::size_t i = 0; i < kGrid; ++i) {
        grid.push_back(std::pow(10, low + (high - low) * static_cast<double>(i) / (kGrid - 1)));
    }
    const auto band = bootstrapBand(*fit, *draws, grid, 0.95, 2);
    watch.print();
    const auto value = [&](const char* name) {
        return fit->find(name)->estimate;
    };
    std::printf("CHECK fit %.3f %.3f %.3f %.3f band@mid %.2f..%.2f failed %d\n", value("floor"),
                value("ceiling"), value("slope_per_decade"), value("log10_midpoint"), band[kGrid / 2].low,
                band[kGrid / 2].high, draws->failed);
    return 0;
}

int benchChinchilla(std::span<const std::string> arguments) {
    const int starts = countOf(arguments);
    const auto columns = starts > 0 ? columnsOf(arguments[0], 3) : std::vector<std::vector<double>>();
    if (columns.empty() || columns[0].empty()) {
        return usage("frontierscope_bench chinchilla FILE.csv STARTS\n");
    }
    FitData data;
    data.x = columns[0];
    data.secondX = columns[1];
    data.y = columns[2];
    FitOptions options;
    options.form = "chinchilla";
    options.loss = LossKind::huber;
    options.starts = starts;
    const Stopwatch watch;
    const auto fit = fitForm(data, options);
    watch.print();
    if (!fit || fit->parameters.size() != 5) {
        return usage("The points can't be fitted.\n");
    }
    const auto value = [&](const char* name) {
        return fit->find(name)->estimate;
    };
    std::printf("CHECK obj %.6g E %.3f alpha %.3f beta %.3f\n", fit->objective, value("E"), value("alpha"),
                value("beta"));
    return 0;
}

} // namespace frontierscope
