// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/read_off_marks.h"

#include "core/figure/figure_words.h"
#include "core/fit/prediction.h"
#include "core/fit/read_off.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace frontierscope {

namespace {

/// What was read off; x or score. An end of the interval that is missing is unbounded.
struct Reading {
    std::optional<double> value, low, high;
    bool hasInterval = false;
    double decadesOutside = 0;
};

double decadesOutside(const FitSubject& subject, const FitResult& fit, double x) {
    if (subject.isDates) {
        return std::max({0.0, x - fit.xHigh, fit.xLow - x});
    }
    return x > 0 ? std::max({0.0, std::log10(x / fit.xHigh), std::log10(fit.xLow / x)}) : 0;
}

Reading readingOf(const FitSubject& subject, const FitResult& fit, const ReadOffLine& line) {
    if (line.isScore) {
        const ReadOff found = solveFor(fit, line.at, subject.level);
        return {found.x, found.low, found.high, found.hasInterval,
                found.x ? decadesOutside(subject, fit, *found.x) : 0};
    }
    const double x = line.at / subject.xDivisor;
    const FitPrediction at = predict(fit, x, subject.level);
    Reading reading;
    if (std::isfinite(at.mean)) {
        reading.value = at.mean;
    }
    reading.low = at.ciLow;
    reading.high = at.ciHigh;
    reading.hasInterval = at.ciLow && at.ciHigh;
    reading.decadesOutside = decadesOutside(subject, fit, x);
    return reading;
}

std::string intervalWords(const Reading& reading, const std::string& level, const std::string& low,
                          const std::string& high, Language language) {
    if (!reading.hasInterval) {
        return say(language, FS_TEXT("no interval can be had"));
    }
    if (reading.low && reading.high) {
        return say(language, FS_TEXT("{0}% interval {1} to {2}"), {level, low, high});
    }
    if (reading.low) {
        return say(language, FS_TEXT("{0}% interval from {1}, no upper end"), {level, low});
    }
    if (reading.high) {
        return say(language, FS_TEXT("{0}% interval up to {1}, no lower end"), {level, high});
    }
    return say(language, FS_TEXT("{0}% interval without ends: any value is possible"), {level});
}

std::string outsideWords(const FitSubject& subject, double decades, Language language) {
    const std::string number = fmt::format("{:.1f}", decades);
    return subject.isDates ? say(language, FS_TEXT("outside the data by {0} years"), {number})
                           : say(language, FS_TEXT("outside the data by {0} decades"), {number});
}

/// Clips the interval to the axis of what is read off.
void addInterval(ReadOffMark& mark, const Reading& reading, const Axis& axis) {
    if (!reading.hasInterval) {
        return;
    }
    const double low = std::max(reading.low.value_or(axis.low), axis.low);
    const double high = std::min(reading.high.value_or(axis.high), axis.high);
    if (low < high) {
        mark.low = low;
        mark.high = high;
        mark.isLowOpen = !reading.low || *reading.low < axis.low;
        mark.isHighOpen = !reading.high || *reading.high > axis.high;
    }
}

DrawnPath strokedLine(const Segment& segment, Rgb ink, double width, double opacity, LineStyle style) {
    return {{segment.from, segment.to}, false, Stroke{ink, width, opacity, style}, std::nullopt};
}

} // namespace

std::vector<std::string> readOffWords(const FitSubject& subject, const FitResult& fit,
                                      const ReadOffLine& line, Language language) {
    const Reading reading = readingOf(subject, fit, line);
    const auto given = [&](double value) {
        return line.isScore ? valueText(subject, value)
                            : quantityText(subject, value / subject.xDivisor, language);
    };
    const auto read = [&](const std::optional<double>& value) {
        return !value         ? std::string()
               : line.isScore ? quantityText(subject, *value, language)
                              : valueText(subject, *value);
    };
    if (!reading.value) {
        return {say(language, FS_TEXT("The curve never reaches {0}."), {given(line.at)})};
    }
    const std::string level = fmt::format("{:.0f}", subject.level * 100);
    const std::string interval =
        intervalWords(reading, level, read(reading.low), read(reading.high), language);
    std::vector<std::string> words = {
        line.isScore ? say(language, FS_TEXT("{0} at {1}"), {given(line.at), read(reading.value)})
                     : say(language, FS_TEXT("At {0}: {1}"), {given(line.at), read(reading.value)}),
        interval};
    if (reading.decadesOutside >= 0.05) {
        words.push_back(outsideWords(subject, reading.decadesOutside, language));
    }
    const double score = line.isScore ? line.at : *reading.value;
    if (subject.yUnit == "percent" && (score > 100 || score < 0)) {
        words.push_back(say(language, FS_TEXT("no possible score")));
    }
    return words;
}

