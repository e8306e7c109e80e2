// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/figure_scene.h"

#include "app/charts/panel_chart.h"
#include "tests/app/charts/example_figure.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <variant>

namespace frontierscope {
namespace {

QImage paint(FigureScene& scene, int scale = 1) {
    QImage image(scene.sceneRect().size().toSize() * scale, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter);
    return image;
}

QImage paint(const PlacedFigure& placed, const Drawing& drawing, int scale = 1,
             TextStyle style = TextStyle::outlines) {
    FigureScene scene(placed, drawing, style);
    return paint(scene, scale);
}

/// Mean of how much the lightness of a pixel differs, 0 to 255.
double meanDifference(const QImage& a, const QImage& b) {
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
        }
    }
    return sum / (double(a.width()) * a.height());
}

class EmptyPlot : public ::testing::Test {
protected:
    // Only the grid, so that what is painted is the chart's.
    EmptyPlot() { m_drawing.groups.resize(1); }

    PlacedFigure m_placed = examplePlacedFigure();
    Drawing m_drawing = exampleDrawing(m_placed);
};

TEST_F(EmptyPlot, HasItsGridLinesWhereTheLayoutPlacedThem) {
    const QImage image = paint(m_placed, m_drawing, 4);
    for (const PlacedTick& tick : m_placed.panels.front().xTicks) {
        EXPECT_EQ(image.pixelColor(qRound(tick.position * 4), 4 * 103), QColor(220, 220, 220)) << tick.value;
        EXPECT_EQ(image.pixelColor(qRound(tick.position * 4) - 6, 4 * 103), QColor(Qt::white)) << tick.value;
    }
    for (const PlacedTick& tick : m_placed.panels.front().yTicks) {
        EXPECT_EQ(image.pixelColor(4 * 101, qRound(tick.position * 4)), QColor(220, 220, 220)) << tick.value;
    }
}

TEST_F(EmptyPlot, HasNothingOutsideItsEdges) {
    const QImage image = paint(m_placed, m_drawing);
    for (int x = 0; x < image.width(); ++x) {
        EXPECT_EQ(image.pixelColor(x, 38), QColor(Qt::white)) << x;
        EXPECT_EQ(image.pixelColor(x, 242), QColor(Qt::white)) << x;
    }
}

TEST(FigureScene, MapsDataAsTheLayoutDoes) {
    const PlacedFigure placed = examplePlacedFigure();
    const FigureScene scene(placed, exampleDrawing(placed));
    ASSERT_EQ(scene.charts().size(), 1U);
    const QPointF units = scene.charts().front()->toUnits({10, 80});
    EXPECT_NEAR(units.x(), 60 + 400.0 / 3, 1e-9);
    EXPECT_NEAR(units.y(), 80, 1e-9);
    const PointF data = scene.charts().front()->toData(units);
    EXPECT_NEAR(data.x, 10, 1e-9);
    EXPECT_NEAR(data.y, 80, 1e-9);
}

TEST(FigureScene, PaintsMarkersAndLettersOfBothScripts) {
    const PlacedFigure placed = examplePlacedFigure();
    const QImage image = paint(placed, exampleDrawing(placed));
    EXPECT_EQ(image.pixelColor(193, 80), QColor(0, 90, 200));
    const auto hasInk = [&image](QRect box) {
        for (int y = box.top(); y <= box.bottom(); ++y) {
            for (int x = box.left(); x <= box.right(); ++x) {
                if (image.pixelColor(x, y).lightness() < 60) {
                    return true;
                }
            }
        }
        return false;
    };
    EXPECT_TRUE(hasInk({300, 146, 36, 16}));
    EXPECT_TRUE(hasInk({346, 146, 26, 16}));
    EXPECT_FALSE(hasInk({380, 146, 60, 16}));
}

/// Of any pixel's lightness.
int worstDifference(const QImage& a, const QImage& b) {
    int worst = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            worst = std::max(worst, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
        }
    }
    return worst;
}

