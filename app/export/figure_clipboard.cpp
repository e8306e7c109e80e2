// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/figure_clipboard.h"

#include "app/base/progress_work.h"
#include "app/export/figure_exporter.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <memory>

namespace frontierscope {

namespace {

constexpr double kClipboardScale = 2;

// A tab or a line break inside a name would start another cell.
std::string cell(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
}

std::string heading(const Axis& axis, const char* otherwise) {
    return axis.title.empty() ? otherwise : cell(axis.title);
}

Result<QByteArray> exported(const FigureSpec& spec, const Dataset& dataset, FigureFormat format) {
    ExportOptions options;
    options.format = format;
    options.scale = kClipboardScale;
    auto bytes = exportFigure(spec, dataset, options);
    if (!bytes) {
        return tl::unexpected(std::move(bytes.error()));
    }
    return QByteArray::fromStdString(*bytes);
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FigureClipboard)
};

/// A figure as programs take it from the clipboard; a form that could not be made is empty.
struct FigureBytes {
    QByteArray png, svg;
    QString table;
};

Result<FigureBytes> bytesOf(const FigureSpec& spec, const Dataset& dataset) {
    const auto png = exported(spec, dataset, FigureFormat::png);
    if (!png) {
        return tl::unexpected(png.error());
    }
    const auto svg = exported(spec, dataset, FigureFormat::svg);
    const auto placed = placeFigure(spec, dataset);
    return FigureBytes{*png, svg ? *svg : QByteArray(),
                       placed ? QString::fromStdString(figureTable(*placed)) : QString()};
}

} // namespace

std::string figureTable(const PlacedFigure& placed) {
    std::string table;
    for (const Panel& panel : placed.figure.panels) {
        fmt::format_to(std::back_inserter(table), "name\t{}\t{}\tsource\n", heading(panel.x, "x"),
                       heading(panel.y, "y"));
        for (const PointMark& mark : panel.points) {
            fmt::format_to(std::back_inserter(table), "{}\t{}\t{}\t{}\n", cell(mark.name), mark.x, mark.y,
                           cell(mark.sourceUrl));
        }
    }
    return table;
}

Result<bool> copyFigure(const FigureSpec& spec, const Dataset& dataset, QWidget* window) {
    const auto copies = std::make_shared<const Dataset>(dataset); // one that is cancelled goes on for a while
    const auto made =
        doWithProgress<Result<FigureBytes>>(window, Text::tr("Copying the figure…"), MayCancel::yes,
                                            [spec, copies] { return bytesOf(spec, *copies); });
    if (!made) {
        return false;
    }
    if (!*made) {
        return tl::unexpected(made->error());
    }
    const FigureBytes& bytes = **made;
    auto data = std::make_unique<QMimeData>();
    // As bytes, so that what is pasted still carries its data; and as an image for programs that take no
    // bytes.
    data->setData(QStringLiteral("image/png"), bytes.png);
    data->setImageData(QImage::fromData(bytes.png, "PNG"));
    if (!bytes.svg.isEmpty()) {
        data->setData(QStringLiteral("image/svg+xml"), bytes.svg);
    }
    if (!bytes.table.isEmpty()) {
        data->setText(bytes.table);
    }
    QGuiApplication::clipboard()->setMimeData(data.release());
    return true;
}

} // namespace frontierscope
