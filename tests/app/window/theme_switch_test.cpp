// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is shown while the theme changes goes with it.

#include "app/base/interface_colors.h"
#include "app/panels/filter_panel.h"
#include "app/panels/fit_card.h"
#include "app/window/help_window.h"
#include "app/window/message_bar.h"
#include "core/figure/build_figure.h"
#include "core/figure/theme.h"
#include "tests/app/window/shown_window.h"

#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

namespace frontierscope {

namespace {

Rgb rgb(const QColor& color) {
    return {static_cast<std::uint8_t>(color.red()), static_cast<std::uint8_t>(color.green()),
            static_cast<std::uint8_t>(color.blue())};
}

double contrast(const QColor& a, const QColor& b) {
    return contrastRatio(rgb(a), rgb(b));
}

/// The colours of the links of a text.
QList<QColor> linkColors(const QTextBrowser& browser) {
    QList<QColor> found;
    for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.isAnchor() && !format.anchorHref().isEmpty()) {
                found << format.foreground().color();
            }
        }
    }
    return found;
}

class ThemeSwitch : public ShownWindow {
protected:
    ThemeSwitch() { use("light"); }
    ~ThemeSwitch() override { theme.setChoice(QStringLiteral("system")); }

    void use(const char* name) {
        theme.setChoice(QLatin1String(name));
        settle();
    }

    /// The strongest contrast of what is painted in a part of the bar with the ground of its corner.
    static double contrastPainted(MessageBar& bar, const QWidget& part) {
        const QImage image = bar.grab().toImage();
        const QColor ground = image.pixelColor(3, bar.height() - 4);
        double best = 0;
        const QRect place(part.mapTo(&bar, QPoint()), part.size());
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x) {
                best = std::max(best, contrast(image.pixelColor(x, y), ground));
            }
        }
        return best;
    }
};

} // namespace

TEST_F(ThemeSwitch, MessagesOfEveryKindCanStillBeRead) {
    MessageBar& bar = *window.messageBar();
    for (const auto kind :
         {MessageBar::Kind::information, MessageBar::Kind::warning, MessageBar::Kind::error}) {
        for (const char* name : {"light", "dark"}) {
            use(name);
            bar.showMessage(kind, QStringLiteral("Something happened"), {QStringLiteral("a detail")});
            bar.setRemedy(QStringLiteral("Mend it"), [] {});
            use(name == std::string("light") ? "dark" : "light");
            const QColor ground = messageGround(QApplication::palette(), kind);
            EXPECT_EQ(bar.palette().color(QPalette::Window), ground);
            EXPECT_EQ(bar.grab().toImage().pixelColor(3, bar.height() - 4), ground);
            for (const QLabel* label : bar.findChildren<QLabel*>()) { // the icon and the words
                EXPECT_GE(contrastPainted(bar, *label), 4.5)
                    << static_cast<int>(kind) << " first shown in " << name;
                EXPECT_GE(contrast(label->palette().color(QPalette::WindowText), ground), 4.5);
            }
        }
    }
}

TEST_F(ThemeSwitch, WordsOnButtonsCanStillBeRead) {
    cellOf("nova-micro", "name");
    for (const char* name : {"dark", "light"}) {
        use(name);
        for (const QToolButton* button : window.tablePanel()->findChildren<QToolButton*>()) {
            const QPalette colors = button->palette();
            EXPECT_GE(contrast(colors.color(QPalette::Active, QPalette::ButtonText),
                               QApplication::palette().color(QPalette::Window)),
                      4.5)
                << name << ' ' << button->text().toStdString();
        }
    }
}

TEST_F(ThemeSwitch, LinksOfTheDetailsTakeTheColourOfTheTheme) {
    window.selection().setIds({QStringLiteral("o1-preview")});
    settle();
    const auto* details = window.findChild<QTextBrowser*>(QStringLiteral("details"));
    for (const char* name : {"dark", "light"}) {
        details->verticalScrollBar()->setValue(40);
        use(name);
        ASSERT_FALSE(linkColors(*details).isEmpty());
        for (const QColor& color : linkColors(*details)) {
            EXPECT_GE(contrast(color, details->palette().color(QPalette::Base)), 4.5) << name;
        }
        EXPECT_EQ(details->verticalScrollBar()->value(), 40) << "it stays where it was read";
    }
}

TEST_F(ThemeSwitch, HelpGoesWithThemeAndLanguage) {
    HelpWindow help(*window.menuBar(), &window);
    const auto* browser = help.findChild<QTextBrowser*>();
    const std::vector<std::function<void()>> pages = {[&] { help.showPage(QStringLiteral("keyboard")); },
                                                      [&] { help.showPage(QStringLiteral("index")); },
                                                      [&] { help.showShortcuts(); },
                                                      [&] {
                                                          help.showAbout();
                                                      }};
    for (const auto& show : pages) {
        show();
        const QString english = browser->toPlainText();
        for (const char* name : {"dark", "light"}) {
            use(name);
            ASSERT_FALSE(linkColors(*browser).isEmpty());
            for (const QColor& color : linkColors(*browser)) {
                EXPECT_GE(contrast(color, browser->palette().color(QPalette::Base)), 4.5) << name;
            }
        }
        EXPECT_EQ(browser->toPlainText(), english) << "the same page";
        useLanguage(Language::korean);
        settle();
        EXPECT_TRUE(browser->toPlainText().contains(QRegularExpression(QStringLiteral("[가-힣]"))))
            << english.left(40).toStdString();
        useLanguage(Language::english);
        settle();
        EXPECT_EQ(browser->toPlainText(), english);
    }
}

TEST_F(ThemeSwitch, SwatchesOfFitsAreTheColoursOfTheChart) {
    showFigure("test-time");
    for (const char* name : {"dark", "light"}) {
        use(name);
        const ThemeName shown = name == std::string("dark") ? ThemeName::dark : ThemeName::light;
        for (const FitSubject& subject : fitSubjects(window.filter().spec(), window.document().dataset())) {
            const Rgb color = themeColor(shown, subject.color);
            bool isFound = false;
            for (const FitCard* card : window.fitPanel()->cards()) {
                const auto* swatch = card->findChild<QLabel*>(QStringLiteral("fitSwatch"));
                ASSERT_NE(swatch, nullptr);
                isFound =
                    isFound || (card->subjectId() == subject.id &&
                                swatch->styleSheet().contains(QColor(color.r, color.g, color.b).name()));
            }
            EXPECT_TRUE(isFound) << subject.id << ' ' << name;
        }
    }
}

TEST_F(ThemeSwitch, ARefusedFieldStaysMarkedAndLegible) {
    QLineEdit* expression = window.filterPanel()->expression();
    QLineEdit* search = window.filterPanel()->search();
    expression->setText(QString());
    QTest::keyClicks(expression, QStringLiteral("gpqa >="));
    for (const char* name : {"dark", "light"}) {
        use(name);
        const QPalette colors = expression->palette();
        EXPECT_EQ(colors.color(QPalette::Base), refusedBase(QApplication::palette())) << name;
        EXPECT_GE(contrast(colors.color(QPalette::Text), colors.color(QPalette::Base)), 4.5) << name;
        EXPECT_EQ(search->palette().color(QPalette::Base), QApplication::palette().color(QPalette::Base));
    }
}

} // namespace frontierscope
