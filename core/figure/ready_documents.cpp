// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/ready_documents.h"

#include <algorithm>

namespace frontierscope {

namespace {

FigureSpec ready(const char* id) {
    return *std::ranges::find(readyFigures(), id, &FigureSpec::id);
}

/// The chart of the post with all data until today: the same lines, the same first year.
FigureSpec frontierOfToday() {
    const FigureSpec then = ready("february-2025");
    FigureSpec now = ready("frontier");
    now.overlayYears = {2023, 2024};
    now.customReferenceLines = then.customReferenceLines;
    now.referenceLines = then.referenceLines;
    now.pinnedLabels = then.pinnedLabels;
    return now;
}

/// The level that the post starts from, followed until today.
FigureSpec declineOfGpt4() {
    FigureSpec decline = ready("price-decline");
    decline.levelOfModel = "gpt-4-0314";
    return decline;
}

} // namespace

std::vector<ReadyDocument> readyDocuments() {
    return {{"february-2025",
             {FS_TEXT("February 2025, and today"), {}},
             {ready("february-2025"), frontierOfToday(), ready("scaling-laws"),
              ready("february-2025-compute"), ready("training-compute"), declineOfGpt4()}},
            {"claude35-vs-gpt4o",
             {FS_TEXT("Claude 3.5 Sonnet and GPT-4o, mid-2024"), {}},
             {ready("claude35-vs-gpt4o")}},
            {"progress", {FS_TEXT("Is progress slowing?"), {}}, {ready("progress"), ready("price-decline")}}};
}

} // namespace frontierscope
