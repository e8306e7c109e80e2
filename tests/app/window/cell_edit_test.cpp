// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/cell_edit.h"

#include "app/models/cell_replace.h"
#include "app/models/model_ids.h"

#include <set>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

Dataset twoModels() {
    Dataset dataset;
    dataset.models.resize(2);
    dataset.models[0].id = dataset.models[0].name = "a";
    dataset.models[1].id = dataset.models[1].name = "b";
    return dataset;
}

const Field& fieldNamed(std::string_view key) {
    return *findField(key);
}

} // namespace

TEST(WithCell, SetsAPriceAndClearsIt) {
    Dataset dataset = twoModels();
    const auto set = withCell(dataset, 0, fieldNamed("input_price"), "2.5");
    ASSERT_TRUE(set);
    EXPECT_EQ(set->prices.at(0).inputUsdPerMtok, 2.5);
    dataset.models[0] = *set;
    const auto cleared = withCell(dataset, 0, fieldNamed("input_price"), "");
    ASSERT_TRUE(cleared);
    EXPECT_EQ(formatFieldValue(fieldNamed("input_price").get(*cleared)), "");
}

TEST(WithCell, ReadsNumbersAsPeopleSpellThem) {
    const Dataset dataset = twoModels();
    for (const char* text : {"2.5", "$2.5", " 2.50 ", "２.５"}) {
        const auto set = withCell(dataset, 0, fieldNamed("input_price"), text);
        ASSERT_TRUE(set) << text;
        EXPECT_EQ(set->prices.at(0).inputUsdPerMtok, 2.5) << text;
    }
    EXPECT_EQ(withCell(dataset, 0, fieldNamed("gpqa"), "81.3%")->scores.at(0).value, 81.3);
    EXPECT_EQ(withCell(dataset, 0, fieldNamed("gpqa"), "N/A")->scores.size(), 0U);
    EXPECT_FALSE(withCell(dataset, 0, fieldNamed("input_price"), "1,234")); // 1.234 or 1234: ask, don't guess
}

TEST(WithCell, SaysWhyItRefuses) {
    const Dataset dataset = twoModels();
    struct Case {
        const char* key;
        const char* text;
    };
    for (const Case& c :
         {Case{"input_price", "-1"}, Case{"gpqa", "abc"}, Case{"gpqa", "nan"}, Case{"gpqa", "101"},
          Case{"release_date", "2024-13"}, Case{"id", "b"}, Case{"id", ""}, Case{"blended_price", "1"}}) {
        const auto changed = withCell(dataset, 0, fieldNamed(c.key), c.text);
        ASSERT_FALSE(changed) << c.key << " = " << c.text;
        EXPECT_FALSE(render(changed.error().message).empty());
    }
}

TEST(Tsv, ReadsWhatItWrites) {
    const CellBlock block = {{"a", "b\tc", ""}, {"say \"x\"", "two\nlines", "-"}, {"", "", ""}};
    EXPECT_EQ(parseTsv(toTsv(block)), block);
}

TEST(Tsv, ReadsWhatSpreadsheetsWrite) {
    EXPECT_EQ(parseTsv("1\t2\r\n3\t4\r\n"), (CellBlock{{"1", "2"}, {"3", "4"}}));
    EXPECT_EQ(parseTsv("1"), (CellBlock{{"1"}}));
    EXPECT_EQ(parseTsv("1\t"), (CellBlock{{"1", ""}}));
    EXPECT_EQ(parseTsv(""), CellBlock{});
}

TEST(PlanPaste, FillsASelectionWithOneCell) {
    const Dataset dataset = twoModels();
    const auto plan = planPaste(dataset, {0, 1}, {&fieldNamed("organization")}, {{"Lab"}});
    ASSERT_EQ(plan.changedModels.size(), 2U);
    EXPECT_EQ(plan.changedModels[1].second.organization, "Lab");
}

