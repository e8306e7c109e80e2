// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/tour_bar.h"

#include "tests/app/window/shown_window.h"

#include <QLabel>
#include <QPushButton>
#include <QSet>

namespace frontierscope {

namespace {

class Tour : public ShownWindow {
protected:
    TourBar* tour() { return window.findChild<TourBar*>(QStringLiteral("tourBar")); }

    void press(int index) {
        tour()->findChildren<QPushButton*>().at(index)->click();
        settle();
    }
    void goBack() { press(0); }
    void goOn() { press(1); }

    [[nodiscard]] const FigureSpec& shown() {
        return window.document().figures().at(static_cast<std::size_t>(window.currentPage()->figureIndex()));
    }
};

} // namespace

TEST_F(Tour, GoesThroughThePostAndChangesOneAssumption) {
    window.action(ActionId::tour)->trigger();
    settle();
    ASSERT_TRUE(tour()->isVisible());
    EXPECT_EQ(shown().id, "february-2025");
    goOn();
    EXPECT_EQ(window.selection().ids(), QStringList{QStringLiteral("gpt-4-0314")});
    EXPECT_TRUE(window.currentPage()->figure().shownCount > 0);
    goOn();
    EXPECT_EQ(shown().id, "frontier");
    const std::string before = window.currentPage()->figure().panels.at(0).x.title;
    goOn();
    EXPECT_EQ(shown().id, "scaling-laws");
    EXPECT_FALSE(window.currentPage()->figure().panels.at(0).curves.empty());
    goOn();
    EXPECT_EQ(shown().id, "frontier");
    EXPECT_EQ(shown().costUnit, CostUnit::perTask);
    EXPECT_NE(window.currentPage()->figure().panels.at(0).x.title, before);
    goOn();
    EXPECT_EQ(shown().costUnit, CostUnit::perMillionTokens);
    EXPECT_TRUE(window.document().undoStack()->canRedo()); // it was taken back, not changed again
    EXPECT_EQ(tour()->step(), TourBar::stepCount() - 1);
    goOn();
    EXPECT_FALSE(tour()->isVisible());
}

TEST_F(Tour, SaysNoMoreOfThePeopleThanTheFigureDoes) {
    window.action(ActionId::tour)->trigger();
    settle();
    const QString said = tour()->accessibleDescription();
    EXPECT_FALSE(said.contains(QStringLiteral("same questions"))) << "there are two question sets";
    EXPECT_TRUE(said.contains(QStringLiteral("note"))) << said.toStdString();
    const QString note = QString::fromStdString(window.currentPage()->figure().note);
    EXPECT_TRUE(note.contains(QStringLiteral("Extended")) && note.contains(QStringLiteral("Diamond")))
        << note.toStdString();
}

TEST_F(Tour, GoesBackToTheSameChart) {
    window.action(ActionId::tour)->trigger();
    for (int step = 0; step < 4; ++step) {
        goOn();
    }
    EXPECT_EQ(shown().costUnit, CostUnit::perTask);
    goBack();
    goBack();
    EXPECT_EQ(shown().id, "frontier");
    EXPECT_EQ(shown().costUnit, CostUnit::perMillionTokens);
    window.files().startNew();
    EXPECT_FALSE(tour()->isVisible()); // another document ends it
}

TEST_F(Tour, SpeaksKoreanAndDiffersFromStepToStep) {
    useLanguage(Language::korean);
    window.action(ActionId::tour)->trigger();
    QSet<QString> texts;
    for (int step = 0; step < TourBar::stepCount(); ++step) {
        const QString text = tour()->accessibleDescription();
        EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("[가-힣]{2}")))) << text.toStdString();
        texts.insert(text);
        goOn();
    }
    EXPECT_EQ(texts.size(), TourBar::stepCount());
}

} // namespace frontierscope
