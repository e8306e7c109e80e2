// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace frontierscope {

/// Which models are selected, by id: the same in chart, table, filter and details. Not part of the document
/// and no undo step.
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QStringList& ids() const { return m_ids; }

    void setIds(const QStringList& ids);

signals:
    void changed();

private:
    QStringList m_ids;
};

} // namespace frontierscope
