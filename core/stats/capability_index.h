// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace frontierscope {

/// A benchmark on the scale of the Epoch Capabilities Index (Epoch AI; arXiv 2512.00193): how hard it is and
/// how sharply its scores rise with capability.
struct IndexBenchmark {
    double difficulty = 0; ///< the index at which the expected score is 50 %
    double slope = 0;      ///< > 0, of the logit per index point
};

/// Expected share of correct answers, 0..1: 1 / (1 + exp(-slope (index - difficulty))). No chance floor, so
/// it is too low for weak models on multiple-choice questions.
[[nodiscard]] double expectedShare(double index, const IndexBenchmark& benchmark);

/// The index at which `share` would be expected; nothing for a share of 0 or 1 and beyond.
[[nodiscard]] std::optional<double> indexForShare(double share, const IndexBenchmark& benchmark);

} // namespace frontierscope
