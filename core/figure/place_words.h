// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_question.h"
#include "core/figure/verdict_words.h"

namespace frontierscope {

/// Where a model stands to the frontier of a figure's question, in words: why it isn't placed at all, else
/// who dominates it, what it would have to cost, its chance of standing on the frontier and its ties.
[[nodiscard]] VerdictWords placeWords(const Model& model, const FigureQuestion& question,
                                      const FigureSpec& spec, Language language);

} // namespace frontierscope
