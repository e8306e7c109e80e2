// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/field.h"
#include "core/dataset/number_text.h"

#include <cmath>
#include <limits>
#include <set>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

/// A value that the field takes.
FieldValue sampleFor(const Field& field) {
    switch (field.type) {
    case FieldType::text:
        return std::string("some text");
    case FieldType::boolean:
        return true;
    case FieldType::date:
        return CalendarDate(2024, 6, 1);
    case FieldType::number:
        break;
    }
    return 42.5;
}

Model fullModel() {
    Model model;
    model.id = "m";
    model.name = "M";
    model.prices.push_back({});
    model.prices.back().inputUsdPerMtok = 1;
    for (const char* benchmark : {"gpqa-diamond", "aime-2024", "mmlu"}) {
        model.scores.push_back({});
        model.scores.back().benchmark = benchmark;
    }
    model.trainingCompute.emplace().flop = 1e25;
    return model;
}

} // namespace

TEST(Field, GivesBackWhatWasSet) {
    for (const Field& field : modelFields()) {
        if (!field.isEditable) {
            continue;
        }
        Model model = fullModel();
        const FieldValue value = sampleFor(field);
        ASSERT_TRUE(field.set(model, value)) << field.key;
        EXPECT_EQ(field.get(model), value) << field.key;
        const auto parsed = parseFieldValue(field, formatFieldValue(value));
        ASSERT_TRUE(parsed) << field.key;
        EXPECT_EQ(*parsed, value) << field.key;
    }
}

TEST(Field, IsUnknownAfterItWasCleared) {
    for (const Field& field : modelFields()) {
        const bool isRequired = field.key == "id" || field.key == "name";
        if (!field.isEditable || isRequired || field.type == FieldType::boolean) {
            continue;
        }
        Model model = fullModel();
        ASSERT_TRUE(field.set(model, sampleFor(field))) << field.key;
        ASSERT_TRUE(field.set(model, FieldValue())) << field.key;
        EXPECT_EQ(field.get(model), FieldValue()) << field.key;
    }
}

TEST(Field, ChangesNothingWhenItRefuses) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const Field& field : modelFields()) {
        for (const FieldValue& wrong :
             {FieldValue(-1.0), FieldValue(nan), FieldValue(std::numeric_limits<double>::infinity())}) {
            Model model = fullModel();
            const Model before = model;
            if (field.type == FieldType::number || !field.isEditable) {
                EXPECT_FALSE(field.set(model, wrong)) << field.key;
                EXPECT_EQ(model, before) << field.key;
            }
        }
        Model model = fullModel();
        const Model before = model;
        const FieldValue wrongType =
            field.type == FieldType::text ? FieldValue(1.0) : FieldValue(std::string("x"));
        EXPECT_FALSE(field.set(model, wrongType)) << field.key;
        EXPECT_EQ(model, before) << field.key;
    }
}

TEST(Field, HasOneKeyAndUniqueNames) {
    std::set<std::string_view> names;
    for (const std::string_view name : fieldNames()) {
        EXPECT_TRUE(names.insert(name).second) << name;
        EXPECT_NE(findField(name), nullptr) << name;
    }
    EXPECT_EQ(findField("input_price")->key, "input_price_usd_per_mtok");
    EXPECT_EQ(findField("gpqa-diamond")->key, "gpqa_diamond_pct");
    EXPECT_EQ(findField("lab")->key, "organization");
    EXPECT_EQ(findField("no such field"), nullptr);
}

TEST(Field, BlendsPricesThreeToOne) {
    Model model;
    model.name = "M";
    const Field* blended = findField("price");
    EXPECT_EQ(blended->get(model), FieldValue());
    ASSERT_TRUE(findField("input_price")->set(model, FieldValue(2.0)));
    EXPECT_EQ(blended->get(model), FieldValue()) << "half a price is no price";
    ASSERT_TRUE(findField("output_price")->set(model, FieldValue(10.0)));
    EXPECT_EQ(blended->get(model), FieldValue(4.0));
    EXPECT_FALSE(blended->set(model, FieldValue(1.0)));
}

TEST(Field, KeepsOtherSourcesScoresWhenTheUsedOneChanges) {
    Model model;
    for (const double value : {50.3, 73.3}) {
        Score& score = model.scores.emplace_back();
        score.benchmark = "gpqa-diamond";
        score.value = value;
    }
    model.scores[1].isUsed = true;
    ASSERT_TRUE(findField("gpqa")->set(model, FieldValue(70.0)));
    EXPECT_EQ(model.scores[0].value, 50.3);
    EXPECT_EQ(model.scores[1].value, 70.0);
}

TEST(NumberText, IsTheShortestThatReadsBack) {
    const std::pair<double, const char*> cases[] = {
        {0, "0"},           {30, "30"},
        {-2.5, "-2.5"},     {0.1, "0.1"},
        {300000, "300000"}, {2.1e25, "2.1e+25"},
        {1e-7, "1e-07"},    {0.30000000000000004, "0.30000000000000004"}};
    for (const auto& [value, text] : cases) {
        EXPECT_EQ(formatNumber(value), text);
        EXPECT_EQ(*parseNumber(text), value);
    }
    EXPECT_TRUE(std::signbit(*parseNumber(formatNumber(-0.0))));
}

TEST(NumberText, RefusesOtherSpellingsAndSaysWhatToWrite) {
    const std::pair<const char*, const char*> cases[] = {
        {"1.234,5", "1234.5"}, {"12%", "12"},          {"$3", "3"},
        {"\u22123", "-3"},     {"\uFF11\uFF12", "12"}, {"1.5M", "1500000"}};
    for (const auto& [text, suggestion] : cases) {
        const auto number = parseNumber(text);
        ASSERT_FALSE(number) << text;
        const std::string message = render(number.error().message);
        EXPECT_NE(message.find(suggestion), std::string::npos) << text << ": " << message;
    }
    for (const char* text : {"1,234", "nan", "NaN", "inf", "-inf", "N/A", "\u2013", "0x10", "1e999", "1 2",
                             "abc", "1e", "--1", "+-1", ".", "-", "<5", "~3"}) {
        EXPECT_FALSE(parseNumber(text)) << text;
        EXPECT_FALSE(parsePlainNumber(text)) << text;
    }
    for (const char* text : {"1234", " 0.12 ", "1e-7", "+5", "-.5", "1."}) {
        EXPECT_TRUE(parseNumber(text)) << text;
    }
}

} // namespace frontierscope