TEST(PlanPaste, AddsModelsForRowsBeyondTheEnd) {
    const Dataset dataset = twoModels();
    const auto plan = planPaste(dataset, {1}, {&fieldNamed("name")}, {{"x"}, {"y"}, {"z"}});
    ASSERT_EQ(plan.changedModels.size(), 1U);
    ASSERT_EQ(plan.newModels.size(), 2U);
    EXPECT_EQ(plan.newModels[1].name, "z");
    EXPECT_NE(plan.newModels[0].id, plan.newModels[1].id);
}

TEST(PlanPaste, ReportsCellsAndKeepsTheirNeighbours) {
    const Dataset dataset = twoModels();
    const auto plan =
        planPaste(dataset, {0}, {&fieldNamed("organization"), &fieldNamed("gpqa")}, {{"Lab", "eighty"}});
    ASSERT_EQ(plan.refused.size(), 1U);
    EXPECT_EQ(plan.refused[0].column, 1U);
    ASSERT_EQ(plan.changedModels.size(), 1U);
    EXPECT_EQ(plan.changedModels[0].second.organization, "Lab");
}

TEST(PlanPaste, ReadsAForeignColumnByAllOfItsCells) {
    Dataset dataset = twoModels();
    dataset.models.emplace_back().id = "c";
    BlockReading foreign;
    foreign.isForeign = true;
    const auto paste = [&](std::string_view key, const CellBlock& block) {
        const PastePlan plan = planPaste(dataset, {0, 1, 2}, {&fieldNamed(key)}, block, foreign);
        std::string texts;
        for (const auto& [row, model] : plan.changedModels) {
            texts += std::to_string(row) + ":" + formatFieldValue(fieldNamed(key).get(model)) + " ";
        }
        return texts + "? " + std::to_string(plan.ambiguous.size());
    };
    EXPECT_EQ(paste("input_price", {{"0,5"}, {"1.234"}, {"$3"}}), "0:0.5 1:1234 2:3 ? 0");
    EXPECT_EQ(paste("gpqa", {{"0.859"}, {"0.5"}, {"0.75"}}), "0:85.9 1:50 2:75 ? 0");
    EXPECT_EQ(paste("gpqa", {{"0.859"}, {"53"}, {"1"}}), "0:0.859 1:53 2:1 ? 0");
    EXPECT_EQ(paste("gpqa", {{"0.859"}, {"12%"}, {""}}), "1:12 ? 1");
    EXPECT_EQ(paste("input_price", {{"1,234"}, {"~5"}, {"2m"}}), "? 3");
    EXPECT_EQ(paste("release_date", {{"May 13, 2024"}, {"2024년 6월 1일"}, {"06/01/2024"}}),
              "0:2024-05-13 1:2024-06-01 ? 0");
}

TEST(PlanPaste, TakesAnswersAndKeepsWhatIsNotAnswered) {
    Dataset dataset = twoModels();
    const Field& price = fieldNamed("input_price");
    dataset.models[1] = *withCell(dataset, 1, price, "9");
    BlockReading reading;
    reading.isForeign = true;
    reading.answers = {{{0, 0}, 1234.0}, {{1, 0}, std::nullopt}};
    const PastePlan plan = planPaste(dataset, {0, 1}, {&price}, {{"1,234"}, {"5,678"}}, reading);
    EXPECT_TRUE(plan.ambiguous.empty());
    ASSERT_EQ(plan.changedModels.size(), 1U);
    EXPECT_EQ(plan.changedModels[0].second.prices.at(0).inputUsdPerMtok, 1234.0);
}

