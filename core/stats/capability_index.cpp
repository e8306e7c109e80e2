// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/capability_index.h"

#include <cmath>

namespace frontierscope {

double expectedShare(double index, const IndexBenchmark& benchmark) {
    return 1 / (1 + std::exp(-benchmark.slope * (index - benchmark.difficulty)));
}

std::optional<double> indexForShare(double share, const IndexBenchmark& benchmark) {
    if (!(share > 0 && share < 1) || !(benchmark.slope > 0)) {
        return std::nullopt;
    }
    return benchmark.difficulty + std::log(share / (1 - share)) / benchmark.slope;
}

} // namespace frontierscope
