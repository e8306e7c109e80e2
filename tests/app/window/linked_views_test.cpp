// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/qt_conversions.h"
#include "app/charts/chart_view.h"
#include "app/panels/filter_panel.h"
#include "app/panels/lab_tree.h"
#include "tests/app/window/shown_window.h"

#include <QDockWidget>
#include <QRubberBand>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace frontierscope {

namespace {

/// Hover, selection and filter in the real window: one thing in chart, legend, list, table and details.
class LinkedViews : public ShownWindow {
protected:
    /// Where the legend has a lab, in the viewport.
    QPoint legendPlace(const std::string& organization) {
        const PlacedFigure& placed = view()->figure();
        const auto entry = std::ranges::find(placed.figure.legend, organization, &LegendEntry::organization);
        EXPECT_NE(entry, placed.figure.legend.end());
        const auto& box = placed.legend[static_cast<std::size_t>(entry - placed.figure.legend.begin())].box;
        return view()->mapFromScene(QPointF(box.x + box.width / 2, box.y + box.height / 2));
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers) {
        QWidget* viewport = view()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, modifiers, from);
        for (const QPoint at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(QPointF(at)), Qt::NoButton,
                             Qt::LeftButton, modifiers);
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
        settle();
    }

    bool hasDetails() { return window.findChild<QDockWidget*>(QStringLiteral("inspectorDock"))->isVisible(); }
};

} // namespace

TEST_F(LinkedViews, LegendClickHidesALabAndDoubleClickShowsItAlone) {
    const std::size_t all = window.currentPage()->figure().shownCount;
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, legendPlace("OpenAI"));
    QTest::qWait(QApplication::doubleClickInterval() + 100);
    settle();
    EXPECT_EQ(window.filter().spec().hiddenOrganizations, std::vector<std::string>{"OpenAI"});
    EXPECT_LT(window.currentPage()->figure().shownCount, all);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, legendPlace("OpenAI"));
    QTest::qWait(QApplication::doubleClickInterval() + 100);
    settle();
    EXPECT_EQ(window.currentPage()->figure().shownCount, all);
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, legendPlace("Anthropic"));
    settle();
    for (const PointMark& point : window.currentPage()->figure().panels.at(0).points) {
        EXPECT_EQ(point.group, "Anthropic") << point.id;
    }
}

TEST_F(LinkedViews, FrameSelectsManyInChartTableAndDetails) {
    cellOf("nova-micro", "name"); // the table is open
    settle();
    const RectF& plot = view()->figure().panels.at(0).plot;
    drag(view()->mapFromScene(plot.x + 2, plot.y + 2),
         view()->mapFromScene(plot.x + plot.width - 2, plot.y + plot.height - 2), Qt::ShiftModifier);
    EXPECT_GT(window.selection().ids().size(), 100);
    EXPECT_EQ(table()->selectedRows().size(), window.selection().ids().size());
    EXPECT_TRUE(hasDetails());
}

TEST_F(LinkedViews, KeysWalkOpenDetailsAndClear) {
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Right);
    QTest::keyClick(view(), Qt::Key_Right);
    const QString walkedTo = view()->hoveredId();
    EXPECT_FALSE(walkedTo.isEmpty());
    QTest::keyClick(view(), Qt::Key_Return);
    EXPECT_EQ(window.selection().ids(), QStringList{walkedTo});
    EXPECT_TRUE(hasDetails());
    window.action(ActionId::showInspector)->trigger();
    EXPECT_FALSE(hasDetails());
    QTest::keyClick(view(), Qt::Key_Return); // the same point again: its details were closed
    EXPECT_TRUE(hasDetails());
    QTest::keyClick(view(), Qt::Key_Escape);
    EXPECT_TRUE(window.selection().ids().isEmpty());
    EXPECT_TRUE(view()->hoveredId().isEmpty());
}

