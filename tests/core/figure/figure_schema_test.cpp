// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file_io.h"
#include "core/figure/figure_spec_json.h"
#include "core/figure/spec_members.h"
#include "tests/core/figure/figure_samples.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace frontierscope {

namespace {

nlohmann::json published() {
    const auto text = readFile(FRONTIERSCOPE_SOURCE_DIR "/resources/schema/figure.schema.json");
    return text ? nlohmann::json::parse(*text) : nlohmann::json();
}

bool schemaAccepts(const std::string& text) {
    valijson::Schema schema;
    const nlohmann::json document = published();
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::NlohmannJsonAdapter(document), schema);
    const auto json = nlohmann::json::parse(text);
    return valijson::Validator().validate(schema, valijson::adapters::NlohmannJsonAdapter(json), nullptr);
}

bool readerAccepts(const std::string& text) {
    return figureSpecFromJson(nlohmann::ordered_json::parse(text)).has_value();
}

} // namespace

TEST(FigureSchema, DescribesEveryMemberAndNoOther) {
    const nlohmann::json schema = published();
    std::vector<std::string> described;
    for (const auto& [key, value] : schema["properties"].items()) {
        described.push_back(key);
    }
    std::vector<std::string> known = {"version"};
    for (const SpecMember& member : specMembers()) {
        known.emplace_back(member.key);
    }
    EXPECT_THAT(described, testing::UnorderedElementsAreArray(known));
}

TEST(FigureSchema, AcceptsEveryReadyFigure) {
    for (const FigureSpec& ready : readyFigures()) {
        EXPECT_TRUE(schemaAccepts(figureSpecToJson(ready).dump())) << ready.id;
    }
}

TEST(FigureSchema, AgreesWithTheReaderAboutGoodAndBadFigures) {
    const std::vector<std::string> good = {
        R"({})",
        R"({"version":1,"kind":"frontier","later":[1]})",
        R"({"size":{"width":640,"height":360}})",
        R"({"own_reference_lines":[{"label":"x","value":50,"source":null}]})",
        R"({"bands":[{"label":"a","low":null,"high":1e25}]})",
        R"({"annotations":[{"kind":"difference"}]})",
        R"({"fits":{"s":{"form":"auto","read_offs":[{"kind":"x","at":3}]}}})",
        R"({"task":{"input_tokens":10}})",
        R"({"label_offsets":{"a":[1,-2]}})",
        R"({"theme":null})"};
    const std::vector<std::string> bad = {R"([])",
                                          R"({"version":99})",
                                          R"({"kind":"pie"})",
                                          R"({"size":{"width":0,"height":360}})",
                                          R"({"size":{"width":100000,"height":360}})",
                                          R"({"theme":"red"})",
                                          R"({"own_reference_lines":[{"label":"x"}]})",
                                          R"({"own_reference_lines":[{"value":"50"}]})",
                                          R"({"bands":[{"low":"1"}]})",
                                          R"({"annotations":[{"kind":"arrow"}]})",
                                          R"({"fits":{"s":{"extrapolation":7}}})",
                                          R"({"task":{"reasoning_multiplier":0.5}})",
                                          R"({"label_offsets":{"a":[1]}})",
                                          R"({"overlay_years":[1]})",
                                          R"({"show_frontier":"yes"})",
                                          R"({"font":3})"};
    for (const std::string& text : good) {
        EXPECT_TRUE(readerAccepts(text)) << text;
        EXPECT_TRUE(schemaAccepts(text)) << text;
    }
    for (const std::string& text : bad) {
        EXPECT_FALSE(readerAccepts(text)) << text;
        EXPECT_FALSE(schemaAccepts(text)) << text;
    }
}

} // namespace frontierscope
