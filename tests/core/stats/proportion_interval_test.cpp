// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/proportion_interval.h"

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

/// Reference values to 9 digits, computed with SciPy.
struct Certified {
    double correct, items;
    Interval wilson, clopperPearson, jeffreys;
    double standardError;
};

} // namespace

class ProportionInterval : public testing::TestWithParam<Certified> {};

TEST_P(ProportionInterval, AgreesWithTheReference) {
    const Certified& row = GetParam();
    const auto expectNear = [](const Interval& actual, const Interval& expected) {
        EXPECT_NEAR(actual.low, expected.low, 1e-8);
        EXPECT_NEAR(actual.high, expected.high, 1e-8);
    };
    expectNear(wilsonInterval(row.correct, row.items), row.wilson);
    expectNear(clopperPearsonInterval(row.correct, row.items), row.clopperPearson);
    expectNear(jeffreysInterval(row.correct, row.items), row.jeffreys);
    EXPECT_NEAR(bernoulliStandardError(row.correct / row.items, row.items), row.standardError, 1e-8);
}

INSTANTIATE_TEST_SUITE_P(
    Reference, ProportionInterval,
    testing::Values(Certified{0, 30, {0.0, 0.113513393}, {0.0, 0.115703308}, {0.0, 0.0796781738}, 0.0},
                    Certified{11,
                              15,
                              {0.480495659, 0.891025467},
                              {0.448996759, 0.922128454},
                              {0.483378495, 0.902589074},
                              0.114179845},
                    Certified{22,
                              30,
                              {0.555520383, 0.858173367},
                              {0.541106349, 0.87720519},
                              {0.559004319, 0.865058634},
                              0.0807373428},
                    Certified{28,
                              30,
                              {0.786765416, 0.981522976},
                              {0.779264598, 0.991821866},
                              {0.802905679, 0.985887713},
                              0.0455420034},
                    Certified{30, 30, {0.886486607, 1.0}, {0.884296692, 1.0}, {0.920321826, 1.0}, 0.0},
                    Certified{4,
                              15,
                              {0.108974533, 0.519504341},
                              {0.0778715463, 0.551003241},
                              {0.0974109258, 0.516621505},
                              0.114179845},
                    Certified{65,
                              198,
                              {0.266685704, 0.396416216},
                              {0.263372212, 0.398426163},
                              {0.265732861, 0.395811619},
                              0.0333721905},
                    Certified{148,
                              198,
                              {0.682643216, 0.80288637},
                              {0.680990958, 0.80638923},
                              {0.683675927, 0.804099504},
                              0.0308757897},
                    Certified{178,
                              198,
                              {0.849136292, 0.933656306},
                              {0.848313349, 0.93720133},
                              {0.85125564, 0.935173429},
                              0.0214154504},
                    Certified{198, 198, {0.98096794, 1.0}, {0.981541774, 1.0}, {0.987409377, 1.0}, 0.0},
                    Certified{33,
                              45,
                              {0.589611622, 0.840350965},
                              {0.580553295, 0.853959284},
                              {0.592542292, 0.845196855},
                              0.0659217643}));

TEST(ProportionInterval, StaysWithinZeroAndOne) {
    for (const double items : {1.0, 2.0, 15.0, 1e6}) {
        for (const double share : {0.0, 0.5, 1.0}) {
            for (const auto& interval :
                 {wilsonInterval(share * items, items), clopperPearsonInterval(share * items, items),
                  jeffreysInterval(share * items, items)}) {
                EXPECT_GE(interval.low, 0);
                EXPECT_LE(interval.high, 1);
                EXPECT_LE(interval.low, share);
                EXPECT_GE(interval.high, share);
            }
        }
    }
}

} // namespace frontierscope
