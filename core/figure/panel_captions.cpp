// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/panel_captions.h"

#include "core/figure/panel_labels.h"
#include "core/figure/read_off_marks.h"
#include "core/figure/segments.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace frontierscope {

namespace {

class CaptionLayout {
public:
    CaptionLayout(const Panel& panel, PlacedPanel& placed, const TextFlow& flow)
        : m_panel(panel)
        , m_placed(placed)
        , m_flow(flow)
        , m_segments(obstacleSegments(panel, placed)) {
        m_markers.reserve(panel.points.size());
        for (std::size_t i = 0; i < panel.points.size(); ++i) {
            m_markers.push_back({markerBox(i, panel, placed), panel.points[i].emphasis});
            m_tallest = std::max(m_tallest, m_markers.back().box.height);
        }
        std::ranges::sort(m_markers, {}, &Marker::top);
    }

    void place() {
        for (const Area& area : m_panel.areas) {
            placeArea(area);
        }
        for (const ReferenceMark& line : m_panel.references) {
            placeReference(line);
        }
        for (const Curve& curve : m_panel.curves) {
            placeCurve(curve);
        }
        for (const ReadOffMark& mark : m_panel.readOffs) {
            placeReadOff(mark);
        }
        placeReadout();
    }

private:
    struct Place {
        RectF box;
        double penalty = 0; ///< of taste; obstacles come on top
    };
    struct Marker {
        RectF box;
        Emphasis emphasis;
        [[nodiscard]] double top() const { return box.y; }
    };
    void placeArea(const Area& area);
    void placeReference(const ReferenceMark& line);
    void placeCurve(const Curve& curve);
    void placeReadOff(const ReadOffMark& mark);
    void placeReadout();
    [[nodiscard]] double cost(const Place& place) const;
    [[nodiscard]] const Place* best(const std::vector<Place>& places) const;
    void put(const RectF& box, const std::string& text, TextRole role, ColorRole color, std::string id);

