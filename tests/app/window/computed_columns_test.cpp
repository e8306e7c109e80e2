// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Computed columns in the real window: defined, changed, deleted, shown by the table and by the axes.

#include "app/base/document_io.h"
#include "app/base/qt_conversions.h"
#include "app/base/selection.h"
#include "app/commands/column_edits.h"
#include "app/panels/column_dialog.h"
#include "app/panels/figure_filter.h"
#include "app/panels/problems_panel.h"
#include "core/frontier/column_lens.h"
#include "tests/app/window/shown_window.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableWidget>
#include <QTimer>

namespace frontierscope {

namespace {

class ColumnsInWindow : public ShownWindow {
protected:
    [[nodiscard]] const Dataset& dataset() { return window.document().dataset(); }
    [[nodiscard]] ModelTableModel* model() { return window.tablePanel()->findChild<ModelTableModel*>(); }
    [[nodiscard]] int ownColumn() { return model()->columnOfDefinition(0); }
    [[nodiscard]] QString shown(int row) { return model()->index(row, ownColumn()).data().toString(); }

    void add(const std::string& name, const std::string& expression, bool isLogarithmic = false) {
        ColumnEdits(window.document()).add({name, expression, "x", isLogarithmic, {}});
        settle();
    }

    /// Answers the dialog that the next call opens.
    template <class Answer>
    void whenAsked(const Answer& answer) {
        QTimer::singleShot(0, &window, [answer] {
            auto* dialog = qobject_cast<ColumnDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            answer(*dialog);
        });
    }
};

template <class Widget>
Widget* part(ColumnDialog& dialog, const char* name) {
    return dialog.findChild<Widget*>(QLatin1String(name));
}

QPushButton* okButton(ColumnDialog& dialog) {
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->isDefault()) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

TEST_F(ColumnsInWindow, AreDefinedInTheDialogAndUndone) {
    const std::string before = documentToJson(window.document().content());
    const int columnCount = model()->columnCount();
    whenAsked([](ColumnDialog& dialog) {
        QTest::keyClicks(part<QLineEdit>(dialog, "columnName"), QStringLiteral("Points per $"));
        QTest::keyClicks(part<QLineEdit>(dialog, "columnExpression"), QStringLiteral("gpqa / blended_price"));
        EXPECT_NE(part<QTableWidget>(dialog, "columnPreview")->item(0, 1), nullptr);
        EXPECT_FALSE(part<QLabel>(dialog, "columnProblem")->isVisible());
        dialog.accept();
    });
    window.tablePanel()->newColumn();
    settle();
    ASSERT_EQ(dataset().computedColumns.size(), 1U);
    EXPECT_EQ(dataset().computedColumns[0].expression, "gpqa / blended_price");
    EXPECT_EQ(model()->columnCount(), columnCount + 1);
    EXPECT_TRUE(model()->headerData(ownColumn(), Qt::Horizontal).toString().startsWith(QStringLiteral("ƒ ")));
    EXPECT_FALSE(model()->flags(model()->index(0, ownColumn())) & Qt::ItemIsEditable);
    EXPECT_FALSE(table()->isColumnHidden(ownColumn()));
    EXPECT_TRUE(window.document().undoStack()->undoText().contains(QStringLiteral("Points per $")));
    window.document().undoStack()->undo();
    settle();
    EXPECT_EQ(documentToJson(window.document().content()), before);
    EXPECT_EQ(model()->columnCount(), columnCount);
    window.document().undoStack()->redo();
    settle();
    EXPECT_EQ(model()->columnCount(), columnCount + 1);
}

TEST_F(ColumnsInWindow, WithAFaultCantBeAccepted) {
    whenAsked([](ColumnDialog& dialog) {
        auto* expression = part<QLineEdit>(dialog, "columnExpression");
        auto* problem = part<QLabel>(dialog, "columnProblem");
        EXPECT_FALSE(okButton(dialog)->isEnabled()) << "nothing is defined yet";
        part<QLineEdit>(dialog, "columnName")->setText(QStringLiteral("New"));
        expression->setText(QStringLiteral("gpqa / bleded_price"));
        EXPECT_FALSE(okButton(dialog)->isEnabled());
        EXPECT_TRUE(problem->text().contains(QStringLiteral("column 8"))) << problem->text().toStdString();
        EXPECT_EQ(expression->accessibleDescription(), problem->text());
        expression->setText(QStringLiteral("1 / 0"));
        EXPECT_TRUE(okButton(dialog)->isEnabled());
        EXPECT_EQ(part<QTableWidget>(dialog, "columnPreview")->item(0, 1)->text(), QStringLiteral("—"));
        part<QLineEdit>(dialog, "columnName")->setText(QStringLiteral("GPQA"));
        EXPECT_FALSE(okButton(dialog)->isEnabled()) << "a field has that name";
        dialog.reject();
    });
    window.tablePanel()->newColumn();
    EXPECT_TRUE(dataset().computedColumns.empty());
    EXPECT_EQ(window.document().undoStack()->count(), 0);
}

TEST_F(ColumnsInWindow, InsertFieldsByTheirNames) {
    whenAsked([](ColumnDialog& dialog) {
        auto* fields = part<QComboBox>(dialog, "columnFields");
        const int date = fields->findData(QStringLiteral("days_since(release_date)"));
        ASSERT_GT(date, 0);
        emit fields->activated(date);
        EXPECT_EQ(part<QLineEdit>(dialog, "columnExpression")->text(),
                  QStringLiteral("days_since(release_date)"));
        dialog.reject();
    });
    window.tablePanel()->newColumn();
}

TEST_F(ColumnsInWindow, FollowAnEditOfWhatTheyAreComputedFrom) {
    add("Twice", "input_price * 2");
    const int row = window.document().rowOf("nova-micro");
    typeIntoCell(cellOf("nova-micro", "input_price_usd_per_mtok"), "100");
    EXPECT_EQ(shown(row), QStringLiteral("200"));
    window.document().undoStack()->undo();
    settle();
    EXPECT_NE(shown(row), QStringLiteral("200"));
}

TEST_F(ColumnsInWindow, AreSortedWithTheUnknownLast) {
    add("Points per $", "gpqa / blended_price");
    table()->sortByColumn(ownColumn(), Qt::DescendingOrder);
    const auto* proxy = table()->model();
    double last = std::numeric_limits<double>::infinity();
    bool isUnknownNow = false;
    for (int row = 0; row < proxy->rowCount(); ++row) {
        const QVariant value = proxy->index(row, ownColumn()).data(ModelTableModel::SortRole);
        EXPECT_FALSE(isUnknownNow && value.isValid()) << row;
        isUnknownNow = !value.isValid();
        if (value.isValid()) {
            EXPECT_LE(value.toDouble(), last);
            last = value.toDouble();
        }
    }
    EXPECT_TRUE(isUnknownNow);
}

TEST_F(ColumnsInWindow, AreShownByBothAxesAndFollowANewName) {
    add("Age", "days_since_release");
    add("Points per $", "gpqa / blended_price", true);
    auto* unit = window.currentPage()->findChild<QComboBox*>(QStringLiteral("costUnit"));
    auto* capability = window.currentPage()->findChild<QComboBox*>(QStringLiteral("capability"));
    ASSERT_GE(unit->findData(QStringLiteral("Age")), 0);
    emit unit->activated(unit->findData(QStringLiteral("Age")));
    settle();
    capability->setCurrentIndex(capability->findData(QStringLiteral("column:Points per $")));
    emit capability->activated(capability->currentIndex());
    settle();
    const Panel& panel = window.currentPage()->figure().panels.front();
    EXPECT_EQ(panel.x.title, "Age (x)");
    EXPECT_EQ(panel.x.scale, AxisScale::linear);
    EXPECT_EQ(panel.y.title, "Points per $ (x)");
    EXPECT_EQ(panel.y.scale, AxisScale::log10);
    EXPECT_GT(panel.points.size(), 10U);
    ComputedColumn renamed = dataset().computedColumns[0];
    renamed.name = "Age in days";
    const int steps = window.document().undoStack()->count();
    ColumnEdits(window.document()).change(0, renamed);
    settle();
    EXPECT_EQ(window.document().undoStack()->count(), steps + 1);
    EXPECT_EQ(window.document().figures()[0].costColumn, "Age in days");
    EXPECT_EQ(window.currentPage()->figure().panels.front().x.title, "Age in days (x)");
    ColumnEdits(window.document()).remove(0);
    settle();
    EXPECT_EQ(window.document().figures()[0].costColumn, "");
    window.document().undoStack()->undo();
    settle();
    EXPECT_EQ(window.document().figures()[0].costColumn, "Age in days");
}

TEST_F(ColumnsInWindow, AreFollowedByFiltersAndOtherColumnsInOneStep) {
    add("Age", "days_since_release");
    add("Years", "Age / 365");
    ASSERT_EQ(window.filter().setExpression(QStringLiteral("Age > 700 and \"Years\" < 3"), {}), QString());
    settle();
    const std::size_t shownBefore = window.currentPage()->figure().panels.front().points.size();
    const std::string before = documentToJson(window.document().content());
    const int steps = window.document().undoStack()->count();
    ComputedColumn renamed = dataset().computedColumns[0];
    renamed.name = "Age in days";
    ColumnEdits(window.document()).change(0, renamed);
    settle();
    EXPECT_EQ(dataset().computedColumns[1].expression, "\"Age in days\" / 365");
    EXPECT_EQ(window.document().figures()[0].filter, "\"Age in days\" > 700 and \"Years\" < 3");
    EXPECT_EQ(window.currentPage()->figure().panels.front().points.size(), shownBefore);
    EXPECT_EQ(window.document().undoStack()->count(), steps + 1);
    window.document().undoStack()->undo();
    settle();
    EXPECT_EQ(documentToJson(window.document().content()), before);
}

TEST_F(ColumnsInWindow, WithAFaultAreAmongTheProblems) {
    add("Broken", "gpqa /");
    QString text;
    auto* problems = window.findChild<ProblemsPanel*>();
    problems->setFileFindings({});
    for (int i = 0; i < problems->topLevelItemCount(); ++i) {
        text += problems->topLevelItem(i)->text(0) + QLatin1Char(':') + problems->topLevelItem(i)->text(1);
    }
    EXPECT_TRUE(text.contains(QStringLiteral("Broken:At column 7"))) << text.toStdString();
    EXPECT_EQ(shown(0), QStringLiteral("—"));
}

TEST_F(ColumnsInWindow, HiddenAndWidthsAreRememberedByName) {
    add("Age", "days_since_release");
    table()->setColumnHidden(1, true);
    table()->setColumnWidth(ownColumn(), 177);
    table()->sortByColumn(ownColumn(), Qt::DescendingOrder);
    window.tablePanel()->saveColumns();
    Document other;
    other.reset(window.document().content(), {});
    FigureFilter filter(other);
    Selection selection;
    const TablePanel panel(filter, selection);
    EXPECT_TRUE(panel.view()->isColumnHidden(1));
    EXPECT_EQ(panel.view()->columnWidth(ownColumn()), 177);
    EXPECT_EQ(panel.view()->horizontalHeader()->sortIndicatorSection(), ownColumn());
    Settings::setValue(setting::kTableHeader, QByteArray());
}

} // namespace frontierscope
