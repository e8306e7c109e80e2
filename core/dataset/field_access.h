// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/field.h"

#include <optional>
#include <string_view>

/// How the fields of field.cpp read and write a model. A setter leaves the model as it was if it refuses.
namespace frontierscope::field_access {

[[nodiscard]] Result<void> wrongType();
/// An error of code `usage`: what is said belongs to a value that is not there.
[[nodiscard]] Result<void> noPrice(const FieldValue& value);
[[nodiscard]] Result<void> noScore(const FieldValue& value);

[[nodiscard]] const Price* launch(const Model& model);
[[nodiscard]] Price* launch(Model& model);
[[nodiscard]] Score* used(Model& model, std::string_view benchmark);

/// The launch price's number, if it may be set: >= 0 and finite, or unknown.
[[nodiscard]] Result<void> setLaunchNumber(Model& model, std::optional<double> Price::*member,
                                           const FieldValue& value);
[[nodiscard]] Result<void> setScoreValue(Model& model, std::string_view benchmark, const FieldValue& value);
[[nodiscard]] Result<void> setScoreStandardError(Model& model, std::string_view benchmark,
                                                 const FieldValue& value);
[[nodiscard]] Result<void> setScoreText(Model& model, std::string_view benchmark, const FieldValue& value);
[[nodiscard]] Result<void> setScoreFlag(Model& model, std::string_view benchmark, const FieldValue& value);
[[nodiscard]] Result<void> setTrainingComputeText(Model& model, std::string TrainingCompute::*member,
                                                  const FieldValue& value);

FieldValue getBlendedPrice(const Model& model);
FieldValue getPointsPerUsd(const Model& model);
Result<void> refuseComputed(Model& model, const FieldValue& value);
Result<void> setId(Model& model, const FieldValue& value);
Result<void> setName(Model& model, const FieldValue& value);
FieldValue getPriceDate(const Model& model);
Result<void> setPriceDate(Model& model, const FieldValue& value);
FieldValue getPriceIsEstimate(const Model& model);
Result<void> setPriceIsEstimate(Model& model, const FieldValue& value);
FieldValue getPriceSource(const Model& model);
Result<void> setPriceSource(Model& model, const FieldValue& value);
FieldValue getFlop(const Model& model);
Result<void> setFlop(Model& model, const FieldValue& value);
FieldValue getFlopIsEstimate(const Model& model);
Result<void> setFlopIsEstimate(Model& model, const FieldValue& value);
FieldValue getAliases(const Model& model);
Result<void> setAliases(Model& model, const FieldValue& value);

[[nodiscard]] inline FieldValue fromText(const std::string& text) {
    return text.empty() ? FieldValue() : FieldValue(text);
}

template <class T>
[[nodiscard]] FieldValue fromOptional(const std::optional<T>& value) {
    return value ? FieldValue(*value) : FieldValue();
}

template <std::string Model::*Member>
FieldValue getText(const Model& model) {
    return fromText(model.*Member);
}

template <std::string Model::*Member>
Result<void> setText(Model& model, const FieldValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr && !std::holds_alternative<std::monostate>(value)) {
        return wrongType();
    }
    model.*Member = text == nullptr ? std::string() : *text;
    return {};
}

template <auto Member>
FieldValue getOptional(const Model& model) {
    return fromOptional(model.*Member);
}

template <auto Member>
Result<void> setOptional(Model& model, const FieldValue& value) {
    using Value = typename std::remove_reference_t<decltype(model.*Member)>::value_type;
    const auto* known = std::get_if<Value>(&value);
    if (known == nullptr && !std::holds_alternative<std::monostate>(value)) {
        return wrongType();
    }
    model.*Member = known == nullptr ? std::nullopt : std::optional<Value>(*known);
    return {};
}

template <std::optional<double> Price::*Member>
FieldValue getPrice(const Model& model) {
    const Price* price = launch(model);
    return price == nullptr ? FieldValue() : fromOptional(price->*Member);
}

template <std::optional<double> Price::*Member>
Result<void> setPrice(Model& model, const FieldValue& value) {
    return setLaunchNumber(model, Member, value);
}

template <const std::string_view& Benchmark>
FieldValue getScore(const Model& model) {
    const Score* score = usedScore(model, Benchmark);
    return score == nullptr ? FieldValue() : FieldValue(score->value);
}

template <const std::string_view& Benchmark>
Result<void> setScore(Model& model, const FieldValue& value) {
    return setScoreValue(model, Benchmark, value);
}

template <const std::string_view& Benchmark>
FieldValue getScoreError(const Model& model) {
    const Score* score = usedScore(model, Benchmark);
    return score == nullptr ? FieldValue() : fromOptional(score->standardError);
}

template <const std::string_view& Benchmark>
Result<void> setScoreError(Model& model, const FieldValue& value) {
    return setScoreStandardError(model, Benchmark, value);
}

template <const std::string_view& Benchmark>
FieldValue getScoreSource(const Model& model) {
    const Score* score = usedScore(model, Benchmark);
    return score == nullptr ? FieldValue() : fromText(score->source);
}

template <const std::string_view& Benchmark>
Result<void> setScoreSource(Model& model, const FieldValue& value) {
    return setScoreText(model, Benchmark, value);
}

template <const std::string_view& Benchmark>
FieldValue getSelfReported(const Model& model) {
    const Score* score = usedScore(model, Benchmark);
    return score == nullptr ? FieldValue() : FieldValue(score->isSelfReported);
}

template <const std::string_view& Benchmark>
Result<void> setSelfReported(Model& model, const FieldValue& value) {
    return setScoreFlag(model, Benchmark, value);
}

template <std::string TrainingCompute::*Member>
FieldValue getComputeText(const Model& model) {
    return model.trainingCompute ? fromText((*model.trainingCompute).*Member) : FieldValue();
}

template <std::string TrainingCompute::*Member>
Result<void> setComputeText(Model& model, const FieldValue& value) {
    return setTrainingComputeText(model, Member, value);
}

} // namespace frontierscope::field_access
