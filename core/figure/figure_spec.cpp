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

std::vector<FigureSpec> makeReadyFigures() {
    std::vector<FigureSpec> figures;
    figures.push_back(readyFigure("frontier", "frontier"));
    figures.push_back(readyFigure("train-time", "train-time"));
    figures.push_back(readyFigure("test-time", "test-time"));
    figures.push_back(readyFigure("scaling-laws", "scaling-laws"));
    figures.push_back(readyFigure("training-compute", "training-compute"));
    figures.push_back(readyFigure("price-decline", "price-decline"));
    for (FigureSpec& figure : figures) {
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
