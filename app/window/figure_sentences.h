// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/figure/figure.h"

#include <QStringList>

namespace frontierscope {

/// What the window says beside a figure: in the language of the interface, whatever that of the figure is.
struct FigureSentences {
    QStringList notShown, changes, warnings;
};

/// `dataset` is the one that the figure was built from. A very large one is not built anew for it.
[[nodiscard]] FigureSentences sentencesOf(const Figure& figure, const Dataset& dataset);

} // namespace frontierscope
