// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/fit_problem.h"

#include "core/fit/model_registry.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace frontierscope {

namespace {

constexpr double kLargest = 1e100; ///< squares of larger numbers leave the range of a double

std::string number(double value) {
    return fmt::format("{}", value);
}

/// What is wrong with the points: all of it, so that nobody has to mend one point after the other.
class PointFaults {
public:
    void add(std::string_view text, std::vector<std::string> arguments) {
        m_faults.push_back({Severity::error, {text, std::move(arguments)}, {}, 0, 0});
    }
    void add(std::string_view text, std::size_t index, double value) {
        add(text, {std::to_string(index + 1), number(value)});
    }

    [[nodiscard]] Result<void> result() && {
        if (m_faults.empty()) {
            return {};
        }
        if (m_faults.size() == 1) {
            return tl::unexpected(Error{ErrorCode::invalid, std::move(m_faults.front().message), {}});
        }
        const std::string count = std::to_string(m_faults.size());
        return tl::unexpected(Error{
            ErrorCode::invalid, {FS_TEXT("{0} values can't be fitted."), {count}}, std::move(m_faults)});
    }

private:
    std::vector<Diagnostic> m_faults;
};

Result<void> checkSizes(const FitData& data, bool needsSecondX) {
    const std::size_t n = data.x.size();
    for (const std::vector<double>* column : {&data.y, &data.standardErrors, &data.weights, &data.secondX}) {
        const bool mayBeEmpty = column != &data.y && !(column == &data.secondX && needsSecondX);
        if (column->size() != n && !(mayBeEmpty && column->empty())) {
            return failure(
                ErrorCode::usage,
                FS_TEXT("The columns of a fit must be of one length: {0} and {1} values were given."),
                {std::to_string(n), std::to_string(column->size())});
        }
    }
    return {};
}

void checkNumbers(const std::vector<double>& values, std::string_view column, PointFaults& faults) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) {
            faults.add(FS_TEXT("Point {0} can't be fitted: its {1} is not a finite number."),
                       {std::to_string(i + 1), std::string(column)});
        } else if (std::abs(values[i]) > kLargest) {
            faults.add(
                FS_TEXT("Point {0} can't be fitted: its {1}, {2}, is beyond ±1e100. Use a larger unit."),
                {std::to_string(i + 1), std::string(column), number(values[i])});
        }
    }
}

/// What the form asks of point i beyond finite numbers.
void checkPoint(const FitData& data, std::size_t i, const FormDescription& form, bool isLogResidual,
                PointFaults& faults) {
    const bool isLogX = form.xScale == XScale::log10 || form.xScale == XScale::natural;
    if (isLogX && data.x[i] <= 0) {
        faults.add(FS_TEXT("Point {0} has x = {1}: a form in the logarithm of x needs x > 0."), i, data.x[i]);
    }
    if (form.hasSecondX && data.secondX[i] <= 0) {
        faults.add(FS_TEXT("Point {0} has D = {1}: this form needs N > 0 and D > 0."), i, data.secondX[i]);
    }
    if (isLogResidual && data.y[i] <= 0) {
        faults.add(FS_TEXT("Point {0} has y = {1}: residuals of log y need y > 0."), i, data.y[i]);
    }
    if (!data.standardErrors.empty() && data.standardErrors[i] <= 0) {
        faults.add(FS_TEXT("Point {0} has the standard error {1}: standard errors must be above 0."), i,
                   data.standardErrors[i]);
    } else if (!data.standardErrors.empty() && data.standardErrors[i] < 1 / kLargest) {
        faults.add(FS_TEXT("Point {0} has the standard error {1}, which is too small to weigh with."), i,
                   data.standardErrors[i]);
    }
    if (!data.weights.empty() && data.weights[i] < 0) {
        faults.add(FS_TEXT("Point {0} has the weight {1}: weights can't be negative."), i, data.weights[i]);
    }
}

Result<void> checkValues(const FitData& data, const FormDescription& form, bool isLogResidual) {
    PointFaults faults;
    checkNumbers(data.x, "x", faults);
    checkNumbers(data.y, "y", faults);
    checkNumbers(data.standardErrors, "standard error", faults);
    checkNumbers(data.weights, "weight", faults);
    checkNumbers(data.secondX, "second x", faults);
    for (std::size_t i = 0; i < data.x.size(); ++i) {
        checkPoint(data, i, form, isLogResidual, faults);
    }
    return std::move(faults).result();
}

