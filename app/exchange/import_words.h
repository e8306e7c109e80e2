// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/importers/import_proposal.h"

#include <QString>

// What the import dialog calls things.
namespace frontierscope {

/// "Released", "List price", "Price from 2026-07-30", "GPQA Diamond".
[[nodiscard]] QString valueTitle(const ProposedCell& cell, const Dataset& dataset,
                                 const ImportedTable& table);

/// What becomes of a row as things stand: "New model", "2 values", "Choose the model" ...
[[nodiscard]] QString outcome(const ProposedRow& row);
/// What becomes of a value: "Fills a gap", "Yours stays" ...
[[nodiscard]] QString outcome(const ProposedCell& cell);

/// What a file says of a new model in one line: lab, date, price, number of scores.
[[nodiscard]] QString summaryOf(const Model& facts);

} // namespace frontierscope
