// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_hit_test.h"

#include "core/figure/panel_annotations.h"
#include "core/figure/read_off_marks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <unordered_map>

namespace frontierscope {

namespace {

// How far below and beside a plot its axes' ticks and titles may stand, units.
constexpr double kAxisStrip = 90;

std::vector<PointRef> allPoints(const PlacedFigure& placed) {
    std::vector<PointRef> refs;
    for (std::size_t panel = 0; panel < placed.panels.size(); ++panel) {
        for (std::size_t point = 0; point < placed.figure.panels[panel].points.size(); ++point) {
            refs.push_back({panel, point});
        }
    }
    return refs;
}

} // namespace

const PointMark& pointMark(const PlacedFigure& placed, PointRef ref) {
    return placed.figure.panels[ref.panel].points[ref.point];
}

PointF pointPosition(const PlacedFigure& placed, PointRef ref) {
    return placed.panels[ref.panel].anchors[ref.point];
}

std::optional<PointRef> findPoint(const PlacedFigure& placed, std::string_view id) {
    for (std::size_t panel = 0; panel < placed.panels.size(); ++panel) {
        const auto& points = placed.figure.panels[panel].points;
        const auto found = std::ranges::find(points, id, &PointMark::id);
        if (found != points.end()) {
            return PointRef{panel, static_cast<std::size_t>(found - points.begin())};
        }
    }
    return std::nullopt;
}

std::vector<PointRef> findPoints(const PlacedFigure& placed, const std::vector<std::string>& ids) {
    std::unordered_map<std::string_view, PointRef> byId;
    for (const PointRef ref : allPoints(placed)) {
        byId.emplace(pointMark(placed, ref).id, ref); // the first that has the id
    }
    std::vector<PointRef> refs;
    for (const std::string& id : ids) {
        if (const auto found = byId.find(id); found != byId.end()) {
            refs.push_back(found->second);
        }
    }
    return refs;
}

std::optional<PointRef> nearestPoint(const PlacedFigure& placed, PointF units, double reach) {
    std::optional<PointRef> best;
    double bestCost = std::numeric_limits<double>::infinity();
    for (const PointRef ref : allPoints(placed)) {
        const PointF at = pointPosition(placed, ref);
        const double distance = std::hypot(at.x - units.x, at.y - units.y);
        const bool isPale = pointMark(placed, ref).emphasis == Emphasis::pale;
        const double cost = isPale ? distance + reach : distance;
        if (distance <= reach && cost <= bestCost) {
            best = ref;
            bestCost = cost;
        }
    }
    return best;
}

std::vector<PointRef> pointsOf(const PlacedFigure& placed, std::string_view organization) {
    std::vector<PointRef> refs = allPoints(placed);
    std::erase_if(refs, [&](PointRef ref) { return pointMark(placed, ref).group != organization; });
    return refs;
}

std::vector<PointRef> pointsIn(const PlacedFigure& placed, const RectF& box) {
    std::vector<PointRef> refs = allPoints(placed);
    std::erase_if(refs, [&](PointRef ref) { return !box.contains(pointPosition(placed, ref)); });
    return refs;
}

std::optional<PointRef> nextPoint(const PlacedFigure& placed, std::optional<PointRef> from,
                                  Direction direction) {
    std::vector<PointRef> refs = allPoints(placed);
    const bool goesByX = direction == Direction::left || direction == Direction::right;
    std::sort(refs.begin(), refs.end(), [&](PointRef a, PointRef b) {
        const auto key = [&](PointRef ref) {
            const PointF at = pointPosition(placed, ref);
            return goesByX ? std::tuple(at.x, at.y, ref.panel, ref.point)
                           : std::tuple(at.y, at.x, ref.panel, ref.point);
        };
        return key(a) < key(b);
    });
    if (direction == Direction::left || direction == Direction::up) {
        std::reverse(refs.begin(), refs.end());
    }
    auto next = refs.begin();
    if (from) {
        next = std::find(refs.begin(), refs.end(), *from);
        next = next == refs.end() ? refs.begin() : std::next(next);
    }
    return next == refs.end() ? std::nullopt : std::optional(*next);
}

std::optional<PanelHit> panelAt(const PlacedFigure& placed, PointF units) {
    for (std::size_t i = 0; i < placed.panels.size(); ++i) {
        const RectF& plot = placed.panels[i].plot;
        if (plot.contains(units)) {
            return PanelHit{i, PanelHit::Part::plot};
        }
        if (RectF{plot.x, plot.bottom(), plot.width, kAxisStrip}.contains(units)) {
            return PanelHit{i, PanelHit::Part::xAxis};
        }
        if (RectF{plot.x - kAxisStrip, plot.y, kAxisStrip, plot.height}.contains(units)) {
            return PanelHit{i, PanelHit::Part::yAxis};
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> legendEntryAt(const PlacedFigure& placed, PointF units) {
    for (const PlacedLegendEntry& entry : placed.legend) {
        if (entry.box.contains(units)) {
            return entry.entry;
        }
    }
    return std::nullopt;
}

std::optional<LabelRef> labelAt(const PlacedFigure& placed, PointF units) {
    for (std::size_t panel = 0; panel < placed.panels.size(); ++panel) {
        const auto& labels = placed.panels[panel].labels;
        for (std::size_t label = 0; label < labels.size(); ++label) {
            if (labels[label].text.box.contains(units)) {
                return LabelRef{panel, label};
            }
        }
    }
    return std::nullopt;
}

std::optional<ReadOffRef> readOffAt(const PlacedFigure& placed, PointF units, double reach) {
    for (std::size_t panel = 0; panel < placed.panels.size(); ++panel) {
        const auto& lines = placed.figure.panels[panel].readOffs;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const Segment given =
                readOffSegments(lines[i], placed.figure.panels[panel], placed.panels[panel]).front();
            const RectF near{std::min(given.from.x, given.to.x) - reach,
                             std::min(given.from.y, given.to.y) - reach,
                             std::abs(given.to.x - given.from.x) + 2 * reach,
                             std::abs(given.to.y - given.from.y) + 2 * reach};
            const bool isOnWords =
                std::ranges::any_of(placed.panels[panel].texts, [&](const PlacedText& text) {
                    return text.id == "read-off-" + lines[i].id && text.box.contains(units);
                });
            if (near.contains(units) || isOnWords) {
                return ReadOffRef{panel, i};
            }
        }
    }
    return std::nullopt;
}

std::optional<ReadOffRef> findReadOff(const PlacedFigure& placed, std::string_view id) {
    for (std::size_t panel = 0; panel < placed.figure.panels.size(); ++panel) {
        const auto& lines = placed.figure.panels[panel].readOffs;
        const auto found = std::ranges::find(lines, id, &ReadOffMark::id);
        if (found != lines.end()) {
            return ReadOffRef{panel, static_cast<std::size_t>(found - lines.begin())};
        }
    }
    return std::nullopt;
}

const PlacedAnnotation& annotation(const PlacedFigure& placed, AnnotationRef ref) {
    return placed.panels[ref.panel].annotations[ref.annotation];
}

std::optional<AnnotationRef> annotationAt(const PlacedFigure& placed, PointF units) {
    std::optional<AnnotationRef> found;
    for (std::size_t panel = 0; panel < placed.panels.size(); ++panel) {
        const auto& notes = placed.panels[panel].annotations;
        for (std::size_t i = 0; i < notes.size(); ++i) {
            if (notes[i].text.box.contains(units)) {
                found = AnnotationRef{panel, i};
            }
        }
    }
    return found;
}

std::optional<AnnotationRef> findAnnotation(const PlacedFigure& placed, std::string_view id) {
    for (std::size_t panel = 0; panel < placed.panels.size(); ++panel) {
        const auto& notes = placed.panels[panel].annotations;
        for (std::size_t i = 0; i < notes.size(); ++i) {
            if (notes[i].text.id == id) {
                return AnnotationRef{panel, i};
            }
        }
    }
    return std::nullopt;
}

PointF annotationAnchor(const PlacedFigure& placed, AnnotationRef ref) {
    const Panel& panel = placed.figure.panels[ref.panel];
    const PlacedPanel& place = placed.panels[ref.panel];
    return annotationAnchor(panel.annotations[annotation(placed, ref).annotation], panel, place);
}

} // namespace frontierscope
