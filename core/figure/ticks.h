// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <functional>
#include <string>
#include <vector>

namespace frontierscope {

struct Tick {
    double value = 0;
    bool isMajor = true;
    std::string text; ///< empty for minor ticks
};

/// Ticks of an axis. `fits(texts)` says whether major ticks with these texts at these values stand apart; the
/// densest set that fits is taken: on log axes 1-2-5, 1-3, decades, every k-th decade; on linear axes steps
/// of 1, 2, 2.5, 5 × 10^k. A range inside one decade gets linear-like steps, never no label at all.
[[nodiscard]] std::vector<Tick> axisTicks(const Axis& axis,
                                          const std::function<bool(const std::vector<Tick>&)>& fits);

/// "$0.10", "$1", "$20"; "50%"; "10²⁵"; "2,000".
[[nodiscard]] std::string formatTick(double value, TickFormat format);

} // namespace frontierscope
