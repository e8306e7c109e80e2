// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file_io.h"
#include "core/dataset/importers/import_proposal.h"
#include "core/dataset/importers/imported_table.h"

#include <algorithm>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace frontierscope {

namespace {

std::string excerpt(const std::string& name) {
    const auto text = readFile(FRONTIERSCOPE_SOURCE_DIR "/tests/data/formats/" + name);
    EXPECT_TRUE(text) << name;
    return text.value_or("");
}

ImportedTable readExcerpt(const std::string& name, const ImportOptions& options = {}) {
    auto table = readImport(excerpt(name), options);
    EXPECT_TRUE(table) << name << ": " << (table ? "" : render(table.error().message));
    return table ? std::move(*table) : ImportedTable();
}

const Model* find(const ImportedTable& table, std::string_view id) {
    const auto found = std::find_if(table.rows.begin(), table.rows.end(),
                                    [id](const ImportedRow& row) { return row.facts.id == id; });
    return found == table.rows.end() ? nullptr : &found->facts;
}

/// The findings as "WHERE severity sentence".
std::vector<std::string> sentences(const ImportedTable& table) {
    std::vector<std::string> all;
    for (const Diagnostic& finding : table.findings) {
        all.push_back(finding.where() + (finding.severity == Severity::error ? " error " : " warning ") +
                      render(finding.message));
        EXPECT_NE(render(finding.message, Language::korean), render(finding.message)) << all.back();
    }
    return all;
}

struct Recognised {
    const char* file;
    ImportFormat format;
};

class FormatOf : public testing::TestWithParam<Recognised> {};

using testing::Contains;
using testing::HasSubstr;
using testing::StartsWith;

} // namespace

TEST_P(FormatOf, IsToldByContent) {
    EXPECT_EQ(recogniseFormat(excerpt(GetParam().file)), GetParam().format);
}

INSTANTIATE_TEST_SUITE_P(
    Excerpts, FormatOf,
    testing::Values(Recognised{"litellm_prices.json", ImportFormat::liteLlmPrices},
                    Recognised{"llm_prices_openai.json", ImportFormat::llmPrices},
                    Recognised{"openrouter_models.json", ImportFormat::openRouterModels},
                    Recognised{"arena_prices.json", ImportFormat::arenaPrices},
                    Recognised{"llmstats_model.json", ImportFormat::llmStatsModel},
                    Recognised{"epoch_benchmark_runs.csv", ImportFormat::epochBenchmarkRuns},
                    Recognised{"epoch_model_versions.csv", ImportFormat::epochModelVersions},
                    Recognised{"epoch_models.csv", ImportFormat::epochModels}));

TEST(FormatOfText, IsUnknownForWhatIsNone) {
    EXPECT_EQ(recogniseFormat(""), ImportFormat::unknown);
    EXPECT_EQ(recogniseFormat("   \n"), ImportFormat::unknown);
    EXPECT_EQ(recogniseFormat("{}"), ImportFormat::unknown);
    EXPECT_EQ(recogniseFormat("{\"a\": 1"), ImportFormat::unknown);
    EXPECT_EQ(recogniseFormat("just a line of prose"), ImportFormat::unknown);
    EXPECT_EQ(recogniseFormat(std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)), ImportFormat::unknown);
    EXPECT_EQ(recogniseFormat("name;input price\nGPT-4;30"), ImportFormat::table);
    EXPECT_EQ(recogniseFormat("{\"models\": [{\"id\": \"a\"}]}"), ImportFormat::ownDataset);
    EXPECT_EQ(recogniseFormat("[{\"name\": \"a\"}]"), ImportFormat::ownDataset);
    EXPECT_EQ(readImport("{}").error().code, ErrorCode::unrecognised);
    EXPECT_EQ(readImport("{\"models\": []}").error().code, ErrorCode::usage);
}

TEST(LiteLlmPrices, AreReadPerMillionTokens) {
    const ImportedTable table = readExcerpt("litellm_prices.json");
    EXPECT_EQ(table.recordCount, 10U);
    EXPECT_TRUE(table.areUndatedPricesCurrent);
    const Model* gpt4o = find(table, "gpt-4o");
    ASSERT_NE(gpt4o, nullptr);
    ASSERT_EQ(gpt4o->prices.size(), 1U);
    EXPECT_EQ(gpt4o->prices[0].inputUsdPerMtok, 2.5);
    EXPECT_EQ(gpt4o->prices[0].outputUsdPerMtok, 10.0);
    EXPECT_EQ(gpt4o->prices[0].cachedUsdPerMtok, 1.25);
    EXPECT_FALSE(gpt4o->prices[0].validFrom);
    EXPECT_THAT(gpt4o->prices[0].source, HasSubstr("litellm"));
    EXPECT_EQ(gpt4o->organization, "OpenAI");
    ASSERT_NE(find(table, "azure/gpt-4o"), nullptr);
    EXPECT_EQ(find(table, "azure/gpt-4o")->organization, "") << "a provider that sells others' models";
    const Model* gpt4 = find(table, "gpt-4");
    ASSERT_NE(gpt4, nullptr);
    EXPECT_EQ(gpt4->prices[0].inputUsdPerMtok, 30.0) << "3e-05 per token, rounded once";
}

