// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/text_picture.h"
#include "core/figure/drawing.h"

#include <QByteArray>
#include <QCache>

class QPainter;

namespace frontierscope {

/// What makes the pictures of two markers equal. A chart has thousands of markers, so it is no text.
struct MarkerKey {
    double pixelsPerUnit = 1, size = 0;
    double fillOpacity = 0, strokeOpacity = 0, strokeWidth = 0; ///< opacity 0: none
    Rgb fill, stroke;
    MarkerShape shape = MarkerShape::circle;
    LineStyle strokeStyle = LineStyle::solid;
    char placeWithinPixel = 0; ///< which of its 16 quarters

    friend bool operator==(const MarkerKey&, const MarkerKey&) = default;
};
[[nodiscard]] std::size_t qHash(const MarkerKey& key, std::size_t seed = 0);

/// Paints texts and markers onto a screen as pictures that are kept: of one frame of a chart to the next most
/// of them are the same. They stand up to an eighth of a pixel beside their place, so nothing that is written
/// to a file is painted like this.
class ScreenInk {
public:
    /// The one of the program's thread.
    [[nodiscard]] static ScreenInk& shared();

    ScreenInk();

    /// False, and nothing is painted: the painter turns or stretches things.
    [[nodiscard]] bool paintText(QPainter& painter, const DrawnText& text);
    [[nodiscard]] bool paintMarker(QPainter& painter, const DrawnMarker& marker);

private:
    QCache<QByteArray, InkPicture> m_texts; ///< costs are bytes
    QCache<MarkerKey, InkPicture> m_markers;
    TextPictures m_textPictures;
};

} // namespace frontierscope
