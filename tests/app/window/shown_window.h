// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/settings.h"
#include "app/base/translation.h"
#include "app/charts/chart_view.h"
#include "app/models/model_table_model.h"
#include "app/panels/fit_panel.h"
#include "app/panels/inspector_panel.h"
#include "app/panels/model_table_view.h"
#include "app/panels/table_panel.h"
#include "app/window/chart_page.h"
#include "app/window/document_files.h"
#include "app/window/interface_theme.h"
#include "app/window/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTabWidget>
#include <QTest>
#include <QUndoStack>

#include <cmath>
#include <string>

#include <gtest/gtest.h>

namespace frontierscope {

/// The real window with the shipped data in English, as a person sees it at its first start.
class ShownWindow : public ::testing::Test {
protected:
    ShownWindow() {
        window.files().startNew();
        window.resize(1440, 900);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        settle();
    }

    ~ShownWindow() override {
        window.document().undoStack()->setClean(); // nothing asks at the end
        window.close();
        useLanguage(Language::english);
    }

    void settle() {
        for (int turn = 0; turn < 3; ++turn) {
            QApplication::processEvents();
        }
        EXPECT_TRUE(QTest::qWaitFor([this] { return !window.fitPanel()->isFitting(); }, 20000));
        QApplication::processEvents();
        window.currentPage()->refreshNow();
        const auto* details = window.findChild<InspectorPanel*>();
        EXPECT_TRUE(QTest::qWaitFor([details] { return !details->isBusy(); }, 20000));
    }

    void showFigure(const std::string& id) {
        const auto& figures = window.document().figures();
        for (std::size_t i = 0; i < figures.size(); ++i) {
            if (figures[i].id == id) {
                window.chartTabs()->setCurrentIndex(static_cast<int>(i));
            }
        }
        settle();
    }

    ChartView* view() { return window.currentPage()->view(); }

    /// Presses, moves in four steps and lets go, viewport pixels.
    void dragInChart(QPoint from, QPoint by) {
        QWidget* viewport = view()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step) {
            const QPoint at = from + by * step / 4;
            QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             {});
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + by);
        settle();
    }

    ModelTableView* table() { return window.tablePanel()->view(); }

    /// The cell of a model in the table, which is opened for it.
    QModelIndex cellOf(const char* modelId, const char* fieldKey) {
        if (!window.action(ActionId::showTable)->isChecked()) {
            window.action(ActionId::showTable)->trigger();
        }
        window.tablePanel()->jumpTo(QString::fromUtf8(modelId), QString::fromLatin1(fieldKey));
        return table()->currentIndex();
    }

    void typeIntoCell(const QModelIndex& cell, const char* text, Qt::Key end = Qt::Key_Return) {
        table()->setCurrentIndex(cell);
        table()->edit(cell);
        auto* editor = table()->findChild<QLineEdit*>();
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, QString::fromUtf8(text));
        QTest::keyClick(editor, end);
        settle();
    }

    /// Where the chart shows a model, in data units; NaN: nowhere.
    double priceShown(const std::string& id) {
        for (const PointMark& point : window.currentPage()->figure().panels.at(0).points) {
            if (point.id == id) {
                return point.x;
            }
        }
        return std::nan("");
    }

    /// What an earlier window left behind, before this one reads it.
    struct FreshSettings {
        FreshSettings() {
            Settings::setValue(setting::kTableHeader, {});
            Settings::setValue(setting::kGeometry, {});
            Settings::setValue(setting::kWindowState, {});
            Settings::setValue(setting::kReducesMotion, false);
            useLanguage(Language::english);
        }
    };

    FreshSettings freshSettings;
    InterfaceTheme theme;
    MainWindow window{theme};
};

} // namespace frontierscope
