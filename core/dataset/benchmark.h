// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace frontierscope {

/// A horizontal line that people know: chance, experts. It carries the question set that it was measured on.
struct ReferenceLine {
    std::string id;
    std::string label;
    double value = 0;        ///< in the benchmark's unit
    std::string questionSet; ///< "GPQA Diamond (198 questions)"
    std::string source;
    bool isSecondary = false; ///< read in a secondary source
    std::string unknownFields;
    friend bool operator==(const ReferenceLine&, const ReferenceLine&) = default;
};

struct Benchmark {
    std::string id; ///< "gpqa-diamond", "aime-2024", "mmlu", "arena-CATEGORY@DATE", "eci"
    std::string name;
    std::string unit = "percent";      ///< "percent", "elo", "index"
    std::optional<int> itemCount;      ///< number of questions
    std::optional<double> chanceLevel; ///< score of guessing, same unit
    std::vector<ReferenceLine> referenceLines;
    std::string source;
    std::string unknownFields;

    [[nodiscard]] bool isPercent() const { return unit == "percent"; }
    friend bool operator==(const Benchmark&, const Benchmark&) = default;
};

} // namespace frontierscope
