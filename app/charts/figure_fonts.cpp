// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/figure_fonts.h"

#include "core/figure/figure_words.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QPen>
#include <QRawFont>
#include <QString>
#include <QTextLayout>
#include <QTransform>

#include <fmt/format.h>

#include <array>
#include <map>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace frontierscope {

namespace {

// Text is shaped once at this size and scaled from there: without hinting, widths and outlines are
// proportional.
constexpr int kShapingPx = 256;

// Of Liberation Sans, per pixel of size. Lines in other faces get the same, so that a font changes widths
// and no heights of the layout.
constexpr double kAscent = 0.905;
constexpr double kDescent = 0.212;

enum class Face { own, latin, hangul, any };
constexpr std::size_t kFaceCount = 4;

QStringList familiesOf(Face face, const QString& own) {
    if (face == Face::own) {
        return {own};
    }
    if (face == Face::hangul) {
        return {QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans KR")};
    }
    QStringList families = {QStringLiteral("Liberation Sans"), QStringLiteral("Arial")};
    if (face == Face::any) {
        families.append(QStringLiteral("DejaVu Sans")); // superscript digits, signs
    }
    return families;
}

QFont figureFont(Face face, bool isBold, const QString& own) {
    QFont font;
    font.setFamilies(familiesOf(face, own));
    font.setPixelSize(kShapingPx);
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Only letters that no face has may send the program through all the fonts of the machine: that search
    // costs more time than everything else that a picture needs.
    const auto merging = face == Face::any ? QFont::PreferOutline : QFont::NoFontMerging;
    font.setStyleStrategy(QFont::StyleStrategy(merging | QFont::NoSubpixelAntialias | QFont::ForceOutline));
    return font;
}

struct FaceAtShapingSize {
    QFont font;
    QFontMetricsF metrics;
    FaceAtShapingSize(Face face, bool isBold, const QString& own)
        : font(figureFont(face, isBold, own))
        , metrics(font) {}
};

struct Run {
    Face face;
    QString text;
};

struct PlacedGlyph {
    const QPainterPath* outline; // at the shaping size
    QPointF position;            // of its origin on the baseline, relative to the run's start
};

// The faces of one choice of font, and the widths measured in them. Figures are laid out again and again with
// the same names.
class FigureFaces {
public:
    explicit FigureFaces(const std::string& family)
        : m_family(QString::fromStdString(family)) {}

    const FaceAtShapingSize& at(Face face, bool isBold) {
        const std::size_t index = 2 * static_cast<std::size_t>(face) + (isBold ? 1 : 0);
        std::call_once(m_isMade[index], [&] { m_faces[index].emplace(face, isBold, m_family); });
        return *m_faces[index]; // NOLINT(bugprone-unchecked-optional-access): made above
    }

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

    // Per pixel of size.
    double unitWidth(const std::string& text, bool isBold) {
        const std::lock_guard lock(m_mutex);
        const auto [entry, isNew] = m_widths[isBold ? 1 : 0].try_emplace(text, 0.0);
        if (isNew) {
            for (const Run& run : runsOf(text)) {
                entry->second += at(run.face, isBold).metrics.horizontalAdvance(run.text) / kShapingPx;
            }
        }
        return entry->second;
    }

    // Shaped as the widths are, once per text; positions count from the start of the text.
    const std::vector<PlacedGlyph>& glyphsOf(const std::string& text, bool isBold) {
        const std::lock_guard lock(m_mutex);
        const auto [entry, isNew] = m_glyphs[isBold ? 1 : 0].try_emplace(text);
        if (isNew) {
            double x = 0;
            for (const Run& run : runsOf(text)) {
                for (const PlacedGlyph& glyph : glyphsOf(run, isBold)) {
                    entry->second.push_back({glyph.outline, glyph.position + QPointF(x, 0)});
                }
                x += at(run.face, isBold).metrics.horizontalAdvance(run.text);
            }
        }
        return entry->second;
    }

private:
    // Each glyph's outline is read from the font once.
    std::vector<PlacedGlyph> glyphsOf(const Run& run, bool isBold) {
        QTextLayout layout(run.text, at(run.face, isBold).font);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        layout.endLayout();
        std::vector<PlacedGlyph> glyphs;
        for (const QGlyphRun& shaped : layout.glyphRuns()) {
            const QRawFont font = shaped.rawFont();
            const QList<quint32> indexes = shaped.glyphIndexes();
            const QList<QPointF> positions = shaped.positions();
            const QString family = font.familyName() + (isBold ? QLatin1Char('b') : QLatin1Char(' '));
            for (qsizetype i = 0; i < indexes.size(); ++i) {
                glyphs.push_back(
                    {&outlineOf(font, family, indexes[i]), positions[i] - QPointF(0, line.ascent())});
            }
        }
        return glyphs;
    }

    const QPainterPath& outlineOf(const QRawFont& font, const QString& family, quint32 glyph) {
        const auto [entry, isNew] = m_outlines.try_emplace({family, glyph});
        if (isNew) {
            entry->second = font.pathForGlyph(glyph);
            entry->second.setFillRule(Qt::WindingFill);
        }
        return entry->second;
    }

    Face faceOf(char32_t letter) {
        if (!m_family.isEmpty() && at(Face::own, false).metrics.inFontUcs4(letter)) {
            return Face::own;
        }
        if (letter < 0x250 || at(Face::latin, false).metrics.inFontUcs4(letter)) {
            return Face::latin;
        }
        return at(Face::hangul, false).metrics.inFontUcs4(letter) ? Face::hangul : Face::any;
    }

    QString m_family; // empty: the default
    std::array<std::once_flag, 2 * kFaceCount> m_isMade;
    std::array<std::optional<FaceAtShapingSize>, 2 * kFaceCount> m_faces;
    std::mutex m_mutex;
    std::array<std::unordered_map<std::string, double>, 2> m_widths;
    std::array<std::unordered_map<std::string, std::vector<PlacedGlyph>>, 2> m_glyphs;
    std::map<std::pair<QString, quint32>, QPainterPath> m_outlines; // by face and glyph
};

// A family that the machine does not have counts as the default.
FigureFaces& facesOf(const std::string& family) {
    static std::mutex mutex;
    static std::map<std::string, FigureFaces> known;
    const std::lock_guard lock(mutex);
    const auto found = known.find(family);
    return found != known.end()
               ? found->second
               : known.try_emplace(family, hasFigureFont(family) ? family : std::string()).first->second;
}

QColor toColor(Rgb color) {
    return {color.r, color.g, color.b};
}

} // namespace

bool hasFigureFont(const std::string& family) {
    return family.empty() || QFontDatabase::hasFamily(QString::fromStdString(family));
}

void warnOfMissingFont(Figure& figure) {
    const FigureSpec& spec = figure.spec;
    if (!hasFigureFont(spec.font)) {
        figure.warnings.push_back(say(
            spec.language, FS_TEXT("This machine has no font \"{0}\"; the default stands in."), {spec.font}));
    }
}

MeasureText figureTextMeasure(const std::string& family) {
    return [&faces = facesOf(family)](const std::string& text, TextRole role, double px) {
        return TextSize{faces.unitWidth(text, isBold(role)) * px, kAscent * px, kDescent * px};
    };
}

std::vector<FigureGlyph> figureTextGlyphs(const DrawnText& text) {
    const double scale = text.px / kShapingPx;
    std::vector<FigureGlyph> glyphs;
    for (const PlacedGlyph& glyph : facesOf(text.font).glyphsOf(text.text, text.isBold)) {
        glyphs.push_back({glyph.outline, {scale * glyph.position.x(), scale * glyph.position.y()}, scale});
    }
    return glyphs;
}

std::vector<QPainterPath> figureTextLetters(const DrawnText& text) {
    std::vector<QPainterPath> letters;
    for (const FigureGlyph& glyph : figureTextGlyphs(text)) {
        const QTransform place(glyph.scale, 0, 0, glyph.scale, text.x + glyph.origin.x,
                               text.baseline + glyph.origin.y);
        letters.push_back(place.map(*glyph.outline));
    }
    return letters;
}

QPainterPath figureTextOutline(const DrawnText& text) {
    QPainterPath path;
    // Overlapping contours of a letter must not cut holes into one another.
    path.setFillRule(Qt::WindingFill);
    for (const QPainterPath& letter : figureTextLetters(text)) {
        path.addPath(letter);
    }
    return path;
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
    FigureFaces& faces = facesOf(text.font);
    for (const Run& run : faces.runsOf(text.text)) {
        const FaceAtShapingSize& face = faces.at(run.face, text.isBold);
        painter.setFont(face.font);
        painter.drawText(QPointF(x, 0), run.text);
        x += face.metrics.horizontalAdvance(run.text);
    }
    painter.restore();
}

} // namespace frontierscope
