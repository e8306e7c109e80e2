// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/model_gap.h"

namespace frontierscope {

namespace {

ModelGap gapInPercent(const Model& a, const Model& b, const Benchmark& benchmark, ModelGap gap) {
    const GapVerdict verdict =
        gapVerdict(measuredScore(a, *gap.scoreA, benchmark), measuredScore(b, *gap.scoreB, benchmark));
    gap.gapPct = gap.gap = verdict.gapPct;
    gap.items = verdict.items;
    gap.gapItems = verdict.gapItems;
    gap.interval95 = verdict.interval95Pct;
    gap.itemsNeeded = verdict.itemsNeeded;
    gap.verdict = verdict.verdict;
    gap.sentence = verdict.sentence;
    return gap;
}

ModelGap gapOfRatings(const Model& a, const Model& b, ModelGap gap) {
    const RatingGap verdict = ratingGap({a.name, gap.scoreA->value, gap.scoreA->standardError},
                                        {b.name, gap.scoreB->value, gap.scoreB->standardError});
    gap.gap = verdict.gap;
    gap.interval95 = verdict.interval95;
    gap.verdict = verdict.verdict;
    gap.sentence = verdict.sentence;
    return gap;
}

} // namespace

MeasuredScore measuredScore(const Model& model, const Score& score, const Benchmark& benchmark) {
    const auto& count = score.itemCount ? score.itemCount : benchmark.itemCount;
    return {model.name, score.value, score.standardError,
            count && *count > 0 ? std::optional<double>(*count) : std::nullopt};
}

Result<ModelGap> modelGap(const Model& a, const Model& b, const Benchmark& benchmark) {
    ModelGap gap;
    gap.scoreA = usedScore(a, benchmark.id);
    gap.scoreB = usedScore(b, benchmark.id);
    for (const auto& [model, score] : {std::pair(&a, gap.scoreA), std::pair(&b, gap.scoreB)}) {
        if (score == nullptr) {
            return failure(ErrorCode::usage, FS_TEXT("{0} has no score on {1}."),
                           {model->name, benchmark.name});
        }
    }
    return benchmark.isPercent() ? gapInPercent(a, b, benchmark, gap) : gapOfRatings(a, b, gap);
}

} // namespace frontierscope
