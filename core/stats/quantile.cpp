// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/quantile.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

namespace frontierscope {

double normalQuantile(double p) {
    return boost::math::quantile(boost::math::normal(), p);
}

double studentQuantile(double p, double degreesOfFreedom) {
    return boost::math::quantile(boost::math::students_t(degreesOfFreedom), p);
}

} // namespace frontierscope
