// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/qt_conversions.h"
#include "app/base/tool_tip.h"
#include "app/exchange/compare_dialog.h"
#include "app/exchange/comparison.h"
#include "app/panels/lab_tree.h"
#include "app/panels/problems_panel.h"
#include "app/window/field_help.h"
#include "tests/app/window/shown_window.h"

#include <QLabel>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <QWhatsThis>

namespace frontierscope {

namespace {

/// What a person reads in a tool tip: Qt takes it for rich text if there is a tag in it.
QString readIn(const QString& toolTip) {
    return Qt::mightBeRichText(toolTip) ? QTextDocumentFragment::fromHtml(toolTip).toPlainText() : toolTip;
}

/// Expects the tool tips of the items, down to the last, to say their texts. The number of items.
int expectTipsSayTexts(const QTreeWidgetItem* item) {
    int count = 1;
    for (int column = 0; column < item->columnCount(); ++column) {
        if (!item->toolTip(column).isEmpty()) {
            EXPECT_TRUE(
                readIn(item->toolTip(column)).simplified().startsWith(item->text(column).simplified()))
                << item->toolTip(column).toStdString();
        }
    }
    for (int child = 0; child < item->childCount(); ++child) {
        count += expectTipsSayTexts(item->child(child));
    }
    return count;
}

} // namespace

TEST(ToolTip, SaysEveryLetterOfAText) {
    for (const char* text :
         {R"("Nova" & 'Co' < 3 > 2)", "<b>bold</b>", "first line\nsecond line", "&quot;"}) {
        EXPECT_EQ(readIn(plainToolTip(QString::fromUtf8(text))), QString::fromUtf8(text));
    }
    EXPECT_TRUE(plainToolTip({}).isEmpty()) << "an empty one would be shown as an empty box";
}

using ToolTipsInWindow = ShownWindow;

TEST_F(ToolTipsInWindow, ListsSayTextsWithQuotationMarks) {
    const Dataset shipped = window.document().dataset();
    typeIntoCell(cellOf("nova-micro", "name"), "Nova \"<b>Micro</b>\" & Co");
    typeIntoCell(cellOf("nova-micro", "gpqa_diamond_pct"), "3"); // below chance: a problem that names it
    auto* problems = window.findChild<ProblemsPanel*>();
    const auto isListed = [problems] {
        return !problems->findItems(QStringLiteral("Micro</b>"), Qt::MatchContains, 1).isEmpty();
    };
    ASSERT_TRUE(QTest::qWaitFor(isListed));
    EXPECT_GT(expectTipsSayTexts(problems->invisibleRootItem()), 1);
    EXPECT_GT(expectTipsSayTexts(window.findChild<LabTree*>()->invisibleRootItem()), 1);
    const CompareDialog compare(std::make_shared<const Comparison>(compareDatasets(
        std::make_shared<const Dataset>(shipped),
        std::make_shared<const Dataset>(window.document().dataset()), QStringLiteral("R&D \"old\""))));
    EXPECT_GT(expectTipsSayTexts(compare.findChild<QTreeWidget*>()->invisibleRootItem()), 1);
}

TEST_F(ToolTipsInWindow, AReasonInACellSaysItsQuotationMarks) {
    const QPersistentModelIndex cell = cellOf("nova-micro", "release_date");
    typeIntoCell(cell, "2x23");
    const QString tip = QToolTip::text();
    EXPECT_TRUE(readIn(tip).contains(QStringLiteral("\"2x23\""))) << tip.toStdString();
}

TEST_F(ToolTipsInWindow, WhatsThisSaysItsQuotationMarks) {
    explainFields(window);
    QWhatsThis::leaveWhatsThisMode();
    int explained = 0;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        EXPECT_FALSE(readIn(widget->whatsThis()).contains(QStringLiteral("&quot;")));
        EXPECT_FALSE(readIn(widget->whatsThis()).contains(QStringLiteral("<p>")));
        explained += widget->whatsThis().isEmpty() ? 0 : 1;
    }
    EXPECT_GT(explained, 10);
}

} // namespace frontierscope
