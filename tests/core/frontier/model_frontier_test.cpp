// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/model_frontier.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>

namespace frontierscope {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

struct Row {
    const char* id;
    const char* releaseDate;
    std::optional<double> usdPerMtok; ///< input and output alike
    std::optional<double> score;
};

Model modelOf(const Row& row) {
    Model model;
    model.id = row.id;
    model.releaseDate = CalendarDate::parse(row.releaseDate);
    if (row.usdPerMtok) {
        Price price;
        price.inputUsdPerMtok = price.outputUsdPerMtok = row.usdPerMtok;
        model.prices.push_back(price);
    }
    if (row.score) {
        Score score;
        score.benchmark = "gpqa-diamond";
        score.value = *row.score;
        model.scores.push_back(score);
    }
    return model;
}

struct Fixture {
    std::vector<Model> models;
    std::vector<const Model*> candidates;
    explicit Fixture(const std::vector<Row>& rows) {
        for (const Row& row : rows) {
            models.push_back(modelOf(row));
        }
        for (const Model& model : models) {
            candidates.push_back(&model);
        }
    }
};

std::vector<std::string> frontierIds(const ModelFrontier& result) {
    std::vector<std::string> ids;
    for (const std::size_t index : result.frontier) {
        ids.push_back(result.models[index].model->id);
    }
    return ids;
}

std::vector<std::string> idsOf(const std::vector<const Model*>& models) {
    std::vector<std::string> ids;
    for (const Model* model : models) {
        ids.push_back(model->id);
    }
    return ids;
}

const std::vector<Row> kRows = {{"old", "2023-03-14", 36, 36},    {"cheap", "2024-05-14", 0.5, 40},
                                {"best", "2025-01-20", 10, 80},   {"beaten", "2024-06-20", 20, 60},
                                {"free", "2024-06-20", 0, 90},    {"unpriced", "2024-06-20", {}, 95},
                                {"unscored", "2024-06-20", 1, {}}};

} // namespace

TEST(ModelFrontier, TellsWhoCompetesAndWhoDoesNot) {
    const Fixture fixture(kRows);
    const ModelFrontier result = modelFrontier(fixture.candidates, {});
    EXPECT_THAT(frontierIds(result), ElementsAre("cheap", "best"));
    EXPECT_THAT(idsOf(result.withoutPrice), ElementsAre("free", "unpriced"));
    EXPECT_THAT(idsOf(result.withoutScore), ElementsAre("unscored"));
    EXPECT_EQ(result.models.size(), 4U);
    EXPECT_TRUE(result.models[result.frontier[0]].isOnFrontier);
    EXPECT_FALSE(result.models[0].isOnFrontier);
}

TEST(ModelFrontier, LeavesOutWhatWasNotOutYet) {
    const Fixture fixture(kRows);
    const ModelFrontier result =
        modelFrontier(fixture.candidates, {"gpqa-diamond", {}, CalendarDate::parse("2024-06-19")});
    EXPECT_THAT(frontierIds(result), ElementsAre("cheap"));
    EXPECT_THAT(idsOf(result.notYetReleased), ElementsAre("best", "beaten", "free", "unpriced", "unscored"));
    EXPECT_THAT(result.withoutPrice, IsEmpty());
}

TEST(ModelFrontier, TakesThePriceOfTheDay) {
    Fixture fixture(kRows);
    Price cut;
    cut.validFrom = CalendarDate::parse("2025-06-01");
    cut.inputUsdPerMtok = cut.outputUsdPerMtok = 0.25;
    fixture.models[2].prices.push_back(cut);
    EXPECT_THAT(frontierIds(modelFrontier(fixture.candidates, {})), ElementsAre("cheap", "best"));
    const FrontierQuestion later{"gpqa-diamond", {}, CalendarDate::parse("2025-06-01")};
    EXPECT_THAT(frontierIds(modelFrontier(fixture.candidates, later)), ElementsAre("best"));
}

TEST(ModelFrontier, IsEmptyWhereNobodyCompetes) {
    const Fixture fixture(kRows);
    EXPECT_THAT(modelFrontier({}, {}).frontier, IsEmpty());
    const ModelFrontier result = modelFrontier(fixture.candidates, {"no-such-benchmark", {}, {}});
    EXPECT_THAT(result.frontier, IsEmpty());
    EXPECT_EQ(result.withoutScore.size(), kRows.size());
}

} // namespace frontierscope
