// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/date_spelling.h"
#include "core/dataset/importers/format_readers.h"
#include "core/dataset/importers/import_notes.h"
#include "core/dataset/number_text.h"

// LLMStats: one model per file. Scores are fractions of 1, each with its source link and the developer's
// claim marked. A bare "GPQA" does not say which question set it is: it stays a benchmark of its own.
namespace frontierscope {

namespace {

void readScore(const nlohmann::json& metric, const ImportPlace& place, ImportedTable& table, Model& model) {
    const std::string name = metric.is_object() ? textAt(metric, "dataset_name") : std::string();
    if (name.empty()) {
        place.leaveOut({FS_TEXT("The score names no benchmark. It is left out."), {}});
        return;
    }
    const auto fraction = amountAt(metric, "score", 0, place);
    if (!fraction) {
        place.leaveOut({FS_TEXT("There is no score for {0}. It is left out."), {name}}, "/score");
        return;
    }
    if (*fraction > 1) {
        place.leaveOut(
            {FS_TEXT("{0} is no fraction of 1, so its unit is not known. The score for {1} is left out."),
             {formatNumber(*fraction), name}},
            "/score");
        return;
    }
    Score score;
    score.value = shiftedByPowerOfTen(*fraction, 2);
    score.source = textAt(metric, "source_link");
    score.benchmark = benchmarkFor(table, name, "https://github.com/JonathanChavezTamales/LLMStats");
    score.protocol = textAt(metric, "analysis_method");
    score.sourceModelName = model.name;
    const auto claimed = metric.find("is_self_reported");
    score.isSelfReported = claimed != metric.end() && claimed->is_boolean() && claimed->get<bool>();
    score.reportedBy = score.isSelfReported ? model.organization : std::string("LLMStats");
    model.scores.push_back(std::move(score));
    if (name == "GPQA") {
        place.warn(
            {FS_TEXT(
                 "\"GPQA\" does not say which question set was used: it is kept apart from GPQA Diamond."),
             {}});
    }
}

void readPrices(const nlohmann::json& root, const ImportOptions& options, ImportedTable& table,
                Model& model) {
    const auto providers = root.find("providers");
    if (providers == root.end() || !providers->is_array()) {
        return;
    }
    for (std::size_t i = 0; i < providers->size(); ++i) {
        const ImportPlace place(table, "/providers/" + std::to_string(i));
        const auto& provider = (*providers)[i];
        if (!provider.is_object() || !model.prices.empty()) {
            place.warn({FS_TEXT("Only the first provider's price is used."), {}});
            continue;
        }
        Price price;
        price.seenOn = options.readOn;
        price.inputUsdPerMtok = amountAt(provider, "price_per_input_token", 6, place);
        price.outputUsdPerMtok = amountAt(provider, "price_per_output_token", 6, place);
        price.source = textAt(provider, "source_link");
        if (price.inputUsdPerMtok || price.outputUsdPerMtok) {
            model.prices.push_back(std::move(price));
        }
    }
}

} // namespace

ImportedTable readLlmStatsModel(const nlohmann::json& root, const ImportOptions& options) {
    ImportedTable table;
    table.recordCount = 1;
    table.areUndatedPricesCurrent = true;
    const ImportPlace place(table, std::string());
    const std::string name = textAt(root, "name");
    if (name.empty()) {
        place.leaveOut({FS_TEXT("The model has no name. It is left out."), {}}, "/name");
        return table;
    }
    const std::string id = textAt(root, "model_id");
    Model model;
    model.id = id.empty() ? name : id;
    model.name = name;
    model.organization = textAt(root, "organization");
    const std::string released = textAt(root, "release_date");
    model.releaseDate = readDateSpelling(released);
    if (!released.empty() && !model.releaseDate) {
        place.add(Severity::error,
                  {FS_TEXT("\"{0}\" can't be read as a date. It stays unknown."), {released}},
                  "/release_date");
    }
    if (textAt(root, "license") == "Proprietary") {
        model.openWeights = false;
    }
    for (const char* list : {"qualitative_metrics", "quantitative_metrics"}) {
        const auto metrics = root.find(list);
        for (std::size_t i = 0; metrics != root.end() && metrics->is_array() && i < metrics->size(); ++i) {
            const ImportPlace metricPlace(table, "/" + std::string(list) + "/" + std::to_string(i));
            readScore((*metrics)[i], metricPlace, table, model);
        }
    }
    readPrices(root, options, table, model);
    place.newRow({model.id, name}).facts = std::move(model);
    UnusedMembers unused;
    unused.collect(root, {"name", "model_id", "organization", "release_date", "license",
                          "qualitative_metrics", "quantitative_metrics", "providers"});
    unused.note(table);
    return table;
}

} // namespace frontierscope
