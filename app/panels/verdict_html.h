// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/verdict_words.h"

#include <QString>

#include <vector>

namespace frontierscope {

/// Verdicts as HTML for the details panel: title, badge, sentences and a small table each. All words are
/// escaped. Empty for none.
[[nodiscard]] QString verdictHtml(const std::vector<VerdictWords>& verdicts);

} // namespace frontierscope
