// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/importers/delimited_table.h"
#include "core/dataset/importers/import_proposal.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace frontierscope {

/// What an import would do as it stands.
struct ImportTotals {
    std::size_t newModels = 0;
    std::size_t changedModels = 0;
    std::size_t values = 0;         ///< that go into models of the dataset
    std::size_t replacedValues = 0; ///< those of them that take the place of another value
    std::size_t undecided = 0;      ///< rows without a model: they are left out
    std::size_t leftOut = 0;        ///< rows that the person left out
};

/// A file on its way into a dataset: how it is read, what it says, what the person has decided. The file can
/// be read anew in another way (other columns, another source) without losing decisions. A value whose copies
/// share what is large: another thread reads anew or joins a copy while people go on with theirs.
class ImportSession {
public:
    /// Columns of `options` that the file does not have are ignored. Error: as of readImport; our own dataset
    /// format is taken too.
    [[nodiscard]] static Result<ImportSession> start(std::shared_ptr<const Dataset> dataset,
                                                     std::string bytes, ImportOptions options);

    [[nodiscard]] const Dataset& dataset() const { return *m_dataset; }
    [[nodiscard]] const ImportOptions& options() const { return m_options; }
    [[nodiscard]] const ImportProposal& proposal() const { return *m_proposal; }
    /// Header and first rows of a table, to show what its columns hold; empty for JSON.
    [[nodiscard]] const DelimitedTable& sample() const { return m_sample; }
    /// The models that rows can mean: those of the table, or of the training-compute chart.
    [[nodiscard]] const std::vector<Model>& models() const;

    /// Reads the file anew. Error: the session stays as it was.
    [[nodiscard]] Result<void> setOptions(ImportOptions options);

    /// The row means this model of `models()`; nothing: a new one.
    void decide(std::size_t row, std::optional<std::size_t> model);
    void takeRow(std::size_t row, bool isTaken);
    void takeCell(std::size_t row, std::size_t cell, bool isTaken);

    [[nodiscard]] ImportTotals totals() const;
    [[nodiscard]] Dataset joined() const { return applyImport(*m_dataset, *m_proposal); }

private:
    struct Decision {
        std::optional<std::optional<std::string>> modelId; ///< decided: an id, or a new model
        std::optional<bool> isTaken;
        std::map<std::string, bool> cells;
    };

    ImportSession(std::shared_ptr<const Dataset> dataset, std::string bytes);
    [[nodiscard]] Result<ImportedTable> read(const ImportOptions& options) const;
    [[nodiscard]] std::string rowKey(std::size_t row) const;
    /// To be changed; what other copies of the session show stays as it is.
    [[nodiscard]] ImportProposal& ownProposal();
    void repeatDecisions();

    std::shared_ptr<const Dataset> m_dataset;
    std::shared_ptr<const std::string> m_bytes;
    ImportOptions m_options;
    std::shared_ptr<ImportProposal> m_proposal;
    DelimitedTable m_sample;
    std::map<std::string, Decision> m_decisions; ///< by the first name of a row
};

/// True for a file that is to be joined with a dataset rather than opened as one: the format of another
/// project, or a table with columns that are not ours but can be mapped to ours.
[[nodiscard]] bool isForImport(std::string_view bytes);

} // namespace frontierscope