    const Panel& m_panel;
    PlacedPanel& m_placed;
    const TextFlow& m_flow;
    std::vector<Segment> m_segments;
    std::vector<Marker> m_markers; ///< of every point, from the top down
    double m_tallest = 0;          ///< of them
    std::vector<RectF> m_taken;
};

double CaptionLayout::cost(const Place& place) const {
    const RectF& plot = m_placed.plot;
    const RectF& box = place.box;
    if (box.x < plot.x || box.right() > plot.right() || box.y < plot.y || box.bottom() > plot.bottom()) {
        return std::numeric_limits<double>::infinity();
    }
    double sum = place.penalty;
    for (const RectF& taken : m_taken) {
        sum += taken.intersects(box) ? 1000 : 0;
    }
    const RectF near{box.x - 2, box.y - 2, box.width + 4, box.height + 4};
    const double px = m_flow.px(TextRole::label);
    const RectF wanted{box.x - 5 * px, box.y - 1.5 * px, box.width + 10 * px, box.height + 3 * px};
    // Each place is measured against the markers that reach the rows of what is wanted, out of thousands.
    auto marker = std::ranges::lower_bound(m_markers, wanted.y - m_tallest, {}, &Marker::top);
    for (; marker != m_markers.end() && marker->top() <= wanted.bottom(); ++marker) {
        sum += near.intersects(marker->box) ? (marker->emphasis == Emphasis::pale ? 20 : 50) : 0;
        // the label of a strong one will want to stand here
        sum += marker->emphasis == Emphasis::strong && wanted.intersects(marker->box) ? 12 : 0;
    }
    for (const Segment& segment : m_segments) {
        sum += touches(segment, box) ? 40 : 0;
    }
    return sum;
}

const CaptionLayout::Place* CaptionLayout::best(const std::vector<Place>& places) const {
    const Place* found = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (const Place& place : places) {
        if (const double costs = cost(place); costs < least) {
            least = costs;
            found = &place;
        }
    }
    return found;
}

void CaptionLayout::put(const RectF& box, const std::string& text, TextRole role, ColorRole color,
                        std::string id) {
    m_taken.push_back(box);
    PlacedText placed = m_flow.line(text, role, box.x, box.y + m_flow.px(role) * 0.86, color, std::move(id));
    placed.box = box;
    m_placed.texts.push_back(std::move(placed));
}

void CaptionLayout::placeArea(const Area& area) {
    if (area.caption.empty() || area.outline.empty()) {
        return;
    }
    double left = std::numeric_limits<double>::infinity();
    double right = -left;
    double top = left;
    for (const PointF point : area.outline) {
        const PointF at = m_placed.toUnits(m_panel, point);
        left = std::min(left, at.x);
        right = std::max(right, at.x);
        top = std::min(top, at.y);
    }
    const double px = m_flow.px(TextRole::caption);
    const std::string text = m_flow.shortened(area.caption, TextRole::caption, right - left - px * 0.6);
    if (text.empty()) {
        return;
    }
    const double width = m_flow.width(text, TextRole::caption);
    put({(left + right - width) / 2, top + px * 0.4, width, px * 1.1}, text, TextRole::caption,
        {ColorRole::Kind::mutedInk, 0}, area.id);
}

void CaptionLayout::placeReference(const ReferenceMark& line) {
    const RectF& plot = m_placed.plot;
    const double px = m_flow.px(TextRole::caption);
    const std::string text = m_flow.shortened(line.caption, TextRole::caption, plot.width * 0.6);
    const double width = m_flow.width(text, TextRole::caption);
    const double y = m_placed.toUnits(m_panel, {m_panel.x.low, line.y}).y;
    const double pad = px * 0.4;
    std::vector<Place> places;
    constexpr int kSteps = 32;
    for (int step = 0; step <= kSteps; ++step) { // from the right edge to the left
        const double x = plot.right() - pad - width - (plot.width - 2 * pad - width) * step / kSteps;
        const double penalty = step == kSteps ? 4 : 0.4 * step; // an edge is better than the middle
        places.push_back({{x, y - px * 1.25, width, px * 1.1}, penalty});
        places.push_back({{x, y + px * 0.2, width, px * 1.1}, 3 + penalty});
    }
    if (const Place* place = best(places)) {
        put(place->box, text, TextRole::caption, {ColorRole::Kind::reference, 0}, "reference-" + line.id);
    }
}

void CaptionLayout::placeCurve(const Curve& curve) {
    if (curve.caption.empty() || curve.points.size() < 2) {
        return;
    }
    const double px = m_flow.px(TextRole::caption);
    const TextRole role = curve.width > 2 ? TextRole::strongLabel : TextRole::caption;
    const double width = m_flow.width(curve.caption, role);
    std::vector<Place> places;
    const auto add = [&](double x, double y, double penalty) {
        places.push_back({{x, y, width, px * 1.1}, penalty});
    };
    for (std::size_t i = 0; i + 1 < curve.points.size(); ++i) {
        const PointF a = m_placed.toUnits(m_panel, curve.points[i]);
        const PointF b = m_placed.toUnits(m_panel, curve.points[i + 1]);
        const double left = std::min(a.x, b.x);
        const double right = std::max(a.x, b.x);
        if (std::abs(a.y - b.y) > 1 || right - left < width + px) {
            continue; // a caption lies along a tread of the staircase
        }
        for (int step = 0; step <= 6; ++step) {
            const double x = left + px * 0.5 + (right - left - width - px) * step / 6;
            add(x, a.y + px * 0.25, 0);
            add(x, a.y - px * 1.35, 2);
        }
    }
    if (places.empty()) {
        const PointF end = m_placed.toUnits(m_panel, curve.points.front());
        for (const double dy : {0.3, -1.4, 1.5, -2.6}) {
            add(end.x + px * 0.6, end.y + px * dy, 0);
            add(end.x - px * 0.6 - width, end.y + px * dy, 0);
        }
    }
    if (const Place* place = best(places)) {
        put(place->box, curve.caption, role, curve.color, curve.id);
    }
}

/// The words of a read-off, beside the line that is given: above or below a score, left or right of an x.
void CaptionLayout::placeReadOff(const ReadOffMark& mark) {
    const RectF& plot = m_placed.plot;
    const TextRole role = TextRole::label;
    const double px = m_flow.px(role);
    double width = 0;
    std::vector<std::string> lines;
    for (const std::string& line : mark.lines) {
        lines.push_back(m_flow.shortened(line, role, plot.width - px));
        width = std::max(width, m_flow.width(lines.back(), role));
    }
    const double height = static_cast<double>(lines.size()) * m_flow.lineHeight(role);
    const Segment line = readOffSegments(mark, m_panel, m_placed).front();
    std::vector<Place> places;
    constexpr int kSteps = 24;
    const double pad = px * 0.5;
    for (int step = 0; step <= kSteps; ++step) {
        const double share = static_cast<double>(step) / kSteps;
        if (mark.isScore) {
            const double x = plot.x + pad + (plot.width - 2 * pad - width) * share;
            places.push_back({{x, line.from.y - height - pad * 0.6, width, height}, 10 * share});
            places.push_back({{x, line.from.y + pad * 0.6, width, height}, 3 + 10 * share});
        } else {
            const double y = plot.bottom() - pad - height - (plot.height - 2 * pad - height) * share;
            places.push_back({{line.from.x + pad, y, width, height}, 10 * share});
            places.push_back({{line.from.x - pad - width, y, width, height}, 3 + 10 * share});
        }
    }
    const Place* place = best(places);
    if (place == nullptr) {
        return;
    }
    const RectF box = place->box;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        put({box.x, box.y + static_cast<double>(i) * m_flow.lineHeight(role), width, px * 1.15}, lines[i],
            role, mark.color, "read-off-" + mark.id);
    }
}

