// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/figure/figure_spec.h"

#include <array>
#include <cmath>
#include <random>
#include <string>
#include <vector>

namespace frontierscope {

/// Datasets and figures as people could have made them, names that formats have to escape included; the same
/// seed gives the same ones.
class RandomDocuments {
public:
    explicit RandomDocuments(unsigned seed)
        : m_engine(seed) {}

    [[nodiscard]] Dataset dataset() {
        Dataset made;
        made.title = text();
        made.asOf = CalendarDate(2026, 7, 30);
        made.benchmarks.push_back({"gpqa-diamond", "GPQA Diamond", "percent", 198, 25, {}, text(), {}});
        const int count = integer(1, 12);
        for (int i = 0; i < count; ++i) {
            made.models.push_back(model(i));
        }
        made.series.push_back(series());
        return made;
    }

    [[nodiscard]] FigureSpec figure(const Dataset& dataset) {
        static const std::array<const char*, 4> kKinds = {"frontier", "progress", "test-time",
                                                          "price-decline"};
        FigureSpec spec;
        spec.id = "figure-" + std::to_string(integer(0, 999));
        spec.kind = kKinds[static_cast<std::size_t>(integer(0, 3))];
        spec.preset = "dense";
        spec.size = {double(integer(320, 520)), double(integer(240, 360))};
        spec.theme = static_cast<ThemeName>(integer(0, 2));
        spec.background = static_cast<Background>(integer(0, 2));
        spec.language = coin() ? Language::english : Language::korean;
        if (coin()) {
            spec.texts.title = text();
        }
        if (coin()) {
            spec.texts.note = coin() ? text() : std::string();
        }
        if (integer(0, 3) == 0) {
            spec.filter = "not organization is unknown";
        }
        if (coin()) {
            spec.hiddenModels.push_back(someModel(dataset));
            spec.filterMode = coin() ? FilterMode::grey : FilterMode::hide;
        }
        spec.blend = {double(integer(1, 9)), double(integer(1, 4)), double(integer(0, 2))};
        spec.labels = static_cast<LabelMode>(integer(0, 3));
        spec.cheaperToTheRight = coin();
        spec.overlayYears = coin() ? std::vector<int>{2024} : std::vector<int>{};
        if (coin()) {
            spec.labelOffsets[someModel(dataset)] = {number(-40, 40), number(-40, 40)};
            spec.pinnedLabels.push_back(someModel(dataset));
        }
        if (coin()) {
            spec.ownReferenceLines.push_back({text(), number(20, 90), text()});
        }
        if (coin()) {
            Annotation note;
            note.id = "note-1";
            note.text = text();
            note.model = someModel(dataset);
            note.offset = std::pair(number(-30, 30), number(-30, 30));
            spec.annotations.push_back(note);
        }
        if (spec.kind == "test-time") {
            spec.series = {dataset.series.front().id};
            spec.filter.clear();
        }
        return spec;
    }

    int integer(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_engine); }

private:
    bool coin() { return integer(0, 1) == 1; }
    double number(double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(m_engine);
    }

    std::string text() {
        static const std::array<const char*, 16> kParts = {"Model",
                                                           " ",
                                                           "<b>",
                                                           "&amp;",
                                                           "]]>",
                                                           "\"q\"",
                                                           "'",
                                                           "한국어",
                                                           "모델",
                                                           "\\n",
                                                           "--",
                                                           "\xF0\x9F\x98\x80",
                                                           "%1",
                                                           "e\xCC\x81",
                                                           "\xE2\x80\xAE"
                                                           "x",
                                                           "=1+1"};
        std::string made;
        const int length = integer(1, 5);
        for (int i = 0; i < length; ++i) {
            made += kParts[static_cast<std::size_t>(integer(0, 15))];
        }
        return made;
    }

    CalendarDate day() {
        return {integer(2023, 2026), static_cast<unsigned>(integer(1, 7)),
                static_cast<unsigned>(integer(1, 28))};
    }

    std::string someModel(const Dataset& dataset) {
        return dataset
            .models[static_cast<std::size_t>(integer(0, static_cast<int>(dataset.models.size()) - 1))]
            .id;
    }

    Model model(int index) {
        Model made;
        made.id = "model-" + std::to_string(index);
        made.name = text() + std::to_string(index);
        made.organization = coin() ? text() : std::string();
        made.notes = coin() ? text() : std::string();
        made.releaseDate = day();
        made.reasoning = coin() ? std::optional(coin()) : std::nullopt;
        if (integer(0, 4) > 0) {
            Price price;
            price.inputUsdPerMtok = number(0.01, 60);
            price.outputUsdPerMtok = number(0.01, 120);
            price.isEstimate = coin();
            price.seenOn = day();
            price.source = "https://example.org/" + std::to_string(index);
            made.prices.push_back(price);
        }
        if (integer(0, 4) > 0) {
            Score score;
            score.benchmark = "gpqa-diamond";
            score.value = number(0, 100);
            score.standardError = coin() ? std::optional(number(0.1, 4)) : std::nullopt;
            score.reportedBy = text();
            score.isSelfReported = coin();
            score.isUsed = true;
            made.scores.push_back(score);
        }
        if (coin()) {
            made.benchmarkCosts.push_back({"gpqa-diamond", number(0.01, 80), day(), text(), text(), {}});
        }
        return made;
    }

    Series series() {
        Series made;
        made.id = "series-1";
        made.name = text();
        made.kind = "test-time";
        made.xName = text();
        made.xUnit = "tokens";
        made.yName = text();
        const int count = integer(1, 8);
        for (int i = 0; i < count; ++i) {
            made.points.push_back({number(1, 9) * std::pow(10.0, i),
                                   number(0, 100),
                                   {},
                                   PointStatus::published,
                                   text(),
                                   {},
                                   {}});
        }
        return made;
    }

    std::mt19937 m_engine;
};

} // namespace frontierscope
