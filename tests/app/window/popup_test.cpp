// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons above the chart that open a panel, and what the cost panel says of a mix that it can't read.

#include "app/window/cost_lens_button.h"
#include "app/window/tour_bar.h"
#include "tests/app/window/shown_window.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace frontierscope {

namespace {

class CostPopup : public ShownWindow {
protected:
    CostLensButton* button() { return window.currentPage()->findChild<CostLensButton*>(); }
    template <class Widget>
    Widget* part(const char* name) {
        return button()->panel()->findChild<Widget*>(QLatin1String(name));
    }
    QLabel* error() { return part<QLabel>("mixError"); }

    void open() {
        button()->openPanel();
        QApplication::processEvents();
    }

    void typeMix(const char* text) {
        part<QLineEdit>("ownMix")->setText(QLatin1String(text));
        emit part<QLineEdit>("ownMix")->editingFinished();
        QApplication::processEvents();
    }

    void chooseUnit(int index) {
        part<QComboBox>("costUnit")->setCurrentIndex(index);
        emit part<QComboBox>("costUnit")->activated(index);
        settle();
    }

    void expectErrorIsReadable() {
        ASSERT_TRUE(error()->isVisible());
        EXPECT_GE(error()->height(), error()->heightForWidth(error()->width()));
        const QPoint place = error()->mapTo(button()->panel(), QPoint(0, 0));
        EXPECT_TRUE(button()->panel()->rect().contains(QRect(place, error()->size())));
    }
};

} // namespace

TEST_F(CostPopup, SaysWhyAMixCantBeReadWithRoomForIt) {
    open();
    const int height = button()->panel()->height();
    EXPECT_FALSE(error()->isVisible());
    typeMix("nonsense");
    expectErrorIsReadable();
    EXPECT_GT(button()->panel()->height(), height);
    typeMix("5:1");
    EXPECT_FALSE(error()->isVisible());
    EXPECT_LE(button()->panel()->height(), height);
}

TEST_F(CostPopup, SaysItAfterAnotherUnitToo) {
    open();
    chooseUnit(2);
    chooseUnit(0);
    typeMix("nonsense");
    expectErrorIsReadable();
    chooseUnit(2);
    EXPECT_FALSE(error()->isVisible()) << "there is no mix to be wrong";
    chooseUnit(0);
    EXPECT_FALSE(error()->isVisible());
    EXPECT_EQ(part<QLineEdit>("ownMix")->text(), QStringLiteral("3:1"));
}

TEST_F(CostPopup, KeepsItsRowsAfterTheTour) {
    window.action(ActionId::tour)->trigger();
    settle();
    auto* tour = window.findChild<TourBar*>();
    for (int step = 0; step < TourBar::stepCount(); ++step) {
        tour->findChildren<QPushButton*>().at(1)->click();
        settle();
    }
    open();
    typeMix("nonsense");
    expectErrorIsReadable();
    typeMix("5:1");
    typeMix("nonsense");
    for (const char* name : {"mixPreset", "ownMix"}) {
        auto* field = part<QWidget>(name);
        EXPECT_TRUE(field->isVisible()) << name;
        EXPECT_GE(field->height(), field->minimumSizeHint().height()) << name;
    }
}

TEST_F(CostPopup, ForgetsAWrongMixWhenItOpensAgain) {
    open();
    typeMix("nonsense");
    button()->panel()->hide();
    open();
    EXPECT_EQ(part<QLineEdit>("ownMix")->text(), QStringLiteral("3:1"));
    EXPECT_FALSE(error()->isVisible());
}

TEST(PopupButtons, ShortenTheirTextOnlyWhereTheyAreTooNarrow) {
    PopupButton button;
    for (const char* text : {"비용: 백만 토큰당, 3:1, 2025-04-16 ▾", "비용: 정답 하나당, 출시 당시 ▾",
                             "Cost: AV To Wa. 3:1 ▾"}) {
        button.setText(QString::fromUtf8(text));
        button.resize(button.sizeHint());
        EXPECT_EQ(button.shownText(), button.text());
        button.resize(button.width() + 200, button.height());
        EXPECT_EQ(button.shownText(), button.text());
        button.resize(button.sizeHint().width() / 2, button.height());
        EXPECT_TRUE(button.shownText().contains(QChar(0x2026))) << button.shownText().toStdString();
        EXPECT_TRUE(button.shownText().endsWith(QStringLiteral(" ▾")));
    }
}

} // namespace frontierscope
