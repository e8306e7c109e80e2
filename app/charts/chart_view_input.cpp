// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse and wheel of the chart view.

#include "app/charts/axis_navigation.h"
#include "app/charts/chart_view.h"
#include "app/charts/figure_scene.h"
#include "app/charts/highlight_item.h"
#include "app/charts/hover_card.h"

#include <QApplication>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QRubberBand>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace frontierscope {

namespace {

constexpr double kZoomPerNotch = 0.8; // of the range, a wheel's click inwards
constexpr double kDegreesPerNotch = 120;
constexpr double kMarkReachPx = 4;
constexpr double kLeastPinch = 0.1; // of the size before, in one event

} // namespace

void ChartView::wheelEvent(QWheelEvent* event) {
    event->accept();
    const PointF units = toUnits(event->position());
    const auto hit = panelAt(m_figure, units);
    if (m_mode == Mode::explore && hit && event->angleDelta().y() != 0) {
        beginZoomStep();
        zoom(*hit, units, std::pow(kZoomPerNotch, event->angleDelta().y() / kDegreesPerNotch));
    }
}

/// Two fingers on a touchpad.
bool ChartView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto& gesture = static_cast<const QNativeGestureEvent&>(*event);
        const PointF units = toUnits(gesture.position());
        const auto hit = panelAt(m_figure, units);
        if (gesture.gestureType() == Qt::ZoomNativeGesture && m_mode == Mode::explore && hit) {
            beginZoomStep();
            zoom(*hit, units, 1 / std::max(kLeastPinch, 1 + gesture.value()));
            event->accept();
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    setFocusShown(false);
    if (event->button() != Qt::LeftButton) {
        return;
    }
    Drag drag;
    drag.start = event->pos();
    drag.startUnits = toUnits(event->position());
    drag.panel = panelAt(m_figure, drag.startUnits);
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        drag.kind = Drag::Kind::rubberBand;
    } else if (!pointAt(event->position())) {
        drag.note = annotationAt(m_figure, drag.startUnits);
        drag.label = drag.note ? std::nullopt : labelAt(m_figure, drag.startUnits);
        drag.readOffId = drag.note || drag.label ? QString() : placeAt(event->pos()).lineId;
        const bool isOther = drag.note || drag.label || !drag.readOffId.isEmpty();
        drag.ownMark = isOther ? std::nullopt : ownMarkUnder(drag.startUnits);
    }
    m_drag = drag;
    ++m_gesture;
    m_sinceZoomStep.invalidate();
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_drag) {
        hoverAt(event->position());
        const bool isButton = pointAtLegend(toUnits(event->position()));
        const bool isNote = annotationAt(m_figure, toUnits(event->position())).has_value();
        const bool isHand = !m_hoveredId.isEmpty() || isButton || isNote;
        viewport()->setCursor(isHand ? Qt::PointingHandCursor : cursorOfLine(event->pos()));
        return;
    }
    const int distance = (event->pos() - m_drag->start).manhattanLength();
    if (m_drag->kind == Drag::Kind::press && distance >= QApplication::startDragDistance()) {
        startDrag();
    }
    continueDrag(event->pos());
}

void ChartView::startDrag() {
    if (m_drag->label) {
        m_drag->kind = Drag::Kind::label;
        viewport()->setCursor(Qt::SizeAllCursor);
    } else if (m_drag->note) {
        m_drag->kind = Drag::Kind::note;
        viewport()->setCursor(Qt::SizeAllCursor);
        setHoveredId({});
    } else if (!m_drag->readOffId.isEmpty()) {
        m_drag->kind = Drag::Kind::readOff;
        setHoveredId({});
    } else if (m_drag->ownMark) {
        m_drag->kind = Drag::Kind::ownMark;
        setHoveredId({});
    } else if (m_mode == Mode::explore && m_drag->panel) {
        m_drag->kind = Drag::Kind::pan;
        m_drag->startPanel = m_figure.figure.panels[m_drag->panel->panel];
        viewport()->setCursor(Qt::ClosedHandCursor);
        setHoveredId({});
    }
}