/// A figure with marks at places between the pixels, on a paper on which halos show.
Drawing drawingBetweenPixels(const PlacedFigure& placed) {
    Drawing drawing = exampleDrawing(placed);
    drawing.background = Rgb{200, 230, 200};
    for (DrawnGroup& group : drawing.groups) {
        for (DrawnElement& element : group.elements) {
            if (auto* marker = std::get_if<DrawnMarker>(&element)) {
                marker->center.x += 0.4;
                marker->stroke = Stroke{{255, 255, 255}, 1, 0.5};
            } else if (auto* text = std::get_if<DrawnText>(&element)) {
                text->x += 0.3;
                text->baseline += 0.6;
            }
        }
    }
    return drawing;
}

TEST(FigureScene, PicturesForTheScreenLookLikeWhatIsExported) {
    const PlacedFigure placed = examplePlacedFigure();
    const Drawing drawing = drawingBetweenPixels(placed);
    for (const int scale : {1, 2}) {
        const QImage exported = paint(placed, drawing, scale);
        const QRect ink(285 * scale, 130 * scale, 100 * scale, 45 * scale);
        const double difference =
            meanDifference(exported.copy(ink), paint(placed, drawing, scale, TextStyle::pictures).copy(ink));
        EXPECT_LT(difference, 3) << scale;
        Drawing beside = drawing; // by a pixel: that the eye would see
        for (DrawnElement& element : beside.groups.back().elements) {
            std::get<DrawnText>(element).x += 1.0 / scale;
        }
        EXPECT_GT(meanDifference(exported.copy(ink), paint(placed, beside, scale).copy(ink)), 4 * difference)
            << scale;
    }
}

TEST(FigureScene, PaintsPicturesThatWereKeptInTheirOwnColours) {
    const PlacedFigure placed = examplePlacedFigure();
    Drawing drawing = exampleDrawing(placed);
    FigureScene scene(TextStyle::pictures);
    for (const Rgb color : {Rgb{0, 90, 200}, Rgb{200, 40, 0}}) {
        for (DrawnElement& element : drawing.groups[1].elements) {
            std::get<DrawnMarker>(element).fill = Fill{color, 1};
        }
        scene.show(placed, drawing);
        EXPECT_EQ(paint(scene).pixelColor(193, 80), QColor(color.r, color.g, color.b));
    }
}

TEST(FigureScene, KeepsAChartWhileItsAxesStay) {
    PlacedFigure placed = examplePlacedFigure();
    FigureScene scene(placed, exampleDrawing(placed));
    const PanelChart* chart = scene.charts().front();
    placed.figure.panels.front().points.pop_back();
    scene.show(placed, exampleDrawing(placed));
    EXPECT_EQ(scene.charts().front(), chart);
    EXPECT_EQ(paint(scene), paint(placed, exampleDrawing(placed)));
}

TEST(FigureScene, DrawsTheSameBeforeANewChartIsThere) {
    const PlacedFigure before = examplePlacedFigure();
    PlacedFigure after = before;
    after.figure.panels.front().x.high = 10; // a decade less
    auto& ticks = after.panels.front().xTicks;
    ticks.pop_back();
    for (PlacedTick& tick : ticks) {
        tick.position = 460 - 400 * (std::log10(tick.value) + 1) / 2;
    }
    const Drawing drawing = exampleDrawing(after);
    FigureScene scene(before, exampleDrawing(before));
    scene.show(after, drawing, FigureScene::NewCharts::waitFor);
    // A chart paints its outer lines twice, which makes them a shade darker; a lacking one would differ
    // by 35.
    EXPECT_LT(worstDifference(paint(scene), paint(after, drawing)), 20);
    EXPECT_GT(worstDifference(paint(before, exampleDrawing(before)), paint(after, drawing)), 30);
    scene.show(after, drawing);
    EXPECT_EQ(paint(scene), paint(after, drawing));
    EXPECT_NEAR(scene.charts().front()->toUnits({10, 80}).x(), 60, 1e-9);
}

} // namespace
} // namespace frontierscope
