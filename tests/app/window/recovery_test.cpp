// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work of a session that ended without warning is offered, brought back, and kept until it is safe again.

#include "app/base/document_io.h"
#include "app/base/qt_conversions.h"
#include "app/base/shipped_data.h"
#include "app/window/autosave.h"
#include "app/window/message_bar.h"
#include "core/base/file_io.h"
#include "tests/app/window/shown_window.h"
#include "tests/app/window/slow_work.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>

namespace frontierscope {

namespace {

class Recovery : public ShownWindow {
protected:
    Recovery() {
        QDir(folder()).removeRecursively();
        QDir().mkpath(folder());
    }
    ~Recovery() override {
        window.document().undoStack()->setClean();
        QDir(folder()).removeRecursively();
    }

    static QString folder() {
        return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
               QStringLiteral("/frontierscope/recovery");
    }

    /// What a killed session leaves: a document whose first model has this name.
    static void leave(const QString& file, const std::string& name) {
        auto shipped = ShippedData::document();
        ASSERT_TRUE(shipped);
        shipped->content.dataset.models.front().name = name;
        write(file, documentToJson(shipped->content));
    }
    static void write(const QString& file, const std::string& bytes) {
        ASSERT_TRUE(writeFileAtomically(
            toPath(folder() + QLatin1Char('/') + file + QLatin1String(".frontierscope")), bytes));
        ASSERT_TRUE(writeFileAtomically(
            toPath(folder() + QLatin1Char('/') + file + QLatin1String(".frontierscope.title")),
            toUtf8(file) + '\n'));
    }

    MessageBar& bar() { return *window.findChild<MessageBar*>(); }
    QPushButton* remedy(const QString& label) {
        for (QPushButton* button : bar().findChildren<QPushButton*>()) {
            if (button->text() == label && !button->isHidden()) {
                return button;
            }
        }
        return nullptr;
    }
    std::string firstName() { return window.document().dataset().models.front().name; }
};

} // namespace

TEST_F(Recovery, OneCopyAfterTheOtherIsOfferedAndBroughtBack) {
    leave(QStringLiteral("one"), "Lost One");
    leave(QStringLiteral("two"), "Lost Two");
    window.welcome({});
    std::vector<std::string> names;
    for (int copy = 0; copy < 2; ++copy) {
        QPushButton* bringBack = remedy(QStringLiteral("Bring It Back"));
        ASSERT_NE(bringBack, nullptr) << copy;
        window.document().undoStack()->setClean(); // nothing asks whether to keep the one before
        bringBack->click();
        names.push_back(firstName());
    }
    std::ranges::sort(names);
    EXPECT_EQ(names, (std::vector<std::string>{"Lost One", "Lost Two"}));
    EXPECT_EQ(remedy(QStringLiteral("Bring It Back")), nullptr);
}

TEST_F(Recovery, BroughtBackWorkIsSafeBeforeItsCopyGoes) {
    leave(QStringLiteral("one"), "Lost One");
    window.welcome({});
    remedy(QStringLiteral("Bring It Back"))->click();
    EXPECT_FALSE(QFile::exists(folder() + QStringLiteral("/one.frontierscope")));
    const QStringList copies = QDir(folder()).entryList({QStringLiteral("*.frontierscope")}, QDir::Files);
    ASSERT_EQ(copies.size(), 1); // of this session
    const auto copy = loadDocument(toPath(folder() + QLatin1Char('/') + copies.front()));
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->content.dataset.models.front().name, "Lost One");
}

TEST_F(Recovery, ACopyWhoseReadingIsCancelledIsOfferedStill) {
    leave(QStringLiteral("one"), "Lost One");
    window.welcome({});
    {
        const BusyThreads busy;
        const CancelWatch watch;
        remedy(QStringLiteral("Bring It Back"))->click();
        EXPECT_EQ(watch.said.size(), 1);
    }
    EXPECT_NE(firstName(), "Lost One");
    EXPECT_TRUE(bar().isVisible());
    remedy(QStringLiteral("Bring It Back"))->click();
    EXPECT_EQ(firstName(), "Lost One");
}

TEST_F(Recovery, ACopyThatCanBeReadInPartStays) {
    auto shipped = ShippedData::document();
    ASSERT_TRUE(shipped);
    shipped->content.dataset.models.front().name = "Lost One";
    shipped->content.dataset.models.back().name.clear(); // no reader takes it
    write(QStringLiteral("one"), documentToJson(shipped->content));
    window.welcome({});
    remedy(QStringLiteral("Bring It Back"))->click();
    EXPECT_EQ(firstName(), "Lost One");
    EXPECT_TRUE(QFile::exists(folder() + QStringLiteral("/one.frontierscope")));
    EXPECT_TRUE(bar().text().contains(QStringLiteral("copy stays"))) << bar().text().toStdString();
}

TEST_F(Recovery, SaysOnceThatNoCopyCanBeWritten) {
    Document document;
    document.reset(window.document().content(), {});
    Autosave autosave(document);
    const QSignalSpy failed(&autosave, &Autosave::failed);
    QDir(folder()).removeRecursively();
    ASSERT_TRUE(writeFileAtomically(toPath(folder()), "a file where the folder should be"));
    document.undoStack()->resetClean();
    EXPECT_FALSE(autosave.saveNow());
    EXPECT_FALSE(autosave.saveNow());
    EXPECT_EQ(failed.count(), 1);
    QFile::remove(folder());
    EXPECT_TRUE(autosave.saveNow());
    document.undoStack()->setClean();
}

TEST_F(Recovery, ACopyIsTakenAwayWithoutComplaint) {
    static QStringList said;
    said.clear();
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& text) { said << text; });
    Document document;
    document.reset(window.document().content(), {});
    {
        Autosave autosave(document);
        document.undoStack()->resetClean();
        EXPECT_TRUE(autosave.saveNow());
        EXPECT_FALSE(QDir(folder()).isEmpty());
    }
    qInstallMessageHandler(before);
    EXPECT_TRUE(said.isEmpty()) << said.join(QLatin1Char('|')).toStdString();
    EXPECT_TRUE(QDir(folder()).isEmpty());
    document.undoStack()->setClean();
}

} // namespace frontierscope
