// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/figure/figure.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// Which lab has which colour: the eight labs with most models in the whole dataset (ties: by name) have
/// their own, so that a filter never changes a colour; the others share grey.
class LabColors {
public:
    explicit LabColors(const Dataset& dataset);

    [[nodiscard]] ColorRole roleOf(std::string_view organization) const;
    /// The labs with a colour of their own, most models first; nothing for one that an excerpt does not name.
    [[nodiscard]] const std::vector<std::optional<std::string>>& labs() const { return m_labs; }
    /// How many labs share the grey.
    [[nodiscard]] std::size_t otherCount() const { return m_otherCount; }

private:
    std::vector<std::optional<std::string>> m_labs;
    std::size_t m_otherCount = 0;
};

} // namespace frontierscope
