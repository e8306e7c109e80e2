// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/small_rows.h"

namespace frontierscope {

/// BFGS with the exact gradient, for the sum of Huber's loss. A bound that stops a parameter restarts the
/// curvature estimate without it.
template <class Form>
class SmallBfgs {
    using Rows = SmallRows<Form>;
    using Vector = typename Rows::Vector;
    using Matrix = typename Rows::Matrix;
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
                return {m_objective, iteration > 0 || std::abs(slope()) < 1e-12};
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
    /// Σ w Huber(r) and its negative gradient.
    double loss(const Vector& p, Vector& descent) const {
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
            for (std::size_t j = 0; j < kCount; ++j) {
                descent[j] += w * clipped * gradient[j];
            }
        }
        return std::isfinite(sum) ? sum : Rows::kInfinity;
    }

    [[nodiscard]] double slope() const {
        double sum = 0;
        for (const std::size_t i : m_rows.fit().freeIndex) {
            sum += m_descent[i] * m_descent[i];
        }
        return sum;
    }

    void restart(std::size_t count) {
        m_inverse = {};
        for (std::size_t a = 0; a < count; ++a) {
            m_inverse[a][a] = 1;
        }
        m_isFresh = true;
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
            restart(count);
        }
        for (int attempt = 0; attempt < 2; ++attempt) {
            Vector direction{};
            double gain = 0;
            for (std::size_t a = 0; a < count; ++a) {
                for (std::size_t b = 0; b < count; ++b) {
                    direction[a] += m_inverse[a][b] * m_descent[index[b]];
                }
                gain += direction[a] * m_descent[index[a]];
            }
            if (gain > 0 && search(p, direction, gain)) {
                return true;
            }
            if (m_isFresh) {
                return false;
            }
            restart(count);
        }
        return false;
    }

    /// Halves the step until Armijo's condition holds, then updates the inverse Hessian.
    bool search(Vector& p, const Vector& direction, double gain) {
        double length = m_isFresh ? std::min(1.0, 1 / std::sqrt(gain)) : 1;
        for (int tries = 0; tries < 50; ++tries, length *= 0.5) {
            Vector trial = p;
            for (std::size_t a = 0; a < m_count; ++a) {
                trial[m_index[a]] += length * direction[a];
            }
            m_rows.clamp(trial);
            Vector descent;
            const double next = loss(trial, descent);
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
        Vector s{};
        Vector y{};
        Vector hy{};
        double sy = 0;
        double yhy = 0;
        double yy = 0;
        for (std::size_t a = 0; a < m_count; ++a) {
            s[a] = trial[m_index[a]] - p[m_index[a]];
            y[a] = m_descent[m_index[a]] - descent[m_index[a]];
            sy += s[a] * y[a];
            yy += y[a] * y[a];
        }
        if (!(sy > 1e-300)) {
            return;
        }
        if (m_isFresh) { // scale of the first curvature seen (Nocedal and Wright, 6.20)
            for (std::size_t a = 0; a < m_count; ++a) {
                m_inverse[a][a] = sy / yy;
            }
            m_isFresh = false;
        }
        for (std::size_t a = 0; a < m_count; ++a) {
            for (std::size_t b = 0; b < m_count; ++b) {
                hy[a] += m_inverse[a][b] * y[b];
            }
            yhy += y[a] * hy[a];
        }
        for (std::size_t a = 0; a < m_count; ++a) {
            for (std::size_t b = 0; b < m_count; ++b) {
                m_inverse[a][b] += (1 + yhy / sy) * s[a] * s[b] / sy - (hy[a] * s[b] + s[a] * hy[b]) / sy;
            }
        }
    }

    Rows m_rows;
    double m_objective = 0;
    Vector m_descent{};
    Matrix m_inverse{};
    std::array<std::size_t, kCount> m_index{};
    std::size_t m_count = 0;
    bool m_isFresh = true;
};

} // namespace frontierscope
