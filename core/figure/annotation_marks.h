// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/figure/figure.h"

#include <string_view>

namespace frontierscope {

struct AnnotationMeaning {
    bool isXCompute = false; ///< x is training compute, not a price
};

/// Whether figures of a kind show annotations: those of models.
[[nodiscard]] bool canBeAnnotated(std::string_view figureKind);

/// Puts the spec's annotations into the first panel, their words computed where none are given ("417× cheaper
/// in 18 months", from prices and release dates). One whose model is not in the figure becomes a warning.
void addAnnotations(Figure& figure, const Dataset& dataset, AnnotationMeaning meaning);

} // namespace frontierscope
