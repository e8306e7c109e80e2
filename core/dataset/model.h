// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar_date.h"

#include <optional>
#include <string>
#include <vector>

namespace frontierscope {

/// A list price that counts from a date. Unknown is an empty optional, never 0: 0 means "free of charge".
struct Price {
    std::optional<CalendarDate> validFrom;  ///< empty for the launch price: it counts from the release date
    std::optional<CalendarDate> seenOn;     ///< the day on which the source shows it
    std::optional<double> inputUsdPerMtok;  ///< USD per million input tokens, >= 0
    std::optional<double> outputUsdPerMtok; ///< USD per million output tokens, >= 0
    std::optional<double> cachedUsdPerMtok; ///< USD per million cached input tokens, >= 0
    bool isEstimate = false;
    std::string source;        ///< address where it was read
    std::string unknownFields; ///< members that this version does not know, as JSON object text; empty: none
    friend bool operator==(const Price&, const Price&) = default;
};

/// One result of a model on a benchmark. A model may have several per benchmark; the used one is shown.
struct Score {
    std::string benchmark;               ///< id of a Benchmark
    double value = 0;                    ///< in the benchmark's unit
    std::optional<double> standardError; ///< same unit as the value
    std::optional<int> itemCount;        ///< questions behind it, where it differs from the benchmark's
    std::string protocol;                ///< "5-shot", "pass@1", "cons@64", tools, thinking setting
    std::string ranBy;                   ///< who ran it: "Epoch AI", a developer ...
    std::string reportedBy;              ///< who published it; the developer itself: a claim
    std::string sourceModelName;         ///< the model's name in the source
    std::optional<CalendarDate> ranOn;
    std::string source;          ///< address where it was read
    bool isSelfReported = false; ///< published by the model's developer
    bool isEstimate = false;
    bool isUsed = false; ///< the one that charts and tables show; at most one per benchmark
    std::string unknownFields;
    friend bool operator==(const Score&, const Score&) = default;
};

/// What one whole run of a benchmark cost: the tokens that the run took, at the list prices of a day.
struct BenchmarkCost {
    std::string benchmark;                ///< id of a Benchmark
    double usd = 0;                       ///< for all its questions once, > 0
    std::optional<CalendarDate> pricedOn; ///< the day or month of the prices
    std::string sourceModelName;          ///< the model's name in the source
    std::string source;                   ///< address where it was read
    std::string unknownFields;
    friend bool operator==(const BenchmarkCost&, const BenchmarkCost&) = default;
};

/// Training compute and how far it can be trusted.
struct TrainingCompute {
    double flop = 0;        ///< > 0
    std::string confidence; ///< "Confident", "Likely", "Speculative", or empty
    bool isEstimate = true; ///< false only if the developer reported it
    std::string source;
    std::string unknownFields;
    friend bool operator==(const TrainingCompute&, const TrainingCompute&) = default;
};

/// A model in one reasoning setting: one point of a chart, one row of the table.
struct Model {
    std::string id; ///< stable kebab-case key, unique in a dataset
    std::string name;
    std::string organization; ///< the lab
    std::string country;      ///< ISO 3166 two-letter code
    std::string family;       ///< shared by the settings of one model, where known
    std::string setting;      ///< the reasoning setting: "high", "64k thinking"
    std::string tier;         ///< "flagship", "mid", "small", where known
    std::string generation;   ///< "Gen1", "Gen2", "Gen3" as the source gives it
    std::vector<std::string> aliases;
    std::optional<CalendarDate> releaseDate;
    std::optional<bool> openWeights;
    std::optional<bool> reasoning;
    std::vector<Price> prices; ///< the launch price first, later ones by date
    std::vector<Score> scores;
    std::vector<BenchmarkCost> benchmarkCosts; ///< by benchmark and date
    std::optional<TrainingCompute> trainingCompute;
    std::string notes;
    std::string unknownFields;
    friend bool operator==(const Model&, const Model&) = default;
};

/// The score that charts show for a benchmark: the one marked used, else the only one; nullptr: none.
[[nodiscard]] const Score* usedScore(const Model& model, std::string_view benchmark);

} // namespace frontierscope
