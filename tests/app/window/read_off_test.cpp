// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Values that are typed to be read off a curve, above all off one of prices over time.

#include "app/panels/fit_card.h"
#include "app/panels/read_off_field.h"
#include "tests/app/window/shown_window.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

namespace frontierscope {

namespace {

class ReadOff : public ::testing::Test {
protected:
    template <class Widget>
    Widget* part(const char* name) {
        return field.findChild<Widget*>(QLatin1String(name));
    }
    void type(const char* text, const char* button) {
        part<QLineEdit>("readOffValue")->clear();
        QTest::keyClicks(part<QLineEdit>("readOffValue"), QString::fromUtf8(text));
        part<QToolButton>(button)->click();
    }
    [[nodiscard]] QString error() {
        auto* label = part<QLabel>("readOffError");
        return label->isHidden() ? QString() : label->text();
    }

    ReadOffField field;
    QSignalSpy entered{&field, &ReadOffField::entered};
};

class DeclineCard : public ShownWindow {
protected:
    DeclineCard() {
        showFigure("price-decline");
        if (!window.action(ActionId::showInspector)->isChecked()) {
            window.action(ActionId::showInspector)->trigger();
        }
        settle();
    }
    FitCard* card() { return window.fitPanel()->cards().at(0); }
};

} // namespace

TEST_F(ReadOff, DatesAreReadAsTheAxisWritesThem) {
    field.setDates(true);
    EXPECT_EQ(part<QToolButton>("readOffScore")->text(), QStringLiteral("Price"));
    EXPECT_EQ(part<QToolButton>("readOffX")->text(), QStringLiteral("Date"));
    const std::vector<std::pair<const char*, double>> dates = {{"2025", 2025},
                                                               {"2025-07", 2025 + 181.0 / 365},
                                                               {" 2025-07-02", 2025 + 182.0 / 365},
                                                               {"2025.5", 2025.5}};
    for (const auto& [text, year] : dates) {
        type(text, "readOffX");
        ASSERT_EQ(entered.count(), 1) << text;
        const QList<QVariant> told = entered.takeFirst();
        EXPECT_FALSE(told.at(0).toBool());
        EXPECT_NEAR(told.at(1).toDouble(), year, 1e-9) << text;
    }
    type("$0.25", "readOffScore");
    ASSERT_EQ(entered.count(), 1);
    EXPECT_EQ(entered.at(0).at(1).toDouble(), 0.25);
}

TEST_F(ReadOff, EnterTakesADateForADate) {
    field.setDates(true);
    QTest::keyClicks(part<QLineEdit>("readOffValue"), QStringLiteral("2025-06"));
    QTest::keyClick(part<QLineEdit>("readOffValue"), Qt::Key_Return);
    ASSERT_EQ(entered.count(), 1);
    EXPECT_FALSE(entered.at(0).at(0).toBool());
}

TEST_F(ReadOff, WhatCantBeUsedIsKeptWithTheReason) {
    for (const bool areDates : {false, true}) {
        field.setDates(areDates);
        for (const char* button : {"readOffScore", "readOffX"}) {
            for (const char* text : {"much", "", "2025-13"}) {
                type(text, button);
                EXPECT_FALSE(error().isEmpty()) << button << ' ' << text;
                EXPECT_EQ(part<QLineEdit>("readOffValue")->text(), QString::fromUtf8(text));
            }
        }
        type("-1", "readOffX");
        EXPECT_FALSE(error().isEmpty());
    }
    EXPECT_EQ(entered.count(), 0);
    QTest::keyClicks(part<QLineEdit>("readOffValue"), QStringLiteral("1"));
    EXPECT_TRUE(error().isEmpty()) << "it is being mended";
}

TEST_F(DeclineCard, NamesTheCurveThatIsFitted) {
    const auto* box = card()->findChild<QComboBox*>(QStringLiteral("fitForm"));
    EXPECT_EQ(box->currentText(), QStringLiteral("exponential in time"));
}

TEST_F(DeclineCard, ReadsThePriceOfADate) {
    auto* value = card()->findChild<QLineEdit*>(QStringLiteral("readOffValue"));
    value->setText(QStringLiteral("2025-06"));
    card()->findChild<QToolButton*>(QStringLiteral("readOffX"))->click();
    settle();
    const auto* words = card()->findChild<QLabel*>(QStringLiteral("readOffWords"));
    ASSERT_NE(words, nullptr);
    EXPECT_TRUE(words->text().contains(QStringLiteral("$"))) << words->text().toStdString();
    EXPECT_TRUE(words->text().contains(QStringLiteral("2025"))) << words->text().toStdString();
}

} // namespace frontierscope
