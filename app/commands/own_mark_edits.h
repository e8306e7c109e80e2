// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace frontierscope {

class Document;
struct OwnMarkRef;

/// Moves an own reference line or an end of a band to `value` on its axis, rounded to what a hand can aim at;
/// an end never passes the other one. Steps of one `mergeKey` in a row become one.
void moveOwnMark(Document& document, int figure, const OwnMarkRef& mark, double value,
                 const QString& mergeKey);

} // namespace frontierscope
