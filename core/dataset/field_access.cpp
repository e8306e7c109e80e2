// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/field_access.h"

#include "core/dataset/number_text.h"
#include "core/dataset/value_range.h"

#include <algorithm>
#include <cmath>

namespace frontierscope::field_access {

namespace {

constexpr double kMaxPrice = 1e9;

bool isUnknown(const FieldValue& value) {
    return std::holds_alternative<std::monostate>(value);
}

/// True for what says nothing: unknown, an empty text, or "no".
bool saysNothing(const FieldValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    const auto* flag = std::get_if<bool>(&value);
    return isUnknown(value) || (text != nullptr && text->empty()) || (flag != nullptr && !*flag);
}

/// `sentence` says the range.
Result<void> checkRange(const FieldValue& value, double low, double high, std::string_view sentence) {
    if (isUnknown(value)) {
        return {};
    }
    const auto* number = std::get_if<double>(&value);
    if (number == nullptr) {
        return wrongType();
    }
    if (!std::isfinite(*number) || *number < low || *number > high) {
        return failure(ErrorCode::invalid, sentence, {formatNumber(*number)});
    }
    return {};
}

/// Sets a text from a value that may be unknown.
Result<void> assignText(std::string& member, const FieldValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr && !isUnknown(value)) {
        return wrongType();
    }
    member = text == nullptr ? std::string() : *text;
    return {};
}

/// Sets a flag; unknown sets `whenUnknown`.
Result<void> assignFlag(bool& member, const FieldValue& value, bool whenUnknown) {
    const auto* flag = std::get_if<bool>(&value);
    if (flag == nullptr && !isUnknown(value)) {
        return wrongType();
    }
    member = flag == nullptr ? whenUnknown : *flag;
    return {};
}

} // namespace

Result<void> wrongType() {
    return failure(ErrorCode::invalid, FS_TEXT("The value is of another type than its column."));
}

Result<void> noPrice(const FieldValue& value) {
    if (saysNothing(value)) {
        return {};
    }
    return failure(ErrorCode::usage,
                   FS_TEXT("There is no price that this could belong to. Give a price first."));
}

Result<void> noScore(const FieldValue& value) {
    if (saysNothing(value)) {
        return {};
    }
    return failure(ErrorCode::usage,
                   FS_TEXT("There is no score that this could belong to. Give a score first."));
}

const Price* launch(const Model& model) {
    return model.prices.empty() || model.prices.front().validFrom ? nullptr : &model.prices.front();
}

Price* launch(Model& model) {
    return model.prices.empty() || model.prices.front().validFrom ? nullptr : &model.prices.front();
}

