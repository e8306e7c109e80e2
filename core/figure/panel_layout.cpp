// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/panel_layout.h"

#include "core/figure/panel_annotations.h"
#include "core/figure/panel_captions.h"
#include "core/figure/panel_labels.h"
#include "core/figure/theme.h"
#include "core/figure/ticks.h"

#include <algorithm>
#include <cmath>

namespace frontierscope {

namespace {

constexpr ColorRole kInk{ColorRole::Kind::ink, 0};
constexpr ColorRole kMuted{ColorRole::Kind::mutedInk, 0};
constexpr std::size_t kAxisTitleLines = 2;

double tickGap(const TextFlow& flow) {
    return 0.45 * flow.px(TextRole::tick);
}

/// Whether the texts of the major ticks stand apart, `extent` units along the axis.
bool ticksFit(const std::vector<Tick>& ticks, const Axis& axis, bool isX, double length,
              const TextFlow& flow) {
    double lastEnd = -1e9;
    Axis unit = axis;
    unit.isReversed = false;
    PlacedPanel ruler;
    ruler.plot = {0, 0, length, length};
    Panel panel;
    panel.x = unit;
    panel.y = {};
    for (const Tick& tick : ticks) {
        if (!tick.isMajor) {
            continue;
        }
        const double at = ruler.toUnits(panel, {tick.value, 0}).x;
        const TextSize size = flow.size(tick.text, TextRole::tick);
        const double half = isX ? size.width / 2 : flow.px(TextRole::tick) * 0.6;
        if (at - half < lastEnd) {
            return false;
        }
        lastEnd = at + half + flow.px(TextRole::tick) * (isX ? 0.7 : 0.5);
    }
    return true;
}

std::vector<Tick> fittingTicks(const Axis& axis, bool isX, double length, const TextFlow& flow) {
    return axisTicks(
        axis, [&](const std::vector<Tick>& ticks) { return ticksFit(ticks, axis, isX, length, flow); });
}

class PanelLayout {
public:
    PanelLayout(const Panel& panel, const RectF& area, const RectF& plot, const TextFlow& flow,
                LabelEffort effort)
        : m_panel(panel)
        , m_area(area)
        , m_flow(flow)
        , m_effort(effort) {
        m_placed.plot = plot;
        m_placed.placePoints(panel);
        m_placed.markerSize = markerSize(flow.preset());
    }

    PlacedPanel place() {
        placeXTicks();
        placeYTicks();
        placeTitles();
        placeXTitle();
        placeCaptions(m_panel, m_placed, m_flow);
        placeAnnotations(m_panel, m_placed, m_flow);
        placePanelLabels(m_panel, m_placed, m_flow, m_effort);
        return std::move(m_placed);
    }

private:
    void placeXTicks();
    void placeYTicks();
    void placeTitles();
    void placeXTitle();

