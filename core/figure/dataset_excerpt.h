// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"

#include <optional>
#include <string>
#include <vector>

namespace frontierscope {

/// What a figure says of a whole dataset, kept when only a part of it goes along with an exported picture, so
/// that the part gives the same picture.
struct DatasetExcerpt {
    /// The labs with a colour of their own, in the colours' order; nothing for one whose name stays at home.
    std::vector<std::optional<std::string>> coloredLabs;
    std::size_t otherLabCount = 0; ///< labs that share the grey
    std::size_t leftOutCount = 0;  ///< models that the figure's filter left out
};

/// Of a part of a dataset; nothing if it is whole.
[[nodiscard]] std::optional<DatasetExcerpt> excerptOf(const Dataset& dataset);

/// Marks a dataset as a part. The mark is the member "excerpt" of the dataset's file; only figures know it,
/// so it stands among the members that a dataset keeps without knowing them.
void setExcerpt(Dataset& dataset, const DatasetExcerpt& excerpt);

} // namespace frontierscope
