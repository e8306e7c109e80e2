// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/number_text.h"

#include "core/dataset/number_spelling.h"

#include <array>
#include <charconv>
#include <cmath>

namespace frontierscope {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

std::string_view trimmed(std::string_view text) noexcept {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
        text.remove_suffix(1);
    }
    return text;
}

std::optional<double> parsePlainNumber(std::string_view text) noexcept {
    text = trimmed(text);
    if (text.size() > 1 && text.front() == '+' && text[1] != '-') {
        text.remove_prefix(1);
    }
    // from_chars also reads "nan", "inf" and hexadecimal digits after a sign: a plain number starts with a
    // digit.
    const std::size_t lead = !text.empty() && text.front() == '-' ? 1 : 0;
    if (text.size() <= lead || !(isDigit(text[lead]) || text[lead] == '.')) {
        return std::nullopt;
    }
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

Result<double> parseNumber(std::string_view text) {
    if (const auto value = parsePlainNumber(text)) {
        return *value;
    }
    const std::string found(text);
    const NumberReading reading = readNumber(text);
    switch (reading.verdict) {
    case NumberReading::Verdict::unknown:
        return failure(ErrorCode::invalid,
                       FS_TEXT("\"{0}\" is not a number. Leave the value empty if it is not known."),
                       {found});
    case NumberReading::Verdict::accepted:
        return failure(ErrorCode::invalid, FS_TEXT("\"{0}\" is not a plain number. Write {1}."),
                       {found, formatNumber(reading.value)});
    default:
        return tl::unexpected(Error{ErrorCode::invalid, reading.reason, {}});
    }
}

std::string formatNumber(double value) {
    std::array<char, 32> buffer{};
    // Whole numbers of everyday size stand without an exponent: 300000, not 3e+05.
    if (std::abs(value) < 1e15 && value == std::trunc(value)) {
        const auto [end, error] =
            std::to_chars(buffer.data(), buffer.data() + buffer.size(), static_cast<long long>(value));
        if (!(value == 0 && std::signbit(value)) && error == std::errc()) {
            return {buffer.data(), end};
        }
    }
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string();
}

} // namespace frontierscope
