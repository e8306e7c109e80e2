// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/hover_link.h"

#include <QAbstractItemView>
#include <QEvent>

#include <utility>

namespace frontierscope {

HoverLink::HoverLink(QAbstractItemView& view, std::function<void(const QModelIndex&)> tell)
    : QObject(&view)
    , m_tell(std::move(tell)) {
    view.setMouseTracking(true);
    view.viewport()->installEventFilter(this);
    connect(&view, &QAbstractItemView::entered, this,
            [this](const QModelIndex& index) { m_tell(index.siblingAtColumn(0)); });
    connect(&view, &QAbstractItemView::viewportEntered, this, [this] { m_tell({}); });
}

bool HoverLink::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::Leave) {
        m_tell({});
    }
    return QObject::eventFilter(object, event);
}

} // namespace frontierscope
