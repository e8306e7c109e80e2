// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/dual.h"
#include "core/fit/model_form.h"
#include "core/fit/small_solver.h"

#include <algorithm>
#include <array>

namespace frontierscope {

/// Makes a ModelForm of a struct of templates; derivatives come from dual numbers.
template <class Form>
class ModelFormOf final : public ModelForm {
    static constexpr std::size_t kCount = Form::kCount;
    using D = Dual<kCount>;

    static std::array<D, kCount> variables(std::span<const double> parameters) {
        std::array<D, kCount> duals;
        for (std::size_t i = 0; i < kCount; ++i) {
            duals[i] = D::variable(parameters[i], i);
        }
        return duals;
    }

public:
    const FormDescription& description() const override {
        static const FormDescription kDescription = Form::description();
        return kDescription;
    }

    double evaluate(std::span<const double> parameters, Predictor v) const override {
        return Form::evaluate(parameters.data(), v);
    }

    double evaluate(std::span<const double> parameters, Predictor v,
                    std::span<double> gradient) const override {
        const D result = Form::evaluate(variables(parameters).data(), v);
        std::copy(result.gradient.begin(), result.gradient.end(), gradient.begin());
        return result.value;
    }

    void report(std::span<const double> parameters, Predictor reference, std::span<double> reported,
                std::span<double> jacobian) const override {
        std::array<D, kCount> out;
        Form::report(variables(parameters).data(), reference, out.data());
        for (std::size_t i = 0; i < kCount; ++i) {
            reported[i] = out[i].value;
            for (std::size_t j = 0; j < kCount && !jacobian.empty(); ++j) {
                jacobian[i * kCount + j] = out[i].gradient[j];
            }
        }
    }

    std::vector<std::vector<double>> starts(const CentredPoints& points,
                                            std::span<const std::optional<double>> fixed,
                                            int wanted) const override {
        return Form::starts(points, fixed, wanted);
    }

    void normalise(std::span<double> parameters) const override {
        if constexpr (requires { Form::normalise(parameters.data()); }) {
            Form::normalise(parameters.data());
        }
    }

    SmallFitOutcome fitSmall(const SmallFit& fit, std::span<double> parameters) const override {
        return SmallSolver<Form>(fit).solve(parameters);
    }
};

} // namespace frontierscope
