// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/validation.h"

#include "core/dataset/number_text.h"
#include "core/dataset/value_range.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace frontierscope {

namespace {

/// Says what is wrong with one model.
class ModelCheck {
public:
    ModelCheck(const Model& model, const CheckContext& context, const FindingSink& sink)
        : m_model(model)
        , m_context(context)
        , m_sink(sink) {}

    void run() {
        if (m_model.id.empty()) {
            error(FS_TEXT("A model needs an identifier."), {}, "/id", "id");
        }
        if (m_model.name.empty()) {
            error(FS_TEXT("A model needs a name."), {}, "/name", "name");
        }
        checkDate(
            m_model.releaseDate, [] { return std::string("/release_date"); }, "release_date");
        for (std::size_t i = 0; i < m_model.prices.size(); ++i) {
            checkPrice(i);
        }
        if (m_model.prices.size() > 1) {
            checkPriceDays();
        }
        for (std::size_t i = 0; i < m_model.scores.size(); ++i) {
            checkScore(i);
        }
        for (std::size_t i = 0; i < m_model.benchmarkCosts.size(); ++i) {
            checkBenchmarkCost(i);
        }
        if (m_model.trainingCompute) {
            checkTrainingCompute(*m_model.trainingCompute);
        }
    }

private:
    void error(std::string_view text, std::vector<std::string> arguments, std::string pointer,
               std::string_view field) {
        m_sink({Severity::error, {text, std::move(arguments)}, std::move(pointer), field});
    }

    void warning(std::string_view text, std::vector<std::string> arguments, std::string pointer,
                 std::string_view field) {
        m_sink({Severity::warning, {text, std::move(arguments)}, std::move(pointer), field});
    }

    template <class Pointer>
    void checkDate(const std::optional<CalendarDate>& date, Pointer pointer, std::string_view field) {
        const auto& asOf = m_context.dataset != nullptr ? m_context.dataset->asOf : std::nullopt;
        if (date && asOf && date->firstDay() > asOf->lastDay()) {
            warning(FS_TEXT("{0} is after {1}, the day that the dataset describes."),
                    {date->toString(), asOf->toString()}, pointer(), field);
        }
    }

    void checkPrice(std::size_t index) {
        const Price& price = m_model.prices[index];
        const bool isLaunch = index == 0 && !price.validFrom;
        const auto pointer = [index](const char* member) {
            return "/prices/" + std::to_string(index) + (*member == '\0' ? "" : "/") + member;
        };
        struct Part {
            const std::optional<double>& value;
            const char* member;
            std::string_view field;
        };
        for (const Part& part :
             {Part{price.inputUsdPerMtok, "input_usd_per_mtok", "input_price_usd_per_mtok"},
              Part{price.outputUsdPerMtok, "output_usd_per_mtok", "output_price_usd_per_mtok"},
              Part{price.cachedUsdPerMtok, "cached_usd_per_mtok", "cached_price_usd_per_mtok"}}) {
            if (part.value && (!std::isfinite(*part.value) || *part.value < 0)) {
                error(kPriceRange, {formatNumber(*part.value)}, pointer(part.member),
                      isLaunch ? part.field : std::string_view());
            }
        }
        const std::string_view dateField = isLaunch ? "price_date" : "";
        checkDate(
            price.seenOn, [&pointer] { return pointer("seen_on"); }, dateField);
        if (m_context.expectsPriceDates && !price.seenOn && !price.validFrom) {
            warning(FS_TEXT("The price of \"{0}\" has no date."), {m_model.name}, pointer(""), dateField);
        }
        if (m_context.expectsPriceSources && price.source.empty()) {
            warning(FS_TEXT("The price of \"{0}\" has no source."), {m_model.name}, pointer("source"),
                    isLaunch ? "price_source" : "");
        }
    }

    /// Of two prices from one day on, it can't be said which one counts.
    void checkPriceDays() {
        std::map<std::string, std::size_t> first; // by day
        for (std::size_t i = 0; i < m_model.prices.size(); ++i) {
            const auto& day = m_model.prices[i].validFrom;
            const auto [found, isNew] = first.emplace(day ? day->toString() : std::string(), i);
            if (isNew) {
                continue;
            }
            const std::string pointer = "/prices/" + std::to_string(i);
            if (day) {
                warning(FS_TEXT("\"{0}\" has two prices from {1} on. Join them, or give each its day."),
                        {m_model.name, day->toString()}, pointer + "/valid_from", {});
            } else {
                warning(FS_TEXT("\"{0}\" has two prices without the day from which they count. Join them, or "
                                "give each its day."),
                        {m_model.name}, pointer, {});
            }
        }
    }

    struct ScoreFields {
        std::string_view benchmark, value, standardError, source;
    };

    static const ScoreFields& fieldsOf(std::string_view benchmark) {
        static constexpr std::array<ScoreFields, 4> kFields = {
            ScoreFields{"gpqa-diamond", "gpqa_diamond_pct", "gpqa_stderr_pct", "gpqa_source"},
            ScoreFields{"aime-2024", "aime_2024_pct", "", "aime_source"},
            ScoreFields{"mmlu", "mmlu_pct", "", "mmlu_source"}, ScoreFields{}};
        return *std::find_if(kFields.begin(), kFields.end() - 1,
                             [benchmark](const ScoreFields& f) { return f.benchmark == benchmark; });
    }

