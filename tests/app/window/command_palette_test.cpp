// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/command_palette.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QStringList>
#include <QTest>
#include <QTreeWidget>

#include <optional>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

class CommandPaletteTest : public ::testing::Test {
protected:
    CommandPaletteTest() {
        m_copy.setStatusTip(QStringLiteral("Copies what is exported as a figure"));
        m_off.setEnabled(false);
        m_palette.emplace(QList{&m_copy, &m_export, &m_exportAll, &m_off}, &m_window);
    }

    [[nodiscard]] QStringList names() const {
        const auto* list = m_palette->findChild<QTreeWidget*>();
        QStringList found;
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            found << list->topLevelItem(row)->text(0);
        }
        return found;
    }
    void type(const char* text) {
        QTest::keyClicks(m_palette->findChild<QLineEdit*>(), QString::fromLatin1(text));
    }
    void press(Qt::Key key) { QTest::keyClick(m_palette->findChild<QLineEdit*>(), key); }

    QAction m_copy{QStringLiteral("&Copy")};
    QAction m_export{QStringLiteral("&Export Figure…")};
    QAction m_exportAll{QStringLiteral("Export &All Figures…")};
    QAction m_off{QStringLiteral("Export Nothing")};
    QWidget m_window;
    std::optional<CommandPalette> m_palette;
};

} // namespace

TEST_F(CommandPaletteTest, ListsWhatCanBeDoneNow) {
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Copy"), QStringLiteral("Export Figure…"),
                                    QStringLiteral("Export All Figures…")}));
}

TEST_F(CommandPaletteTest, PutsNamesBeforeDescriptions) {
    type("figure export");
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Export Figure…"), QStringLiteral("Export All Figures…"),
                                    QStringLiteral("Copy")}));
}

TEST_F(CommandPaletteTest, ArrowsAndEnterChoose) {
    type("export");
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(m_palette->chosen(), &m_exportAll);
}

TEST_F(CommandPaletteTest, LeavesAccessKeysOutOfKoreanNames) {
    m_copy.setText(QString::fromUtf8("복사(&C)"));
    CommandPalette palette({&m_copy}, &m_window);
    EXPECT_EQ(palette.findChild<QTreeWidget*>()->topLevelItem(0)->text(0), QString::fromUtf8("복사"));
}

TEST_F(CommandPaletteTest, TakesKeysAtOnce) {
    m_palette->show();
    EXPECT_EQ(m_palette->focusWidget(), m_palette->findChild<QLineEdit*>());
}

TEST_F(CommandPaletteTest, SaysWhenNothingIsFound) {
    m_palette->show();
    type("zebra");
    press(Qt::Key_Return);
    EXPECT_EQ(m_palette->chosen(), nullptr);
    EXPECT_FALSE(m_palette->findChild<QTreeWidget*>()->isVisible());
    EXPECT_TRUE(m_palette->findChild<QLabel*>()->isVisible());
    m_palette->findChild<QLineEdit*>()->clear();
    EXPECT_EQ(names().size(), 3);
    EXPECT_TRUE(m_palette->findChild<QTreeWidget*>()->isVisible());
}

} // namespace frontierscope
