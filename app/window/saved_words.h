// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/document_io.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace frontierscope {

/// What a file that holds less than the document keeps, for the person who saved it: before they close the
/// rest.
[[nodiscard]] QString whatIsKept(DocumentFormat format, const QString& fileName);

/// Findings as lines: where, and what; the first ones of very many.
[[nodiscard]] QStringList linesOf(const std::vector<Diagnostic>& findings);

} // namespace frontierscope
