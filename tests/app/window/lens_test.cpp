// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of lens, day, level and verdict, in the real window.
#include "app/base/qt_conversions.h"
#include "app/charts/chart_view.h"
#include "app/panels/inspector_panel.h"
#include "app/window/ask_button.h"
#include "app/window/cost_lens_button.h"
#include "app/window/date_bar.h"
#include "app/window/decline_table_dialog.h"
#include "core/figure/frontier_days.h"
#include "core/figure/ready_documents.h"
#include "tests/app/window/shown_window.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

class Instrument : public ShownWindow {
protected:
    template <class Widget>
    Widget* control(const char* name) {
        auto* found = window.currentPage()->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    /// What a person does to a combo box: another entry becomes the current one and is told.
    void choose(QComboBox* box, int index) {
        box->setCurrentIndex(index);
        emit box->activated(index);
        settle();
    }

    [[nodiscard]] const FigureSpec& spec() { return window.document().figures()[0]; }
    [[nodiscard]] int stepCount() { return window.document().undoStack()->count(); }
    void undo() {
        window.document().undoStack()->undo();
        settle();
    }
    [[nodiscard]] const Figure& figure() { return window.currentPage()->figure(); }
};

} // namespace

// ---- cost lens

TEST_F(Instrument, CostUnitsReformTheFrontierAndAreNamed) {
    const std::string before = figure().panels[0].x.title;
    choose(control<QComboBox>("costUnit"), 1);
    EXPECT_EQ(spec().costUnit, CostUnit::perTask);
    EXPECT_NE(figure().panels[0].x.title, before);
    EXPECT_TRUE(control<QToolButton>("costLens")->text().contains(QStringLiteral("per task")));
    EXPECT_EQ(stepCount(), 1);
    undo();
    EXPECT_EQ(figure().panels[0].x.title, before);
}

TEST_F(Instrument, ShowsMeasuredCostsOfRunsWhereKnown) {
    const std::size_t all = figure().shownCount;
    choose(control<QComboBox>("costUnit"), 3);
    EXPECT_EQ(spec().costUnit, CostUnit::perBenchmarkRun);
    EXPECT_EQ(figure().shownCount, 82U);
    EXPECT_LT(figure().shownCount, all);
    EXPECT_FALSE(control<QComboBox>("mixPreset")->isVisibleTo(control<QToolButton>("costLens")));
    EXPECT_TRUE(control<QToolButton>("costLens")->text().contains(QStringLiteral("run of the benchmark")));
}

TEST_F(Instrument, MixesComeFromPresetsOrFromThePerson) {
    choose(control<QComboBox>("mixPreset"), 2);
    EXPECT_EQ(spec().blend, (Blend{1, 2, 0}));
    auto* own = control<QLineEdit>("ownMix");
    own->setText(QStringLiteral("5:1:10"));
    emit own->editingFinished();
    EXPECT_EQ(spec().blend, (Blend{5, 1, 10}));
    own->setText(QStringLiteral("nonsense"));
    emit own->editingFinished();
    EXPECT_EQ(spec().blend, (Blend{5, 1, 10}));
    EXPECT_EQ(stepCount(), 2);
}

TEST_F(Instrument, TypingTokensIsOneStep) {
    choose(control<QComboBox>("costUnit"), 2);
    auto* tokens = control<QSpinBox>("inputTokens");
    for (const int value : {2000, 20000, 200000}) {
        tokens->setValue(value);
    }
    EXPECT_EQ(spec().task.inputTokens, 200000);
    EXPECT_EQ(stepCount(), 2);
    control<QDoubleSpinBox>("reasoningMultiplier")->setValue(20);
    EXPECT_EQ(spec().task.reasoningMultiplier, 20);
}

TEST_F(Instrument, PricesOfTodayAreOneChoiceAway) {
    choose(control<QComboBox>("priceDay"), 1);
    EXPECT_EQ(spec().asOf, window.document().dataset().asOf);
    EXPECT_FALSE(control<QToolButton>("launchPrices")->isChecked());
    choose(control<QComboBox>("priceDay"), 0);
    EXPECT_FALSE(spec().asOf.has_value());
}

TEST_F(Instrument, PopupsOpenByKeyAndCloseByEscape) {
    auto* button = dynamic_cast<CostLensButton*>(control<QToolButton>("costLens"));
    ASSERT_NE(button, nullptr);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_TRUE(button->panel()->isVisible());
    QTest::keyClick(button->panel(), Qt::Key_Escape);
    EXPECT_FALSE(button->panel()->isVisible());
}

// ---- capability lens

TEST_F(Instrument, EveryBenchmarkCanBeTheCapability) {
    auto* box = control<QComboBox>("capability");
    ASSERT_GE(box->count(), 4);
    for (int i = 0; i < box->count(); ++i) {
        choose(box, i);
        EXPECT_GT(figure().shownCount, 3U) << box->itemText(i).toStdString();
    }
    EXPECT_TRUE(spec().benchmark.starts_with("arena-")) << "the ratings come last";
    EXPECT_TRUE(control<QComboBox>("arenaSnapshot")->isVisible());
}

