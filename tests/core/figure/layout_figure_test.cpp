// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/layout_figure.h"

#include "core/figure/clip.h"
#include "core/figure/drawing.h"
#include "core/figure/panel_labels.h"
#include "core/figure/segments.h"
#include "tests/core/figure/figure_samples.h"

#include <gmock/gmock.h>

namespace frontierscope {

namespace {

void expectOnPage(const PlacedText& text, FigureSize size) {
    constexpr double kRounding = 0.01;
    EXPECT_GE(text.box.x, -kRounding) << text.text;
    EXPECT_GE(text.box.y, -kRounding) << text.text;
    EXPECT_LE(text.box.right(), size.width + kRounding) << text.text;
    EXPECT_LE(text.box.bottom(), size.height + kRounding) << text.text;
}

void expectNothingLeavesThePage(const PlacedFigure& figure) {
    for (const PlacedText& text : figure.texts) {
        expectOnPage(text, figure.size);
    }
    for (const PlacedLegendEntry& entry : figure.legend) {
        expectOnPage(entry.text, figure.size);
    }
    for (const PlacedPanel& panel : figure.panels) {
        for (const PlacedText& text : panel.texts) {
            expectOnPage(text, figure.size);
        }
        for (const PlacedTick& tick : panel.xTicks) {
            if (tick.isMajor) {
                expectOnPage(tick.text, figure.size);
            }
        }
    }
}

/// Labels touch no label, marker, line or caption, and stay in the plot.
void expectCleanLabels(const Panel& panel, const PlacedPanel& placed) {
    const auto segments = obstacleSegments(panel, placed);
    for (std::size_t i = 0; i < placed.labels.size(); ++i) {
        const RectF& box = placed.labels[i].text.box;
        const std::string& name = placed.labels[i].text.text;
        EXPECT_GE(box.x, placed.plot.x) << name;
        EXPECT_LE(box.right(), placed.plot.right()) << name;
        EXPECT_GE(box.y, placed.plot.y) << name;
        EXPECT_LE(box.bottom(), placed.plot.bottom()) << name;
        for (std::size_t j = 0; j < i; ++j) {
            EXPECT_FALSE(box.intersects(placed.labels[j].text.box)) << name;
        }
        for (std::size_t point = 0; point < panel.points.size(); ++point) {
            EXPECT_FALSE(box.intersects(markerBox(point, panel, placed)))
                << name << " on " << panel.points[point].name;
        }
        for (const Segment& segment : segments) {
            EXPECT_FALSE(touches(segment, box)) << name;
        }
        for (const PlacedText& text : placed.texts) {
            EXPECT_FALSE(box.intersects(text.box)) << name << " on " << text.text;
        }
    }
}

void expectNothingOutsideThePlot(const Panel& panel, const PlacedPanel& placed) {
    constexpr double kRounding = 1e-6;
    const RectF plot = grown(placed.plot, kRounding);
    for (const PointMark& point : panel.points) {
        EXPECT_TRUE(plot.contains(placed.toUnits(panel, {point.x, point.y}))) << point.name;
    }
    for (const Curve& curve : panel.curves) {
        for (const PointF point : curve.points) {
            EXPECT_TRUE(plot.contains(placed.toUnits(panel, point))) << curve.id;
        }
    }
    for (const Area& area : panel.areas) {
        for (const PointF point : area.outline) {
            EXPECT_TRUE(plot.contains(placed.toUnits(panel, point))) << area.id;
        }
    }
}

/// Title, note and sources stand clear of what belongs to a panel.
void expectTextsApart(const PlacedFigure& figure) {
    for (const PlacedPanel& panel : figure.panels) {
        std::vector<PlacedText> texts = panel.texts;
        for (const PlacedTick& tick : panel.xTicks) {
            texts.push_back(tick.text);
        }
        for (const PlacedText& text : texts) {
            for (const PlacedText& ofThePage : figure.texts) {
                EXPECT_FALSE(!text.text.empty() && grown(text.box, -1).intersects(ofThePage.box))
                    << text.text << " on " << ofThePage.text;
            }
        }
    }
}

void expectSound(const PlacedFigure& figure) {
    expectNothingLeavesThePage(figure);
    expectTextsApart(figure);
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        expectCleanLabels(figure.figure.panels[i], figure.panels[i]);
        expectNothingOutsideThePlot(figure.figure.panels[i], figure.panels[i]);
    }
}

Dataset hostileDataset() {
    Dataset dataset;
    const std::vector<std::string> names = {"<img src=x> A & \"B\"",
                                            std::string(400, 'W'),
                                            "\xFF\xC3(",
                                            "",
                                            "{0} {1:은/는}",
                                            "줄\n바꿈",
                                            "a\x01z"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        dataset.models.push_back(pricedModel("m" + std::to_string(i), names[i], 1.0 + static_cast<double>(i),
                                             20 + 10 * static_cast<double>(i)));
        dataset.models.back().organization = names[i];
    }
    return dataset;
}

} // namespace