TEST(LiteLlmPrices, KeepZeroAndMissingPricesUnknownAndSaySo) {
    const ImportedTable table = readExcerpt("litellm_prices.json");
    for (const char* id : {"codestral/codestral-latest", "gemini/gemini-1.5-flash-8b", "text-bison"}) {
        ASSERT_NE(find(table, id), nullptr) << id;
        EXPECT_TRUE(find(table, id)->prices.empty()) << id;
    }
    EXPECT_EQ(find(table, "text-embedding-3-small"), nullptr);
    EXPECT_EQ(find(table, "sample_spec"), nullptr);
    const auto said = sentences(table);
    EXPECT_THAT(said, Contains(StartsWith("/gemini~1gemini-1.5-flash-8b warning A price of 0")));
    EXPECT_THAT(said, Contains(StartsWith("/text-bison warning The entry has no price per token")));
    EXPECT_THAT(said, Contains(StartsWith("/text-embedding-3-small/mode error This is no language model")));
    EXPECT_THAT(said, Contains(HasSubstr("These members of the file are not used")));
}

TEST(LlmPrices, KeepTheHistory) {
    const ImportedTable table = readExcerpt("llm_prices_openai.json");
    const Model* terra = find(table, "gpt-5.6-terra");
    ASSERT_NE(terra, nullptr);
    EXPECT_EQ(terra->organization, "OpenAI");
    ASSERT_EQ(terra->prices.size(), 2U);
    EXPECT_FALSE(terra->prices[0].validFrom) << "since launch";
    EXPECT_EQ(terra->prices[0].inputUsdPerMtok, 2.5);
    EXPECT_EQ(terra->prices[1].validFrom, CalendarDate(2026, 7, 30));
    EXPECT_EQ(terra->prices[1].outputUsdPerMtok, 12.0);
    EXPECT_EQ(terra->prices[1].cachedUsdPerMtok, 0.2);
    EXPECT_FALSE(table.areUndatedPricesCurrent);
    EXPECT_TRUE(table.findings.empty()) << sentences(table).front();
}

TEST(LlmPrices, ReadTheJoinedFileToo) {
    const auto table = readImport(R"({"updated_at": "2026-08-01", "prices": [
        {"id": "a", "vendor": "mistral", "name": "A", "input": 1, "output": 3, "input_cached": null,
         "from_date": "2026-02-01", "to_date": null},
        {"id": "a", "vendor": "mistral", "name": "A", "input": 2, "output": 6, "input_cached": null,
         "from_date": null, "to_date": "2026-02-01"},
        {"id": "b", "vendor": "new", "name": "B", "input": null, "output": null, "input_cached": null,
         "from_date": "never", "to_date": null},
        {"id": "a", "vendor": "mistral", "name": "A", "input": 9, "output": 9, "input_cached": null,
         "from_date": null, "to_date": null}]})");
    ASSERT_TRUE(table);
    const Model* a = find(*table, "a");
    ASSERT_NE(a, nullptr);
    ASSERT_EQ(a->prices.size(), 2U);
    EXPECT_EQ(a->prices[0].inputUsdPerMtok, 2.0);
    EXPECT_EQ(a->prices[1].inputUsdPerMtok, 1.0);
    const auto said = sentences(*table);
    EXPECT_THAT(said, Contains(StartsWith("/prices/2/from_date error \"never\" can't be read as a date")));
    EXPECT_THAT(said, Contains(StartsWith("/prices/2 error The entry has no price")));
    EXPECT_THAT(said, Contains(StartsWith("/prices/3 error There is another price")));
}

