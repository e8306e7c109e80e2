// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/own_marks.h"

#include "core/figure/figure_words.h"

#include <algorithm>

namespace frontierscope {

namespace {

bool isInside(const Axis& axis, double value) {
    return value >= axis.low && value <= axis.high;
}

/// Each panel has the lines; the strip of residuals has an axis of its own.
bool addLine(Figure& figure, const OwnReferenceLine& line, const std::string& id) {
    bool isShown = false;
    for (Panel& panel : figure.panels) {
        if (!panel.isStrip && isInside(panel.y, line.value)) {
            panel.references.push_back({id, line.value, line.label});
            isShown = true;
        }
    }
    return isShown;
}

void addSentence(std::string& note, const std::string& sentence) {
    note += (note.empty() ? "" : " ") + sentence;
}

void addLines(Figure& figure) {
    const FigureSpec& spec = figure.spec;
    for (std::size_t i = 0; i < spec.ownReferenceLines.size(); ++i) {
        const OwnReferenceLine& line = spec.ownReferenceLines[i];
        if (!addLine(figure, line, "own-" + std::to_string(i + 1))) {
            figure.warnings.push_back(say(spec.language,
                                          FS_TEXT("The line \"{0}\" lies outside the axis and is not shown."),
                                          {line.label}));
            addSentence(figure.note, figure.warnings.back());
        } else if (!line.source.empty()) {
            addSentence(figure.note,
                        say(spec.language, FS_TEXT("Line \"{0}\": {1}."), {line.label, line.source}));
        }
    }
}

} // namespace

void addBands(Panel& panel, const std::vector<ShadedBand>& bands) {
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const double low = std::max(bands[i].low.value_or(panel.x.low), panel.x.low);
        const double high = std::min(bands[i].high.value_or(panel.x.high), panel.x.high);
        if (!(low < high)) {
            continue;
        }
        Area area;
        area.id = "band-" + std::to_string(i + 1);
        area.color = {ColorRole::Kind::band, static_cast<int>(i)};
        const bool isAlternating = bands.size() > 1; // neighbours differ; one alone has to be seen
        area.opacity = isAlternating && i % 2 == 0 ? 0.05 : 0.12;
        area.caption = bands[i].label;
        area.outline = {{low, panel.y.low}, {high, panel.y.low}, {high, panel.y.high}, {low, panel.y.high}};
        panel.areas.push_back(std::move(area));
    }
}

void addOwnMarks(Figure& figure) {
    if (figure.spec.kind == "comparison") {
        return; // its axes count benchmarks
    }
    if (figure.spec.bands && figure.spec.kind != "training-compute") {
        for (Panel& panel : figure.panels) {
            addBands(panel, *figure.spec.bands);
        }
    }
    if (figure.spec.showReferenceLines) {
        addLines(figure);
    }
}

} // namespace frontierscope
