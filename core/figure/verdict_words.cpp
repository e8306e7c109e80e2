// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/verdict_words.h"

#include "core/figure/figure_question.h"
#include "core/figure/figure_words.h"
#include "core/figure/minus_sign.h"
#include "core/figure/place_words.h"
#include "core/frontier/model_gap.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace frontierscope {

namespace {

constexpr std::size_t kMostGaps = 6;

std::string oneDecimal(double value) {
    return fmt::format("{:.1f}", value);
}

class GapWords {
public:
    GapWords(const Model& better, const Model& worse, const Benchmark& benchmark, const ModelGap& gap,
             Language language)
        : m_benchmark(benchmark)
        , m_gap(gap)
        , m_language(language) {
        m_words.title = better.name + " – " + worse.name;
    }

    VerdictWords build() {
        addVerdict();
        m_words.sentences.push_back(render(m_gap.sentence, m_language));
        addNumbers();
        return std::move(m_words);
    }

private:
    void add(std::string_view label, std::string text) {
        m_words.rows.push_back({say(m_language, label), std::move(text)});
    }

    void addVerdict() {
        switch (m_gap.verdict) {
        case Verdict::indistinguishable:
            m_words.tone = VerdictWords::Tone::same;
            m_words.badge = say(m_language, FS_TEXT("Can't be told apart in one run"));
            return;
        case Verdict::distinguishable:
            m_words.tone = VerdictWords::Tone::apart;
            m_words.badge = say(m_language, FS_TEXT("Distinguishable"));
            return;
        case Verdict::undecided:
            m_words.tone = VerdictWords::Tone::open;
            m_words.badge = say(m_language, FS_TEXT("Undecided"));
        }
    }

    void addNumbers() {
        if (m_gap.gap) {
            add(FS_TEXT("Gap"), m_benchmark.isPercent()
                                    ? say(m_language, FS_TEXT("{0} points"), {oneDecimal(*m_gap.gap)})
                                    : oneDecimal(*m_gap.gap));
        }
        if (m_gap.gapItems && m_gap.items) {
            add(FS_TEXT("In questions"),
                say(m_language, FS_TEXT("{0} of {1}"),
                    {oneDecimal(*m_gap.gapItems), fmt::format("{:g}", *m_gap.items)}));
        }
        if (m_gap.interval95) {
            add(FS_TEXT("95% interval"), say(m_language, FS_TEXT("{0} to {1}"),
                                             {withMinusSign(oneDecimal(m_gap.interval95->low)),
                                              withMinusSign(oneDecimal(m_gap.interval95->high))}));
        }
        if (m_gap.itemsNeeded && m_gap.verdict != Verdict::distinguishable) {
            add(FS_TEXT("Questions needed"),
                countText(static_cast<std::size_t>(std::ceil(*m_gap.itemsNeeded))));
        }
    }

    const Benchmark& m_benchmark;
    const ModelGap& m_gap;
    Language m_language;
    VerdictWords m_words;
};

VerdictWords withoutScore(const Model& model, const Benchmark& benchmark, Language language) {
    VerdictWords words;
    words.title = model.name;
    words.sentences.push_back(
        say(language, FS_TEXT("{0} has no score on {1}."), {model.name, benchmark.name}));
    return words;
}

std::vector<VerdictWords> gapsBetween(std::vector<const Model*> models, const Benchmark& benchmark,
                                      Language language) {
    std::vector<VerdictWords> verdicts;
    const auto isUnscored = [&](const Model* model) {
        return usedScore(*model, benchmark.id) == nullptr;
    };
    for (const Model* model : models) {
        if (isUnscored(model)) {
            verdicts.push_back(withoutScore(*model, benchmark, language));
        }
    }
    std::erase_if(models, isUnscored);
    std::ranges::stable_sort(models, [&](const Model* a, const Model* b) {
        return usedScore(*a, benchmark.id)->value > usedScore(*b, benchmark.id)->value;
    });
    for (std::size_t i = 1; i < models.size() && verdicts.size() < kMostGaps; ++i) {
        if (const auto gap = modelGap(*models[0], *models[i], benchmark)) {
            verdicts.push_back(GapWords(*models[0], *models[i], benchmark, *gap, language).build());
        }
    }
    return verdicts;
}

} // namespace

std::vector<VerdictWords> verdictsOn(const std::vector<std::string>& ids, const FigureSpec& spec,
                                     const Dataset& dataset, Language language) {
    const auto question = figureQuestion(spec, dataset);
    if (!question) {
        return {};
    }
    std::vector<const Model*> models;
    for (const std::string& id : ids) {
        if (const Model* model = question->findModel(dataset, id)) {
            models.push_back(model);
        }
    }
    if (models.size() >= 2) {
        return gapsBetween(std::move(models), question->benchmark, language);
    }
    if (models.size() == 1 && spec.kind == "frontier") {
        return {placeWords(*models.front(), *question, spec, language)};
    }
    return {};
}

} // namespace frontierscope
