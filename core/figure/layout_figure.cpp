// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/layout_figure.h"

#include "core/figure/figure_words.h"
#include "core/figure/legend_layout.h"
#include "core/figure/panel_layout.h"
#include "core/figure/text_flow.h"

#include <algorithm>
#include <array>

namespace frontierscope {

namespace {

/// How much text the page carries; the first that leaves the plot its room is taken.
struct TextBudget {
    std::size_t title, subtitle, note, source;
    bool hasLegend;
};
constexpr std::array kBudgets = {
    TextBudget{2, 2, 3, 3, true}, TextBudget{2, 1, 2, 2, true},  TextBudget{2, 1, 1, 1, true},
    TextBudget{1, 0, 1, 1, true}, TextBudget{1, 0, 0, 1, false}, TextBudget{0, 0, 0, 0, false},
};
constexpr std::array kTypeScales = {1.0, 0.92, 0.85, 0.8};
constexpr double kLeastPlotHeight = 0.45; ///< of the page
constexpr double kLeastPlotWidth = 0.45;
constexpr double kStripShare = 0.4; ///< of its column

class FigureLayout {
public:
    FigureLayout(Figure figure, FigureSize size, const MeasureText& measureText, const LayoutOptions& options)
        : m_measureText(measureText)
        , m_flow(figure.spec.preset, measureText)
        , m_options(options) {
        m_placed.figure = std::move(figure);
        m_placed.size = size;
    }

    PlacedFigure place();

private:
    void placeAll(const std::string& note);
    [[nodiscard]] bool placeWhole(const std::string& note);
    [[nodiscard]] bool tryBudget(const TextBudget& budget, const std::string& note, bool mustBeWhole);
    [[nodiscard]] double addLines(const std::string& text, TextRole role, std::size_t maxLines, double top,
                                  ColorRole color, const std::string& id);
    [[nodiscard]] double linesHeight(const std::string& text, TextRole role, std::size_t maxLines) const;
    void placePanels(const RectF& area);
    [[nodiscard]] RectF placeLegend(const RectF& area, bool hasLegend);
    [[nodiscard]] std::vector<RectF> panelAreas(const RectF& area) const;
    [[nodiscard]] std::size_t columnCount() const;
    [[nodiscard]] std::vector<PanelGutters> sharedGutters(const std::vector<RectF>& areas) const;
    [[nodiscard]] RectF firstColumn(const std::vector<RectF>& areas) const;
    [[nodiscard]] double plotArea(const RectF& area) const;
    bool replaceNote(const std::string& note);
    [[nodiscard]] std::size_t leftOutCount() const;
    [[nodiscard]] std::string noteWithLeftOut() const;
    [[nodiscard]] double margin() const { return 1.35 * m_flow.px(TextRole::note); }
    [[nodiscard]] double textWidth() const { return std::max(1.0, m_placed.size.width - 2 * margin()); }
    [[nodiscard]] const Figure& figure() const { return m_placed.figure; }

    const MeasureText& m_measureText;
    TextFlow m_flow;
    LayoutOptions m_options;
    PlacedFigure m_placed;
    bool m_isCut = false; ///< a text was shortened or left out
};

double FigureLayout::linesHeight(const std::string& text, TextRole role, std::size_t maxLines) const {
    const auto lines = m_flow.wrapped(text, role, textWidth(), maxLines);
    return static_cast<double>(lines.size()) * m_flow.lineHeight(role);
}

/// Returns the height used.
double FigureLayout::addLines(const std::string& text, TextRole role, std::size_t maxLines, double top,
                              ColorRole color, const std::string& id) {
    double y = top;
    if (maxLines == 0) {
        m_isCut = m_isCut || !text.empty();
        return 0;
    }
    const auto lines = role == TextRole::title ? m_flow.balanced(text, role, textWidth(), maxLines)
                                               : m_flow.wrapped(text, role, textWidth(), maxLines);
    m_isCut = m_isCut || (!lines.empty() && lines.back().ends_with("…") && !text.ends_with("…"));
    for (const std::string& line : lines) {
        m_placed.texts.push_back(m_flow.line(line, role, margin(), y + m_flow.px(role) * 0.92, color, id));
        y += m_flow.lineHeight(role);
    }
    return y - top;
}

/// One column per panel, side by side; a strip takes the lower part of the column of the panel before it.
std::vector<RectF> FigureLayout::panelAreas(const RectF& area) const {
    const double count = static_cast<double>(columnCount());
    const double gap = 2 * m_flow.px(TextRole::axisTitle);
    const double width = std::max(1.0, (area.width - gap * (count - 1)) / count);
    std::vector<RectF> areas;
    double x = area.x;
    for (const Panel& panel : figure().panels) {
        if (panel.isStrip && !areas.empty()) {
            RectF& above = areas.back();
            const double height = kStripShare * area.height;
            above.height = std::max(1.0, area.height - height);
            areas.push_back({above.x, above.bottom(), above.width, height});
            continue;
        }
        areas.push_back({x, area.y, width, area.height});
        x += width + gap;
    }
    return areas;
}

/// Panels side by side share their gutters, so that their plots are equally high and wide; strips likewise.
std::vector<PanelGutters> FigureLayout::sharedGutters(const std::vector<RectF>& areas) const {
    PanelGutters panel, strip;
    double left = 0;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        left = std::max(left, panelGutters(figure().panels[i], areas[i], m_flow).left);
    }
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const PanelGutters own = panelGutters(figure().panels[i], areas[i], m_flow, left);
        PanelGutters& shared = figure().panels[i].isStrip ? strip : panel;
        panel.left = std::max(panel.left, own.left);
        panel.right = std::max(panel.right, own.right);
        shared.top = std::max(shared.top, own.top);
        shared.bottom = std::max(shared.bottom, own.bottom);
    }
    strip.left = panel.left;
    strip.right = panel.right;
    std::vector<PanelGutters> gutters;
    for (const Panel& each : figure().panels) {
        gutters.push_back(each.isStrip ? strip : panel);
    }
    return gutters;
}