void addReadOff(Panel& panel, const FitSubject& subject, const FitResult& fit, const ReadOffLine& line,
                std::size_t index, Language language) {
    ReadOffMark mark;
    mark.id = subject.id + "/" + std::to_string(index);
    mark.isScore = line.isScore;
    mark.specFactor = line.isScore ? 1 : subject.xDivisor;
    mark.at = line.at / mark.specFactor;
    mark.color = subject.color;
    const Axis& given = line.isScore ? panel.y : panel.x;
    const Axis& read = line.isScore ? panel.x : panel.y;
    if (!(mark.at >= given.low && mark.at <= given.high)) {
        return;
    }
    const Reading reading = readingOf(subject, fit, line);
    if (reading.value && *reading.value >= read.low && *reading.value <= read.high) {
        mark.reading = reading.value;
    }
    if (reading.value) {
        addInterval(mark, reading, read);
    }
    mark.lines = readOffWords(subject, fit, line, language);
    panel.readOffs.push_back(std::move(mark));
}

std::vector<Segment> readOffSegments(const ReadOffMark& mark, const Panel& panel, const PlacedPanel& placed) {
    const RectF& plot = placed.plot;
    const PointF place =
        placed.toUnits(panel, mark.isScore ? PointF{mark.reading.value_or(panel.x.high), mark.at}
                                           : PointF{mark.at, mark.reading.value_or(panel.y.high)});
    if (!mark.reading) {
        return {mark.isScore ? Segment{{plot.x, place.y}, {plot.right(), place.y}}
                             : Segment{{place.x, plot.bottom()}, {place.x, plot.y}}};
    }
    const Segment toY{{plot.x, place.y}, place};
    const Segment toX{{place.x, plot.bottom()}, place};
    return mark.isScore ? std::vector{toY, toX} : std::vector{toX, toY};
}

void drawReadOff(const ReadOffMark& mark, const Panel& panel, const PlacedPanel& placed, Rgb ink, Rgb paper,
                 DrawnGroup& group) {
    const double width = std::max(1.0, placed.markerSize * 0.13);
    const auto segments = readOffSegments(mark, panel, placed);
    for (std::size_t i = 0; i < segments.size(); ++i) {
        group.elements.emplace_back(strokedLine(segments[i], ink, width, i == 0 ? 1 : 0.7,
                                                i == 0 ? LineStyle::solid : LineStyle::dotted));
    }
    const auto unitsAt = [&](double value) {
        return placed.toUnits(panel, mark.isScore ? PointF{value, mark.at} : PointF{mark.at, value});
    };
    if (mark.low && mark.high) {
        const PointF from = unitsAt(*mark.low);
        const PointF to = unitsAt(*mark.high);
        group.elements.emplace_back(strokedLine({from, to}, ink, 3.2 * width, 0.45, LineStyle::solid));
        const double cap = placed.markerSize * 0.45;
        const PointF across = mark.isScore ? PointF{0, cap} : PointF{cap, 0};
        for (const auto& [end, isOpen] : {std::pair{from, mark.isLowOpen}, std::pair{to, mark.isHighOpen}}) {
            if (!isOpen) {
                group.elements.emplace_back(
                    strokedLine({{end.x - across.x, end.y - across.y}, {end.x + across.x, end.y + across.y}},
                                ink, width, 1, LineStyle::solid));
            }
        }
    }
    if (mark.reading) {
        DrawnMarker ring;
        ring.center = unitsAt(*mark.reading);
        ring.size = placed.markerSize * 0.7;
        ring.stroke = Stroke{ink, width * 1.2, 1, LineStyle::solid};
        ring.fill = Fill{paper, 1};
        group.elements.emplace_back(std::move(ring));
    }
}

} // namespace frontierscope
