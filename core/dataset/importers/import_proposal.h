// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/importers/imported_table.h"
#include "core/dataset/importers/model_matching.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace frontierscope {

/// A flat field that gets a new value.
struct FieldEdit {
    const Field* field = nullptr;
    FieldValue value;
};

/// One value that a file has for a model, against what the dataset has.
struct ProposedCell {
    enum class Change {
        same,     ///< the dataset has it already
        fills,    ///< the dataset has nothing there
        adds,     ///< a further price (from another day) or score (of another run) beside those there
        conflicts ///< the dataset has something else: both stay possible, and the dataset's stays by default
    };
    std::string
        what; ///< "release_date", "price", "price@2026-07-30", "score:gpqa-diamond", "training_compute"
    Change change = Change::same;
    std::string currentText, proposedText; ///< for people; empty: unknown
    std::string source;                    ///< where the proposed value comes from
    bool isTaken = false;                  ///< the person's choice: true takes the file's value
    std::variant<FieldEdit, Price, Score, TrainingCompute> value;
    std::optional<std::size_t> replaces; ///< index of the price or score that a taken conflict replaces
};

/// A row of the file against the dataset.
struct ProposedRow {
    enum class Status {
        added,       ///< a new model
        changed,     ///< values that fill gaps or stand beside others
        conflicting, ///< at least one value that contradicts the dataset
        unchanged,
        undecided ///< similar to models of the dataset: the person says which, or that it is new
    };
    Status status = Status::unchanged;
    std::size_t imported = 0;         ///< index in ImportedTable::rows
    std::optional<std::size_t> model; ///< index of the dataset's model; nothing: new or undecided
    ModelMatch match;
    bool isTaken = false;            ///< the person's choice; true at first but for undecided rows
    std::vector<ProposedCell> cells; ///< empty for new models: all of the row's facts are taken
};

/// What joining a file with a dataset would do: a plain value to show, to change (isTaken) and to apply.
struct ImportProposal {
    ImportedTable table;
    std::vector<ProposedRow> rows; ///< in the order of table.rows
};

[[nodiscard]] ImportProposal proposeImport(const Dataset& dataset, ImportedTable table);

/// The person's answer to an undecided row (or to a wrong match): the model that is meant, or nothing for a
/// new one. The row is compared anew and taken.
void decideModel(ImportProposal& proposal, std::size_t row, const Dataset& dataset,
                 std::optional<std::size_t> model);

/// The dataset with everything that is taken. A model that the person chose for a row gets the row's id as an
/// alias, so that the next import finds it by itself. New models get an id of their own made from the
/// source's.
[[nodiscard]] Dataset applyImport(const Dataset& dataset, const ImportProposal& proposal);

/// The rows as a dataset of their own, as `convert` writes them. Findings of severity error: left out.
[[nodiscard]] Dataset datasetFromImport(const ImportedTable& table);

} // namespace frontierscope
