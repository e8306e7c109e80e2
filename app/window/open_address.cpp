// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/open_address.h"

#include "app/window/message_bar.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace frontierscope {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OpenAddress)
};

} // namespace

void openAddress(const QUrl& address, MessageBar& bar) {
    if (QDesktopServices::openUrl(address)) {
        return;
    }
    const QString text = address.isLocalFile() ? address.toLocalFile() : address.toString();
    bar.showMessage(MessageBar::Kind::warning, Text::tr("The link can't be opened here: %1").arg(text));
    bar.setRemedy(Text::tr("Copy Address"), [text] { QGuiApplication::clipboard()->setText(text); });
}

} // namespace frontierscope
