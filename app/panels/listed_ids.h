// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace frontierscope {

/// Lists of ids in a figure's spec: what is hidden, pinned or highlighted. Many ids at once take no longer
/// than the lists are long.

[[nodiscard]] bool areAllListed(const std::vector<std::string>& list, const std::vector<std::string>& ids);

/// Puts ids that are missing at the end, or takes them all out; the others keep their order.
void setListed(std::vector<std::string>& list, const std::vector<std::string>& ids, bool areListed);

} // namespace frontierscope
