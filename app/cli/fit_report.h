// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/fit_input.h"

#include "core/fit/influence.h"
#include "core/fit/profile.h"
#include "core/fit/read_off.h"
#include "core/fit/selection.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

namespace frontierscope {

/// One form and everything that was asked about it.
struct FitAnswer {
    RankedFit ranked;
    std::vector<FitPrediction> predictions;
    std::vector<BandScale> scales; ///< of the intervals of each prediction
    std::optional<ReadOff> readOff;
    std::optional<BootstrapResult> bootstrap;
    std::vector<ProfileInterval> profile;
    std::vector<PointInfluence> influence; ///< empty for too many points
};

struct FitReport {
    FitInput input;
    std::vector<FitAnswer> fits;
    std::optional<std::size_t> best;
    Message verdict;
};

[[nodiscard]] nlohmann::ordered_json toJson(const FitReport& report);

/// The same for people.
[[nodiscard]] std::string toText(const FitReport& report);

} // namespace frontierscope
