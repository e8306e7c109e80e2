// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/point_card.h"

#include "core/dataset/number_text.h"
#include "core/figure/figure_words.h"

#include <algorithm>
#include <iterator>

namespace frontierscope {

namespace {

std::string priceText(const std::optional<double>& price, Language language) {
    return price ? usdText(*price) : say(language, FS_TEXT("unknown"));
}

std::vector<CardLine> linesOf(const ModelCardFacts& model) {
    const ModelCardContext& context = *model.context;
    const Language language = context.language;
    std::vector<CardLine> lines;
    const auto add = [&](std::string_view label, std::string text) {
        lines.push_back({say(language, label), std::move(text)});
    };
    add(FS_TEXT("Lab"), model.organization.empty() ? say(language, FS_TEXT("(no lab)")) : model.organization);
    if (model.released) {
        add(FS_TEXT("Released"), model.released->toString());
    }
    if (model.price) {
        lines.push_back({say(language, FS_TEXT("Price {0}"), {context.blend}),
                         priceText(model.price->blended, language)});
        add(FS_TEXT("Input / output"),
            priceText(model.price->input, language) + " / " + priceText(model.price->output, language));
        if (model.price->isEstimate) {
            add(FS_TEXT("Price is"), say(language, FS_TEXT("an estimate")));
        }
    }
    if (model.cost) {
        lines.push_back(*model.cost);
    }
    std::string scored = scoreText(model.score) + (context.isPercent ? "%" : "");
    if (model.interval) {
        scored += " (" + scoreText(model.interval->first) + "–" + scoreText(model.interval->second) + ")";
    }
    lines.push_back({context.benchmark, scored});
    if (!model.reportedBy.empty()) {
        add(FS_TEXT("Score from"), model.reportedBy);
    }
    if (model.isClaimed || model.isEstimate) {
        add(FS_TEXT("Score is"),
            say(language, model.isEstimate ? FS_TEXT("an estimate") : FS_TEXT("claimed by the developer")));
    }
    return lines;
}

} // namespace

std::vector<CardLine> PointCard::lines() const {
    std::vector<CardLine> lines = m_model == nullptr ? std::vector<CardLine>() : linesOf(*m_model);
    std::ranges::copy(m_more, std::back_inserter(lines));
    return lines;
}

} // namespace frontierscope
