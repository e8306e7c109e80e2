// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_view.h"

#include "app/charts/axis_navigation.h"
#include "app/charts/chart_accessible.h"
#include "app/charts/figure_scene.h"
#include "app/charts/highlight_item.h"
#include "app/charts/hover_card.h"
#include "core/figure/drawing.h"

#include <QApplication>
#include <QPainter>
#include <QResizeEvent>
#include <QRubberBand>

#include <algorithm>
#include <utility>

namespace frontierscope {

namespace {

constexpr double kReachPx = 12;
constexpr double kReadOffReachPx = 5;
constexpr int kPageMarginPx = 16;
constexpr qint64 kSameGestureMs = 400; // between two steps of the wheel
constexpr double kSmallestWidth = 320, kSmallestHeight = 240;

} // namespace

ChartView::ChartView(QWidget* parent)
    : QGraphicsView(parent)
    , m_scene(std::make_unique<FigureScene>(TextStyle::pictures))
    , m_card(new HoverCard(viewport()))
    , m_rubberBand(new QRubberBand(QRubberBand::Rectangle, viewport())) {
    ChartAccessible::install();
    setObjectName(QStringLiteral("chartView"));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    viewport()->setMouseTracking(true);
    setAcceptDrops(false); // files are dropped on the window, wherever in it
    viewport()->setAcceptDrops(false);
    setMinimumSize(160, 120);
    connect(&m_afterwards, &AfterPainting::reached, this, [this] { m_before = {}; });
    m_scene->cacheItems();
    setScene(m_scene.get());
    m_legendTimer.setSingleShot(true);
    connect(&m_legendTimer, &QTimer::timeout, this, &ChartView::tellLegendClick);
}

ChartView::~ChartView() {
    setScene(nullptr);
}

void ChartView::setFigure(PlacedFigure figure, Finish finish) {
    delete m_highlight; // it looks at the old figure
    m_before = std::exchange(m_figure, std::move(figure));
    m_afterwards.start();
    m_scene->show(m_figure, drawFigure(m_figure),
                  finish == Finish::final ? FigureScene::NewCharts::make : FigureScene::NewCharts::waitFor);
    m_highlight = new HighlightItem(m_figure);
    m_scene->addItem(m_highlight);
    setAccessibleName(QString::fromStdString(m_figure.figure.title));
    setAccessibleDescription(QString::fromStdString(m_figure.figure.altText));
    ChartAccessible::tellPointsChanged(*this);
    fitScene();
    showSelected();
    hoverAgain();
    showPoints();
}

void ChartView::setMode(Mode mode) {
    if (m_mode != mode) {
        m_mode = mode;
        fitScene();
        hoverAgain();
        showPoints();
        emit figureSizeChanged();
    }
}

FigureSize ChartView::figureSize() const {
    return {viewport()->width() / exploreScale(), viewport()->height() / exploreScale()};
}

/// A view that is too small for a figure's texts shows the figure smaller, whole.
double ChartView::exploreScale() const {
    const double width = std::max(1, viewport()->width());
    const double height = std::max(1, viewport()->height());
    return std::min({1.0, width / kSmallestWidth, height / kSmallestHeight});
}

void ChartView::setSelectedIds(const QStringList& ids) {
    m_selectedIds = ids;
    showSelected();
    ChartAccessible::tellSelectionChanged(*this);
}

void ChartView::setHoveredId(const QString& id) {
    m_pointer.reset();
    if (m_hoveredId != id) {
        m_hoveredId = id;
        showPoints();
        emit hovered(id);
    }
}

void ChartView::hoverAt(QPointF viewportPosition) {
    const auto ref = pointAt(viewportPosition);
    setHoveredId(ref ? QString::fromStdString(pointMark(m_figure, *ref).id) : QString());
    if (ref) {
        m_pointer = viewport()->mapToGlobal(viewportPosition);
    }
}

void ChartView::hoverAgain() {
    if (m_pointer && !m_drag) {
        hoverAt(viewport()->mapFromGlobal(*m_pointer));
    }
}

void ChartView::setHoveredOrganization(const QString& organization) {
    if (m_hoveredOrganization != organization) {
        m_hoveredOrganization = organization;
        showPoints();
        emit organizationHovered(organization);
    }
}

std::optional<QPoint> ChartView::viewportPosition(const QString& id) const {
    const auto ref = findPoint(m_figure, id.toStdString());
    if (!ref) {
        return std::nullopt;
    }
    const PointF at = pointPosition(m_figure, *ref);
    return mapFromScene(QPointF(at.x, at.y));
}

ChartView::Place ChartView::placeAt(QPoint viewportPosition) const {
    const PointF units = toUnits(viewportPosition);
    Place place;
    place.panel = panelAt(m_figure, units);
    if (place.panel) {
        const std::size_t panel = place.panel->panel;
        place.data = m_figure.panels[panel].toData(m_figure.figure.panels[panel], units);
    }
    if (const auto ref = pointAt(viewportPosition)) {
        place.pointId = QString::fromStdString(pointMark(m_figure, *ref).id);
    }
    if (const auto note = annotationAt(m_figure, units)) {
        place.noteId = QString::fromStdString(annotation(m_figure, *note).text.id);
    }
    if (const auto line = readOffAt(m_figure, units, kReadOffReachPx / transform().m11())) {
        place.lineId = QString::fromStdString(m_figure.figure.panels[line->panel].readOffs[line->line].id);
    }
    return place;
}

void ChartView::fitScene() {
    resetTransform();
    if (m_mode == Mode::explore) {
        setAlignment(Qt::AlignLeft | Qt::AlignTop);
        setSceneRect(0, 0, m_figure.size.width, m_figure.size.height);
        scale(exploreScale(), exploreScale());
        return;
    }
    const double scale = std::min((viewport()->width() - 2 * kPageMarginPx) / m_figure.size.width,
                                  (viewport()->height() - 2 * kPageMarginPx) / m_figure.size.height);
    setAlignment(Qt::AlignCenter);
    setSceneRect(0, 0, m_figure.size.width, m_figure.size.height);
    if (scale > 0) {
        this->scale(scale, scale);
    }
}

/// Only where the selection or the figure is another: pointing at things must not look for all points anew.
void ChartView::showSelected() {
    if (m_highlight == nullptr) {
        return;
    }
    std::vector<std::string> ids;
    ids.reserve(static_cast<std::size_t>(m_selectedIds.size()));
    for (const QString& id : std::as_const(m_selectedIds)) {
        ids.push_back(id.toStdString());
    }
    m_highlight->setSelected(findPoints(m_figure, ids));
}

void ChartView::showPoints() {
    if (m_highlight == nullptr) {
        return;
    }
    m_highlight->setGroup(m_hoveredOrganization.isEmpty()
                              ? std::vector<PointRef>()
                              : pointsOf(m_figure, m_hoveredOrganization.toStdString()));
    const auto note = m_noteId.isEmpty() ? std::nullopt : findAnnotation(m_figure, m_noteId.toStdString());
    m_highlight->setSelectedNote(note ? std::optional(annotation(m_figure, *note).text.box) : std::nullopt);
    const auto pointed =
        m_hoveredId.isEmpty() ? std::nullopt : findPoint(m_figure, m_hoveredId.toStdString());
    m_highlight->setHovered(pointed);
    if (!pointed) {
        m_card->hide();
        return;
    }
    const PointF units = pointPosition(m_figure, *pointed);
    const QPoint at = mapFromScene(QPointF(units.x, units.y));
    m_card->setPoint(pointMark(m_figure, *pointed));
    m_card->showBeside(QRect(at - QPoint(8, 8), QSize(16, 16)));
}

void ChartView::selectNote(const QString& id) {
    if (m_noteId != id) {
        m_noteId = id;
        showPoints();
    }
}

void ChartView::select(const QStringList& ids) {
    if (m_selectedIds != ids) {
        m_selectedIds = ids;
        showSelected();
        emit selectionChanged(ids);
    }
}

PointF ChartView::toUnits(QPointF viewportPosition) const {
    const QPointF units = viewportTransform().inverted().map(viewportPosition);
    return {units.x(), units.y()};
}

std::optional<PointRef> ChartView::pointAt(QPointF viewportPosition) const {
    return nearestPoint(m_figure, toUnits(viewportPosition), kReachPx / transform().m11());
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    fitScene();
    hoverAgain();
    showPoints();
    if (m_mode == Mode::explore) {
        emit figureSizeChanged();
    }
}

void ChartView::drawBackground(QPainter* painter, const QRectF& rect) {
    if (m_mode == Mode::page) {
        painter->fillRect(rect, palette().color(QPalette::Mid));
        painter->fillRect(sceneRect(), Qt::white);
    }
    if (m_scene->backgroundBrush().style() != Qt::NoBrush) {
        painter->fillRect(sceneRect(), m_scene->backgroundBrush());
    }
}

void ChartView::beginZoomStep() {
    if (!m_sinceZoomStep.isValid() || m_sinceZoomStep.elapsed() > kSameGestureMs) {
        ++m_gesture;
    }
    m_sinceZoomStep.start();
}

void ChartView::zoomBy(double factor) {
    if (m_mode == Mode::explore && !m_figure.panels.empty()) {
        const RectF& plot = m_figure.panels.front().plot;
        beginZoomStep();
        zoom({0, PanelHit::Part::plot}, {plot.x + plot.width / 2, plot.y + plot.height / 2}, factor);
    }
}

void ChartView::zoom(const PanelHit& hit, PointF anchorUnits, double factor) {
    const auto& panel = m_figure.figure.panels[hit.panel];
    const PointF anchor = m_figure.panels[hit.panel].toData(panel, anchorUnits);
    AxisRange x{panel.x.low, panel.x.high};
    AxisRange y{panel.y.low, panel.y.high};
    if (hit.part != PanelHit::Part::yAxis) {
        x = zoomedRange(panel.x, anchor.x, factor);
    }
    if (hit.part != PanelHit::Part::xAxis) {
        y = zoomedRange(panel.y, anchor.y, factor);
    }
    emit rangesChanged(static_cast<int>(hit.panel), x, y);
}

} // namespace frontierscope
