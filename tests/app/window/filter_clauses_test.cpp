// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/filter_clauses.h"

#include <gtest/gtest.h>

namespace frontierscope {

TEST(FilterClauses, ControlsAndExpressionSayTheSame) {
    FilterControls controls;
    controls.search = "o1 pro";
    controls.reasoning = true;
    controls.openWeights = false;
    controls.releasedFrom = "2024";
    controls.releasedTo = "2025-02";
    controls.priceFrom = "0.1";
    controls.priceTo = "20";
    controls.rest = "gpqa >= 50";
    EXPECT_EQ(filterControlsOf(expressionOf(controls)), controls);
}

struct ReadCase {
    const char* expression;
    std::optional<bool> reasoning;
    const char* releasedFrom;
    const char* rest;
};

class ReadExpression : public ::testing::TestWithParam<ReadCase> {};

TEST_P(ReadExpression, FindsTheControls) {
    const FilterControls controls = filterControlsOf(GetParam().expression);
    EXPECT_EQ(controls.reasoning, GetParam().reasoning);
    EXPECT_EQ(controls.releasedFrom, GetParam().releasedFrom);
    EXPECT_EQ(controls.rest, GetParam().rest);
}

INSTANTIATE_TEST_SUITE_P(
    Examples, ReadExpression,
    ::testing::Values(
        ReadCase{"", {}, "", ""}, ReadCase{"reasoning", true, "", ""},
        ReadCase{"reasoning = false and gpqa > 1", false, "", "gpqa > 1"},
        ReadCase{"reasoning or gpqa > 1", {}, "", "reasoning or gpqa > 1"},
        ReadCase{"name = \"a and b\"", {}, "", "name = \"a and b\""},
        ReadCase{"(reasoning and price < 1)", {}, "", "(reasoning and price < 1)"},
        ReadCase{"release_date >= 2024 and release_date >= 2025", {}, "2024", "release_date >= 2025"}));

TEST(FilterClauses, KeepsAnAlternativeTogether) {
    FilterControls controls = filterControlsOf("price < 1 or gpqa > 80");
    controls.reasoning = true;
    EXPECT_EQ(expressionOf(controls), "reasoning and (price < 1 or gpqa > 80)");
}

} // namespace frontierscope
