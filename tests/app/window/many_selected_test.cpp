// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons of the details act on everything that is selected.

#include "tests/app/window/shown_window.h"

#include <QLabel>
#include <QToolButton>

namespace frontierscope {

namespace {

class ManySelected : public ShownWindow {
protected:
    QToolButton* button(const char* name) {
        auto* found = window.findChild<QToolButton*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QStringList select(int count) {
        QStringList ids;
        for (int i = 0; i < count; ++i) {
            ids << QString::fromStdString(
                window.document().dataset().models.at(static_cast<std::size_t>(i)).id);
        }
        window.selection().setIds(ids);
        settle();
        return ids;
    }
};

} // namespace

TEST_F(ManySelected, AreHiddenPinnedAndHighlightedInOneStep) {
    const QStringList ids = select(25);
    auto* count = window.findChild<QLabel*>(QStringLiteral("selectedCount"));
    EXPECT_TRUE(count->isVisible());
    EXPECT_EQ(count->text(), QStringLiteral("25 models selected"));
    QUndoStack* steps = window.document().undoStack();
    button("hideSelected")->click();
    settle();
    EXPECT_EQ(window.filter().spec().hiddenModels.size(), 25U);
    EXPECT_EQ(steps->count(), 1);
    EXPECT_EQ(steps->undoText(), QStringLiteral("Hide 25 models"));
    EXPECT_TRUE(button("hideSelected")->isChecked());
    button("hideSelected")->click();
    settle();
    EXPECT_TRUE(window.filter().spec().hiddenModels.empty());
    button("pinSelected")->click();
    button("highlightSelected")->click();
    settle();
    EXPECT_EQ(window.filter().spec().pinnedLabels.size(), 25U);
    EXPECT_EQ(window.filter().spec().highlightedModels.size(), 25U);
    EXPECT_EQ(steps->count(), 4);
}

TEST_F(ManySelected, AButtonIsPressedWhenItHoldsForAll) {
    const QStringList ids = select(3);
    window.selection().setIds({ids.first()});
    settle();
    EXPECT_FALSE(window.findChild<QLabel*>(QStringLiteral("selectedCount"))->isVisible());
    button("pinSelected")->click();
    settle();
    EXPECT_TRUE(button("pinSelected")->isChecked());
    EXPECT_FALSE(window.document().undoStack()->undoText().contains(QStringLiteral("%1")));
    window.selection().setIds(ids);
    settle();
    EXPECT_FALSE(button("pinSelected")->isChecked());
    button("pinSelected")->click();
    settle();
    EXPECT_EQ(window.filter().spec().pinnedLabels.size(), 3U);
}

TEST_F(ManySelected, NothingSelectedPressesNoButton) {
    select(1);
    button("pinSelected")->click();
    settle();
    ASSERT_TRUE(button("pinSelected")->isChecked());
    window.selection().setIds({});
    settle();
    for (const char* name : {"pinSelected", "highlightSelected", "hideSelected"}) {
        EXPECT_FALSE(button(name)->isChecked()) << name;
        EXPECT_FALSE(button(name)->isEnabled()) << name;
    }
}

} // namespace frontierscope
