// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/parallel_for.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace frontierscope {

void parallelFor(std::size_t count, int threads, const std::stop_token& stop,
                 const std::function<void(std::size_t)>& work) {
    const std::size_t wanted =
        threads > 0 ? static_cast<std::size_t>(threads) : std::max(1U, std::thread::hardware_concurrency());
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t i = next++; i < count && !stop.stop_requested(); i = next++) {
            work(i);
        }
    };
    std::vector<std::jthread> helpers;
    for (std::size_t k = 1; k < std::min(wanted, count); ++k) {
        helpers.emplace_back(run);
    }
    run();
}

} // namespace frontierscope
