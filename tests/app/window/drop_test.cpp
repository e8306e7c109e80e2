// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files dropped on the window.

#include "app/base/qt_conversions.h"
#include "app/exchange/data_exchange.h"
#include "app/exchange/import_dialog.h"
#include "app/window/message_bar.h"
#include "app/window/session.h"
#include "core/base/file_io.h"
#include "tests/app/window/shown_window.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

namespace frontierscope {

namespace {

class Drop : public ShownWindow {
protected:
    QString writeCsv(const char* name) {
        const QString path = folder.filePath(QLatin1String(name));
        EXPECT_TRUE(writeFileAtomically(toPath(path), "name,input_price,gpqa\nOne,1,50\nTwo,2,60\n"));
        return path;
    }

    /// Drags files into the chart and drops them there; false: they were refused.
    bool dropOnChart(const QStringList& files) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files) {
            urls << QUrl::fromLocalFile(file);
        }
        data.setUrls(urls);
        QWidget* viewport = view()->viewport();
        const QPoint at = viewport->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(viewport, &enter);
        if (!enter.isAccepted()) {
            return false;
        }
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &move);
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &drop);
        EXPECT_TRUE(drop.isAccepted());
        return true;
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(Drop, OnTheChartOpensTheFileAfterTheEvent) {
    ASSERT_TRUE(dropOnChart({writeCsv("mine.csv")}));
    EXPECT_NE(window.files().displayName(), QStringLiteral("mine.csv"));
    settle();
    EXPECT_EQ(window.files().displayName(), QStringLiteral("mine.csv"));
    EXPECT_EQ(window.document().dataset().models.size(), 2U);
}

TEST_F(Drop, RefusesWhatCannotBeOpened) {
    const QString before = window.files().displayName();
    EXPECT_FALSE(dropOnChart({folder.filePath(QStringLiteral("movie.mp4"))}));
    EXPECT_FALSE(dropOnChart({}));
    settle();
    EXPECT_EQ(window.files().displayName(), before);
    EXPECT_FALSE(window.messageBar()->isVisible());
}

TEST_F(Drop, OpensEachOfSeveralFiles) {
    Session session(theme);
    QObject::connect(&window, &MainWindow::newWindowRequested, &session, &Session::openWindow);
    const QString movie = folder.filePath(QStringLiteral("movie.mp4"));
    ASSERT_TRUE(dropOnChart({movie, writeCsv("a.csv"), writeCsv("b.CSV"), writeCsv("c.csv")}));
    settle();
    EXPECT_EQ(window.files().displayName(), QStringLiteral("a.csv"));
    QStringList others;
    for (MainWindow* other : session.windows()) {
        others << other->files().displayName();
    }
    EXPECT_EQ(others, (QStringList{QStringLiteral("b.CSV"), QStringLiteral("c.csv")}));
}

TEST_F(Drop, FilesForImportJoinTheDatasetHereOneAfterAnother) {
    Session session(theme);
    QObject::connect(&window, &MainWindow::newWindowRequested, &session, &Session::openWindow);
    QStringList files;
    for (const char* name : {"one.json", "two.json"}) {
        files << folder.filePath(QLatin1String(name));
        const std::string id = QFileInfo(files.last()).baseName().toStdString();
        ASSERT_TRUE(writeFileAtomically(toPath(files.last()),
                                        R"({"updated_at": "2026-08-01", "prices": [{"id": ")" + id +
                                            R"(-model", "vendor": "x", "name": "X )" + id +
                                            R"(", "input": 1, "output": 2, "input_cached": null}]})"));
        ASSERT_TRUE(DataExchange::isForImport(files.last()));
    }
    int dialogs = 0;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &window, [&] {
        if (auto* dialog = qobject_cast<ImportDialog*>(QApplication::activeModalWidget())) {
            ++dialogs;
            EXPECT_EQ(dialog->parentWidget(), &window);
            dialog->reject();
        }
    });
    poll.start(20);
    ASSERT_TRUE(dropOnChart(files));
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialogs == 2; }, 5000));
    EXPECT_TRUE(session.windows().empty());
}

} // namespace frontierscope
