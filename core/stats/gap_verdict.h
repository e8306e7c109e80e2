// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/stats/interval.h"

#include <optional>
#include <string>

namespace frontierscope {

/// What one benchmark run says about a model.
struct MeasuredScore {
    std::string name;
    double scorePct = 0;                    ///< 0..100
    std::optional<double> standardErrorPct; ///< > 0; where unknown, the items tell (Wilson)
    std::optional<double> items;            ///< number of questions
};

enum class Verdict {
    indistinguishable, ///< under 6 questions apart: no paired test of one run could be significant
    undecided,         ///< only results question by question could tell
    distinguishable    ///< even without pairing
};

/// Two-sided at 5 %, an exact paired (McNemar) test needs at least 6 questions that one model alone gets
/// right.
inline constexpr double kSmallestSignificantItems = 6;

struct GapVerdict {
    double gapPct = 0;                     ///< a - b, percentage points
    std::optional<double> items;           ///< questions of the run; the fewer where the two differ
    std::optional<double> gapItems;        ///< a - b in questions
    std::optional<Interval> interval95Pct; ///< of a - b, unpaired; nothing if no error is known
    std::optional<double>
        itemsNeeded; ///< questions at which an unpaired test would have 80 % power; nothing: equal
    Verdict verdict = Verdict::undecided;
    Message sentence;
};

/// Can two scores on the same benchmark be told apart? The interval combines the two scores' own intervals
/// without assuming symmetry (Zou and Donner 2008; with Wilson's intervals it is Newcombe's, 1998).
[[nodiscard]] GapVerdict gapVerdict(const MeasuredScore& a, const MeasuredScore& b);

/// 95 % interval of one score in percent: score +- 1.96 standard errors within 0..100, else Wilson's from the
/// number of items; nothing if neither is known.
[[nodiscard]] std::optional<Interval> scoreInterval95(const MeasuredScore& score);

/// A rating without items, such as an arena's.
struct MeasuredRating {
    std::string name;
    double rating = 0;
    std::optional<double> standardError; ///< same unit, > 0
};

struct RatingGap {
    double gap = 0;                     ///< a - b, in the ratings' unit
    std::optional<Interval> interval95; ///< of a - b; nothing if an error is not known
    Verdict verdict = Verdict::undecided;
    Message sentence;
};

/// Can two ratings of one snapshot be told apart? The ratings' errors count as independent, which is
/// cautious: those of one arena share their anchor.
[[nodiscard]] RatingGap ratingGap(const MeasuredRating& a, const MeasuredRating& b);

[[nodiscard]] const char* toString(Verdict verdict);

} // namespace frontierscope
