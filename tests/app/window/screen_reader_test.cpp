// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What eyes see in icons, tints and corners is told to screen readers in words.

#include "app/base/finding_item.h"
#include "app/base/qt_conversions.h"
#include "app/panels/cell_delegate.h"
#include "app/panels/filter_panel.h"
#include "app/panels/lab_tree.h"
#include "app/window/ask_button.h"
#include "app/window/cost_lens_button.h"
#include "app/window/fit_menu.h"
#include "app/window/message_bar.h"
#include "tests/app/window/shown_window.h"
#include "tests/app/window/widget_checks.h"

#include <QAccessible>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTreeWidget>

#include <algorithm>
#include <set>

namespace frontierscope {

namespace {

class ScreenReader : public ShownWindow {
protected:
    QString told(const QModelIndex& cell, QAccessible::Text what) {
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(table())->tableInterface()->cellAt(
            cell.row(), cell.column());
        return seen == nullptr ? QString() : seen->text(what);
    }

    /// A cell of the table with this in the role; invalid: there is none.
    QModelIndex cellWith(int role, const QVariant& value) {
        const QAbstractItemModel* model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex cell = model->index(row, column);
                if (cell.data(role) == value && !cell.data(ModelTableModel::IsUnknownRole).toBool()) {
                    return cell;
                }
            }
        }
        return {};
    }

    /// All rows are listed, also those that a filter leaves out.
    void leaveOut(const char* modelId) {
        window.filter().setModelHidden(QString::fromUtf8(modelId), true);
        settle();
    }
};

} // namespace

TEST_F(ScreenReader, IsToldWhereTheValueOfACellComesFrom) {
    cellOf("nova-micro", "name");
    const QModelIndex claim = cellWith(ModelTableModel::IsClaimRole, true);
    ASSERT_TRUE(claim.isValid());
    EXPECT_TRUE(told(claim, QAccessible::Description).contains(QStringLiteral("Claimed by the model's")));
    EXPECT_TRUE(told(claim, QAccessible::Description).contains(QStringLiteral("Source: ")));
    const QModelIndex estimate = cellWith(ModelTableModel::IsEstimateRole, true);
    ASSERT_TRUE(estimate.isValid());
    EXPECT_TRUE(told(estimate, QAccessible::Description).contains(QStringLiteral("is an estimate")));
    EXPECT_FALSE(told(estimate, QAccessible::Description).contains(QLatin1Char('<'))) << "no mark-up";
}

TEST_F(ScreenReader, IsToldThatAValueIsUnknown) {
    const QModelIndex name = cellOf("nova-micro", "name");
    QModelIndex unknown;
    for (int column = 0; column < table()->model()->columnCount(); ++column) {
        if (name.siblingAtColumn(column).data(ModelTableModel::IsUnknownRole).toBool()) {
            unknown = name.siblingAtColumn(column);
        }
    }
    ASSERT_TRUE(unknown.isValid());
    EXPECT_EQ(told(unknown, QAccessible::Name), QStringLiteral("unknown"));
    EXPECT_EQ(told(name, QAccessible::Name), QStringLiteral("Nova Micro"));
}

TEST_F(ScreenReader, AModelThatIsLeftOutHasASignAndIsToldSo) {
    cellOf("nova-micro", "name");
    leaveOut("nova-micro");
    const QModelIndex name = cellOf("nova-micro", "name");
    const QString words = QStringLiteral("The filter leaves this model out.");
    EXPECT_TRUE(told(name, QAccessible::Description).contains(words));
    EXPECT_TRUE(name.data(Qt::ToolTipRole).toString().contains(words));
    EXPECT_FALSE(name.data(Qt::DecorationRole).value<QIcon>().isNull());
    const QModelIndex other = cellOf("o1-preview", "name");
    EXPECT_FALSE(told(other, QAccessible::Description).contains(words));
    EXPECT_FALSE(other.data(Qt::DecorationRole).isValid());
}

