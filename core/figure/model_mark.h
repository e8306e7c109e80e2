// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/figure/figure.h"
#include "core/figure/lab_colors.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace frontierscope {

// What all charts of models share: the marker of a model, its hover card, the legend of the labs.

/// 95 % interval of a score, clamped to the benchmark's range: 1.96 standard errors where the source gives
/// one, else Wilson's interval for the number of questions; nothing for a score without either.
struct ScoreInterval {
    double low = 0, high = 0;
};
[[nodiscard]] std::optional<ScoreInterval> scoreInterval(const Score& score, const Benchmark& benchmark);

/// Marks the models of a chart. What it is made from must outlive it.
class ModelMarker {
public:
    ModelMarker(const FigureSpec& spec, const Benchmark& benchmark, const LabColors& colors);

    /// Name, colour, shape, score, error bar, hover card and source of a model at (x, score).
    /// `price` may be nullptr: then the card has no lines on prices.
    [[nodiscard]] PointMark mark(const Model& model, const Score& score, const Price* price, double x) const;

private:
    const FigureSpec& m_spec;
    const Benchmark& m_benchmark;
    const LabColors& m_colors;
    std::shared_ptr<const ModelCardContext> m_context;
};

/// Entries for the labs that have points (or are hidden by a click), for both shapes if both occur, and for
/// estimates if there are any. `estimateText` says what a hollow marker means.
[[nodiscard]] std::vector<LegendEntry> modelLegend(const std::vector<PointMark>& points,
                                                   const FigureSpec& spec, const LabColors& colors,
                                                   const std::string& estimateText);

/// Whether the entry stands for the labs that share the grey.
[[nodiscard]] bool isOtherLabs(const LegendEntry& entry);

/// The name, with a dagger if the score is what the developer says of its own model.
[[nodiscard]] std::string labelText(const PointMark& point);

/// How many scores are claimed by the developers, what the dagger means if a label carries one, and how many
/// scores are estimates; empty: none.
[[nodiscard]] std::string scoreSentences(const Panel& panel, Language language);

/// A label for every point that the spec's label mode asks for, the most important first. Automatic: pinned,
/// frontier, highlighted, then the best of each lab, about 30 in all.
[[nodiscard]] std::vector<LabelCandidate> modelLabels(const std::vector<PointMark>& points,
                                                      const FigureSpec& spec);

} // namespace frontierscope
