// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/figure_samples.h"

#include "core/figure/drawing.h"
#include "core/figure/panel_labels.h"
#include "core/figure/segments.h"

namespace frontierscope {

namespace {

FigureSpec annotated(const std::string& kind, const std::string& model, const std::string& other,
                     const std::string& text = {}) {
    FigureSpec spec = readyFigure("frontier");
    Annotation annotation;
    annotation.id = "a1";
    annotation.kind = kind;
    annotation.model = model;
    annotation.otherModel = other;
    annotation.text = text;
    spec.annotations = {annotation};
    return spec;
}

Dataset twoModels() {
    Dataset dataset;
    dataset.models = {pricedModel("old", "Old", 40, 36), pricedModel("new", "New", 0.1, 40)};
    dataset.models[1].releaseDate = CalendarDate(2025, 7, 1);
    return dataset;
}

} // namespace

TEST(Annotations, ComputeWhatADifferenceSays) {
    const auto figure = buildFigure(annotated("difference", "old", "new"), twoModels());
    ASSERT_TRUE(figure.has_value());
    const auto& annotations = figure->panels.front().annotations;
    ASSERT_EQ(annotations.size(), 1U);
    EXPECT_EQ(annotations.front().text, "400× cheaper in 18 months");
}

TEST(Annotations, FollowTheData) {
    Dataset dataset = twoModels();
    dataset.models[0].prices[0].inputUsdPerMtok = dataset.models[0].prices[0].outputUsdPerMtok = 20;
    const auto figure = buildFigure(annotated("difference", "new", "old"), dataset);
    ASSERT_TRUE(figure.has_value());
    EXPECT_EQ(figure->panels.front().annotations.front().text, "200× dearer");
}

TEST(Annotations, WarnWhereTheModelIsNotInTheFigure) {
    const auto figure = buildFigure(annotated("text", "gone", "", "Look here"), twoModels());
    ASSERT_TRUE(figure.has_value());
    EXPECT_TRUE(figure->panels.front().annotations.empty());
    ASSERT_EQ(figure->warnings.size(), 1U);
}

TEST(Annotations, StandInThePlotAndLabelsKeepOffThem) {
    const std::string first = shippedDataset().models.front().id;
    const PlacedFigure figure =
        placed(annotated("text", "gpt-4-0314", first, "Where it all began"), shippedDataset());
    const PlacedPanel& panel = figure.panels.front();
    ASSERT_EQ(panel.annotations.size(), 1U);
    const RectF box = panel.annotations.front().text.box;
    EXPECT_TRUE(panel.plot.contains({box.x, box.y}));
    EXPECT_TRUE(panel.plot.contains({box.right(), box.bottom()}));
    for (const PlacedLabel& label : panel.labels) {
        EXPECT_FALSE(label.text.box.intersects(box)) << label.text.text;
    }
    EXPECT_FALSE(drawFigure(figure).groups.empty());
}

TEST(Annotations, WordsOfADifferenceStandOffTheirArrow) {
    for (const double width : {800.0, 1100.0, 1280.0}) {
        FigureSpec spec = annotated("difference", "gpt-4-turbo-1106", "nova-micro");
        spec.preset = "dense";
        spec.size = {width, 620};
        const PlacedFigure figure = placed(spec, shippedDataset());
        const auto& annotations = figure.panels.front().annotations;
        ASSERT_EQ(annotations.size(), 1U);
        ASSERT_EQ(annotations[0].line.size(), 2U);
        EXPECT_FALSE(touches({annotations[0].line[0], annotations[0].line[1]}, annotations[0].text.box))
            << width;
    }
}

TEST(Annotations, StayOffMarkersWhereOnlyAnotherFindsNoGap) {
    FigureSpec spec = annotated("difference", "gpt-4-turbo-1106", "nova-micro");
    spec.annotations.push_back(annotated("text", "gpt-4-0314", "", "Where it all began").annotations.front());
    spec.annotations.back().id = "a2";
    const PlacedFigure figure = placed(spec, shippedDataset());
    const PlacedPanel& panel = figure.panels.front();
    ASSERT_EQ(panel.annotations.size(), 2U);
    const Panel& chart = figure.figure.panels.front();
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        EXPECT_FALSE(panel.annotations[1].text.box.intersects(markerBox(i, chart, panel)))
            << chart.points[i].name;
    }
}

} // namespace frontierscope
