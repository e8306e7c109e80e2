// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/own_mark_edits.h"

#include "app/base/document.h"
#include "app/charts/own_mark_hit.h"
#include "app/commands/figure_edit.h"
#include "core/figure/compute_chart.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace frontierscope {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(OwnMarkEdits)
};

constexpr int kDigits = 3; ///< a pixel is no more exact than that

double rounded(double value) {
    if (value == 0 || !std::isfinite(value)) {
        return value;
    }
    const double unit = std::pow(10, std::floor(std::log10(std::abs(value))) - (kDigits - 1));
    return std::round(value / unit) * unit;
}

void moveLine(FigureSpec& spec, std::size_t index, double value) {
    if (index < spec.ownReferenceLines.size()) {
        spec.ownReferenceLines[index].value = rounded(value);
    }
}

/// Bands that meet keep meeting: their common end moves for both.
void moveBandEnd(FigureSpec& spec, const OwnMarkRef& mark, double value) {
    if (!spec.bands && spec.kind == "training-compute") {
        spec.bands = defaultBands(spec.language);
    }
    if (!spec.bands || mark.index >= spec.bands->size()) {
        return;
    }
    const ShadedBand& held = (*spec.bands)[mark.index];
    const std::optional<double> before = mark.kind == OwnMarkRef::Kind::bandLow ? held.low : held.high;
    const double end = rounded(value);
    std::vector<ShadedBand> moved = *spec.bands;
    for (ShadedBand& band : moved) {
        band.low = band.low && band.low == before ? end : band.low;
        band.high = band.high && band.high == before ? end : band.high;
        if (band.low && band.high && *band.low >= *band.high) {
            return; // an end never passes the other one
        }
    }
    spec.bands = std::move(moved);
}

} // namespace

void moveOwnMark(Document& document, int figure, const OwnMarkRef& mark, double value,
                 const QString& mergeKey) {
    const bool isLine = mark.kind == OwnMarkRef::Kind::line;
    FigureEdit(document, figure)
        .change(
            isLine ? Text::tr("Move a reference line") : Text::tr("Move the end of a band"),
            [&](FigureSpec& spec) {
                isLine ? moveLine(spec, mark.index, value) : moveBandEnd(spec, mark, value);
            },
            mergeKey);
}

} // namespace frontierscope
