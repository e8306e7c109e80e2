// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/field_provenance.h"

#include "core/pricing/blended_price.h"

#include <algorithm>

namespace frontierscope {

std::string benchmarkOfField(const Field& field) {
    constexpr std::string_view kSuffix = "_pct";
    if (!field.key.ends_with(kSuffix)) {
        return {};
    }
    std::string id(field.key.substr(0, field.key.size() - kSuffix.size()));
    std::replace(id.begin(), id.end(), '_', '-');
    return id;
}

FieldProvenance provenanceOf(const Model& model, const Field& field) {
    if (field.key.find("price_usd_per_mtok") != std::string_view::npos) {
        const Price* price = launchPrice(model);
        return price == nullptr ? FieldProvenance{} : FieldProvenance{price->source, price->isEstimate};
    }
    if (field.key == "training_compute_flop" && model.trainingCompute) {
        return {model.trainingCompute->source, model.trainingCompute->isEstimate};
    }
    const std::string benchmark = benchmarkOfField(field);
    const Score* score = benchmark.empty() ? nullptr : usedScore(model, benchmark);
    if (score == nullptr) {
        return {};
    }
    const auto count = std::count_if(model.scores.begin(), model.scores.end(),
                                     [&](const Score& other) { return other.benchmark == benchmark; });
    return {score->source, score->isEstimate, score->isSelfReported, static_cast<std::size_t>(count)};
}

} // namespace frontierscope
