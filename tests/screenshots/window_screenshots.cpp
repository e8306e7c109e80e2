// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes pictures of the window into a folder: both languages, light and dark, three sizes, the main states.
// Needs no display.
//   frontierscope_screenshots FOLDER [--font POINTS]

#include "app/base/settings.h"
#include "app/base/translation.h"
#include "app/export/export_dialog.h"
#include "app/panels/fit_panel.h"
#include "app/panels/inspector_panel.h"
#include "app/window/chart_page.h"
#include "app/window/document_files.h"
#include "app/window/interface_theme.h"
#include "app/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QFrame>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cstdio>

namespace frontierscope {

namespace {

void settle(MainWindow& window) {
    for (int turn = 0; turn < 3; ++turn) {
        QTest::qWait(20);
        window.currentPage()->refreshNow();
        (void)QTest::qWaitFor([&] { return !window.fitPanel()->isFitting(); }, 20000);
    }
    const auto* details = window.findChild<InspectorPanel*>();
    (void)QTest::qWaitFor([&] { return !details->isBusy(); }, 20000);
    QApplication::processEvents();
}

void showFigure(MainWindow& window, const std::string& id) {
    const auto& figures = window.document().figures();
    for (std::size_t index = 0; index < figures.size(); ++index) {
        if (figures[index].id == id) {
            window.chartTabs()->setCurrentIndex(static_cast<int>(index));
        }
    }
    settle(window);
}

void set(MainWindow& window, ActionId id, bool isOn) {
    if (window.action(id)->isChecked() != isOn) {
        window.action(id)->trigger();
    }
    settle(window);
}

/// A dialog or popup where it stands over the window.
QPixmap over(MainWindow& window, QWidget& front, QPoint place) {
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    painter.drawPixmap(place, front.grab());
    painter.setPen(window.palette().color(QPalette::Mid));
    painter.drawRect(QRect(place, front.size()).adjusted(-1, -1, 0, 0));
    return picture;
}

class Series {
public:
    Series(MainWindow& window, QString prefix)
        : m_window(window)
        , m_prefix(std::move(prefix)) {}

    [[nodiscard]] bool takeAll() {
        m_window.selection().setIds({});
        set(m_window, ActionId::showInspector, false);
        set(m_window, ActionId::showTable, false);
        showFigure(m_window, "frontier");
        keep("frontier", m_window.grab());
        for (const char* popup : {"costLens", "ask"}) {
            keepPopup(popup);
        }
        keepMenu();
        keepExport();
        set(m_window, ActionId::showTable, true);
        m_window.selection().setIds({QStringLiteral("nova-micro")});
        settle(m_window);
        keep("table", m_window.grab());
        set(m_window, ActionId::showTable, false);
        m_window.selection().setIds({});
        showFigure(m_window, "scaling-laws");
        set(m_window, ActionId::showInspector, true);
        keep("scaling-laws", m_window.grab());
        set(m_window, ActionId::showInspector, false);
        showFigure(m_window, "price-decline");
        keep("price-decline", m_window.grab());
        return m_isWritten;
    }

private:
    void keepPopup(const char* name) {
        auto* button = m_window.currentPage()->findChild<QToolButton*>(QLatin1String(name));
        if (button != nullptr) {
            button->click();
            settle(m_window);
            if (auto* panel = button->findChild<QFrame*>(QString(), Qt::FindDirectChildrenOnly)) {
                keep(name, over(m_window, *panel, panel->pos() - m_window.pos()));
                panel->hide();
            }
        }
    }

    void keepMenu() {
        QMenu* menu = m_window.menuBar()->actions().at(2)->menu();
        menu->adjustSize();
        keep("view-menu",
             over(m_window, *menu, m_window.menuBar()->actionGeometry(menu->menuAction()).bottomLeft()));
    }

    void keepExport() {
        ExportDialog dialog(m_window.currentPage()->shownSpec(), m_window.document().dataset(), &m_window);
        dialog.show();
        QTest::qWait(300);
        keep("export", over(m_window, dialog, m_window.rect().center() - dialog.rect().center()));
    }

    void keep(const char* state, const QPixmap& picture) {
        const QString file = m_prefix + QLatin1Char('-') + QLatin1String(state) + QStringLiteral(".png");
        m_isWritten = picture.save(file) && m_isWritten;
    }

    MainWindow& m_window;
    QString m_prefix;
    bool m_isWritten = true;
};

int takeScreenshots(const QString& folder) {
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "%s can't be made\n", qPrintable(folder));
        return 2;
    }
    InterfaceTheme theme;
    bool isWritten = true;
    for (const auto& [language, code] : {std::pair{Language::english, "en"}, {Language::korean, "ko"}}) {
        useLanguage(language);
        for (const char* colors : {"light", "dark"}) {
            theme.setChoice(QLatin1String(colors));
            for (const QSize size : {QSize(1024, 700), QSize(1440, 900), QSize(1920, 1080)}) {
                MainWindow window(theme);
                window.files().startNew();
                window.resize(size);
                window.move(0, 0);
                window.show();
                settle(window);
                const QString prefix = QStringLiteral("%1/%2-%3-%4")
                                           .arg(folder, QLatin1String(code), QLatin1String(colors))
                                           .arg(size.width());
                isWritten = Series(window, prefix).takeAll() && isWritten;
            }
        }
    }
    return isWritten ? 0 : 2;
}

} // namespace

} // namespace frontierscope

int main(int argc, char* argv[]) {
    const QTemporaryDir home; // nobody's settings are read or changed
    for (const char* variable :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(variable, home.path().toUtf8());
    }
    qputenv("QT_QPA_PLATFORM", "offscreen:size=3840x2160");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2 && !(arguments.size() == 4 && arguments[2] == QLatin1String("--font"))) {
        std::fputs("usage: frontierscope_screenshots FOLDER [--font POINTS]\n", stderr);
        return 2;
    }
    if (arguments.size() == 4) {
        QFont font = QApplication::font();
        font.setPointSizeF(arguments[3].toDouble());
        QApplication::setFont(font);
    }
    return frontierscope::takeScreenshots(arguments[1]);
}
