// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/figure_picture.h"

#include "app/charts/drawing_item.h"
#include "app/charts/figure_scene.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <future>
#include <iterator>
#include <limits>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace frontierscope {

namespace {

constexpr int kUnitsPerInch = 96;
constexpr int kMostBands = 8;
constexpr double kPointsPerUnit = 72.0 / kUnitsPerInch;

// Qt writes the time of writing and offers no way to leave it out. Digits are replaced one by one, so that no
// offset in the file changes.
void fixTimes(std::string& pdf, std::string_view key) {
    constexpr std::string_view kFixed = "20000101000000";
    for (std::size_t at = pdf.find(key); at != std::string::npos; at = pdf.find(key, at + 1)) {
        std::size_t digit = 0;
        for (std::size_t i = at + key.size(); i < pdf.size() && digit < kFixed.size(); ++i) {
            if (pdf[i] == ')' || pdf[i] == '<') {
                break;
            }
            if (std::isdigit(static_cast<unsigned char>(pdf[i])) != 0) {
                pdf[i] = kFixed[digit++];
            }
        }
    }
}

} // namespace

namespace {

/// Whole rows of the picture, painted by a thread of their own.
struct Band {
    int top, height; ///< pixels
};

std::vector<Band> bandsOf(int height, int count) {
    std::vector<Band> bands;
    for (int i = 0, top = 0; i < count; ++i) {
        const int next = static_cast<int>(std::int64_t{height} * (i + 1) / count);
        bands.push_back({top, next - top});
        top = next;
    }
    return bands;
}

struct Extent {
    double top, bottom; ///< units
};

/// Where an element may leave ink, generously.
Extent extentOf(const DrawnElement& element) {
    if (const auto* text = std::get_if<DrawnText>(&element)) {
        return {text->baseline - 2 * text->px, text->baseline + text->px};
    }
    if (const auto* marker = std::get_if<DrawnMarker>(&element)) {
        return {marker->center.y - marker->size - 2, marker->center.y + marker->size + 2};
    }
    const auto& path = std::get<DrawnPath>(element);
    const double margin = 2 + (path.stroke ? path.stroke->width : 0);
    Extent extent{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (const PointF& point : path.points) {
        extent.top = std::min(extent.top, point.y - margin);
        extent.bottom = std::max(extent.bottom, point.y + margin);
    }
    return extent;
}

/// What has ink in the rows, with outlines of its own: paths keep caches, which threads must not share.
std::unique_ptr<DrawingItem> itemOf(const Drawing& drawing, const Extent& rows) {
    std::vector<DrawnElement> elements;
    for (const DrawnGroup& group : drawing.groups) {
        std::copy_if(group.elements.begin(), group.elements.end(), std::back_inserter(elements),
                     [&](const DrawnElement& element) {
                         const Extent extent = extentOf(element);
                         return extent.top < rows.bottom && extent.bottom > rows.top;
                     });
    }
    return std::make_unique<DrawingItem>(drawing.size, std::move(elements), TextStyle::outlines);
}

/// Clipped to the rows, not cut at them: a path that ends at an edge of the image is smoothed otherwise
/// there.
void paintBand(QImage& image, const Band& band, QPointF scale, DrawingItem& item) {
    QImage all(image.bits(), image.width(), image.height(), image.bytesPerLine(), image.format());
    QPainter painter(&all);
    painter.setClipRect(0, band.top, all.width(), band.height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale.x(), scale.y());
    item.paint(&painter, nullptr, nullptr);
}

} // namespace

QImage paintFigure(const Drawing& drawing, double scale, int bandCount) {
    const QSize pixels(static_cast<int>(std::lround(drawing.size.width * scale)),
                       static_cast<int>(std::lround(drawing.size.height * scale)));
    QImage image(pixels, drawing.background ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return image;
    }
    image.fill(drawing.background ? toQColor(*drawing.background) : QColor(Qt::transparent));
    const QPointF perUnit(pixels.width() / drawing.size.width, pixels.height() / drawing.size.height);
    std::vector<std::future<void>> others;
    const std::vector<Band> bands =
        bandsOf(pixels.height(), std::clamp(bandCount, 1, std::min(kMostBands, pixels.height())));
    std::vector<std::unique_ptr<DrawingItem>> items;
    for (const Band& band : bands) {
        items.push_back(itemOf(drawing, {band.top / perUnit.y(), (band.top + band.height) / perUnit.y()}));
        if (items.size() < bands.size()) {
            others.push_back(
                std::async(std::launch::async, [&image, band, perUnit, item = items.back().get()] {
                    paintBand(image, band, perUnit, *item);
                }));
        }
    }
    paintBand(image, bands.back(), perUnit, *items.back());
    for (std::future<void>& other : others) {
        other.get();
    }
    return image;
}

namespace {

/// The process counts in UTC while this lives: QPdfWriter writes the local offset into its dates, at a length
/// that depends on it.
class UtcWhileAlive {
public:
    UtcWhileAlive()
        : m_before(qgetenv("TZ"))
        , m_wasSet(qEnvironmentVariableIsSet("TZ")) {
        qputenv("TZ", "UTC");
    }
    UtcWhileAlive(const UtcWhileAlive&) = delete;
    UtcWhileAlive& operator=(const UtcWhileAlive&) = delete;
    ~UtcWhileAlive() {
        if (m_wasSet) {
            qputenv("TZ", m_before);
        } else {
            qunsetenv("TZ");
        }
    }

private:
    QByteArray m_before;
    bool m_wasSet;
};

} // namespace

Result<std::string> writePdf(const PlacedFigure& placed, const Drawing& drawing,
                             const std::string& attachment) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const UtcWhileAlive utc;
        QPdfWriter writer(&buffer);
        writer.setResolution(kUnitsPerInch);
        writer.setPageSize(QPageSize(QSizeF(drawing.size.width, drawing.size.height) * kPointsPerUnit,
                                     QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(QString::fromStdString(drawing.title));
        writer.setCreator(QStringLiteral("Frontierscope"));
        if (!attachment.empty()) {
            writer.addFileAttachment(QLatin1String(kPdfAttachmentName), QByteArray::fromStdString(attachment),
                                     QStringLiteral("application/json"));
        }
        FigureScene scene(placed, drawing, TextStyle::text);
        QPainter painter(&writer);
        if (!painter.isActive()) {
            return failure(ErrorCode::internal, FS_TEXT("The PDF can't be written."));
        }
        scene.render(&painter, QRectF(0, 0, drawing.size.width, drawing.size.height), scene.sceneRect(),
                     Qt::IgnoreAspectRatio);
    }
    std::string pdf = bytes.toStdString();
    fixTimes(pdf, "/CreationDate (D:");
    fixTimes(pdf, "/ModDate (D:");
    return pdf;
}

} // namespace frontierscope
