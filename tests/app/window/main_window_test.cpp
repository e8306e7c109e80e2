// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/data_files.h"
#include "app/base/document_io.h"
#include "app/base/qt_conversions.h"
#include "app/base/settings.h"
#include "app/base/translation.h"
#include "app/charts/chart_view.h"
#include "app/models/model_table_model.h"
#include "app/panels/filter_panel.h"
#include "app/panels/lab_tree.h"
#include "app/panels/model_table_view.h"
#include "app/panels/table_panel.h"
#include "app/window/chart_page.h"
#include "app/window/document_files.h"
#include "app/window/interface_theme.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "core/base/file_io.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

#include <cmath>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

constexpr const char* kHostileName = "<img src=x> A & \"B\"";

class Window : public ::testing::Test {
protected:
    Window() {
        Settings::setValue(setting::kTableHeader, {});
        Settings::setValue(setting::kGeometry, {});
        useLanguage(Language::english);
        window.files().startNew();
        window.resize(1440, 900);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        settle();
    }

    ~Window() override {
        window.document().undoStack()->setClean(); // nothing asks at the end
        window.close();
        useLanguage(Language::english);
    }

    void settle() {
        for (int turn = 0; turn < 3; ++turn) {
            QApplication::processEvents();
        }
        window.currentPage()->refreshNow();
    }

    /// Where the chart shows a model, in data units; NaN: nowhere.
    double priceShown(const std::string& id) {
        for (const PointMark& point : window.currentPage()->figure().panels.at(0).points) {
            if (point.id == id) {
                return point.x;
            }
        }
        return std::nan("");
    }

    [[nodiscard]] std::size_t shownCount() { return window.currentPage()->figure().shownCount; }

    /// The cell of a model in the table, which is opened for it.
    QModelIndex cellOf(const char* modelId, const char* fieldKey) {
        if (!window.action(ActionId::showTable)->isChecked()) {
            window.action(ActionId::showTable)->trigger();
        }
        window.tablePanel()->jumpTo(QString::fromUtf8(modelId), QString::fromLatin1(fieldKey));
        return table()->currentIndex();
    }

    ModelTableView* table() { return window.tablePanel()->view(); }

    void typeIntoCell(const QModelIndex& cell, const char* text, Qt::Key end = Qt::Key_Return) {
        table()->setCurrentIndex(cell);
        table()->edit(cell);
        auto* editor = table()->findChild<QLineEdit*>();
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, QString::fromUtf8(text));
        QTest::keyClick(editor, end);
        settle();
    }

    QString writeFile(const char* name, const QByteArray& bytes) {
        const QString path = folder.filePath(QLatin1String(name));
        EXPECT_TRUE(writeFileAtomically(toPath(path), bytes.toStdString()));
        return path;
    }

    /// Presses the button of the unsaved-changes question as soon as it is there.
    void answerGuard(QMessageBox::ButtonRole role) {
        QTimer::singleShot(0, &window, [this, role] {
            auto* question = window.findChild<QMessageBox*>(QStringLiteral("unsavedGuard"));
            ASSERT_NE(question, nullptr);
            for (QAbstractButton* button : question->buttons()) {
                if (question->buttonRole(button) == role) {
                    button->click();
                    return;
                }
            }
            FAIL() << "no such button";
        });
    }

    QTemporaryDir folder;
    InterfaceTheme theme;
    MainWindow window{theme};
};

} // namespace

// ---- layout

TEST_F(Window, ChartTakesMostOfTheWindow) {
    const auto shareOfChart = [this] {
        const QSize chart = window.currentPage()->size();
        return double(chart.width()) * chart.height() / (double(window.width()) * window.height());
    };
    EXPECT_GE(shareOfChart(), 0.60);
    window.resize(1024, 700);
    settle();
    EXPECT_GE(shareOfChart(), 0.50);
    EXPECT_FALSE(window.findChild<QDockWidget*>(QStringLiteral("filterDock"))->isVisible());
    EXPECT_TRUE(window.findChild<QWidget*>(QStringLiteral("filterBar"))->isVisible());
}

TEST_F(Window, HasATabForEveryFigure) {
    EXPECT_EQ(window.chartTabs()->count(), static_cast<int>(readyFigures().size()));
    for (int tab = 0; tab < window.chartTabs()->count(); ++tab) {
        window.chartTabs()->setCurrentIndex(tab);
        settle();
        EXPECT_FALSE(window.currentPage()->figure().title.empty()) << tab;
    }
}

// ---- filter

