// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/session.h"

#include "app/base/document_io.h"
#include "app/base/qt_conversions.h"
#include "app/base/shipped_data.h"
#include "app/panels/bottom_panel.h"
#include "app/window/message_bar.h"
#include "app/window/recovery_summary.h"
#include "app/window/window_state.h"
#include "core/base/file_io.h"
#include "core/figure/ready_documents.h"
#include "tests/app/window/shown_window.h"

#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace frontierscope {

namespace {

/// Sessions as the program runs them, one after the other: each start is a Session object.
class SessionTest : public ::testing::Test {
protected:
    SessionTest() {
        QFile::remove(Session::file());
        Settings::setValue(setting::kGeometry, {});
        Settings::setValue(setting::kWindowState, {});
        Settings::setValue(setting::kIsHintDismissed, true);
        useLanguage(Language::english);
        session = std::make_unique<Session>(theme);
    }

    ~SessionTest() override {
        for (MainWindow* window : session->windows()) {
            window->document().undoStack()->setClean(); // nothing asks at the end
        }
        session.reset();
        Settings::setValue(setting::kIsHintDismissed, false);
        QFile::remove(Session::file());
    }

    MainWindow& first() { return *session->windows().front(); }

    void start() {
        session->restore();
        settle();
    }

    /// Ends the program as Ctrl+Q does and starts it again.
    void startAgain() {
        session->quit();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_TRUE(session->windows().empty());
        session = std::make_unique<Session>(theme);
        start();
    }

    void settle() {
        for (MainWindow* window : session->windows()) {
            EXPECT_TRUE(QTest::qWaitForWindowExposed(window));
            window->currentPage()->refreshNow();
        }
        QApplication::processEvents();
    }

    void writeSession(const std::vector<WindowState>& windows) { writeSession(sessionToJson(windows)); }

    void writeSession(const QByteArray& bytes) {
        QDir().mkpath(QFileInfo(Session::file()).absolutePath());
        ASSERT_TRUE(writeFileAtomically(toPath(Session::file()), bytes.toStdString()));
    }

    /// Everything that the bar says, details too.
    QString said() {
        MessageBar* bar = first().messageBar();
        return bar->isVisible() ? bar->text() + QLatin1Char('\n') + bar->details().join(QLatin1Char('\n'))
                                : QString();
    }

    InterfaceTheme theme;
    std::unique_ptr<Session> session;
    QTemporaryDir folder;
};

TEST_F(SessionTest, FirstStartShowsTheShippedDataset) {
    start();
    ASSERT_EQ(session->windows().size(), 1U);
    EXPECT_EQ(first().chartTabs()->currentIndex(), 0);
    EXPECT_GT(first().currentPage()->figure().shownCount, 50U);
}

TEST_F(SessionTest, DocumentTabViewAndPanelsComeBack) {
    start();
    const QString file = folder.filePath(QStringLiteral("mine.frontierscope"));
    ASSERT_TRUE(first().files().saveTo(file));
    first().chartTabs()->setCurrentIndex(2);
    first().chartTabs()->setCurrentIndex(0);
    const ViewRanges zoomed{AxisRange{1, 10}, AxisRange{40, 90}};
    first().currentPage()->setRanges(zoomed);
    first().action(ActionId::showTable)->trigger();
    first().action(ActionId::showFilter)->trigger();
    first().action(ActionId::showInspector)->trigger();
    first().resize(1300, 800);
    settle();
    const WindowState before = first().state();
    startAgain();
    EXPECT_EQ(first().document().file(), toPath(file));
    EXPECT_EQ(first().currentPage()->ranges(), zoomed);
    EXPECT_TRUE(first().action(ActionId::showTable)->isChecked());
    EXPECT_FALSE(first().findChild<QDockWidget*>(QStringLiteral("filterDock"))->isVisible());
    EXPECT_TRUE(first().findChild<QDockWidget*>(QStringLiteral("inspectorDock"))->isVisible());
    EXPECT_EQ(first().size(), QSize(1300, 800));
    const WindowState after = first().state();
    EXPECT_EQ(after.bottomHeight, before.bottomHeight);
    EXPECT_EQ(after.views, before.views);
    EXPECT_EQ(said(), QString());
}

TEST_F(SessionTest, IsKeptWhileTheProgramRuns) {
    start();
    const QString file = folder.filePath(QStringLiteral("mine.frontierscope"));
    ASSERT_TRUE(first().files().saveTo(file));
    first().chartTabs()->setCurrentIndex(2);
    const auto kept = [] {
        const auto bytes = readFile(toPath(Session::file()));
        const auto states = bytes ? sessionFromJson(QByteArray::fromStdString(*bytes)) : std::nullopt;
        return states && !states->empty() ? states->front() : WindowState();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return kept().figure == first().state().figure; }, 5000));
    EXPECT_EQ(kept().source, file) << "as it would be found after the power is gone";
}

