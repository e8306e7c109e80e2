// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/ticks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace frontierscope {

namespace {

constexpr double kTolerance = 1e-9;
constexpr std::size_t kMostLinearTicks = 11;

/// A decimal number without exponent, as short as its 12 significant digits allow: "0.1", "2,000".
std::string decimal(double value, int leastDecimals = 0) {
    std::string text = fmt::format("{:.12g}", value);
    if (text.find('e') != std::string::npos) {
        text = std::abs(value) < 1 ? fmt::format("{:.12f}", value) : fmt::format("{:.0f}", value);
        if (text.find('.') != std::string::npos) {
            text.erase(text.find_last_not_of('0') + 1);
        }
    }
    if (text.back() == '.') {
        text.pop_back();
    }
    std::size_t point = text.find('.');
    int decimals = point == std::string::npos ? 0 : static_cast<int>(text.size() - point) - 1;
    if (decimals < leastDecimals) {
        if (point == std::string::npos) {
            point = text.size();
            text += '.';
        }
        text.append(static_cast<std::size_t>(leastDecimals - decimals), '0');
    }
    const std::size_t firstDigit = text[0] == '-' ? 1 : 0;
    for (std::size_t at = std::min(point, text.size()); at > firstDigit + 3;) {
        at -= 3;
        text.insert(at, ",");
    }
    return text;
}

std::string superscript(int exponent) {
    constexpr std::array kDigits = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string text = exponent < 0 ? "⁻" : "";
    for (const char digit : std::to_string(std::abs(exponent))) {
        text += kDigits[static_cast<std::size_t>(digit - '0')];
    }
    return text;
}

std::string powerOfTen(double value) {
    if (value <= 0) {
        return decimal(value);
    }
    int exponent = static_cast<int>(std::floor(std::log10(value) + kTolerance));
    const double mantissa = value / std::pow(10.0, exponent);
    const std::string power = "10" + superscript(exponent);
    if (std::abs(mantissa - 1) < 1e-6) {
        return power;
    }
    return fmt::format("{:.4g}×", mantissa) + power;
}

bool isInside(const Axis& axis, double value) {
    const double slack =
        axis.scale == AxisScale::log10 ? std::abs(value) * kTolerance : (axis.high - axis.low) * kTolerance;
    return value >= axis.low - slack && value <= axis.high + slack;
}

using Ticks = std::vector<Tick>;

Tick majorTick(const Axis& axis, double value) {
    return {value, true, formatTick(value, axis.format)};
}

/// Multiples of mantissa × 10^exponent inside the axis.
Ticks linearTicks(const Axis& axis, double mantissa, int exponent) {
    const double step = mantissa * std::pow(10.0, exponent);
    Ticks ticks;
    const double first = std::ceil(axis.low / step - kTolerance) + 0.0; // + 0.0: no negative zero
    for (double k = first; k * step <= axis.high + step * kTolerance && ticks.size() < 200; k += 1) {
        // Rounded to the step's own decimals: 3 × 0.1 is 0.30000000000000004.
        const double scale = std::pow(10.0, std::max(0, 1 - exponent));
        const double value = (exponent < 1 ? std::round(k * step * scale) / scale : k * step) + 0.0;
        const bool isPossible = axis.format != TickFormat::percent || value <= 100;
        if (isInside(axis, value) && isPossible && !(axis.scale == AxisScale::log10 && value <= 0)) {
            ticks.push_back(majorTick(axis, value));
        }
    }
    return ticks;
}

/// Linear tick sets from dense to sparse.
std::vector<Ticks> linearSets(const Axis& axis, std::size_t most) {
    std::vector<Ticks> sets;
    constexpr std::array kMantissas = {1.0, 2.0, 2.5, 5.0};
    const int top = static_cast<int>(std::floor(std::log10(axis.high - axis.low)));
    for (int exponent = top - 2; exponent <= top + 1; ++exponent) {
        for (const double mantissa : kMantissas) {
            const double count = (axis.high - axis.low) / (mantissa * std::pow(10.0, exponent));
            if (count > static_cast<double>(most) + 1) {
                continue;
            }
            Ticks ticks = linearTicks(axis, mantissa, exponent);
            if (!ticks.empty() && ticks.size() <= most) {
                sets.push_back(std::move(ticks));
            }
        }
    }
    return sets;
}

/// Ticks at mantissa × 10^k for every `every`-th decade, with unlabelled ones between.
Ticks logTicks(const Axis& axis, const std::vector<int>& mantissas, int every) {
    const int low = static_cast<int>(std::floor(std::log10(axis.low) - kTolerance));
    const int high = static_cast<int>(std::ceil(std::log10(axis.high) + kTolerance));
    Ticks ticks;
    for (int decade = low; decade <= high; ++decade) {
        for (int mantissa = 1; mantissa <= 9; ++mantissa) {
            const double value =
                decade < 0 ? mantissa / std::pow(10.0, -decade) : mantissa * std::pow(10.0, decade);
            if (!isInside(axis, value)) {
                continue;
            }
            const bool isMajor = decade % every == 0 && std::ranges::count(mantissas, mantissa) > 0;
            if (isMajor) {
                ticks.push_back(majorTick(axis, value));
            } else if (every == 1 || mantissa == 1) {
                ticks.push_back({value, false, {}});
            }
        }
    }
    return ticks;
}

std::size_t majorCount(const Ticks& ticks) {
    return static_cast<std::size_t>(std::ranges::count_if(ticks, &Tick::isMajor));
}

std::vector<Ticks> logSets(const Axis& axis) {
    std::vector<Ticks> sets;
    const double decades = std::log10(axis.high / axis.low);
    const auto add = [&](Ticks ticks) {
        if (majorCount(ticks) >= 2) {
            sets.push_back(std::move(ticks));
        }
    };
    // "2×10²⁵" is long and says little where whole decades are there.
    if (axis.format != TickFormat::powerOfTen || decades < 2) {
        if (decades < 1) {
            std::ranges::move(linearSets(axis, 7), std::back_inserter(sets));
        }
        add(logTicks(axis, {1, 2, 5}, 1));
        add(logTicks(axis, {1, 3}, 1));
    }
    for (int every = 1; every <= std::max(1, static_cast<int>(decades)); ++every) {
        add(logTicks(axis, {1}, every));
    }
    // Whatever the range, at least one label: the last resort of a narrow axis.
    std::ranges::move(linearSets(axis, 3), std::back_inserter(sets));
    return sets;
}

/// One tick per category inside the range.
Ticks namedTicks(const Axis& axis) {
    Ticks ticks;
    for (std::size_t i = 0; i < axis.names.size(); ++i) {
        const double value = static_cast<double>(i);
        if (isInside(axis, value)) {
            ticks.push_back({value, true, axis.names[i]});
        }
    }
    return ticks;
}

/// Tick sets of a time axis from dense to sparse: months, quarters, halves and whole years. Values are years.
std::vector<Ticks> dateSets(const Axis& axis) {
    std::vector<Ticks> sets;
    for (const int months : {1, 3, 6, 12, 24, 60, 120, 240, 600}) {
        const double step = months / 12.0;
        if ((axis.high - axis.low) / step > static_cast<double>(kMostLinearTicks) + 1) {
            continue;
        }
        Ticks ticks;
        for (double k = std::ceil(axis.low / step - kTolerance); k * step <= axis.high + kTolerance; k += 1) {
            ticks.push_back(majorTick(axis, k * step));
        }
        if (!ticks.empty()) {
            sets.push_back(std::move(ticks));
        }
    }
    return sets;
}

/// "2024" for the start of a year, else "2024-07".
std::string yearAndMonth(double value) {
    const double months = std::round(value * 12);
    const double year = std::floor(months / 12);
    const double month = months - 12 * year;
    return month == 0 ? fmt::format("{:.0f}", year) : fmt::format("{:.0f}-{:02.0f}", year, month + 1);
}

} // namespace