    const Panel& m_panel;
    const RectF& m_area;
    const TextFlow& m_flow;
    LabelEffort m_effort;
    PlacedPanel m_placed;
};

void PanelLayout::placeXTicks() {
    const RectF& plot = m_placed.plot;
    const double baseline = plot.bottom() + tickGap(m_flow) + m_flow.px(TextRole::tick) * 0.85;
    for (const Tick& tick : fittingTicks(m_panel.x, true, plot.width, m_flow)) {
        PlacedTick placed;
        placed.value = tick.value;
        placed.position = m_placed.toUnits(m_panel, {tick.value, m_panel.y.low}).x;
        placed.isMajor = tick.isMajor;
        if (tick.isMajor && !m_panel.x.isBare) {
            const double width = m_flow.width(tick.text, TextRole::tick);
            const double x =
                std::clamp(placed.position - width / 2, m_area.x, std::max(m_area.x, m_area.right() - width));
            placed.text = m_flow.line(tick.text, TextRole::tick, x, baseline, kMuted);
        }
        m_placed.xTicks.push_back(std::move(placed));
    }
}

void PanelLayout::placeYTicks() {
    const RectF& plot = m_placed.plot;
    for (const Tick& tick : fittingTicks(m_panel.y, false, plot.height, m_flow)) {
        PlacedTick placed;
        placed.value = tick.value;
        placed.position = m_placed.toUnits(m_panel, {m_panel.x.low, tick.value}).y;
        placed.isMajor = tick.isMajor;
        if (tick.isMajor) {
            // Names of categories may be longer than the gutter; the widest tick fits it but for rounding.
            const double room = plot.x - tickGap(m_flow) - m_area.x + 0.5;
            const std::string shown = m_flow.shortened(tick.text, TextRole::tick, room);
            const double width = m_flow.width(shown, TextRole::tick);
            placed.text = m_flow.line(shown, TextRole::tick, plot.x - tickGap(m_flow) - width,
                                      placed.position + m_flow.px(TextRole::tick) * 0.35, kMuted);
        }
        m_placed.yTicks.push_back(std::move(placed));
    }
}

void PanelLayout::placeTitles() {
    double bottom = m_placed.plot.y - 0.95 * m_flow.px(TextRole::axisTitle);
    const double width = m_area.width;
    const std::string yTitle = m_flow.shortened(m_panel.y.title, TextRole::axisTitle, width);
    if (!yTitle.empty()) {
        m_placed.texts.push_back(
            m_flow.line(yTitle, TextRole::axisTitle, m_area.x, bottom, kMuted, "y-title"));
        bottom -= m_flow.lineHeight(TextRole::axisTitle) * 1.08;
    }
    const std::string title = m_flow.shortened(m_panel.title, TextRole::panelTitle, width);
    if (!title.empty()) {
        m_placed.texts.push_back(
            m_flow.line(title, TextRole::panelTitle, m_area.x, bottom, kInk, "panel-title"));
    }
}

void PanelLayout::placeXTitle() {
    const RectF& plot = m_placed.plot;
    const TextRole role = TextRole::axisTitle;
    double baseline =
        plot.bottom() + tickGap(m_flow) + m_flow.lineHeight(TextRole::tick) + m_flow.px(role) * 0.95;
    const std::string hint = m_flow.shortened(m_panel.x.hint, role, m_area.width);
    const double hintWidth = hint.empty() ? 0 : m_flow.width(hint, role);
    const auto lines = m_flow.wrapped(m_panel.x.title, role, m_area.right() - plot.x, kAxisTitleLines);
    double lastEnd = plot.x;
    for (const std::string& line : lines) {
        m_placed.texts.push_back(m_flow.line(line, role, plot.x, baseline, kMuted, "x-title"));
        lastEnd = plot.x + m_flow.width(line, role);
        baseline += m_flow.lineHeight(role);
    }
    if (hint.empty()) {
        return;
    }
    // On the title's last line where it fits, else on a line of its own if the gutter has one.
    const bool isOnLastLine = lastEnd + m_flow.px(role) * 1.5 + hintWidth <= m_area.right();
    if (isOnLastLine && !lines.empty()) {
        baseline -= m_flow.lineHeight(role);
    }
    if (isOnLastLine || lines.size() < kAxisTitleLines) {
        m_placed.texts.push_back(
            m_flow.line(hint, role, m_area.right() - hintWidth, baseline, kInk, "x-hint"));
    }
}

} // namespace

PanelGutters panelGutters(const Panel& panel, const RectF& area, const TextFlow& flow, double left) {
    PanelGutters gutters;
    const double axisTitle = flow.lineHeight(TextRole::axisTitle);
    gutters.top = flow.px(TextRole::tick) * 0.6;
    if (!panel.y.title.empty()) {
        gutters.top = axisTitle + 0.75 * flow.px(TextRole::axisTitle);
    }
    if (!panel.title.empty()) {
        gutters.top += flow.lineHeight(TextRole::panelTitle);
    }
    double tickWidth = 0;
    for (const Tick& tick : fittingTicks(panel.y, false, area.height * 0.75, flow)) {
        tickWidth = std::max(tickWidth, tick.isMajor ? flow.width(tick.text, TextRole::tick) : 0);
    }
    gutters.left = std::min(std::max(left, tickWidth + tickGap(flow)), area.width / 3);
    gutters.bottom = tickGap(flow) + (panel.x.isBare ? 0 : flow.lineHeight(TextRole::tick));
    const double titleWidth = area.width - gutters.left;
    const auto lines = flow.wrapped(panel.x.title, TextRole::axisTitle, titleWidth, kAxisTitleLines);
    std::size_t rows = lines.size();
    if (!panel.x.hint.empty() && rows < kAxisTitleLines) {
        const double end = lines.empty() ? 0 : flow.width(lines.back(), TextRole::axisTitle);
        const double hint = flow.width(panel.x.hint, TextRole::axisTitle);
        rows += lines.empty() || end + flow.px(TextRole::axisTitle) * 1.5 + hint > titleWidth ? 1 : 0;
    }
    gutters.bottom += static_cast<double>(rows) * axisTitle;
    gutters.right = 0;
    return gutters;
}

PlacedPanel layoutPanel(const Panel& panel, const RectF& area, const RectF& plot, const TextFlow& flow,
                        LabelEffort effort) {
    return PanelLayout(panel, area, plot, flow, effort).place();
}

} // namespace frontierscope