TEST_F(SessionTest, TabOfAnExampleAndThePageComeBack) {
    start();
    const ReadyDocument example = readyDocuments().front();
    first().files().openExample(example);
    first().chartTabs()->setCurrentIndex(1);
    first().action(ActionId::pageMode)->trigger();
    startAgain();
    EXPECT_EQ(first().files().displayName(), toQString(example.title));
    EXPECT_EQ(first().chartTabs()->currentIndex(), 1);
    EXPECT_TRUE(first().action(ActionId::pageMode)->isChecked());
}

TEST_F(SessionTest, WindowsHaveDocumentsOfTheirOwnAndComeBack) {
    start();
    first().action(ActionId::newWindow)->trigger();
    ASSERT_EQ(session->windows().size(), 2U);
    MainWindow& second = *session->windows().back();
    settle();
    EXPECT_NE(second.pos(), first().pos());
    second.filter().setExpression(QStringLiteral("reasoning"), {});
    EXPECT_NE(first().document().figures()[0].filter, "reasoning");
    const QString file = folder.filePath(QStringLiteral("second.frontierscope"));
    ASSERT_TRUE(second.files().saveTo(file));
    startAgain();
    ASSERT_EQ(session->windows().size(), 2U);
    EXPECT_EQ(session->windows().back()->document().file(), toPath(file));
    EXPECT_EQ(session->windows().back()->document().figures()[0].filter, "reasoning");
}

TEST_F(SessionTest, WindowClosedBeforeTheOthersStaysClosed) {
    start();
    session->openWindow();
    settle();
    session->windows().front()->close();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(session->windows().size(), 1U);
    startAgain();
    EXPECT_EQ(session->windows().size(), 1U);
}

TEST_F(SessionTest, MissingDocumentIsNamedAndTheWindowOpens) {
    WindowState state;
    state.source = folder.filePath(QStringLiteral("gone.frontierscope"));
    writeSession({state});
    start();
    EXPECT_TRUE(said().contains(QStringLiteral("gone.frontierscope"))) << said().toStdString();
    EXPECT_GT(first().currentPage()->figure().shownCount, 50U);
    state.source = QStringLiteral("example:no-such-example");
    writeSession({state});
    session = std::make_unique<Session>(theme);
    start();
    EXPECT_TRUE(said().contains(state.source)) << said().toStdString();
}

TEST_F(SessionTest, ScreenThatIsGoneLeavesTheWindowWithinReach) {
    start();
    first().move(5000, 5000);
    WindowState state = first().state();
    state.screen = QStringLiteral("HDMI-9");
    session = std::make_unique<Session>(theme);
    writeSession({state});
    start();
    EXPECT_TRUE(said().contains(QStringLiteral("screen"))) << said().toStdString();
    const QRect available = QGuiApplication::primaryScreen()->availableGeometry();
    EXPECT_TRUE(available.contains(first().geometry().center()));
    EXPECT_LE(first().width(), available.width());
}

class DamagedSession : public SessionTest, public ::testing::WithParamInterface<const char*> {};

TEST_P(DamagedSession, OpensAWindowAndSaysSo) {
    writeSession(QByteArray(GetParam()));
    start();
    ASSERT_EQ(session->windows().size(), 1U);
    EXPECT_TRUE(said().contains(QStringLiteral("session.json"))) << said().toStdString();
    EXPECT_GT(first().currentPage()->figure().shownCount, 50U);
}

INSTANTIATE_TEST_SUITE_P(
    Bytes, DamagedSession,
    ::testing::Values("", "{", "[]", "\xff\xfe\x01", "{\"format\":\"other\",\"windows\":[]}",
                      "{\"format\":\"frontierscope-session\",\"version\":2,\"windows\":[]}",
                      "{\"format\":\"frontierscope-session\",\"version\":1,\"windows\":7}"));

TEST_F(SessionTest, MembersOfAnotherTypeHaveTheirDefaults) {
    writeSession(QByteArray(R"({"format":"frontierscope-session","version":1,"windows":[
        {"source":7,"figure":{},"views":[1],"page":"yes","bottom_page":99,"geometry":"AAAA","docks":"%%%","screen":3},
        null, {"views":{"frontier":{"x":[2,1],"y":["a"]}}}]})"));
    start();
    EXPECT_EQ(session->windows().size(), 3U);
    EXPECT_TRUE(said().contains(QStringLiteral("could not be restored"))) << said().toStdString();
    for (MainWindow* window : session->windows()) {
        EXPECT_EQ(window->currentPage()->ranges(), ViewRanges());
        EXPECT_GT(window->currentPage()->figure().shownCount, 50U);
    }
}

