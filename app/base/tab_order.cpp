// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

namespace frontierscope {

namespace {

void collect(QWidget* widget, std::vector<QWidget*>& found);

void collect(const QLayout& layout, std::vector<QWidget*>& found) {
    for (int index = 0; index < layout.count(); ++index) {
        QLayoutItem* item = layout.itemAt(index);
        if (QWidget* widget = item->widget()) {
            collect(widget, found);
        } else if (const QLayout* inner = item->layout()) {
            collect(*inner, found);
        }
    }
}

void collect(QWidget* widget, std::vector<QWidget*>& found) {
    if (widget == nullptr) {
        return;
    }
    if (const auto* area = qobject_cast<const QScrollArea*>(widget)) {
        found.push_back(widget); // keys scroll it
        collect(area->widget(), found);
    } else if (const auto* splitter = qobject_cast<const QSplitter*>(widget)) {
        for (int index = 0; index < splitter->count(); ++index) {
            collect(splitter->widget(index), found);
        }
    } else if (const auto* tabs = qobject_cast<const QTabWidget*>(widget)) {
        found.push_back(tabs->tabBar());
        collect(tabs->currentWidget(), found);
    } else if ((widget->focusPolicy() & Qt::TabFocus) != 0) {
        found.push_back(widget);
    } else if (widget->layout() != nullptr) {
        collect(*widget->layout(), found);
    }
}

} // namespace

std::vector<QWidget*> controlsAsSeen(QWidget& part) {
    std::vector<QWidget*> found;
    collect(&part, found);
    return found;
}

void orderTabs(const std::vector<QWidget*>& parts) {
    QWidget* last = nullptr;
    for (QWidget* part : parts) {
        for (QWidget* control : controlsAsSeen(*part)) {
            if (last != nullptr && last->window() == control->window()) {
                QWidget::setTabOrder(last, control);
            }
            last = control;
        }
    }
}

} // namespace frontierscope
