// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/document_io.h"
#include "app/export/figure_exporter.h"

#include <string>
#include <string_view>

namespace frontierscope {

// What an exported picture carries so that it opens again: a document with one figure, as text. PNG: iTXt
// chunk kPayloadKey; SVG: <metadata>; PDF: an attachment.

inline constexpr char kPayloadKey[] = "frontierscope";

/// No exported figure carries more, and none that carries more is read.
inline constexpr std::size_t kMaxPayloadBytes = std::size_t{64} << 20U;

/// The document of a figure, empty for EmbedMode::none. Error: it is larger than kMaxPayloadBytes.
[[nodiscard]] Result<std::string> figurePayload(const FigureSpec& spec, const Dataset& dataset,
                                                EmbedMode mode);

/// The part of a dataset that a figure shows or counts: for charts of models the rows that its filter keeps,
/// for charts of series those series; benchmarks, credits and what the figure says of the whole stay.
[[nodiscard]] Dataset shownPart(const FigureSpec& spec, const Dataset& dataset);

/// Whether the bytes are a PNG, SVG or PDF: what figures are exported to.
[[nodiscard]] bool isPicture(std::string_view bytes);

/// The document that an exported picture carries. Entities and addresses in an SVG are never followed. Error:
/// the picture is truncated or damaged, carries nothing of ours (another program may have dropped it), too
/// much, or something that a newer version wrote.
[[nodiscard]] Result<LoadedDocument> readFigurePayload(std::string_view picture);

} // namespace frontierscope
