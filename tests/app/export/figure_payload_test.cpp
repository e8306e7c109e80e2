// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/figure_payload.h"

#include "tests/app/export/small_dataset.h"

#include <QHashSeed>

#include <gtest/gtest.h>

namespace frontierscope {
namespace {

FigureSpec editedFigure() {
    FigureSpec spec = readyFigures().front();
    spec.filter = "organization != Naver";
    spec.hiddenOrganizations = {"OpenAI"};
    spec.texts.title = "Mine: <b>&\"]]>";
    spec.language = Language::korean;
    return spec;
}

std::string exported(const FigureSpec& spec, const Dataset& dataset, FigureFormat format,
                     EmbedMode embed = EmbedMode::shown) {
    QHashSeed::setDeterministicGlobalSeed();
    ExportOptions options;
    options.format = format;
    options.embed = embed;
    return exportFigure(spec, dataset, options).value();
}

class Picture : public ::testing::TestWithParam<FigureFormat> {};

TEST_P(Picture, OpensAgainWithFigureAndData) {
    const Dataset dataset = smallDataset();
    const auto opened = readFigurePayload(exported(editedFigure(), dataset, GetParam(), EmbedMode::all));
    ASSERT_TRUE(opened.has_value()) << render(opened.error().message);
    EXPECT_TRUE(opened->findings.empty());
    ASSERT_EQ(opened->content.figures.size(), 1U);
    EXPECT_EQ(opened->content.figures.front(), editedFigure());
    EXPECT_EQ(opened->content.dataset, dataset);
}

TEST_P(Picture, CarriesOnlyTheRowsThatTheFilterKeeps) {
    const auto opened = readFigurePayload(exported(editedFigure(), smallDataset(), GetParam()));
    ASSERT_TRUE(opened.has_value());
    EXPECT_EQ(opened->content.dataset.models.size(), 3U); // the one without a price too: a note counts it
    const std::string bytes = exported(editedFigure(), smallDataset(), GetParam());
    EXPECT_EQ(bytes.find("한국어 모델"), std::string::npos);
}

TEST_P(Picture, ExportedAgainGivesTheSameBytes) {
    for (const EmbedMode embed : {EmbedMode::shown, EmbedMode::all}) {
        const std::string bytes = exported(editedFigure(), smallDataset(), GetParam(), embed);
        const auto opened = readFigurePayload(bytes);
        ASSERT_TRUE(opened.has_value());
        // Not EXPECT_EQ: a difference would print two whole pictures.
        EXPECT_TRUE(exported(opened->content.figures.front(), opened->content.dataset, GetParam(), embed) ==
                    bytes);
    }
}

TEST_P(Picture, WithoutDataSaysSoWhenOpened) {
    const auto opened =
        readFigurePayload(exported(editedFigure(), smallDataset(), GetParam(), EmbedMode::none));
    ASSERT_FALSE(opened.has_value());
    EXPECT_NE(render(opened.error().message).find("carries no figure"), std::string::npos);
}

TEST_P(Picture, CutOffIsAnErrorAndNeverACrash) {
    const std::string bytes = exported(editedFigure(), smallDataset(), GetParam());
    for (std::size_t percent = 1; percent < 100; percent += 7) {
        const auto opened =
            readFigurePayload(std::string_view(bytes).substr(0, bytes.size() * percent / 100));
        if (opened.has_value()) { // cut off behind what the picture carries: nothing of it is lost
            EXPECT_EQ(opened->content.figures.front(), editedFigure());
        }
    }
    EXPECT_FALSE(readFigurePayload(std::string_view(bytes).substr(0, 60)).has_value());
}

INSTANTIATE_TEST_SUITE_P(Formats, Picture,
                         ::testing::Values(FigureFormat::png, FigureFormat::svg, FigureFormat::pdf));

TEST(SvgPayload, FollowsNoEntitiesAndNoAddresses) {
    const std::string external = R"(<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<svg xmlns="http://www.w3.org/2000/svg"><metadata>{&x;}</metadata></svg>)";
    EXPECT_FALSE(readFigurePayload(external).has_value());
    std::string bomb = "<!DOCTYPE svg [<!ENTITY a0 \"{ha\">";
    for (int i = 1; i < 30; ++i) {
        const std::string last = "&a" + std::to_string(i - 1) + ";";
        bomb += "<!ENTITY a" + std::to_string(i) + " \"" + last + last + "\">";
    }
    bomb += "]><svg xmlns=\"http://www.w3.org/2000/svg\"><metadata>&a29;</metadata></svg>";
    EXPECT_FALSE(readFigurePayload(bomb).has_value());
}

} // namespace
} // namespace frontierscope