Score* used(Model& model, std::string_view benchmark) {
    return const_cast<Score*>(usedScore(model, benchmark)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

Result<void> setLaunchNumber(Model& model, std::optional<double> Price::*member, const FieldValue& value) {
    if (auto checked = checkRange(value, 0, kMaxPrice, kPriceRange); !checked) {
        return checked;
    }
    Price* price = launch(model);
    if (isUnknown(value)) {
        if (price == nullptr) {
            return {};
        }
        (price->*member).reset();
        if (!price->inputUsdPerMtok && !price->outputUsdPerMtok && !price->cachedUsdPerMtok) {
            model.prices.erase(model.prices.begin());
        }
        return {};
    }
    if (price == nullptr) {
        price = &*model.prices.insert(model.prices.begin(), Price());
    }
    price->*member = std::get<double>(value);
    return {};
}

Result<void> setScoreValue(Model& model, std::string_view benchmark, const FieldValue& value) {
    if (auto checked = checkRange(value, 0, 100, kPercentRange); !checked) {
        return checked;
    }
    Score* score = used(model, benchmark);
    if (isUnknown(value)) {
        if (score != nullptr) {
            model.scores.erase(model.scores.begin() + (score - model.scores.data()));
        }
        return {};
    }
    if (score == nullptr) {
        score = &model.scores.emplace_back();
        score->benchmark = benchmark;
        score->isUsed = true;
    }
    score->value = std::get<double>(value);
    return {};
}

Result<void> setScoreStandardError(Model& model, std::string_view benchmark, const FieldValue& value) {
    if (auto checked = checkRange(value, 0, 100, kStandardErrorRange); !checked) {
        return checked;
    }
    Score* score = used(model, benchmark);
    if (score == nullptr) {
        return noScore(value);
    }
    score->standardError = isUnknown(value) ? std::nullopt : std::optional(std::get<double>(value));
    return {};
}

Result<void> setScoreText(Model& model, std::string_view benchmark, const FieldValue& value) {
    Score* score = used(model, benchmark);
    return score == nullptr ? noScore(value) : assignText(score->source, value);
}

Result<void> setScoreFlag(Model& model, std::string_view benchmark, const FieldValue& value) {
    Score* score = used(model, benchmark);
    return score == nullptr ? noScore(value) : assignFlag(score->isSelfReported, value, false);
}

Result<void> setTrainingComputeText(Model& model, std::string TrainingCompute::*member,
                                    const FieldValue& value) {
    if (model.trainingCompute) {
        return assignText((*model.trainingCompute).*member, value);
    }
    if (saysNothing(value)) {
        return {};
    }
    return failure(ErrorCode::usage,
                   FS_TEXT("There is no training compute that this could belong to. Give the FLOP first."));
}

FieldValue getBlendedPrice(const Model& model) {
    const Price* price = launch(model);
    if (price == nullptr || !price->inputUsdPerMtok || !price->outputUsdPerMtok) {
        return {};
    }
    return (3 * *price->inputUsdPerMtok + *price->outputUsdPerMtok) / 4;
}

FieldValue getPointsPerUsd(const Model& model) {
    const FieldValue price = getBlendedPrice(model);
    const Score* score = usedScore(model, "gpqa-diamond");
    const auto* usd = std::get_if<double>(&price);
    if (usd == nullptr || score == nullptr || *usd <= 0) {
        return {};
    }
    return score->value / *usd;
}

Result<void> refuseComputed(Model& /*model*/, const FieldValue& /*value*/) {
    return failure(ErrorCode::invalid, FS_TEXT("This value is computed from others: change those instead."));
}

Result<void> setId(Model& model, const FieldValue& value) {
    if (saysNothing(value)) {
        return failure(ErrorCode::invalid, FS_TEXT("A model needs an identifier."));
    }
    return assignText(model.id, value);
}

Result<void> setName(Model& model, const FieldValue& value) {
    if (saysNothing(value)) {
        return failure(ErrorCode::invalid, FS_TEXT("A model needs a name."));
    }
    return assignText(model.name, value);
}

FieldValue getPriceDate(const Model& model) {
    const Price* price = launch(model);
    return price == nullptr ? FieldValue() : fromOptional(price->seenOn);
}

Result<void> setPriceDate(Model& model, const FieldValue& value) {
    Price* price = launch(model);
    if (price == nullptr) {
        return noPrice(value);
    }
    const auto* date = std::get_if<CalendarDate>(&value);
    if (date == nullptr && !isUnknown(value)) {
        return wrongType();
    }
    price->seenOn = date == nullptr ? std::nullopt : std::optional(*date);
    return {};
}

FieldValue getPriceIsEstimate(const Model& model) {
    const Price* price = launch(model);
    return price == nullptr ? FieldValue() : FieldValue(price->isEstimate);
}

Result<void> setPriceIsEstimate(Model& model, const FieldValue& value) {
    Price* price = launch(model);
    return price == nullptr ? noPrice(value) : assignFlag(price->isEstimate, value, false);
}

FieldValue getPriceSource(const Model& model) {
    const Price* price = launch(model);
    return price == nullptr ? FieldValue() : fromText(price->source);
}

Result<void> setPriceSource(Model& model, const FieldValue& value) {
    Price* price = launch(model);
    return price == nullptr ? noPrice(value) : assignText(price->source, value);
}

FieldValue getFlop(const Model& model) {
    return model.trainingCompute ? FieldValue(model.trainingCompute->flop) : FieldValue();
}

Result<void> setFlop(Model& model, const FieldValue& value) {
    if (isUnknown(value)) {
        model.trainingCompute.reset();
        return {};
    }
    const auto* flop = std::get_if<double>(&value);
    if (flop == nullptr) {
        return wrongType();
    }
    if (!std::isfinite(*flop) || *flop <= 0) {
        return failure(ErrorCode::invalid, kComputeRange, {formatNumber(*flop)});
    }
    if (!model.trainingCompute) {
        model.trainingCompute.emplace();
    }
    model.trainingCompute->flop = *flop;
    return {};
}

FieldValue getFlopIsEstimate(const Model& model) {
    return model.trainingCompute ? FieldValue(model.trainingCompute->isEstimate) : FieldValue();
}

Result<void> setFlopIsEstimate(Model& model, const FieldValue& value) {
    if (model.trainingCompute) {
        return assignFlag(model.trainingCompute->isEstimate, value, true);
    }
    if (saysNothing(value)) {
        return {};
    }
    return failure(ErrorCode::usage,
                   FS_TEXT("There is no training compute that this could belong to. Give the FLOP first."));
}

FieldValue getAliases(const Model& model) {
    std::string text;
    for (const std::string& alias : model.aliases) {
        text += (text.empty() ? "" : "; ") + alias;
    }
    return fromText(text);
}

Result<void> setAliases(Model& model, const FieldValue& value) {
    std::string text;
    if (auto assigned = assignText(text, value); !assigned) {
        return assigned;
    }
    model.aliases.clear();
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(';', begin), text.size());
        const std::string_view alias = trimmed(std::string_view(text).substr(begin, end - begin));
        if (!alias.empty()) {
            model.aliases.emplace_back(alias);
        }
        begin = end + 1;
    }
    return {};
}

} // namespace frontierscope::field_access
