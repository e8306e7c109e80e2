// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace frontierscope {

class InterfaceTheme;
class MainWindow;
struct WindowState;

/// The windows of the program, and the file from which the next start opens them again. Whatever that file
/// holds, a window opens and says what could not be restored.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(InterfaceTheme& theme, QObject* parent = nullptr);
    ~Session() override;

    /// A further window, with the shipped dataset.
    MainWindow* openWindow();
    /// A window for each file.
    void openFiles(const QStringList& files);
    /// The windows of the last session, or the first one.
    void restore();
    /// Closes all windows unless the person wants to keep one open.
    void quit();

    [[nodiscard]] std::vector<MainWindow*> windows() const;

    /// Where the session is kept.
    [[nodiscard]] static QString file();

private:
    /// Sets damaged settings aside; says so in a sentence, or in none.
    [[nodiscard]] static QStringList checkSettings();
    /// Shown or not; the session follows it from here on.
    MainWindow* makeWindow();
    void noteClosing(MainWindow* window);
    void save();

    InterfaceTheme& m_theme;
    std::vector<QPointer<MainWindow>> m_windows;
    std::vector<WindowState> m_closed; ///< while all windows are closed one by one
    QByteArray m_saved;                ///< what the file holds
    QTimer m_saveSoon;                 ///< so that little is forgotten when the program doesn't end by itself
    bool m_isQuitting = false;
};

} // namespace frontierscope
