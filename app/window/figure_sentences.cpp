// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/figure_sentences.h"

#include "app/base/content_snapshots.h"
#include "app/base/qt_conversions.h"
#include "app/base/translation.h"
#include "core/figure/build_figure.h"

namespace frontierscope {

namespace {

QStringList lines(const std::vector<std::string>& sentences) {
    QStringList texts;
    for (const std::string& sentence : sentences) {
        texts << toQString(std::string_view(sentence));
    }
    return texts;
}

/// The figure in the language of the interface, without its fits, which say nothing of this.
Result<Figure> spokenHere(const Figure& figure, const Dataset& dataset) {
    FigureSpec spec = figure.spec;
    spec.language = currentLanguage();
    return buildFigure(spec, dataset, [](const FitSubject&, const SeriesFit&) -> Result<CurveFit> {
        return tl::unexpected(Error{ErrorCode::internal, {}, {}});
    });
}

} // namespace

FigureSentences sentencesOf(const Figure& figure, const Dataset& dataset) {
    FigureSentences said{lines(figure.notShown), lines(figure.changes), lines(figure.warnings)};
    if (figure.spec.language == currentLanguage() || figure.panels.empty() || isLarge(dataset)) {
        return said;
    }
    if (const auto spoken = spokenHere(figure, dataset)) {
        said.notShown = lines(spoken->notShown);
        said.changes = lines(spoken->changes);
    }
    return said;
}

} // namespace frontierscope
