// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/interface_style.h"

#include "app/base/interface_colors.h"
#include "app/window/interface_theme.h"
#include "app/window/system_colors.h"
#include "core/figure/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOptionButton>
#include <gtest/gtest.h>

#include <algorithm>

namespace frontierscope {

namespace {

Rgb rgb(const QColor& color) {
    return {static_cast<std::uint8_t>(color.red()), static_cast<std::uint8_t>(color.green()),
            static_cast<std::uint8_t>(color.blue())};
}

class InEachPalette : public testing::TestWithParam<bool> {
protected:
    [[nodiscard]] static QPalette palette() { return GetParam() ? darkPalette() : lightPalette(); }
};

TEST_P(InEachPalette, TextCanBeReadAndOutlinesCanBeSeen) {
    const QPalette colors = palette();
    for (const auto background :
         {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
        const Rgb below = rgb(colors.color(background));
        EXPECT_GE(contrastRatio(rgb(colors.color(QPalette::Text)), below), 7) << background;
        EXPECT_GE(contrastRatio(rgb(colors.color(QPalette::PlaceholderText)), below), 4.5) << background;
        EXPECT_GE(contrastRatio(rgb(colors.color(QPalette::Link)), below), 4.5) << background;
        EXPECT_GE(contrastRatio(rgb(outlineColor(colors)), below), 3) << background;
    }
    const auto expectContrast = [&](QPalette::ColorRole text, QPalette::ColorRole below, double least) {
        EXPECT_GE(contrastRatio(rgb(colors.color(text)), rgb(colors.color(below))), least)
            << text << " on " << below;
    };
    expectContrast(QPalette::HighlightedText, QPalette::Highlight, 4.5);
    expectContrast(QPalette::ToolTipText, QPalette::ToolTipBase, 7);
    // What is selected, ticked or has the focus shows by this colour alone on its surroundings.
    for (const auto background : {QPalette::Window, QPalette::Base, QPalette::Button}) {
        expectContrast(QPalette::Highlight, background, 3);
    }
}

TEST_P(InEachPalette, AnEmptyTickBoxShowsItsOutline) {
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(palette().color(QPalette::Base));
    QPainter painter(&image);
    QStyleOptionButton option;
    option.rect = QRect(3, 3, 14, 14);
    option.palette = palette();
    option.state = QStyle::State_Enabled | QStyle::State_Off;
    InterfaceStyle().drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter);
    painter.end();
    double best = 0;
    for (int x = 0; x < image.width(); ++x) {
        best =
            std::max(best, contrastRatio(rgb(image.pixelColor(x, 10)), rgb(palette().color(QPalette::Base))));
    }
    EXPECT_GE(best, 3);
}

TEST_P(InEachPalette, TheFocusShowsOnEveryGround) {
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::Highlight}) {
        QImage image(60, 24, QImage::Format_RGB32);
        image.fill(palette().color(ground));
        QPainter painter(&image);
        QStyleOptionFocusRect option;
        option.rect = QRect(3, 3, 54, 18);
        option.palette = palette();
        option.state = QStyle::State_Enabled | QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
        option.state.setFlag(QStyle::State_Selected, ground == QPalette::Highlight);
        InterfaceStyle().drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter);
        painter.end();
        EXPECT_GE(contrastRatio(rgb(image.pixelColor(3, 12)), rgb(palette().color(ground))), 3) << ground;
    }
}

TEST_P(InEachPalette, FieldsShowTheirOutlines) {
    QApplication::setPalette(palette());
    QWidget window;
    QApplication::setStyle(new InterfaceStyle);
    auto* line = new QLineEdit(&window);
    auto* box = new QComboBox(&window);
    auto* spin = new QDoubleSpinBox(&window);
    auto* text = new QPlainTextEdit(&window);
    int y = 10;
    for (QWidget* field : std::initializer_list<QWidget*>{line, box, spin, text}) {
        field->setGeometry(10, y, 120, 30);
        y += 50;
    }
    window.setPalette(palette());
    window.resize(140, y);
    const QImage image = window.grab().toImage();
    const Rgb around = rgb(palette().color(QPalette::Window));
    for (const QWidget* field : std::initializer_list<QWidget*>{line, box, spin, text}) {
        const QRect at = field->geometry();
        for (const QPoint edge : {QPoint(at.left(), at.center().y()), QPoint(at.center().x(), at.top()),
                                  QPoint(at.center().x(), at.bottom())}) {
            EXPECT_GE(contrastRatio(rgb(image.pixelColor(edge)), around), 3)
                << field->metaObject()->className() << " at " << edge.x() << ", " << edge.y();
        }
    }
}

TEST(InterfaceThemeTest, FollowsTheDesktopWhileRunningUnlessOneWasChosen) {
    InterfaceTheme theme;
    theme.setChoice(QStringLiteral("system"));
    SystemColors* desktop = theme.findChild<SystemColors*>();
    const auto say = [desktop](unsigned scheme) {
        desktop->takeSetting(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                             QDBusVariant(scheme));
    };
    say(1);
    EXPECT_TRUE(InterfaceTheme::isDark());
    say(2);
    EXPECT_FALSE(InterfaceTheme::isDark());
    say(0); // no preference, as at the start
    EXPECT_FALSE(InterfaceTheme::isDark());
    say(1);
    EXPECT_TRUE(InterfaceTheme::isDark());
    say(0); // "Default" is chosen again after "Dark"
    EXPECT_FALSE(InterfaceTheme::isDark());
    desktop->takeSetting(QStringLiteral("org.gnome.desktop"), QStringLiteral("color-scheme"),
                         QDBusVariant(1U));
    EXPECT_FALSE(InterfaceTheme::isDark());
    theme.setChoice(QStringLiteral("light"));
    say(1);
    EXPECT_FALSE(InterfaceTheme::isDark());
    theme.setChoice(QStringLiteral("system"));
    EXPECT_TRUE(InterfaceTheme::isDark());
    say(2);
}

INSTANTIATE_TEST_SUITE_P(Themes, InEachPalette, testing::Bool(),
                         [](const auto& theme) { return theme.param ? "Dark" : "Light"; });

} // namespace

} // namespace frontierscope
