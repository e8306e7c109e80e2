// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/convert.h"
#include "core/figure/build_figure.h"
#include "core/figure/layout_figure.h"
#include "tests/core/figure/table_measure.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

namespace frontierscope {

/// The shipped dataset, read once from its facts.
inline const Dataset& shippedDataset() {
    static const Dataset dataset = [] {
        auto loaded = importDataset(FRONTIERSCOPE_SOURCE_DIR "/datasets/facts");
        return loaded ? std::move(loaded->dataset) : Dataset();
    }();
    return dataset;
}

inline FigureSpec readyFigure(const std::string& id) {
    const auto found = std::ranges::find(readyFigures(), id, &FigureSpec::id);
    return found == readyFigures().end() ? FigureSpec() : *found;
}

/// A model with a price and a score on GPQA Diamond.
inline Model pricedModel(const std::string& id, const std::string& name, double priceUsdPerMtok,
                         double scorePct) {
    Model model;
    model.id = id;
    model.name = name;
    model.organization = "Lab";
    model.releaseDate = CalendarDate(2024, 1, 1);
    Price price;
    price.inputUsdPerMtok = price.outputUsdPerMtok = priceUsdPerMtok;
    model.prices.push_back(price);
    Score score;
    score.benchmark = "gpqa-diamond";
    score.value = scorePct;
    score.isUsed = true;
    model.scores.push_back(score);
    return model;
}

inline PlacedFigure placed(const FigureSpec& spec, const Dataset& dataset) {
    auto figure = buildFigure(spec, dataset);
    EXPECT_TRUE(figure.has_value()) << render(figure.error().message);
    return figure ? layoutFigure(std::move(*figure), spec.size, measureByTable) : PlacedFigure();
}

} // namespace frontierscope
