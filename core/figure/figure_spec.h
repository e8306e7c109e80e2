// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar_date.h"
#include "core/base/message.h"
#include "core/figure/series_fit.h"
#include "core/pricing/cost_lens.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace frontierscope {

enum class ThemeName { light, dark, print };
enum class Background { white, transparent, theme };
enum class LabelMode { automatic, all, frontier, none };
enum class FilterMode { hide, grey };

/// Design space of a figure, in units: 1 unit is 1/96 inch on the slide presets.
struct FigureSize {
    double width = 1280;
    double height = 720;
    friend bool operator==(const FigureSize&, const FigureSize&) = default;
};

/// Range of an axis in data units; for a log axis both ends are > 0.
struct AxisRange {
    double low = 0;
    double high = 0;
    friend bool operator==(const AxisRange&, const AxisRange&) = default;
};

/// Texts that the person wrote over the generated ones; empty optional: generated.
struct FigureTexts {
    std::optional<std::string> title, subtitle, xTitle, yTitle, note, sourceLine;
    friend bool operator==(const FigureTexts&, const FigureTexts&) = default;
};

/// A vertical band of a chart, e.g. a generation of training compute. An empty end is open.
struct ShadedBand {
    std::string label;
    std::optional<double> low, high; ///< on the x axis, data units
    friend bool operator==(const ShadedBand&, const ShadedBand&) = default;
};

/// A horizontal line that the person drew through a chart, beside those of the benchmark.
struct OwnReferenceLine {
    std::string label;
    double value = 0;   ///< on the y axis, data units
    std::string source; ///< an address or words; may be empty
    friend bool operator==(const OwnReferenceLine&, const OwnReferenceLine&) = default;
};

/// A remark on a chart. Kind "text": words beside a model (or a place in data units), with an arrow to it.
/// Kind "difference": an arrow from one model to another that says how they differ; its words are computed
/// and follow the data unless `text` replaces them.
struct Annotation {
    std::string id;
    std::string kind = "text";                       ///< "text" or "difference"
    std::string text;                                ///< empty: computed (difference)
    std::string model, otherModel;                   ///< ids; `otherModel` is what a difference leads to
    double x = 0, y = 0;                             ///< data units; only without a model
    std::optional<std::pair<double, double>> offset; ///< of the words from what they are about, units
    bool hasArrow = true;
    friend bool operator==(const Annotation&, const Annotation&) = default;
};

/// What the person chose of a figure: a plain value, saved as JSON. Nothing computed is in it.
struct FigureSpec {
    std::string id;   ///< of a ready figure, or the person's own
    std::string kind; ///< "frontier", "train-time", "test-time", "scaling-laws", "training-compute",
                      ///< "price-decline", "progress", "comparison"
    // ---- page
    std::string preset = "slide"; ///< sets the type sizes: slide, half-slide, 4:3, square, blog, paper, dense
    FigureSize size;
    ThemeName theme = ThemeName::light;
    Background background = Background::white;
    Language language = Language::english;
    std::string font; ///< family of the letters; empty: the default. What it lacks comes from the default.
    FigureTexts texts;
    // ---- content
    std::string filter; ///< expression of the filter language
    FilterMode filterMode = FilterMode::hide;
    std::vector<std::string> hiddenModels; ///< ids unticked one by one
    std::vector<std::string> hiddenOrganizations;
    std::string benchmark = "gpqa-diamond";
    Blend blend;
    CostUnit costUnit = CostUnit::perMillionTokens; ///< what the cost axis of a frontier chart counts
    /// Name of a computed column that the cost axis of a frontier chart shows instead; empty: `costUnit`.
    /// The score axis shows one if `benchmark` is "column:NAME".
    std::string costColumn;
    TaskSize task; ///< for costs per task and per correct answer
    std::optional<CalendarDate> asOf;
    /// A frontier chart with `asOf`: trails and words of what changed since this day. Its axes then hold all
    /// days, so that they stand still while the day moves.
    std::optional<CalendarDate> changesSince;
    /// Price decline: the level whose price is followed, in the benchmark's unit; else the score of
    /// `levelOfModel`; else the chart's default.
    std::optional<double> threshold;
    std::string levelOfModel;                           ///< id of a model, or empty
    std::string declineMethod = "epoch";                ///< "epoch" or "price-of-progress"
    std::vector<std::string> comparedModels;            ///< ids of two models, for a comparison
    std::vector<std::string> comparedBenchmarks;        ///< ids, for a comparison; top to bottom
    std::vector<int> overlayYears = {2023, 2024, 2025}; ///< frontiers of the ends of these years, drawn faint
    std::vector<std::string> series; ///< ids, for scaling charts; empty: the chart's default
    /// By series id, "training-compute" or "price-decline"; a missing one is the default.
    std::map<std::string, SeriesFit> fits;
    bool showResiduals = false; ///< residuals of the fits in a strip below each chart
    /// x of series as multiples of their first point, so that series of different units share a chart. Empty:
    /// if they have more than two different axes.
    std::optional<bool> relativeX;
    std::vector<std::string> referenceLines; ///< ids; empty and !customReferenceLines: the default pair
    bool customReferenceLines = false;
    std::vector<OwnReferenceLine> ownReferenceLines;
    std::optional<std::vector<ShadedBand>> bands; ///< empty: the chart's default
    // ---- look
    LabelMode labels = LabelMode::automatic;
    bool cheaperToTheRight = true;
    bool showFrontier = true;
    bool joinSettings =
        false; ///< a thin line through the reasoning settings of each model, on a frontier chart
    bool showReferenceLines = true;
    bool showAllErrorBars = false;
    std::vector<std::string> pinnedLabels;      ///< model ids: never dropped
    std::vector<std::string> highlightedModels; ///< ids
    std::map<std::string, std::pair<double, double>>
        labelOffsets;                        ///< id -> place relative to its point, units
    std::optional<AxisRange> xRange, yRange; ///< zoom; empty: the whole data
    std::vector<Annotation> annotations;
    std::string unknownFields;

    friend bool operator==(const FigureSpec&, const FigureSpec&) = default;
};

/// Ids of the ready figures with their specs, in the order of the tabs.
[[nodiscard]] const std::vector<FigureSpec>& readyFigures();

/// True if the figure shows ratings of an arena ("arena-..."): they are a file of their own, read when
/// needed.
[[nodiscard]] bool needsRatings(const FigureSpec& spec);

/// Size of a preset, or nothing for an unknown name.
[[nodiscard]] std::optional<FigureSize> presetSize(std::string_view preset);

} // namespace frontierscope
