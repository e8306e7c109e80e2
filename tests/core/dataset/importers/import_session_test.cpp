// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/import_session.h"

#include "core/base/file_io.h"
#include "core/dataset/dataset_io.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace frontierscope {

namespace {

Dataset example() {
    auto loaded = parseDataset("id,name,input_price,output_price,gpqa\n"
                               "gpt-4,GPT-4,30,60,35.7\n"
                               "gpt-4o,GPT-4o,5,15,\n");
    EXPECT_TRUE(loaded);
    return std::move(loaded->dataset);
}

std::string sampleFile(const char* name) {
    auto bytes = readFile(std::string(FRONTIERSCOPE_SOURCE_DIR "/tests/data/formats/") + name);
    EXPECT_TRUE(bytes) << name;
    return std::move(*bytes);
}

ImportSession started(const Dataset& dataset, std::string bytes, ImportOptions options = {}) {
    auto session =
        ImportSession::start(std::make_shared<const Dataset>(dataset), std::move(bytes), std::move(options));
    EXPECT_TRUE(session);
    return std::move(*session);
}

} // namespace

TEST(ImportSession, TakesEveryFormatWithItsSourceFilledIn) {
    const Dataset dataset = example();
    for (const char* name :
         {"arena_prices.json", "epoch_benchmark_runs.csv", "epoch_model_versions.csv", "epoch_models.csv",
          "litellm_prices.json", "llm_prices_openai.json", "llmstats_model.json", "openrouter_models.json"}) {
        ImportOptions options;
        options.source = "the file";
        options.readOn = CalendarDate(2026, 1, 2);
        const ImportSession session = started(dataset, sampleFile(name), options);
        EXPECT_FALSE(session.proposal().rows.empty()) << name;
        for (const ImportedRow& row : session.proposal().table.rows) {
            for (const Price& price : row.facts.prices) {
                EXPECT_FALSE(price.source.empty()) << name;
            }
            for (const Score& score : row.facts.scores) {
                EXPECT_FALSE(score.source.empty()) << name;
            }
        }
        const Dataset joined = session.joined();
        EXPECT_GE(joined.models.size(), dataset.models.size()) << name;
        EXPECT_TRUE(isForImport(sampleFile(name))) << name;
    }
}

TEST(ImportSession, ReadsAnewWithoutLosingDecisions) {
    const Dataset dataset = example();
    ImportSession session = started(dataset, "Was;Ein;Aus\nGPT-4;25;50\ngpt 4o;4;12\nNeu;1;2\n");
    EXPECT_TRUE(session.proposal().rows.empty()) << "no column names the models yet";
    ImportOptions options = session.options();
    options.columns = {{"Was", "name"}, {"Ein", "input_price_usd_per_mtok"}, {"not there", "mmlu_pct"}};
    ASSERT_TRUE(session.setOptions(options));
    EXPECT_EQ(session.options().columns.size(), 2U) << "a column that the file does not have is no choice";
    ASSERT_EQ(session.proposal().rows.size(), 3U);
    ASSERT_EQ(session.proposal().rows[1].status, ProposedRow::Status::undecided);
    session.takeCell(0, 0, true);
    session.decide(1, 1);
    session.takeRow(2, false);
    options = session.options();
    options.columns["Aus"] = "output_price_usd_per_mtok";
    ASSERT_TRUE(session.setOptions(options));
    EXPECT_EQ(session.proposal().rows[1].model, 1U);
    EXPECT_FALSE(session.proposal().rows[2].isTaken);
    session.takeCell(0, 0, true);
    const Dataset joined = session.joined();
    ASSERT_EQ(joined.models.size(), 2U);
    EXPECT_EQ(joined.models[0].prices.at(0).outputUsdPerMtok, 50.0);
    EXPECT_THAT(joined.models[1].aliases, testing::ElementsAre("gpt 4o"));
}

