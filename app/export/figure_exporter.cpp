// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/figure_exporter.h"

#include "app/charts/figure_fonts.h"
#include "app/export/figure_payload.h"
#include "app/export/figure_picture.h"
#include "app/export/png_writer.h"
#include "core/figure/build_figure.h"
#include "core/figure/drawing.h"
#include "core/figure/figure_spec_json.h"
#include "core/figure/figure_words.h"
#include "core/figure/layout_figure.h"
#include "core/figure/svg_writer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace frontierscope {

namespace {

constexpr double kUnitsPerInch = 96;
constexpr double kSmallestSide = 16, kLargestSide = 20'000;
constexpr double kLargestPixels = 200e6; // as much as a QImage of 0.8 GB

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

Result<void> checkSize(const FigureSize& size, double scale) {
    const double width = size.width * scale;
    const double height = size.height * scale;
    const auto isFine = [](double side) {
        return side >= kSmallestSide && side <= kLargestSide;
    };
    if (!isFine(width) || !isFine(height) || width * height > kLargestPixels) {
        return failure(ErrorCode::usage,
                       FS_TEXT("A picture of {0} × {1} pixels can't be made; a side may have {2} to {3}, all "
                               "together at most {4} million."),
                       {std::to_string(std::lround(width)), std::to_string(std::lround(height)),
                        std::to_string(std::lround(kSmallestSide)), std::to_string(std::lround(kLargestSide)),
                        std::to_string(std::lround(kLargestPixels / 1e6))});
    }
    return {};
}

Result<std::string> toPng(const Drawing& drawing, double scale, std::string payload) {
    std::optional<PngText> text;
    if (!payload.empty()) {
        text = PngText{kPayloadKey, std::move(payload)};
    }
    return writePng(paintFigure(drawing, scale), kUnitsPerInch * scale, text);
}

std::string toSvg(const Drawing& drawing, bool textAsOutlines, std::string payload) {
    SvgOptions options;
    options.metadata = std::move(payload);
    if (textAsOutlines) {
        options.outlineText = figureTextSvgPath;
    }
    return writeSvg(drawing, options);
}

} // namespace

std::optional<FigureFormat> formatOfFile(const std::filesystem::path& file) {
    const std::string suffix = lowered(file.extension().string());
    if (suffix == ".png") {
        return FigureFormat::png;
    }
    if (suffix == ".svg") {
        return FigureFormat::svg;
    }
    if (suffix == ".pdf") {
        return FigureFormat::pdf;
    }
    return suffix == ".json" ? std::optional(FigureFormat::json) : std::nullopt;
}

Result<PlacedFigure> placeFigure(const FigureSpec& spec, const Dataset& dataset) {
    auto figure = buildFigure(spec, dataset);
    if (!figure) {
        return tl::unexpected(std::move(figure.error()));
    }
    warnOfMissingFont(*figure);
    return layoutFigure(std::move(*figure), spec.size, figureTextMeasure(spec.font));
}

Result<std::string> exportFigure(const FigureSpec& spec, const Dataset& dataset,
                                 const ExportOptions& options) {
    if (options.format == FigureFormat::json) {
        return figureSpecToJson(spec).dump(2) + "\n";
    }
    if (auto checked = checkSize(spec.size, options.format == FigureFormat::png ? options.scale : 1);
        !checked) {
        return tl::unexpected(std::move(checked.error()));
    }
    const auto placed = placeFigure(spec, dataset);
    if (!placed) {
        return tl::unexpected(placed.error());
    }
    auto payload = figurePayload(spec, dataset, options.embed);
    if (!payload) {
        return tl::unexpected(std::move(payload.error()));
    }
    const Drawing drawing = drawFigure(*placed);
    switch (options.format) {
    case FigureFormat::png:
        return toPng(drawing, options.scale, std::move(*payload));
    case FigureFormat::pdf:
        return writePdf(*placed, drawing, *payload);
    case FigureFormat::svg:
    case FigureFormat::json:
        break;
    }
    return toSvg(drawing, options.textAsOutlines, std::move(*payload));
}

} // namespace frontierscope
