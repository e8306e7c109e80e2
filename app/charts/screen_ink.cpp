// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/screen_ink.h"

#include "app/charts/drawing_item.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace frontierscope {

namespace {

constexpr qsizetype kTextBytes = 24 * 1024 * 1024; // some hundred texts of each of many frames
constexpr qsizetype kMarkerBytes = 8 * 1024 * 1024;

/// Where something lands on the painter's device, and how large; nothing: turned or stretched.
struct DevicePlace {
    QuarterPixel at;
    double pixelsPerUnit = 1;
};

std::optional<DevicePlace> placeOf(const QPainter& painter, QPointF units) {
    const QTransform& device = painter.deviceTransform();
    const double scale = device.m11();
    if (device.type() > QTransform::TxScale || scale <= 0 || scale != device.m22()) {
        return std::nullopt;
    }
    return DevicePlace{QuarterPixel::nearest(device.map(units)), scale};
}

void paintPicture(QPainter& painter, const InkPicture& picture, const DevicePlace& place) {
    if (picture.image.isNull()) {
        return;
    }
    const QPoint corner = place.at.pixel + picture.corner;
    const QTransform& device = painter.deviceTransform();
    if (device.type() <= QTransform::TxTranslate) {
        painter.drawImage(QPointF(corner) - QPointF(device.dx(), device.dy()), picture.image);
        return;
    }
    painter.save();
    painter.setWorldTransform(device.inverted() * painter.worldTransform()); // now a unit is a pixel
    painter.drawImage(corner, picture.image);
    painter.restore();
}

char placeWithinPixel(const DevicePlace& place) {
    return static_cast<char>(4 * place.at.quarter.x() + place.at.quarter.y());
}

/// What makes the pictures of two texts equal, as bytes.
class Key {
public:
    Key(const DevicePlace& place, int reserved) {
        m_bytes.reserve(reserved);
        add(placeWithinPixel(place)).add(place.pixelsPerUnit);
    }
    template <typename T>
    Key& add(const T& value) {
        static_assert(std::is_arithmetic_v<T>); // no padding
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof(T));
        return *this;
    }
    Key& add(Rgb color) { return add(color.r).add(color.g).add(color.b); }
    Key& add(const std::string& text) {
        m_bytes.append(text.data(), static_cast<qsizetype>(text.size()));
        return add(text.size());
    }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

QByteArray keyOf(const DrawnText& text, const DevicePlace& place) {
    Key key(place, 64);
    key.add(text.px).add(text.isBold).add(text.color).add(text.halo.has_value());
    if (text.halo) {
        key.add(*text.halo);
    }
    return key.add(text.font).add(text.text).take();
}

MarkerKey keyOf(const DrawnMarker& marker, const DevicePlace& place) {
    MarkerKey key;
    key.pixelsPerUnit = place.pixelsPerUnit;
    key.placeWithinPixel = placeWithinPixel(place);
    key.size = marker.size;
    key.shape = marker.shape;
    if (const auto& fill = marker.fill) {
        key.fill = fill->color;
        key.fillOpacity = fill->opacity;
    }
    if (const auto& stroke = marker.stroke) {
        key.stroke = stroke->color;
        key.strokeWidth = stroke->width;
        key.strokeOpacity = stroke->opacity;
        key.strokeStyle = stroke->style;
    }
    return key;
}

InkPicture pictureOf(DrawnMarker marker, const DevicePlace& place) {
    const double scale = place.pixelsPerUnit;
    constexpr double kHalfDiagonal = 0.71; // of a square
    const double reach = kHalfDiagonal * marker.size + (marker.stroke ? marker.stroke->width : 0);
    const int radius = static_cast<int>(std::ceil(scale * reach)) + 1;
    InkPicture picture{QImage(2 * radius + 1, 2 * radius + 1, QImage::Format_ARGB32_Premultiplied),
                       {-radius, -radius}};
    picture.image.fill(Qt::transparent);
    QPainter painter(&picture.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.at.withinPixel() - picture.corner);
    painter.scale(scale, scale);
    marker.center = {0, 0};
    paintMarker(painter, marker);
    return picture;
}

template <typename AnyKey, typename Make>
void paintKept(QPainter& painter, QCache<AnyKey, InkPicture>& kept, const AnyKey& key,
               const DevicePlace& place, Make make) {
    if (const InkPicture* known = kept.object(key)) {
        paintPicture(painter, *known, place);
        return;
    }
    auto made = std::make_unique<InkPicture>(make());
    paintPicture(painter, *made, place);
    const qsizetype cost = std::max<qsizetype>(1, made->image.sizeInBytes());
    kept.insert(key, made.release(), cost);
}

} // namespace

std::size_t qHash(const MarkerKey& key, std::size_t seed) {
    const auto rgb = [](Rgb color) {
        return (unsigned{color.r} << 16U) | (unsigned{color.g} << 8U) | unsigned{color.b};
    };
    return qHashMulti(seed, key.placeWithinPixel, key.size, static_cast<int>(key.shape), rgb(key.fill),
                      rgb(key.stroke));
}

ScreenInk::ScreenInk()
    : m_texts(kTextBytes)
    , m_markers(kMarkerBytes) {}

ScreenInk& ScreenInk::shared() {
    static ScreenInk ink;
    return ink;
}

bool ScreenInk::paintText(QPainter& painter, const DrawnText& text) {
    const auto place = placeOf(painter, {text.x, text.baseline});
    if (place) {
        paintKept(painter, m_texts, keyOf(text, *place), *place,
                  [&] { return m_textPictures.paint(text, place->pixelsPerUnit, place->at.quarter); });
    }
    return place.has_value();
}

bool ScreenInk::paintMarker(QPainter& painter, const DrawnMarker& marker) {
    const auto place = placeOf(painter, {marker.center.x, marker.center.y});
    if (place) {
        paintKept(painter, m_markers, keyOf(marker, *place), *place,
                  [&] { return pictureOf(marker, *place); });
    }
    return place.has_value();
}

} // namespace frontierscope
