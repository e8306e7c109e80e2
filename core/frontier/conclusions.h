// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/message.h"
#include "core/dataset/dataset.h"

#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// Something that a dataset says once it is analysed.
struct Conclusion {
    std::string
        what; ///< "frontier gpqa-diamond", "cheapest at 80 % gpqa-diamond", "slope_per_decade o1-train-time"
    std::string value; ///< empty: there is none
    friend bool operator==(const Conclusion&, const Conclusion&) = default;
};

/// What the default questions find: who is on the frontier of launch list prices at 3:1 (ids, cheapest
/// first), the cheapest model at 50, 60, 70, 80 and 90 % (id and price), and the log-linear slope of every
/// series that has three points or more. In a fixed order.
[[nodiscard]] std::vector<Conclusion> conclusionsOf(const Dataset& dataset);

struct ChangedConclusion {
    std::string what, before, after;
    friend bool operator==(const ChangedConclusion&, const ChangedConclusion&) = default;
};

/// A conclusion's `what` for people, with the names that the dataset has for benchmarks and series.
[[nodiscard]] Message conclusionTitle(std::string_view what, const Dataset& dataset);

/// Those conclusions that differ between two datasets.
[[nodiscard]] std::vector<ChangedConclusion> changedConclusions(const Dataset& before, const Dataset& after);

} // namespace frontierscope
