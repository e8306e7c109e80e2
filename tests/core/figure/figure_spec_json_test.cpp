// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure_spec_json.h"

#include "tests/core/figure/figure_samples.h"

#include <nlohmann/json.hpp>

namespace frontierscope {

namespace {

using Json = nlohmann::ordered_json;

FigureSpec fullSpec() {
    FigureSpec spec = readyFigure("frontier");
    spec.preset = "dense";
    spec.size = {1920, 1080};
    spec.theme = ThemeName::dark;
    spec.background = Background::transparent;
    spec.language = Language::korean;
    spec.texts.title = "A & \"B\" <c>";
    spec.filter = "reasoning and organization = OpenAI";
    spec.filterMode = FilterMode::grey;
    spec.hiddenModels = {"a", "b"};
    spec.hiddenOrganizations = {"Meta"};
    spec.blend = {4, 1, 2};
    spec.asOf = CalendarDate(2025, 2, 1);
    spec.overlayYears = {2024};
    spec.series = {"s1"};
    spec.fits["s1"] = {"auto", false, true, {0, 3}, {"gpt-4"}, 1.5, {{true, 62.5}, {false, 3e25}}};
    spec.showResiduals = true;
    spec.relativeX = false;
    spec.referenceLines = {"chance"};
    spec.customReferenceLines = true;
    spec.ownReferenceLines = {{"Our <bar>", 62.5, "https://example.org/exam"}};
    spec.font = "DejaVu Sans";
    spec.costUnit = CostUnit::perBenchmarkRun;
    spec.bands = std::vector<ShadedBand>{{"low", std::nullopt, 1e25}, {"high", 1e25, std::nullopt}};
    spec.labels = LabelMode::all;
    spec.cheaperToTheRight = false;
    spec.pinnedLabels = {"gpt-4"};
    spec.labelOffsets["gpt-4"] = {12.5, -30};
    spec.xRange = AxisRange{0.1, 10};
    Annotation annotation;
    annotation.id = "n1";
    annotation.kind = "difference";
    annotation.model = "a";
    annotation.otherModel = "b";
    annotation.offset = std::pair(3.0, 4.0);
    spec.annotations = {annotation};
    return spec;
}

} // namespace

TEST(FigureSpecJson, ComesBackAsItWas) {
    const FigureSpec spec = fullSpec();
    const auto back = figureSpecFromJson(figureSpecToJson(spec));
    ASSERT_TRUE(back.has_value()) << render(back.error().message);
    EXPECT_EQ(*back, spec);
    for (const FigureSpec& ready : readyFigures()) {
        const auto again = figureSpecFromJson(figureSpecToJson(ready));
        ASSERT_TRUE(again.has_value());
        EXPECT_EQ(*again, ready);
    }
}

TEST(FigureSpecJson, WritesOnlyWhatDiffersFromTheDefaults) {
    FigureSpec spec;
    spec.id = "mine";
    spec.kind = "frontier";
    EXPECT_EQ(figureSpecToJson(spec).dump(), R"({"version":1,"id":"mine","kind":"frontier"})");
}

TEST(FigureSpecJson, KeepsMembersThatItDoesNotKnow) {
    const Json json = Json::parse(
        R"({"version":1,"id":"x","kind":"frontier","later":[1,{"a":null}],"texts":{"title":"T","motto":"M"},)"
        R"("fits":{"s":{"form":"power","weights":"by item"}}})");
    const auto spec = figureSpecFromJson(json);
    ASSERT_TRUE(spec.has_value());
    const Json back = figureSpecToJson(*spec);
    EXPECT_EQ(back["later"], json["later"]);
    EXPECT_EQ(back["texts"]["motto"], "M");
    EXPECT_EQ(back["texts"]["title"], "T");
    EXPECT_EQ(back["fits"]["s"]["weights"], "by item");
    EXPECT_EQ(back["fits"]["s"]["form"], "power");
}

struct Broken {
    const char* json;
    const char* pointer;
};

class BrokenSpecs : public testing::TestWithParam<Broken> {};

TEST_P(BrokenSpecs, AreRefusedWithThePointerOfTheValue) {
    const auto spec = figureSpecFromJson(Json::parse(GetParam().json));
    ASSERT_FALSE(spec.has_value());
    ASSERT_EQ(spec.error().findings.size(), 1U);
    EXPECT_EQ(spec.error().findings.front().pointer, GetParam().pointer);
}

INSTANTIATE_TEST_SUITE_P(
    Table, BrokenSpecs,
    testing::Values(Broken{R"([1])", ""}, Broken{R"({"version":2})", "/version"},
                    Broken{R"({"kind":"pie"})", "/kind"}, Broken{R"({"theme":"pink"})", "/theme"},
                    Broken{R"({"filter":7})", "/filter"}, Broken{R"({"size":{"width":0}})", "/size"},
                    Broken{R"({"size":{"width":100000}})", "/size"},
                    Broken{R"({"size":{"width":"wide"}})", "/size/width"},
                    Broken{R"({"overlay_years":[2024.5]})", "/overlay_years/0"},
                    Broken{R"({"as_of":"tomorrow"})", "/as_of"}, Broken{R"({"blend":"3"})", "/blend"},
                    Broken{R"({"x_range":[5,1]})", "/x_range"}, Broken{R"({"labels":true})", "/labels"},
                    Broken{R"({"fits":{"a":{"masked_points":[-1]}}})", "/fits/a/masked_points/0"},
                    Broken{R"({"fits":{"a":{"extrapolation":-1}}})", "/fits/a/extrapolation"},
                    Broken{R"({"fits":{"a":{"extrapolation":7}}})", "/fits/a/extrapolation"},
                    Broken{R"({"fits":{"a":{"read_offs":[{"kind":"price"}]}}})", "/fits/a/read_offs/0/kind"},
                    Broken{R"({"fits":{"a":{"read_offs":[{"at":"x"}]}}})", "/fits/a/read_offs/0/at"},
                    Broken{R"({"show_residuals":1})", "/show_residuals"},
                    Broken{R"({"annotations":[{"kind":"cloud"}]})", "/annotations/0/kind"}));

TEST(FigureSpecJson, SetsSingleMembersByPointer) {
    const FigureSpec spec = readyFigure("frontier");
    EXPECT_EQ(withSetting(spec, "/theme", "dark")->theme, ThemeName::dark);
    EXPECT_EQ(withSetting(spec, "/theme", "\"dark\"")->theme, ThemeName::dark);
    EXPECT_EQ(withSetting(spec, "/texts/title", "Hello & all")->texts.title, "Hello & all");
    EXPECT_EQ(withSetting(spec, "/texts/title", "2024")->texts.title, "2024");
    EXPECT_EQ(withSetting(spec, "/size/width", "900")->size.width, 900);
    EXPECT_FALSE(withSetting(spec, "/show_frontier", "false")->showFrontier);
    EXPECT_EQ(withSetting(spec, "/overlay_years", "[2025]")->overlayYears, std::vector<int>{2025});
    EXPECT_EQ(withSetting(spec, "/pinned_labels/-", "o1")->pinnedLabels, std::vector<std::string>{"o1"});
    EXPECT_EQ(withSetting(spec, "/fits/s1/form", "logistic")->fits.at("s1").form, "logistic");
    EXPECT_EQ(withSetting(spec, "/fits/s1/extrapolation", "2")->fits.at("s1").extrapolation, 2);
    EXPECT_EQ(withSetting(spec, "/fits/s1/read_offs", R"([{"kind":"x","at":9}])")->fits.at("s1").readOffs,
              (std::vector<ReadOffLine>{{false, 9}}));
    EXPECT_EQ(withSetting(spec, "/relative_x", "true")->relativeX, true);
    EXPECT_EQ(withSetting(spec, "/label_offsets/o1", "[4, 5]")->labelOffsets.at("o1").second, 5);
    EXPECT_EQ(withSetting(spec, "/x_range", "[1, 2]")->xRange, (AxisRange{1, 2}));
}

TEST(FigureSpecJson, RefusesSettingsThatDoNotExist) {
    const FigureSpec spec = readyFigure("frontier");
    for (const char* pointer :
         {"/colour", "theme", "/texts/motto", "/size/depth", "/theme/x", "/a/b/c", "/~2"}) {
        EXPECT_FALSE(withSetting(spec, pointer, "1").has_value()) << pointer;
    }
    EXPECT_FALSE(withSetting(spec, "/size/width", "wide").has_value());
}

} // namespace frontierscope