std::vector<Tick> axisTicks(const Axis& axis, const std::function<bool(const std::vector<Tick>&)>& fits) {
    if (!axis.names.empty()) {
        return namedTicks(axis);
    }
    const bool isUsable = std::isfinite(axis.low) && std::isfinite(axis.high) && axis.low < axis.high &&
                          (axis.scale == AxisScale::linear || axis.low > 0);
    if (!isUsable) {
        return {};
    }
    std::vector<Ticks> sets = axis.scale == AxisScale::log10    ? logSets(axis)
                              : axis.format == TickFormat::date ? dateSets(axis)
                                                                : linearSets(axis, kMostLinearTicks);
    for (Ticks& ticks : sets) {
        if (fits(ticks)) {
            return std::move(ticks);
        }
    }
    // Nothing stands apart: one label is better than none.
    if (sets.empty()) {
        return {majorTick(axis, axis.low)};
    }
    Ticks ticks = std::move(sets.back());
    bool isFirst = true;
    for (Tick& tick : ticks) {
        if (tick.isMajor && !isFirst) {
            tick = {tick.value, false, {}};
        }
        isFirst = isFirst && !tick.isMajor;
    }
    return ticks;
}

std::string formatTick(double value, TickFormat format) {
    value += 0.0; // no "-0"
    switch (format) {
    case TickFormat::percent:
        return decimal(value) + "%";
    case TickFormat::usd: {
        const bool needsCents = std::abs(value - std::round(value)) > 1e-9;
        return "$" + decimal(value, needsCents ? 2 : 0);
    }
    case TickFormat::powerOfTen:
        return powerOfTen(value);
    case TickFormat::date:
        return yearAndMonth(value);
    case TickFormat::plain:
        break;
    }
    return std::abs(value) >= 1e7 || (value != 0 && std::abs(value) < 1e-5) ? powerOfTen(value)
                                                                            : decimal(value);
}

} // namespace frontierscope
