// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/own_mark_hit.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

namespace frontierscope {

namespace {

/// 2 of "own-3" after "own-".
std::optional<std::size_t> indexAfter(std::string_view prefix, std::string_view id) {
    std::size_t number = 0;
    if (!id.starts_with(prefix)) {
        return std::nullopt;
    }
    id.remove_prefix(prefix.size());
    const auto read = std::from_chars(id.data(), id.data() + id.size(), number);
    return read.ec == std::errc() && number > 0 ? std::optional(number - 1) : std::nullopt;
}

std::optional<OwnMarkRef> lineAt(const PlacedFigure& placed, std::size_t panelIndex, PointF units,
                                 double reach) {
    const Panel& panel = placed.figure.panels[panelIndex];
    for (const ReferenceMark& line : panel.references) {
        const auto index = indexAfter("own-", line.id);
        const double y = placed.panels[panelIndex].toUnits(panel, {panel.x.low, line.y}).y;
        if (index && std::abs(y - units.y) <= reach) {
            return OwnMarkRef{panelIndex, OwnMarkRef::Kind::line, *index};
        }
    }
    return std::nullopt;
}

std::optional<OwnMarkRef> bandEndAt(const PlacedFigure& placed, std::size_t panelIndex, PointF units,
                                    double reach) {
    const Panel& panel = placed.figure.panels[panelIndex];
    for (const Area& area : panel.areas) {
        const auto index = indexAfter("band-", area.id);
        if (!index || area.outline.size() < 2) {
            continue;
        }
        for (const auto kind : {OwnMarkRef::Kind::bandLow, OwnMarkRef::Kind::bandHigh}) {
            const double end = area.outline[kind == OwnMarkRef::Kind::bandLow ? 0 : 1].x;
            const double x = placed.panels[panelIndex].toUnits(panel, {end, panel.y.low}).x;
            if (end > panel.x.low && end < panel.x.high && std::abs(x - units.x) <= reach) {
                return OwnMarkRef{panelIndex, kind, *index};
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<OwnMarkRef> ownMarkAt(const PlacedFigure& placed, PointF units, double reach) {
    for (std::size_t i = 0; i < placed.panels.size(); ++i) {
        if (!placed.panels[i].plot.contains(units)) {
            continue;
        }
        const auto line = lineAt(placed, i, units, reach);
        return line ? line : bandEndAt(placed, i, units, reach);
    }
    return std::nullopt;
}

double ownMarkValue(const PlacedFigure& placed, const OwnMarkRef& mark, PointF units) {
    const Panel& panel = placed.figure.panels[mark.panel];
    const PointF data = placed.panels[mark.panel].toData(panel, units);
    const bool isLine = mark.kind == OwnMarkRef::Kind::line;
    const Axis& axis = isLine ? panel.y : panel.x;
    return std::clamp(isLine ? data.y : data.x, axis.low, axis.high);
}

} // namespace frontierscope
