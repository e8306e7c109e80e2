// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/page_preview.h"

#include "app/export/figure_picture.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace frontierscope {

namespace {

constexpr double kMargin = 12;
// A slide fills about a quarter of the view of someone in the last row.
constexpr double kFarScale = 0.25;
constexpr int kCheckSize = 8;

// Light and dark squares show what lies under a transparent page.
void paintChecks(QPainter& painter, const QRectF& page) {
    painter.fillRect(page, Qt::white);
    painter.save();
    painter.setClipRect(page);
    for (int row = 0; row * kCheckSize < page.height(); ++row) {
        for (int column = row % 2; column * kCheckSize < page.width(); column += 2) {
            painter.fillRect(QRectF(page.left() + column * kCheckSize, page.top() + row * kCheckSize,
                                    kCheckSize, kCheckSize),
                             QColor(214, 214, 214));
        }
    }
    painter.restore();
}

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("pagePreview"));
    setMinimumSize(320, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PagePreview::setFigure(PlacedFigure figure) {
    m_figure = std::move(figure);
    m_page = QPixmap();
    setAccessibleDescription(QString::fromStdString(m_figure.figure.altText));
    update();
}

void PagePreview::setFromBackOfRoom(bool isFar) {
    m_isFar = isFar;
    m_page = QPixmap();
    update();
}

QRectF PagePreview::pageRect() const {
    const double fitting = std::min((width() - 2 * kMargin) / m_figure.size.width,
                                    (height() - 2 * kMargin) / m_figure.size.height);
    const double scale = m_isFar ? std::min(fitting, kFarScale) : fitting;
    const QSizeF size(m_figure.size.width * scale, m_figure.size.height * scale);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void PagePreview::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Mid));
    if (m_figure.panels.empty()) {
        return;
    }
    const QRectF page = pageRect();
    const double pixelScale = page.width() / m_figure.size.width * devicePixelRatioF();
    const QSize pixels(qRound(m_figure.size.width * pixelScale), qRound(m_figure.size.height * pixelScale));
    if (m_page.size() != pixels) {
        m_page = QPixmap::fromImage(paintFigure(drawFigure(m_figure), pixelScale));
    }
    paintChecks(painter, page);
    painter.drawPixmap(page, m_page, QRectF(m_page.rect()));
}

} // namespace frontierscope
