// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/print_figure.h"

#include "app/charts/figure_scene.h"
#include "app/export/figure_exporter.h"
#include "core/figure/drawing.h"

#include <QPainter>
#include <QPrinter>

namespace frontierscope {

Result<void> printFigure(const FigureSpec& spec, const Dataset& dataset, QPrinter& printer) {
    const auto placed = placeFigure(spec, dataset);
    if (!placed) {
        return tl::unexpected(placed.error());
    }
    const Drawing drawing = drawFigure(*placed);
    printer.setDocName(QString::fromStdString(drawing.title));
    FigureScene scene(*placed, drawing, TextStyle::text);
    QPainter painter(&printer);
    if (!painter.isActive()) {
        return failure(ErrorCode::unwritable, FS_TEXT("The printer can't be started. Choose another one."));
    }
    const QSizeF paper = printer.pageLayout().paintRectPixels(printer.resolution()).size();
    const QSizeF size = QSizeF(drawing.size.width, drawing.size.height).scaled(paper, Qt::KeepAspectRatio);
    const QPointF corner((paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2);
    scene.render(&painter, QRectF(corner, size), scene.sceneRect(), Qt::IgnoreAspectRatio);
    return {};
}

} // namespace frontierscope
