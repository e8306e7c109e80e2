// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/convert.h"
#include "core/dataset/importers/facts_table.h"
#include "core/dataset/validation.h"

#include <cmath>
#include <map>
#include <set>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

const std::string kFacts = FRONTIERSCOPE_SOURCE_DIR "/datasets/facts";

const Dataset& shipped() {
    static const Dataset dataset = [] {
        auto loaded = importDataset(kFacts);
        EXPECT_TRUE(loaded) << render(loaded.error().message);
        return loaded ? std::move(loaded->dataset) : Dataset();
    }();
    return dataset;
}

FactsTable table(const char* name) {
    auto loaded = FactsTable::load(kFacts + "/" + name);
    EXPECT_TRUE(loaded) << name;
    return std::move(*loaded);
}

std::optional<double> used(const Model& model, const char* benchmark) {
    const Score* score = usedScore(model, benchmark);
    return score == nullptr ? std::nullopt : std::optional(score->value);
}

/// Slope of y against log10 x, by the textbook sums.
double slopePerDecade(const Series& series) {
    double n = 0, sx = 0, sy = 0, sxx = 0, sxy = 0;
    for (const SeriesPoint& point : series.points) {
        const double x = std::log10(point.x);
        n += 1;
        sx += x;
        sy += point.y;
        sxx += x * x;
        sxy += x * point.y;
    }
    return (n * sxy - sx * sy) / (n * sxx - sx * sx);
}

} // namespace

TEST(ShippedDataset, HoldsEveryModelOfTheFactsCellByCell) {
    FactsTable facts = table("models.csv");
    const auto rows = facts.rows();
    ASSERT_EQ(rows.size(), 222U);
    ASSERT_EQ(shipped().models.size(), 222U);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Model& model = shipped().models[i];
        const FactsTable::Row& row = rows[i];
        const std::string& id = row.text("id");
        ASSERT_EQ(model.id, id);
        EXPECT_EQ(model.name, row.text("name")) << id;
        EXPECT_EQ(model.organization, row.text("organization")) << id;
        EXPECT_EQ(model.country, row.text("country")) << id;
        EXPECT_EQ(model.releaseDate, row.date("release_date")) << id;
        EXPECT_EQ(model.openWeights, row.flag("open_weights")) << id;
        EXPECT_EQ(model.reasoning, row.flag("reasoning")) << id;
        EXPECT_EQ(model.generation, row.text("generation")) << id;
        EXPECT_EQ(model.notes, row.text("notes")) << id;
        EXPECT_EQ(used(model, "gpqa-diamond"), row.number("gpqa_diamond_pct")) << id;
        EXPECT_EQ(used(model, "aime-2024"), row.number("aime_2024_pct")) << id;
        EXPECT_EQ(used(model, "mmlu"), row.number("mmlu_pct")) << id;
        const bool hasLaunchPrice = !model.prices.empty() && !model.prices[0].validFrom;
        ASSERT_EQ(hasLaunchPrice, row.number("input_price_usd_per_mtok").has_value()) << id;
        if (hasLaunchPrice) {
            EXPECT_EQ(model.prices[0].inputUsdPerMtok, row.number("input_price_usd_per_mtok")) << id;
            EXPECT_EQ(model.prices[0].outputUsdPerMtok, row.number("output_price_usd_per_mtok")) << id;
            EXPECT_EQ(model.prices[0].seenOn, row.date("price_date")) << id;
            EXPECT_EQ(model.prices[0].isEstimate, row.flag("price_is_estimate")) << id;
            EXPECT_EQ(model.prices[0].source, row.text("price_source")) << id;
        }
        ASSERT_EQ(model.trainingCompute.has_value(), row.number("training_compute_flop").has_value()) << id;
        if (model.trainingCompute) {
            EXPECT_EQ(model.trainingCompute->flop, row.number("training_compute_flop")) << id;
            EXPECT_EQ(model.trainingCompute->isEstimate, row.flag("training_compute_is_estimate")) << id;
        }
        if (const Score* score = usedScore(model, "gpqa-diamond")) {
            EXPECT_EQ(score->source, row.text("gpqa_source")) << id;
            EXPECT_EQ(score->isSelfReported, row.flag("gpqa_is_self_reported")) << id;
        }
    }
}

