// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/translation.h"
#include "app/panels/table_panel.h"
#include "app/window/document_files.h"
#include "app/window/interface_theme.h"
#include "app/window/main_window.h"
#include "app/window/menu_actions.h"
#include "tests/app/window/widget_checks.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QToolBar>
#include <QUndoStack>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

struct Entry {
    QString context, english, korean;
    bool isFinished = true;
};

std::vector<Entry> koreanEntries() {
    QFile file(QStringLiteral(FRONTIERSCOPE_SOURCE_DIR "/resources/translations/frontierscope_ko.ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Entry> entries;
    Entry entry;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement()) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            entry.context = xml.readElementText();
        } else if (xml.name() == QLatin1String("source")) {
            entry.english = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            entry.isFinished = xml.attributes().value(QLatin1String("type")).isEmpty();
            entry.korean = xml.readElementText();
            entries.push_back(entry);
        }
    }
    return entries;
}

QSet<QString> placeholders(const QString& text) {
    QSet<QString> found;
    auto match = QRegularExpression(QStringLiteral("%[1-9n]")).globalMatch(text);
    while (match.hasNext()) {
        found.insert(match.next().captured());
    }
    return found;
}

/// English words that have one Korean term in this product, and what must stand in the translation.
struct Term {
    const char *english, *korean;
};

constexpr Term kTerms[] = {
    {"\\breasoning model", "추론 모델"},
    {"\\bbase model", "기본 모델"},
    {"\\bscaling law", "스케일링 법칙"},
    {"\\bestimate", "추정치"},
    {"\\bunknown\\b", "알 수 없음"},
    {"\\bdataset", "데이터 세트"},
    {"\\bsource", "출처"},
    {"\\bfilter", "필터"},
    {"\\bhighlight", "강조"},
    {"^&?export figure", "그림 내보내기"},
    {"\\blabs?\\b", "기관"},
    {"\\btraining compute", "훈련 컴퓨팅"},
    {"\\bprice decline", "가격 하락"},
    {"^frontier$", "프런티어"},
    {"\\bprice per million tokens", "백만 토큰당 가격"},
};

} // namespace

TEST(KoreanInterface, IsComplete) {
    const auto entries = koreanEntries();
    ASSERT_GT(entries.size(), 200U);
    for (const Entry& entry : entries) {
        EXPECT_TRUE(entry.isFinished && !entry.korean.isEmpty())
            << entry.context.toStdString() << ": " << entry.english.toStdString();
        EXPECT_EQ(placeholders(entry.english), placeholders(entry.korean)) << entry.english.toStdString();
    }
}

TEST(KoreanInterface, UsesTheTermsOfTheGlossary) {
    for (const Entry& entry : koreanEntries()) {
        for (const Term& term : kTerms) {
            const QRegularExpression english(QString::fromUtf8(term.english),
                                             QRegularExpression::CaseInsensitiveOption);
            if (english.match(entry.english).hasMatch() &&
                !entry.korean.contains(QString::fromUtf8(term.korean))) {
                // Names of the filter language and of files are not translated.
                EXPECT_TRUE(entry.english.contains(QLatin1String("Fields:")))
                    << entry.english.toStdString() << " => " << entry.korean.toStdString() << ", expected "
                    << term.korean;
            }
        }
    }
}

/// Nothing that has a Korean twin stays English when the language changes under a window that is open.
TEST(KoreanInterface, MenusChangeWhileRunning) {
    useLanguage(Language::english);
    InterfaceTheme theme;
    MainWindow window(theme);
    window.files().startNew();
    window.tablePanel()->addModel(); // a step that can be undone
    QHash<QString, QString> koreanOf;
    for (const Entry& entry : koreanEntries()) {
        koreanOf[withoutAccessKey(entry.english)] = withoutAccessKey(entry.korean);
    }
    useLanguage(Language::korean);
    QApplication::processEvents();
    QList<QAction*> actions = menuActions(*window.menuBar());
    EXPECT_GT(actions.size(), 60);
    for (const QMenu* menu : window.menuBar()->findChildren<QMenu*>()) {
        actions << menu->menuAction();
    }
    actions << window.findChild<QToolBar*>()->actions();
    static const QRegularExpression hangul(QStringLiteral("[가-힣]"));
    for (const QAction* action : actions) {
        for (const QString& text : {withoutAccessKey(action->text()), action->iconText(), action->statusTip(),
                                    action->toolTip().section(QStringLiteral(" ("), 0, 0)}) {
            EXPECT_TRUE(text.contains(hangul) || koreanOf.value(text, text) == text) << text.toStdString();
            EXPECT_FALSE(text.startsWith(QLatin1String("Undo"))) << text.toStdString();
        }
    }
    window.document().undoStack()->setClean();
    useLanguage(Language::english);
}

TEST(KoreanInterface, NothingIsCutInEitherLanguage) {
    for (const Language language : {Language::english, Language::korean}) {
        useLanguage(language);
        InterfaceTheme theme;
        MainWindow window(theme);
        window.files().startNew();
        for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
            window.resize(size);
            window.show();
            EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
            if (!window.action(ActionId::showTable)->isChecked()) {
                window.action(ActionId::showTable)->trigger();
            }
            window.selection().setIds({QStringLiteral("nova-micro")});
            QApplication::processEvents();
            expectNothingIsCut(window);
        }
    }
    useLanguage(Language::english);
}

} // namespace frontierscope
