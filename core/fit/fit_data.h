// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace frontierscope {

/// Points to fit. All vectors that are not empty have the size of `x`.
struct FitData {
    std::vector<double> x = {}, y = {};
    std::vector<double> standardErrors =
        {};                           ///< of y, > 0; empty: equal. A point counts with 1 / standardError²
    std::vector<double> weights = {}; ///< >= 0, of the squared residual; a point of weight 0 is left out
    std::vector<double> secondX = {}; ///< tokens D of a Chinchilla fit, where x is the parameters N
};

} // namespace frontierscope