/// The values of the parameters that stay fixed: the form's own, or those of the options.
Result<void> chooseFree(FitProblem& problem) {
    const FormDescription& form = problem.form->description();
    const FitOptions& options = problem.options;
    for (const ParameterDescription& parameter : form.parameters) {
        problem.fixed.push_back(parameter.fixed);
    }
    const auto apply = [&](std::optional<std::size_t> index, std::optional<double> value, bool isFree) {
        if (index && isFree) {
            problem.fixed[*index] = std::nullopt;
        } else if (index && value) {
            problem.fixed[*index] = value;
        }
        return index || (!value && !isFree);
    };
    if (!apply(form.floorIndex, options.floor, options.isFloorFree)) {
        return failure(ErrorCode::usage, FS_TEXT("The form {0} has no floor."), {std::string(form.id)});
    }
    if (!apply(form.ceilingIndex, options.ceiling, options.isCeilingFree)) {
        return failure(ErrorCode::usage, FS_TEXT("The form {0} has no ceiling."), {std::string(form.id)});
    }
    if (form.floorIndex && form.ceilingIndex && problem.fixed[*form.floorIndex] &&
        problem.fixed[*form.ceilingIndex] &&
        *problem.fixed[*form.floorIndex] >= *problem.fixed[*form.ceilingIndex]) {
        return failure(
            ErrorCode::usage, FS_TEXT("The floor, {0}, must be below the ceiling, {1}."),
            {number(*problem.fixed[*form.floorIndex]), number(*problem.fixed[*form.ceilingIndex])});
    }
    for (std::size_t i = 0; i < problem.fixed.size(); ++i) {
        if (!problem.fixed[i]) {
            problem.freeIndex.push_back(i);
        }
    }
    return {};
}

Predictor chooseReference(const FormDescription& form, const FitData& data,
                          const std::vector<std::size_t>& used) {
    Predictor reference;
    for (const std::size_t i : used) {
        if (form.xScale == XScale::ratio) {
            reference.x = std::max(reference.x, std::abs(data.x[i]));
            continue;
        }
        reference.x += transformX(form, data.x[i]) / static_cast<double>(used.size());
        reference.second +=
            form.hasSecondX ? std::log(data.secondX[i]) / static_cast<double>(used.size()) : 0;
    }
    if (form.xScale == XScale::ratio && reference.x <= 0) {
        reference.x = 1;
    }
    return reference;
}

} // namespace

double transformX(const FormDescription& form, double x) {
    switch (form.xScale) {
    case XScale::log10:
        return std::log10(x);
    case XScale::natural:
        return std::log(x);
    case XScale::linear:
    case XScale::ratio:
        break;
    }
    return x;
}

Predictor centred(const FormDescription& form, double x, double secondX, Predictor reference) {
    const double u = transformX(form, x);
    return {form.xScale == XScale::ratio ? u / reference.x : u - reference.x,
            form.hasSecondX ? std::log(secondX) - reference.second : 0};
}

Result<FitProblem> prepareFit(const FitData& data, const FitOptions& options) {
    FitProblem problem;
    problem.form = findModelForm(options.form);
    problem.options = options;
    if (!problem.form) {
        return failure(ErrorCode::usage, FS_TEXT("There is no model form \"{0}\"."), {options.form});
    }
    const FormDescription& form = problem.form->description();
    problem.isLogResidual = form.isLogResponse || (form.logsForRobust && options.loss != LossKind::squares);
    problem.huberDelta = options.huberDelta.value_or(problem.isLogResidual ? 1e-3 : 1.0);
    if (!(problem.huberDelta > 0) || !std::isfinite(problem.huberDelta)) {
        return failure(ErrorCode::usage, FS_TEXT("Huber's delta must be above 0, not {0}."),
                       {number(problem.huberDelta)});
    }
    if (auto checked = checkSizes(data, form.hasSecondX); !checked) {
        return tl::unexpected(checked.error());
    }
    if (auto checked = checkValues(data, form, problem.isLogResidual); !checked) {
        return tl::unexpected(checked.error());
    }
    if (auto chosen = chooseFree(problem); !chosen) {
        return tl::unexpected(chosen.error());
    }
    for (std::size_t i = 0; i < data.x.size(); ++i) {
        double weight = data.weights.empty() ? 1 : data.weights[i];
        weight /= data.standardErrors.empty() ? 1 : data.standardErrors[i] * data.standardErrors[i];
        if (weight > 0 && std::isfinite(weight)) {
            problem.pointIndex.push_back(i);
            problem.weights.push_back(weight);
        }
    }
    problem.reference = chooseReference(form, data, problem.pointIndex);
    problem.points.reference = problem.reference;
    for (const std::size_t i : problem.pointIndex) {
        problem.points.predictors.push_back(
            centred(form, data.x[i], form.hasSecondX ? data.secondX[i] : 0, problem.reference));
        problem.points.y.push_back(data.y[i]);
        problem.response.push_back(problem.isLogResidual ? std::log(data.y[i]) : data.y[i]);
    }
    return problem;
}

} // namespace frontierscope
