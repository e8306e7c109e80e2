// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace frontierscope {

/// A line across a chart that reads a value off a fitted curve.
struct ReadOffLine {
    /// True: a score is given (a horizontal line) and its x is read off; else an x (a vertical line) and its
    /// score.
    bool isScore = true;
    double at = 0; ///< the given value, in the data's own unit
    friend bool operator==(const ReadOffLine&, const ReadOffLine&) = default;
};

/// How the points of a series (or of a chart of models) are fitted.
struct SeriesFit {
    std::string form = "log-linear"; ///< id of a model form, "auto", or "none"
    bool showConfidenceBand = true;
    bool showPredictionBand = false;
    std::vector<std::size_t> maskedPoints = {}; ///< indices that stay visible but don't enter the fit
    std::vector<std::string> maskedModels = {}; ///< the same for points that are models, by id
    /// How far beyond the data the curve is drawn, in decades of x (years on an axis of dates); the axis
    /// grows with it. Empty: to the ends of the axis.
    std::optional<double> extrapolation = std::nullopt;
    std::vector<ReadOffLine> readOffs = {};
    friend bool operator==(const SeriesFit&, const SeriesFit&) = default;
};

constexpr double kMostExtrapolation = 6; ///< decades, or years

} // namespace frontierscope
