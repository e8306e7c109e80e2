// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/dialog_help.h"

#include "app/window/field_help.h"
#include "app/window/help_window.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QMainWindow>
#include <QShortcut>

namespace frontierscope {

namespace {

const QString kMark = QStringLiteral("helpShortcut");

bool isWithin(const QWidget* widget, const QWidget& window) {
    while (widget != nullptr && widget != &window) {
        widget = widget->parentWidget();
    }
    return widget != nullptr;
}

} // namespace

void addHelp(QDialog& dialog, const QMenuBar& menuBar) {
    auto* page = new QShortcut(QKeySequence(Qt::Key_F1), &dialog);
    page->setObjectName(kMark);
    QObject::connect(page, &QShortcut::activated, &dialog, [&dialog, &menuBar] {
        auto* help = dialog.findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly);
        help = help == nullptr ? new HelpWindow(menuBar, &dialog) : help;
        help->showPage(helpPageFor(&dialog, {}));
    });
    auto* fields = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F1), &dialog);
    QObject::connect(fields, &QShortcut::activated, &dialog, [&dialog] { explainFields(dialog); });
}

DialogHelp::DialogHelp(QMainWindow& window)
    : QObject(&window)
    , m_window(window) {
    qApp->installEventFilter(this);
}

bool DialogHelp::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::Show) {
        auto* dialog = qobject_cast<QDialog*>(object);
        const bool isMeant = dialog != nullptr && dialog->isModal() && dialog->windowType() != Qt::Popup &&
                             isWithin(dialog, m_window);
        if (isMeant && dialog->findChild<QShortcut*>(kMark, Qt::FindDirectChildrenOnly) == nullptr) {
            addHelp(*dialog, *m_window.menuBar());
        }
    }
    return QObject::eventFilter(object, event);
}

} // namespace frontierscope