class ReadyFigures : public testing::TestWithParam<std::string> {};

TEST_P(ReadyFigures, AreSoundInEveryPresetAndLanguage) {
    for (const char* preset : {"slide", "half-slide", "4:3", "square", "blog", "paper", "dense"}) {
        for (const Language language : {Language::english, Language::korean}) {
            FigureSpec spec = readyFigure(GetParam());
            spec.preset = preset;
            spec.size = *presetSize(preset);
            spec.language = language;
            SCOPED_TRACE(preset);
            expectSound(placed(spec, shippedDataset()));
            spec.showResiduals = true;
            expectTextsApart(placed(spec, shippedDataset()));
        }
    }
}

TEST_P(ReadyFigures, StaySoundWhenZoomedInAndWithAllLabels) {
    FigureSpec spec = readyFigure(GetParam());
    const auto figure = buildFigure(spec, shippedDataset());
    ASSERT_TRUE(figure.has_value());
    const Panel& panel = figure->panels.front();
    spec.xRange = AxisRange{axisValue(panel.x, 0.31), axisValue(panel.x, 0.52)};
    spec.yRange = AxisRange{axisValue(panel.y, 0.3), axisValue(panel.y, 0.6)};
    spec.labels = LabelMode::all;
    expectSound(placed(spec, shippedDataset()));
}

TEST_P(ReadyFigures, SurviveNoDataAndTinyPages) {
    for (const FigureSize size : {FigureSize{50, 50}, FigureSize{300, 90}, FigureSize{90, 700}}) {
        FigureSpec spec = readyFigure(GetParam());
        spec.size = size;
        (void)drawFigure(placed(spec, shippedDataset()));
        (void)drawFigure(placed(spec, Dataset()));
    }
    const auto empty = buildFigure(readyFigure(GetParam()), Dataset());
    ASSERT_TRUE(empty.has_value());
    EXPECT_FALSE(empty->panels.front().readout.empty()) << "an empty figure says why";
}

INSTANTIATE_TEST_SUITE_P(All, ReadyFigures,
                         testing::Values("frontier", "train-time", "test-time", "scaling-laws",
                                         "training-compute"),
                         [](const auto& test) {
                             std::string name = test.param;
                             std::erase(name, '-');
                             return name;
                         });

TEST(FrontierFigure, SurvivesHostileNames) {
    FigureSpec spec = readyFigure("frontier");
    spec.labels = LabelMode::all;
    expectNothingLeavesThePage(placed(spec, hostileDataset()));
}

TEST(FrontierFigure, CountsWhatItCannotShow) {
    Dataset dataset;
    dataset.models = {pricedModel("a", "A", 1, 40), pricedModel("b", "B", 2, 60),
                      pricedModel("c", "C", 3, 50)};
    dataset.models[2].prices.clear();
    const auto figure = buildFigure(readyFigure("frontier"), dataset);
    ASSERT_TRUE(figure.has_value());
    EXPECT_EQ(figure->shownCount, 2U);
    EXPECT_EQ(figure->totalCount, 3U);
    EXPECT_THAT(figure->note, testing::HasSubstr("Models without a price, not shown: 1."));
}

