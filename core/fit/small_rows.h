// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/dual.h"
#include "core/fit/model_form.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace frontierscope {

/// What both small solvers ask of a form: values, gradients and bounds, without allocation.
template <class Form>
class SmallRows {
public:
    static constexpr std::size_t kCount = Form::kCount;
    static constexpr double kInfinity = std::numeric_limits<double>::infinity();
    using Vector = std::array<double, kCount>;
    using Matrix = std::array<Vector, kCount>;

    explicit SmallRows(const SmallFit& fit)
        : m_fit(fit) {}

    [[nodiscard]] const SmallFit& fit() const { return m_fit; }
    [[nodiscard]] std::size_t size() const { return m_fit.response.size(); }

    /// Value on the residual's scale, and its gradient.
    double value(const Vector& p, std::size_t point, Vector& gradient) const {
        double result = 0;
        if constexpr (requires { Form::evaluateWithGradient(p.data(), Predictor(), gradient.data()); }) {
            result = Form::evaluateWithGradient(p.data(), m_fit.predictors[point], gradient.data());
        } else {
            std::array<Dual<kCount>, kCount> duals;
            for (std::size_t i = 0; i < kCount; ++i) {
                duals[i] = Dual<kCount>::variable(p[i], i);
            }
            const Dual<kCount> dual = Form::evaluate(duals.data(), m_fit.predictors[point]);
            result = dual.value;
            gradient = dual.gradient;
        }
        if (m_fit.takesLog) {
            for (double& g : gradient) {
                g /= result;
            }
            result = std::log(result);
        }
        return result;
    }

    void clamp(Vector& p) const {
        for (std::size_t i = 0; i < kCount && !m_fit.low.empty(); ++i) {
            p[i] = std::clamp(p[i], m_fit.low[i], m_fit.high[i]);
        }
    }

    /// Of the free components.
    [[nodiscard]] double squaredLength(const Vector& v) const {
        double sum = 0;
        for (const std::size_t i : m_fit.freeIndex) {
            sum += v[i] * v[i];
        }
        return sum;
    }

    /// The free parameters that don't press against a bound; `descent` points to where the objective falls.
    std::size_t active(const Vector& p, const Vector& descent, std::array<std::size_t, kCount>& index) const {
        std::size_t count = 0;
        for (const std::size_t i : m_fit.freeIndex) {
            const bool isFrozen = !m_fit.low.empty() && ((p[i] <= m_fit.low[i] && descent[i] <= 0) ||
                                                         (p[i] >= m_fit.high[i] && descent[i] >= 0));
            if (!isFrozen) {
                index[count++] = i;
            }
        }
        return count;
    }

private:
    const SmallFit& m_fit;
};

} // namespace frontierscope
