// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/gap_verdict.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace frontierscope {

namespace {

using testing::HasSubstr;

MeasuredScore scored(const char* name, double scorePct, double items) {
    return {name, scorePct, std::nullopt, items};
}

} // namespace

struct Gap {
    double a, b, items;
    Verdict verdict;
};

class VerdictOnGap : public testing::TestWithParam<Gap> {};

TEST_P(VerdictOnGap, FollowsTheNumberOfQuestions) {
    const Gap& gap = GetParam();
    EXPECT_EQ(gapVerdict(scored("A", gap.a, gap.items), scored("B", gap.b, gap.items)).verdict, gap.verdict);
    EXPECT_EQ(gapVerdict(scored("B", gap.b, gap.items), scored("A", gap.a, gap.items)).verdict, gap.verdict);
}

INSTANTIATE_TEST_SUITE_P(Benchmarks, VerdictOnGap,
                         testing::Values(Gap{80, 79, 198, Verdict::indistinguishable},
                                         Gap{80, 80, 198, Verdict::indistinguishable},
                                         Gap{83, 77, 198, Verdict::undecided},
                                         Gap{80, 60, 198, Verdict::distinguishable},
                                         Gap{80, 76.9, 198, Verdict::undecided},         // 6.1 questions
                                         Gap{80, 77.1, 198, Verdict::indistinguishable}, // 5.7 questions
                                         Gap{80, 60, 30, Verdict::undecided}, // exactly 6 questions of 30
                                         Gap{80, 61, 30, Verdict::indistinguishable},
                                         Gap{100, 0, 30, Verdict::distinguishable},
                                         Gap{100, 60, 15, Verdict::distinguishable},
                                         Gap{100, 61, 15, Verdict::indistinguishable}));

TEST(GapVerdict, CountsQuestions) {
    const GapVerdict gap = gapVerdict(scored("A", 60, 198), scored("B", 50, 198));
    EXPECT_DOUBLE_EQ(gap.gapPct, 10);
    EXPECT_DOUBLE_EQ(*gap.gapItems, 19.8);
    EXPECT_EQ(gap.items, 198);
    EXPECT_TRUE(gap.interval95Pct->contains(10));
}

TEST(GapVerdict, IsNewcombesIntervalWhereOnlyTheQuestionsAreKnown) {
    // Newcombe 1998, table II, example (a): 56/70 - 48/80, method 10.
    const GapVerdict gap = gapVerdict(scored("A", 80, 70), scored("B", 60, 80));
    EXPECT_NEAR(gap.interval95Pct->low, 5.24, 0.005);
    EXPECT_NEAR(gap.interval95Pct->high, 33.39, 0.005);
}

TEST(GapVerdict, TakesTheStatedStandardErrorsFirst) {
    const MeasuredScore a{"A", 60, 3.0, 198};
    const MeasuredScore b{"B", 50, 4.0, 198};
    const GapVerdict gap = gapVerdict(a, b);
    EXPECT_NEAR(gap.interval95Pct->low, 10 - 1.959963985 * 5, 1e-6);
    EXPECT_NEAR(gap.interval95Pct->high, 10 + 1.959963985 * 5, 1e-6);
    EXPECT_EQ(gap.verdict, Verdict::distinguishable);
}

TEST(GapVerdict, SaysSoWhereNothingIsKnown) {
    const GapVerdict gap = gapVerdict({"A", 93.1, {}, {}}, {"B", 86.8, {}, {}});
    EXPECT_EQ(gap.verdict, Verdict::undecided);
    EXPECT_FALSE(gap.gapItems);
    EXPECT_FALSE(gap.interval95Pct);
    EXPECT_THAT(render(gap.sentence), HasSubstr("without the number of questions"));
}

TEST(GapVerdict, NamesTheBetterModelFirst) {
    EXPECT_EQ(render(gapVerdict(scored("A", 50, 198), scored("B", 51, 198)).sentence).find("B leads A"), 0U);
    EXPECT_EQ(render(gapVerdict(scored("A", 51, 198), scored("B", 50, 198)).sentence).find("A leads B"), 0U);
    EXPECT_THAT(render(gapVerdict(scored("A", 50, 198), scored("B", 50, 198)).sentence),
                HasSubstr("same score"));
}

TEST(RatingGap, AsksForTheIntervals) {
    EXPECT_EQ(ratingGap({"A", 1305.7, 3.0}, {"B", 1302.3, 3.0}).verdict, Verdict::undecided);
    EXPECT_EQ(ratingGap({"B", 1340.3, 5.0}, {"A", 1372.1, 5.0}).verdict, Verdict::distinguishable);
    const RatingGap unknown = ratingGap({"A", 1400, {}}, {"B", 1000, 3.0});
    EXPECT_EQ(unknown.verdict, Verdict::undecided);
    EXPECT_FALSE(unknown.interval95);
    EXPECT_DOUBLE_EQ(unknown.gap, 400);
}

} // namespace frontierscope
