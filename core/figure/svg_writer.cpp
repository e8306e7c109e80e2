// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/svg_writer.h"

#include <fmt/format.h>

#include <cmath>
#include <iterator>
#include <string_view>

namespace frontierscope {

namespace {

constexpr std::string_view kFontFamily =
    "Arial, 'Liberation Sans', 'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD"; // U+FFFD

/// Length of the valid UTF-8 sequence of an XML character at `at`; 0 if there is none.
std::size_t xmlCharacterLength(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return static_cast<unsigned char>(text[i]);
    };
    const unsigned char lead = byte(at);
    if (lead < 0x80) {
        const bool isAllowed = lead >= 0x20 || lead == '\t' || lead == '\n' || lead == '\r';
        return isAllowed && lead != 0x7F ? 1 : 0;
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > text.size()) {
        return 0;
    }
    std::uint32_t code = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U) {
            return 0;
        }
        code = code << 6U | (byte(at + i) & 0x3FU);
    }
    const std::uint32_t least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
    const bool isForbidden = code == 0xFFFE || code == 0xFFFF || code > 0x10FFFF;
    return code < least || isSurrogate || isForbidden ? 0 : length;
}

std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = xmlCharacterLength(text, at);
        if (length == 0) {
            out += kReplacement;
            ++at;
            continue;
        }
        switch (text[at]) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\n':
        case '\r':
        case '\t':
            out += ' ';
            break;
        default:
            out.append(text.substr(at, length));
        }
        at += length;
    }
    return out;
}

/// Two decimals at most, C locale: "12.5".
std::string number(double value) {
    if (!std::isfinite(value)) {
        return "0";
    }
    std::string text = fmt::format("{:.2f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') {
        text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

/// The chosen family first; quotes and what else could end the list are left out of its name.
std::string fontFamilies(const std::string& own) {
    std::string name = own;
    std::erase_if(name, [](char c) { return c == '\'' || c == '"' || c == ',' || c == ';' || c == '\\'; });
    return name.empty() ? std::string(kFontFamily) : "'" + escaped(name) + "', " + std::string(kFontFamily);
}

class SvgWriter {
public:
    explicit SvgWriter(const SvgOptions& options)
        : m_options(options) {}

    std::string write(const Drawing& drawing);

private:
    template <class... Arguments>
    void put(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
        fmt::format_to(std::back_inserter(m_out), format, std::forward<Arguments>(arguments)...);
    }
    void element(const DrawnPath& path);
    void element(const DrawnMarker& marker);
    void element(const DrawnText& text);
    void paint(const std::optional<Stroke>& stroke, const std::optional<Fill>& fill);
    void polygon(const std::vector<PointF>& points, bool isClosed);

    const SvgOptions& m_options;
    std::string m_out;
};

void SvgWriter::paint(const std::optional<Stroke>& stroke, const std::optional<Fill>& fill) {
    put(" fill=\"{}\"", fill ? fill->color.toHex() : "none");
    if (fill && fill->opacity < 1) {
        put(" fill-opacity=\"{}\"", number(fill->opacity));
    }
    if (!stroke) {
        return;
    }
    put(" stroke=\"{}\" stroke-width=\"{}\"", stroke->color.toHex(), number(stroke->width));
    if (stroke->opacity < 1) {
        put(" stroke-opacity=\"{}\"", number(stroke->opacity));
    }
    const char* separator = " stroke-dasharray=\"";
    for (const double length : dashPattern(*stroke)) {
        put("{}{}", separator, number(length));
        separator = ",";
    }
    if (stroke->style != LineStyle::solid) {
        put("\"");
    }
}

void SvgWriter::polygon(const std::vector<PointF>& points, bool isClosed) {
    put("<path d=\"");
    char command = 'M';
    for (const PointF point : points) {
        put("{}{},{}", command, number(point.x), number(point.y));
        command = 'L';
    }
    put("{}\"", isClosed ? "Z" : "");
}

void SvgWriter::element(const DrawnPath& path) {
    if (path.points.empty()) {
        return;
    }
    polygon(path.points, path.isClosed);
    paint(path.stroke, path.fill);
    put("/>\n");
}

void SvgWriter::element(const DrawnMarker& marker) {
    const PointF c = marker.center;
    if (const auto corners = markerCorners(marker); !corners.empty()) {
        polygon(corners, true);
    } else {
        put("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"", number(c.x), number(c.y), number(marker.size / 2));
    }
    paint(marker.stroke, marker.fill);
    put("/>\n");
}

void SvgWriter::element(const DrawnText& text) {
    if (m_options.outlineText) {
        put("<path d=\"{}\" fill=\"{}\"/>\n", m_options.outlineText(text), text.color.toHex());
        return;
    }
    put("<text x=\"{}\" y=\"{}\" font-family=\"{}\" font-size=\"{}\"{} fill=\"{}\">{}</text>\n",
        number(text.x), number(text.baseline), fontFamilies(text.font), number(text.px),
        text.isBold ? " font-weight=\"bold\"" : "", text.color.toHex(), escaped(text.text));
}

std::string SvgWriter::write(const Drawing& drawing) {
    const std::string width = number(drawing.size.width);
    const std::string height = number(drawing.size.height);
    put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    put("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" "
        "role=\"img\">\n",
        width, height);
    put("<title>{}</title>\n<desc>{}</desc>\n", escaped(drawing.title), escaped(drawing.description));
    if (!m_options.metadata.empty()) {
        put("<metadata>{}</metadata>\n", escaped(m_options.metadata));
    }
    if (drawing.background) {
        put("<g id=\"background\">\n<rect x=\"0\" y=\"0\" width=\"{}\" height=\"{}\" fill=\"{}\"/>\n</g>\n",
            width, height, drawing.background->toHex());
    }
    for (const DrawnGroup& group : drawing.groups) {
        put("<g id=\"{}\">\n", escaped(group.id));
        for (const DrawnElement& each : group.elements) {
            std::visit([this](const auto& drawn) { element(drawn); }, each);
        }
        put("</g>\n");
    }
    put("</svg>\n");
    return std::move(m_out);
}

} // namespace

std::string writeSvg(const Drawing& drawing, const SvgOptions& options) {
    return SvgWriter(options).write(drawing);
}

} // namespace frontierscope
