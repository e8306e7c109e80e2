// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"

#include <QString>

namespace frontierscope {

/// A model with everything that is known of it and where it was read, as HTML for a QTextBrowser; all texts
/// of the data are escaped. A link "use:INDEX" asks for a score (index into Model::scores) to be the one that
/// is shown.
[[nodiscard]] QString modelDetailsHtml(const Model& model, const Dataset& dataset);

} // namespace frontierscope