TEST(OpenRouterModels, TakeFreeAsZeroAndVariableAsUnknown) {
    const ImportedTable table = readExcerpt("openrouter_models.json");
    const Model* opus = find(table, "anthropic/claude-opus-4.7-fast");
    ASSERT_NE(opus, nullptr);
    EXPECT_EQ(opus->name, "Claude Opus 4.7 (Fast)");
    EXPECT_EQ(opus->organization, "Anthropic");
    EXPECT_EQ(opus->prices.at(0).inputUsdPerMtok, 30.0);
    EXPECT_EQ(opus->prices.at(0).outputUsdPerMtok, 150.0);
    EXPECT_EQ(opus->prices.at(0).cachedUsdPerMtok, 3.0);
    EXPECT_FALSE(opus->releaseDate) << "the day of the listing is not the release";
    const Model* free = find(table, "inclusionai/ring-2.6-1t:free");
    ASSERT_NE(free, nullptr);
    EXPECT_EQ(free->prices.at(0).inputUsdPerMtok, 0.0);
    const Model* router = find(table, "openrouter/pareto-code");
    ASSERT_NE(router, nullptr);
    EXPECT_TRUE(router->prices.empty());
    EXPECT_THAT(sentences(table), Contains(HasSubstr("/pricing/prompt warning The price varies")));
}

TEST(ArenaPrices, AreReadFromTextsAndNumbers) {
    const ImportedTable table =
        readExcerpt("arena_prices.json", {"arena.json", CalendarDate(2026, 1, 2), {}, {}, {}});
    const Model* gpt4o = find(table, "chatgpt-4o-latest-20241120");
    ASSERT_NE(gpt4o, nullptr);
    EXPECT_EQ(gpt4o->name, "GPT-4o");
    EXPECT_EQ(gpt4o->prices.at(0).inputUsdPerMtok, 2.5);
    EXPECT_EQ(gpt4o->prices.at(0).seenOn, CalendarDate(2026, 1, 2));
    EXPECT_EQ(gpt4o->prices.at(0).source, "https://openai.com/api/pricing/");
    EXPECT_EQ(gpt4o->openWeights, false);
    EXPECT_EQ(find(table, "gemini-3-flash")->prices.at(0).outputUsdPerMtok, 3.0) << "a number, not a text";
    EXPECT_EQ(find(table, "gemini-3-flash")->prices.at(0).source, "arena.json")
        << "its own source is \"n/a\"";
    EXPECT_TRUE(find(table, "ernie-5.0-preview-1103")->prices.empty());
    EXPECT_THAT(sentences(table), Contains(HasSubstr("The entry has no price. The price stays unknown.")));
}

TEST(LlmStatsModel, ReadsFractionsWithTheirSourcesAndKeepsGpqaApart) {
    const ImportedTable table = readExcerpt("llmstats_model.json");
    ASSERT_EQ(table.rows.size(), 1U);
    const Model& nova = table.rows[0].facts;
    EXPECT_EQ(nova.name, "Nova Pro");
    EXPECT_EQ(nova.releaseDate, CalendarDate(2024, 11, 20));
    ASSERT_EQ(nova.scores.size(), 4U);
    EXPECT_EQ(nova.scores[0].benchmark, "mmlu");
    EXPECT_EQ(nova.scores[0].value, 85.9);
    EXPECT_TRUE(nova.scores[0].isSelfReported);
    EXPECT_EQ(nova.scores[0].protocol, "0-shot Chain-of-Thought");
    EXPECT_THAT(nova.scores[0].source, StartsWith("https://www.amazon.science/"));
    EXPECT_TRUE(std::any_of(nova.scores.begin(), nova.scores.end(), [](const Score& score) {
        return score.benchmark == "gpqa" && score.value == 46.9;
    }));
    EXPECT_THAT(sentences(table), Contains(HasSubstr("kept apart from GPQA Diamond")));
}

TEST(EpochBenchmarkRuns, GroupRunsByModelWithStandardErrorAndSetting) {
    const ImportedTable table = readExcerpt("epoch_benchmark_runs.csv");
    EXPECT_EQ(table.recordCount, 10U);
    const Model* gpt51 = find(table, "gpt-5.1_medium");
    ASSERT_NE(gpt51, nullptr);
    EXPECT_EQ(gpt51->family, "gpt-5.1");
    EXPECT_EQ(gpt51->setting, "medium");
    ASSERT_EQ(gpt51->scores.size(), 1U) << "the failed run and the one of 85 are left out";
    EXPECT_EQ(gpt51->scores[0].benchmark, "gpqa-diamond");
    EXPECT_EQ(gpt51->scores[0].value, 85.0);
    EXPECT_EQ(gpt51->scores[0].standardError, 2.0);
    EXPECT_EQ(gpt51->scores[0].ranOn, CalendarDate(2025, 11, 17));
    EXPECT_EQ(gpt51->scores[0].protocol, "scorer choice, task version 1.0.1");
    EXPECT_EQ(gpt51->scores[0].sourceModelName, "gpt-5.1_medium");
    EXPECT_EQ(find(table, "claude-3-7-sonnet-20250219_64K")->scores.at(0).standardError, 2.0)
        << "of the scorer with the best score";
    EXPECT_FALSE(find(table, "gpt-5-mini-2025-08-07_high")->scores.at(0).standardError)
        << "\u00B10 is rounded";
    EXPECT_EQ(find(table, "gemini-2.5-pro")->scores.size(), 2U) << "two runs of one model";
    const auto said = sentences(table);
    EXPECT_THAT(said, Contains(StartsWith("10:10 error The run did not succeed")));
    EXPECT_THAT(said, Contains(StartsWith("11:4 error \"85\" is no fraction")));
    EXPECT_THAT(said, Contains(StartsWith("1:7 warning The column \"logs\" is not used.")));
}