TEST(FrontierFigure, DrawsTheFrontierAsAStaircase) {
    Dataset dataset;
    dataset.models = {pricedModel("a", "A", 1, 40), pricedModel("b", "B", 10, 80),
                      pricedModel("c", "C", 20, 50)};
    const auto figure = buildFigure(readyFigure("frontier"), dataset);
    ASSERT_TRUE(figure.has_value());
    const auto& curves = figure->panels.front().curves;
    const auto frontier = std::ranges::find(curves, "frontier", &Curve::id);
    ASSERT_NE(frontier, curves.end());
    ASSERT_EQ(frontier->points.size(), 4U);
    EXPECT_EQ(frontier->points[0], (PointF{1, 40}));
    EXPECT_EQ(frontier->points[1], (PointF{10, 40}));
    EXPECT_EQ(frontier->points[2], (PointF{10, 80}));
    EXPECT_EQ(frontier->points[3].y, 80);
}

TEST(FrontierFigure, KeepsALabsColourUnderAnyFilter) {
    FigureSpec spec = readyFigure("frontier");
    const auto colorOf = [](const Figure& figure, const std::string& lab) {
        const auto& points = figure.panels.front().points;
        const auto found = std::ranges::find(points, lab, &PointMark::group);
        return found == points.end() ? ColorRole{} : found->color;
    };
    const auto all = buildFigure(spec, shippedDataset());
    spec.filter = "organization = Google";
    const auto filtered = buildFigure(spec, shippedDataset());
    ASSERT_TRUE(all.has_value() && filtered.has_value());
    EXPECT_EQ(colorOf(*all, "Google"), colorOf(*filtered, "Google"));
    EXPECT_LT(filtered->shownCount, all->shownCount);
}

TEST(FrontierFigure, GreysInsteadOfHidingWhenAsked) {
    FigureSpec spec = readyFigure("frontier");
    spec.filter = "organization = Google";
    spec.filterMode = FilterMode::grey;
    const auto figure = buildFigure(spec, shippedDataset());
    ASSERT_TRUE(figure.has_value());
    EXPECT_GT(figure->panels.front().points.size(), figure->shownCount);
}

TEST(FrontierFigure, RefusesAnUnknownBenchmarkAndABrokenFilter) {
    FigureSpec spec = readyFigure("frontier");
    spec.benchmark = "no-such";
    EXPECT_FALSE(buildFigure(spec, shippedDataset()).has_value());
    spec = readyFigure("frontier");
    spec.filter = "organization = = x";
    EXPECT_FALSE(buildFigure(spec, shippedDataset()).has_value());
    spec = readyFigure("frontier");
    spec.kind = "pie";
    EXPECT_FALSE(buildFigure(spec, shippedDataset()).has_value());
}

TEST(FrontierFigure, NamesEveryPinnedModel) {
    FigureSpec spec = readyFigure("frontier");
    spec.labels = LabelMode::none;
    for (std::size_t i = 0; i < 40; ++i) {
        spec.pinnedLabels.push_back(shippedDataset().models[i * 3].id);
    }
    const PlacedFigure figure = placed(spec, shippedDataset());
    EXPECT_TRUE(figure.panels.front().leftOut.empty());
}

TEST(FrontierFigure, SaysHowManyLabelsFoundNoRoom) {
    FigureSpec spec = readyFigure("frontier");
    spec.labels = LabelMode::all;
    const PlacedFigure figure = placed(spec, shippedDataset());
    const std::size_t leftOut = figure.panels.front().leftOut.size();
    ASSERT_GT(leftOut, 0U);
    EXPECT_THAT(figure.figure.note,
                testing::HasSubstr("Labels without room: " + std::to_string(leftOut) + "."));
}

TEST(ScalingFigure, PrintsTheSlopesOfTheTwoO1Plots) {
    const auto figure = buildFigure(readyFigure("scaling-laws"), shippedDataset());
    ASSERT_TRUE(figure.has_value());
    ASSERT_EQ(figure->panels.size(), 2U);
    EXPECT_EQ(figure->panels[0].readout.front(), "17.2 points per decade, R² 0.966, n = 8");
    EXPECT_EQ(figure->panels[1].readout.front(), "34.9 points per decade, R² 0.989, n = 7");
}

