// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QObject>

#include <functional>

class QAbstractItemView;

namespace frontierscope {

/// Tells which row of a list or table the pointer is on, so that the chart can point at it too.
class HoverLink : public QObject {
    Q_OBJECT

public:
    /// `tell` gets the first cell of the row, or an invalid index when there is none.
    HoverLink(QAbstractItemView& view, std::function<void(const QModelIndex&)> tell);

    bool eventFilter(QObject* object, QEvent* event) override;

private:
    std::function<void(const QModelIndex&)> m_tell;
};

} // namespace frontierscope
