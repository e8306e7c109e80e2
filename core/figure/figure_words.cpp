// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/figure_words.h"

#include "core/figure/ticks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <unordered_set>

namespace frontierscope {

namespace {

// Words of the shipped data that figures print; a person's own words stay as they are.
[[maybe_unused]] constexpr std::array kDataTerms = {
    FS_TEXT("relative"),
    FS_TEXT("tokens"),
    FS_TEXT("steps"),
    FS_TEXT("Accuracy"),
    FS_TEXT("Train-time compute"),
    FS_TEXT("Test-time compute"),
    FS_TEXT("Thinking tokens"),
    FS_TEXT("RL steps"),
    FS_TEXT("Random choice among four options"),
    FS_TEXT("Skilled non-experts with web access"),
    FS_TEXT("Domain experts"),
    FS_TEXT("Experts with PhDs recruited by OpenAI"),
};

bool isCoveredBy(const SourceCredit& credit, std::string_view address) {
    return std::ranges::any_of(credit.urlPrefixes, [&](const std::string& prefix) {
        return !prefix.empty() && address.starts_with(prefix);
    });
}

/// "openai.com" of "https://www.openai.com/index/…"; empty if the text is no address.
std::string hostOf(std::string_view address) {
    const std::size_t scheme = address.find("://");
    if (scheme == std::string_view::npos) {
        return {};
    }
    address.remove_prefix(scheme + 3);
    address = address.substr(0, address.find_first_of("/?# "));
    if (address.starts_with("www.")) {
        address.remove_prefix(4);
    }
    return std::string(address);
}

} // namespace

std::string say(Language language, std::string_view text, std::vector<std::string> arguments) {
    return render(Message{text, std::move(arguments)}, language);
}

std::string dataTerm(Language language, const std::string& term) {
    return std::string(translated(term, language));
}

std::string usdText(double value) {
    if (!(value > 0)) {
        return "$0";
    }
    constexpr double kWholeDollars = 100; // from here on
    const int cents = value < kWholeDollars ? 2 : 0;
    const int digits = value < 1 ? 1 - static_cast<int>(std::floor(std::log10(value))) : cents;
    const double scale = std::pow(10.0, digits);
    return formatTick(std::round(value * scale) / scale, TickFormat::usd);
}

std::string scoreText(double value) {
    return formatTick(std::round(value * 10) / 10, TickFormat::plain);
}

std::string scoreText(double value, bool isPercent) {
    return scoreText(value) + (isPercent ? "%" : "");
}

std::string ratioText(double ratio) {
    return ratio < 9.95 ? fmt::format("{:.1f}", ratio) : formatTick(std::round(ratio), TickFormat::plain);
}

std::string countText(std::size_t count) {
    return formatTick(static_cast<double>(count), TickFormat::plain);
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    return fmt::format("{}", fmt::join(parts, separator));
}

std::vector<std::string> creditsFor(const Dataset& dataset, const std::vector<std::string_view>& addresses) {
    const std::unordered_set<std::string_view> different(addresses.begin(), addresses.end());
    const std::set<std::string_view> unique(different.begin(), different.end());
    std::set<std::string> uncovered;
    std::vector<bool> isUsed(dataset.credits.size(), false);
    for (const std::string_view address : unique) {
        bool isCovered = false;
        for (std::size_t i = 0; i < dataset.credits.size() && !isCovered; ++i) {
            if (isCoveredBy(dataset.credits[i], address)) {
                isUsed[i] = isCovered = true;
            }
        }
        if (!isCovered) {
            uncovered.insert(hostOf(address));
        }
    }
    std::vector<std::string> credits;
    for (std::size_t i = 0; i < dataset.credits.size(); ++i) {
        if (isUsed[i]) {
            credits.push_back(dataset.credits[i].credit);
        }
    }
    uncovered.erase("");
    std::ranges::copy(uncovered, std::back_inserter(credits));
    return credits;
}

std::string sourceLine(const Dataset& dataset, const std::vector<std::string_view>& addresses,
                       Language language) {
    const auto credits = creditsFor(dataset, addresses);
    return credits.empty() ? std::string() : say(language, FS_TEXT("Sources: {0}"), {joined(credits, "; ")});
}

} // namespace frontierscope
