// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/figure_picture.h"

#include "app/charts/figure_scene.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <string_view>

namespace frontierscope {

namespace {

constexpr int kUnitsPerInch = 96;
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

QImage paintFigure(const PlacedFigure& placed, const Drawing& drawing, double scale) {
    FigureScene scene(placed, drawing);
    const QSize pixels(static_cast<int>(std::lround(drawing.size.width * scale)),
                       static_cast<int>(std::lround(drawing.size.height * scale)));
    QImage image(pixels, drawing.background ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return image;
    }
    image.fill(drawing.background ? QColor(Qt::white) : QColor(Qt::transparent));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(QPointF(), pixels), scene.sceneRect(), Qt::IgnoreAspectRatio);
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
