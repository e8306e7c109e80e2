// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace frontierscope {

/// BFGS' estimate of the inverse Hessian over up to N variables (Nocedal and Wright, 6.17).
template <std::size_t N>
class InverseHessian {
public:
    using Vector = std::array<double, N>;

    void restart(std::size_t count) {
        m_matrix = {};
        m_count = count;
        for (std::size_t a = 0; a < count; ++a) {
            m_matrix[a][a] = 1;
        }
        m_isFresh = true;
    }

    /// True until a curvature has been seen: then it is the identity.
    [[nodiscard]] bool isFresh() const { return m_isFresh; }

    [[nodiscard]] Vector times(const Vector& v) const {
        Vector product{};
        for (std::size_t a = 0; a < m_count; ++a) {
            for (std::size_t b = 0; b < m_count; ++b) {
                product[a] += m_matrix[a][b] * v[b];
            }
        }
        return product;
    }

    /// Takes in a step and the change of the gradient along it; steps without positive curvature are passed
    /// over.
    void update(const Vector& step, const Vector& change) {
        double sy = 0;
        double yy = 0;
        for (std::size_t a = 0; a < m_count; ++a) {
            sy += step[a] * change[a];
            yy += change[a] * change[a];
        }
        if (!(sy > 1e-300)) {
            return;
        }
        if (m_isFresh) { // scale of the first curvature seen (Nocedal and Wright, 6.20)
            for (std::size_t a = 0; a < m_count; ++a) {
                m_matrix[a][a] = sy / yy;
            }
            m_isFresh = false;
        }
        const Vector hy = times(change);
        double yhy = 0;
        for (std::size_t a = 0; a < m_count; ++a) {
            yhy += change[a] * hy[a];
        }
        const double inverse = 1 / sy;
        const double factor = (1 + yhy * inverse) * inverse;
        for (std::size_t a = 0; a < m_count; ++a) {
            for (std::size_t b = 0; b < m_count; ++b) {
                m_matrix[a][b] += factor * step[a] * step[b] - (hy[a] * step[b] + step[a] * hy[b]) * inverse;
            }
        }
    }

private:
    std::array<Vector, N> m_matrix{};
    std::size_t m_count = 0;
    bool m_isFresh = true;
};

} // namespace frontierscope
