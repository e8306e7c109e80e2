// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fits in the real window: the card, masks, lines that read values off, residuals; each an undo step.

#include "app/base/document_io.h"
#include "app/base/fit_worker.h"
#include "app/base/qt_conversions.h"
#include "app/charts/chart_view.h"
#include "app/commands/fit_edits.h"
#include "app/panels/fit_card.h"
#include "app/window/fit_menu.h"
#include "core/figure/read_off_marks.h"
#include "tests/app/window/shown_window.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <cmath>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

constexpr const char* kTest = "o1-test-time";

class FitWindow : public ShownWindow {
protected:
    FitWindow() {
        showFigure("test-time");
        if (!window.action(ActionId::showInspector)->isChecked()) {
            window.action(ActionId::showInspector)->trigger();
        }
        settle();
    }

    FitCard* card() { return window.fitPanel()->cards().at(0); }
    template <class Widget>
    Widget* part(const char* name) {
        auto* found = card()->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    [[nodiscard]] SeriesFit shownFit() { return fitOf(window.filter().spec(), kTest); }
    QUndoStack* undo() { return window.document().undoStack(); }

    void choose(const char* form) {
        auto* box = part<QComboBox>("fitForm");
        const int index = box->findData(QString::fromLatin1(form));
        ASSERT_GE(index, 0);
        box->setCurrentIndex(index);
        emit box->activated(index);
        settle();
    }

    QString tableText(const char* name) {
        auto* widget = part<QTableWidget>(name);
        QString text;
        for (int row = 0; row < widget->rowCount(); ++row) {
            for (int column = 0; column < widget->columnCount(); ++column) {
                text += widget->item(row, column)->text() + QLatin1Char('|');
            }
            text += QLatin1Char('\n');
        }
        return text;
    }
};

} // namespace

TEST_F(FitWindow, CardSaysWhatTheFitIs) {
    ASSERT_TRUE(window.fitPanel()->isVisible());
    const QString parameters = tableText("fitParameters");
    EXPECT_TRUE(parameters.contains(QStringLiteral("slope per decade|34.9 ± 1.6|30.8 to 39.0|")))
        << parameters.toStdString();
    EXPECT_TRUE(tableText("fitRanking").contains(QStringLiteral("logistic|0.0|")))
        << tableText("fitRanking").toStdString();
    EXPECT_TRUE(
        part<QLabel>("fitVerdict")->text().contains(QStringLiteral("logistic is clearly better: ΔAICc 7.7")));
    EXPECT_TRUE(part<QLabel>("fitCautions")->text().contains(QStringLiteral("passes 100%")));
    EXPECT_FALSE(part<QTableWidget>("fitParameters")->accessibleName().isEmpty());
}

TEST_F(FitWindow, EveryChoiceIsOneNamedUndoStep) {
    choose("logistic");
    EXPECT_EQ(shownFit().form, "logistic");
    EXPECT_EQ(undo()->count(), 1);
    EXPECT_TRUE(undo()->undoText().contains(QStringLiteral("logistic")));
    part<QCheckBox>("fitPrediction")->click();
    EXPECT_TRUE(shownFit().showPredictionBand);
    part<QCheckBox>("fitConfidence")->click();
    EXPECT_FALSE(shownFit().showConfidenceBand);
    part<QDoubleSpinBox>("fitExtrapolation")->setValue(1.5);
    part<QDoubleSpinBox>("fitExtrapolation")->setValue(2);
    EXPECT_EQ(shownFit().extrapolation, 2);
    EXPECT_EQ(undo()->count(), 4); // both turns of the spin box are one step
    while (undo()->canUndo()) {
        EXPECT_FALSE(undo()->undoText().isEmpty());
        undo()->undo();
    }
    EXPECT_EQ(shownFit(), SeriesFit{});
    settle();
    EXPECT_EQ(part<QComboBox>("fitForm")->currentData().toString(), QStringLiteral("log-linear"));
}

TEST_F(FitWindow, AutomaticChoiceShowsTheBestForm) {
    choose("auto");
    EXPECT_TRUE(tableText("fitParameters").contains(QStringLiteral("log10 of the midpoint")));
    const auto& readout = window.currentPage()->figure().panels.at(0).readout;
    ASSERT_FALSE(readout.empty());
    EXPECT_NE(readout[0].find("logistic"), std::string::npos);
}

TEST_F(FitWindow, KeyAndMenuMaskAPoint) {
    ChartView* view = window.currentPage()->view();
    const QString id = QStringLiteral("o1-test-time/6");
    view->setHoveredId(id);
    QTest::keyClick(view, Qt::Key_M);
    settle();
    EXPECT_EQ(shownFit().maskedPoints, std::vector<std::size_t>{6});
    EXPECT_NE(window.currentPage()->figure().note.find("1 point is left out of the fit."), std::string::npos);
    EXPECT_TRUE(part<QLabel>("fitCautions")->text().contains(QStringLiteral("1 point is left out")));
    FitMenu menu(window.document(), *window.currentPage(), view->placeAt(*view->viewportPosition(id)),
                 &window);
    ASSERT_FALSE(menu.actions().isEmpty());
    EXPECT_EQ(menu.actions().at(0)->text(), QStringLiteral("Use in the Fit"));
    menu.actions().at(0)->trigger();
    EXPECT_TRUE(shownFit().maskedPoints.empty());
    undo()->undo();
    undo()->undo();
    EXPECT_EQ(shownFit(), SeriesFit{});
}

