// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/import_proposal.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace frontierscope {

namespace {

using Status = ProposedRow::Status;
using Change = ProposedCell::Change;

Model model(const std::string& id, const std::string& name) {
    Model model;
    model.id = id;
    model.name = name;
    return model;
}

Price price(double input, double output) {
    Price price;
    price.inputUsdPerMtok = input;
    price.outputUsdPerMtok = output;
    price.source = "https://example.com";
    return price;
}

Score score(const std::string& benchmark, double value, const std::string& sourceModelName = {}) {
    Score score;
    score.benchmark = benchmark;
    score.value = value;
    score.reportedBy = "Epoch AI";
    score.sourceModelName = sourceModelName;
    score.isUsed = true;
    return score;
}

ImportedRow row(Model facts, std::vector<std::string> names) {
    ImportedRow row;
    row.facts = std::move(facts);
    row.names = std::move(names);
    return row;
}

ImportedTable tableOf(std::vector<ImportedRow> rows) {
    ImportedTable table;
    table.rows = std::move(rows);
    table.areUndatedPricesCurrent = true;
    return table;
}

/// gpt-4o with a price, an alias and a score; two settings of one model that share a name; an old model.
Dataset example() {
    Dataset dataset;
    dataset.models = {model("gpt-4o-2024-05-13", "GPT-4o (May 2024)"), model("o1-low", "o1"),
                      model("o1-high", "o1"), model("gpt-4", "GPT-4")};
    dataset.models[0].aliases = {"gpt-4o"};
    dataset.models[0].prices = {price(5, 15)};
    dataset.models[0].releaseDate = CalendarDate(2024, 5, 13);
    dataset.models[0].organization = "OpenAI";
    dataset.models[3].scores = {score("gpqa-diamond", 35.7, "gpt-4-0314")};
    return dataset;
}

} // namespace

TEST(ModelMatching, TakesIdsAliasesAndNamesOnlyAsTheyAreWritten) {
    const Dataset dataset = example();
    const ModelIndex index(dataset.models);
    const auto match = [&index](std::vector<std::string> names) {
        return index.match(names);
    };
    EXPECT_EQ(match({"gpt-4"}).index, 3U);
    EXPECT_EQ(match({"gpt-4o"}).index, 0U);
    EXPECT_EQ(match({"gpt-4o"}).ground, ModelMatch::Ground::alias);
    EXPECT_EQ(match({"GPT-4o (May 2024)"}).ground, ModelMatch::Ground::name);
    EXPECT_EQ(match({"gpt-4-0314"}).index, 3U) << "the source's own name for it";
    EXPECT_EQ(match({"gpt-4-0314"}).ground, ModelMatch::Ground::sourceName);
    EXPECT_FALSE(match({"GPT-4O"}).index);
    EXPECT_FALSE(match({"gpt-4o-mini"}).index);
    EXPECT_FALSE(match({"gpt-4-turbo"}).index);
    EXPECT_FALSE(match({"openai/gpt-4"}).index) << "an offer of a provider";
    EXPECT_FALSE(match({"Unheard-of 7"}).index);
    EXPECT_TRUE(match({"Unheard-of 7"}).suggestions.empty());
}

TEST(ModelMatching, SuggestsButNeverDecidesBetweenTwo) {
    const Dataset dataset = example();
    const ModelIndex index(dataset.models);
    const ModelMatch shared = index.match(std::vector<std::string>{"o1"});
    EXPECT_FALSE(shared.index);
    EXPECT_EQ(shared.suggestions.size(), 2U);
    const ModelMatch split = index.match(std::vector<std::string>{"gpt-4", "o1-low"});
    EXPECT_FALSE(split.index) << "two names of one row lead to two models";
    const ModelMatch near = index.match(std::vector<std::string>{"openai/gpt-4"});
    ASSERT_FALSE(near.suggestions.empty());
    EXPECT_EQ(near.suggestions.front().index, 3U);
}

