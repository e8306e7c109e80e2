// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fit/fit_data.h"
#include "core/fit/fit_result.h"
#include "core/fit/prediction.h"

#include <stop_token>

namespace frontierscope {

/// Fits one form. Error: unknown form, sizes that differ, values that the form can't take (x <= 0 on a log
/// form, NaN), cancelled. Few points, no convergence, a parameter at its bound are no errors but the result's
/// status. Safe to call from several threads.
[[nodiscard]] Result<FitResult> fitForm(const FitData& data, const FitOptions& options,
                                        const std::stop_token& stop = {});

} // namespace frontierscope
