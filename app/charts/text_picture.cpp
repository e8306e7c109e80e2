// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/text_picture.h"

#include "app/charts/figure_fonts.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <vector>

namespace frontierscope {

namespace {

constexpr std::size_t kMostLetters = 20000; // some 400 bytes each

/// Coverage of all letters of a text in one rectangle of pixels.
class Coverage {
public:
    explicit Coverage(const QRect& box)
        : m_box(box)
        , m_values(static_cast<std::size_t>(box.width()) * static_cast<std::size_t>(box.height())) {}

    template <typename Combine>
    void add(const QImage& mask, QPoint corner, Combine combine) {
        for (int y = 0; y < mask.height(); ++y) {
            const uchar* from = mask.constScanLine(y);
            uchar* to = row(corner.y() + y) + (corner.x() - m_box.left());
            std::transform(from, from + mask.width(), to, to, combine);
        }
    }
    [[nodiscard]] uchar* row(int y) {
        return m_values.data() +
               static_cast<std::ptrdiff_t>(y - m_box.top()) * static_cast<std::ptrdiff_t>(m_box.width());
    }

private:
    QRect m_box;
    std::vector<uchar> m_values;
};

int portion(int value, int of255) {
    return (value * of255 + 127) / 255;
}

/// Letters over their halo, premultiplied.
QRgb inkOver(Rgb color, int letters, Rgb haloColor, int halo) {
    const int rest = portion(halo, 255 - letters);
    const auto mixed = [&](std::uint8_t ink, std::uint8_t paper) {
        return portion(ink, letters) + portion(paper, rest);
    };
    return qRgba(mixed(color.r, haloColor.r), mixed(color.g, haloColor.g), mixed(color.b, haloColor.b),
                 letters + rest);
}

} // namespace

QuarterPixel QuarterPixel::nearest(QPointF place) {
    const QPoint quarters(static_cast<int>(std::lround(place.x() * 4)),
                          static_cast<int>(std::lround(place.y() * 4)));
    const QPoint pixel(quarters.x() >> 2, quarters.y() >> 2); // rounds down, below zero too
    return {pixel, quarters - 4 * pixel};
}

TextPictures::Mask TextPictures::maskOf(const QPainterPath& outline, double strokeWidth) {
    if (outline.isEmpty()) {
        return {};
    }
    const double reach = strokeWidth / 2 + 1;
    const QRect box = outline.boundingRect().adjusted(-reach, -reach, reach, reach).toAlignedRect();
    QImage image(box.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-box.topLeft());
    if (strokeWidth > 0) {
        painter.strokePath(outline, QPen(Qt::black, strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    } else {
        painter.fillPath(outline, Qt::black);
    }
    painter.end();
    return {image.convertToFormat(QImage::Format_Alpha8), box.topLeft()};
}

const TextPictures::Letter& TextPictures::letter(const QPainterPath& outline, double scale,
                                                 double haloWidthPx, QPoint quarter) {
    if (m_letters.size() > kMostLetters) {
        m_letters.clear();
    }
    const auto [entry, isNew] =
        m_letters.try_emplace({&outline, scale, haloWidthPx, quarter.x(), quarter.y()});
    if (isNew) {
        const QuarterPixel at{{}, quarter};
        const QTransform place(scale, 0, 0, scale, at.withinPixel().x(), at.withinPixel().y());
        const QPainterPath placed = place.map(outline);
        entry->second.fill = maskOf(placed, 0);
        entry->second.halo = haloWidthPx > 0 ? maskOf(placed, haloWidthPx) : Mask();
    }
    return entry->second;
}

InkPicture TextPictures::paint(const DrawnText& text, double pixelsPerUnit, QPoint quarter) {
    const double haloWidthPx = text.halo ? haloWidth(text.px) * pixelsPerUnit : 0;
    const QPointF start = QuarterPixel{{}, quarter}.withinPixel();
    std::vector<Mask> fills, halos;
    QRect box;
    const auto put = [&box](const Mask& mask, QPoint pixel, std::vector<Mask>& masks) {
        if (!mask.coverage.isNull()) {
            masks.push_back({mask.coverage, mask.corner + pixel});
            box |= QRect(masks.back().corner, mask.coverage.size());
        }
    };
    for (const FigureGlyph& glyph : figureTextGlyphs(text)) {
        const auto at =
            QuarterPixel::nearest(start + pixelsPerUnit * QPointF(glyph.origin.x, glyph.origin.y));
        const Letter& shape = letter(*glyph.outline, glyph.scale * pixelsPerUnit, haloWidthPx, at.quarter);
        put(shape.fill, at.pixel, fills);
        put(shape.halo, at.pixel, halos);
    }
    if (box.isEmpty()) {
        return {};
    }
    Coverage letters(box), halo(box);
    for (const Mask& mask : halos) { // one shape: where two letters' halos meet nothing shows through
        halo.add(mask.coverage, mask.corner, [](int add, int under) { return std::max(add, under); });
    }
    for (const Mask& mask : fills) {
        letters.add(mask.coverage, mask.corner,
                    [](int add, int under) { return add + portion(under, 255 - add); });
    }
    InkPicture picture{QImage(box.size(), QImage::Format_ARGB32_Premultiplied), box.topLeft()};
    for (int y = 0; y < box.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.image.scanLine(y));
        const uchar* ink = letters.row(box.top() + y);
        const uchar* paper = halo.row(box.top() + y);
        for (int x = 0; x < box.width(); ++x) {
            line[x] = inkOver(text.color, ink[x], text.halo.value_or(Rgb()), paper[x]);
        }
    }
    return picture;
}

} // namespace frontierscope
