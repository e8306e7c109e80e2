// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/quantiles.h"

#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

namespace frontierscope {

double studentQuantile(double level, double degreesOfFreedom) {
    return boost::math::quantile(boost::math::students_t(degreesOfFreedom), 0.5 + level / 2);
}

double fisherQuantile(double probability, double numeratorDegrees, double denominatorDegrees) {
    return boost::math::quantile(boost::math::fisher_f(numeratorDegrees, denominatorDegrees), probability);
}

double normalProbability(double z) {
    return boost::math::cdf(boost::math::normal(), z);
}

double normalQuantile(double probability) {
    return boost::math::quantile(boost::math::normal(), probability);
}

} // namespace frontierscope
