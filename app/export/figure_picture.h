// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/figure/drawing.h"
#include "core/figure/placed_figure.h"

#include <QImage>

#include <string>
#include <thread>

namespace frontierscope {

/// The figure as pixels, `scale` of them per unit; without a background it is transparent. It depends on no
/// window and no screen. Its rows are painted in up to `bandCount` bands, at most 8, at the same time; the
/// pixels are the same for every count.
[[nodiscard]] QImage paintFigure(const Drawing& drawing, double scale,
                                 int bandCount = static_cast<int>(std::thread::hardware_concurrency()));

/// The figure as a page of vector graphics with embedded fonts. `attachment` is carried along as a file named
/// kPdfAttachmentName unless it is empty. No times: the same figure gives the same bytes.
[[nodiscard]] Result<std::string> writePdf(const PlacedFigure& placed, const Drawing& drawing,
                                           const std::string& attachment);

inline constexpr char kPdfAttachmentName[] = "figure.frontierscope";

} // namespace frontierscope
