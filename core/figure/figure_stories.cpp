// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/figure_stories.h"

#include "core/figure/ticks.h"

#include <cmath>

namespace frontierscope {

namespace {

constexpr double kGen3Flop = 1e26;

FigureStory priceStory() {
    return {Message{FS_TEXT("February 2025: intelligence rises while its cost falls"), {}},
            {FS_TEXT("The post quotes about $50 for GPT-4, which is a 1:2 mix of input and output, and $0.12 "
                     "for Gemini "
                     "1.5 Flash, a 4:1 mix after its price cut: no single mix gives both. Its lines at 34% "
                     "and 81% are "
                     "of two question sets, Extended and Diamond."),
             {}}};
}

FigureStory computeStory() {
    const double years = yearsOfComputing(kGen3Flop, kPhoneFlopPerSecond);
    return {
        std::nullopt,
        {FS_TEXT(
             "10²⁶ FLOP would keep a phone of 2.15 TFLOP/s (A17 Pro, 2023; hmc-tech.com) busy for about {0} "
             "million years. "
             "The post counts Claude 3.7 Sonnet as Gen3; Epoch AI's estimate puts it in Gen2."),
         {formatTick(std::round(years / 1e5) / 10, TickFormat::plain)}}};
}

} // namespace

double yearsOfComputing(double flop, double flopPerSecond) {
    constexpr double kSecondsPerYear = 365.25 * 24 * 3600;
    return flop / flopPerSecond / kSecondsPerYear;
}

std::optional<FigureStory> storyOf(const FigureSpec& spec) {
    if (spec.id == "february-2025") {
        return priceStory();
    }
    if (spec.id == "february-2025-compute") {
        return computeStory();
    }
    if (spec.id == "claude35-vs-gpt4o") {
        return FigureStory{
            std::nullopt,
            {FS_TEXT("Scores of the announcement of 20 June 2024, whose settings differ between columns; "
                     "ratings compare within one snapshot only, and the first full one by category that "
                     "was found is of 7 March 2025."),
             {}}};
    }
    return std::nullopt;
}

} // namespace frontierscope
