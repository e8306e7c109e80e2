// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/gap_verdict.h"

#include "core/stats/eval_error.h"
#include "core/stats/proportion_interval.h"
#include "core/stats/quantiles.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace frontierscope {

namespace {

// Scores are rounded decimals: a gap of exactly 6 questions must not fall under 6 by a rounding of the last
// bit.
constexpr double kRounding = 1e-9;

std::string oneDecimal(double value) {
    return fmt::format("{:.1f}", value);
}

/// "2,569", the questions that are enough.
std::string countText(double count) {
    std::string digits = fmt::format("{:.0f}", std::ceil(count));
    for (std::size_t place = digits.size(); place > 3; place -= 3) {
        digits.insert(place - 3, ",");
    }
    return digits;
}

std::optional<Interval> differenceInterval(double a, const std::optional<Interval>& ofA, double b,
                                           const std::optional<Interval>& ofB) {
    if (!ofA || !ofB) {
        return std::nullopt;
    }
    return Interval{a - b - std::hypot(a - ofA->low, ofB->high - b),
                    a - b + std::hypot(ofA->high - a, b - ofB->low)};
}

bool excludesZero(const std::optional<Interval>& interval) {
    return interval && (interval->low > 0 || interval->high < 0);
}

Verdict verdictOn(const GapVerdict& gap) {
    if (gap.gapItems && std::abs(*gap.gapItems) < kSmallestSignificantItems - kRounding) {
        return Verdict::indistinguishable;
    }
    return excludesZero(gap.interval95Pct) ? Verdict::distinguishable : Verdict::undecided;
}

/// The sentence about the better model; `low` and `high` bound the gap as a positive number.
Message sentenceFor(const GapVerdict& gap, const std::string& better, const std::string& worse) {
    const std::string points = oneDecimal(std::abs(gap.gapPct));
    const std::string items = gap.gapItems ? oneDecimal(std::abs(*gap.gapItems)) : "";
    const std::string of = gap.items ? fmt::format("{:.0f}", *gap.items) : "";
    if (gap.gapPct == 0) {
        return {FS_TEXT("{0} and {1} have the same score: they can't be told apart."), {better, worse}};
    }
    const std::string needed = gap.itemsNeeded ? countText(*gap.itemsNeeded) : "";
    if (gap.verdict == Verdict::indistinguishable) {
        return {
            FS_TEXT(
                "{0} leads {1} by {2} points, that is {3} of {4} questions: they can't be told apart in one "
                "run, where even a paired test needs 6 questions. About {5} questions would be needed."),
            {better, worse, points, items, of, needed}};
    }
    if (gap.verdict == Verdict::distinguishable) {
        const double low = std::min(std::abs(gap.interval95Pct->low), std::abs(gap.interval95Pct->high));
        const double high = std::max(std::abs(gap.interval95Pct->low), std::abs(gap.interval95Pct->high));
        return {
            FS_TEXT(
                "{0} leads {1} by {2} points, at 95 % confidence by {3} to {4}: distinguishable even without "
                "comparing question by question."),
            {better, worse, points, oneDecimal(low), oneDecimal(high)}};
    }
    if (!gap.gapItems) {
        return {
            FS_TEXT(
                "{0} leads {1} by {2} points: without the number of questions nobody can say whether that is "
                "more than chance."),
            {better, worse, points}};
    }
    return {
        FS_TEXT(
            "{0} leads {1} by {2} points, that is {3} of {4} questions: only the results question by "
            "question "
            "could tell whether that is more than chance. Without them about {5} questions would be needed."),
        {better, worse, points, items, of, needed}};
}

} // namespace

std::optional<Interval> scoreInterval95(const MeasuredScore& score) {
    if (score.standardErrorPct && *score.standardErrorPct > 0) {
        const double halfWidth = normalQuantile(0.975) * *score.standardErrorPct;
        return Interval{std::max(0.0, score.scorePct - halfWidth),
                        std::min(100.0, score.scorePct + halfWidth)};
    }
    if (!score.items || !(*score.items > 0) || score.scorePct < 0 || score.scorePct > 100) {
        return std::nullopt;
    }
    const Interval share = wilsonInterval(score.scorePct / 100 * *score.items, *score.items);
    return Interval{100 * share.low, 100 * share.high};
}

GapVerdict gapVerdict(const MeasuredScore& a, const MeasuredScore& b) {
    GapVerdict gap;
    gap.gapPct = a.scorePct - b.scorePct;
    if (a.items && b.items) {
        gap.items = std::min(*a.items, *b.items);
        gap.gapItems = gap.gapPct / 100 * *gap.items;
    }
    gap.interval95Pct = differenceInterval(a.scorePct, scoreInterval95(a), b.scorePct, scoreInterval95(b));
    gap.itemsNeeded =
        questionsNeeded(std::clamp(a.scorePct / 100, 0.0, 1.0), std::clamp(b.scorePct / 100, 0.0, 1.0));
    gap.verdict = verdictOn(gap);
    gap.sentence = gap.gapPct >= 0 ? sentenceFor(gap, a.name, b.name) : sentenceFor(gap, b.name, a.name);
    return gap;
}

RatingGap ratingGap(const MeasuredRating& a, const MeasuredRating& b) {
    RatingGap result;
    result.gap = a.rating - b.rating;
    if (a.standardError && b.standardError) {
        const double halfWidth = normalQuantile(0.975) * std::hypot(*a.standardError, *b.standardError);
        result.interval95 = Interval{result.gap - halfWidth, result.gap + halfWidth};
    }
    const bool isALeading = result.gap >= 0;
    const std::vector<std::string> names = {isALeading ? a.name : b.name, isALeading ? b.name : a.name,
                                            oneDecimal(std::abs(result.gap))};
    if (excludesZero(result.interval95)) {
        result.verdict = Verdict::distinguishable;
        result.sentence = {FS_TEXT("{0} is rated {2} above {1}: distinguishable at 95 % confidence."), names};
    } else if (result.interval95) {
        result.sentence = {
            FS_TEXT("{0} is rated {2} above {1}: within the ratings' 95 % intervals, so nobody can say "
                    "which is better."),
            names};
    } else {
        result.sentence = {
            FS_TEXT("{0} is rated {2} above {1}: without the ratings' intervals nobody can say whether "
                    "that is more than chance."),
            names};
    }
    return result;
}

const char* toString(Verdict verdict) {
    switch (verdict) {
    case Verdict::indistinguishable:
        return "indistinguishable";
    case Verdict::undecided:
        return "undecided";
    case Verdict::distinguishable:
        return "distinguishable";
    }
    return "";
}

} // namespace frontierscope
