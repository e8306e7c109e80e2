// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The filter's text fields, when the program sets them: by Show all, Undo, another figure.

#include "app/panels/filter_panel.h"
#include "tests/app/window/shown_window.h"

#include <QAction>
#include <QToolButton>

namespace frontierscope {

namespace {

class FilterFields : public ShownWindow {
protected:
    QLineEdit* field(const char* name) {
        return window.filterPanel()->findChild<QLineEdit*>(QLatin1String(name));
    }

    /// Whether the field's own clear button is to be seen; it fades.
    static bool hasClearButton(QLineEdit* edit) {
        for (const auto* button : edit->findChildren<QToolButton*>()) {
            const QAction* action = button->defaultAction();
            if (action != nullptr && action->objectName() == QLatin1String("_q_qlineeditclearaction")) {
                return button->property("opacity").toReal() > 0.5;
            }
        }
        ADD_FAILURE() << "no clear button";
        return false;
    }

    static bool waitForClearButton(QLineEdit* edit, bool isShown) {
        return QTest::qWaitFor([=] { return hasClearButton(edit) == isShown; }, 3000);
    }
};

} // namespace

TEST_F(FilterFields, ClearButtonIsThereWheneverThereIsText) {
    QLineEdit* search = field("filterSearch");
    QTest::keyClicks(search, QStringLiteral("claude"));
    EXPECT_TRUE(waitForClearButton(search, true));
    EXPECT_TRUE(waitForClearButton(field("filterExpression"), true));
    window.filter().clear();
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_TRUE(waitForClearButton(search, false));
    EXPECT_TRUE(waitForClearButton(field("filterExpression"), false));
    window.document().undoStack()->undo();
    EXPECT_EQ(search->text(), QStringLiteral("claude"));
    EXPECT_TRUE(waitForClearButton(search, true));
}

TEST_F(FilterFields, SettingThemChangesNothing) {
    window.filter().setExpression(QStringLiteral("gpqa >= 80"), {});
    settle();
    EXPECT_EQ(window.document().undoStack()->count(), 1);
    EXPECT_EQ(window.filter().spec().filter, "gpqa >= 80");
}

TEST_F(FilterFields, ALongExpressionShowsItsStart) {
    const QString text =
        QStringLiteral("gpqa >= 10 and price < 1000 and release_date >= 2023 and name ~ \"a\"");
    EXPECT_EQ(window.filter().setExpression(text, {}), QString());
    EXPECT_EQ(field("filterExpression")->text(), text);
    EXPECT_EQ(field("filterExpression")->cursorPosition(), 0);
}

} // namespace frontierscope
