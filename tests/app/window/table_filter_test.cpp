// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The filters of the table's columns, in the real window.

#include "app/commands/column_edits.h"
#include "app/models/model_filter_proxy.h"
#include "app/panels/column_filter_dialog.h"
#include "tests/app/window/shown_window.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace frontierscope {

namespace {

class TableFilters : public ShownWindow {
protected:
    ModelFilterProxy* proxy() { return window.tablePanel()->findChild<ModelFilterProxy*>(); }
    ModelTableModel* model() { return window.tablePanel()->findChild<ModelTableModel*>(); }
    QToolButton* takeOff() {
        return window.tablePanel()->findChild<QToolButton*>(QStringLiteral("columnFilters"));
    }

    QString filterBy(const char* fieldKey, const char* condition) {
        return proxy()->setColumnFilter(cellOf("nova-micro", fieldKey).column(),
                                        QString::fromUtf8(condition));
    }

    /// How many models of the dataset a test is true for.
    template <class Test>
    int count(const Test& test) {
        return static_cast<int>(std::ranges::count_if(window.document().dataset().models, test));
    }
};

} // namespace

TEST_F(TableFilters, KeepTheRowsWhoseCellsFit) {
    const int all = count([](const Model&) { return true; });
    const auto shown = window.currentPage()->figure().shownCount;
    EXPECT_EQ(filterBy("organization", "openai"), QString());
    EXPECT_EQ(proxy()->rowCount(), count([](const Model& m) { return m.organization == "OpenAI"; }));
    EXPECT_EQ(filterBy("reasoning", "yes"), QString());
    const int both = count([](const Model& m) { return m.organization == "OpenAI" && m.reasoning == true; });
    EXPECT_EQ(proxy()->rowCount(), both);
    EXPECT_GT(both, 0);
    EXPECT_FALSE(takeOff()->isHidden());
    EXPECT_TRUE(takeOff()->text().contains(QLatin1Char('2')));
    EXPECT_EQ(window.document().undoStack()->count(), 0) << "what is looked at is no change of the document";
    EXPECT_EQ(window.currentPage()->figure().shownCount, shown) << "the chart has a filter of its own";
    takeOff()->click();
    EXPECT_EQ(proxy()->rowCount(), all);
    EXPECT_TRUE(takeOff()->isHidden());
}

TEST_F(TableFilters, CompareNumbersDatesAndTheUnknown) {
    const auto price = [](const Model& m) {
        return m.prices.empty() ? std::nullopt : m.prices[0].inputUsdPerMtok;
    };
    EXPECT_EQ(filterBy("input_price_usd_per_mtok", "<= 1"), QString());
    EXPECT_EQ(proxy()->rowCount(), count([&](const Model& m) { return price(m) && *price(m) <= 1; }));
    EXPECT_EQ(filterBy("input_price_usd_per_mtok", "is unknown"), QString());
    EXPECT_EQ(proxy()->rowCount(), count([&](const Model& m) { return !price(m); }));
    EXPECT_EQ(filterBy("input_price_usd_per_mtok", ""), QString());
    EXPECT_EQ(filterBy("organization", "in (OpenAI, Google)"), QString());
    EXPECT_EQ(proxy()->rowCount(),
              count([](const Model& m) { return m.organization == "OpenAI" || m.organization == "Google"; }));
}

TEST_F(TableFilters, SayWhatIsWrongInTheWordsThatWereWritten) {
    EXPECT_EQ(filterBy("organization", "Google"), QString());
    EXPECT_EQ(filterBy("gpqa_diamond_pct", ">= 80 80").toStdString(),
              "At column 7: \"and\", \"or\" or the end is expected, not \"80\".");
    EXPECT_FALSE(filterBy("gpqa_diamond_pct", "good").isEmpty());
    EXPECT_EQ(proxy()->columnFilterCount(), 1) << "the filter before stays";
}

TEST_F(TableFilters, AreAskedForInADialog) {
    const int column = cellOf("nova-micro", "gpqa_diamond_pct").column();
    QTimer::singleShot(0, &window, [] {
        auto* dialog = qobject_cast<ColumnFilterDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        auto* condition = dialog->findChild<QLineEdit*>(QStringLiteral("columnCondition"));
        condition->setText(QStringLiteral("high"));
        dialog->accept();
        EXPECT_TRUE(dialog->isVisible()) << "a condition that can't be used keeps it open";
        EXPECT_FALSE(condition->accessibleDescription().isEmpty());
        EXPECT_FALSE(condition->accessibleDescription().contains(QStringLiteral("empty")))
            << "there is no cell to leave empty";
        QApplication::processEvents();
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
        }
        condition->setText(QStringLiteral("> 80"));
        dialog->accept();
        EXPECT_FALSE(dialog->isVisible());
    });
    window.tablePanel()->filterColumn(column);
    EXPECT_EQ(proxy()->columnFilter(column), QStringLiteral("> 80"));
    EXPECT_TRUE(proxy()
                    ->headerData(column, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("80")));
    EXPECT_FALSE(proxy()->headerData(column, Qt::Horizontal, Qt::DecorationRole).isNull());
    EXPECT_TRUE(proxy()->headerData(0, Qt::Horizontal, Qt::DecorationRole).isNull());
}

TEST_F(TableFilters, FollowTheirColumnOfTheirOwnAndGoWithIt) {
    ColumnEdits(window.document()).add({"Twice", "gpqa * 2", {}, false, {}});
    settle();
    const int column = model()->columnOfDefinition(0);
    const int all = proxy()->rowCount();
    EXPECT_EQ(proxy()->setColumnFilter(column, QStringLiteral("> 160")), QString());
    const int few = proxy()->rowCount();
    EXPECT_LT(few, all);
    ColumnEdits(window.document()).change(0, {"Twice", "gpqa * 3", {}, false, {}});
    EXPECT_GT(proxy()->rowCount(), few) << "what it is computed by has changed";
    ColumnEdits(window.document()).remove(0);
    EXPECT_EQ(proxy()->rowCount(), all);
    EXPECT_EQ(proxy()->columnFilterCount(), 0);
}

TEST_F(TableFilters, FollowTheNameOfTheirColumnAlsoWhenThatIsUndone) {
    ColumnEdits(window.document()).add({"Once", "gpqa", {}, false, {}});
    ColumnEdits(window.document()).add({"Twice", "gpqa * 2", {}, false, {}});
    settle();
    const int column = model()->columnOfDefinition(1);
    EXPECT_EQ(proxy()->setColumnFilter(column, QStringLiteral("> 160")), QString());
    const int few = proxy()->rowCount();
    ColumnEdits(window.document()).change(1, {"Double", "gpqa * 2", {}, false, {}});
    EXPECT_EQ(proxy()->columnFilter(column), QStringLiteral("> 160"));
    window.document().undoStack()->undo();
    EXPECT_EQ(proxy()->columnFilter(column), QStringLiteral("> 160"));
    EXPECT_EQ(proxy()->rowCount(), few);
}

TEST_F(TableFilters, LetARowBeJumpedTo) {
    EXPECT_EQ(filterBy("organization", "OpenAI"), QString());
    const QModelIndex cell = cellOf("nova-micro", "name");
    EXPECT_EQ(cell.data(ModelTableModel::IdRole).toString(), QStringLiteral("nova-micro"));
}

} // namespace frontierscope
