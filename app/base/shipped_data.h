// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/document_io.h"

namespace frontierscope {

/// The dataset that comes with the program and the ratings of arenas beside it. Reading them takes about as
/// long as making the window does, so a starting program has both done at the same time. For one thread.
class ShippedData {
public:
    /// Begins to read both, in threads of their own.
    static void readAhead();

    /// What has been read ahead, once; read now from then on.
    [[nodiscard]] static Result<LoadedDocument> document();
    /// Adds the ratings; where they can't be read, charts of ratings say so themselves.
    static void addRatings(Dataset& dataset);
};

} // namespace frontierscope
