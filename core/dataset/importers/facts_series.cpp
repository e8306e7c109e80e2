// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/dataset_readers.h"
#include "core/dataset/importers/facts_folder.h"
#include "core/dataset/importers/facts_table.h"

#include <map>

namespace frontierscope {

namespace {

/// How a file of the facts becomes series: which rows, and what the axes are.
struct SeriesPlan {
    const char* file;
    const char* id;
    const char* name;
    const char* kind;
    const char* benchmark;
    const char* xColumn;
    const char* xName;
    const char* xUnit;
    const char* yName;
    const char* sourceColumn;
    const char* seriesText;    ///< text of the column "series", nullptr: all rows
    const char* benchmarkText; ///< text of the column "benchmark", nullptr: all rows
    const char* modeText;      ///< start of the column "mode", nullptr: all rows
    const char* labelColumn;   ///< nullptr: points have no label
    std::optional<int> itemCount;
    const char* note;
};

const std::vector<SeriesPlan>& plans() {
    constexpr const char* kO1 =
        "Read from the published figure to the pixel. The source prints no units on the "
        "compute axis: ratios and slopes hold, absolute compute does not.";
    constexpr const char* kS1 = "s1-32B budget forcing (sequential)";
    constexpr const char* kQwen = "Qwen3-235B-A22B thinking budget";
    constexpr const char* kQwenNote =
        "Read from the published figure; a budget of 1K is taken as 1024 tokens.";
    constexpr const char* kR1Note =
        "Read from the published figure. The x axis counts RL steps, not compute: "
        "answers grow about twentyfold in training.";
    static const std::vector<SeriesPlan> kPlans = {
        {"o1_train_time.csv",
         "o1-train-time",
         "o1: train-time compute",
         "train-time",
         "aime-2024",
         "compute_axis_units",
         "Train-time compute",
         "relative",
         "AIME pass@1",
         "published_at",
         nullptr,
         nullptr,
         nullptr,
         nullptr,
         {},
         kO1},
        {"o1_test_time.csv",
         "o1-test-time",
         "o1: test-time compute",
         "test-time",
         "aime-2024",
         "compute_axis_units",
         "Test-time compute",
         "relative",
         "AIME pass@1",
         "published_at",
         nullptr,
         nullptr,
         nullptr,
         nullptr,
         {},
         kO1},
        {"test_time_o1_mini_aime2024.csv", "o1-mini-aime-2024", "o1-mini, single answers", "test-time",
         "aime-2024", "avg_tokens_used", "Tokens used", "tokens", "AIME 2024", "source_url", nullptr, nullptr,
         "single", nullptr, 30, "An independent reconstruction; one run per point."},
        {"test_time_o1_mini_aime2024.csv", "o1-mini-majority-aime-2024", "o1-mini, majority vote",
         "test-time", "aime-2024", "avg_tokens_used", "Tokens used", "tokens", "AIME 2024", "source_url",
         nullptr, nullptr, "majority", nullptr, 30,
         "An independent reconstruction; majority vote over repeated samples."},
        {"test_time_s1_budget_forcing.csv", "s1-aime-2024", "s1-32B budget forcing, AIME 2024", "test-time",
         "aime-2024", "avg_thinking_tokens", "Thinking tokens", "tokens", "AIME 2024", "source_url", kS1,
         "AIME24", nullptr, nullptr, 30, "Read from the authors' vector figure."},
        {"test_time_s1_budget_forcing.csv", "s1-math-500", "s1-32B budget forcing, MATH-500", "test-time",
         "math-500", "avg_thinking_tokens", "Thinking tokens", "tokens", "MATH-500", "source_url", kS1,
         "MATH500", nullptr, nullptr, 500, "Read from the authors' vector figure."},
        {"test_time_s1_budget_forcing.csv", "s1-gpqa-diamond", "s1-32B budget forcing, GPQA Diamond",
         "test-time", "gpqa-diamond", "avg_thinking_tokens", "Thinking tokens", "tokens", "GPQA Diamond",
         "source_url", kS1, "GPQA Diamond", nullptr, nullptr, 198, "Read from the authors' vector figure."},
        {"test_time_s1_budget_forcing.csv", "s1-rejection-aime-2024", "s1-32B rejection sampling, AIME 2024",
         "test-time", "aime-2024", "avg_thinking_tokens", "Thinking tokens", "tokens", "AIME 2024",
         "source_url", "s1-32B rejection sampling", nullptr, nullptr, nullptr, 30,
         "Read from the authors' vector figure."},
        {"test_time_s1_budget_forcing.csv", "s1-parallel-aime-2024",
         "s1-32B sequential and parallel, AIME 2024", "test-time", "aime-2024", "avg_thinking_tokens",
         "Thinking tokens", "tokens", "AIME 2024", "source_url", "s1 parallel-scaling figure", nullptr,
         nullptr, "series", 30, "Read from the authors' vector figure."},
        {"test_time_qwen3_thinking_budget.csv", "qwen3-aime-2024", "Qwen3-235B-A22B, AIME 2024", "test-time",
         "aime-2024", "thinking_budget_tokens", "Thinking budget", "tokens", "AIME 2024", "source_url", kQwen,
         "AIME 2024", nullptr, nullptr, 30, kQwenNote},
        {"test_time_qwen3_thinking_budget.csv", "qwen3-aime-2025", "Qwen3-235B-A22B, AIME 2025", "test-time",
         "aime-2025", "thinking_budget_tokens", "Thinking budget", "tokens", "AIME 2025", "source_url", kQwen,
         "AIME 2025", nullptr, nullptr, 30, kQwenNote},
        {"test_time_qwen3_thinking_budget.csv",
         "qwen3-livecodebench-v5",
         "Qwen3-235B-A22B, LiveCodeBench v5",
         "test-time",
         "livecodebench-v5",
         "thinking_budget_tokens",
         "Thinking budget",
         "tokens",
         "LiveCodeBench v5",
         "source_url",
         kQwen,
         "LiveCodeBench v5",
         nullptr,
         nullptr,
         {},
         kQwenNote},
        {"test_time_qwen3_thinking_budget.csv", "qwen3-gpqa-diamond", "Qwen3-235B-A22B, GPQA Diamond",
         "test-time", "gpqa-diamond", "thinking_budget_tokens", "Thinking budget", "tokens", "GPQA Diamond",
         "source_url", kQwen, "GPQA Diamond", nullptr, nullptr, 198, kQwenNote},
        {"train_time_deepseek_r1_zero.csv",
         "r1-zero-pass-1",
         "DeepSeek-R1-Zero, pass@1",
         "train-time",
         "aime-2024",
         "rl_steps",
         "RL steps",
         "steps",
         "AIME 2024 pass@1",
         "source_url",
         "DeepSeek-R1-Zero pass@1",
         nullptr,
         nullptr,
         nullptr,
         {},
         kR1Note},
        {"train_time_deepseek_r1_zero.csv",
         "r1-zero-cons-16",
         "DeepSeek-R1-Zero, cons@16",
         "train-time",
         "aime-2024",
         "rl_steps",
         "RL steps",
         "steps",
         "AIME 2024 cons@16",
         "source_url",
         "DeepSeek-R1-Zero cons@16",
         nullptr,
         nullptr,
         nullptr,
         {},
         kR1Note},
        {"test_time_o3_arc_agi.csv", "o3-arc-agi", "o3-preview, ARC-AGI-1 semi-private", "test-time",
         "arc-agi-1-semi-private", "tokens_per_task", "Tokens per task", "tokens", "ARC-AGI-1", "source_url",
         nullptr, "ARC-AGI-1 semi-private", nullptr, nullptr, 100, "6 and 1024 samples per task."},
        {"test_time_o3_arc_agi.csv", "o3-arc-agi-public", "o3-preview, ARC-AGI-1 public", "test-time",
         "arc-agi-1-public", "tokens_per_task", "Tokens per task", "tokens", "ARC-AGI-1", "source_url",
         nullptr, "ARC-AGI-1 public", nullptr, nullptr, 400, "6 and 1024 samples per task."},
    };
    return kPlans;
}

PointStatus statusOf(const std::string& text) {
    if (text.starts_with("measured")) {
        return PointStatus::measured;
    }
    if (text.starts_with("digitised") || text.starts_with("exact (read from")) {
        return PointStatus::digitised;
    }
    return PointStatus::published;
}

bool takesRow(const SeriesPlan& plan, const FactsTable::Row& row) {
    return (plan.seriesText == nullptr || row.text("series").starts_with(plan.seriesText)) &&
           (plan.benchmarkText == nullptr || row.text("benchmark") == plan.benchmarkText) &&
           (plan.modeText == nullptr || row.text("mode").starts_with(plan.modeText));
}

Result<Series> seriesOf(const SeriesPlan& plan, const std::filesystem::path& folder) {
    auto table = FactsTable::load(folder / plan.file);
    if (!table) {
        return tl::unexpected(table.error());
    }
    Series series;
    series.id = plan.id;
    series.name = plan.name;
    series.kind = plan.kind;
    series.benchmark = plan.benchmark;
    series.xName = plan.xName;
    series.xUnit = plan.xUnit;
    series.yName = plan.yName;
    series.itemCount = plan.itemCount;
    series.note = plan.note;
    for (const FactsTable::Row& row : table->rows()) {
        if (!takesRow(plan, row)) {
            continue;
        }
        SeriesPoint point;
        point.x = row.requiredNumber(plan.xColumn);
        point.y = row.requiredNumber("accuracy_pct");
        point.status = statusOf(row.text("status"));
        if (plan.labelColumn != nullptr) {
            const std::string& text = row.text(plan.labelColumn);
            point.label = text.substr(text.find(": ") + 2);
        }
        series.source = row.text(plan.sourceColumn);
        series.points.push_back(std::move(point));
    }
    if (auto done = table->withoutProblems(); !done) {
        return tl::unexpected(std::move(done.error()));
    }
    return series;
}

/// Epoch AI's runs of one model at several efforts: by thinking budget, or by the tokens that were used. A
/// setting of which neither is known has no place on the axis.
Result<void> addEffortSeries(const std::filesystem::path& folder, Dataset& dataset) {
    auto table = FactsTable::load(folder / "test_time_epoch_effort.csv");
    if (!table) {
        return tl::unexpected(table.error());
    }
    std::map<std::string, Series> byId;
    for (const FactsTable::Row& row : table->rows()) {
        const auto budget = row.number("thinking_budget_tokens");
        const auto used = row.number("avg_output_tokens_per_question");
        const bool isGpqa = row.text("benchmark") == "GPQA Diamond";
        Series& series =
            byId["epoch-effort-" + slug(row.text("model")) + (isGpqa ? "-gpqa-diamond" : "-otis-mock-aime")];
        series.name = row.text("model") + ", " + row.text("benchmark");
        series.kind = "test-time";
        series.benchmark = isGpqa ? "gpqa-diamond" : "otis-mock-aime";
        series.xName = budget ? "Thinking budget" : used ? "Output tokens per question" : series.xName;
        series.xUnit = "tokens";
        series.yName = row.text("benchmark");
        series.itemCount = row.count("n_questions");
        series.source = row.text("source_url");
        if (!budget && !used) {
            series.note += (series.note.empty() ? "Without a known number of tokens: " : "; ") +
                           row.text("effort_or_budget") + " " + row.text("accuracy_pct") + " %";
            continue;
        }
        SeriesPoint point;
        point.x = budget ? *budget : *used;
        point.y = row.requiredNumber("accuracy_pct");
        point.yStandardError = row.number("stderr_pct");
        point.status = PointStatus::measured;
        point.label = row.text("effort_or_budget");
        series.points.push_back(std::move(point));
    }
    for (auto& [id, series] : byId) {
        if (series.points.size() >= 2) {
            series.id = id;
            dataset.series.push_back(std::move(series));
        }
    }
    if (auto done = table->withoutProblems(); !done) {
        return tl::unexpected(std::move(done.error()));
    }
    return {};
}

} // namespace

Result<void> importFactsSeries(const std::filesystem::path& folder, Dataset& dataset) {
    for (const SeriesPlan& plan : plans()) {
        auto series = seriesOf(plan, folder);
        if (!series) {
            return tl::unexpected(std::move(series.error()));
        }
        dataset.series.push_back(std::move(*series));
    }
    return addEffortSeries(folder, dataset);
}

} // namespace frontierscope
