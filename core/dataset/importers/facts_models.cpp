// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file_io.h"
#include "core/dataset/dataset_readers.h"
#include "core/dataset/importers/facts_folder.h"
#include "core/dataset/importers/facts_table.h"

#include <algorithm>

namespace frontierscope {

namespace {

Model* findModel(Dataset& dataset, const std::string& id) {
    const auto found = std::find_if(dataset.models.begin(), dataset.models.end(),
                                    [&id](const Model& model) { return model.id == id; });
    return found == dataset.models.end() ? nullptr : &*found;
}

Result<void> unknownModel(const std::string& id) {
    return failure(ErrorCode::invalid, FS_TEXT("The facts name a model that is not in models.csv: \"{0}\"."),
                   {id});
}

Result<void> addPriceHistory(const std::filesystem::path& folder, Dataset& dataset) {
    auto table = FactsTable::load(folder / "price_history.csv");
    if (!table) {
        return tl::unexpected(table.error());
    }
    for (const FactsTable::Row& row : table->rows()) {
        Model* model = findModel(dataset, row.text("model_id"));
        if (model == nullptr) {
            return unknownModel(row.text("model_id"));
        }
        Price price;
        price.validFrom = row.date("date");
        price.inputUsdPerMtok = row.number("input_price");
        price.outputUsdPerMtok = row.number("output_price");
        price.source = row.text("source");
        model->prices.push_back(std::move(price));
    }
    for (Model& model : dataset.models) {
        std::stable_sort(model.prices.begin(), model.prices.end(),
                         [](const Price& a, const Price& b) { return a.validFrom < b.validFrom; });
    }
    return table->withoutProblems();
}

/// All GPQA results take the place of the one in models.csv, which is the one marked as used.
Result<void> addGpqaSources(const std::filesystem::path& folder, Dataset& dataset) {
    auto table = FactsTable::load(folder / "gpqa_all_sources.csv");
    if (!table) {
        return tl::unexpected(table.error());
    }
    for (Model& model : dataset.models) {
        std::erase_if(model.scores, [](const Score& score) { return score.benchmark == "gpqa-diamond"; });
    }
    for (const FactsTable::Row& row : table->rows()) {
        Model* model = findModel(dataset, row.text("model_id"));
        if (model == nullptr) {
            return unknownModel(row.text("model_id"));
        }
        const bool isDeveloper = row.text("source_name") == "developer";
        Score score;
        score.benchmark = "gpqa-diamond";
        score.value = row.requiredNumber("gpqa_diamond_pct");
        score.standardError = row.number("stderr_pct");
        score.ranBy = isDeveloper ? model->organization : row.text("source_name");
        score.reportedBy = score.ranBy;
        score.sourceModelName = row.text("source_model_name");
        score.ranOn = row.date("run_date");
        score.isSelfReported = row.flag("is_self_reported");
        score.isUsed = row.flag("is_used");
        score.source = row.text("source");
        const auto firstOther =
            std::find_if(model->scores.begin(), model->scores.end(),
                         [](const Score& other) { return other.benchmark != "gpqa-diamond"; });
        model->scores.insert(firstOther, std::move(score));
    }
    return table->withoutProblems();
}

/// Who ran the AIME and MMLU results: README of the facts says it by the source's host.
void attributeOtherScores(Dataset& dataset) {
    for (Model& model : dataset.models) {
        for (Score& score : model.scores) {
            score.isUsed = score.isUsed || score.benchmark != "gpqa-diamond";
            if (score.benchmark == "aime-2024") {
                const bool isAnalysis = score.source.starts_with("https://github.com/");
                score.ranBy = isAnalysis ? "Artificial Analysis" : model.organization;
                score.reportedBy = score.ranBy;
                score.isSelfReported = !isAnalysis;
            } else if (score.benchmark == "mmlu" && score.source.starts_with("https://crfm.stanford.edu")) {
                score.ranBy = "Stanford CRFM";
                score.reportedBy = "Stanford CRFM";
                score.protocol = "5-shot";
            }
        }
    }
}

/// The table of an announcement, as benchmarks of their own: its settings differ from those of other sources.
Result<void> addAnnouncementTable(const std::filesystem::path& folder, Dataset& dataset) {
    auto table = FactsTable::load(folder / "benchmarks_claude35_vs_gpt4o.csv");
    if (!table) {
        return tl::unexpected(table.error());
    }
    for (const FactsTable::Row& row : table->rows()) {
        const std::string id = "claude35-table-" + slug(row.text("benchmark"));
        if (dataset.findBenchmark(id) == nullptr) {
            Benchmark benchmark;
            benchmark.id = id;
            benchmark.name = row.text("benchmark") + ", Claude 3.5 Sonnet announcement";
            benchmark.itemCount = row.count("n_questions");
            benchmark.source = row.text("source");
            dataset.benchmarks.push_back(std::move(benchmark));
        }
        Model* model = findModel(dataset, row.text("model_id"));
        const auto value = row.number("score");
        if (model == nullptr || !value) {
            continue; // an early snapshot that is no model of the dataset, or a dash in the table
        }
        Score score;
        score.benchmark = id;
        score.value = *value;
        score.protocol = row.text("setting");
        score.reportedBy = "Anthropic";
        score.sourceModelName = row.text("model_name");
        score.isSelfReported = model->organization == "Anthropic";
        score.isUsed = true;
        score.source = row.text("source");
        model->scores.push_back(std::move(score));
    }
    return table->withoutProblems();
}

} // namespace

Result<void> importFactsModels(const std::filesystem::path& folder, Dataset& dataset) {
    const Result<std::string> bytes = readFile(folder / "models.csv");
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    Result<LoadedDataset> models = readCsvDataset(*bytes, RowUse::keep);
    if (!models) {
        return tl::unexpected(models.error());
    }
    std::erase_if(models->findings,
                  [](const Diagnostic& finding) { return finding.severity != Severity::error; });
    if (!models->findings.empty()) {
        return tl::unexpected(
            Error{ErrorCode::invalid, {FS_TEXT("The facts have errors."), {}}, std::move(models->findings)});
    }
    dataset.models = std::move(models->dataset.models);
    for (const auto part : {addPriceHistory, addGpqaSources}) {
        if (auto done = part(folder, dataset); !done) {
            return done;
        }
    }
    attributeOtherScores(dataset);
    return addAnnouncementTable(folder, dataset);
}

} // namespace frontierscope
