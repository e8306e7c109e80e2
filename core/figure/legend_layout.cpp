// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/legend_layout.h"

#include <algorithm>

namespace frontierscope {

namespace {

constexpr TextRole kRole = TextRole::legend;

struct Measures {
    double px, swatch, gap, rowHeight;
    explicit Measures(const TextFlow& flow)
        : px(flow.px(kRole))
        , swatch(px * 0.78)
        , gap(px * 0.42)
        , rowHeight(px * 1.42) {}
};

PlacedLegendEntry placedEntry(const LegendEntry& entry, std::size_t index, double x, double y, double width,
                              const TextFlow& flow) {
    const Measures measures(flow);
    PlacedLegendEntry placed;
    placed.entry = index;
    const double swatchWidth =
        entry.kind == LegendEntry::Kind::line ? 1.6 * measures.swatch : measures.swatch;
    placed.swatch = {x, y + (measures.rowHeight - measures.swatch) / 2, swatchWidth, measures.swatch};
    const std::string text =
        flow.shortened(entry.text, kRole, std::max(0.0, width - swatchWidth - measures.gap));
    placed.text = flow.line(text, kRole, x + swatchWidth + measures.gap,
                            y + measures.rowHeight / 2 + measures.px * 0.36, {ColorRole::Kind::ink, 0},
                            entry.organization);
    placed.box = {x, y, placed.text.x + placed.text.box.width - x, measures.rowHeight};
    return placed;
}

bool isShapeKey(const LegendEntry& entry) {
    return entry.color.kind == ColorRole::Kind::ink;
}

} // namespace

LegendBlock legendColumn(const std::vector<LegendEntry>& legend, double maxWidth, const TextFlow& flow) {
    LegendBlock block;
    const Measures measures(flow);
    bool hadLab = false;
    bool hadKey = false;
    for (std::size_t i = 0; i < legend.size(); ++i) {
        if (isShapeKey(legend[i]) && hadLab && !hadKey) {
            block.height += measures.rowHeight * 0.5;
        }
        (isShapeKey(legend[i]) ? hadKey : hadLab) = true;
        block.entries.push_back(placedEntry(legend[i], i, 0, block.height, maxWidth, flow));
        block.width = std::max(block.width, block.entries.back().box.width);
        block.height += measures.rowHeight;
    }
    return block;
}

LegendBlock legendRows(const std::vector<LegendEntry>& legend, double maxWidth, const TextFlow& flow) {
    LegendBlock block;
    const Measures measures(flow);
    double x = 0;
    double y = 0;
    for (std::size_t i = 0; i < legend.size(); ++i) {
        PlacedLegendEntry placed = placedEntry(legend[i], i, x, y, maxWidth, flow);
        if (x > 0 && placed.box.right() > maxWidth) {
            x = 0;
            y += measures.rowHeight;
            placed = placedEntry(legend[i], i, x, y, maxWidth, flow);
        }
        block.width = std::max(block.width, placed.box.right());
        x = placed.box.right() + measures.px * 1.25;
        block.entries.push_back(std::move(placed));
    }
    block.height = legend.empty() ? 0 : y + measures.rowHeight;
    return block;
}

std::vector<PlacedLegendEntry> movedTo(LegendBlock block, PointF topLeft) {
    for (PlacedLegendEntry& entry : block.entries) {
        for (RectF* box : {&entry.box, &entry.swatch, &entry.text.box}) {
            box->x += topLeft.x;
            box->y += topLeft.y;
        }
        entry.text.x += topLeft.x;
        entry.text.baseline += topLeft.y;
    }
    return std::move(block.entries);
}

} // namespace frontierscope