TEST_F(LinkedViews, ViewsHaveAHistoryOfTheirOwn) {
    const Axis whole = window.currentPage()->figure().panels.at(0).x;
    const QPoint at = view()->viewport()->rect().center();
    QWheelEvent wheel(at, view()->viewport()->mapToGlobal(QPointF(at)), {}, {0, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view()->viewport(), &wheel);
    settle();
    const Axis zoomed = window.currentPage()->figure().panels.at(0).x;
    EXPECT_LT(zoomed.high / zoomed.low, whole.high / whole.low);
    window.action(ActionId::previousView)->trigger();
    settle();
    EXPECT_DOUBLE_EQ(window.currentPage()->figure().panels.at(0).x.low, whole.low);
    window.action(ActionId::nextView)->trigger();
    settle();
    EXPECT_DOUBLE_EQ(window.currentPage()->figure().panels.at(0).x.low, zoomed.low);
    EXPECT_EQ(window.document().undoStack()->count(), 0); // looking is no change of the document
}

TEST_F(LinkedViews, EachGestureIsOneViewOfTheHistory) {
    const ViewRanges whole = window.currentPage()->ranges();
    const QPoint at = view()->viewport()->rect().center() + QPoint(0, -150);
    dragInChart(at, QPoint(-120, 40)); // in four moves
    const ViewRanges dragged = window.currentPage()->ranges();
    EXPECT_NE(dragged, whole);
    dragInChart(at, QPoint(-60, 10));
    window.action(ActionId::previousView)->trigger();
    EXPECT_EQ(window.currentPage()->ranges(), dragged);
    window.action(ActionId::previousView)->trigger();
    EXPECT_EQ(window.currentPage()->ranges(), whole);

    for (int step = 0; step < 3; ++step) { // quickly, one after the other
        QWheelEvent wheel(at, view()->viewport()->mapToGlobal(QPointF(at)), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view()->viewport(), &wheel);
    }
    EXPECT_NE(window.currentPage()->ranges(), whole);
    window.action(ActionId::previousView)->trigger();
    EXPECT_EQ(window.currentPage()->ranges(), whole);
}

TEST_F(LinkedViews, KeysZoomInAndOut) {
    const Axis whole = window.currentPage()->figure().panels.at(0).x;
    const auto decades = [this] {
        const Axis& x = window.currentPage()->figure().panels.at(0).x;
        return std::log10(x.high / x.low);
    };
    QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    settle();
    const double once = decades();
    EXPECT_NEAR(once, 0.8 * std::log10(whole.high / whole.low), 1e-6);
    QTest::keyClick(&window, Qt::Key_Equal, Qt::ControlModifier);
    settle();
    EXPECT_NEAR(decades(), 0.8 * once, 1e-6);
    QTest::keyClick(&window, Qt::Key_Minus, Qt::ControlModifier);
    settle();
    EXPECT_NEAR(decades(), once, 1e-6);
}

TEST_F(LinkedViews, EscapeGivesUpAFrame) {
    const QPoint at = view()->viewport()->rect().center();
    QWidget* viewport = view()->viewport();
    const auto* band = viewport->findChild<QRubberBand*>();
    QTest::mousePress(viewport, Qt::LeftButton, Qt::ShiftModifier, at - QPoint(200, 200));
    QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(QPointF(at)), Qt::NoButton, Qt::LeftButton,
                     Qt::ShiftModifier);
    QApplication::sendEvent(viewport, &move);
    EXPECT_TRUE(band->isVisible());
    QTest::keyClick(view(), Qt::Key_Escape);
    EXPECT_FALSE(band->isVisible());
    QTest::mouseRelease(viewport, Qt::LeftButton, Qt::ShiftModifier, at);
    EXPECT_TRUE(window.selection().ids().isEmpty());
}

TEST_F(LinkedViews, PointingInTableAndListPointsInTheChart) {
    const QModelIndex cell = cellOf("nova-micro", "name");
    settle();
    QTest::mouseMove(table()->viewport(), table()->visualRect(cell).center());
    EXPECT_EQ(view()->hoveredId(), QStringLiteral("nova-micro"));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(table()->viewport(), &leave);
    EXPECT_TRUE(view()->hoveredId().isEmpty());

    LabTree* labs = window.filterPanel()->labs();
    QTreeWidgetItem* lab = labs->topLevelItem(0);
    lab->setExpanded(true);
    QTreeWidgetItem* model = lab->child(0);
    QTest::mouseMove(labs->viewport(), labs->visualItemRect(model).center());
    EXPECT_EQ(view()->hoveredId(), model->data(0, LabTree::ModelIdRole).toString());
    QTest::mouseMove(labs->viewport(), labs->visualItemRect(lab).center());
    EXPECT_TRUE(view()->hoveredId().isEmpty());
    EXPECT_EQ(view()->hoveredOrganization(), lab->data(0, LabTree::OrganizationRole).toString());
    EXPECT_EQ(labs->hoveredItem(), lab);
}

