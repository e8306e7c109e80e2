// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/figure_titles.h"

#include "app/base/qt_conversions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace frontierscope {

namespace {

struct NamedFigure {
    const char* id;
    const char* title;
};

constexpr std::array kTitles = {
    NamedFigure{"frontier", QT_TRANSLATE_NOOP("FigureTitles", "Frontier")},
    NamedFigure{"train-time", QT_TRANSLATE_NOOP("FigureTitles", "Train-time scaling")},
    NamedFigure{"test-time", QT_TRANSLATE_NOOP("FigureTitles", "Test-time scaling")},
    NamedFigure{"scaling-laws", QT_TRANSLATE_NOOP("FigureTitles", "Two scaling laws")},
    NamedFigure{"training-compute", QT_TRANSLATE_NOOP("FigureTitles", "Training compute")},
    NamedFigure{"price-decline", QT_TRANSLATE_NOOP("FigureTitles", "Price decline")},
    NamedFigure{"progress", QT_TRANSLATE_NOOP("FigureTitles", "Progress")},
    NamedFigure{"february-2025", QT_TRANSLATE_NOOP("FigureTitles", "February 2025")},
    NamedFigure{"february-2025-compute", QT_TRANSLATE_NOOP("FigureTitles", "February 2025: generations")},
    NamedFigure{"claude35-vs-gpt4o", "Claude 3.5 – GPT-4o"},
};

} // namespace

QString figureTitle(const FigureSpec& spec) {
    if (spec.texts.title) {
        return toQString(std::string_view(*spec.texts.title));
    }
    for (const std::string& name : {spec.id, spec.kind}) {
        const auto found = std::find_if(kTitles.begin(), kTitles.end(),
                                        [&](const NamedFigure& figure) { return name == figure.id; });
        if (found != kTitles.end()) {
            return QCoreApplication::translate("FigureTitles", found->title);
        }
    }
    return toQString(std::string_view(spec.id));
}

} // namespace frontierscope
