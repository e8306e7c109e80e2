// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/import_session.h"

#include "core/dataset/dataset_io.h"
#include "core/dataset/importers/column_mapping.h"
#include "core/dataset/importers/source_text.h"

#include <algorithm>
#include <atomic>

namespace frontierscope {

namespace {

using Status = ProposedRow::Status;
using Change = ProposedCell::Change;

constexpr std::size_t kSampleRows = 20;

bool isTable(ImportFormat format) {
    return format == ImportFormat::table || format == ImportFormat::epochBenchmarkRuns ||
           format == ImportFormat::epochModelVersions || format == ImportFormat::epochModels;
}

/// Another dataset of our own, row by row.
Result<ImportedTable> readOwnDataset(std::string_view bytes) {
    Result<LoadedDataset> loaded = parseDataset(bytes);
    if (!loaded) {
        return tl::unexpected(std::move(loaded.error()));
    }
    ImportedTable table;
    table.format = ImportFormat::ownDataset;
    table.recordCount = loaded->recordCount;
    table.findings = std::move(loaded->findings);
    table.benchmarks = loaded->dataset.benchmarks;
    for (std::size_t i = 0; i < loaded->dataset.models.size(); ++i) {
        ImportedRow& row = table.rows.emplace_back();
        row.facts = std::move(loaded->dataset.models[i]);
        row.pointer = "/models/" + std::to_string(i);
        row.names = {row.facts.id, row.facts.name};
    }
    return table;
}

/// What a value is known by when the file is read anew; runs of one benchmark differ in what they found.
std::string keyOf(const ProposedCell& cell) {
    return cell.what + '\n' + cell.proposedText;
}

DelimitedTable sampleOf(std::string_view bytes) {
    const SourceText source = decodeSourceText(bytes);
    DelimitedTable table = readDelimitedTable(source.text, detectDelimiter(source.text));
    if (table.rows.size() > kSampleRows) {
        table.rows.resize(kSampleRows);
    }
    table.findings.clear();
    return table;
}

} // namespace

ImportSession::ImportSession(std::shared_ptr<const Dataset> dataset, std::string bytes)
    : m_dataset(std::move(dataset))
    , m_bytes(std::make_shared<const std::string>(std::move(bytes)))
    , m_proposal(std::make_shared<ImportProposal>()) {}

Result<ImportSession> ImportSession::start(std::shared_ptr<const Dataset> dataset, std::string bytes,
                                           ImportOptions options) {
    ImportSession session(std::move(dataset), std::move(bytes));
    if (isTable(recogniseFormat(*session.m_bytes))) {
        session.m_sample = sampleOf(*session.m_bytes);
    }
    if (auto set = session.setOptions(std::move(options)); !set) {
        return tl::unexpected(std::move(set.error()));
    }
    return session;
}

const std::vector<Model>& ImportSession::models() const {
    return m_proposal->table.isTrainingCompute ? m_dataset->computeModels : m_dataset->models;
}

Result<ImportedTable> ImportSession::read(const ImportOptions& options) const {
    return recogniseFormat(*m_bytes) == ImportFormat::ownDataset ? readOwnDataset(*m_bytes)
                                                                 : readImport(*m_bytes, options);
}

Result<void> ImportSession::setOptions(ImportOptions options) {
    std::erase_if(options.columns, [this](const auto& column) {
        return m_sample.column(column.first) == DelimitedTable::kNoColumn;
    });
    Result<ImportedTable> table = read(options);
    if (!table) {
        return tl::unexpected(std::move(table.error()));
    }
    m_options = std::move(options);
    m_proposal = std::make_shared<ImportProposal>(proposeImport(*m_dataset, std::move(*table)));
    repeatDecisions();
    return {};
}

ImportProposal& ImportSession::ownProposal() {
    if (m_proposal.use_count() > 1) {
        m_proposal = std::make_shared<ImportProposal>(*m_proposal);
    } else {
        std::atomic_thread_fence(std::memory_order_acquire); // what its last holder did lies before this
    }
    return *m_proposal;
}

std::string ImportSession::rowKey(std::size_t row) const {
    const ImportedRow& imported = m_proposal->table.rows[m_proposal->rows[row].imported];
    return imported.names.empty() ? std::string() : imported.names.front();
}

void ImportSession::decide(std::size_t row, std::optional<std::size_t> model) {
    decideModel(ownProposal(), row, *m_dataset, model);
    Decision& decision = m_decisions[rowKey(row)];
    decision = {};
    decision.modelId.emplace(model ? std::optional(models().at(*model).id) : std::nullopt);
}

void ImportSession::takeRow(std::size_t row, bool isTaken) {
    ProposedRow& proposed = ownProposal().rows.at(row);
    if (proposed.status != Status::undecided) { // there is nothing to take before it is decided
        proposed.isTaken = isTaken;
        m_decisions[rowKey(row)].isTaken = isTaken;
    }
}

void ImportSession::takeCell(std::size_t row, std::size_t cell, bool isTaken) {
    ProposedCell& proposed = ownProposal().rows.at(row).cells.at(cell);
    proposed.isTaken = isTaken && proposed.change != Change::same;
    m_decisions[rowKey(row)].cells[keyOf(proposed)] = proposed.isTaken;
}

void ImportSession::repeatDecisions() {
    ImportProposal& proposal = ownProposal();
    for (std::size_t row = 0; row < proposal.rows.size(); ++row) {
        const auto found = m_decisions.find(rowKey(row));
        if (found == m_decisions.end()) {
            continue;
        }
        const Decision& decision = found->second;
        if (decision.modelId) {
            std::optional<std::size_t> model;
            for (std::size_t i = 0; *decision.modelId && i < models().size(); ++i) {
                model = models()[i].id == **decision.modelId ? std::optional(i) : model;
            }
            decideModel(proposal, row, *m_dataset, model);
        }
        ProposedRow& proposed = proposal.rows[row];
        if (decision.isTaken && proposed.status != Status::undecided) {
            proposed.isTaken = *decision.isTaken;
        }
        for (ProposedCell& cell : proposed.cells) {
            const auto choice = decision.cells.find(keyOf(cell));
            if (choice != decision.cells.end() && cell.change != Change::same) {
                cell.isTaken = choice->second;
            }
        }
    }
}

ImportTotals ImportSession::totals() const {
    ImportTotals totals;
    for (const ProposedRow& row : m_proposal->rows) {
        if (row.status == Status::undecided) {
            ++totals.undecided;
        } else if (!row.isTaken) {
            ++totals.leftOut;
        } else if (!row.model) {
            ++totals.newModels;
        } else {
            std::size_t values = 0;
            for (const ProposedCell& cell : row.cells) {
                const bool counts = cell.isTaken && cell.change != Change::same;
                values += counts ? 1 : 0;
                totals.replacedValues += counts && cell.change == Change::conflicts ? 1 : 0;
            }
            totals.values += values;
            totals.changedModels += values > 0 ? 1 : 0;
        }
    }
    return totals;
}

bool isForImport(std::string_view bytes) {
    const ImportFormat format = recogniseFormat(bytes);
    if (format != ImportFormat::table) {
        return format != ImportFormat::unknown && format != ImportFormat::ownDataset;
    }
    const SourceText source = decodeSourceText(bytes.substr(0, std::size_t{1} << 20U));
    if (source.text.starts_with('<')) {
        return false; // a drawing or a page, whatever commas are in it
    }
    const char delimiter = detectDelimiter(source.text);
    const std::vector<std::string> header = headerOf(source.text, delimiter);
    const bool isForeign = std::any_of(header.begin(), header.end(), [](const std::string& column) {
        return findField(column) == nullptr && meaningOfHeader(column).field != nullptr;
    });
    const bool isOurs = std::any_of(header.begin(), header.end(),
                                    [](const std::string& column) { return findField(column) != nullptr; });
    return isForeign || delimiter != ',' || !isOurs;
}

} // namespace frontierscope
