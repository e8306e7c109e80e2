// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/dataset/benchmark.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace frontierscope {

/// "coding", "코딩"; a category that this version does not know as its data write it.
[[nodiscard]] std::string arenaCategoryName(std::string_view category, Language language);

/// The benchmark's name for a figure: "GPQA Diamond"; for a table of ratings with its category and day:
/// "Arena coding rating (2025-03-07)".
[[nodiscard]] std::string benchmarkTitle(const Benchmark& benchmark, Language language);

/// What tells one table of ratings from another: "coding, 2025-03-07"; other benchmarks: the name.
[[nodiscard]] std::string benchmarkRowName(const Benchmark& benchmark, Language language);

/// What an axis counts: "GPQA Diamond score", but "Arena coding rating (2025-03-07)": an index or a rating is
/// its own word. `benchmark.name` is taken as it is.
[[nodiscard]] std::string scoreName(const Benchmark& benchmark, Language language);

/// How many models the benchmark says nothing about.
[[nodiscard]] std::string unscoredSentence(const Benchmark& benchmark, std::size_t count, Language language);

} // namespace frontierscope
