// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/dataset_readers.h"
#include "core/dataset/importers/facts_folder.h"
#include "core/dataset/importers/facts_table.h"

#include <array>
#include <cmath>

namespace frontierscope {

namespace {

/// A name without what tells variants of one training run apart: "Llama 2 70B Chat" and "Llama 2-70B" are
/// one.
std::string trainingRunName(std::string_view name) {
    const std::size_t open = name.find(" (");
    std::string key;
    for (const char c : name.substr(0, open)) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        if (isUpper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.') {
            key += isUpper ? static_cast<char>(c + 32) : c;
        }
    }
    for (const std::string_view suffix : {"chat", "instruct", "preview"}) {
        if (key.ends_with(suffix)) {
            key.resize(key.size() - suffix.size());
        }
    }
    return key.starts_with("amazon") ? key.substr(6) : key;
}

Score epochScore(const FactsTable::Row& row, const char* benchmark, double value, const char* versionColumn) {
    Score score;
    score.benchmark = benchmark;
    score.value = value;
    score.ranBy = versionColumn == nullptr ? "" : "Epoch AI";
    score.reportedBy = "Epoch AI";
    score.sourceModelName = versionColumn == nullptr ? "" : row.text(versionColumn);
    score.isUsed = true;
    score.source = row.text("source_url");
    return score;
}

Model computeModel(const FactsTable::Row& row) {
    Model model;
    model.name = row.text("model");
    model.id = "compute-" + slug(model.name);
    model.organization = row.text("organization");
    model.releaseDate = row.date("date");
    model.generation = row.text("band");
    if (row.text("accessibility").starts_with("Open weights")) {
        model.openWeights = true;
    } else if (!row.text("accessibility").empty()) {
        model.openWeights = false;
    }
    TrainingCompute compute;
    compute.flop = row.requiredNumber("training_flop");
    // The source says "Unknown" of two estimates: then nothing is known of the confidence.
    compute.confidence = row.text("confidence") == "Unknown" ? "" : row.text("confidence");
    compute.source = row.text("source_url");
    model.trainingCompute = std::move(compute);
    if (const auto value = row.number("gpqa_diamond_pct")) {
        model.scores.push_back(epochScore(row, "gpqa-diamond", *value, "gpqa_model_version"));
    }
    if (const auto value = row.number("otis_mock_aime_pct")) {
        model.scores.push_back(epochScore(row, "otis-mock-aime", *value, "aime_model_version"));
    }
    if (const auto value = row.number("mmlu_pct")) {
        // Epoch collects MMLU results of others.
        model.scores.push_back(epochScore(row, "mmlu", *value, nullptr));
        model.scores.back().sourceModelName = row.text("mmlu_model_version");
    }
    if (const auto value = row.number("eci")) {
        model.scores.push_back(epochScore(row, "eci", *value, nullptr));
    }
    model.notes = row.text("status");
    return model;
}

/// Takes over the confidence where name and value agree: only then is it certainly the same estimate.
void joinConfidence(Dataset& dataset) {
    constexpr double kRounding = 0.005;
    for (Model& model : dataset.models) {
        if (!model.trainingCompute) {
            continue;
        }
        for (const Model& other : dataset.computeModels) {
            const double ratio = model.trainingCompute->flop / other.trainingCompute->flop;
            if (std::abs(ratio - 1) < kRounding &&
                trainingRunName(model.name) == trainingRunName(other.name)) {
                model.trainingCompute->confidence = other.trainingCompute->confidence;
            }
        }
    }
}

} // namespace

Result<void> importFactsTrainingCompute(const std::filesystem::path& folder, Dataset& dataset) {
    auto table = FactsTable::load(folder / "training_compute.csv");
    if (!table) {
        return tl::unexpected(table.error());
    }
    for (const FactsTable::Row& row : table->rows()) {
        dataset.computeModels.push_back(computeModel(row));
    }
    joinConfidence(dataset);
    if (auto done = table->withoutProblems(); !done) {
        return tl::unexpected(std::move(done.error()));
    }
    return {};
}

} // namespace frontierscope