TEST(ShippedDataset, HoldsEveryGpqaResult) {
    FactsTable facts = table("gpqa_all_sources.csv");
    std::size_t count = 0;
    for (const Model& model : shipped().models) {
        for (const Score& score : model.scores) {
            count += score.benchmark == "gpqa-diamond" ? 1 : 0;
        }
    }
    EXPECT_EQ(count, facts.rows().size());
    for (const FactsTable::Row& row : facts.rows()) {
        const Model* model = shipped().findModel(row.text("model_id"));
        ASSERT_NE(model, nullptr);
        const auto found =
            std::find_if(model->scores.begin(), model->scores.end(), [&row](const Score& score) {
                return score.benchmark == "gpqa-diamond" && score.value == row.number("gpqa_diamond_pct") &&
                       score.standardError == row.number("stderr_pct") &&
                       score.ranOn == row.date("run_date") && score.isUsed == row.flag("is_used") &&
                       score.source == row.text("source") &&
                       score.sourceModelName == row.text("source_model_name");
            });
        EXPECT_NE(found, model->scores.end()) << model->id << " " << row.text("source_name");
    }
}

TEST(ShippedDataset, HoldsThePriceHistory) {
    FactsTable facts = table("price_history.csv");
    for (const FactsTable::Row& row : facts.rows()) {
        const Model* model = shipped().findModel(row.text("model_id"));
        ASSERT_NE(model, nullptr);
        EXPECT_TRUE(std::any_of(model->prices.begin(), model->prices.end(), [&row](const Price& price) {
            return price.validFrom == row.date("date") &&
                   price.inputUsdPerMtok == row.number("input_price") &&
                   price.outputUsdPerMtok == row.number("output_price") && price.source == row.text("source");
        })) << model->id;
    }
}

/// The names of a paper are another's: they are taken for ours only where the score agrees too.
TEST(ShippedDataset, HoldsTheCostsOfRunsWhoseScoreIsTheModels) {
    std::map<std::string, std::string> versions; // by name in the source
    FactsTable names = table("benchmark_cost_models.csv");
    for (const FactsTable::Row& row : names.rows()) {
        EXPECT_TRUE(versions.emplace(row.text("source_model_name"), row.text("run_by_epoch_ai")).second);
    }
    FactsTable facts = table("price_reference/price_of_progress_models.csv");
    std::size_t count = 0;
    for (const Model& model : shipped().models) {
        for (const BenchmarkCost& cost : model.benchmarkCosts) {
            ++count;
            ASSERT_TRUE(cost.pricedOn);
            const auto rows = facts.rows();
            const auto row = std::ranges::find_if(rows, [&cost](const FactsTable::Row& candidate) {
                return candidate.text("benchmark") == "GPQA" &&
                       candidate.text("model").starts_with(cost.sourceModelName + " ") &&
                       candidate.text("release_date").starts_with(cost.pricedOn->toString()) &&
                       candidate.number("benchmark_cost_usd") == cost.usd;
            });
            ASSERT_NE(row, rows.end()) << model.id;
            const auto score = std::ranges::find_if(model.scores, [&](const Score& candidate) {
                return candidate.ranBy == "Epoch AI" &&
                       candidate.sourceModelName == versions[cost.sourceModelName];
            });
            ASSERT_NE(score, model.scores.end()) << model.id;
            EXPECT_NEAR(score->value, *row->number("score_pct"), 0.0501) << model.id; // ours has one decimal
            EXPECT_GE(cost.pricedOn->lastDay(), model.releaseDate->firstDay()) << model.id;
        }
    }
    EXPECT_EQ(versions.size(), 82U);
    EXPECT_GT(count, 82U);
    const auto costs = [](const char* id) {
        return shipped().findModel(id)->benchmarkCosts.size();
    };
    EXPECT_EQ(costs("o3-high"), 2U);
    EXPECT_EQ(costs("gpt-5-2-medium"), 0U); // 12 cents, a 24th of the lower setting's: not believed
}

TEST(ShippedDataset, HoldsTheTrainingComputeRows) {
    FactsTable facts = table("training_compute.csv");
    ASSERT_EQ(shipped().computeModels.size(), 163U);
    std::size_t i = 0;
    for (const FactsTable::Row& row : facts.rows()) {
        const Model& model = shipped().computeModels[i++];
        EXPECT_EQ(model.name, row.text("model"));
        EXPECT_EQ(model.trainingCompute->flop, row.number("training_flop"));
        EXPECT_EQ(used(model, "gpqa-diamond"), row.number("gpqa_diamond_pct"));
        EXPECT_EQ(used(model, "mmlu"), row.number("mmlu_pct"));
        EXPECT_EQ(used(model, "otis-mock-aime"), row.number("otis_mock_aime_pct"));
        EXPECT_EQ(used(model, "eci"), row.number("eci"));
        EXPECT_EQ(shipped().findModel(model.id), nullptr);
    }
}

