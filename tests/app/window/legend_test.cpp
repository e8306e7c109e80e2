// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Clicks on the legend: labs are hidden, isolated and brought back; so are those that share the grey.

#include "core/figure/lab_colors.h"
#include "core/figure/model_mark.h"
#include "tests/app/window/shown_window.h"

#include <algorithm>

namespace frontierscope {

namespace {

class Legend : public ShownWindow {
protected:
    template <class Matches>
    QPoint place(const Matches& matches) {
        const PlacedFigure& placed = view()->figure();
        for (const PlacedLegendEntry& entry : placed.legend) {
            if (matches(placed.figure.legend[entry.entry])) {
                return view()->mapFromScene(QPointF(entry.box.x + entry.box.width / 2, entry.box.y + 4));
            }
        }
        ADD_FAILURE() << "no such entry";
        return {};
    }
    QPoint lab(const std::string& name) {
        return place([&](const LegendEntry& entry) { return entry.organization == name; });
    }
    QPoint others() { return place(isOtherLabs); }

    void click(QPoint at) {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, at);
        QTest::qWait(QApplication::doubleClickInterval() + 100);
        settle();
    }
    void doubleClick(QPoint at) {
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, at);
        settle();
    }

    [[nodiscard]] std::size_t shown() { return window.currentPage()->figure().shownCount; }
    [[nodiscard]] std::size_t otherPoints() {
        const LabColors colors(window.document().dataset());
        const auto& points = window.currentPage()->figure().panels.at(0).points;
        return static_cast<std::size_t>(std::ranges::count_if(points, [&](const PointMark& point) {
            return colors.roleOf(point.group).kind == ColorRole::Kind::otherLabs;
        }));
    }
};

} // namespace

TEST_F(Legend, ASecondDoubleClickShowsAllLabsAgain) {
    const std::size_t all = shown();
    doubleClick(lab("Anthropic"));
    EXPECT_LT(shown(), all);
    doubleClick(lab("Anthropic"));
    EXPECT_EQ(shown(), all);
    EXPECT_TRUE(window.filter().spec().hiddenOrganizations.empty());
}

TEST_F(Legend, AClickOnTheOnlyLabDoesNotEmptyTheChart) {
    const std::size_t all = shown();
    doubleClick(lab("Anthropic"));
    click(lab("Anthropic"));
    EXPECT_EQ(shown(), all);
}

TEST_F(Legend, TheOtherLabsAreHiddenAndComeBack) {
    const std::size_t all = shown();
    const std::size_t other = otherPoints();
    ASSERT_GT(other, 0U);
    click(others());
    EXPECT_EQ(otherPoints(), 0U);
    EXPECT_EQ(shown(), all - other);
    EXPECT_EQ(window.document().undoStack()->count(), 1);
    EXPECT_TRUE(window.document().undoStack()->undoText().endsWith(QStringLiteral(" labs")));
    click(others());
    EXPECT_EQ(shown(), all);
    EXPECT_TRUE(window.filter().spec().hiddenOrganizations.empty());
}

TEST_F(Legend, TheOtherLabsCanBeShownAlone) {
    const std::size_t all = shown();
    const std::size_t other = otherPoints();
    doubleClick(others());
    EXPECT_EQ(otherPoints(), other);
    EXPECT_EQ(shown(), other);
    doubleClick(others());
    EXPECT_EQ(shown(), all);
}

} // namespace frontierscope
