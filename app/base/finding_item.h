// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

class QTreeWidgetItem;

namespace frontierscope {

/// Fills the first two columns of a list of findings: where, with the sign of its severity, and what. Screen
/// readers are told both in words.
void showFinding(QTreeWidgetItem& item, const Diagnostic& finding, const QString& place);

} // namespace frontierscope
