// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/validation.h"

#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// A name without what people spell differently: case, blanks, hyphens, underscores, brackets. "GPT-4o
/// (May)" and "gpt 4o may" are the same; "GPT-4" and "GPT-4+" are not.
[[nodiscard]] std::string modelNameKey(std::string_view name);

/// What contradicts itself between models, as warnings at the later or rarer one: one model under two names
/// (spelled another way, or an alias of another one), two used scores of one benchmark from different sources
/// and with different protocols, and one source with two values for the same run. `indices` are the models'
/// places in `list`. O(n).
void checkConsistency(const std::string& list, const std::vector<Model>& models,
                      const std::vector<std::size_t>& indices, std::vector<Diagnostic>& findings);

} // namespace frontierscope