TEST(PlanReplace, ReplacesTextsAndReportsWhatDoesNotFit) {
    Dataset dataset = twoModels();
    dataset.models[0].organization = "Open AI";
    dataset.models[1].organization = "open ai labs";
    const std::vector<const Field*> fields = {&fieldNamed("organization"), &fieldNamed("id")};
    const auto plan = planReplace(dataset, {0, 1}, fields, {"open ai", "OpenAI"});
    EXPECT_EQ(plan.replacedCount, 2);
    EXPECT_EQ(plan.cells.changedModels.at(1).second.organization, "OpenAI labs");
    EXPECT_EQ(planReplace(dataset, {0, 1}, fields, {"open ai", "x", true}).replacedCount, 1);
    EXPECT_EQ(planReplace(dataset, {0, 1}, fields, {"open ai", "x", false, true}).replacedCount, 1);
    EXPECT_EQ(planReplace(dataset, {0, 1}, fields, {"", "x"}).replacedCount, 0);
    const auto refused = planReplace(dataset, {0}, fields, {"a", "b"}); // the other model's id
    ASSERT_EQ(refused.cells.refused.size(), 1U);
    EXPECT_EQ(refused.cells.refused[0].column, 1U);
    EXPECT_EQ(refused.cells.changedModels.size(), 1U) << "\"Open AI\" has an a too";
}

TEST(HandEntry, LeavesTheSourcesScoreAndClaimsNoSource) {
    Dataset dataset = twoModels();
    Score& epoch = dataset.models[0].scores.emplace_back();
    epoch.benchmark = "gpqa-diamond";
    epoch.value = 50.3;
    epoch.standardError = 2.5;
    epoch.source = "https://epoch.ai/benchmarks";
    epoch.isUsed = true;
    auto typed = withCell(dataset, 0, fieldNamed("gpqa"), "99");
    ASSERT_TRUE(typed);
    ASSERT_EQ(typed->scores.size(), 2U);
    EXPECT_EQ(typed->scores[0].value, 50.3);
    EXPECT_EQ(typed->scores[0].source, "https://epoch.ai/benchmarks");
    EXPECT_EQ(usedScore(*typed, "gpqa-diamond")->value, 99);
    EXPECT_EQ(usedScore(*typed, "gpqa-diamond")->source, "");
    EXPECT_EQ(usedScore(*typed, "gpqa-diamond")->standardError, std::nullopt);
    dataset.models[0] = *typed;
    typed = withCell(dataset, 0, fieldNamed("gpqa"), "98"); // one's own value has no source to keep
    ASSERT_TRUE(typed);
    EXPECT_EQ(typed->scores.size(), 2U);
    dataset.models[0] = *typed;
    const auto emptied = withCell(dataset, 0, fieldNamed("gpqa"), "");
    ASSERT_TRUE(emptied);
    EXPECT_EQ(usedScore(*emptied, "gpqa-diamond"), nullptr) << "no other source's value steps in";
}

TEST(HandEntry, ChangesOnlyWhatItSays) {
    Dataset dataset = twoModels();
    Price& price = dataset.models[0].prices.emplace_back();
    price.inputUsdPerMtok = 1;
    price.outputUsdPerMtok = 2;
    price.source = "https://example.org/prices";
    price.isEstimate = true;
    const auto same = withCell(dataset, 0, fieldNamed("input_price"), "1");
    ASSERT_TRUE(same);
    EXPECT_EQ(*same, dataset.models[0]);
    const auto renamed = withCell(dataset, 0, fieldNamed("name"), "New name");
    ASSERT_TRUE(renamed);
    EXPECT_EQ(renamed->prices, dataset.models[0].prices);
    const auto dearer = withCell(dataset, 0, fieldNamed("input_price"), "3");
    ASSERT_TRUE(dearer);
    EXPECT_EQ(dearer->prices.at(0).source, "");
    EXPECT_FALSE(dearer->prices.at(0).isEstimate);
    EXPECT_EQ(dearer->prices.at(0).outputUsdPerMtok, 2);
}