TEST_F(FitWindow, ReadOffLineIsDraggedInOneStep) {
    ChartView* view = window.currentPage()->view();
    addReadOffLine(window.document(), window.filter().figure(), kTest, {true, 50});
    settle();
    const auto ref = findReadOff(view->figure(), "o1-test-time/0");
    ASSERT_TRUE(ref.has_value());
    const auto& panel = view->figure().figure.panels[ref->panel];
    const Segment line =
        readOffSegments(panel.readOffs[ref->line], panel, view->figure().panels[ref->panel]).front();
    const QPoint start(static_cast<int>(line.from.x) + 3, static_cast<int>(line.from.y));
    ASSERT_EQ(view->placeAt(start).lineId, QStringLiteral("o1-test-time/0"));
    const int before = undo()->count();
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, start);
    for (int step = 1; step <= 5; ++step) {
        QMouseEvent move(QEvent::MouseMove, start - QPoint(0, 12 * step),
                         view->viewport()->mapToGlobal(start - QPoint(0, 12 * step)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view->viewport(), &move);
        settle();
    }
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, start - QPoint(0, 60));
    settle();
    EXPECT_GT(shownFit().readOffs.at(0).at, 55);
    EXPECT_EQ(undo()->count(), before + 1);
    undo()->undo();
    EXPECT_EQ(shownFit().readOffs.at(0).at, 50);
}

TEST_F(FitWindow, CardAddsAndRemovesReadOffs) {
    part<QLineEdit>("readOffValue")->setText(QStringLiteral("60 %"));
    part<QToolButton>("readOffScore")->click();
    settle();
    ASSERT_EQ(shownFit().readOffs.size(), 1U);
    EXPECT_TRUE(part<QLabel>("readOffWords")->text().contains(QStringLiteral("60% at")));
    part<QLineEdit>("readOffValue")->setText(QStringLiteral("much"));
    part<QToolButton>("readOffX")->click();
    EXPECT_EQ(shownFit().readOffs.size(), 1U);
    for (QToolButton* button : card()->findChildren<QToolButton*>()) {
        if (button->accessibleName() == QStringLiteral("Remove this line") && button->isVisible()) {
            button->click();
            break;
        }
    }
    EXPECT_TRUE(shownFit().readOffs.empty());
}

TEST_F(FitWindow, ResidualsAreAStripOfTheFigure) {
    auto* box = window.fitPanel()->findChild<QCheckBox*>(QStringLiteral("showResiduals"));
    ASSERT_NE(box, nullptr);
    box->click();
    settle();
    ASSERT_EQ(window.currentPage()->figure().panels.size(), 2U);
    EXPECT_TRUE(window.currentPage()->figure().panels[1].isStrip);
    undo()->undo();
    settle();
    EXPECT_EQ(window.currentPage()->figure().panels.size(), 1U);
}

TEST_F(FitWindow, SaysEverythingInKorean) {
    useLanguage(Language::korean);
    settle();
    EXPECT_TRUE(tableText("fitParameters").contains(QString::fromUtf8("10배당 기울기")))
        << tableText("fitParameters").toStdString();
    EXPECT_TRUE(part<QLabel>("fitVerdict")->text().contains(QString::fromUtf8("로지스틱")));
}

TEST_F(FitWindow, CardsFollowTheFigure) {
    showFigure("scaling-laws");
    EXPECT_EQ(window.fitPanel()->cards().size(), 2U);
    showFigure("training-compute");
    EXPECT_EQ(window.fitPanel()->cards().size(), 1U);
    showFigure("frontier");
    EXPECT_FALSE(window.fitPanel()->isVisible());
    showFigure("price-decline");
    EXPECT_TRUE(tableText("fitParameters").contains(QStringLiteral("times cheaper per year")));
}

TEST(FitWorkerTest, NewestRequestWinsAndNothingWaits) {
    FitSubject large;
    large.id = "large";
    for (int i = 0; i < 4000; ++i) {
        const double x = std::pow(10.0, i / 1000.0);
        large.points.push_back({"p", "p", x, 20 + 15 * std::log10(x) + std::sin(i), false});
    }
    FitSubject small = large;
    small.id = "small";
    small.points.resize(20);
    SeriesFit automatic;
    automatic.form = "auto";
    EXPECT_TRUE(isSlowFit(large, automatic));
    EXPECT_FALSE(isSlowFit(small, automatic));
    FitWorker worker(FitWorker::Depth::summary);
    int answers = 0;
    QObject::connect(&worker, &FitWorker::finished, &worker, [&] { ++answers; });
    QElapsedTimer timer;
    timer.start();
    worker.start({{large, automatic}});
    worker.start({{small, automatic}});
    EXPECT_LT(timer.elapsed(), 200);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !worker.isBusy(); }, 60000));
    EXPECT_EQ(answers, 1);
    ASSERT_EQ(worker.results().size(), 1U);
    EXPECT_EQ(worker.results().front().subject.id, "small");
    worker.start({{small, automatic}});
    EXPECT_FALSE(worker.isBusy()); // known already
    worker.start({{large, automatic}});
    worker.cancel();
    EXPECT_FALSE(worker.isBusy());
    worker.start({{large, automatic}});
    EXPECT_TRUE(worker.isBusy()); // what was given up is fitted when it is asked for again
    worker.cancel();
}

TEST_F(FitWindow, DetailsOpenWideEnoughForTheCard) {
    EXPECT_GE(window.fitPanel()->width(), 300);
    EXPECT_GE(part<QTableWidget>("fitRanking")->viewport()->width(), 250);
    EXPECT_FALSE(window.fitPanel()->findChild<QToolButton*>(QStringLiteral("stopFits"))->isVisible());
}

} // namespace frontierscope
