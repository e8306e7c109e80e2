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
    double log10SlopePerDay = 0;  ///< with status ok: of the fitted line log10(price)
    double log10AtFirstPoint = 0; ///< with status ok, method Epoch: its value on the first point's day

    /// The fitted price of a day; only with status ok and method Epoch.
    [[nodiscard]] double fittedPrice(std::chrono::sys_days day) const;
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
/// score as a share clipped to 0.005..0.995; the factor is exp(-365 alpha). Scores in percent.
[[nodiscard]] PriceDecline priceDeclineOfProgress(const std::vector<DatedPrice>& rows);

/// Scores that were the best of their day on the benchmark, rising: the thresholds of Epoch's table, each
/// with its model. Without reasoning models; only below `limit`, and only from `lowest` on (30 for multiple
/// choice).
[[nodiscard]] std::vector<DatedPrice> recordScores(const std::vector<DatedPrice>& rows,
                                                   std::optional<double> lowest, std::optional<double> limit);

/// Why there is no rate, or what the rate leaves out, for people.
[[nodiscard]] Message explain(const PriceDecline& decline);

} // namespace frontierscope