TEST_F(Instrument, ArenaRatingsAreOfOneDayAndCategory) {
    auto* box = control<QComboBox>("capability");
    choose(box, box->count() - 1);
    EXPECT_TRUE(spec().benchmark.starts_with("arena-overall@"));
    auto* snapshot = control<QComboBox>("arenaSnapshot");
    const int korean = snapshot->findData(QStringLiteral("arena-korean@2025-12-11"));
    ASSERT_GE(korean, 0);
    choose(snapshot, korean);
    EXPECT_EQ(spec().benchmark, "arena-korean@2025-12-11");
    EXPECT_GT(figure().shownCount, 3U);
}

TEST_F(Instrument, AnotherCapabilityLeavesTheOldZoom) {
    emit window.currentPage()->view()->rangesChanged(0, {1, 10}, {60, 90});
    settle();
    ASSERT_TRUE(window.currentPage()->shownSpec().yRange.has_value());
    choose(control<QComboBox>("capability"), 1);
    EXPECT_FALSE(window.currentPage()->shownSpec().yRange.has_value());
}

// ---- through time

TEST_F(Instrument, KeysMoveTheDayAndEachIsAStep) {
    auto* slider = control<QSlider>("daySlider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Left);
    settle();
    ASSERT_TRUE(spec().asOf.has_value());
    const auto first = *spec().asOf;
    EXPECT_LT(first.firstDay(), window.document().dataset().asOf->firstDay());
    QTest::keyClick(slider, Qt::Key_Left);
    settle();
    EXPECT_LT(spec().asOf->firstDay(), first.firstDay());
    EXPECT_EQ(spec().changesSince, first);
    EXPECT_EQ(stepCount(), 2);
    EXPECT_FALSE(control<QLabel>("dayChanges")->text().isEmpty());
    undo();
    EXPECT_EQ(spec().asOf, first);
    EXPECT_EQ(slider->value(), slider->maximum() - 1);
}

TEST_F(Instrument, DraggingIsOneStepFromWhereItBegan) {
    auto* slider = control<QSlider>("daySlider");
    slider->setSliderDown(true);
    for (const int stop : {slider->maximum() - 5, slider->maximum() - 20, 10}) {
        slider->setValue(stop);
        settle();
    }
    slider->setSliderDown(false);
    EXPECT_EQ(stepCount(), 1);
    EXPECT_EQ(spec().changesSince, window.document().dataset().asOf);
    undo();
    EXPECT_FALSE(spec().asOf.has_value());
}

TEST_F(Instrument, EndsAtTodayAndGoesBackToLaunchPrices) {
    auto* slider = control<QSlider>("daySlider");
    slider->setValue(3);
    settle();
    slider->setValue(slider->maximum());
    settle();
    EXPECT_EQ(spec().asOf, window.document().dataset().asOf);
    control<QToolButton>("launchPrices")->click();
    settle();
    EXPECT_FALSE(spec().asOf.has_value());
    EXPECT_TRUE(figure().changes.empty());
}

TEST_F(Instrument, PlayingRunsFromTheStartAndIsOneStep) {
    auto* play = control<QToolButton>("playFilm");
    play->click();
    EXPECT_EQ(spec().asOf, frontierDays(spec(), window.document().dataset()).front());
    EXPECT_TRUE(QTest::qWaitFor([&] { return control<QSlider>("daySlider")->value() >= 2; }, 5000));
    play->click();
    EXPECT_FALSE(window.currentPage()->findChild<DateBar*>()->isPlaying());
    EXPECT_EQ(stepCount(), 1);
}

TEST_F(Instrument, LittleMotionShowsStillsOfYears) {
    Settings::setValue(setting::kReducesMotion, true);
    auto* play = control<QToolButton>("playFilm");
    play->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return control<QSlider>("daySlider")->value() > 3; }, 5000));
    play->click();
    Settings::setValue(setting::kReducesMotion, false);
    EXPECT_EQ(stepCount(), 1);
}

TEST_F(Instrument, PastYearsAreASwitch) {
    auto* years = control<QToolButton>("yearFrontiers");
    EXPECT_TRUE(years->isChecked());
    years->click();
    settle();
    EXPECT_TRUE(spec().overlayYears.empty());
    years->click();
    settle();
    EXPECT_EQ(spec().overlayYears, (std::vector<int>{2023, 2024, 2025}));
}

// ---- verdicts and questions

