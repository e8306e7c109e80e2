// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/figure/figure_spec.h"

#include <string>
#include <vector>

namespace frontierscope {

/// An example that comes with the program: figures on the shipped dataset.
struct ReadyDocument {
    std::string id;
    Message title;
    std::vector<FigureSpec> figures;
};

/// The post of February 2025 with each of its figures beside the same one with all data of today; the
/// comparison of mid-2024; the question whether progress slows.
[[nodiscard]] std::vector<ReadyDocument> readyDocuments();

} // namespace frontierscope
