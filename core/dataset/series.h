// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace frontierscope {

enum class PointStatus { published, measured, digitised, reconstructed, estimate };

/// One point of a scaling plot.
struct SeriesPoint {
    double x = 0; ///< in Series::xUnit
    double y = 0; ///< in Series::yUnit
    std::optional<double> yStandardError;
    PointStatus status = PointStatus::published;
    std::string label; ///< "cons@64", a setting, or empty
    std::string source;
    std::string unknownFields;
    friend bool operator==(const SeriesPoint&, const SeriesPoint&) = default;
};

/// Points of a scaling plot: a score against compute.
struct Series {
    std::string id; ///< "o1-train-time", "o1-test-time", "s1-aime-2024" ...
    std::string name;
    std::string kind;      ///< "train-time" or "test-time"
    std::string benchmark; ///< id, or empty
    std::string xName;     ///< "Training compute", "Thinking tokens", "RL steps"
    std::string xUnit;     ///< "FLOP", "tokens", "steps", "relative": the source prints no units
    std::string yName;
    std::string yUnit = "percent";
    std::optional<int> itemCount;
    std::vector<SeriesPoint> points;
    std::string note;
    std::string source;
    std::string unknownFields;
    friend bool operator==(const Series&, const Series&) = default;
};

} // namespace frontierscope
