// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/model_form.h"

#include <span>

namespace frontierscope {

/// Least absolute deviations: Huber's loss with its delta driven towards 0, then the vertex: at the optimum
/// of p free parameters p residuals are 0, so those equations are solved. `parameters` is the start and then
/// the solution. The objective is Σ w |r|.
SmallFitOutcome fitAbsolute(const ModelForm& form, const SmallFit& fit, std::span<double> parameters);

/// Σ w |r|.
[[nodiscard]] double absoluteObjective(const ModelForm& form, const SmallFit& fit,
                                       std::span<const double> parameters);

} // namespace frontierscope
