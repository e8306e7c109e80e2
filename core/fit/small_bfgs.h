// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/inverse_hessian.h"
#include "core/fit/small_rows.h"

namespace frontierscope {

/// BFGS with the exact gradient, for the sum of Huber's loss. A bound that stops a parameter restarts the
/// curvature estimate without it.
template <class Form>
class SmallBfgs {
    using Rows = SmallRows<Form>;
    using Vector = typename Rows::Vector;
    static constexpr std::size_t kCount = Form::kCount;

public:
    explicit SmallBfgs(const SmallFit& fit)
        : m_rows(fit) {}

    SmallFitOutcome solve(Vector& p) {
        m_objective = loss(p, m_descent);
        if (!std::isfinite(m_objective)) {
            return {Rows::kInfinity, false};
        }
        int flat = 0;
        for (int iteration = 0; iteration < 4 * m_rows.fit().maxIterations; ++iteration) {
            const double before = m_objective;
            if (!step(p)) {
                return {m_objective, iteration > 0 || m_rows.squaredLength(m_descent) < 1e-12};
            }
            // Two tiny gains in a row: one alone can be a short step after a change of the active bounds.
            flat = before - m_objective <= m_rows.fit().tolerance * before ? flat + 1 : 0;
            if (flat == 2) {
                return {m_objective, true};
            }
        }
        return {m_objective, false};
    }

private:
    /// Σ w Huber(r) and its negative gradient; infinite as soon as the sum is sure to exceed `limit`.
    double loss(const Vector& p, Vector& descent, double limit = Rows::kInfinity) const {
        const SmallFit& fit = m_rows.fit();
        const double delta = fit.huberDelta;
        double sum = 0;
        descent = {};
        Vector gradient;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const double w = fit.weights[i];
            if (w <= 0) {
                continue;
            }
            const double r = fit.response[i] - m_rows.value(p, i, gradient);
            const double clipped = std::clamp(r, -delta, delta);
            sum += w * clipped * (r - clipped / 2);
            if (sum > limit) {
                return Rows::kInfinity;
            }
            for (std::size_t j = 0; j < kCount; ++j) {
                descent[j] += w * clipped * gradient[j];
            }
        }
        return std::isfinite(sum) ? sum : Rows::kInfinity;
    }

    /// One step downhill; false if none can be found.
    bool step(Vector& p) {
        std::array<std::size_t, kCount> index{};
        const std::size_t count = m_rows.active(p, m_descent, index);
        if (count == 0) {
            return false;
        }
        if (count != m_count || index != m_index) {
            m_count = count;
            m_index = index;
            m_inverse.restart(count);
        }
        const Vector descent = active(m_descent);
        for (int attempt = 0; attempt < 2; ++attempt) {
            const Vector direction = m_inverse.times(descent);
            double gain = 0;
            for (std::size_t a = 0; a < count; ++a) {
                gain += direction[a] * descent[a];
            }
            if (gain > 0 && search(p, direction, gain)) {
                return true;
            }
            if (m_inverse.isFresh()) {
                return false;
            }
            m_inverse.restart(count);
        }
        return false;
    }

    /// The components of the parameters that move.
    [[nodiscard]] Vector active(const Vector& all) const {
        Vector some{};
        for (std::size_t a = 0; a < m_count; ++a) {
            some[a] = all[m_index[a]];
        }
        return some;
    }

    /// Halves the step until Armijo's condition holds, then updates the inverse Hessian.
    bool search(Vector& p, const Vector& direction, double gain) {
        double length = m_inverse.isFresh() ? std::min(1.0, 1 / std::sqrt(gain)) : 1;
        for (int tries = 0; tries < 50; ++tries, length *= 0.5) {
            Vector trial = p;
            for (std::size_t a = 0; a < m_count; ++a) {
                trial[m_index[a]] += length * direction[a];
            }
            m_rows.clamp(trial);
            Vector descent;
            const double next = loss(trial, descent, m_objective);
            if (next <= m_objective - 1e-4 * length * gain && next < m_objective) {
                update(p, trial, descent);
                p = trial;
                m_objective = next;
                m_descent = descent;
                return true;
            }
        }
        return false;
    }

    void update(const Vector& p, const Vector& trial, const Vector& descent) {
        Vector step{};
        Vector change{};
        for (std::size_t a = 0; a < m_count; ++a) {
            const std::size_t i = m_index[a];
            step[a] = trial[i] - p[i];
            change[a] = m_descent[i] - descent[i];
        }
        m_inverse.update(step, change);
    }

    Rows m_rows;
    double m_objective = 0;
    Vector m_descent{};
    InverseHessian<kCount> m_inverse;
    std::array<std::size_t, kCount> m_index{};
    std::size_t m_count = 0;
};

} // namespace frontierscope
