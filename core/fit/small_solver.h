// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/small_bfgs.h"
#include "core/fit/small_marquardt.h"

namespace frontierscope {

/// The second solver: dense, without allocation, for one form whose arithmetic the compiler sees through.
/// tests/core/fit proves that it agrees with least_squares.h.
template <class Form>
class SmallSolver {
public:
    explicit SmallSolver(const SmallFit& fit)
        : m_fit(fit) {}

    SmallFitOutcome solve(std::span<double> parameters) const {
        std::array<double, Form::kCount> p;
        std::copy_n(parameters.begin(), Form::kCount, p.begin());
        SmallRows<Form>(m_fit).clamp(p);
        const SmallFitOutcome outcome =
            m_fit.huberDelta > 0 ? SmallBfgs<Form>(m_fit).solve(p) : SmallMarquardt<Form>(m_fit).solve(p);
        std::copy(p.begin(), p.end(), parameters.begin());
        return outcome;
    }

private:
    const SmallFit& m_fit;
};

} // namespace frontierscope
