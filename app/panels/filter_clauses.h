// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace frontierscope {

/// What the controls of the filter panel say. Together with `rest`, the part of the expression that no
/// control stands for, it is the filter expression; the expression alone is saved.
struct FilterControls {
    std::string search; ///< contained in name or lab
    std::optional<bool> reasoning, openWeights;
    std::string releasedFrom, releasedTo; ///< dates as typed
    std::string priceFrom, priceTo;       ///< USD per million tokens as typed
    std::string rest;
    friend bool operator==(const FilterControls&, const FilterControls&) = default;
};

/// Reads the controls' state from an expression, however it was written.
[[nodiscard]] FilterControls filterControlsOf(std::string_view expression);

/// The expression that says what the controls say.
[[nodiscard]] std::string expressionOf(const FilterControls& controls);

} // namespace frontierscope
