// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frontier/model_frontier.h"

#include <optional>
#include <string>
#include <vector>

namespace frontierscope {

/// What a test needs to know of a model.
struct FixtureRow {
    const char* id;
    const char* organization;
    const char* releaseDate;
    std::optional<double> usdPerMtok; ///< input and output alike
    std::optional<double> score;      ///< on GPQA Diamond
    const char* tier = "";
};

/// A few models and pointers to them.
struct PricedFixture {
    std::vector<Model> models;

    explicit PricedFixture(const std::vector<FixtureRow>& rows) {
        for (const FixtureRow& row : rows) {
            Model model;
            model.id = model.name = row.id;
            model.organization = row.organization;
            model.tier = row.tier;
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
            models.push_back(std::move(model));
        }
    }

    [[nodiscard]] std::vector<const Model*> candidates() const {
        std::vector<const Model*> pointers;
        for (const Model& model : models) {
            pointers.push_back(&model);
        }
        return pointers;
    }

    void addPrice(std::size_t index, const char* validFrom, double usdPerMtok) {
        Price price;
        price.validFrom = CalendarDate::parse(validFrom);
        price.inputUsdPerMtok = price.outputUsdPerMtok = usdPerMtok;
        models[index].prices.push_back(price);
    }
};

inline std::vector<std::string> idsOf(const std::vector<const Model*>& models) {
    std::vector<std::string> ids;
    for (const Model* model : models) {
        ids.push_back(model->id);
    }
    return ids;
}

/// GPQA Diamond as the shipped dataset has it.
inline Benchmark gpqaDiamond() {
    Benchmark benchmark;
    benchmark.id = "gpqa-diamond";
    benchmark.name = "GPQA Diamond";
    benchmark.itemCount = 198;
    benchmark.chanceLevel = 25;
    return benchmark;
}

} // namespace frontierscope