TEST_F(Window, FilterFollowsEachKeyStroke) {
    QLineEdit* search = window.filterPanel()->search();
    const std::size_t all = shownCount();
    QTest::keyClicks(search, QStringLiteral("gem"));
    settle();
    const std::size_t some = shownCount();
    EXPECT_LT(some, all);
    QTest::keyClicks(search, QStringLiteral("ini 3"));
    settle();
    EXPECT_LT(shownCount(), some);
    EXPECT_EQ(window.document().undoStack()->count(), 1);
    window.document().undoStack()->undo();
    settle();
    EXPECT_EQ(shownCount(), all);
    EXPECT_EQ(search->text(), QString());
}

TEST_F(Window, WrongExpressionKeepsTheChartAndSaysWhy) {
    const std::size_t all = shownCount();
    QLineEdit* expression = window.filterPanel()->expression();
    const auto* error = window.findChild<QLabel*>(QStringLiteral("filterError"));
    QTest::keyClicks(expression, QStringLiteral("gpqa >= "));
    settle();
    EXPECT_EQ(shownCount(), all);
    EXPECT_TRUE(error->isVisible());
    EXPECT_FALSE(error->text().isEmpty());
    QTest::keyClicks(expression, QStringLiteral("80"));
    settle();
    EXPECT_LT(shownCount(), all);
    EXPECT_FALSE(error->isVisible());
}

TEST_F(Window, FilterIsSharedByFiguresUntilOneHasItsOwn) {
    const std::vector<FigureSpec> before = window.document().figures();
    window.filter().setExpression(QStringLiteral("reasoning"), {});
    for (std::size_t i = 0; i < before.size(); ++i) {
        // A ready figure about a time of its own keeps its filter.
        EXPECT_EQ(window.document().figures()[i].filter,
                  before[i].filter.empty() ? "reasoning" : before[i].filter);
    }
    FigureSpec own = window.document().figures()[4];
    own.filter = "price < 1";
    window.document().replaceFigure(4, own);
    window.filter().setExpression({}, {});
    EXPECT_EQ(window.document().figures()[0].filter, "");
    EXPECT_EQ(window.document().figures()[4].filter, "price < 1");
}

TEST_F(Window, AllButTwoLabsAreHiddenInThreeActions) {
    window.filter().showOnlyOrganizations({}); // the button "None"
    auto* labs = window.findChild<LabTree*>(QStringLiteral("labTree"));
    for (int row = 0; row < 2; ++row) {
        labs->topLevelItem(row)->setCheckState(0, Qt::Checked);
    }
    settle();
    const Dataset& dataset = window.document().dataset();
    const QSet<QString> leftOut = window.filter().leftOutModels();
    const QStringList two = labs->organizations().mid(0, 2);
    for (const Model& model : dataset.models) {
        EXPECT_EQ(leftOut.contains(toQString(std::string_view(model.id))),
                  !two.contains(toQString(std::string_view(model.organization))));
    }
    EXPECT_GT(shownCount(), 0U);
}

// ---- table