TEST_F(ScreenReader, AModelThatIsLeftOutHasASignInTheListOfLabs) {
    leaveOut("nova-micro");
    LabTree* labs = window.filterPanel()->labs();
    labs->expandAll();
    settle();
    int leftOut = 0;
    for (const QTreeWidgetItem* item :
         labs->findItems(QStringLiteral("*"), Qt::MatchWildcard | Qt::MatchRecursive)) {
        if (item->parent() == nullptr) {
            continue;
        }
        const bool isLeftOut =
            window.filter().leftOutModels().contains(item->data(0, LabTree::ModelIdRole).toString());
        leftOut += isLeftOut ? 1 : 0;
        EXPECT_EQ(!item->icon(1).isNull(), isLeftOut) << item->text(0).toStdString();
        EXPECT_EQ(!item->data(0, Qt::AccessibleDescriptionRole).toString().isEmpty(), isLeftOut);
    }
    EXPECT_GT(leftOut, 0);
}

TEST_F(ScreenReader, IsToldHowSevereAFindingIs) {
    QTreeWidget list;
    list.setColumnCount(2);
    for (const Severity severity : {Severity::error, Severity::warning}) {
        Diagnostic finding;
        finding.severity = severity;
        finding.message = Message{"too much", {}};
        showFinding(*new QTreeWidgetItem(&list), finding, QStringLiteral("line 3"));
    }
    list.show();
    const auto* cells = QAccessible::queryAccessibleInterface(&list)->tableInterface();
    EXPECT_EQ(cells->cellAt(0, 0)->text(QAccessible::Name), QStringLiteral("Error: line 3"));
    EXPECT_EQ(cells->cellAt(1, 0)->text(QAccessible::Name), QStringLiteral("Warning: line 3"));
    EXPECT_EQ(cells->cellAt(0, 0)->text(QAccessible::Description), QStringLiteral("too much"));
}

TEST_F(ScreenReader, IsToldTheKindOfAMessage) {
    MessageBar* bar = window.messageBar();
    bar->showMessage(MessageBar::Kind::warning, QStringLiteral("Nothing was saved."));
    EXPECT_EQ(nameOf(bar), QStringLiteral("Warning: Nothing was saved."));
    bar->showMessage(MessageBar::Kind::error, QStringLiteral("Nothing was saved."));
    EXPECT_EQ(nameOf(bar), QStringLiteral("Error: Nothing was saved."));
}

TEST_F(ScreenReader, PanelsAndMenusThatOpenHaveNames) {
    for (PopupButton* button : window.currentPage()->findChildren<PopupButton*>()) {
        button->openPanel();
        EXPECT_FALSE(nameOf(button->panel()).isEmpty()) << describe(button);
        EXPECT_FALSE(nameOf(button->panel()).contains(QStringLiteral("▾")));
        button->panel()->hide();
    }
    for (QFrame* popup : window.findChildren<QFrame*>()) {
        if (popup->windowType() == Qt::Popup && !popup->inherits("QComboBoxPrivateContainer")) {
            EXPECT_FALSE(nameOf(popup).isEmpty()) << describe(popup);
        }
    }
    FitMenu menu(window.document(), *window.currentPage(), {}, &window);
    EXPECT_FALSE(nameOf(&menu).isEmpty());
    cellOf("nova-micro", "name");
    emit table()->horizontalHeader()->customContextMenuRequested(QPoint(10, 5));
    auto* headerMenu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(headerMenu, nullptr);
    EXPECT_TRUE(nameOf(headerMenu).startsWith(QStringLiteral("Column ")));
    headerMenu->close();
}

/// A corner in the colour of the row it is on would say nothing.
TEST_F(ScreenReader, CornersOfASelectedRowAreSeen) {
    cellOf("nova-micro", "name");
    const QModelIndex claim = cellWith(ModelTableModel::IsClaimRole, true);
    const QModelIndex sourced = cellWith(ModelTableModel::IsClaimRole, false).siblingAtColumn(0);
    ASSERT_TRUE(claim.isValid());
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        for (const QModelIndex& cell : {claim, sourced}) {
            if (cell.data(ModelTableModel::SourceRole).toString().isEmpty()) {
                continue;
            }
            QImage image(80, 24, QImage::Format_RGB32);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.initFrom(table());
            option.rect = image.rect();
            option.palette = palette;
            option.state = QStyle::State_Enabled | QStyle::State_Active | QStyle::State_Selected;
            CellDelegate().paint(&painter, option, cell);
            painter.end();
            std::set<QRgb> inks;
            for (int x = 73; x < 80; ++x) {
                for (int y = 0; y < 6; ++y) {
                    inks.insert(image.pixel(x, y));
                }
            }
            EXPECT_TRUE(inks.contains(palette.color(QPalette::HighlightedText).rgb()))
                << cell.data().toString().toStdString();
        }
    }
}

} // namespace frontierscope
