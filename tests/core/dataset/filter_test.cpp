// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/filter.h"

#include "core/dataset/field.h"

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

Model model(const char* id, std::initializer_list<std::pair<const char*, const char*>> values) {
    Model result;
    result.id = id;
    result.name = id;
    for (const auto& [key, text] : values) {
        const Field* field = findField(key);
        EXPECT_TRUE(field->set(result, *parseFieldValue(*field, text))) << key;
    }
    return result;
}

const Dataset& sample() {
    static const Dataset dataset = [] {
        Dataset made;
        made.models = {
            model("a", {{"name", "Alpha 1"},
                        {"organization", "OpenAI"},
                        {"release_date", "2024-06-01"},
                        {"input_price", "1"},
                        {"output_price", "2"},
                        {"gpqa", "80"},
                        {"reasoning", "true"}}),
            model("b", {{"name", "Beta <img src=x>"},
                        {"organization", "Anthropic"},
                        {"release_date", "2023-12-31"},
                        {"gpqa", "50.5"},
                        {"reasoning", "false"}}),
            model("c", {{"name", "Gamma (high)"},
                        {"organization", "LG AI Research"},
                        {"release_date", "2025-01-01"},
                        {"input_price", "0.1"},
                        {"output_price", "0.3"}}),
            model("d", {{"name", "한국 모델"},
                        {"organization", "Naver"},
                        {"release_date", "2024"},
                        {"gpqa", "79.9"}}),
        };
        return made;
    }();
    return dataset;
}

std::string kept(const std::string& text) {
    const Result<Filter> filter = Filter::parse(text);
    if (!filter) {
        return "error: " + render(filter.error().message);
    }
    std::string ids;
    for (const Model* found : select(sample(), *filter)) {
        ids += found->id;
    }
    return ids;
}

struct FilterCase {
    const char* text;
    const char* ids;
};

class FilterText : public testing::TestWithParam<FilterCase> {};

} // namespace

TEST_P(FilterText, KeepsTheModels) {
    EXPECT_EQ(kept(GetParam().text), GetParam().ids) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Language, FilterText,
    testing::Values(
        FilterCase{"", "abcd"}, FilterCase{"  ", "abcd"}, FilterCase{"organization = OpenAI", "a"},
        FilterCase{"organization=OpenAI", "a"}, FilterCase{"lab = \"LG AI Research\"", "c"},
        FilterCase{"organization != OpenAI", "bcd"}, FilterCase{"organization in (OpenAI, Anthropic)", "ab"},
        FilterCase{"organization in(\"LG AI Research\",Naver)", "cd"}, FilterCase{"name ~ \"<img\"", "b"},
        FilterCase{"name ~ GAMMA", "c"}, FilterCase{"name ~ 모델", "d"}, FilterCase{"reasoning", "a"},
        FilterCase{"not reasoning", "bcd"}, FilterCase{"reasoning = false", "b"},
        FilterCase{"reasoning != true", "b"}, FilterCase{"reasoning is unknown", "cd"},
        FilterCase{"reasoning is known", "ab"}, FilterCase{"gpqa >= 80", "a"},
        FilterCase{"gpqa-diamond < 80", "bd"}, FilterCase{"gpqa_diamond_pct <= 79.9", "bd"},
        FilterCase{"gpqa > 1e1 and gpqa != 80", "bd"}, FilterCase{"gpqa is unknown", "c"},
        FilterCase{"price < 1", "c"}, FilterCase{"price = 1.25", "a"},
        FilterCase{"input_price is unknown", "bd"}, FilterCase{"release_date = 2024", "ad"},
        FilterCase{"release_date = 2024-06", "a"}, FilterCase{"release_date > 2024", "c"},
        FilterCase{"release_date >= 2024", "acd"}, FilterCase{"release_date < 2024", "b"},
        FilterCase{"release_date <= 2024", "abd"}, FilterCase{"release_date != 2024", "bc"},
        FilterCase{"release_date >= 2024-06-01", "ac"},
        FilterCase{"organization in (OpenAI, Anthropic) and reasoning and release_date >= 2024-06", "a"},
        FilterCase{"reasoning or gpqa < 60 and organization = Naver", "a"},
        FilterCase{"(reasoning or gpqa < 60) and not organization = OpenAI", "b"},
        FilterCase{"not (reasoning or gpqa < 60)", "cd"}, FilterCase{"not not reasoning", "a"},
        FilterCase{"NOT reasoning AND gpqa IS KNOWN", "bd"}, FilterCase{"((((reasoning))))", "a"},
        FilterCase{"id = a or id = b or id = c", "abc"}, FilterCase{"open_weights = true", ""},
        FilterCase{"not open_weights = true", "abcd"}));

