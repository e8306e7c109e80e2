// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QAbstractItemView;

namespace frontierscope {

/// Tells which model of a list or table the pointer is on, so that the chart can point at it too.
class HoverLink : public QObject {
    Q_OBJECT

public:
    /// `idRole`: of the first column, the model's id. `tell` gets the id, or an empty one when there is none.
    HoverLink(QAbstractItemView& view, int idRole, std::function<void(const QString&)> tell);

    bool eventFilter(QObject* object, QEvent* event) override;

private:
    std::function<void(const QString&)> m_tell;
};

} // namespace frontierscope