TEST_F(Instrument, TwoSelectedModelsGetAVerdict) {
    window.selection().setIds({QStringLiteral("gpt-4-0314"), QStringLiteral("claude-3-7-sonnet-thinking")});
    settle();
    const QString text = window.findChild<InspectorPanel*>()->text();
    EXPECT_TRUE(text.contains(QStringLiteral("Distinguishable"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("of 198")));
    EXPECT_TRUE(text.contains(QStringLiteral("95% interval")));
}

TEST_F(Instrument, OneSelectedModelIsToldItsPlace) {
    window.selection().setIds({QStringLiteral("gpt-4-0314")});
    settle();
    const QString text = window.findChild<InspectorPanel*>()->text();
    EXPECT_TRUE(text.contains(QStringLiteral("of the cost"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Chance of being on the frontier")));
}

TEST_F(Instrument, QuestionsAreAnsweredWithoutAStep) {
    auto* ask = window.currentPage()->findChild<AskButton*>();
    ASSERT_NE(ask, nullptr);
    control<QDoubleSpinBox>("askBudget")->setValue(2);
    auto* best = control<QLabel>("bestForBudget");
    EXPECT_TRUE(best->text().contains(QStringLiteral("href")));
    control<QDoubleSpinBox>("askLevel")->setValue(100);
    EXPECT_FALSE(control<QLabel>("cheapestForLevel")->text().contains(QStringLiteral("href")));
    EXPECT_EQ(stepCount(), 0);
    emit ask->modelChosen(QStringLiteral("gpt-4-0314"));
    EXPECT_EQ(window.selection().ids(), QStringList{QStringLiteral("gpt-4-0314")});
}

// ---- price decline

TEST_F(Instrument, DeclineFollowsAScoreAModelOrTheFirstRecord) {
    showFigure("price-decline");
    const auto current = [this]() -> const FigureSpec& {
        return window.filter().spec();
    };
    choose(control<QComboBox>("levelKind"), 1);
    EXPECT_TRUE(current().threshold.has_value());
    control<QDoubleSpinBox>("levelScore")->setValue(60);
    EXPECT_EQ(current().threshold, 60);
    choose(control<QComboBox>("levelKind"), 2);
    EXPECT_FALSE(current().threshold.has_value());
    EXPECT_FALSE(current().levelOfModel.empty());
    auto* models = control<QComboBox>("levelModel");
    const int gpt4 = models->findData(QStringLiteral("gpt-4-0314"));
    ASSERT_GE(gpt4, 0);
    choose(models, gpt4);
    EXPECT_EQ(current().levelOfModel, "gpt-4-0314");
    choose(control<QComboBox>("declineMethod"), 1);
    EXPECT_EQ(current().declineMethod, "price-of-progress");
    choose(control<QComboBox>("levelKind"), 0);
    EXPECT_TRUE(current().levelOfModel.empty());
}

TEST_F(Instrument, TheTableOfAllLevelsCanSetTheLevel) {
    showFigure("price-decline");
    DeclineTableDialog dialog({window.document(), window.filter().figure()});
    auto* table = dialog.findChild<QTableWidget*>();
    ASSERT_NE(table, nullptr);
    ASSERT_GT(table->rowCount(), 4);
    table->selectRow(1);
    const QString id = table->item(1, 0)->data(Qt::UserRole).toString();
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->text().contains(QStringLiteral("Follow"))) {
            button->click();
        }
    }
    EXPECT_EQ(window.filter().spec().levelOfModel, toUtf8(id));
}

// ---- documents and languages

TEST_F(Instrument, ExamplesOpenAsDocuments) {
    window.files().openExample(readyDocuments().front());
    settle();
    EXPECT_EQ(window.chartTabs()->count(), static_cast<int>(readyDocuments().front().figures.size()));
    EXPECT_EQ(window.files().displayName(), QStringLiteral("February 2025, and today"));
    EXPECT_FALSE(window.document().isModified());
    EXPECT_TRUE(window.document().file().empty());
}

TEST_F(Instrument, ControlsSpeakKoreanAndHaveNames) {
    useLanguage(Language::korean);
    settle();
    EXPECT_TRUE(control<QToolButton>("costLens")->text().contains(QStringLiteral("출시 당시")));
    for (const char* name : {"playFilm", "stepBack", "stepForward", "launchPrices", "yearFrontiers"}) {
        EXPECT_FALSE(control<QToolButton>(name)->accessibleName().isEmpty()) << name;
    }
    EXPECT_FALSE(control<QSlider>("daySlider")->accessibleName().isEmpty());
    EXPECT_FALSE(control<QComboBox>("capability")->accessibleName().isEmpty());
}

TEST_F(Instrument, ChartsWithoutALensShowNone) {
    showFigure("train-time");
    EXPECT_EQ(window.currentPage()->findChild<QWidget*>(QStringLiteral("lensBar")), nullptr);
    EXPECT_EQ(window.currentPage()->findChild<QWidget*>(QStringLiteral("dateBar")), nullptr);
}

} // namespace frontierscope
