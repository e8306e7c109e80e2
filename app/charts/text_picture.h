// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

#include <QImage>
#include <QPoint>

#include <map>
#include <tuple>

class QPainterPath;

namespace frontierscope {

/// A place on a device to a quarter of a pixel: finer than the eye tells apart, and coarse enough that what
/// stands somewhere else has often been painted there before.
struct QuarterPixel {
    QPoint pixel;
    QPoint quarter; ///< 0 to 3 each way
    [[nodiscard]] static QuarterPixel nearest(QPointF place);
    [[nodiscard]] QPointF withinPixel() const { return QPointF(quarter) / 4; }
};

/// Pixels of something small, and where their top left corner lies from the pixel of its origin.
struct InkPicture {
    QImage image;
    QPoint corner;
};

/// Makes pictures of texts out of single letters, whose filled and stroked shapes it keeps: stroking outlines
/// anew takes most of the time that painting a chart needs.
class TextPictures {
public:
    /// Halo and letters of a text whose start and baseline lie in the first pixel, at a quarter of it.
    [[nodiscard]] InkPicture paint(const DrawnText& text, double pixelsPerUnit, QPoint quarter);

private:
    /// How much of each pixel is covered, 0 to 255.
    struct Mask {
        QImage coverage;
        QPoint corner;
    };
    struct Letter {
        Mask fill, halo; ///< halo: empty where the text has none
    };
    using Key = std::tuple<const QPainterPath*, double, double, int, int>;

    [[nodiscard]] static Mask maskOf(const QPainterPath& outline, double strokeWidth);
    [[nodiscard]] const Letter& letter(const QPainterPath& outline, double scale, double haloWidthPx,
                                       QPoint quarter);

    std::map<Key, Letter> m_letters; ///< by outline, scale, halo and place within the pixel
};

} // namespace frontierscope
