// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/window_parts.h"

#include "app/base/tab_order.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace frontierscope {

namespace {

bool canTakeFocus(const QWidget* widget) {
    return widget != nullptr && widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() & Qt::TabFocus) != 0;
}

QWidget* targetIn(const WindowPart& part) {
    if (canTakeFocus(part.first)) {
        return part.first;
    }
    if (canTakeFocus(part.whole->focusWidget())) { // where it was last
        return part.whole->focusWidget();
    }
    const std::vector<QWidget*> controls = controlsAsSeen(*part.whole);
    const auto found = std::ranges::find_if(controls, canTakeFocus);
    return found == controls.end() ? nullptr : *found;
}

void enter(const WindowPart& part) {
    if (QWidget* target = targetIn(part)) {
        target->activateWindow(); // a dock may be a window of its own
        target->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace

void moveToPart(const std::vector<WindowPart>& parts, int step) {
    const int count = static_cast<int>(parts.size());
    const QWidget* focus = QApplication::focusWidget();
    int current = step > 0 ? -1 : count; // no part has it: begin at an end
    for (int index = 0; index < count; ++index) {
        const QWidget* whole = parts[static_cast<std::size_t>(index)].whole;
        if (focus != nullptr && (whole == focus || whole->isAncestorOf(focus))) {
            current = index;
        }
    }
    for (int tried = 0; tried < count; ++tried) {
        current = (current + step + count) % count;
        const WindowPart& part = parts[static_cast<std::size_t>(current)];
        if (part.whole->isVisible() && targetIn(part) != nullptr) {
            enter(part);
            return;
        }
    }
}

} // namespace frontierscope
