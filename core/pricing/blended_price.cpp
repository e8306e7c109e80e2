// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pricing/blended_price.h"

#include <array>
#include <charconv>
#include <cmath>

namespace frontierscope {

namespace {

/// A finite number >= 0 that is the whole of `text`.
std::optional<double> parsePart(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value) || value < 0) {
        return std::nullopt;
    }
    return value;
}

std::string shortest(double value) {
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), end};
}

} // namespace

Result<Blend> Blend::parse(std::string_view text) {
    const auto wrong = [text] {
        return failure(
            ErrorCode::usage,
            FS_TEXT("\"{0}\" is no blend of tokens. Write input:output or input:output:cached, for "
                    "example 3:1."),
            {std::string(text)});
    };
    std::array<double, 3> parts{};
    std::size_t count = 0;
    for (std::string_view rest = text;; ++count) {
        const std::size_t colon = rest.find(':');
        const auto part = parsePart(rest.substr(0, colon));
        if (!part || count == parts.size()) {
            return wrong();
        }
        parts[count] = *part;
        if (colon == std::string_view::npos) {
            break;
        }
        rest.remove_prefix(colon + 1);
    }
    const double sum = parts[0] + parts[1] + parts[2];
    if (count < 1 || sum <= 0 || !std::isfinite(sum)) {
        return wrong();
    }
    return Blend{parts[0], parts[1], parts[2]};
}

std::string Blend::toString() const {
    const std::string twoParts = shortest(input) + ':' + shortest(output);
    return cached == 0 ? twoParts : twoParts + ':' + shortest(cached);
}

std::optional<double> blendedPrice(const Price& price, const Blend& blend) {
    const auto cachedPrice = price.cachedUsdPerMtok ? price.cachedUsdPerMtok : price.inputUsdPerMtok;
    const std::array parts = {std::pair(blend.input, price.inputUsdPerMtok),
                              std::pair(blend.output, price.outputUsdPerMtok),
                              std::pair(blend.cached, cachedPrice)};
    double sum = 0;
    double weights = 0;
    for (const auto& [weight, usdPerMtok] : parts) {
        if (!(weight > 0)) {
            continue;
        }
        if (!usdPerMtok) {
            return std::nullopt;
        }
        sum += weight * *usdPerMtok;
        weights += weight;
    }
    const double blended = sum / weights;
    return std::isfinite(blended) && blended >= 0 ? std::optional(blended) : std::nullopt;
}

const Price* launchPrice(const Model& model) {
    for (const Price& price : model.prices) {
        if (!price.validFrom) {
            return &price;
        }
    }
    return nullptr;
}

std::optional<std::chrono::sys_days> firstValidDay(const Model& model, const Price& price) {
    const auto& date = price.validFrom     ? price.validFrom
                       : model.releaseDate ? model.releaseDate
                                           : price.seenOn;
    return date ? std::optional(date->firstDay()) : std::nullopt;
}

const Price* priceAsOf(const Model& model, const std::optional<CalendarDate>& asOf) {
    if (!asOf) {
        return launchPrice(model);
    }
    const auto day = asOf->lastDay();
    if (model.releaseDate && model.releaseDate->firstDay() > day) {
        return nullptr;
    }
    const Price* valid = nullptr;
    std::chrono::sys_days validSince{};
    for (const Price& price : model.prices) {
        const auto since = firstValidDay(model, price);
        if (since && *since <= day && (valid == nullptr || *since >= validSince)) {
            valid = &price;
            validSince = *since;
        }
    }
    return valid;
}

} // namespace frontierscope