TEST(EpochModelVersions, ReadDatesAndNames) {
    const ImportedTable table = readExcerpt("epoch_model_versions.csv");
    ASSERT_EQ(table.rows.size(), 5U);
    EXPECT_FALSE(find(table, "code-davinci-002")->releaseDate) << "no date, and a note over three lines";
    const Model* gpt4o = find(table, "gpt-4o-2024-05-13");
    ASSERT_NE(gpt4o, nullptr);
    EXPECT_EQ(gpt4o->name, "GPT-4o (May 2024)");
    EXPECT_EQ(gpt4o->family, "GPT-4o");
    EXPECT_EQ(gpt4o->releaseDate, CalendarDate(2024, 5, 13));
    EXPECT_EQ(table.rows[1].line, 5) << "physical lines";
}

TEST(EpochModels, ReadTrainingComputeAndListWhatIsWrong) {
    const ImportedTable table = readExcerpt("epoch_models.csv");
    EXPECT_TRUE(table.isTrainingCompute);
    ASSERT_EQ(table.rows.size(), 5U);
    const Model& gpt4 = table.rows[0].facts;
    EXPECT_EQ(gpt4.country, "US");
    ASSERT_TRUE(gpt4.trainingCompute);
    EXPECT_EQ(gpt4.trainingCompute->flop, 2.1e25);
    EXPECT_EQ(gpt4.trainingCompute->confidence, "Likely");
    EXPECT_TRUE(gpt4.trainingCompute->isEstimate);
    EXPECT_EQ(gpt4.openWeights, false);
    EXPECT_EQ(table.rows[1].facts.openWeights, true);
    EXPECT_EQ(table.rows[2].facts.country, "KR");
    EXPECT_FALSE(table.rows[3].facts.trainingCompute);
    const auto said = sentences(table);
    EXPECT_THAT(said, Contains(StartsWith("6:3 error \"2024-13-01\" can't be read as a date")));
    EXPECT_THAT(said, Contains(StartsWith("6:4 error \"a lot\" can't be read as a number")));
    EXPECT_THAT(said, Contains(StartsWith("5:7 warning \"Multinational\" is not one country")));
    const Dataset dataset = datasetFromImport(table);
    EXPECT_TRUE(dataset.models.empty());
    ASSERT_EQ(dataset.computeModels.size(), 5U);
    EXPECT_EQ(dataset.computeModels[0].id, "compute-gpt-4");
}

TEST(OutsideJson, NeverFailsWhenItIsBroken) {
    for (const char* file : {"litellm_prices.json", "llm_prices_openai.json", "openrouter_models.json",
                             "arena_prices.json", "llmstats_model.json"}) {
        const std::string whole = excerpt(file);
        for (std::size_t length = 0; length < whole.size(); length += 7) {
            const auto table = readImport(std::string_view(whole).substr(0, length));
            EXPECT_FALSE(table) << file << " cut at " << length;
        }
        // Every value of another type.
        for (const char* value : {"null", "true", "[]", "{}", "-5", "\"x\"", "1e999"}) {
            for (std::size_t at = whole.find(": "); at != std::string::npos; at = whole.find(": ", at + 1)) {
                const std::size_t end = whole.find_first_of(",}\n", at + 2);
                std::string changed = whole;
                changed.replace(at + 2, end - at - 2, value);
                static_cast<void>(readImport(changed));
            }
        }
    }
}

TEST(OutsideJson, SaysWhenAMemberStandsTwice) {
    const auto table =
        readImport(R"({"gpt-4": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 3e-05},
                                      "gpt-4": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 4e-05}})");
    ASSERT_TRUE(table);
    EXPECT_THAT(sentences(*table), Contains(HasSubstr("\"gpt-4\" stands twice")));
}

} // namespace frontierscope
