// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset_schema.h"

#include <bit>
#include <cmath>
#include <random>
#include <string>
#include <vector>

namespace frontierscope {

/// Fills records with anything that a file can hold: every member known or not, texts of all scripts with
/// quotes, commas and line ends, numbers of all magnitudes to the last bit.
class RandomRecords {
public:
    explicit RandomRecords(unsigned seed)
        : m_random(seed) {}

    std::size_t below(std::size_t limit) { return m_random() % limit; }

    std::string text() {
        static const std::vector<std::string> kPieces = {
            "a",    "Z",  "7",      " ",      ",",   ";",     "\"",  "'",    "\n",  "\r\n",
            "\t",   "\\", "/",      "=1+1",   "-",   "+",     "@",   "%",    "é",   "한국",
            "模型", "😀",  "\u00A0", "\u202E", "<b>", "&amp;", "{0}", "null", "N/A", "0.5"};
        std::string text;
        for (std::size_t count = below(6); count > 0; --count) {
            text += kPieces[below(kPieces.size())];
        }
        return text;
    }

    double number() {
        double value = std::bit_cast<double>(m_random() << 32U | m_random());
        while (!std::isfinite(value)) {
            value = std::bit_cast<double>(m_random() << 32U | m_random());
        }
        return below(2) == 0 ? value : static_cast<double>(below(1000)) / 8;
    }

    double from0To100() { return static_cast<double>(m_random()) * 100.0 / 4294967295.0; }

    CalendarDate date() {
        const int year = 2019 + static_cast<int>(below(8));
        const auto month = static_cast<unsigned>(below(13));
        return CalendarDate(year, month, month == 0 ? 0 : static_cast<unsigned>(below(29)));
    }

    Dataset dataset() {
        Dataset dataset;
        describeHead(dataset, *this);
        describeLists(dataset, *this);
        number(dataset.benchmarks);
        number(dataset.models);
        number(dataset.computeModels);
        number(dataset.series);
        number(dataset.credits);
        for (auto* models : {&dataset.models, &dataset.computeModels}) {
            for (Model& model : *models) {
                mend(model);
            }
        }
        for (Benchmark& benchmark : dataset.benchmarks) {
            benchmark.itemCount = atLeastOne(benchmark.itemCount);
        }
        for (Series& series : dataset.series) {
            series.yUnit = "points";
            for (SeriesPoint& point : series.points) {
                point.yStandardError = notNegative(point.yStandardError);
            }
        }
        for (RatingSnapshot& snapshot : dataset.ratings) {
            for (Rating& rating : snapshot.ratings) {
                rating.votes = atLeastOne(rating.votes);
            }
        }
        return dataset;
    }

    // ---- as a visitor of describe()
    template <class T>
    void operator()(const char*, T& member) {
        fill(member);
    }
    template <class T>
    void required(const char*, T& member) {
        fill(member);
    }

private:
    void fill(std::string& member) { member = text(); }
    void fill(double& member) { member = number(); }
    void fill(int& member) { member = static_cast<int>(below(100000)); }
    void fill(bool& member) { member = below(2) == 0; }
    void fill(CalendarDate& member) { member = date(); }
    void fill(PointStatus& member) { member = static_cast<PointStatus>(below(5)); }
    template <class T>
    void fill(std::optional<T>& member) {
        member.reset();
        if (below(2) == 0) {
            fill(member.emplace());
        }
    }
    template <class T>
    void fill(std::vector<T>& member) {
        member.resize(below(4));
        for (T& element : member) {
            fill(element);
        }
    }
    template <class Record>
    void fill(Record& record) {
        describe(record, *this);
    }

    /// Ids have to be there, and of their own.
    template <class Record>
    static void number(std::vector<Record>& records) {
        for (std::size_t i = 0; i < records.size(); ++i) {
            records[i].id += "#" + std::to_string(i);
            records[i].name += "#";
        }
    }
    static std::optional<double> notNegative(std::optional<double> value) {
        return value ? std::optional(std::abs(*value)) : value;
    }
    static std::optional<int> atLeastOne(std::optional<int> value) {
        return value ? std::optional(*value + 1) : value;
    }

    void mend(Model& model) {
        std::erase(model.aliases, std::string());
        for (Price& price : model.prices) {
            price.inputUsdPerMtok = notNegative(price.inputUsdPerMtok);
            price.outputUsdPerMtok = notNegative(price.outputUsdPerMtok);
            price.cachedUsdPerMtok = notNegative(price.cachedUsdPerMtok);
        }
        for (BenchmarkCost& cost : model.benchmarkCosts) {
            cost.usd = 1 + from0To100();
        }
        for (std::size_t i = 0; i < model.scores.size(); ++i) {
            Score& score = model.scores[i];
            score.benchmark += "#" + std::to_string(i);
            score.value = from0To100();
            score.standardError = notNegative(score.standardError);
            score.itemCount = atLeastOne(score.itemCount);
        }
        if (model.trainingCompute) {
            model.trainingCompute->flop = 1e20 * (1 + from0To100());
        }
    }

    struct Random {
        std::mt19937 engine;
        explicit Random(unsigned seed)
            : engine(seed) {}
        std::uint64_t operator()() { return engine(); }
    } m_random;
};

} // namespace frontierscope
