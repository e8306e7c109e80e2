// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/figure/fit_subject.h"

#include <string_view>
#include <utility>
#include <vector>

namespace frontierscope {

/// A subject with its fit; both outlive whoever looks at them.
using FittedSubject = std::pair<const FitSubject*, const FitResult*>;

/// Ids of residual points start with this; the rest is the id of the point that they belong to.
constexpr std::string_view kResidualPrefix = "residual:";

/// The residuals of a panel's fits as a strip to stand below it, with the same x axis, which the panel leaves
/// to it. Masked points are hollow.
[[nodiscard]] Panel residualStrip(Panel& above, const std::vector<FittedSubject>& fits, Language language);

} // namespace frontierscope
