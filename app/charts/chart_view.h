// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/after_painting.h"
#include "app/charts/chart_hit_test.h"
#include "app/charts/own_mark_hit.h"
#include "core/figure/placed_figure.h"

#include <QElapsedTimer>
#include <QGraphicsView>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>

class QRubberBand;

namespace frontierscope {

class FigureScene;
class HighlightItem;
class HoverCard;

/// Shows a placed figure and lets people explore it. The view changes nothing itself: it says by signals what
/// was asked for, and whoever owns the spec builds, lays out and sets the next figure. Hover and selection
/// are drawn over the scene, so that they cost no new one.
class ChartView : public QGraphicsView {
    Q_OBJECT

public:
    /// Explore: one unit is one pixel, the figure is laid out at figureSize(). Page: the whole page is scaled
    /// to fit, as it will be exported.
    enum class Mode { explore, page };

    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    /// Whether the same figure comes again at once, better laid out: what that one can bring is not hurried.
    enum class Finish { interim, final };

    /// Shows the figure; hover, selection and focus stay with the points of the same ids. `name` and
    /// `summary` for assistive technology come from the figure's title and alt text.
    void setFigure(PlacedFigure figure, Finish finish = Finish::final);
    [[nodiscard]] const PlacedFigure& figure() const { return m_figure; }

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }

    /// The size at which the window is to lay out a figure in explore mode, units.
    [[nodiscard]] FigureSize figureSize() const;

    /// Ids of points that are selected, whether the figure shows them or not. Setting them emits nothing.
    [[nodiscard]] QStringList selectedIds() const { return m_selectedIds; }
    void setSelectedIds(const QStringList& ids);

    /// The point under the pointer or the keyboard's focus; empty: none.
    [[nodiscard]] QString hoveredId() const { return m_hoveredId; }
    void setHoveredId(const QString& id);

    /// The lab whose points are ringed, as while the pointer is on its entry in the legend; empty: none.
    [[nodiscard]] QString hoveredOrganization() const { return m_hoveredOrganization; }
    void setHoveredOrganization(const QString& organization);

    /// Which gesture asks for ranges now: it stays the same during a drag and a quick run of wheel steps or
    /// keys, so that whoever keeps the views can keep one of each.
    [[nodiscard]] int gesture() const { return m_gesture; }
    /// Zooms about the middle of the first panel; a factor below 1 zooms in.
    void zoomBy(double factor);

    /// What lies under a place of the viewport.
    struct Place {
        std::optional<PanelHit> panel;
        PointF data;     ///< on the panel's axes
        QString pointId; ///< empty: no point
        QString lineId;  ///< of a read-off line; empty: none
        QString noteId;  ///< of an annotation; empty: none
    };
    [[nodiscard]] Place placeAt(QPoint viewportPosition) const;

    /// Where a point stands in the viewport, in pixels; nothing if the figure doesn't show it.
    [[nodiscard]] std::optional<QPoint> viewportPosition(const QString& id) const;

signals:
    void figureSizeChanged(); ///< lay the figure out anew at figureSize()
    void hovered(const QString& id);
    void organizationHovered(const QString& organization);
    void selectionChanged(const QStringList& ids);
    void pointActivated(const QString& id); ///< double click or Enter on a point: show its details
    /// Zoom or pan asks for these ranges, data units, of the panel's axes; log axes stay above 0.
    void rangesChanged(int panel, const frontierscope::AxisRange& x, const frontierscope::AxisRange& y);
    void rangesReset();
    void legendClicked(const QString& organization);
    void legendDoubleClicked(const QString& organization);
    void otherLabsClicked(); ///< the entry of the labs that share the grey
    void otherLabsDoubleClicked();
    /// A label was dragged: top-left of its box relative to its point, units.
    void labelMoved(const QString& id, QPointF offset);
    /// A note was dragged: top-left of its words relative to what they are about, units.
    void noteMoved(const QString& id, QPointF offset);
    void noteActivated(const QString& id); ///< double click, or Enter while it is selected: change its words
    void noteRemoveRequested(const QString& id);
    /// A read-off line is being dragged to a given value in the spec's unit, or is let go there.
    void readOffMoved(const QString& lineId, double at, bool isDropped);
    /// An own reference line or an end of a band is being dragged to a value on its axis, or is let go there.
    void ownMarkMoved(const frontierscope::OwnMarkRef& mark, double value, bool isDropped);
    void ownMarkActivated(); ///< double click on one
    /// The points that the keyboard's or pointer's focus is on are to leave the fit, or come back.
    void maskRequested(const QString& pointId);
    void contextMenuRequested(const frontierscope::ChartView::Place& place, const QPoint& globalPosition);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;

private:
    /// What a press has begun; it becomes a drag when the pointer has gone far enough.
    struct Drag {
        enum class Kind { press, pan, rubberBand, label, note, readOff, ownMark };
        Kind kind = Kind::press;
        QPoint start; ///< viewport
        PointF startUnits;
        std::optional<PanelHit> panel;
        std::optional<LabelRef> label;
        std::optional<AnnotationRef> note;
        std::optional<OwnMarkRef> ownMark;
        QString readOffId;                              ///< the figure is laid out anew while it moves
        std::optional<frontierscope::Panel> startPanel; ///< with the axes at the start of a pan
    };

