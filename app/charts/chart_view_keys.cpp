// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys, focus and context menu of the chart view.

#include "app/base/interface_colors.h"
#include "app/charts/chart_accessible.h"
#include "app/charts/chart_view.h"
#include "app/charts/highlight_item.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QRubberBand>

#include <utility>

namespace frontierscope {

void ChartView::keyPressEvent(QKeyEvent* event) {
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(Direction::left);
    case Qt::Key_Right:
        return walk(Direction::right);
    case Qt::Key_Up:
        return walk(Direction::up);
    case Qt::Key_Down:
        return walk(Direction::down);
    case Qt::Key_Space:
        if (!m_hoveredId.isEmpty()) {
            select({m_hoveredId});
        }
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!m_noteId.isEmpty()) {
            emit noteRemoveRequested(std::exchange(m_noteId, {}));
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_noteId.isEmpty()) {
            emit noteActivated(m_noteId);
        } else if (!m_hoveredId.isEmpty()) {
            select({m_hoveredId});
            emit pointActivated(m_hoveredId);
        }
        return;
    case Qt::Key_M:
        if (!m_hoveredId.isEmpty() || !m_selectedIds.isEmpty()) {
            emit maskRequested(m_hoveredId.isEmpty() ? m_selectedIds.last() : m_hoveredId);
        }
        return;
    case Qt::Key_Escape:
        if (cancelDrag()) {
            return;
        }
        setHoveredId({});
        selectNote({});
        select({});
        return;
    case Qt::Key_0:
        if (isControl) {
            emit rangesReset();
            return;
        }
        break;
    default:
        break;
    }
    QGraphicsView::keyPressEvent(event);
}

/// Gives up a frame, or a label or note on its way; false: nothing of the kind is being dragged.
bool ChartView::cancelDrag() {
    using Kind = Drag::Kind;
    if (!m_drag ||
        (m_drag->kind != Kind::rubberBand && m_drag->kind != Kind::label && m_drag->kind != Kind::note)) {
        return false;
    }
    m_rubberBand->hide();
    m_highlight->setDraggedLabel(std::nullopt);
    m_drag.reset();
    viewport()->setCursor(Qt::ArrowCursor);
    return true;
}

void ChartView::walk(Direction direction) {
    setFocusShown(hasFocus());
    const auto from = m_hoveredId.isEmpty() ? std::nullopt : findPoint(m_figure, m_hoveredId.toStdString());
    if (const auto next = nextPoint(m_figure, from, direction)) {
        setHoveredId(QString::fromStdString(pointMark(m_figure, *next).id));
        ChartAccessible::tellWalked(*this);
    }
}

void ChartView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const auto [place, at] = placeOfKeyboard();
        emit contextMenuRequested(place, viewport()->mapToGlobal(at));
    } else {
        emit contextMenuRequested(placeAt(event->pos()), event->globalPos());
    }
}

/// What the keyboard is at: the note that is selected, the point that was walked to, else the one that was
/// selected last. The pointer may be anywhere, and other points may lie on the same spot.
std::pair<ChartView::Place, QPoint> ChartView::placeOfKeyboard() const {
    if (const auto note = findAnnotation(m_figure, m_noteId.toStdString()); note && !m_noteId.isEmpty()) {
        const RectF& box = annotation(m_figure, *note).text.box;
        const QPoint at = mapFromScene(QPointF(box.x + box.width / 2, box.y + box.height / 2));
        Place place = placeAt(at);
        place.noteId = m_noteId;
        return {place, at};
    }
    QStringList ids = m_selectedIds;
    ids.append(m_hoveredId);
    while (!ids.isEmpty()) {
        const QString id = ids.takeLast();
        if (const auto at = id.isEmpty() ? std::nullopt : viewportPosition(id)) {
            Place place = placeAt(*at);
            place.pointId = id;
            place.noteId.clear();
            return {place, *at};
        }
    }
    const RectF plot = m_figure.panels.empty() ? RectF{} : m_figure.panels.front().plot;
    const QPoint at = mapFromScene(QPointF(plot.x + plot.width / 2, plot.y + plot.height / 2));
    Place place = placeAt(at);
    place.pointId.clear();
    return {place, at};
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    setFocusShown(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                  reason == Qt::ShortcutFocusReason);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    setFocusShown(false);
}

void ChartView::setFocusShown(bool isShown) {
    if (m_isFocusShown != isShown) {
        m_isFocusShown = isShown;
        viewport()->update();
    }
}

/// The view has no frame of its own that could say that the keys go to it.
void ChartView::drawForeground(QPainter* painter, const QRectF& /*rect*/) {
    if (!m_isFocusShown) {
        return;
    }
    constexpr int kWidth = 2;
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(focusColor(palette()), kWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(Qt::NoBrush);
    const int inset = kWidth / 2;
    painter->drawRect(viewport()->rect().adjusted(inset, inset, -inset, -inset));
    painter->restore();
}

} // namespace frontierscope
