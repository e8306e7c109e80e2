// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Links that open elsewhere, and what the window says when nothing can be opened or saved.

#include "app/window/help_window.h"
#include "app/window/message_bar.h"
#include "app/window/open_address.h"
#include "tests/app/window/shown_window.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTimer>

namespace frontierscope {

namespace {

/// Stands for the program that shows web pages.
class Browser : public QTextBrowser {
public:
    Browser() {
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "setSource");
        QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "setSource");
    }
    ~Browser() override {
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QDesktopServices::unsetUrlHandler(QStringLiteral("http"));
    }

    QList<QUrl> shown;

protected:
    void doSetSource(const QUrl& url, QTextDocument::ResourceType) override { shown << url; }
};

const QUrl kNowhere(QStringLiteral("frontierscope-test-nowhere:a/page"));

class Links : public ShownWindow {
protected:
    static QPushButton* remedyOf(MessageBar& bar) { return bar.findChild<QPushButton*>(); }

    void expectCopyOffered(MessageBar& bar) {
        ASSERT_TRUE(bar.isVisible());
        EXPECT_TRUE(bar.text().contains(kNowhere.toString()));
        EXPECT_EQ(bar.remedy(), QStringLiteral("Copy Address"));
        QApplication::clipboard()->clear();
        remedyOf(bar)->click();
        EXPECT_EQ(QApplication::clipboard()->text(), kNowhere.toString());
        EXPECT_FALSE(bar.isVisible());
    }
};

} // namespace

TEST_F(Links, SourceInTheDetailsOpensItsAddress) {
    Browser browser;
    window.selection().setIds({QStringLiteral("nova-micro")});
    settle();
    auto* details = window.findChild<QTextBrowser*>(QStringLiteral("details"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return details->toHtml().contains(QLatin1String("href=\"http")); }));
    QTextCursor cursor(details->document());
    while (!cursor.charFormat().anchorHref().startsWith(QLatin1String("http"))) {
        ASSERT_TRUE(cursor.movePosition(QTextCursor::NextCharacter));
    }
    const QUrl address(cursor.charFormat().anchorHref());
    details->setTextCursor(cursor);
    details->ensureCursorVisible();
    QTest::mouseClick(details->viewport(), Qt::LeftButton, {},
                      details->cursorRect(cursor).center() - QPoint(2, 0));
    EXPECT_EQ(browser.shown, QList<QUrl>{address});
    EXPECT_FALSE(window.messageBar()->isVisible());
}

TEST_F(Links, ThatCannotBeOpenedCanBeCopied) {
    emit window.findChild<InspectorPanel*>()->linkClicked(kNowhere);
    expectCopyOffered(*window.messageBar());
    HelpWindow help(*window.menuBar(), &window);
    help.showPage(QStringLiteral("index"));
    auto* bar = help.findChild<MessageBar*>();
    EXPECT_FALSE(bar->isVisible());
    openAddress(kNowhere, *bar);
    expectCopyOffered(*bar);
    help.close();
}

TEST_F(Links, FailedSaveOffersAnotherName) {
    const QTemporaryDir folder;
    EXPECT_FALSE(window.files().saveTo(folder.filePath(QStringLiteral("missing/folder/a.frontierscope"))));
    MessageBar& bar = *window.messageBar();
    ASSERT_TRUE(bar.isVisible());
    EXPECT_EQ(bar.remedy(), QStringLiteral("Save As…"));
    bool isAsked = false;
    QTimer::singleShot(0, &window, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        isAsked = dialog->acceptMode() == QFileDialog::AcceptSave;
        dialog->reject();
    });
    remedyOf(bar)->click();
    EXPECT_TRUE(isAsked);

    EXPECT_FALSE(window.files().open(folder.filePath(QStringLiteral("missing.json"))));
    EXPECT_EQ(bar.remedy(), QStringLiteral("Open Another File…"));
}

} // namespace frontierscope