RectF plotIn(const RectF& area, const PanelGutters& gutters) {
    return {area.x + gutters.left, area.y + gutters.top,
            std::max(1.0, area.width - gutters.left - gutters.right),
            std::max(1.0, area.height - gutters.top - gutters.bottom)};
}

std::size_t FigureLayout::columnCount() const {
    const auto strips = std::ranges::count_if(figure().panels, &Panel::isStrip);
    return std::max<std::size_t>(1, figure().panels.size() - static_cast<std::size_t>(strips));
}

/// The plot of the first panel, down to the end of the strip below it.
RectF FigureLayout::firstColumn(const std::vector<RectF>& areas) const {
    const auto gutters = sharedGutters(areas);
    RectF plot = plotIn(areas.front(), gutters.front());
    if (areas.size() > 1 && figure().panels[1].isStrip) {
        plot.height = plotIn(areas[1], gutters[1]).bottom() - plot.y;
    }
    return plot;
}

double FigureLayout::plotArea(const RectF& area) const {
    const RectF plot = firstColumn(panelAreas(area));
    return plot.width * plot.height;
}

void FigureLayout::placePanels(const RectF& area) {
    const auto areas = panelAreas(area);
    const auto gutters = sharedGutters(areas);
    m_placed.panels.clear();
    for (std::size_t i = 0; i < areas.size(); ++i) {
        m_placed.panels.push_back(layoutPanel(figure().panels[i], areas[i], plotIn(areas[i], gutters[i]),
                                              m_flow, m_options.labels));
    }
}

/// Puts the legend beside or above the panels, whichever leaves the plots more room; returns the rest.
RectF FigureLayout::placeLegend(const RectF& area, bool hasLegend) {
    m_placed.legend.clear();
    if (!hasLegend || figure().legend.empty()) {
        return area;
    }
    const double gap = 1.3 * m_flow.px(TextRole::legend);
    LegendBlock column = legendColumn(figure().legend, area.width * 0.3, m_flow);
    LegendBlock rows = legendRows(figure().legend, area.width, m_flow);
    RectF besideColumn = area;
    besideColumn.width = std::max(1.0, area.width - column.width - gap);
    RectF underRows = area;
    underRows.y += rows.height + gap * 0.5;
    underRows.height = std::max(1.0, area.height - rows.height - gap * 0.5);
    const bool fitsBeside = column.height <= area.height;
    if (fitsBeside && plotArea(besideColumn) >= plotArea(underRows)) {
        const auto areas = panelAreas(besideColumn);
        const double top = firstColumn(areas).y;
        const double y = std::min(top, area.bottom() - column.height);
        m_placed.legend = movedTo(std::move(column), {besideColumn.right() + gap, y});
        return besideColumn;
    }
    m_placed.legend = movedTo(std::move(rows), {area.x, area.y});
    return underRows;
}

