// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"

#include <QString>

namespace frontierscope {

/// What a tab and the menu call a figure: the person's title, else the name of the ready figure.
[[nodiscard]] QString figureTitle(const FigureSpec& spec);

} // namespace frontierscope
