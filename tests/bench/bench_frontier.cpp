// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file_io.h"
#include "core/frontier/pareto.h"

#include "tests/bench/bench_command.h"

#include <cstring>
#include <vector>

namespace frontierscope {

int benchFrontier(std::span<const std::string> arguments) {
    const auto bytes = arguments.empty() ? Result<std::string>(std::string()) : readFile(arguments[0]);
    if (!bytes || bytes->empty() || bytes->size() % (2 * sizeof(double)) != 0) {
        std::fputs("A file of doubles is expected: costs, then as many scores.\n", stderr);
        return 2;
    }
    std::vector<double> values(bytes->size() / sizeof(double));
    std::memcpy(values.data(), bytes->data(), bytes->size());
    const std::span<const double> costs(values.data(), values.size() / 2);
    const std::span<const double> scores(values.data() + values.size() / 2, values.size() / 2);
    const Stopwatch watch;
    const std::vector<std::size_t> frontier = paretoFrontier(costs, scores);
    watch.print();
    double sum = 0;
    for (const std::size_t index : frontier) {
        sum += costs[index];
    }
    std::printf("CHECK frontier %zu sum %.4f\n", frontier.size(), sum);
    return 0;
}

} // namespace frontierscope
