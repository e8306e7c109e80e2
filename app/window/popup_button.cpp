// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/popup_button.h"

#include <QFrame>
#include <QScreen>
#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>

namespace frontierscope {

namespace {

/// What ends the text of a button that opens a panel.
QString arrow() {
    return QStringLiteral(" ▾");
}

} // namespace

PopupButton::PopupButton(QWidget* parent)
    : QToolButton(parent)
    , m_panel(new QFrame(this, Qt::Popup)) {
    m_panel->setFrameShape(QFrame::StyledPanel);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setArrowType(Qt::NoArrow);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &PopupButton::openPanel);
}

QWidget* PopupButton::panel() const {
    return m_panel;
}

QString PopupButton::shownText() const {
    // Parts measured one by one can be a pixel wider than the whole, which may have room enough.
    if (width() >= sizeHint().width() || !text().endsWith(arrow())) {
        return text();
    }
    const int room =
        width() - (sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width());
    return fontMetrics().elidedText(text().chopped(arrow().size()), Qt::ElideRight,
                                    room - fontMetrics().horizontalAdvance(arrow()), Qt::TextShowMnemonic) +
           arrow();
}

void PopupButton::paintEvent(QPaintEvent* /*event*/) {
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text = shownText();
    QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
}

/// The panel is a window of its own, and has no title that could be read out.
QString PopupButton::nameForReaders() const {
    if (!accessibleName().isEmpty()) {
        return accessibleName();
    }
    QString name = QString(text()).remove(QLatin1Char('&'));
    return name.endsWith(arrow()) ? name.chopped(arrow().size()) : name;
}

void PopupButton::openPanel() {
    emit aboutToOpen();
    m_panel->setAccessibleName(nameForReaders());
    m_panel->adjustSize();
    const QRect available = screen()->availableGeometry();
    QPoint place = mapToGlobal(rect().bottomLeft());
    place.setX(std::clamp(place.x(), available.left(),
                          std::max(available.left(), available.right() - m_panel->width())));
    place.setY(std::clamp(place.y(), available.top(),
                          std::max(available.top(), available.bottom() - m_panel->height())));
    m_panel->move(place);
    m_panel->show();
    if (auto* first = m_panel->nextInFocusChain(); first != nullptr && m_panel->isAncestorOf(first)) {
        first->setFocus(Qt::PopupFocusReason);
    }
}

} // namespace frontierscope