void CaptionLayout::placeReadout() {
    const RectF& plot = m_placed.plot;
    const TextRole role = TextRole::label;
    const double px = m_flow.px(role);
    std::vector<std::string> lines;
    for (const std::string& line : m_panel.readout) {
        std::ranges::move(m_flow.wrapped(line, role, plot.width * 0.9 - px, 4), std::back_inserter(lines));
    }
    if (lines.empty()) {
        return;
    }
    double width = 0;
    for (const std::string& line : lines) {
        width = std::max(width, m_flow.width(line, role));
    }
    const double height = static_cast<double>(lines.size()) * m_flow.lineHeight(role);
    const double pad = px * 0.7;
    std::vector<Place> places;
    if (m_panel.points.empty()) {
        places.push_back({{plot.center().x - width / 2, plot.center().y - height / 2, width, height}, 0});
    }
    for (int corner = 0; corner < 4; ++corner) {
        const double x = corner % 2 == 0 ? plot.x + pad : plot.right() - pad - width;
        for (const double drop : {0.0, 1.6 * px}) { // under the captions of areas
            const double y =
                corner / 2 == 0 ? plot.y + pad * 0.6 + drop : plot.bottom() - pad * 0.6 - height - drop;
            places.push_back({{x, y, width, height}, corner + drop / px});
        }
    }
    const Place* place = best(places);
    if (place == nullptr) {
        return;
    }
    const RectF box = place->box;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        put({box.x, box.y + static_cast<double>(i) * m_flow.lineHeight(role), width, px * 1.15}, lines[i],
            role, {ColorRole::Kind::ink, 0}, "readout");
    }
}

} // namespace

void placeCaptions(const Panel& panel, PlacedPanel& placed, const TextFlow& flow) {
    CaptionLayout(panel, placed, flow).place();
}

} // namespace frontierscope
