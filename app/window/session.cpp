// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/session.h"

#include "app/base/qt_conversions.h"
#include "app/base/settings.h"
#include "app/window/document_files.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "app/window/window_state.h"
#include "core/base/file_io.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>

namespace frontierscope {

namespace {

constexpr auto kSaveDelay = std::chrono::milliseconds(500); // several changes, one file
constexpr QPoint kCascade(28, 28); // so that a new window doesn't hide the one before

} // namespace

Session::Session(InterfaceTheme& theme, QObject* parent)
    : QObject(parent)
    , m_theme(theme) {
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(kSaveDelay);
    connect(&m_saveSoon, &QTimer::timeout, this, &Session::save);
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Session::save); // the desktop logs out
}

Session::~Session() {
    for (MainWindow* window : windows()) {
        disconnect(window, nullptr, this, nullptr);
        delete window;
    }
}

QString Session::file() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/frontierscope/session.json");
}

std::vector<MainWindow*> Session::windows() const {
    std::vector<MainWindow*> open;
    for (const auto& window : m_windows) {
        if (window != nullptr) {
            open.push_back(window);
        }
    }
    return open;
}

MainWindow* Session::makeWindow() {
    auto* window = new MainWindow(m_theme);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.emplace_back(window);
    connect(window, &MainWindow::newWindowRequested, this, &Session::openWindow);
    connect(window, &MainWindow::quitRequested, this, &Session::quit);
    connect(window, &MainWindow::closing, this, [this, window] { noteClosing(window); });
    const auto saveSoon = [this] {
        m_saveSoon.start();
    };
    connect(&window->files(), &DocumentFiles::opened, this, saveSoon);
    connect(&window->files(), &DocumentFiles::saved, this, saveSoon);
    connect(window, &MainWindow::stateChanged, this, saveSoon);
    return window;
}

MainWindow* Session::openWindow() {
    const auto others = windows();
    MainWindow* window = makeWindow();
    if (!others.empty()) {
        window->resize(others.back()->size());
        window->move(others.back()->pos() + kCascade);
    }
    window->files().startNew();
    window->show();
    return window;
}

QStringList Session::checkSettings() {
    const QString kept = Settings::setAsideIfDamaged();
    return kept.isEmpty() ? QStringList()
                          : QStringList(tr("The settings could not be read; the usual ones hold. The old "
                                           "file is kept as %1.")
                                            .arg(kept));
}

void Session::openFiles(const QStringList& files) {
    const QStringList notes = checkSettings();
    for (const QString& file : files) {
        openWindow()->files().openWithQuestion(file);
    }
    const auto opened = windows();
    const auto quiet =
        std::ranges::find_if(opened, [](MainWindow* window) { return window->messageBar()->isHidden(); });
    if (quiet != opened.end()) {
        (*quiet)->welcome(notes);
    } else if (!notes.isEmpty()) {
        opened.front()->messageBar()->addDetails(notes); // what became of the file goes first
    }
}

void Session::restore() {
    QStringList notes = checkSettings();
    std::vector<WindowState> states;
    if (QFileInfo::exists(file())) {
        const auto bytes = readFile(toPath(file()));
        const auto read = bytes ? sessionFromJson(QByteArray::fromStdString(*bytes)) : std::nullopt;
        if (read) {
            states = *read;
        } else {
            notes
                << tr("What was open at the last time could not be read from %1; the shipped dataset is open "
                      "instead.")
                       .arg(QDir::toNativeSeparators(file()));
        }
    }
    if (states.empty()) {
        states.emplace_back();
    }
    MainWindow* first = nullptr;
    for (const WindowState& state : states) {
        MainWindow* window = makeWindow();
        notes << window->useState(state);
        window->show();
        first = first == nullptr ? window : first;
    }
    first->welcome(notes);
}

void Session::quit() {
    m_isQuitting = true;
    m_closed.clear();
    std::ranges::all_of(windows(), &MainWindow::close); // stops where the person wants to keep one
    m_isQuitting = false;
    m_closed.clear();
    save(); // writes nothing if the person kept no window open
}

void Session::noteClosing(MainWindow* window) {
    const auto isOther = [window](const MainWindow* other) {
        return other != window && other->isVisible();
    };
    const bool isLast = std::ranges::none_of(windows(), isOther);
    if (m_isQuitting || isLast) {
        m_closed.push_back(window->state());
    }
    std::erase(m_windows, window);
    save();
}

void Session::save() {
    std::vector<WindowState> states = m_closed;
    for (const MainWindow* window : windows()) {
        if (window->isVisible()) {
            states.push_back(window->state());
        }
    }
    QByteArray session = sessionToJson(states);
    if (states.empty() || session == m_saved) {
        return;
    }
    if (QDir().mkpath(QFileInfo(file()).absolutePath()) &&
        writeFileAtomically(toPath(file()), session.toStdString())) {
        m_saved = std::move(session);
    }
}

} // namespace frontierscope
