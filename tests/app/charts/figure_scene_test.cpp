// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/figure_scene.h"

#include "app/charts/panel_chart.h"
#include "tests/app/charts/example_figure.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace frontierscope {
namespace {

QImage paint(const PlacedFigure& placed, const Drawing& drawing, int scale = 1) {
    FigureScene scene(placed, drawing);
    QImage image(static_cast<int>(drawing.size.width) * scale, static_cast<int>(drawing.size.height) * scale,
                 QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter);
    return image;
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

} // namespace
} // namespace frontierscope