TEST(Filter, SaysWhatIsWrongAndWhere) {
    const std::pair<const char*, const char*> cases[] = {
        {"organisaton = x",
         "At column 1: there is no field \"organisaton\". The nearest name is \"organisation\"."},
        {"gpqa >= 80 and zzzzqqqq = 1", "At column 16: there is no field \"zzzzqqqq\"."},
        {"gpqa >=", "At column 8: a value is expected, not \"\"."},
        {"gpqa", "At column 5: an operator such as = or >= has to follow the field \"gpqa_diamond_pct\"."},
        {"gpqa + > 1", "At column 8: a number, a field or \"(\" is expected, not \">\"."},
        {"(gpqa - > 1)", "At column 9: a number, a field or \"(\" is expected, not \">\"."},
        {"max(gpqa, > 1", "At column 11: a number, a field or \"(\" is expected, not \">\"."},
        {"log10(> 1)", "At column 7: a number, a field or \"(\" is expected, not \">\"."},
        {"(reasoning", "At column 11: \"and\", \"or\" or \")\" is expected, not \"\"."},
        {"reasoning)", "At column 10: \"and\", \"or\" or the end is expected, not \")\"."},
        {"reasoning and", "At column 14: a field name or \"(\" is expected, not \"\"."},
        {"모델 = 1", "At column 1: there is no field \"모델\"."},
        {"lab in OpenAI", "At column 8: a list such as (OpenAI, Anthropic) is expected, not \"OpenAI\"."},
        {"lab in (OpenAI", "At column 15: \",\" or \")\" is expected, not \"\"."},
        {"name = \"open", "At column 9: the text in quotes never ends. A closing \" is missing."},
        {"name is odd", "At column 9: \"known\" or \"unknown\" is expected, not \"odd\"."},
        {"reasoning > true", "\"reasoning\" is true or false: only =, != and \"in\" can be asked of it."},
        {"release_date > soon", "\"soon\" is not a date. Write it as 2024-06-01, 2024-06 or 2024."},
        {"name = \"\" or gpqa = \"\"", "To find what is not known, write \"gpqa_diamond_pct is unknown\"."},
    };
    for (const auto& [text, message] : cases) {
        EXPECT_EQ(kept(text), std::string("error: ") + message) << text;
    }
}

TEST(Filter, RefusesDeepNestingInsteadOfOverflowing) {
    EXPECT_FALSE(Filter::parse(std::string(100000, '(') + "reasoning" + std::string(100000, ')')));
    std::string nots;
    for (int i = 0; i < 50001; ++i) {
        nots += "not ";
    }
    EXPECT_EQ(kept(nots + "reasoning"), "bcd");
}

TEST(Filter, NeverCrashesOnBrokenText) {
    const std::string text =
        "organization in (OpenAI, \"A b\") and not (gpqa >= 80.5 or name ~ \"x\") or reasoning";
    for (std::size_t length = 0; length <= text.size(); ++length) {
        (void)Filter::parse(text.substr(0, length));
        (void)Filter::parse(text.substr(length));
    }
}

TEST(Filter, SpeaksOfNoCellWhereThereIsNone) {
    for (const char* text : {"gpqa > high", "gpqa > N/A", "gpqa > ~5", "gpqa > nan", "reasoning = perhaps"}) {
        const auto filter = Filter::parse(text);
        ASSERT_FALSE(filter) << text;
        EXPECT_EQ(render(filter.error().message).find("empty"), std::string::npos)
            << render(filter.error().message);
    }
    EXPECT_NE(render(Filter::parse("gpqa > \"1,500\"").error().message).find("1500 or 1.5"),
              std::string::npos);
}

} // namespace frontierscope
