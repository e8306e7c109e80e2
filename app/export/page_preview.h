// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/placed_figure.h"

#include <QPixmap>
#include <QWidget>

namespace frontierscope {

/// The page as it will be exported, scaled to fit; or as small as it looks from the back of a room.
class PagePreview : public QWidget {
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    void setFigure(PlacedFigure figure);
    void setFromBackOfRoom(bool isFar);

    [[nodiscard]] QSize sizeHint() const override { return {640, 400}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF pageRect() const;

    PlacedFigure m_figure;
    QPixmap m_page; ///< painted for the present size
    bool m_isFar = false;
};

} // namespace frontierscope
