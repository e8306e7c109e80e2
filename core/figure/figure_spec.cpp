// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/figure_spec.h"

#include <algorithm>
#include <array>

namespace frontierscope {

namespace {

FigureSpec readyFigure(const char* id, const char* kind) {
    FigureSpec spec;
    spec.id = id;
    spec.kind = kind;
    return spec;
}

/// The announcement of Claude 3.5 Sonnet (June 2024) and the arena. Multi-turn and Korean ratings are of the
/// first full snapshot by category that was found.
FigureSpec claude35AgainstGpt4o() {
    FigureSpec spec = readyFigure("claude35-vs-gpt4o", "comparison");
    spec.comparedModels = {"claude-3-5-sonnet-2024-06", "gpt-4o-2024-05-13"};
    spec.comparedBenchmarks = {"claude35-table-gpqa-diamond", "claude35-table-mmlu-0-shot-cot",
                               "claude35-table-humaneval",    "claude35-table-mgsm",
                               "claude35-table-drop",         "claude35-table-big-bench-hard",
                               "claude35-table-math",         "claude35-table-gsm8k",
                               "arena-overall@2024-07-18",    "arena-multi-turn@2025-03-07",
                               "arena-korean@2025-03-07"};
    return spec;
}

/// The post of February 2025: its reference lines of two question sets, and its prices as it quoted them.
FigureSpec february2025() {
    FigureSpec spec = readyFigure("february-2025", "frontier");
    spec.asOf = CalendarDate(2025, 2, 28);
    spec.overlayYears = {2023};
    spec.customReferenceLines = true;
    spec.referenceLines = {"non-expert-extended", "expert-diamond"};
    spec.pinnedLabels = {"gpt-4-0314", "gemini-1-5-flash-2024-05", "claude-3-7-sonnet-thinking", "grok-3"};
    Annotation gpt4;
    gpt4.id = "quoted-gpt-4";
    gpt4.model = "gpt-4-0314";
    gpt4.text = "≈ $50 (1:2)";
    Annotation flash = gpt4;
    flash.id = "quoted-gemini-1-5-flash";
    flash.model = "gemini-1-5-flash-2024-05";
    flash.text = "≈ $0.12 (4:1)";
    spec.annotations = {gpt4, flash};
    return spec;
}

FigureSpec february2025Compute() {
    FigureSpec spec = readyFigure("february-2025-compute", "training-compute");
    spec.filter = "release_date <= 2025-02";
    return spec;
}

std::vector<FigureSpec> makeReadyFigures() {
    std::vector<FigureSpec> figures;
    figures.push_back(readyFigure("frontier", "frontier"));
    figures.push_back(readyFigure("train-time", "train-time"));
    figures.push_back(readyFigure("test-time", "test-time"));
    figures.push_back(readyFigure("scaling-laws", "scaling-laws"));
    figures.push_back(readyFigure("training-compute", "training-compute"));
    figures.push_back(readyFigure("price-decline", "price-decline"));
    figures.push_back(readyFigure("progress", "progress"));
    figures.push_back(claude35AgainstGpt4o());
    figures.push_back(february2025());
    figures.push_back(february2025Compute());
    for (FigureSpec& figure : figures) {
        figure.showReferenceLines = figure.kind != "progress"; // labs' lines are enough
        if (figure.kind != "frontier") {
            figure.overlayYears.clear();
            figure.cheaperToTheRight = false;
        }
        if (figure.kind.ends_with("-time") || figure.kind == "scaling-laws") {
            figure.benchmark = "aime-2024";
        }
    }
    return figures;
}

} // namespace

const std::vector<FigureSpec>& readyFigures() {
    static const std::vector<FigureSpec> figures = makeReadyFigures();
    return figures;
}

bool needsRatings(const FigureSpec& spec) {
    const auto isRating = [](const std::string& id) {
        return id.starts_with("arena-");
    };
    return isRating(spec.benchmark) || std::ranges::any_of(spec.comparedBenchmarks, isRating);
}

std::optional<FigureSize> presetSize(std::string_view preset) {
    struct Entry {
        std::string_view name;
        FigureSize size;
    };
    constexpr std::array kSizes = {
        Entry{"slide", {1280, 720}},   Entry{"half-slide", {600, 520}}, Entry{"4:3", {960, 720}},
        Entry{"square", {1080, 1080}}, Entry{"blog", {728, 460}},       Entry{"paper", {504, 360}},
        Entry{"dense", {1920, 1080}},
    };
    const auto found = std::ranges::find(kSizes, preset, &Entry::name);
    return found == kSizes.end() ? std::nullopt : std::optional(found->size);
}

} // namespace frontierscope
