// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/figure_fonts.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPen>
#include <QString>
#include <QTransform>

#include <fmt/format.h>

#include <mutex>
#include <unordered_map>

namespace frontierscope {

namespace {

// Text is shaped once at this size and scaled from there: without hinting, widths and outlines are
// proportional.
constexpr int kShapingPx = 256;

// Of Liberation Sans, per pixel of size. Lines with Hangul get the same: its ink is no taller.
constexpr double kAscent = 0.905;
constexpr double kDescent = 0.212;

enum class Face { latin, hangul, any };

QFont figureFont(Face face, bool isBold, int px) {
    QFont font;
    QStringList families = {QStringLiteral("Liberation Sans"), QStringLiteral("Arial")};
    if (face == Face::hangul) {
        families = QStringList{QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans KR")};
    }
    if (face == Face::any) {
        families.append(QStringLiteral("DejaVu Sans")); // superscript digits, signs
    }
    font.setFamilies(families);
    font.setPixelSize(px);
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Only letters that neither face has may send the program through all the fonts of the machine: that
    // search costs more time than everything else that a picture needs.
    const auto merging = face == Face::any ? QFont::PreferOutline : QFont::NoFontMerging;
    font.setStyleStrategy(QFont::StyleStrategy(merging | QFont::NoSubpixelAntialias | QFont::ForceOutline));
    return font;
}

struct FaceAtShapingSize {
    QFont font;
    QFontMetricsF metrics;
    FaceAtShapingSize(Face face, bool isBold)
        : font(figureFont(face, isBold, kShapingPx))
        , metrics(font) {}
};

const FaceAtShapingSize& shapingFace(Face face, bool isBold) {
    static const FaceAtShapingSize latin(Face::latin, false);
    if (face == Face::latin && !isBold) {
        return latin;
    }
    if (face == Face::latin) {
        static const FaceAtShapingSize latinBold(Face::latin, true);
        return latinBold;
    }
    if (face == Face::hangul) {
        static const FaceAtShapingSize hangul(Face::hangul, false);
        static const FaceAtShapingSize hangulBold(Face::hangul, true);
        return isBold ? hangulBold : hangul;
    }
    static const FaceAtShapingSize any(Face::any, false);
    static const FaceAtShapingSize anyBold(Face::any, true);
    return isBold ? anyBold : any;
}

Face faceOf(char32_t letter) {
    if (letter < 0x250 || shapingFace(Face::latin, false).metrics.inFontUcs4(letter)) {
        return Face::latin;
    }
    return shapingFace(Face::hangul, false).metrics.inFontUcs4(letter) ? Face::hangul : Face::any;
}

struct Run {
    Face face;
    QString text;
};

// Neighbours of one face make a run; a combining mark or a joiner stays with the letter before it.
std::vector<Run> runsOf(const std::string& utf8) {
    const QString text = QString::fromStdString(utf8);
    std::vector<Run> runs;
    for (const char32_t letter : text.toUcs4()) {
        const bool joins = QChar::isMark(letter) || letter == 0x200D;
        const Face face = joins && !runs.empty() ? runs.back().face : faceOf(letter);
        if (runs.empty() || runs.back().face != face) {
            runs.push_back({face, {}});
        }
        runs.back().text += QString::fromUcs4(&letter, 1);
    }
    return runs;
}

// Width per pixel of size. Figures are laid out again and again with the same names.
double unitWidth(const std::string& text, bool isBold) {
    static std::mutex mutex;
    static std::unordered_map<std::string, double> widths[2];
    const std::lock_guard lock(mutex);
    const auto [entry, isNew] = widths[isBold ? 1 : 0].try_emplace(text, 0.0);
    if (isNew) {
        for (const Run& run : runsOf(text)) {
            entry->second += shapingFace(run.face, isBold).metrics.horizontalAdvance(run.text) / kShapingPx;
        }
    }
    return entry->second;
}

QColor toColor(Rgb color) {
    return {color.r, color.g, color.b};
}

} // namespace

TextSize measureFigureText(const std::string& text, TextRole role, double px) {
    return {unitWidth(text, isBold(role)) * px, kAscent * px, kDescent * px};
}

QPainterPath figureTextOutline(const DrawnText& text) {
    QPainterPath path;
    // Overlapping contours of a letter must not cut holes into one another.
    path.setFillRule(Qt::WindingFill);
    double x = 0;
    for (const Run& run : runsOf(text.text)) {
        const FaceAtShapingSize& face = shapingFace(run.face, text.isBold);
        path.addText(x, 0, face.font, run.text);
        x += face.metrics.horizontalAdvance(run.text);
    }
    const double scale = text.px / kShapingPx;
    return QTransform(scale, 0, 0, scale, text.x, text.baseline).map(path);
}

std::string figureTextSvgPath(const DrawnText& text) {
    const QPainterPath path = figureTextOutline(text);
    std::string data;
    auto out = std::back_inserter(data);
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const char* command = element.type == QPainterPath::MoveToElement    ? "M"
                              : element.type == QPainterPath::LineToElement  ? "L"
                              : element.type == QPainterPath::CurveToElement ? "C"
                                                                             : " ";
        fmt::format_to(out, "{}{:.2f} {:.2f}", command, element.x, element.y);
    }
    return data;
}

void paintFigureText(QPainter& painter, const DrawnText& text) {
    if (text.halo) {
        const QPen halo(toColor(*text.halo), haloWidth(text.px), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter.strokePath(figureTextOutline(text), halo);
    }
    painter.save();
    painter.setPen(toColor(text.color));
    painter.translate(text.x, text.baseline);
    painter.scale(text.px / kShapingPx, text.px / kShapingPx);
    double x = 0;
    for (const Run& run : runsOf(text.text)) {
        const FaceAtShapingSize& face = shapingFace(run.face, text.isBold);
        painter.setFont(face.font);
        painter.drawText(QPointF(x, 0), run.text);
        x += face.metrics.horizontalAdvance(run.text);
    }
    painter.restore();
}

} // namespace frontierscope