void ChartView::continueDrag(QPoint position) {
    const PointF units = toUnits(position);
    switch (m_drag->kind) {
    case Drag::Kind::press:
        break;
    case Drag::Kind::pan:
        pan(units);
        break;
    case Drag::Kind::rubberBand:
        m_rubberBand->setGeometry(QRect(m_drag->start, position).normalized());
        m_rubberBand->show();
        break;
    case Drag::Kind::label:
        m_highlight->setDraggedLabel(
            dragged(m_figure.panels[m_drag->label->panel].labels[m_drag->label->label].text.box, units));
        break;
    case Drag::Kind::note:
        m_highlight->setDraggedLabel(dragged(annotation(m_figure, *m_drag->note).text.box, units));
        break;
    case Drag::Kind::readOff:
        moveReadOff(units, false);
        break;
    case Drag::Kind::ownMark:
        emit ownMarkMoved(*m_drag->ownMark, ownMarkValue(m_figure, *m_drag->ownMark, units), false);
        break;
    }
}

std::optional<OwnMarkRef> ChartView::ownMarkUnder(PointF units) const {
    return ownMarkAt(m_figure, units, kMarkReachPx / transform().m11());
}

/// The pointer over a line says which way it can be dragged.
Qt::CursorShape ChartView::cursorOfLine(QPoint position) const {
    const auto line = findReadOff(m_figure, placeAt(position).lineId.toStdString());
    if (!line) {
        const auto mark = ownMarkUnder(toUnits(position));
        return !mark                                  ? Qt::ArrowCursor
               : mark->kind == OwnMarkRef::Kind::line ? Qt::SizeVerCursor
                                                      : Qt::SizeHorCursor;
    }
    return m_figure.figure.panels[line->panel].readOffs[line->line].isScore ? Qt::SizeVerCursor
                                                                            : Qt::SizeHorCursor;
}

/// Keeps the given value inside the axis: a line that has left the chart could not be taken hold of again.
void ChartView::moveReadOff(PointF units, bool isDropped) {
    const auto ref = findReadOff(m_figure, m_drag->readOffId.toStdString());
    if (!ref) {
        return;
    }
    const auto& panel = m_figure.figure.panels[ref->panel];
    const ReadOffMark& mark = panel.readOffs[ref->line];
    const PointF place = m_figure.panels[ref->panel].toData(panel, units);
    const Axis& axis = mark.isScore ? panel.y : panel.x;
    const double at = std::clamp(mark.isScore ? place.y : place.x, axis.low, axis.high);
    emit readOffMoved(m_drag->readOffId, at * mark.specFactor, isDropped);
}

void ChartView::pan(PointF units) {
    const PanelHit& hit = *m_drag->panel;
    const Axis& xAxis = m_drag->startPanel->x;
    const Axis& yAxis = m_drag->startPanel->y;
    const RectF& plot = m_figure.panels[hit.panel].plot;
    const double right = (units.x - m_drag->startUnits.x) / plot.width;
    const double down = (units.y - m_drag->startUnits.y) / plot.height;
    const bool movesX = hit.part != PanelHit::Part::yAxis;
    const bool movesY = hit.part != PanelHit::Part::xAxis;
    const AxisRange x = pannedRange(xAxis, movesX ? (xAxis.isReversed ? right : -right) : 0);
    const AxisRange y = pannedRange(yAxis, movesY ? (yAxis.isReversed ? -down : down) : 0);
    emit rangesChanged(static_cast<int>(hit.panel), x, y);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && m_drag) {
        endDrag(*event);
        m_drag.reset();
        viewport()->setCursor(Qt::ArrowCursor);
    }
}

