// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A slide that names every one of 150 models (made-up ones): what else is drawn must leave the names room.

#include "tests/core/figure/figure_samples.h"

namespace frontierscope {

namespace {

const Dataset& crowd() {
    static const Dataset dataset = [] {
        auto loaded = importDataset(FRONTIERSCOPE_SOURCE_DIR "/tests/data/figures/crowded_150.csv");
        return loaded ? std::move(loaded->dataset) : Dataset();
    }();
    return dataset;
}

} // namespace

TEST(CrowdedFigure, NamesAllOfAHundredAndFiftyModels) {
    FigureSpec spec = readyFigure("frontier");
    spec.preset = "dense";
    spec.labels = LabelMode::all;
    ASSERT_EQ(crowd().models.size(), 150U);
    for (const double width : {1900, 1910, 1920, 1930}) { // a few places of luck must not decide
        spec.size = {width, 1080};
        const PlacedFigure figure = placed(spec, crowd());
        EXPECT_EQ(figure.panels.at(0).labels.size(), figure.figure.panels.at(0).points.size()) << width;
        EXPECT_EQ(figure.figure.panels.at(0).points.size(), 150U);
    }
}

} // namespace frontierscope
