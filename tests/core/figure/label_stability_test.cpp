// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of a whole figure stay where they are beside their points when one model comes or goes.

#include "tests/core/figure/figure_samples.h"

#include <map>

namespace frontierscope {

namespace {

/// Where each label stands relative to its point, units.
std::map<std::string, PointF> places(const FigureSpec& spec, const Dataset& dataset) {
    const PlacedFigure figure = placed(spec, dataset);
    const Panel& panel = figure.figure.panels[0];
    std::map<std::string, PointF> offsets;
    for (const PlacedLabel& label : figure.panels[0].labels) {
        const PointMark& point = panel.points[label.point];
        const PointF anchor = figure.panels[0].toUnits(panel, {point.x, point.y});
        offsets[point.id] = {label.text.box.x - anchor.x, label.text.box.y - anchor.y};
    }
    return offsets;
}

class LabelStability : public ::testing::TestWithParam<LabelMode> {};

} // namespace

TEST_P(LabelStability, KeepsNineteenOfTwentyPlacesWhenOneModelGoes) {
    FigureSpec spec = readyFigure("frontier");
    spec.preset = "dense";
    spec.size = {1920, 1080};
    spec.labels = GetParam();
    const auto before = places(spec, shippedDataset());
    std::size_t kept = 0;
    std::size_t all = 0;
    for (std::size_t removed = 3; removed < shippedDataset().models.size(); removed += 9) {
        Dataset fewer = shippedDataset();
        fewer.models.erase(fewer.models.begin() + static_cast<std::ptrdiff_t>(removed));
        const auto after = places(spec, fewer);
        for (const auto& [id, offset] : before) {
            if (id == shippedDataset().models[removed].id) {
                continue;
            }
            const auto now = after.find(id);
            const bool isKept = now != after.end() && std::abs(now->second.x - offset.x) < 0.5 &&
                                std::abs(now->second.y - offset.y) < 0.5;
            kept += isKept ? 1 : 0;
            ++all;
        }
    }
    RecordProperty("kept", std::to_string(kept) + " of " + std::to_string(all));
    EXPECT_GE(static_cast<double>(kept) / static_cast<double>(all), 0.95);
}

INSTANTIATE_TEST_SUITE_P(Modes, LabelStability, ::testing::Values(LabelMode::all, LabelMode::automatic),
                         [](const auto& mode) { return mode.param == LabelMode::all ? "All" : "Automatic"; });

} // namespace frontierscope