TEST(ShippedDataset, GivesTheSlopesOfTheTwoO1Plots) {
    ASSERT_NE(shipped().findSeries("o1-train-time"), nullptr);
    EXPECT_NEAR(slopePerDecade(*shipped().findSeries("o1-train-time")), 17.1959569, 1e-6);
    EXPECT_NEAR(slopePerDecade(*shipped().findSeries("o1-test-time")), 34.8963996, 1e-6);
    EXPECT_EQ(shipped().findSeries("o1-test-time")->xUnit, "relative");
}

TEST(ShippedDataset, HoldsEverySeriesWithItsNumberOfPoints) {
    const std::map<std::string, std::size_t> expected = {{"o1-train-time", 8},
                                                         {"o1-test-time", 7},
                                                         {"o1-mini-aime-2024", 8},
                                                         {"s1-aime-2024", 7},
                                                         {"s1-math-500", 5},
                                                         {"s1-gpqa-diamond", 5},
                                                         {"qwen3-aime-2024", 6},
                                                         {"qwen3-aime-2025", 6},
                                                         {"qwen3-gpqa-diamond", 6},
                                                         {"r1-zero-pass-1", 43},
                                                         {"r1-zero-cons-16", 43},
                                                         {"o3-arc-agi", 2},
                                                         {"qwen3-livecodebench-v5", 6},
                                                         {"s1-rejection-aime-2024", 6},
                                                         {"s1-parallel-aime-2024", 6}};
    for (const auto& [id, count] : expected) {
        const Series* series = shipped().findSeries(id);
        ASSERT_NE(series, nullptr) << id;
        EXPECT_EQ(series->points.size(), count) << id;
        EXPECT_FALSE(series->source.empty()) << id;
        EXPECT_NE(shipped().findBenchmark(series->benchmark), nullptr) << id;
    }
}

TEST(ShippedDataset, HasNoErrorsAndACreditForEverySource) {
    for (const Diagnostic& finding : validate(shipped())) {
        EXPECT_EQ(finding.severity, Severity::warning) << finding.where() << render(finding.message);
    }
    const auto isCredited = [](const std::string& source) {
        for (const SourceCredit& credit : shipped().credits) {
            for (const std::string& prefix : credit.urlPrefixes) {
                if (source.starts_with(prefix)) {
                    return true;
                }
            }
        }
        return false;
    };
    for (const Model& model : shipped().models) {
        for (const Score& score : model.scores) {
            EXPECT_FALSE(score.source.empty()) << model.id;
            if (!score.isSelfReported && !score.ranBy.empty()) {
                EXPECT_TRUE(isCredited(score.source)) << score.source;
            }
        }
    }
    for (const Series& series : shipped().series) {
        EXPECT_TRUE(isCredited(series.source)) << series.source;
    }
}

TEST(ShippedDataset, NamesFamilyAndSettingWhereTheNameIsCertain) {
    const auto parts = [](const char* id) {
        const Model* model = shipped().findModel(id);
        return model == nullptr ? std::string("?") : model->family + "|" + model->setting;
    };
    EXPECT_EQ(parts("gpt-5-high"), "GPT-5|high");
    EXPECT_EQ(parts("gemini-2-5-flash-2025-05-thinking"), "Gemini 2.5 Flash (May 2025)|thinking");
    EXPECT_EQ(parts("gpt-4-0314"), "|");
    EXPECT_EQ(parts("gpt-4o-2024-05-13"), "|");
}

TEST(ShippedDataset, ComesBackFromItsJsonByteForByte) {
    const std::string text = datasetToJson(shipped());
    const auto loaded = parseDataset(text);
    ASSERT_TRUE(loaded);
    EXPECT_EQ(datasetToJson(loaded->dataset), text);
    EXPECT_EQ(loaded->dataset, shipped());
    EXPECT_EQ(loaded->recordCount, 222U);
}

TEST(ShippedRatings, HoldEveryRowAndJoinTheDataset) {
    FactsTable facts = table("arena.csv");
    const auto ratings = importDataset(kFacts + "/arena.csv");
    ASSERT_TRUE(ratings);
    std::size_t count = 0;
    for (const RatingSnapshot& snapshot : ratings->dataset.ratings) {
        count += snapshot.ratings.size();
    }
    EXPECT_EQ(count, facts.rows().size());
    EXPECT_NE(ratings->dataset.findBenchmark("arena-overall@2024-07-18"), nullptr);
}

} // namespace frontierscope
