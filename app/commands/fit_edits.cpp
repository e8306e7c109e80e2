// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/fit_edits.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/commands/set_figure_spec_command.h"
#include "core/figure/build_figure.h"
#include "core/figure/compute_chart.h"
#include "core/figure/fit_subject.h"
#include "core/figure/residual_strip.h"

#include <QCoreApplication>

#include <algorithm>

namespace frontierscope {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(FitEdits)
};

/// "SUBJECT/INDEX".
struct IndexedId {
    std::string subject;
    std::size_t index = 0;
};

std::optional<IndexedId> indexedId(const QString& id) {
    const qsizetype slash = id.lastIndexOf(QLatin1Char('/'));
    bool isNumber = false;
    const qulonglong index = slash < 0 ? 0 : id.mid(slash + 1).toULongLong(&isNumber);
    return isNumber ? std::optional(IndexedId{toUtf8(id.left(slash)), index}) : std::nullopt;
}

template <class Value>
void toggle(std::vector<Value>& values, const Value& value) {
    if (std::erase(values, value) == 0) {
        values.push_back(value);
        std::ranges::sort(values);
    }
}

} // namespace

std::optional<FittedPoint> fittedPoint(const FigureSpec& spec, const QString& pointId) {
    const auto prefix = toQString(kResidualPrefix);
    const QString id = pointId.startsWith(prefix) ? pointId.mid(prefix.size()) : pointId;
    if (id.isEmpty()) {
        return std::nullopt;
    }
    if (spec.kind == "training-compute") {
        return FittedPoint{kComputeSubject, std::nullopt, toUtf8(id)};
    }
    const auto indexed = isSeriesChart(spec) ? indexedId(id) : std::nullopt;
    return indexed ? std::optional(FittedPoint{indexed->subject, indexed->index, {}}) : std::nullopt;
}

bool isMasked(const FigureSpec& spec, const FittedPoint& point) {
    const SeriesFit how = fitOf(spec, point.subject);
    return point.index ? std::ranges::count(how.maskedPoints, *point.index) > 0
                       : std::ranges::count(how.maskedModels, point.model) > 0;
}

void changeFit(Document& document, int figure, const std::string& subject, const QString& text,
               const std::function<void(SeriesFit&)>& change, const QString& mergeKey) {
    const FigureSpec& before = document.figures().at(static_cast<std::size_t>(figure));
    SeriesFit fit = fitOf(before, subject);
    change(fit);
    if (fit == fitOf(before, subject)) {
        return;
    }
    FigureSpec spec = before;
    spec.fits[subject] = std::move(fit);
    if (spec.fits[subject] == SeriesFit{}) {
        spec.fits.erase(subject); // the default needs no words in the file
    }
    document.push(new SetFigureSpecCommand(document, figure, std::move(spec), text, mergeKey));
}

void toggleMask(Document& document, int figure, const QString& pointId) {
    const FigureSpec& spec = document.figures().at(static_cast<std::size_t>(figure));
    const auto point = fittedPoint(spec, pointId);
    if (!point) {
        return;
    }
    const QString text = isMasked(spec, *point) ? Text::tr("Use a point in the fit")
                                                : Text::tr("Leave a point out of the fit");
    changeFit(document, figure, point->subject, text, [&](SeriesFit& fit) {
        if (point->index) {
            toggle(fit.maskedPoints, *point->index);
        } else {
            toggle(fit.maskedModels, point->model);
        }
    });
}

void addReadOffLine(Document& document, int figure, const std::string& subject, const ReadOffLine& line) {
    changeFit(document, figure, subject, Text::tr("Read off the curve"),
              [&](SeriesFit& fit) { fit.readOffs.push_back(line); });
}

void moveReadOffLine(Document& document, int figure, const QString& lineId, double at,
                     const QString& mergeKey) {
    if (const auto id = indexedId(lineId)) {
        changeFit(
            document, figure, id->subject, Text::tr("Move a read-off line"),
            [&](SeriesFit& fit) {
                if (id->index < fit.readOffs.size()) {
                    fit.readOffs[id->index].at = at;
                }
            },
            mergeKey);
    }
}

void removeReadOffLine(Document& document, int figure, const QString& lineId) {
    if (const auto id = indexedId(lineId)) {
        changeFit(document, figure, id->subject, Text::tr("Remove a read-off line"), [&](SeriesFit& fit) {
            if (id->index < fit.readOffs.size()) {
                fit.readOffs.erase(fit.readOffs.begin() + static_cast<std::ptrdiff_t>(id->index));
            }
        });
    }
}

} // namespace frontierscope