    void checkScore(std::size_t index) {
        const Score& score = m_model.scores[index];
        const auto pointer = [index](const char* member) {
            return "/scores/" + std::to_string(index) + "/" + member;
        };
        const bool isShown = usedScore(m_model, score.benchmark) == &score;
        const ScoreFields fields = isShown ? fieldsOf(score.benchmark) : ScoreFields();
        const Benchmark* benchmark =
            m_context.dataset != nullptr ? m_context.dataset->findBenchmark(score.benchmark) : nullptr;
        const bool isPercent = benchmark != nullptr ? benchmark->isPercent() : !fields.benchmark.empty();
        if (!std::isfinite(score.value) || (isPercent && (score.value < 0 || score.value > 100))) {
            error(kPercentRange, {formatNumber(score.value)}, pointer("value"), fields.value);
        } else if (benchmark != nullptr && benchmark->chanceLevel && score.value < *benchmark->chanceLevel) {
            warning(FS_TEXT("\"{0}\" scores {1} on {2}, below the chance level of {3}."),
                    {m_model.name, formatNumber(score.value), benchmark->name,
                     formatNumber(*benchmark->chanceLevel)},
                    pointer("value"), fields.value);
        }
        if (score.standardError && (!std::isfinite(*score.standardError) || *score.standardError < 0)) {
            error(kStandardErrorRange, {formatNumber(*score.standardError)}, pointer("standard_error"),
                  fields.standardError);
        }
        if (score.itemCount && *score.itemCount < 1) {
            error(kCountRange, {std::to_string(*score.itemCount)}, pointer("item_count"), {});
        }
        checkDate(score.ranOn, [&pointer] { return pointer("ran_on"); }, {});
        if (m_context.expectsScoreSources && score.source.empty()) {
            warning(FS_TEXT("The {1} score of \"{0}\" has no source."), {m_model.name, score.benchmark},
                    pointer("source"), fields.source);
        }
        if (score.isUsed && !isShown) {
            error(FS_TEXT("\"{0}\" has two used scores on {1}. Mark one of them as used."),
                  {m_model.name, score.benchmark}, pointer("is_used"), {});
        }
    }

    void checkBenchmarkCost(std::size_t index) {
        const BenchmarkCost& cost = m_model.benchmarkCosts[index];
        const auto pointer = [index](const char* member) {
            return "/benchmark_costs/" + std::to_string(index) + "/" + member;
        };
        if (!std::isfinite(cost.usd) || cost.usd <= 0) {
            error(FS_TEXT("{0} is no cost of a benchmark run. Write a number above 0, or leave it out."),
                  {formatNumber(cost.usd)}, pointer("usd"), {});
        }
        checkDate(cost.pricedOn, [&pointer] { return pointer("priced_on"); }, {});
        if (m_context.expectsScoreSources && cost.source.empty()) {
            warning(FS_TEXT("The cost of running {1} with \"{0}\" has no source."),
                    {m_model.name, cost.benchmark}, pointer("source"), {});
        }
    }

    void checkTrainingCompute(const TrainingCompute& compute) {
        if (!std::isfinite(compute.flop) || compute.flop <= 0) {
            error(kComputeRange, {formatNumber(compute.flop)}, "/training_compute/flop",
                  "training_compute_flop");
        }
        if (m_context.expectsScoreSources && compute.source.empty()) {
            warning(FS_TEXT("The training compute of \"{0}\" has no source."), {m_model.name},
                    "/training_compute/source", "training_compute_source");
        }
    }

    const Model& m_model;
    const CheckContext& m_context;
    const FindingSink& m_sink;
};

} // namespace

void checkModel(const Model& model, const CheckContext& context, const FindingSink& sink) {
    ModelCheck(model, context, sink).run();
}

void checkBenchmark(const Benchmark& benchmark, const FindingSink& sink) {
    if (benchmark.id.empty()) {
        sink({Severity::error, {FS_TEXT("A benchmark needs an identifier."), {}}, "/id", {}});
    }
    if (benchmark.itemCount && *benchmark.itemCount < 1) {
        sink({Severity::error, {kCountRange, {std::to_string(*benchmark.itemCount)}}, "/item_count", {}});
    }
}

void checkSeries(const Series& series, const FindingSink& sink) {
    if (series.id.empty()) {
        sink({Severity::error, {FS_TEXT("A series needs an identifier."), {}}, "/id", {}});
    }
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const SeriesPoint& point = series.points[i];
        const std::string pointer = "/points/" + std::to_string(i);
        if (series.yUnit == "percent" && (point.y < 0 || point.y > 100)) {
            sink({Severity::error, {kPercentRange, {formatNumber(point.y)}}, pointer + "/y", {}});
        }
        if (point.yStandardError && *point.yStandardError < 0) {
            sink({Severity::error,
                  {kStandardErrorRange, {formatNumber(*point.yStandardError)}},
                  pointer + "/y_standard_error",
                  {}});
        }
    }
}

void checkRatings(const RatingSnapshot& snapshot, const FindingSink& sink) {
    for (std::size_t i = 0; i < snapshot.ratings.size(); ++i) {
        const Rating& rating = snapshot.ratings[i];
        const bool isInside =
            (!rating.low || *rating.low <= rating.value) && (!rating.high || rating.value <= *rating.high);
        if (!isInside) {
            sink({Severity::warning,
                  {FS_TEXT("The rating of \"{0}\" is outside its own interval."), {rating.name}},
                  "/ratings/" + std::to_string(i),
                  {}});
        }
        if (rating.votes && *rating.votes < 0) {
            sink({Severity::error,
                  {kCountRange, {std::to_string(*rating.votes)}},
                  "/ratings/" + std::to_string(i) + "/votes",
                  {}});
        }
    }
}

} // namespace frontierscope