TEST(ImportProposal, SortsRowsIntoNewChangedConflictingAndUndecided) {
    const Dataset dataset = example();
    Model same = model("gpt-4o", "gpt-4o");
    same.prices = {price(5, 15)};
    Model other = same;
    other.prices = {price(2.5, 10)};
    Model fills = model("gpt-4", "gpt-4");
    fills.prices = {price(30, 60)};
    const ImportProposal proposal =
        proposeImport(dataset, tableOf({row(same, {"gpt-4o"}), row(other, {"gpt-4o"}), row(fills, {"gpt-4"}),
                                        row(model("brand-new", "Brand new"), {"brand-new"}),
                                        row(model("o1", "o1"), {"o1"})}));
    ASSERT_EQ(proposal.rows.size(), 5U);
    EXPECT_EQ(proposal.rows[0].status, Status::unchanged);
    EXPECT_EQ(proposal.rows[1].status, Status::conflicting);
    EXPECT_FALSE(proposal.rows[1].cells.at(0).isTaken) << "the dataset's value stays unless the person says";
    EXPECT_EQ(proposal.rows[1].cells.at(0).currentText, "5 / 15");
    EXPECT_EQ(proposal.rows[1].cells.at(0).proposedText, "2.5 / 10");
    EXPECT_EQ(proposal.rows[2].status, Status::changed);
    EXPECT_EQ(proposal.rows[3].status, Status::added);
    EXPECT_EQ(proposal.rows[4].status, Status::undecided);
    EXPECT_FALSE(proposal.rows[4].isTaken);
    const Dataset joined = applyImport(dataset, proposal);
    ASSERT_EQ(joined.models.size(), 5U);
    EXPECT_EQ(joined.models[0], dataset.models[0]) << "the conflict was not taken";
    EXPECT_EQ(joined.models[3].prices.at(0).inputUsdPerMtok, 30.0);
    EXPECT_EQ(joined.models[4].id, "brand-new");
}

TEST(ImportProposal, AppliesWhatThePersonChooses) {
    const Dataset dataset = example();
    Model other = model("gpt-4o", "gpt-4o");
    other.prices = {price(2.5, 10)};
    ImportProposal proposal =
        proposeImport(dataset, tableOf({row(other, {"gpt-4o"}), row(model("o1", "o1"), {"o1", "o1-2024"})}));
    proposal.rows[0].cells.at(0).isTaken = true;
    decideModel(proposal, 1, dataset, 2);
    const Dataset joined = applyImport(dataset, proposal);
    ASSERT_EQ(joined.models.size(), 4U);
    ASSERT_EQ(joined.models[0].prices.size(), 1U);
    EXPECT_EQ(joined.models[0].prices[0].inputUsdPerMtok, 2.5);
    EXPECT_TRUE(joined.models[1].aliases.empty());
    // Names of two models are no aliases that would tell them apart; what the row adds is.
    decideModel(proposal, 1, dataset, std::nullopt);
    EXPECT_EQ(applyImport(dataset, proposal).models.size(), 5U);
}

TEST(ImportProposal, RemembersADecisionAsAnAlias) {
    const Dataset dataset = example();
    ImportedTable table = tableOf({row(model("openai/gpt-4", "gpt-4 by OpenAI"), {"openai/gpt-4"})});
    ImportProposal proposal = proposeImport(dataset, table);
    ASSERT_EQ(proposal.rows[0].status, Status::undecided);
    decideModel(proposal, 0, dataset, 3);
    const Dataset joined = applyImport(dataset, proposal);
    EXPECT_THAT(joined.models[3].aliases, testing::ElementsAre("openai/gpt-4"));
    EXPECT_EQ(proposeImport(joined, table).rows[0].model, 3U);
}

TEST(ImportProposal, AddsADatedPriceWhereTheListPriceHasChanged) {
    const Dataset dataset = example();
    Model now = model("gpt-4o", "gpt-4o");
    now.prices = {price(2.5, 10)};
    now.prices[0].seenOn = CalendarDate(2024, 10, 2);
    const ImportProposal proposal = proposeImport(dataset, tableOf({row(now, {"gpt-4o"})}));
    ASSERT_EQ(proposal.rows[0].cells.size(), 1U);
    EXPECT_EQ(proposal.rows[0].cells[0].change, Change::adds);
    EXPECT_EQ(proposal.rows[0].cells[0].what, "price@2024-10-02");
    const Dataset joined = applyImport(dataset, proposal);
    ASSERT_EQ(joined.models[0].prices.size(), 2U);
    EXPECT_FALSE(joined.models[0].prices[0].validFrom) << "the launch price stays";
    EXPECT_EQ(joined.models[0].prices[1].validFrom, CalendarDate(2024, 10, 2));
}

