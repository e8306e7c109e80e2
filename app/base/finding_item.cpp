// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/finding_item.h"

#include "app/base/icons.h"
#include "app/base/translation.h"

#include <QCoreApplication>
#include <QTreeWidgetItem>

namespace frontierscope {

void showFinding(QTreeWidgetItem& item, const Diagnostic& finding, const QString& place) {
    const bool isError = finding.severity == Severity::error;
    const QString message = toQString(finding.message);
    item.setIcon(0, namedIcon(isError ? QStringLiteral("circle-x") : QStringLiteral("triangle-alert")));
    item.setText(0, place);
    item.setText(1, message);
    item.setData(0, Qt::AccessibleTextRole,
                 (isError ? QCoreApplication::translate("Findings", "Error: %1")
                          : QCoreApplication::translate("Findings", "Warning: %1"))
                     .arg(place.isEmpty() ? message : place));
    item.setData(0, Qt::AccessibleDescriptionRole, message);
}

} // namespace frontierscope