TEST_F(SessionTest, SurvivesEveryTruncationOfItsFile) {
    start();
    const QByteArray whole = sessionToJson({first().state()});
    for (qsizetype length = 0; length < whole.size() - 2; length += 7) {
        EXPECT_FALSE(sessionFromJson(whole.left(length))) << length;
    }
    EXPECT_EQ(*sessionFromJson(whole), std::vector<WindowState>{first().state()});
}

TEST_F(SessionTest, DamagedSettingsAreSaidWhenFilesAreGivenToo) {
    const QString good = folder.filePath(QStringLiteral("good.csv"));
    ASSERT_TRUE(writeFileAtomically(toPath(good), "name,input_price,gpqa\nA,1,50\n"));
    const QString bad = folder.filePath(QStringLiteral("bad.json"));
    ASSERT_TRUE(writeFileAtomically(toPath(bad), "{"));
    const QString file = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                         QStringLiteral("/frontierscope/frontierscope.ini");
    for (const QString& opened : {good, bad}) {
        ASSERT_TRUE(writeFileAtomically(toPath(file), "\x01\x02 no settings\n[interface\ntheme dark\n"));
        session->openFiles({opened});
        settle();
        EXPECT_TRUE(said().contains(QStringLiteral(".damaged"))) << said().toStdString();
        EXPECT_EQ(said().contains(QStringLiteral("bad.json")), opened == bad);
        session->quit();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        session = std::make_unique<Session>(theme);
    }
}

TEST_F(SessionTest, DamagedSettingsAreSetAsideAndSaid) {
    Settings::setValue(setting::kTheme, QStringLiteral("dark"));
    const QString file = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                         QStringLiteral("/frontierscope/frontierscope.ini");
    ASSERT_TRUE(QFileInfo::exists(file)) << file.toStdString();
    ASSERT_TRUE(writeFileAtomically(toPath(file), "\x01\x02 no settings\n[interface\ntheme dark\n"));
    start();
    EXPECT_TRUE(said().contains(QStringLiteral(".damaged"))) << said().toStdString();
    EXPECT_TRUE(QFileInfo::exists(file + QStringLiteral(".damaged")));
    EXPECT_EQ(Settings::value(setting::kTheme), QStringLiteral("system"));
    Settings::setValue(setting::kTheme, QStringLiteral("light")); // and can be written again
    EXPECT_EQ(Settings::value(setting::kTheme), QStringLiteral("light"));
    Settings::setValue(setting::kTheme, QStringLiteral("system"));
}

} // namespace
TEST(RecoverySummary, NamesWhatTheCopyHas) {
    useLanguage(Language::english);
    const QTemporaryDir folder;
    const auto file = [&](const char* name) {
        return toPath(folder.filePath(QLatin1String(name)));
    };
    DocumentContent content = ShippedData::document()->content;
    ASSERT_TRUE(saveDocument(content, file("work.frontierscope")));
    ASSERT_TRUE(saveDocument(content, file("same.frontierscope")));
    content.dataset.models.erase(content.dataset.models.begin());
    Model& model = content.dataset.models.front();
    model.notes = "of mine";
    ASSERT_TRUE(saveDocument(content, file("copy.frontierscope")));
    LostDocument lost{file("copy.frontierscope"), {}, {}, file("work.frontierscope")};
    useLanguage(Language::korean);
    EXPECT_FALSE(recoverySummary(lost).contains(toQString(findField("notes")->title)))
        << recoverySummary(lost).toStdString();
    useLanguage(Language::english);
    const QString summary = recoverySummary(lost);
    EXPECT_TRUE(summary.contains(QStringLiteral("models removed: 1"))) << summary.toStdString();
    EXPECT_TRUE(summary.contains(QStringLiteral("values changed: 1"))) << summary.toStdString();
    EXPECT_TRUE(summary.contains(QString::fromStdString(model.id))) << summary.toStdString();
    EXPECT_TRUE(summary.contains(QStringLiteral("of mine"))) << summary.toStdString();
    lost.original.clear(); // it began with the shipped dataset
    EXPECT_EQ(recoverySummary(lost), summary);
    lost.file = file("same.frontierscope");
    EXPECT_EQ(recoverySummary(lost), QStringLiteral("It differs in its figures."));
    lost.original = file("gone.frontierscope");
    EXPECT_TRUE(recoverySummary(lost).contains(QStringLiteral("Models in the copy")));
    lost.file = file("gone.frontierscope");
    EXPECT_EQ(recoverySummary(lost), QStringLiteral("The copy can't be read."));
}

} // namespace frontierscope