TEST(ImportProposal, AsksWhichOfTwoRowsForOneModelIsMeant) {
    const Dataset dataset = example();
    Model first = model("gpt-4o", "gpt-4o");
    first.prices = {price(2.5, 10)};
    first.prices[0].seenOn = CalendarDate(2024, 10, 2);
    Model again = first;
    Model other = first;
    other.prices[0].inputUsdPerMtok = 9;
    ImportProposal proposal = proposeImport(
        dataset, tableOf({row(first, {"gpt-4o"}), row(again, {"gpt-4o"}), row(other, {"gpt-4o"})}));
    EXPECT_EQ(proposal.rows[0].cells[0].change, Change::adds);
    EXPECT_EQ(proposal.rows[1].cells[0].change, Change::same);
    EXPECT_EQ(proposal.rows[2].cells[0].change, Change::conflicts);
    EXPECT_EQ(proposal.rows[2].status, Status::conflicting);
    EXPECT_EQ(proposal.rows[2].cells[0].currentText, proposal.rows[0].cells[0].proposedText);
    Dataset joined = applyImport(dataset, proposal);
    ASSERT_EQ(joined.models[0].prices.size(), 2U);
    EXPECT_EQ(joined.models[0].prices[1].inputUsdPerMtok, 2.5)
        << "the second row does not win by coming later";
    proposal.rows[2].cells[0].isTaken = true;
    joined = applyImport(dataset, proposal);
    ASSERT_EQ(joined.models[0].prices.size(), 2U);
    EXPECT_EQ(joined.models[0].prices[1].inputUsdPerMtok, 9);
}

TEST(ImportProposal, TakesNotesToo) {
    Dataset dataset = example();
    Model noted = model("gpt-4o", "gpt-4o");
    noted.notes = "retired in 2026";
    EXPECT_EQ(applyImport(dataset, proposeImport(dataset, tableOf({row(noted, {"gpt-4o"})}))).models[0].notes,
              "retired in 2026");
    dataset.models[0].notes = "own words";
    EXPECT_EQ(proposeImport(dataset, tableOf({row(noted, {"gpt-4o"})})).rows[0].status, Status::conflicting);
}

TEST(ImportProposal, FillsPartsOfAPriceAndKeepsItsSource) {
    Dataset dataset = example();
    Model now = model("gpt-4o", "gpt-4o");
    now.prices = {price(5, 15)};
    now.prices[0].cachedUsdPerMtok = 2.5;
    now.prices[0].source = "https://other.example";
    const Dataset joined = applyImport(dataset, proposeImport(dataset, tableOf({row(now, {"gpt-4o"})})));
    ASSERT_EQ(joined.models[0].prices.size(), 1U);
    EXPECT_EQ(joined.models[0].prices[0].cachedUsdPerMtok, 2.5);
    EXPECT_EQ(joined.models[0].prices[0].source, "https://example.com");
}

TEST(ImportProposal, AddsScoresBesideTheUsedOne) {
    const Dataset dataset = example();
    Model runs = model("gpt-4-0314", "gpt-4-0314");
    runs.scores = {score("gpqa-diamond", 40, "gpt-4-0314"), score("mmlu", 86.4, "gpt-4-0314")};
    runs.scores[0].ranOn = CalendarDate(2026, 1, 1);
    const ImportProposal proposal = proposeImport(dataset, tableOf({row(runs, {"gpt-4-0314"})}));
    EXPECT_EQ(proposal.rows[0].status, Status::changed);
    const Dataset joined = applyImport(dataset, proposal);
    ASSERT_EQ(joined.models[3].scores.size(), 3U);
    EXPECT_EQ(usedScore(joined.models[3], "gpqa-diamond")->value, 35.7) << "the used one stays";
    EXPECT_EQ(usedScore(joined.models[3], "mmlu")->value, 86.4);
    EXPECT_TRUE(joined.models[3].scores[2].isUsed);
    EXPECT_NE(joined.findBenchmark("mmlu"), nullptr);
}

TEST(ImportProposal, GivesNewModelsFreeIds) {
    ImportedTable table =
        tableOf({row(model("a/b", "A"), {"a/b", "A"}), row(model("a-b", "B"), {"a-b", "B"})});
    const Dataset dataset = datasetFromImport(table);
    ASSERT_EQ(dataset.models.size(), 2U);
    EXPECT_EQ(dataset.models[0].id, "a-b");
    EXPECT_EQ(dataset.models[1].id, "a-b-2");
    EXPECT_THAT(dataset.models[0].aliases, testing::ElementsAre("a/b"));
    EXPECT_TRUE(std::all_of(table.rows.begin(), table.rows.end(),
                            [&](const ImportedRow& imported) { return !imported.names.empty(); }));
}

TEST(ImportProposal, ComparesTrainingComputeAmongItsOwnRows) {
    Dataset dataset = example();
    dataset.computeModels = {model("compute-gpt-4", "GPT-4")};
    Model run = model("GPT-4", "GPT-4");
    run.trainingCompute = TrainingCompute{2.1e25, "Likely", true, {}, {}};
    ImportedTable table = tableOf({row(run, {"GPT-4"})});
    table.isTrainingCompute = true;
    const Dataset joined = applyImport(dataset, proposeImport(dataset, table));
    EXPECT_EQ(joined.models, dataset.models);
    ASSERT_EQ(joined.computeModels.size(), 1U);
    EXPECT_EQ(joined.computeModels[0].trainingCompute->flop, 2.1e25);
}

} // namespace frontierscope
