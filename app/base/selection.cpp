// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/selection.h"

namespace frontierscope {

void Selection::setIds(const QStringList& ids) {
    if (ids != m_ids) {
        m_ids = ids;
        emit changed();
    }
}

} // namespace frontierscope
