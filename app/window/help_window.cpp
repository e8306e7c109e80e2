// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/help_window.h"

#include "app/base/translation.h"
#include "app/window/message_bar.h"
#include "app/window/open_address.h"
#include "app/window/shortcut_page.h"

#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace frontierscope {

namespace {

constexpr QSize kSize(760, 640);

QString pageUrl(const QString& page) {
    const bool isKorean = currentLanguage() == Language::korean;
    const QString section = page.section(QLatin1Char('#'), 1);
    return QStringLiteral("qrc:/help/%1/%2.html%3")
        .arg(isKorean ? QStringLiteral("ko") : QStringLiteral("en"), page.section(QLatin1Char('#'), 0, 0),
             section.isEmpty() ? QString() : QLatin1Char('#') + section);
}

} // namespace

HelpWindow::HelpWindow(const QMenuBar& menuBar, QWidget* parent)
    : QDialog(parent)
    , m_menuBar(menuBar)
    , m_message(new MessageBar(this))
    , m_browser(new QTextBrowser(this)) {
    setObjectName(QStringLiteral("helpWindow"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setAccessibleName(tr("Help"));
    m_browser->document()->setDocumentMargin(20);
    m_browser->setOpenLinks(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_browser);
    resize(kSize);
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) {
            openAddress(url, *m_message);
        } else if (url.fileName() == QLatin1String("shortcuts")) {
            showShortcuts();
        } else {
            m_browser->setSource(m_browser->source().resolved(url));
        }
    });
}

void HelpWindow::present(const QString& title) {
    setWindowTitle(title);
    m_message->hide();
    show();
    raise();
    activateWindow();
}

void HelpWindow::showPage(const QString& page) {
    m_browser->setSource(QUrl(pageUrl(page)));
    present(tr("Help"));
}

void HelpWindow::showShortcuts() {
    m_browser->setHtml(QStringLiteral("<h1>%1</h1><p><a href=\"%2\">%3</a></p>%4")
                           .arg(tr("Keyboard shortcuts"), pageUrl(QStringLiteral("keyboard")),
                                tr("Mouse and keys in the chart"), shortcutTable(m_menuBar)));
    present(tr("Keyboard shortcuts"));
}

void HelpWindow::showAbout() {
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
    present(tr("About Frontierscope"));
}

} // namespace frontierscope
