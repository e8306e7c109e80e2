// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"
#include "core/figure/spec_values.h"

#include <span>
#include <string>
#include <string_view>

namespace frontierscope {

/// A member of a figure spec in JSON: the one list behind reading, writing and `--set`.
struct SpecMember {
    std::string_view key;
    SpecJson (*write)(const FigureSpec&); ///< null where nothing is set
    Result<void> (*read)(FigureSpec&, const SpecJson&, const std::string& pointer);
};

/// In the order in which they are written.
[[nodiscard]] std::span<const SpecMember> specMembers();

/// "/id, /kind, …" for messages.
[[nodiscard]] std::string specMemberNames();

} // namespace frontierscope
