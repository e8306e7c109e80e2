// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/verdict_words.h"
#include "tests/core/figure/figure_samples.h"

#include <gmock/gmock.h>

namespace frontierscope {

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

Dataset dataset() {
    Dataset made;
    made.benchmarks.emplace_back();
    made.benchmarks[0].id = "gpqa-diamond";
    made.benchmarks[0].name = "GPQA Diamond";
    made.benchmarks[0].itemCount = 198;
    made.benchmarks[0].unit = "percent";
    made.models = {pricedModel("top", "Top", 10, 80), pricedModel("near", "Near", 5, 79),
                   pricedModel("far", "Far", 20, 50), pricedModel("bare", "Bare", 1, 60),
                   pricedModel("free", "Free", 1, 40)};
    made.models[3].scores.clear();
    made.models[4].prices.clear();
    return made;
}

std::vector<VerdictWords> verdicts(const std::vector<std::string>& ids,
                                   const FigureSpec& spec = readyFigure("frontier")) {
    static const Dataset kDataset = dataset();
    return verdictsOn(ids, spec, kDataset, Language::english);
}

std::string rowOf(const VerdictWords& words, const std::string& label) {
    const auto found = std::ranges::find(words.rows, label, &CardLine::label);
    return found == words.rows.end() ? "" : found->text;
}

} // namespace

TEST(Verdicts, TwoModelsAreJudgedInPointsAndQuestions) {
    const auto words = verdicts({"near", "top"});
    ASSERT_THAT(words, SizeIs(1));
    EXPECT_EQ(words[0].title, "Top – Near");
    EXPECT_EQ(words[0].badge, "Can't be told apart in one run");
    EXPECT_EQ(words[0].tone, VerdictWords::Tone::same);
    EXPECT_EQ(rowOf(words[0], "Gap"), "1.0 points");
    EXPECT_EQ(rowOf(words[0], "In questions"), "2.0 of 198");
    EXPECT_FALSE(rowOf(words[0], "95% interval").empty());
    EXPECT_FALSE(rowOf(words[0], "Questions needed").empty());
}

TEST(Verdicts, NumbersAreWrittenAlikeInRowsAndSentences) {
    const auto words = verdicts({"near", "top"});
    ASSERT_THAT(words, SizeIs(1));
    const std::string needed = rowOf(words[0], "Questions needed");
    EXPECT_THAT(needed, HasSubstr(","));
    EXPECT_THAT(words[0].sentences.front(), HasSubstr("bout " + needed + " questions"));
    EXPECT_TRUE(rowOf(words[0], "95% interval").starts_with("−")) << rowOf(words[0], "95% interval");
}

TEST(Verdicts, AWideGapIsDistinguishable) {
    const auto words = verdicts({"top", "far"});
    ASSERT_THAT(words, SizeIs(1));
    EXPECT_EQ(words[0].badge, "Distinguishable");
    EXPECT_EQ(rowOf(words[0], "Questions needed"), "");
}

TEST(Verdicts, ManyModelsAreJudgedAgainstTheBestOfThem) {
    const auto words = verdicts({"far", "near", "top"});
    ASSERT_THAT(words, SizeIs(2));
    EXPECT_EQ(words[0].title, "Top – Near");
    EXPECT_EQ(words[1].title, "Top – Far");
}

TEST(Verdicts, AModelWithoutAScoreIsNamed) {
    const auto words = verdicts({"top", "bare"});
    ASSERT_THAT(words, SizeIs(1));
    EXPECT_THAT(words[0].sentences, ElementsAre("Bare has no score on GPQA Diamond."));
}

TEST(Place, OfADominatedModelNamesWhoAndWhatItWouldHaveToCost) {
    const auto words = verdicts({"far"});
    ASSERT_THAT(words, SizeIs(1));
    EXPECT_THAT(words[0].sentences, Contains("Top scores 30.0 points more for 50% of the cost."));
    EXPECT_THAT(words[0].sentences, Contains("Near scores 29.0 points more for 25% of the cost."));
    EXPECT_THAT(words[0].sentences,
                Contains("To be on the frontier it would have to cost less than $5, 25% of the $20 that "
                         "it costs."));
    EXPECT_EQ(rowOf(words[0], "Chance of being on the frontier"), "0%");
}

TEST(Place, OnTheFrontierNamesItsTieAndItsLimit) {
    const auto words = verdicts({"near"});
    ASSERT_THAT(words, SizeIs(1));
    EXPECT_THAT(words[0].sentences, Contains(HasSubstr("On the frontier")));
    EXPECT_THAT(words[0].sentences, Contains("It stays there while it costs less than $10; it costs $5."));
    EXPECT_THAT(words[0].sentences, Contains(HasSubstr("tie group")));
    EXPECT_THAT(verdicts({"top"})[0].sentences, Contains(HasSubstr("at any cost")));
}

TEST(Place, SaysWhyAModelIsNotPlaced) {
    EXPECT_THAT(verdicts({"bare"})[0].sentences, ElementsAre(HasSubstr("has no score")));
    EXPECT_THAT(verdicts({"free"})[0].sentences, ElementsAre(HasSubstr("No price of Free")));
    FigureSpec spec = readyFigure("frontier");
    spec.asOf = CalendarDate(2020, 1, 1);
    EXPECT_THAT(verdicts({"top"}, spec)[0].sentences, ElementsAre("Top was not released yet on 2020-01-01."));
    spec.asOf.reset();
    spec.hiddenModels = {"top"};
    EXPECT_THAT(verdicts({"top"}, spec)[0].sentences, ElementsAre(HasSubstr("filter leaves Top out")));
}

TEST(Place, CallsAModelSmallerOnlyWhereTheTiersSayIt) {
    Dataset data = dataset();
    data.models[0].releaseDate = CalendarDate(2024, 6, 1); // "top" beats "far", of half its cost
    const auto words = [&] {
        return verdictsOn({"top"}, readyFigure("frontier"), data, Language::english).at(0).sentences;
    };
    EXPECT_THAT(
        words(),
        Contains("Scores 30.0 points more than Far, the dearest model of its lab until then, for 50% of "
                 "the cost."));
    EXPECT_THAT(words(), Not(Contains(HasSubstr("Smaller"))));
    data.models[0].tier = "mid";
    data.models[2].tier = "flagship";
    EXPECT_THAT(words(), Contains(HasSubstr("Smaller, yet 30.0 points above Far, its lab's flagship")));
}

TEST(Verdicts, SayNothingWhereNothingCanBeSaid) {
    EXPECT_THAT(verdicts({}), IsEmpty());
    EXPECT_THAT(verdicts({"no such"}), IsEmpty());
    EXPECT_THAT(verdicts({"top"}, readyFigure("train-time")), IsEmpty());
    FigureSpec spec = readyFigure("frontier");
    spec.benchmark = "arena-none@2020-01-01";
    EXPECT_THAT(verdicts({"top", "far"}, spec), IsEmpty());
}

TEST(Verdicts, HaveKoreanTwins) {
    const auto words = verdictsOn({"near", "top"}, readyFigure("frontier"), dataset(), Language::korean);
    ASSERT_THAT(words, SizeIs(1));
    EXPECT_EQ(words[0].badge, "한 번의 측정으로는 구별할 수 없음");
}

} // namespace frontierscope
