// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dialogs for more than anybody reads line by line: they stay short, and nothing is lost.

#include "app/exchange/compare_dialog.h"
#include "app/exchange/comparison.h"
#include "app/exchange/import_dialog.h"
#include "app/exchange/import_tree_model.h"
#include "app/panels/paste_dialog.h"
#include "core/dataset/importers/import_session.h"
#include "tests/app/window/shown_window.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTreeView>
#include <QTreeWidget>

namespace frontierscope {

namespace {

class ManyRows : public ShownWindow {};

} // namespace

TEST_F(ManyRows, CompareListsWhatPeopleReadAndFindsTheRest) {
    Dataset other = window.document().dataset();
    for (int i = 0; i < 3000; ++i) {
        Model& model = other.models.emplace_back();
        model.id = "generated-" + std::to_string(i);
        model.name = "Generated " + std::to_string(i);
    }
    CompareDialog dialog(std::make_shared<const Comparison>(
                             compareDatasets(std::make_shared<const Dataset>(other),
                                             std::make_shared<const Dataset>(window.document().dataset()),
                                             QStringLiteral("other.json"))),
                         &window);
    dialog.show();
    const auto* tree = dialog.findChild<QTreeWidget*>(QStringLiteral("differences"));
    const QTreeWidgetItem* section = tree->topLevelItem(tree->topLevelItemCount() - 1);
    EXPECT_EQ(section->text(0), QStringLiteral("Models: only in other.json (3000)"));
    EXPECT_EQ(section->childCount(), 2001);
    EXPECT_EQ(section->child(2000)->text(0),
              QStringLiteral("Differences that are not listed: 1000. Find them with the field above."));
    auto* find = dialog.findChild<QLineEdit*>(QStringLiteral("findDifference"));
    find->setText(QStringLiteral("generated-2999"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isSearching(); }, 20000));
    ASSERT_EQ(tree->topLevelItemCount(), 1);
    ASSERT_EQ(tree->topLevelItem(0)->childCount(), 1);
    EXPECT_EQ(tree->topLevelItem(0)->child(0)->text(0), QStringLiteral("Generated 2999  (generated-2999)"));
    find->setText(QStringLiteral("generated-"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isSearching(); }, 20000));
    EXPECT_EQ(tree->topLevelItem(0)->childCount(), 2001) << "what is found has an end too";
    find->clear();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isSearching(); }, 20000));
    EXPECT_EQ(tree->topLevelItem(tree->topLevelItemCount() - 1)->childCount(), 2001);
}

TEST_F(ManyRows, OfAnImportAreTickedInOneStep) {
    std::string table = "Name,Input price ($/1M tokens)\n";
    for (const char* name : {"Entirely Different", "Quite Another", "Nothing Alike", "Strange"}) {
        table += name + std::string(" 9,3\n");
    }
    auto session =
        ImportSession::start(std::make_shared<const Dataset>(window.document().dataset()), table, {});
    ASSERT_TRUE(session);
    ImportDialog dialog(std::make_unique<ImportSession>(std::move(*session)), QStringLiteral("prices.csv"),
                        &window);
    dialog.show();
    auto* view = dialog.findChild<QTreeView*>(QStringLiteral("importRows"));
    const auto* import = dialog.findChild<QPushButton*>(QStringLiteral("importButton"));
    const QSignalSpy spy(dialog.findChild<ImportTreeModel*>(), &ImportTreeModel::choiceChanged);
    view->selectAll();
    QTest::keyClick(view, Qt::Key_Space);
    for (int row = 0; row < 4; ++row) {
        EXPECT_EQ(view->model()->index(row, 0).data(Qt::CheckStateRole), Qt::Unchecked) << row;
    }
    EXPECT_EQ(spy.count(), 1) << "what counts all rows does it once";
    EXPECT_FALSE(import->isEnabled());
    dialog.findChild<QPushButton*>(QStringLiteral("takeTheirs"))->click();
    EXPECT_EQ(spy.count(), 2);
    EXPECT_TRUE(import->isEnabled());
}

TEST_F(ManyRows, ManyNumbersThatAskTheSameAreAskedAboutTogether) {
    const PastePlan plan = planPaste(window.document().dataset(), {}, {findField("input_price_usd_per_mtok")},
                                     CellBlock(500, {std::string("1,234")}), {true, {}, {}});
    ASSERT_EQ(plan.ambiguous.size(), 500U);
    PasteDialog dialog(plan, {findField("input_price_usd_per_mtok")}, {}, &window);
    auto* questions = dialog.findChild<QTableWidget*>(QStringLiteral("pasteQuestions"));
    ASSERT_EQ(questions->rowCount(), 21);
    EXPECT_EQ(questions->item(20, 0)->text(), QStringLiteral("All others that ask this: 480"));
    auto* first = qobject_cast<QComboBox*>(questions->cellWidget(0, 3));
    auto* rest = qobject_cast<QComboBox*>(questions->cellWidget(20, 3));
    first->setCurrentIndex(1);
    emit first->activated(1);
    EXPECT_EQ(rest->currentIndex(), 1) << "the same question has the same answer";
    rest->setCurrentIndex(2);
    emit rest->activated(2);
    EXPECT_EQ(first->currentIndex(), 1) << "this one was answered by hand";
    const auto answers = dialog.reading().answers;
    ASSERT_EQ(answers.size(), 500U);
    EXPECT_EQ(answers.at({0, 0}), plan.ambiguous[0].choices[0].value);
    EXPECT_EQ(answers.at({20, 0}), plan.ambiguous[20].choices[1].value);
    EXPECT_EQ(answers.at({499, 0}), plan.ambiguous[499].choices[1].value);
}

} // namespace frontierscope
