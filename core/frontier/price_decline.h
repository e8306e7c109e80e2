// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/dataset/model.h"
#include "core/pricing/blended_price.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// A model at a price that began on a day. A model appears once per price.
struct DatedPrice {
    std::string id; ///< of the model; empty if the rows are from elsewhere
    std::string name;
    std::chrono::sys_days day;
    double price = 0; ///< USD per million tokens, or USD to run the benchmark; > 0
    double score = 0;
    bool isReasoning = false;
};

/// Every dated price of the models that have a score on the benchmark, by date (models in the given order
/// where it is the same). The launch price counts from the release date; prices without a date and prices of
/// 0 don't count.
[[nodiscard]] std::vector<DatedPrice> datedPrices(const std::vector<const Model*>& models,
                                                  std::string_view benchmark, const Blend& blend);

enum class DeclineMethod { epoch, priceOfProgress };
enum class DeclineStatus {
    ok,
    noModel,      ///< nothing reaches the threshold
    tooFewPoints, ///< fewer than 4 prices to fit
    notIdentified ///< all on one day, or the score tells the day
};

/// How fast a level of capability gets cheaper: a log-linear fit of price against time.
struct PriceDecline {
    DeclineMethod method = DeclineMethod::epoch;
    DeclineStatus status = DeclineStatus::ok;
    std::optional<double> threshold;     ///< lowest score that counts; nothing for Price of Progress
    std::vector<DatedPrice> points;      ///< what was fitted, by date
    std::optional<double> factorPerYear; ///< how many times cheaper in 365 days
    std::optional<double> halvingMonths; ///< nothing if the price doesn't fall
    std::optional<double> ciLow, ciHigh; ///< 90 % interval of the factor; an end that is not finite: nothing
    std::optional<double> rSquared;
    std::vector<double> fittedLog10; ///< log10 of the fitted price at each point; empty without a line

    /// True if there is a line of price over time to draw: always with method Epoch and status ok, with the
    /// other method where a threshold was given.
    [[nodiscard]] bool hasLine() const { return !fittedLog10.empty(); }
    /// The fitted price of a day and its 90 % confidence interval; only if hasLine(). The interval is known
    /// for method Epoch only.
    struct Fitted {
        double price = 0;
        std::optional<double> low, high;
    };
    [[nodiscard]] Fitted fittedOn(std::chrono::sys_days day) const;

    double log10SlopePerDay = 0; ///< of the fitted line
    double residualSd = 0;       ///< of log10(price), method Epoch
};

inline constexpr double kDeclineLevel = 0.9; ///< of the interval
inline constexpr std::size_t kDeclinePointsNeeded = 4;

/// Method of Epoch AI, "LLM inference prices have fallen rapidly but unequally across tasks" (12 March 2025,
/// epoch.ai/data-insights/llm-inference-price-trends): without reasoning models; by date, a row stays if its
/// score is at least the threshold and its price below all before it; of two on one day the later, cheaper
/// one stays; least squares of log10(price) on the day; the interval from the slope's t quantile with n - 2
/// degrees of freedom. It takes the points as independent, although a frontier is a chain of records: the
/// interval is too narrow.
[[nodiscard]] PriceDecline priceDeclineEpoch(const std::vector<DatedPrice>& rows, double threshold);

/// Method of "The Price of Progress" (Gundlach, Lynch, Mertens, Thompson 2025, arXiv 2511.23455): models that
/// nothing of their day or before beats on score and cost; ln(cost) = alpha day + beta logit(score) + c, the
/// score as a share clipped to 0.005..0.995; the factor is exp(-365 alpha), the same for every score. Scores
/// in percent. With a threshold the line is that of models with just that score. O(n^2).
[[nodiscard]] PriceDecline priceDeclineOfProgress(const std::vector<DatedPrice>& rows,
                                                  std::optional<double> threshold = {});

/// Scores that were the best of their day on the benchmark, rising: the thresholds of Epoch's table, each
/// with its model. Without reasoning models; only below `limit`, and only from `lowest` on (30 for multiple
/// choice).
[[nodiscard]] std::vector<DatedPrice> recordScores(const std::vector<DatedPrice>& rows,
                                                   std::optional<double> lowest, std::optional<double> limit);

/// Why there is no rate, or what the rate leaves out, for people.
[[nodiscard]] Message explain(const PriceDecline& decline);

} // namespace frontierscope