bool FigureLayout::tryBudget(const TextBudget& budget, const std::string& note, bool mustBeWhole) {
    constexpr ColorRole kInk{ColorRole::Kind::ink, 0};
    constexpr ColorRole kMuted{ColorRole::Kind::mutedInk, 0};
    m_placed.texts.clear();
    m_isCut = !budget.hasLegend && !figure().legend.empty();
    const double px = m_flow.px(TextRole::note);
    double top = margin();
    top += addLines(figure().title, TextRole::title, budget.title, top, kInk, "title");
    if (!figure().subtitle.empty()) {
        top += addLines(figure().subtitle, TextRole::subtitle, budget.subtitle, top + px * 0.15, kMuted,
                        "subtitle");
    }
    top += px * 0.9;
    double bottom = m_placed.size.height - margin() * 0.8;
    const double sourceHeight = linesHeight(figure().sourceLine, TextRole::note, budget.source);
    const double noteHeight = linesHeight(note, TextRole::note, budget.note);
    bottom -= sourceHeight;
    (void)addLines(figure().sourceLine, TextRole::note, budget.source, bottom, kMuted, "source");
    bottom -= noteHeight;
    (void)addLines(note, TextRole::note, budget.note, bottom, kMuted, "note");
    bottom -= px * 0.8;
    const RectF area{margin(), top, textWidth(), std::max(1.0, bottom - top)};
    const RectF rest = placeLegend(area, budget.hasLegend);
    const auto areas = panelAreas(rest);
    const RectF plot = firstColumn(areas);
    const bool isLast = &budget == &kBudgets.back();
    const double panelCount = static_cast<double>(columnCount());
    const bool hasRoom = plot.height >= kLeastPlotHeight * m_placed.size.height &&
                         plot.width * panelCount >= kLeastPlotWidth * m_placed.size.width;
    if (mustBeWhole ? hasRoom && !m_isCut : hasRoom || isLast) {
        placePanels(rest);
        return true;
    }
    return false;
}

/// With smaller type rather than with shortened texts, where that is wanted and helps.
bool FigureLayout::placeWhole(const std::string& note) {
    for (const double scale : kTypeScales) {
        if (scale < m_options.smallestType) {
            break;
        }
        if (scale > m_options.largestType) {
            continue;
        }
        m_flow = TextFlow(figure().spec.preset, m_measureText, scale);
        const auto fits = [&](const TextBudget& budget) {
            return tryBudget(budget, note, true);
        };
        if (std::ranges::any_of(kBudgets, fits)) {
            return true;
        }
    }
    return false;
}

void FigureLayout::placeAll(const std::string& note) {
    if (m_options.smallestType < 1 && placeWhole(note)) {
        return;
    }
    for (const TextBudget& budget : kBudgets) {
        if (tryBudget(budget, note, false)) {
            return;
        }
    }
}

/// Labels that were asked for and found no place; the automatic choice of the best of each lab asks for none.
std::size_t FigureLayout::leftOutCount() const {
    std::size_t count = 0;
    for (std::size_t i = 0; i < m_placed.panels.size(); ++i) {
        for (const std::size_t label : m_placed.panels[i].leftOut) {
            const LabelPriority priority = figure().panels[i].labels[label].priority;
            const bool isAskedFor =
                figure().spec.labels == LabelMode::all || priority != LabelPriority::bestOfLab;
            count += isAskedFor ? 1 : 0;
        }
    }
    return count;
}

std::string FigureLayout::noteWithLeftOut() const {
    const std::string sentence =
        say(figure().spec.language, FS_TEXT("Labels without room: {0}."), {countText(leftOutCount())});
    return figure().note.empty() ? sentence : figure().note + " " + sentence;
}

/// Sets the note anew where it stands, if the new text needs no more lines than the old one had.
bool FigureLayout::replaceNote(const std::string& note) {
    const auto isNote = [](const PlacedText& text) {
        return text.id == "note";
    };
    const auto first = std::ranges::find_if(m_placed.texts, isNote);
    const auto count = static_cast<std::size_t>(std::ranges::count_if(m_placed.texts, isNote));
    const auto lines = m_flow.wrapped(note, TextRole::note, textWidth(), count + 1);
    if (first == m_placed.texts.end() || lines.size() > count) {
        return false;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        PlacedText& line = *(first + static_cast<std::ptrdiff_t>(i));
        line = m_flow.line(lines[i], line.role, line.x, line.baseline, line.color, line.id);
    }
    return true;
}

PlacedFigure FigureLayout::place() {
    if (figure().panels.empty()) {
        return std::move(m_placed);
    }
    placeAll(figure().note);
    if (leftOutCount() > 0 && m_options.labels == LabelEffort::thorough) {
        std::string note = noteWithLeftOut();
        if (!replaceNote(note)) {
            placeAll(note); // one line more may cost the plot a label more
            note = noteWithLeftOut();
            (void)replaceNote(note);
        }
        m_placed.figure.note = std::move(note);
    }
    return std::move(m_placed);
}

} // namespace

PlacedFigure layoutFigure(Figure figure, FigureSize size, const MeasureText& measureText,
                          const LayoutOptions& options) {
    return FigureLayout(std::move(figure), size, measureText, options).place();
}

} // namespace frontierscope