TEST_F(LinkedViews, PointingInTheChartMarksTheRowInListAndTable) {
    cellOf("nova-micro", "name"); // the table is open
    LabTree* labs = window.filterPanel()->labs();
    labs->collapseAll();
    settle();
    const auto place = view()->viewportPosition(QStringLiteral("nova-micro"));
    ASSERT_TRUE(place.has_value());
    view()->setHoveredId(QStringLiteral("nova-micro"));
    EXPECT_EQ(window.tablePanel()->hoveredModel(), QStringLiteral("nova-micro"));
    ASSERT_NE(labs->hoveredItem(), nullptr);
    EXPECT_EQ(labs->hoveredItem()->data(0, LabTree::OrganizationRole).toString(), QStringLiteral("Amazon"))
        << "the model's row is folded into its lab's";
    labs->findItems(QStringLiteral("Amazon"), Qt::MatchExactly).at(0)->setExpanded(true);
    view()->setHoveredId({});
    view()->setHoveredId(QStringLiteral("nova-micro"));
    EXPECT_EQ(labs->hoveredItem()->data(0, LabTree::ModelIdRole).toString(), QStringLiteral("nova-micro"));
    view()->setHoveredId({});
    EXPECT_EQ(labs->hoveredItem(), nullptr);
    EXPECT_TRUE(window.tablePanel()->hoveredModel().isEmpty());
}

TEST_F(LinkedViews, TheListShowsWhichOfManyModelsAreSelected) {
    LabTree* labs = window.filterPanel()->labs();
    labs->expandAll();
    settle();
    QStringList ids; // every second one
    const auto& models = window.document().dataset().models;
    for (std::size_t row = 0; row < models.size(); row += 2) {
        ids << toQString(std::string_view(models[row].id));
    }
    window.selection().setIds(ids);
    QStringList shown;
    for (const QTreeWidgetItem* item : labs->selectedItems()) {
        shown << item->data(0, LabTree::ModelIdRole).toString();
    }
    ids.sort();
    shown.sort();
    EXPECT_EQ(shown, ids);
    window.selection().setIds({});
    EXPECT_TRUE(labs->selectedItems().isEmpty());
}

TEST_F(LinkedViews, PointingAtALegendEntryRingsTheLabsPointsAndMarksItsRow) {
    const QImage before = view()->grab().toImage();
    QTest::mouseMove(view()->viewport(), legendPlace("OpenAI"));
    EXPECT_EQ(view()->hoveredOrganization(), QStringLiteral("OpenAI"));
    const LabTree* labs = window.filterPanel()->labs();
    ASSERT_NE(labs->hoveredItem(), nullptr);
    EXPECT_EQ(labs->hoveredItem()->data(0, LabTree::OrganizationRole).toString(), QStringLiteral("OpenAI"));
    EXPECT_NE(view()->grab().toImage(), before);
    QTest::mouseMove(view()->viewport(), QPoint(2, 2));
    EXPECT_TRUE(view()->hoveredOrganization().isEmpty());
    EXPECT_EQ(labs->hoveredItem(), nullptr);
    EXPECT_EQ(view()->grab().toImage(), before);
}

TEST_F(LinkedViews, LabelsThatWereSetQuicklyGetTheirFinalPlacesByThemselves) {
    window.filter().setOrganizationHidden(QStringLiteral("OpenAI"), true);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !window.currentPage()->isBusy(); }, 20000));
    const auto labelsOf = [](const PlacedFigure& figure) {
        std::vector<std::pair<std::size_t, double>> places;
        for (const PlacedLabel& label : figure.panels.at(0).labels) {
            places.emplace_back(label.point, label.text.box.x);
        }
        return places;
    };
    const auto shown = labelsOf(view()->figure());
    window.filter().setOrganizationHidden(QStringLiteral("OpenAI"), false);
    window.filter().setOrganizationHidden(QStringLiteral("OpenAI"), true);
    window.currentPage()->refreshNow();
    EXPECT_EQ(shown, labelsOf(view()->figure()));
}

TEST_F(LinkedViews, FilterDockClosedByItsCrossStaysClosed) {
    auto* dock = window.findChild<QDockWidget*>(QStringLiteral("filterDock"));
    dock->close();
    EXPECT_FALSE(window.action(ActionId::showFilter)->isChecked());
    window.resize(1300, 820);
    settle();
    EXPECT_FALSE(dock->isVisible());
    window.action(ActionId::showFilter)->trigger();
    EXPECT_TRUE(dock->isVisible());
}

} // namespace frontierscope
