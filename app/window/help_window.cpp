// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/help_window.h"

#include "app/base/translation.h"
#include "app/window/message_bar.h"
#include "app/window/open_address.h"
#include "app/window/shortcut_page.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace frontierscope {

namespace {

constexpr QSize kSize(760, 640);
constexpr QLatin1String kShortcuts("shortcuts");
constexpr QLatin1String kAbout("about");

QString pageUrl(const QString& page) {
    const bool isKorean = currentLanguage() == Language::korean;
    const QString section = page.section(QLatin1Char('#'), 1);
    return QStringLiteral("qrc:/help/%1/%2.html%3")
        .arg(isKorean ? QStringLiteral("ko") : QStringLiteral("en"), page.section(QLatin1Char('#'), 0, 0),
             section.isEmpty() ? QString() : QLatin1Char('#') + section);
}

/// The name that leads to a page in any language.
QString pageOf(const QUrl& url) {
    const QString section = url.fragment();
    return url.fileName().section(QLatin1Char('.'), 0, 0) +
           (section.isEmpty() ? QString() : QLatin1Char('#') + section);
}

} // namespace

HelpWindow::HelpWindow(const QMenuBar& menuBar, QWidget* parent)
    : QDialog(parent)
    , m_menuBar(menuBar)
    , m_message(new MessageBar(this))
    , m_browser(new QTextBrowser(this)) {
    setObjectName(QStringLiteral("helpWindow"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(20);
    m_browser->setOpenLinks(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_browser);
    resize(kSize);
    connect(m_browser, &QTextBrowser::sourceChanged, this,
            [this](const QUrl& source) { m_page = pageOf(source); }); // Alt+Left leads back
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) {
            openAddress(url, *m_message);
        } else if (url.fileName() == kShortcuts) {
            showShortcuts();
        } else {
            m_browser->setSource(m_browser->source().resolved(url));
        }
    });
}

void HelpWindow::present(const QString& page) {
    m_page = page;
    fill();
    m_message->hide();
    show();
    raise();
    activateWindow();
}

void HelpWindow::showPage(const QString& page) {
    present(page);
}

void HelpWindow::showShortcuts() {
    present(kShortcuts);
}

void HelpWindow::showAbout() {
    present(kAbout);
}

void HelpWindow::fill() {
    m_browser->setAccessibleName(tr("Help"));
    if (m_page == kShortcuts) {
        fillShortcuts();
    } else if (m_page == kAbout) {
        fillAbout();
    } else {
        setWindowTitle(tr("Help"));
        m_browser->setSource(QUrl(pageUrl(m_page)));
    }
}

void HelpWindow::fillShortcuts() {
    setWindowTitle(tr("Keyboard shortcuts"));
    m_browser->setHtml(QStringLiteral("<h1>%1</h1><p><a href=\"%2\">%3</a></p>%4")
                           .arg(tr("Keyboard shortcuts"), pageUrl(QStringLiteral("keyboard")),
                                tr("Mouse and keys in the chart"), shortcutTable(m_menuBar)));
}

void HelpWindow::fillAbout() {
    setWindowTitle(tr("About Frontierscope"));
    m_browser->setHtml(QStringLiteral("<h1>Frontierscope %1</h1><p>%2</p><p>%3</p><p>%4</p><p>%5</p>")
                           .arg(QStringLiteral(FRONTIERSCOPE_VERSION),
                                tr("Charts of what AI capability costs."),
                                tr("Free software under the GNU General Public License, version 3 or later."),
                                tr("Made with Qt %1 and Qt Charts (GPL-3.0), Ceres Solver (BSD-3-Clause), "
                                   "nlohmann/json, fmt, CLI11 and "
                                   "PEGTL (MIT, BSD, BSL-1.0). Icons by Lucide (ISC).")
                                    .arg(QLatin1String(qVersion())),
                                tr("The data keep the licences of their sources: <a href=\"%1\">the data and "
                                   "their licences</a>.")
                                    .arg(pageUrl(QStringLiteral("data")))));
}

void HelpWindow::fillAnew() {
    const int place = m_browser->verticalScrollBar()->value();
    fill();
    if (m_page != kShortcuts && m_page != kAbout) {
        m_browser->reload(); // else the same page would stay as it is
    }
    m_browser->verticalScrollBar()->setValue(place);
}

/// Pages are in the language of the window, and links have the colour that was theirs when the text was set.
void HelpWindow::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    const bool isOther = event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange;
    if (isOther && !m_page.isEmpty()) {
        // Afterwards: the menus, whose shortcuts there are, change their language too.
        QMetaObject::invokeMethod(this, &HelpWindow::fillAnew, Qt::QueuedConnection);
    }
}

} // namespace frontierscope