TEST(ImportSession, CopiesGoTheirOwnWays) {
    ImportSession session = started(example(), "Model;Input price\nGPT-4;25\nBrand new 7;1\n");
    const ImportSession copy = session;
    session.takeRow(1, false);
    session.takeCell(0, 0, true);
    EXPECT_EQ(copy.totals().newModels, 1U);
    EXPECT_EQ(copy.joined().models.size(), 3U);
    EXPECT_EQ(session.joined().models.size(), 2U);
    ImportSession again = copy;
    ImportOptions options = again.options();
    options.columns["Input price"] = "output_price_usd_per_mtok";
    ASSERT_TRUE(again.setOptions(options));
    EXPECT_EQ(again.joined().models.back().prices.at(0).outputUsdPerMtok, 1.0);
    EXPECT_EQ(copy.joined().models.back().prices.at(0).inputUsdPerMtok, 1.0);
}

TEST(ImportSession, CountsWhatItWouldDo) {
    const Dataset dataset = example();
    ImportSession session =
        started(dataset, "Model;Input price;GPQA Diamond (%)\nGPT-4;25;\nGPT-4o;;49,9\nGPT-4o mini;1;40,2\n"
                         "Brand new 7;1;50,1\n");
    ImportTotals totals = session.totals();
    EXPECT_EQ(totals.newModels, 1U);
    EXPECT_EQ(totals.values, 1U);
    EXPECT_EQ(totals.undecided, 1U) << "GPT-4o mini is similar to models, but none of them";
    EXPECT_EQ(totals.replacedValues, 0U);
    session.takeCell(0, 0, true);
    session.takeRow(3, false);
    totals = session.totals();
    EXPECT_EQ(totals.values, 2U);
    EXPECT_EQ(totals.replacedValues, 1U);
    EXPECT_EQ(totals.newModels, 0U);
    EXPECT_EQ(totals.leftOut, 1U);
}

TEST(ImportSession, JoinsAnotherDatasetOfOurs) {
    const Dataset dataset = example();
    Dataset other = dataset;
    other.models[1].organization = "OpenAI";
    Model& added = other.models.emplace_back();
    added.id = added.name = "new";
    const ImportSession session = started(dataset, datasetToJson(other));
    const Dataset joined = session.joined();
    ASSERT_EQ(joined.models.size(), 3U);
    EXPECT_EQ(joined.models[1].organization, "OpenAI");
    EXPECT_EQ(joined.models[0], dataset.models[0]);
    EXPECT_EQ(joined.models[2].id, "new");
}

TEST(ImportSession, KeepsOurFamilyWhereTheFileOnlyCutsItFromAnId) {
    Dataset dataset = example();
    dataset.models[0].aliases = {"gpt-5-mini-2025-08-07_high"};
    dataset.models[0].family = "GPT-4";
    const ImportSession session = started(dataset, sampleFile("epoch_benchmark_runs.csv"));
    for (const ProposedRow& row : session.proposal().rows) {
        for (const ProposedCell& cell : row.cells) {
            EXPECT_FALSE(cell.what == "family" && cell.change == ProposedCell::Change::conflicts);
        }
    }
}

TEST(ForImport, TellsFilesToJoinFromDatasetsToOpen) {
    EXPECT_TRUE(isForImport("Model,Input price ($/1M tokens)\na,1\n"));
    EXPECT_TRUE(isForImport("Modell;Preis\na;1\n"));
    EXPECT_FALSE(isForImport("id,name,input_price\na,A,1\n"));
    EXPECT_FALSE(isForImport("{\"schema\": 1, \"models\": []}"));
    EXPECT_FALSE(isForImport("\x89PNG\r\n"));
    EXPECT_FALSE(isForImport("<svg font-family=\"Arial, sans-serif\" viewBox=\"0, 0, 1, 1\">\n"));
    EXPECT_FALSE(isForImport(""));
}

} // namespace frontierscope
