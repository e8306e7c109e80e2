// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/model.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace frontierscope {

/// The mix of tokens that a price per million tokens is quoted for: input : output : cached input.
struct Blend {
    double input = 3;
    double output = 1;
    double cached = 0;

    /// "3:1" or "3:1:6"; parts are finite, >= 0 and not all 0.
    [[nodiscard]] static Result<Blend> parse(std::string_view text);
    [[nodiscard]] std::string toString() const;
    friend bool operator==(const Blend&, const Blend&) = default;
};

/// (i*input + o*output + c*cached) / (i+o+c), USD per million tokens. Nothing if a part with weight > 0 is
/// unknown; an unknown cached price counts as the input price (no discount is known).
[[nodiscard]] std::optional<double> blendedPrice(const Price& price, const Blend& blend);

/// The price at launch; nullptr if the dataset has none.
[[nodiscard]] const Price* launchPrice(const Model& model);

/// The price valid on a day: the launch price from the release date on, a later price from its own date on.
/// nullptr before the release, or if no price is known. Without a date: the launch price.
[[nodiscard]] const Price* priceAsOf(const Model& model, const std::optional<CalendarDate>& asOf);

/// The first day on which a price of the model counts: a later price's own date; the release for the launch
/// price, or the day on which it was first seen if the release is unknown. Nothing if no day is known.
[[nodiscard]] std::optional<std::chrono::sys_days> firstValidDay(const Model& model, const Price& price);

} // namespace frontierscope
