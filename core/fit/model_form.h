// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/fit_data.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace frontierscope {

/// How a form sees x before it is centred: x - reference, or x / reference for XScale::ratio.
enum class XScale { linear, log10, natural, ratio };

/// What a prediction can't leave.
enum class FormBounds { none, floorAndCeiling, ceiling };

/// A parameter as the solver sees it.
struct ParameterDescription {
    std::string_view name; ///< of the reported parameter
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    std::optional<double> fixed = std::nullopt; ///< its value unless the person frees it
    bool isPositive = false;  ///< reported with an interval that is symmetric in its logarithm
    bool isAsymptote = false; ///< in units of y: of no use if less known than the points' own spread
};

struct FormDescription {
    std::string_view id;   ///< "log-linear"
    std::string_view name; ///< an FS_TEXT template: "log-linear"
    XScale xScale = XScale::log10;
    bool hasSecondX = false;
    bool isLogResponse = false; ///< evaluate() gives ln y, and residuals are of ln y
    bool logsForRobust = false; ///< residuals are of ln y with a robust loss (curves of the loss)
    bool isLinear = false;      ///< a straight line in the centred x: solved in closed form
    FormBounds bounds = FormBounds::none;
    std::vector<ParameterDescription> parameters = {};
    std::optional<std::size_t> floorIndex = std::nullopt, ceilingIndex = std::nullopt;
};

/// The predictors of one point on the form's scale, centred.
struct Predictor {
    double x = 0, second = 0;
};

/// Points on the form's scale: what starts are guessed from.
struct CentredPoints {
    std::vector<Predictor> predictors;
    std::vector<double> y; ///< as given, not its logarithm
    Predictor reference;   ///< what was subtracted
};

/// A fit as the small solver sees it; the spans must outlive it.
struct SmallFit {
    std::span<const Predictor> predictors;
    std::span<const double> response; ///< y, or ln y if isLogResidual
    std::span<const double> weights;  ///< >= 0
    std::span<const std::size_t> freeIndex;
    std::span<const double> low, high; ///< by parameter of the form; empty: unbounded
    double huberDelta = 0;             ///< 0: squares; else Huber's loss with this delta
    double tolerance = 1e-13;          ///< relative gain at which the robust solver stops
    /// Least squares: a step that promises this share of the sum of squares is the last. Then the parameters
    /// are right to far below a millionth of their standard errors.
    double enoughGain = 1e-16;
    int maxIterations = 500; ///< then it has not converged
    bool takesLog = false;   ///< residuals are of ln y, but the form gives y
};

struct SmallFitOutcome {
    double objective = 0; ///< Σ w r² / 2, or Σ w Huber(r)
    bool isConverged = false;
};

/// One model form. A new form is a struct in model_forms/ with description(), evaluate<T>(), report<T>() and
/// starts(), and a line in model_registry.cpp.
class ModelForm {
public:
    virtual ~ModelForm() = default;

    [[nodiscard]] virtual const FormDescription& description() const = 0;
    [[nodiscard]] virtual double evaluate(std::span<const double> parameters, Predictor v) const = 0;
    /// Writes ∂/∂parameter of all parameters.
    virtual double evaluate(std::span<const double> parameters, Predictor v,
                            std::span<double> gradient) const = 0;
    /// The parameters that people know, of uncentred x. `jacobian` (row-major, reported × internal) may be
    /// empty.
    virtual void report(std::span<const double> parameters, Predictor reference, std::span<double> reported,
                        std::span<double> jacobian) const = 0;
    /// Where to start from, best guesses first; `fixed` gives the values of the parameters that aren't free.
    [[nodiscard]] virtual std::vector<std::vector<double>>
    starts(const CentredPoints& points, std::span<const std::optional<double>> fixed, int wanted) const = 0;

    /// Of parameters that give the same curve, the ones to report: a logistic's floor lies below its ceiling.
    virtual void normalise(std::span<double> parameters) const = 0;
    /// Fits by the small solver (small_solver.h): for searching starts, refits of the bootstrap, profiles.
    /// `parameters` (all of the form) holds the start and then the solution.
    virtual SmallFitOutcome fitSmall(const SmallFit& fit, std::span<double> parameters) const = 0;

    [[nodiscard]] std::size_t parameterCount() const { return description().parameters.size(); }
};

} // namespace frontierscope
