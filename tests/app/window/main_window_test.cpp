// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/data_files.h"
#include "app/base/document_io.h"
#include "app/base/qt_conversions.h"
#include "app/charts/chart_view.h"
#include "app/panels/filter_panel.h"
#include "app/panels/lab_tree.h"
#include "app/window/message_bar.h"
#include "core/base/file_io.h"
#include "tests/app/window/shown_window.h"

#include <QDockWidget>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTimer>

namespace frontierscope {

namespace {

class Window : public ShownWindow {
protected:
    [[nodiscard]] std::size_t shownCount() { return window.currentPage()->figure().shownCount; }

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

TEST_F(Window, NoTitleIsCutWhereBothSidesAreOpen) {
    window.action(ActionId::showInspector)->trigger();
    settle();
    for (int tab = 0; tab < window.chartTabs()->count(); ++tab) {
        window.chartTabs()->setCurrentIndex(tab);
        settle();
        std::string title;
        for (const PlacedText& text : window.currentPage()->view()->figure().texts) {
            title += text.role == TextRole::title ? text.text : std::string();
        }
        EXPECT_FALSE(title.empty());
        EXPECT_EQ(title.find("…"), std::string::npos) << title;
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
    settle();
    EXPECT_TRUE(details->toPlainText().contains(QStringLiteral("Nova Micro")));
    table()->selectRow(0);
    EXPECT_EQ(window.selection().ids().size(), 1);
    EXPECT_NE(window.selection().ids(), QStringList{QStringLiteral("nova-micro")});
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

TEST_F(Window, DocumentThatRefersToItsDatasetTakesACopyWhenTheDataChange) {
    const QString path = folder.filePath(QStringLiteral("mine.frontierscope"));
    ASSERT_TRUE(window.files().saveReferring(path));
    const std::string data = *readFile(toPath(folder.filePath(QStringLiteral("mine.json"))));
    const std::string referring = *readFile(toPath(path));
    EXPECT_LT(referring.size() * 4, data.size());
    ASSERT_TRUE(window.files().open(path));
    EXPECT_FALSE(window.messageBar()->isVisible());
    ASSERT_TRUE(window.files().save());
    EXPECT_EQ(*readFile(toPath(path)), referring);

    typeIntoCell(cellOf("nova-micro", "input_price_usd_per_mtok"), "100");
    ASSERT_TRUE(window.files().save());
    EXPECT_TRUE(window.messageBar()->text().contains(QStringLiteral("mine.json")));
    EXPECT_EQ(*readFile(toPath(folder.filePath(QStringLiteral("mine.json")))), data);
    const DocumentContent saved = window.document().content();
    window.files().startNew();
    ASSERT_TRUE(window.files().open(path));
    EXPECT_TRUE(window.document().content() == saved) << "nothing is lost";
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
    ASSERT_EQ(window.currentPage()->figure().spec.language, Language::english) << "figures keep theirs";
    QString said; // beside the figure
    for (const QLabel* label : window.filterPanel()->findChildren<QLabel*>()) {
        said += label->text() + QLatin1Char('\n');
    }
    EXPECT_TRUE(said.contains(QString::fromUtf8("표시하지 않았습니다"))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("not shown"))) << said.toStdString();
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

TEST_F(Window, TitleOfTheShippedDatasetIsTheSameBeforeAndAfterAnEdit) {
    const QString before = window.files().displayName();
    EXPECT_TRUE(window.windowTitle().contains(before)) << window.windowTitle().toStdString();
    window.tablePanel()->addModel();
    settle();
    EXPECT_EQ(window.files().displayName(), before);
    EXPECT_TRUE(window.windowTitle().contains(before)) << window.windowTitle().toStdString();
}

} // namespace frontierscope
