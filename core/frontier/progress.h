// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/dataset/benchmark.h"
#include "core/dataset/model.h"
#include "core/stats/interval.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// A model that was the best of its group on the day of its release.
struct Record {
    std::chrono::sys_days day;
    double score = 0; ///< in the benchmark's unit
    const Model* model = nullptr;
};

/// The best score over time: of one lab, or of all.
struct RecordLine {
    std::string organization;    ///< empty: of all labs
    std::vector<Record> records; ///< rising in day and score
};

/// Who leads, and by how much, once a day's releases are in.
struct Lead {
    std::chrono::sys_days day;
    const Model* leader = nullptr;
    std::optional<double> lead;   ///< best score - best score of any other lab; nothing for a single lab
    std::optional<double> spread; ///< best score - fifth-best lab's; nothing under five labs
    std::optional<double> leadItems, spreadItems; ///< the same in questions, where their number is known
};

enum class TrendVerdict { undecided, slowing, quickening };

/// Whether the record bends: least squares of the record's scores on time and time squared.
struct ProgressTrend {
    std::size_t n = 0;
    double pointsPerYear = 0;            ///< of the straight line
    double curvature = 0;                ///< points per year^2: negative is slowing
    std::optional<Interval> curvature95; ///< nothing if it can't be known
    TrendVerdict verdict = TrendVerdict::undecided;
    Message sentence;
};

struct Progress {
    RecordLine overall;
    std::vector<RecordLine> labs; ///< by name
    std::vector<Lead> leads;      ///< by day, one per day with a release
    ProgressTrend trend;
};

/// Best scores over time of the models that have a release date and a score on the benchmark. A trend needs 5
/// records; it takes them as independent, though records are a selected chain, and says nothing of why a
/// score that nears 100 % rises less. With `asOf` later releases are left out.
[[nodiscard]] Progress progressOn(const std::vector<const Model*>& models, const Benchmark& benchmark,
                                  const std::optional<CalendarDate>& asOf = {});

} // namespace frontierscope
