// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/annotation_marks.h"

#include "core/figure/figure_words.h"

#include <algorithm>
#include <cmath>

namespace frontierscope {

namespace {

constexpr double kDaysPerMonth = 30.4375;

/// Whole months from one release to the other; nothing if a date is unknown or they are less than one apart.
std::optional<long> monthsBetween(const Model* from, const Model* to) {
    if (from == nullptr || to == nullptr || !from->releaseDate || !to->releaseDate) {
        return std::nullopt;
    }
    const auto days = (to->releaseDate->firstDay() - from->releaseDate->firstDay()).count();
    const long months = std::lround(static_cast<double>(days) / kDaysPerMonth);
    return months >= 1 ? std::optional(months) : std::nullopt;
}

std::string differenceText(const PointMark& from, const PointMark& to, const Figure& figure,
                           const Dataset& dataset, AnnotationMeaning meaning) {
    const Language language = figure.spec.language;
    const double ratio = to.x / from.x;
    constexpr double kSame = 1.05;
    const bool isColumn = figure.spec.kind == "frontier" && !figure.spec.costColumn.empty();
    if (isColumn && from.x > 0 && to.x > 0 && (ratio >= kSame || ratio <= 1 / kSame)) {
        return say(language, FS_TEXT("{0}× in {1}"),
                   {ratio >= 1 ? ratioText(ratio) : "1/" + ratioText(1 / ratio), figure.spec.costColumn});
    }
    if (isColumn || (ratio < kSame && ratio > 1 / kSame)) {
        const double points = to.y - from.y;
        return points >= 0 ? say(language, FS_TEXT("{0} points more"), {scoreText(points)})
                           : say(language, FS_TEXT("{0} points less"), {scoreText(-points)});
    }
    if (meaning.isXCompute) {
        return say(language, FS_TEXT("{0}× the compute"),
                   {ratio >= 1 ? ratioText(ratio) : "1/" + ratioText(1 / ratio)});
    }
    const auto months = monthsBetween(dataset.findModel(from.id), dataset.findModel(to.id));
    if (ratio < 1) {
        return months ? say(language, FS_TEXT("{0}× cheaper in {1} months"),
                            {ratioText(1 / ratio), std::to_string(*months)})
                      : say(language, FS_TEXT("{0}× cheaper"), {ratioText(1 / ratio)});
    }
    return months ? say(language, FS_TEXT("{0}× dearer in {1} months"),
                        {ratioText(ratio), std::to_string(*months)})
                  : say(language, FS_TEXT("{0}× dearer"), {ratioText(ratio)});
}

} // namespace

bool canBeAnnotated(std::string_view figureKind) {
    return figureKind == "frontier" || figureKind == "training-compute" || figureKind == "progress";
}

void addAnnotations(Figure& figure, const Dataset& dataset, AnnotationMeaning meaning) {
    Panel& panel = figure.panels.front();
    const auto find = [&](const std::string& id) -> const PointMark* {
        const auto found = std::ranges::find(panel.points, id, &PointMark::id);
        return found == panel.points.end() ? nullptr : &*found;
    };
    const auto warnAbout = [&](const std::string& id) {
        figure.warnings.push_back(
            say(figure.spec.language,
                FS_TEXT("The annotation on \"{0}\" is not shown: the model is not in the figure."), {id}));
    };
    for (const Annotation& annotation : figure.spec.annotations) {
        AnnotationMark mark{annotation.id,      annotation.text, {annotation.x, annotation.y}, {}, {},
                            annotation.hasArrow};
        if (annotation.offset) {
            mark.offset = PointF{annotation.offset->first, annotation.offset->second};
        }
        const bool isDifference = annotation.kind == "difference";
        const PointMark* from = find(annotation.model);
        const PointMark* to = find(annotation.otherModel);
        if (from == nullptr && (isDifference || !annotation.model.empty())) {
            warnAbout(annotation.model);
            continue;
        }
        if (isDifference && to == nullptr) {
            warnAbout(annotation.otherModel);
            continue;
        }
        if (from != nullptr) {
            mark.from = {from->x, from->y};
        }
        if (isDifference) {
            mark.to = PointF{to->x, to->y};
            if (mark.text.empty()) {
                mark.text = differenceText(*from, *to, figure, dataset, meaning);
            }
        }
        const bool isInPanel = mark.from.x >= panel.x.low && mark.from.x <= panel.x.high &&
                               mark.from.y >= panel.y.low && mark.from.y <= panel.y.high;
        if (!mark.text.empty() && isInPanel) {
            panel.annotations.push_back(std::move(mark));
        }
    }
}

} // namespace frontierscope
