// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a developer says of its own model, and what somebody guessed, can be told from what was measured.

#include "tests/core/figure/figure_samples.h"

#include <gmock/gmock.h>

namespace frontierscope {

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::UnorderedElementsAre;

/// One score measured by others, one claimed, one guessed.
Dataset threeKinds() {
    Dataset dataset;
    dataset.models = {pricedModel("a", "Measured", 1, 40), pricedModel("b", "Claimed", 2, 50),
                      pricedModel("c", "Guessed", 3, 60)};
    dataset.models[1].scores.front().isSelfReported = true;
    dataset.models[2].scores.front().isEstimate = true;
    for (Model& model : dataset.models) {
        model.trainingCompute = TrainingCompute{};
        model.trainingCompute->flop = 1e24 * model.scores.front().value;
    }
    return dataset;
}

Figure built(const std::string& kind, Language language = Language::english) {
    FigureSpec spec = readyFigure(kind);
    spec.labels = LabelMode::all;
    spec.language = language;
    auto figure = buildFigure(spec, threeKinds());
    EXPECT_TRUE(figure.has_value()) << render(figure.error().message);
    return figure ? std::move(*figure) : Figure();
}

std::string cardOf(const Figure& figure, const std::string& id) {
    const auto point = std::ranges::find(figure.panels.at(0).points, id, &PointMark::id);
    EXPECT_NE(point, figure.panels.at(0).points.end());
    std::string text;
    for (const CardLine& line : point->card.lines()) {
        text += line.label + ": " + line.text + '\n';
    }
    return text;
}

class ClaimedScores : public ::testing::TestWithParam<const char*> {};

} // namespace

TEST_P(ClaimedScores, CarryADaggerThatTheNoteExplains) {
    const Figure figure = built(GetParam());
    std::vector<std::string> labels;
    for (const LabelCandidate& label : figure.panels.at(0).labels) {
        labels.push_back(label.text);
    }
    EXPECT_THAT(labels, UnorderedElementsAre("Measured", "Claimed†", "Guessed"));
    EXPECT_THAT(figure.note,
                AllOf(HasSubstr("† Score claimed by the developer: 1."), HasSubstr("Estimated scores: 1.")));
}

TEST_P(ClaimedScores, AreNamedInTheHoverCard) {
    const Figure figure = built(GetParam());
    EXPECT_THAT(cardOf(figure, "a"), Not(HasSubstr("Score is")));
    EXPECT_THAT(cardOf(figure, "b"), HasSubstr("Score is: claimed by the developer\n"));
    EXPECT_THAT(cardOf(figure, "c"), HasSubstr("Score is: an estimate\n"));
}

INSTANTIATE_TEST_SUITE_P(Charts, ClaimedScores, ::testing::Values("frontier", "training-compute"),
                         [](const auto& chart) {
                             return std::string(chart.param) == "frontier" ? "Frontier" : "TrainingCompute";
                         });

TEST(ClaimedScore, IsSaidInKorean) {
    const Figure figure = built("frontier", Language::korean);
    EXPECT_THAT(figure.note, HasSubstr("† 개발사가 주장한 점수: 1개."));
    EXPECT_THAT(cardOf(figure, "b"), HasSubstr("개발사 주장"));
}

TEST(ClaimedScore, IsCountedWithoutADaggerWhereNoLabelHasOne) {
    FigureSpec spec = readyFigure("frontier");
    spec.labels = LabelMode::none;
    const auto figure = buildFigure(spec, threeKinds());
    ASSERT_TRUE(figure.has_value());
    EXPECT_THAT(figure->note, AllOf(HasSubstr("Scores claimed by the developers: 1."), Not(HasSubstr("†"))));
}

TEST(ClaimedScore, IsNotSpokenOfWhereThereIsNone) {
    Dataset dataset = threeKinds();
    dataset.models.resize(1);
    const auto figure = buildFigure(readyFigure("frontier"), dataset);
    ASSERT_TRUE(figure.has_value());
    EXPECT_THAT(figure->note, AllOf(Not(HasSubstr("†")), Not(HasSubstr("stimated scores"))));
}

} // namespace frontierscope