TEST(ScalingFigure, SetsBothPanelsEquallyHigh) {
    const PlacedFigure figure = placed(readyFigure("scaling-laws"), shippedDataset());
    ASSERT_EQ(figure.panels.size(), 2U);
    EXPECT_DOUBLE_EQ(figure.panels[0].plot.height, figure.panels[1].plot.height);
    EXPECT_DOUBLE_EQ(figure.panels[0].plot.y, figure.panels[1].plot.y);
    EXPECT_DOUBLE_EQ(figure.panels[0].plot.width, figure.panels[1].plot.width);
}

TEST(ScalingFigure, DrawsEveryShippedSeries) {
    for (const Series& series : shippedDataset().series) {
        FigureSpec spec = readyFigure(series.kind == "train-time" ? "train-time" : "test-time");
        spec.series = {series.id};
        SCOPED_TRACE(series.id);
        expectSound(placed(spec, shippedDataset()));
    }
}

TEST(FrontierFigure, NeverShortensANumberOnAnAxis) {
    FigureSpec spec = readyFigure("frontier");
    spec.labels = LabelMode::none;
    spec.preset = "half-slide";
    spec.size = {600, 520};
    // Widths that no binary fraction holds, so that sums of them are rounded, up or down.
    for (double factor = 0.9; factor < 1.1; factor += 0.0037) {
        auto figure = buildFigure(spec, shippedDataset());
        ASSERT_TRUE(figure.has_value());
        const PlacedFigure placed = layoutFigure(std::move(*figure), spec.size,
                                                 [factor](const std::string& text, TextRole role, double px) {
                                                     TextSize size = measureByTable(text, role, px);
                                                     size.width *= factor;
                                                     return size;
                                                 });
        for (const auto* ticks : {&placed.panels[0].xTicks, &placed.panels[0].yTicks}) {
            for (const PlacedTick& tick : *ticks) {
                EXPECT_EQ(tick.text.text.find("…"), std::string::npos) << tick.text.text << " at " << factor;
            }
        }
    }
}

TEST(PlacedPanel, MapsToUnitsAndBack) {
    const PlacedFigure figure = placed(readyFigure("frontier"), shippedDataset());
    const Panel& panel = figure.figure.panels.front();
    for (const PointMark& point : panel.points) {
        const PointF there = figure.panels.front().toUnits(panel, {point.x, point.y});
        const PointF back = figure.panels.front().toData(panel, there);
        EXPECT_NEAR(back.x, point.x, 1e-9 * point.x);
        EXPECT_NEAR(back.y, point.y, 1e-9 * point.y);
    }
}

TEST(LayoutFigure, ShrinksTypeBeforeItCutsTextsWhereThatIsWanted) {
    const auto isCut = [](const PlacedText& text) {
        return text.text.ends_with("…");
    };
    for (const char* id : {"frontier", "scaling-laws", "training-compute", "price-decline"}) {
        for (const Language language : {Language::english, Language::korean}) {
            for (const FigureSize size :
                 {FigureSize{1176, 690}, FigureSize{840, 690}, FigureSize{1020, 480}, FigureSize{690, 480}}) {
                FigureSpec spec = readyFigure(id);
                spec.language = language;
                spec.preset = size.width < 900 || size.height < 481 ? "dense" : spec.preset;
                auto figure = buildFigure(spec, shippedDataset());
                ASSERT_TRUE(figure.has_value());
                const PlacedFigure placed =
                    layoutFigure(std::move(*figure), size, measureByTable, {LabelEffort::quick, 0.8});
                EXPECT_TRUE(std::ranges::none_of(placed.texts, isCut))
                    << id << " at " << size.width << " x " << size.height << ": "
                    << std::ranges::find_if(placed.texts, isCut)->text;
                expectNothingLeavesThePage(placed);
            }
        }
    }
}

} // namespace frontierscope
