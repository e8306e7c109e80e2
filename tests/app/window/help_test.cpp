// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_view.h"
#include "app/export/export_dialog.h"
#include "app/panels/filter_panel.h"
#include "app/window/field_help.h"
#include "app/window/help_window.h"
#include "app/window/shortcut_page.h"
#include "tests/app/window/shown_window.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextDocument>

namespace frontierscope {

namespace {

class Help : public ShownWindow {
protected:
    QTextBrowser* browser() {
        return window.findChild<QDialog*>(QStringLiteral("helpWindow"))->findChild<QTextBrowser*>();
    }

    /// What F1 shows while a part has the focus: "charts.html#frontier".
    QString pageOfF1(QWidget* focus) {
        EXPECT_TRUE(QTest::qWaitFor([this] {
            window.activateWindow();
            QTest::qWait(20);
            return QApplication::activeWindow() == &window;
        }));
        focus->setFocus();
        QTest::keyClick(focus, Qt::Key_F1);
        EXPECT_TRUE(browser()->window()->isVisible());
        const QUrl page = browser()->source();
        browser()->window()->close();
        return page.fileName() + (page.hasFragment() ? QLatin1Char('#') + page.fragment() : QString());
    }

    void expectHelpOfFields(QWidget& root) {
        for (const QWidget* field : root.findChildren<QWidget*>()) {
            const bool isField = qobject_cast<const QComboBox*>(field) != nullptr ||
                                 qobject_cast<const QAbstractSpinBox*>(field) != nullptr ||
                                 (qobject_cast<const QAbstractSlider*>(field) != nullptr &&
                                  qobject_cast<const QScrollBar*>(field) == nullptr) ||
                                 (qobject_cast<const QLineEdit*>(field) != nullptr &&
                                  qobject_cast<const QAbstractSpinBox*>(field->parentWidget()) == nullptr);
            if (isField && field->isVisible()) {
                EXPECT_FALSE(fieldHelp(*field).isEmpty())
                    << field->metaObject()->className() << ' ' << field->objectName().toStdString();
            }
        }
    }
};

} // namespace

TEST_F(Help, F1OpensThePageAboutWhatHasTheFocus) {
    EXPECT_EQ(pageOfF1(window.currentPage()->view()), QStringLiteral("charts.html#frontier"));
    EXPECT_EQ(pageOfF1(window.filterPanel()->search()), QStringLiteral("data.html#filter"));
    cellOf("nova-micro", "name");
    EXPECT_EQ(pageOfF1(table()), QStringLiteral("data.html#table"));
    showFigure("scaling-laws");
    EXPECT_EQ(pageOfF1(window.currentPage()->view()), QStringLiteral("charts.html#scaling"));
}

TEST_F(Help, EverySectionThatIsAskedForExistsInBothLanguages) {
    for (const char* language : {"en", "ko"}) {
        for (const char* page : {"charts#frontier", "charts#scaling", "charts#compute", "charts#progress",
                                 "charts#decline", "charts#lens", "charts#slider", "verdicts#fits",
                                 "data#filter", "data#table", "export", "keyboard", "index"}) {
            const QString name = QLatin1String(page);
            QFile file(QStringLiteral(":/help/%1/%2.html")
                           .arg(QLatin1String(language), name.section(QLatin1Char('#'), 0, 0)));
            ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << language << ' ' << page;
            const QString section = name.section(QLatin1Char('#'), 1);
            if (!section.isEmpty()) {
                EXPECT_TRUE(
                    QString::fromUtf8(file.readAll()).contains(QStringLiteral("name=\"%1\"").arg(section)))
                    << language << ' ' << page;
            }
        }
    }
}

TEST_F(Help, LinksBetweenPagesLeadSomewhere) {
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]*)\""));
    for (const char* language : {"en", "ko"}) {
        const QDir folder(QStringLiteral(":/help/%1").arg(QLatin1String(language)));
        ASSERT_GT(folder.entryList().size(), 5);
        for (const QString& page : folder.entryList()) {
            QFile file(folder.filePath(page));
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            auto links = link.globalMatch(QString::fromUtf8(file.readAll()));
            while (links.hasNext()) {
                const QString target = links.next().captured(1).section(QLatin1Char('#'), 0, 0);
                EXPECT_TRUE(target == QLatin1String("shortcuts") ||
                            target.startsWith(QLatin1String("http")) || folder.exists(target))
                    << page.toStdString() << " -> " << target.toStdString();
            }
        }
    }
}

TEST_F(Help, ShortcutPageHasEveryKeyOfEveryCommand) {
    window.action(ActionId::shortcuts)->trigger();
    const QString shown = browser()->toPlainText();
    int count = 0;
    const QList<QAction*> actions =
        window.actions() + window.findChild<QMenuBar*>()->actions().at(1)->menu()->actions();
    for (const QAction* action : actions) {
        for (const QKeySequence& keys : action->shortcuts()) {
            EXPECT_TRUE(shown.contains(keys.toString(QKeySequence::NativeText)))
                << keys.toString().toStdString();
            ++count;
        }
    }
    EXPECT_GT(count, 25);
    EXPECT_TRUE(shown.contains(QStringLiteral("Ctrl+1"))); // figures are commands too
}

TEST_F(Help, ShortcutPageNamesCommandsNotTheirNextStep) {
    window.filter().setOrganizationHidden(QStringLiteral("OpenAI"), true);
    window.filter().setOrganizationHidden(QStringLiteral("Anthropic"), true);
    window.document().undoStack()->undo();
    window.action(ActionId::shortcuts)->trigger();
    const QString shown = browser()->toPlainText();
    EXPECT_FALSE(shown.contains(QStringLiteral("Hide Anthropic")));
    EXPECT_FALSE(shown.contains(QStringLiteral("Hide OpenAI")));
    EXPECT_TRUE(shown.contains(QStringLiteral("Redo")));
}

TEST_F(Help, EveryFieldSaysWhatItMeans) {
    window.action(ActionId::showTable)->trigger();
    window.action(ActionId::showInspector)->trigger();
    for (int tab = 0; tab < window.chartTabs()->count(); ++tab) {
        window.chartTabs()->setCurrentIndex(tab);
        settle();
        expectHelpOfFields(window);
    }
    ExportDialog dialog(window.currentPage()->shownSpec(), window.document().dataset(), &window);
    dialog.show();
    expectHelpOfFields(dialog);
}

TEST_F(Help, DialogFitsASmallWindowAndSpeaksKorean) {
    useLanguage(Language::korean);
    window.resize(1024, 700);
    settle();
    ExportDialog dialog(window.currentPage()->shownSpec(), window.document().dataset(), &window);
    dialog.show();
    QApplication::processEvents();
    EXPECT_LE(dialog.width(), 1024);
    EXPECT_LE(dialog.height(), 700);
    for (const QAbstractButton* button : dialog.findChild<QDialogButtonBox*>()->buttons()) {
        EXPECT_TRUE(button->text().contains(QRegularExpression(QStringLiteral("[가-힣]"))))
            << button->text().toStdString();
    }
}

} // namespace frontierscope
