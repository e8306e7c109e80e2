// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <QString>

namespace frontierscope {

class FigureFilter;

/// What clicks on the legend of a figure do to the filter. The lab that alone is left is not hidden too, as
/// nothing would be left to see: all labs come back instead.

void toggleLab(FigureFilter& filter, const QString& organization);
void isolateLab(FigureFilter& filter, const QString& organization);

/// Those that share the grey: hides the ones that the figure shows; shows them all if it shows none.
void toggleOtherLabs(FigureFilter& filter, const Figure& figure);
void isolateOtherLabs(FigureFilter& filter);

} // namespace frontierscope
