// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/own_marks.h"

#include "core/figure/build_figure.h"
#include "tests/core/figure/figure_samples.h"

#include <gmock/gmock.h>

namespace frontierscope {

namespace {

using testing::Contains;
using testing::Field;
using testing::HasSubstr;
using testing::Not;

Dataset smallDataset() {
    Dataset dataset;
    dataset.models = {pricedModel("a", "A", 0.3, 40), pricedModel("b", "B", 3, 60),
                      pricedModel("c", "C", 30, 80)};
    return dataset;
}

Figure withLine(double value, const char* source) {
    FigureSpec spec = readyFigure("frontier");
    spec.ownReferenceLines = {{"Our bar <b>", value, source}};
    auto figure = buildFigure(spec, smallDataset());
    EXPECT_TRUE(figure.has_value());
    return figure ? std::move(*figure) : Figure();
}

} // namespace

TEST(OwnReferenceLine, StandsBesideTheBenchmarksAndNamesItsSource) {
    const Figure figure = withLine(50, "our exam of 2025");
    EXPECT_THAT(figure.panels[0].references, Contains(Field(&ReferenceMark::caption, "Our bar <b>")));
    EXPECT_THAT(figure.note, HasSubstr("Line \"Our bar <b>\": our exam of 2025."));
    EXPECT_THAT(withLine(50, "").note, Not(HasSubstr("Our bar")));
}

TEST(OwnReferenceLine, OutsideTheAxisIsSaid) {
    const Figure figure = withLine(1000, "");
    EXPECT_THAT(figure.panels[0].references, Not(Contains(Field(&ReferenceMark::caption, "Our bar <b>"))));
    EXPECT_THAT(figure.warnings, Contains(HasSubstr("outside the axis")));
    EXPECT_THAT(figure.note, HasSubstr("outside the axis"));
}

TEST(Band, ShadesAPriceRangeOfTheFrontierClippedToTheAxis) {
    FigureSpec spec = readyFigure("frontier");
    spec.bands = std::vector<ShadedBand>{{"cheap", std::nullopt, 1}, {"nowhere", 1e9, 1e10}};
    const auto figure = buildFigure(spec, smallDataset());
    ASSERT_TRUE(figure.has_value());
    const Panel& panel = figure->panels[0];
    ASSERT_EQ(panel.areas.size(), 1U);
    EXPECT_EQ(panel.areas[0].caption, "cheap");
    EXPECT_EQ(panel.areas[0].outline.front(), (PointF{panel.x.low, panel.y.low}));
    EXPECT_EQ(panel.areas[0].outline[1], (PointF{1, panel.y.low}));
}

} // namespace frontierscope