    void fitScene();
    void setFocusShown(bool isShown);
    [[nodiscard]] std::pair<Place, QPoint> placeOfKeyboard() const;
    [[nodiscard]] double exploreScale() const;
    void showSelected();
    void showPoints();
    /// The point under the pointer; asked again when the chart is laid out anew, as another may be there
    /// then.
    void hoverAt(QPointF viewportPosition);
    void hoverAgain();
    void select(const QStringList& ids);
    void startDrag();
    void continueDrag(QPoint position);
    void endDrag(const QMouseEvent& event);
    void pan(PointF units);
    void dropLabel(PointF units);
    void dropNote(PointF units);
    void selectNote(const QString& id);
    /// A box of the figure as far from its place as the pointer from where the drag began.
    [[nodiscard]] RectF dragged(RectF box, PointF units) const;
    void moveReadOff(PointF units, bool isDropped);
    [[nodiscard]] std::optional<OwnMarkRef> ownMarkUnder(PointF units) const;
    [[nodiscard]] Qt::CursorShape cursorOfLine(QPoint position) const;
    void click(const QMouseEvent& event);
    void clickPoint(PointRef ref, bool isAdding);
    bool pointAtLegend(PointF units);
    [[nodiscard]] bool clickLegend(PointF units);
    [[nodiscard]] bool doubleClickLegend(PointF units);
    void tellLegendClick();
    void zoom(const PanelHit& hit, PointF anchorUnits, double factor);
    void walk(Direction direction);
    void beginZoomStep();
    [[nodiscard]] bool cancelDrag();
    [[nodiscard]] PointF toUnits(QPointF viewportPosition) const;
    [[nodiscard]] std::optional<PointRef> pointAt(QPointF viewportPosition) const;

    PlacedFigure m_figure;
    PlacedFigure m_before; ///< the figure before it, until there is time to let go of thousands of texts
    AfterPainting m_afterwards;
    Mode m_mode = Mode::explore;
    QStringList m_selectedIds;
    QString m_hoveredId;
    std::optional<QPointF>
        m_pointer; ///< on the screen, over the hovered point; nothing: it was set or walked to
    QString m_hoveredOrganization;
    QString m_noteId; ///< the note that is selected; empty: none
    std::unique_ptr<FigureScene> m_scene;
    HighlightItem* m_highlight = nullptr; ///< owned by m_scene
    HoverCard* m_card = nullptr;          ///< child of the viewport
    QRubberBand* m_rubberBand = nullptr;  ///< child of the viewport
    std::optional<Drag> m_drag;
    int m_gesture = 0;
    QElapsedTimer m_sinceZoomStep; ///< of wheel or keys; invalid: something else came between
    bool m_isFocusShown = false;   ///< the keyboard led here
    QTimer m_legendTimer;          ///< a click on the legend counts when no second one follows
    QString m_clickedOrganization;
    bool m_isOtherLabsClicked = false;
};

} // namespace frontierscope
