// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/price_decline.h"

#include "core/stats/linear_regression.h"
#include "core/stats/quantiles.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace frontierscope {

namespace {

constexpr double kDaysPerYear = 365;

double dayNumber(std::chrono::sys_days day) {
    return static_cast<double>(day.time_since_epoch().count());
}

std::optional<double> ifFinite(double value) {
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// The rate that a slope of ln(price) per day means.
void setRate(PriceDecline& decline, const LinearRegression& fit, double lnPerUnit) {
    const double slope = fit.slopes[0] * lnPerUnit;
    const double margin =
        studentQuantile(kDeclineLevel, fit.degreesOfFreedom) * fit.slopeStandardErrors[0] * lnPerUnit;
    decline.log10SlopePerDay = slope / std::numbers::ln10;
    decline.factorPerYear = ifFinite(std::exp(-kDaysPerYear * slope));
    decline.ciLow = ifFinite(std::exp(-kDaysPerYear * (slope + margin)));
    decline.ciHigh = ifFinite(std::exp(-kDaysPerYear * (slope - margin)));
    decline.rSquared = fit.rSquared;
    if (slope < 0) {
        decline.halvingMonths = 12 * std::numbers::ln2 / (-kDaysPerYear * slope);
    }
}

bool canBeFitted(const DatedPrice& row) {
    return row.price > 0 && std::isfinite(row.price) && std::isfinite(row.score);
}

/// What is cheaper than everything before it, of the rows that reach the threshold.
std::vector<DatedPrice> cheapestSoFar(const std::vector<DatedPrice>& rows, double threshold) {
    std::vector<DatedPrice> kept;
    for (const DatedPrice& row : rows) {
        const bool isCheaper = kept.empty() || row.price < kept.back().price;
        if (!canBeFitted(row) || row.isReasoning || !(row.score >= threshold) || !isCheaper) {
            continue;
        }
        if (!kept.empty() && kept.back().day == row.day) {
            kept.pop_back();
        }
        kept.push_back(row);
    }
    return kept;
}

bool isBeaten(const DatedPrice& row, const DatedPrice& by) {
    return by.day <= row.day && by.score >= row.score && by.price <= row.price &&
           (by.score > row.score || by.price < row.price);
}

double clippedLogit(double scorePct) {
    const double share = std::clamp(scorePct / 100, 0.005, 0.995);
    return std::log(share / (1 - share));
}

std::vector<DatedPrice> byDate(std::vector<DatedPrice> rows) {
    std::stable_sort(rows.begin(), rows.end(),
                     [](const DatedPrice& a, const DatedPrice& b) { return a.day < b.day; });
    return rows;
}

/// Sets the status where there is nothing to fit.
bool hasEnoughPoints(PriceDecline& decline) {
    if (decline.points.size() < kDeclinePointsNeeded) {
        decline.status = decline.points.empty() ? DeclineStatus::noModel : DeclineStatus::tooFewPoints;
        return false;
    }
    return true;
}

} // namespace

PriceDecline::Fitted PriceDecline::fittedOn(std::chrono::sys_days day) const {
    const double start = dayNumber(points.front().day);
    const double log10Price = fittedLog10.front() + log10SlopePerDay * (dayNumber(day) - start);
    Fitted fitted{std::pow(10, log10Price), std::nullopt, std::nullopt};
    if (method != DeclineMethod::epoch) {
        return fitted;
    }
    const double n = static_cast<double>(points.size());
    double mean = 0;
    for (const DatedPrice& point : points) {
        mean += dayNumber(point.day) / n;
    }
    double squares = 0;
    for (const DatedPrice& point : points) {
        squares += std::pow(dayNumber(point.day) - mean, 2);
    }
    const double margin = studentQuantile(kDeclineLevel, n - 2) * residualSd *
                          std::sqrt(1 / n + std::pow(dayNumber(day) - mean, 2) / squares);
    fitted.low = std::pow(10, log10Price - margin);
    fitted.high = std::pow(10, log10Price + margin);
    return fitted;
}

std::vector<DatedPrice> datedPrices(const std::vector<const Model*>& models, std::string_view benchmark,
                                    const Blend& blend) {
    std::vector<DatedPrice> rows;
    for (const Model* model : models) {
        const Score* score = usedScore(*model, benchmark);
        for (const Price& price : model->prices) {
            const auto date = price.validFrom ? price.validFrom : model->releaseDate;
            const auto blended = blendedPrice(price, blend);
            if (score != nullptr && date && blended && *blended > 0) {
                rows.push_back({model->id, model->name, date->firstDay(), *blended, score->value,
                                model->reasoning.value_or(false)});
            }
        }
    }
    return byDate(std::move(rows));
}

PriceDecline priceDeclineEpoch(const std::vector<DatedPrice>& rows, double threshold) {
    PriceDecline decline;
    decline.threshold = threshold;
    decline.points = cheapestSoFar(byDate(rows), threshold);
    if (!hasEnoughPoints(decline)) {
        return decline;
    }
    std::array<std::vector<double>, 1> days;
    std::vector<double> logPrices;
    for (const DatedPrice& point : decline.points) {
        days[0].push_back(dayNumber(point.day));
        logPrices.push_back(std::log10(point.price));
    }
    const auto fit = linearRegression(days, logPrices);
    if (!fit) {
        decline.status = DeclineStatus::notIdentified;
        return decline;
    }
    setRate(decline, *fit, std::numbers::ln10);
    decline.residualSd = fit->residualSd;
    for (const double day : days[0]) {
        decline.fittedLog10.push_back(fit->at(std::array{day}));
    }
    return decline;
}

PriceDecline priceDeclineOfProgress(const std::vector<DatedPrice>& rows, std::optional<double> threshold) {
    PriceDecline decline;
    decline.method = DeclineMethod::priceOfProgress;
    decline.threshold = threshold;
    for (const DatedPrice& row : rows) {
        const bool isKept =
            canBeFitted(row) && std::none_of(rows.begin(), rows.end(), [&](const DatedPrice& other) {
                return canBeFitted(other) && isBeaten(row, other);
            });
        if (isKept) {
            decline.points.push_back(row);
        }
    }
    decline.points = byDate(std::move(decline.points));
    if (!hasEnoughPoints(decline)) {
        return decline;
    }
    std::array<std::vector<double>, 2> columns;
    std::vector<double> logCosts;
    for (const DatedPrice& point : decline.points) {
        columns[0].push_back(dayNumber(point.day));
        columns[1].push_back(clippedLogit(point.score));
        logCosts.push_back(std::log(point.price));
    }
    const auto fit = linearRegression(columns, logCosts);
    if (!fit) {
        decline.status = DeclineStatus::notIdentified;
        return decline;
    }
    setRate(decline, *fit, 1);
    for (std::size_t i = 0; threshold && i < decline.points.size(); ++i) {
        decline.fittedLog10.push_back(fit->at(std::array{columns[0][i], clippedLogit(*threshold)}) /
                                      std::numbers::ln10);
    }
    return decline;
}

std::vector<DatedPrice> recordScores(const std::vector<DatedPrice>& rows, std::optional<double> lowest,
                                     std::optional<double> limit) {
    std::vector<DatedPrice> records;
    for (const DatedPrice& row : byDate(rows)) {
        const bool isRecord = records.empty() || row.score > records.back().score;
        if (!canBeFitted(row) || row.isReasoning || !isRecord) {
            continue;
        }
        if (!records.empty() && records.back().day == row.day) {
            records.pop_back(); // beaten on the day it came out
        }
        records.push_back(row);
    }
    std::erase_if(records, [&](const DatedPrice& record) {
        return (lowest && record.score < *lowest) || (limit && record.score >= *limit);
    });
    return records;
}

Message explain(const PriceDecline& decline) {
    const std::string n = fmt::format("{}", decline.points.size());
    const std::string threshold = decline.threshold ? fmt::format("{:g}", *decline.threshold) : "-";
    switch (decline.status) {
    case DeclineStatus::noModel:
        return decline.threshold
                   ? Message{FS_TEXT("No model with a dated price scores {0} or more."), {threshold}}
                   : Message{FS_TEXT("No model has a dated price and a score."), {}};
    case DeclineStatus::tooFewPoints:
        return {FS_TEXT("Prices on the frontier of this level: {0}; a rate of decline needs at least {1}."),
                {n, fmt::format("{}", kDeclinePointsNeeded)}};
    case DeclineStatus::notIdentified:
        return {
            FS_TEXT(
                "The {0} prices don't tell how fast they fall: they are of one day, or score and date rise "
                "together."),
            {n}};
    case DeclineStatus::ok:
        break;
    }
    return {
        FS_TEXT(
            "The interval takes the {0} points as independent; a frontier is a chain of records, so the true "
            "uncertainty is larger."),
        {n}};
}

} // namespace frontierscope