TEST(PlanPaste, GivesNoIdTwice) {
    const Dataset dataset = twoModels();
    const std::vector<const Field*> id = {&fieldNamed("id")};
    const PastePlan filled = planPaste(dataset, {0, 1}, id, {{"same"}});
    EXPECT_EQ(filled.changedModels.size(), 1U);
    EXPECT_EQ(filled.refused.size(), 1U);
    const PastePlan added = planPaste(dataset, {1}, id, {{"x"}, {"y"}, {"y"}});
    ASSERT_EQ(added.newModels.size(), 2U);
    EXPECT_NE(added.newModels[0].id, added.newModels[1].id);
    EXPECT_EQ(added.refused.size(), 1U);
}

TEST(PlanReplace, GivesNoIdTwice) {
    Dataset dataset = twoModels();
    dataset.models[0].id = "m-a";
    dataset.models[1].id = "m-A";
    TextReplacement replacement;
    replacement.find = "a";
    replacement.replacement = "z";
    const ReplacePlan plan = planReplace(dataset, {0, 1}, {&fieldNamed("id")}, replacement);
    EXPECT_EQ(plan.replacedCount, 1);
    EXPECT_EQ(plan.cells.refused.size(), 1U);
}

TEST(PlanPaste, GivesManyNewRowsIdsOfTheirOwn) {
    Dataset dataset = twoModels();
    dataset.models[0].id = "new-model-2";
    dataset.models[1].id = "new-model-2-2";
    const PastePlan plan = planPaste(dataset, {}, {&fieldNamed("name")}, CellBlock(3000, {std::string("x")}));
    ASSERT_EQ(plan.newModels.size(), 3000U);
    std::set<std::string> ids = {"new-model-2", "new-model-2-2"};
    for (const Model& model : plan.newModels) {
        EXPECT_TRUE(ids.insert(model.id).second) << model.id;
    }
    EXPECT_EQ(plan.newModels[1].id, "new-model-2-3");
}

TEST(ModelIds, OnlyOthersTakeAnId) {
    Dataset dataset = twoModels();
    ModelIds ids(dataset);
    EXPECT_FALSE(ids.isTaken("a", 0)) << "its own";
    EXPECT_TRUE(ids.isTaken("a", 1));
    EXPECT_TRUE(ids.isTaken("a", -1));
    EXPECT_FALSE(ids.isTaken("c", -1));
    EXPECT_EQ(ids.giveFree("a"), "a-2");
    EXPECT_EQ(ids.giveFree("a"), "a-3") << "given once already";
    EXPECT_FALSE(ids.isTaken("a-2", -1)) << "no model has it yet";
    dataset.models[1].id = "a";
    ModelIds twice(dataset);
    EXPECT_TRUE(twice.isTaken("a", 0)) << "a broken dataset";
    EXPECT_TRUE(twice.isTaken("a", 1));
}

TEST(FindText, GoesRowByRowAndRound) {
    const Dataset dataset = twoModels();
    const std::vector<const Field*> fields = {&fieldNamed("id"), &fieldNamed("name")};
    EXPECT_EQ(findText(dataset, {1, 0}, fields, {"A", {}, false, false}, -1), 2U);
    EXPECT_EQ(findText(dataset, {1, 0}, fields, {"a", {}, true, true}, 2), 3U);
    EXPECT_EQ(findText(dataset, {1, 0}, fields, {"a", {}, false, false}, 3), 2U) << "on from the first cell";
    EXPECT_EQ(findText(dataset, {0}, {&fieldNamed("id")}, {"a", {}, false, false}, 0), 0U) << "itself again";
    EXPECT_EQ(findText(dataset, {1, 0}, fields, {"A", {}, true, false}, 0), std::nullopt);
    EXPECT_EQ(findText(dataset, {}, fields, {"a", {}, false, false}, -1), std::nullopt);
}

TEST(FreeModelId, CountsUpwards) {
    Dataset dataset = twoModels();
    EXPECT_EQ(freeModelId(dataset, "c"), "c");
    EXPECT_EQ(freeModelId(dataset, "a"), "a-2");
}

} // namespace frontierscope
