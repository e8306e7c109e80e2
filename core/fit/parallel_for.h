// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace frontierscope {

/// Calls `work` for 0 .. count - 1 from up to `threads` threads (0: as many as there are cores), in any
/// order; stops early when asked to. `work` must not throw and must not depend on the order.
void parallelFor(std::size_t count, int threads, const std::stop_token& stop,
                 const std::function<void(std::size_t)>& work);

} // namespace frontierscope
