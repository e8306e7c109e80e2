// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/small_rows.h"

#include <optional>

namespace frontierscope {

/// Levenberg-Marquardt on the normal equations, for the sum of squares.
template <class Form>
class SmallMarquardt {
    using Rows = SmallRows<Form>;
    using Vector = typename Rows::Vector;
    using Matrix = typename Rows::Matrix;
    static constexpr std::size_t kCount = Form::kCount;
    struct Equations {
        Matrix matrix;    ///< J'WJ, lower triangle
        Vector rightSide; ///< J'Wr
        double squares;   ///< Σ w r²
    };

public:
    explicit SmallMarquardt(const SmallFit& fit)
        : m_rows(fit) {}

    SmallFitOutcome solve(Vector& p) const {
        Equations here = equations(p);
        if (!std::isfinite(here.squares)) {
            return {Rows::kInfinity, false};
        }
        double damping = 1e-3;
        for (int iteration = 0; iteration < m_rows.fit().maxIterations; ++iteration) {
            const Progress progress = step(p, here, damping);
            if (progress != Progress::more) {
                return {here.squares / 2, progress == Progress::done};
            }
        }
        return {here.squares / 2, false};
    }

private:
    enum class Progress { more, done, stuck };

    Equations equations(const Vector& p) const {
        Equations e{};
        const SmallFit& fit = m_rows.fit();
        Vector gradient;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const double w = fit.weights[i];
            if (w <= 0) {
                continue;
            }
            const double r = fit.response[i] - m_rows.value(p, i, gradient);
            e.squares += w * r * r;
            for (std::size_t j = 0; j < kCount; ++j) {
                const double wj = w * gradient[j];
                e.rightSide[j] += wj * r;
                for (std::size_t k = 0; k <= j; ++k) {
                    e.matrix[j][k] += wj * gradient[k];
                }
            }
        }
        e.squares = std::isfinite(e.squares) ? e.squares : Rows::kInfinity;
        return e;
    }

    /// One accepted step from p; raises the damping until the sum of squares falls.
    Progress step(Vector& p, Equations& here, double& damping) const {
        std::array<std::size_t, kCount> index{};
        const std::size_t count = m_rows.active(p, here.rightSide, index);
        if (count == 0 || here.squares == 0) {
            return Progress::done;
        }
        double gain = Rows::kInfinity;
        for (; damping <= 1e12; damping = std::max(damping * 8, 1e-9)) {
            const std::optional<Vector> move = solveDamped(here, index, count, damping);
            if (!move) {
                continue;
            }
            Vector trial = p;
            gain = 0;
            for (std::size_t i = 0; i < kCount; ++i) {
                gain += (*move)[i] * here.rightSide[i];
                trial[i] += (*move)[i];
            }
            m_rows.clamp(trial);
            const Equations there = equations(trial);
            const double enough = m_rows.fit().enoughGain * here.squares;
            if (gain <= enough || there.squares <= 1e-31 * here.squares) {
                if (there.squares <= here.squares) {
                    p = trial;
                    here.squares = there.squares;
                }
                return Progress::done;
            }
            if (there.squares <= here.squares) {
                damping *= here.squares - there.squares > 0.25 * gain ? 0.1 : 1;
                p = trial;
                here = there;
                return Progress::more;
            }
        }
        return gain <= 1e-10 * here.squares ? Progress::done : Progress::stuck;
    }

    /// (J'WJ + damping diag) move = J'Wr over the active parameters, by Cholesky; nothing if not definite.
    static std::optional<Vector> solveDamped(const Equations& e, const std::array<std::size_t, kCount>& index,
                                             std::size_t count, double damping) {
        Matrix l{};
        Vector z{};
        Vector move{};
        for (std::size_t r = 0; r < count; ++r) {
            const std::size_t i = index[r];
            z[r] = e.rightSide[i];
            for (std::size_t c = 0; c <= r; ++c) {
                const double diagonal = e.matrix[i][i];
                double sum = e.matrix[i][index[c]] + (r == c ? damping * diagonal : 0);
                for (std::size_t k = 0; k < c; ++k) {
                    sum -= l[r][k] * l[c][k];
                }
                if (r == c && !(sum > 1e-15 * diagonal)) {
                    return std::nullopt;
                }
                l[r][c] = r == c ? std::sqrt(sum) : sum / l[c][c];
                z[r] -= c < r ? l[r][c] * z[c] : 0;
            }
            z[r] /= l[r][r];
        }
        for (std::size_t r = count; r-- > 0;) {
            for (std::size_t k = r + 1; k < count; ++k) {
                z[r] -= l[k][r] * z[k];
            }
            z[r] /= l[r][r];
            move[index[r]] = z[r];
        }
        return move;
    }

    Rows m_rows;
};

} // namespace frontierscope
