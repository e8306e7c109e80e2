// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/proportion_interval.h"

#include "core/stats/quantiles.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <cmath>

namespace frontierscope {

Interval wilsonInterval(double correct, double items, double level) {
    const double z = normalQuantile((1 + level) / 2);
    const double share = correct / items;
    const double shrink = 1 + z * z / items;
    const double centre = (share + z * z / (2 * items)) / shrink;
    const double halfWidth =
        z * std::sqrt(share * (1 - share) / items + z * z / (4 * items * items)) / shrink;
    // The ends are exact where nothing or everything is correct; the formula only comes near them.
    return {correct <= 0 ? 0 : centre - halfWidth, correct >= items ? 1 : centre + halfWidth};
}

Interval clopperPearsonInterval(double correct, double items, double level) {
    const double tail = (1 - level) / 2;
    const double wrong = items - correct;
    return {correct <= 0 ? 0 : boost::math::ibeta_inv(correct, wrong + 1, tail),
            wrong <= 0 ? 1 : boost::math::ibetac_inv(correct + 1, wrong, tail)};
}

Interval jeffreysInterval(double correct, double items, double level) {
    const double tail = (1 - level) / 2;
    const double wrong = items - correct;
    return {correct <= 0 ? 0 : boost::math::ibeta_inv(correct + 0.5, wrong + 0.5, tail),
            wrong <= 0 ? 1 : boost::math::ibetac_inv(correct + 0.5, wrong + 0.5, tail)};
}

double bernoulliStandardError(double share, double items) {
    return std::sqrt(std::max(0.0, share * (1 - share)) / items);
}

} // namespace frontierscope
