// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the ready figures say, line by line, against text files in tests/golden/figures. After a wanted
// change: FRONTIERSCOPE_REWRITE_GOLDEN=1 core_figure_test --gtest_filter='*Golden*', then read the
// difference.
#include "core/base/file_io.h"
#include "tests/core/figure/figure_samples.h"

#include <cstdlib>
#include <filesystem>
#include <sstream>

namespace frontierscope {

namespace {

void writeTexts(std::ostream& out, const std::string& what, const std::vector<PlacedText>& texts,
                const std::string& id) {
    for (const PlacedText& text : texts) {
        if (id.empty() || text.id == id) {
            out << what << ": " << text.text << "\n";
        }
    }
}

std::string tickTexts(const std::vector<PlacedTick>& ticks) {
    std::string texts;
    for (const PlacedTick& tick : ticks) {
        if (tick.isMajor) {
            texts += (texts.empty() ? "" : " | ") + tick.text.text;
        }
    }
    return texts;
}

std::string description(const PlacedFigure& figure) {
    std::ostringstream out;
    for (const char* id : {"title", "subtitle", "note", "source"}) {
        writeTexts(out, id, figure.texts, id);
    }
    for (const PlacedLegendEntry& entry : figure.legend) {
        out << "legend: " << entry.text.text << "\n";
    }
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const Panel& panel = figure.figure.panels[i];
        const PlacedPanel& placedPanel = figure.panels[i];
        out << "panel: " << panel.id << ", " << panel.points.size() << " points, " << panel.curves.size()
            << " curves, " << panel.areas.size() << " areas\n";
        out << "x ticks: " << tickTexts(placedPanel.xTicks) << "\n";
        out << "y ticks: " << tickTexts(placedPanel.yTicks) << "\n";
        writeTexts(out, "text", placedPanel.texts, {});
        std::vector<std::string> names;
        for (const PlacedLabel& label : placedPanel.labels) {
            names.push_back(label.text.text);
        }
        std::ranges::sort(names);
        for (const std::string& name : names) {
            out << "label: " << name << "\n";
        }
    }
    out << "alt text: " << figure.figure.altText << "\n";
    return out.str();
}

} // namespace

class GoldenFigures : public testing::TestWithParam<std::tuple<std::string, Language>> {};

TEST_P(GoldenFigures, SayWhatTheySaid) {
    const auto& [id, language] = GetParam();
    FigureSpec spec = readyFigure(id);
    spec.language = language;
    const std::string now = description(placed(spec, shippedDataset()));
    const std::filesystem::path file = std::filesystem::path(FRONTIERSCOPE_SOURCE_DIR) /
                                       "tests/golden/figures" /
                                       (id + (language == Language::korean ? "-ko" : "") + ".txt");
    if (std::getenv("FRONTIERSCOPE_REWRITE_GOLDEN") != nullptr) {
        std::filesystem::create_directories(file.parent_path());
        ASSERT_TRUE(writeFileAtomically(file, now).has_value());
    }
    const auto golden = readFile(file);
    ASSERT_TRUE(golden.has_value()) << render(golden.error().message);
    EXPECT_EQ(now, *golden);
}

INSTANTIATE_TEST_SUITE_P(All, GoldenFigures,
                         testing::Combine(testing::Values("frontier", "scaling-laws", "training-compute"),
                                          testing::Values(Language::english, Language::korean)),
                         [](const auto& test) {
                             std::string name = std::get<0>(test.param);
                             std::erase(name, '-');
                             return name +
                                    (std::get<1>(test.param) == Language::korean ? "Korean" : "English");
                         });

} // namespace frontierscope
