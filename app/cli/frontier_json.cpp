// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/frontier_json.h"

namespace frontierscope {

using Json = nlohmann::ordered_json;

Json toJson(const PricedModel& model, const Benchmark& benchmark) {
    Json json = {{"id", model.model->id},
                 {"name", model.model->name},
                 {"price_usd_per_mtok", model.cost},
                 {"score_pct", benchmark.isPercent() ? Json(model.score) : Json()}};
    if (!benchmark.isPercent()) {
        json["score"] = model.score;
        json["unit"] = benchmark.unit;
    }
    return json;
}

Json frontierToJson(const ModelFrontier& frontier, const Benchmark& benchmark) {
    Json json = Json::array();
    for (const std::size_t index : frontier.frontier) {
        json.push_back(toJson(frontier.models[index], benchmark));
    }
    return json;
}

} // namespace frontierscope