void ChartView::endDrag(const QMouseEvent& event) {
    const PointF units = toUnits(event.position());
    switch (m_drag->kind) {
    case Drag::Kind::press:
        click(event);
        break;
    case Drag::Kind::pan:
        break;
    case Drag::Kind::rubberBand: {
        m_rubberBand->hide();
        const QRectF box =
            QRectF(QPointF(m_drag->startUnits.x, m_drag->startUnits.y), QPointF(units.x, units.y))
                .normalized();
        QStringList ids;
        for (const PointRef ref : pointsIn(m_figure, {box.x(), box.y(), box.width(), box.height()})) {
            ids.append(QString::fromStdString(pointMark(m_figure, ref).id));
        }
        select(ids);
        break;
    }
    case Drag::Kind::label:
        dropLabel(units);
        break;
    case Drag::Kind::note:
        dropNote(units);
        break;
    case Drag::Kind::readOff:
        moveReadOff(units, true);
        break;
    case Drag::Kind::ownMark:
        emit ownMarkMoved(*m_drag->ownMark, ownMarkValue(m_figure, *m_drag->ownMark, units), true);
        break;
    }
}

void ChartView::dropLabel(PointF units) {
    const PlacedLabel& label = m_figure.panels[m_drag->label->panel].labels[m_drag->label->label];
    const PointRef ref{m_drag->label->panel, label.point};
    const PointF anchor = pointPosition(m_figure, ref);
    const RectF box = dragged(label.text.box, units);
    m_highlight->setDraggedLabel(std::nullopt);
    emit labelMoved(QString::fromStdString(pointMark(m_figure, ref).id),
                    QPointF(box.x - anchor.x, box.y - anchor.y));
}

RectF ChartView::dragged(RectF box, PointF units) const {
    box.x += units.x - m_drag->startUnits.x;
    box.y += units.y - m_drag->startUnits.y;
    return box;
}

void ChartView::dropNote(PointF units) {
    const PlacedAnnotation& note = annotation(m_figure, *m_drag->note);
    const PointF anchor = annotationAnchor(m_figure, *m_drag->note);
    const RectF box = dragged(note.text.box, units);
    m_highlight->setDraggedLabel(std::nullopt);
    const QString id = QString::fromStdString(note.text.id);
    selectNote(id);
    emit noteMoved(id, QPointF(box.x - anchor.x, box.y - anchor.y));
}

void ChartView::click(const QMouseEvent& event) {
    if (clickLegend(toUnits(event.position()))) {
        return;
    }
    const bool isAdding = event.modifiers().testFlag(Qt::ControlModifier);
    selectNote(m_drag->note ? QString::fromStdString(annotation(m_figure, *m_drag->note).text.id)
                            : QString());
    if (const auto ref = pointAt(event.position())) {
        clickPoint(*ref, isAdding);
    } else if (m_drag->label) {
        const PlacedLabel& label = m_figure.panels[m_drag->label->panel].labels[m_drag->label->label];
        clickPoint({m_drag->label->panel, label.point}, isAdding);
    } else if (!isAdding && !m_drag->note) {
        select({});
    }
}

void ChartView::clickPoint(PointRef ref, bool isAdding) {
    const QString id = QString::fromStdString(pointMark(m_figure, ref).id);
    if (!isAdding) {
        select({id});
        return;
    }
    QStringList ids = m_selectedIds;
    if (!ids.removeOne(id)) {
        ids.append(id);
    }
    select(ids);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event) {
    const PointF units = toUnits(event->position());
    if (doubleClickLegend(units)) {
        m_drag.reset(); // the release after it is no click
    } else if (const auto ref = pointAt(event->position())) {
        emit pointActivated(QString::fromStdString(pointMark(m_figure, *ref).id));
    } else if (const auto note = annotationAt(m_figure, units)) {
        m_drag.reset(); // the release after it begins nothing
        emit noteActivated(QString::fromStdString(annotation(m_figure, *note).text.id));
    } else if (ownMarkUnder(units)) {
        m_drag.reset();
        emit ownMarkActivated();
    } else if (panelAt(m_figure, units)) {
        emit rangesReset();
    }
}

void ChartView::leaveEvent(QEvent* event) {
    if (!m_drag) {
        setHoveredId({});
        setHoveredOrganization({});
    }
    QGraphicsView::leaveEvent(event);
}

} // namespace frontierscope
