// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/figure/figure.h"
#include "core/fit/selection.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// A point of a figure as its fit sees it.
struct SubjectPoint {
    std::string id;   ///< as PointMark::id
    std::string name; ///< for people
    double x = 0, y = 0;
    bool isMasked = false; ///< stays out of the fit; so does a point with x <= 0
    friend bool operator==(const SubjectPoint&, const SubjectPoint&) = default;
};

/// The points of a figure that one curve is fitted to.
struct FitSubject {
    std::string id;   ///< key of FigureSpec::fits
    std::string name; ///< for people, in the figure's language
    std::string xName, xUnit, yName, yUnit;
    ColorRole color;
    double xDivisor = 1; ///< x of the points is that of the data divided by this
    bool isDates = false;
    double level = 0.95; ///< of intervals
    std::vector<SubjectPoint> points;

    [[nodiscard]] bool isUsed(const SubjectPoint& point) const {
        return !point.isMasked && (isDates || point.x > 0);
    }
    [[nodiscard]] FitData data() const;
    /// The used points, in the order of data().
    [[nodiscard]] std::vector<const SubjectPoint*> usedPoints() const;
    [[nodiscard]] std::size_t maskedCount() const;
    friend bool operator==(const FitSubject&, const FitSubject&) = default;
};

/// A fitted curve, and what it was chosen from if the form is "auto".
struct CurveFit {
    FitResult fit;
    std::optional<FormSelection> selection;
};

/// Fits the form that was chosen; "auto": the form of lowest AICc, or the straight line if none can be told.
/// Error: an unknown form, or one that can't take the points.
[[nodiscard]] Result<CurveFit> fitCurve(const FitSubject& subject, const SeriesFit& how,
                                        const std::stop_token& stop = {});

/// Where a figure gets its fits from: fitCurve(), or what was fitted before.
using CurveFitter = std::function<Result<CurveFit>(const FitSubject&, const SeriesFit&)>;

/// The candidates that a choice among forms compares for this subject, the chosen form included.
[[nodiscard]] std::vector<FitOptions> candidateForms(const FitSubject& subject, const SeriesFit& how);

/// Ids of the forms that can be chosen for a subject: those of one predictor that suit its axis.
[[nodiscard]] std::vector<std::string_view> formsFor(const FitSubject& subject);

/// How a subject of a figure is fitted; the default if nothing was chosen.
[[nodiscard]] SeriesFit fitOf(const FigureSpec& spec, const std::string& subject);

/// A value of x with its unit: "14.9×", "12,300 tokens", "3.2×10²⁵ FLOP", "March 2025".
[[nodiscard]] std::string quantityText(const FitSubject& subject, double x, Language language);
/// A value of y with its unit: "63.1%", "$0.25".
[[nodiscard]] std::string valueText(const FitSubject& subject, double y);

} // namespace frontierscope