TEST_F(Window, TableModelKeepsItsPromises) {
    ModelTableModel model(window.document());
    const QAbstractItemModelTester source(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester proxy(table()->model(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    window.tablePanel()->addModel();
    window.tablePanel()->deleteModels();
    window.document().undoStack()->setIndex(0);
    window.files().startNew();
}

TEST_F(Window, PriceEditedMovesTheChartAndIsUndoneExactly) {
    const std::string before = documentToJson(window.document().content());
    const double price = priceShown("nova-micro");
    typeIntoCell(cellOf("nova-micro", "input_price_usd_per_mtok"), "100");
    EXPECT_EQ(window.document().undoStack()->count(), 1);
    EXPECT_TRUE(window.document().undoStack()->undoText().contains(QStringLiteral("Nova Micro")));
    EXPECT_GT(priceShown("nova-micro"), 20 * price);
    window.document().undoStack()->undo();
    settle();
    EXPECT_EQ(documentToJson(window.document().content()), before);
    EXPECT_EQ(priceShown("nova-micro"), price);
    EXPECT_FALSE(window.isWindowModified());
}

TEST_F(Window, CellRefusesWithAReasonAndStaysOpen) {
    const QPersistentModelIndex cell = cellOf("nova-micro", "gpqa_diamond_pct");
    table()->edit(cell);
    auto* editor = table()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("abc"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_FALSE(editor->accessibleDescription().isEmpty());
    EXPECT_EQ(window.document().undoStack()->count(), 0);
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_EQ(window.document().undoStack()->count(), 0);
}

TEST_F(Window, ComputedColumnsCannotBeEdited) {
    const QPersistentModelIndex cell = cellOf("nova-micro", "blended_price_usd_per_mtok");
    EXPECT_FALSE(cell.flags().testFlag(Qt::ItemIsEditable));
}

TEST_F(Window, BlockIsCopiedAndPasted) {
    const std::string before = documentToJson(window.document().content());
    const QPersistentModelIndex cell = cellOf("nova-micro", "input_price_usd_per_mtok");
    table()->selectionModel()->select(cell, QItemSelectionModel::ClearAndSelect);
    QApplication::clipboard()->setText(QStringLiteral("7\t8\n9\t10\n"));
    window.tablePanel()->pasteCells();
    EXPECT_EQ(cell.data().toString(), QStringLiteral("7"));
    EXPECT_EQ(cell.sibling(cell.row() + 1, cell.column()).data().toString(), QStringLiteral("9"));
    window.tablePanel()->copyCells();
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("7\n"));
    EXPECT_EQ(window.document().undoStack()->count(), 1);
    window.document().undoStack()->undo();
    EXPECT_EQ(documentToJson(window.document().content()), before);
}

TEST_F(Window, PasteSaysWhichCellsWereRefused) {
    const QPersistentModelIndex cell = cellOf("nova-micro", "input_price_usd_per_mtok");
    table()->selectionModel()->select(cell, QItemSelectionModel::ClearAndSelect);
    QApplication::clipboard()->setText(QStringLiteral("cheap\t5\n"));
    window.tablePanel()->pasteCells();
    EXPECT_TRUE(window.messageBar()->isVisible());
    ASSERT_EQ(window.messageBar()->details().size(), 1);
    EXPECT_TRUE(window.messageBar()->details()[0].contains(QStringLiteral("cheap")));
}

TEST_F(Window, UnknownIsSortedLastBothWays) {
    cellOf("nova-micro", "name");
    const QAbstractItemModel* model = table()->model();
    int column = 0;
    while (model->headerData(column, Qt::Horizontal).toString() !=
           QStringLiteral("Input price ($/M tokens)")) {
        ASSERT_LT(++column, model->columnCount());
    }
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table()->sortByColumn(column, order);
        EXPECT_FALSE(model->index(0, column).data(ModelTableModel::IsUnknownRole).toBool());
        EXPECT_TRUE(
            model->index(model->rowCount() - 1, column).data(ModelTableModel::IsUnknownRole).toBool());
    }
}

TEST_F(Window, RowsAreAddedDuplicatedAndDeleted) {
    const std::string before = documentToJson(window.document().content());
    const std::size_t count = window.document().dataset().models.size();
    window.tablePanel()->addModel();
    EXPECT_EQ(window.document().dataset().models.size(), count + 1);
    window.selection().setIds({QStringLiteral("nova-micro"), QStringLiteral("nova-pro")});
    window.tablePanel()->duplicateModels();
    EXPECT_EQ(window.document().dataset().models.size(), count + 3);
    window.tablePanel()->deleteModels();
    EXPECT_EQ(window.document().dataset().models.size(), count + 1);
    window.document().undoStack()->setIndex(0);
    EXPECT_EQ(documentToJson(window.document().content()), before);
}

// ---- linked views

TEST_F(Window, SelectionIsOneThingEverywhere) {
    cellOf("nova-pro", "name");
    window.selection().setIds({QStringLiteral("nova-micro")});
    EXPECT_EQ(window.currentPage()->view()->selectedIds(), QStringList{QStringLiteral("nova-micro")});
    ASSERT_EQ(table()->selectedRows().size(), 1);
    EXPECT_EQ(table()->model()->index(table()->selectedRows().first(), 0).data().toString(),
              QStringLiteral("Nova Micro"));
    EXPECT_TRUE(window.findChild<QDockWidget*>(QStringLiteral("inspectorDock"))->isVisible());
    const auto* details = window.findChild<QTextBrowser*>(QStringLiteral("details"));
    EXPECT_TRUE(details->toPlainText().contains(QStringLiteral("Nova Micro")));
    table()->selectRow(0);
    EXPECT_EQ(window.selection().ids().size(), 1);
    EXPECT_NE(window.selection().ids(), QStringList{QStringLiteral("nova-micro")});
}

// ---- names as they are

TEST_F(Window, HostileNameIsShownLiterally) {
    const QString name = QString::fromUtf8(kHostileName);
    const QPersistentModelIndex cell = cellOf("nova-micro", "name");
    typeIntoCell(cell, kHostileName);
    EXPECT_EQ(cell.data().toString(), name);
    EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().contains(name.toHtmlEscaped()));
    EXPECT_FALSE(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    const auto* details = window.findChild<QTextBrowser*>(QStringLiteral("details"));
    window.selection().setIds({});
    window.selection().setIds({QStringLiteral("nova-micro")});
    EXPECT_TRUE(details->toPlainText().contains(name));
}

// ---- files

TEST_F(Window, BadFileKeepsTheDocumentAndSaysWhy) {
    const DocumentContent before = window.document().content();
    for (const char* bytes : {"", "{\"models\": [", "\xff\xfe\x00", "no,known,column\n1,2,3\n"}) {
        EXPECT_FALSE(window.files().open(writeFile("bad.json", bytes)));
        EXPECT_TRUE(window.messageBar()->isVisible());
        EXPECT_TRUE(window.messageBar()->text().contains(QStringLiteral("bad.json")));
        EXPECT_TRUE(window.document().content() == before);
    }
    EXPECT_FALSE(window.files().open(folder.filePath(QStringLiteral("missing.json"))));
    EXPECT_TRUE(window.document().content() == before);
}

TEST_F(Window, EveryProblemOfAFileIsListed) {
    const QString path = writeFile("some.csv", "name,input_price,gpqa\nA,1,50\nB,-1,60\nC,2,abc\nD,nan,70\n");
    EXPECT_TRUE(window.files().open(path));
    EXPECT_TRUE(window.messageBar()->isVisible());
    EXPECT_GE(window.messageBar()->details().size(), 3);
    EXPECT_TRUE(window.document().file().empty()); // a plain Save doesn't write over what was read in part
}

TEST_F(Window, SavesAndOpensADocument) {
    const QString path = folder.filePath(QStringLiteral("mine.frontierscope"));
    typeIntoCell(cellOf("nova-micro", "input_price_usd_per_mtok"), "100");
    EXPECT_TRUE(window.isWindowModified());
    ASSERT_TRUE(window.files().saveTo(path));
    EXPECT_FALSE(window.isWindowModified());
    const DocumentContent saved = window.document().content();
    window.files().startNew();
    EXPECT_FALSE(window.document().content() == saved);
    ASSERT_TRUE(window.files().open(path));
    EXPECT_TRUE(window.document().content() == saved);
    EXPECT_EQ(window.document().file(), toPath(path));
}

TEST_F(Window, ShippedDatasetIsNeverOverwritten) {
    EXPECT_TRUE(window.document().file().empty());
    const auto before = readFile(shippedDatasetFile());
    EXPECT_FALSE(window.files().saveTo(toQString(shippedDatasetFile())));
    EXPECT_TRUE(window.messageBar()->isVisible());
    EXPECT_EQ(*readFile(shippedDatasetFile()), *before);
}

TEST_F(Window, GuardsUnsavedChanges) {
    EXPECT_TRUE(window.files().mayDiscard()); // nothing changed, nothing asked
    window.tablePanel()->addModel();
    answerGuard(QMessageBox::RejectRole); // Cancel
    EXPECT_FALSE(window.close());
    EXPECT_TRUE(window.isVisible());
    answerGuard(QMessageBox::DestructiveRole); // Don't Save
    EXPECT_TRUE(window.close());
}

// ---- language

TEST_F(Window, SpeaksKoreanWhileRunning) {
    useLanguage(Language::korean);
    settle();
    EXPECT_EQ(window.action(ActionId::save)->text(), QString::fromUtf8("저장(&S)"));
    EXPECT_EQ(window.chartTabs()->tabText(0), QString::fromUtf8("프런티어"));
    EXPECT_EQ(table()->model()->headerData(1, Qt::Horizontal).toString(), QString::fromUtf8("기관"));
    useLanguage(Language::english);
    settle();
    EXPECT_EQ(window.chartTabs()->tabText(0), QStringLiteral("Frontier"));
}

TEST(SystemLanguage, FollowsTheEnvironment) {
    struct Case {
        const char *language, *lcAll, *lang;
        Language expected;
    };
    for (const Case& c :
         {Case{"ko", "", "C.UTF-8", Language::korean}, Case{"fr:ko:en", "", "", Language::korean},
          Case{"", "ko_KR.UTF-8", "en_US", Language::korean}, Case{"", "", "ko_KR.UTF-8", Language::korean},
          Case{"", "en_GB", "ko_KR", Language::english}, Case{"", "", "de_DE.UTF-8", Language::english},
          Case{"", "", "", Language::english}}) {
        qputenv("LANGUAGE", c.language);
        qputenv("LC_ALL", c.lcAll);
        qputenv("LANG", c.lang);
        qunsetenv("LC_MESSAGES");
        EXPECT_EQ(systemLanguage(), c.expected) << c.language << '|' << c.lcAll << '|' << c.lang;
    }
}

} // namespace frontierscope
