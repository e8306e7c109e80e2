// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/computed_column_heading.h"
#include "core/dataset/csv_reader.h"
#include "core/dataset/dataset_readers.h"
#include "core/dataset/flat_row_reader.h"
#include "core/dataset/number_text.h"
#include "core/dataset/table_skim.h"

namespace frontierscope {

namespace {

Message messageFor(CsvFault fault) {
    switch (fault) {
    case CsvFault::unclosedQuote:
        return {FS_TEXT("The quoted text that starts here doesn't end where a field ends: a closing \" is "
                        "missing, or "
                        "a \" inside it is not written as \"\"."),
                {}};
    case CsvFault::textAfterQuote:
        return {
            FS_TEXT("There is text after the closing \" of this field. Write a \" inside a field as \"\"."),
            {}};
    default:
        return {
            FS_TEXT("There is a \" inside a field without quotes. Put the field in quotes and write \"\"."),
            {}};
    }
}

/// Reads the records behind a CSV header.
class CsvRows {
public:
    CsvRows(CsvReader& reader, RowUse use)
        : m_csv(reader)
        , m_use(use)
        , m_rows(FlatRowReader::Places::lines)
        , m_headerLine(reader.line()) {
        std::vector<std::string_view> headings;
        for (const CsvField& field : reader.fields()) {
            headings.push_back(withoutFormulaGuard(trimmed(field.text)));
        }
        m_computed = columnsOfHeadings(headings);
        for (std::size_t column = 0; column < headings.size(); ++column) {
            const std::string heading(headings[column]);
            m_computed.contains(column) ? m_rows.addComputedColumn(heading) : m_rows.addColumn(heading);
        }
    }

    [[nodiscard]] bool hasNames() const { return m_rows.hasColumn("name"); }

    /// Values that a definition gives are not read: they might not be what it says any more.
    void takeComputedColumns() {
        for (const auto& [column, computed] : m_computed) {
            const bool needsDay = computed.expression.find("days_since") != std::string::npos;
            add(Severity::warning,
                {needsDay
                     ? FS_TEXT("The column \"{0}\" is computed anew, as its heading says. What counts "
                               "from the dataset's day stays unknown: a table like this doesn't tell it.")
                     : FS_TEXT("The column \"{0}\" is computed anew, as its heading says."),
                 {computed.name}},
                m_headerLine, column);
            m_loaded.dataset.computedColumns.push_back(computed);
        }
    }

    void sayUnknownColumns() {
        for (const std::size_t column : m_rows.unknownColumns()) {
            add(Severity::warning,
                {FS_TEXT("The column \"{0}\" is not known. Its texts are kept, but not used."),
                 {m_rows.columns()[column]}},
                m_headerLine, column);
        }
        for (const std::size_t column : m_rows.repeatedColumns()) {
            add(Severity::warning,
                {FS_TEXT("The column \"{0}\" stands for the same as an earlier one and is left out."),
                 {m_rows.columns()[column]}},
                m_headerLine, column);
        }
    }

    void readAll() {
        while (m_csv.next()) {
            ++m_loaded.recordCount;
            readRecord(m_csv, m_csv.line(), m_use);
        }
        m_loaded.rowsWithGaps = m_rows.tally().rowsWithGaps();
        m_loaded.organizationCount = m_rows.tally().organizationCount();
    }

    /// Checks a large table by several threads. False if its records have to be read one after the other.
    bool checkAtOnce(std::string_view text) {
        const std::size_t header = std::min(text.find_first_not_of("\r\n"), text.size());
        const std::size_t end = text.find('\n', header);
        if (m_use != RowUse::check || text.size() < kLargeTable || end == std::string_view::npos ||
            text.substr(header, end - header).find('"') != std::string_view::npos ||
            text.find('\r', header) < end - 1) {
            return false;
        }
        const auto skim = skimTable(text.substr(end + 1), m_headerLine + 1, m_rows);
        if (!skim) {
            return false;
        }
        m_loaded.recordCount = skim->recordCount;
        m_loaded.rowsWithGaps = skim->tally.rowsWithGaps();
        m_loaded.organizationCount = skim->tally.organizationCount();
        if (!skim->areNamesCompared) {
            FlatRowReader::reportTooManyNames([this](Severity severity, Message message, std::size_t) {
                add(severity, std::move(message), m_headerLine, m_rows.nameColumn());
            });
        }
        for (const SkimmedRow& row : skim->toRead) {
            CsvReader record(row.text);
            if (record.next()) {
                readRecord(record, row.line, RowUse::check);
            }
        }
        return true;
    }

    LoadedDataset take() { return std::move(m_loaded); }

private:
    static constexpr std::size_t kLargeTable = std::size_t{1} << 20;

    void readRecord(const CsvReader& record, int line, RowUse use) {
        const auto& fields = record.fields();
        if (record.fault() != CsvFault::none) {
            add(Severity::error, messageFor(record.fault()), line, record.faultField());
            return;
        }
        if (fields.size() != m_rows.columns().size()) {
            add(Severity::error,
                {FS_TEXT(
                     "The row has {0} fields, and the header has {1}. Add what is missing, or quote a text "
                     "that has commas."),
                 {std::to_string(fields.size()), std::to_string(m_rows.columns().size())}},
                line, std::min(fields.size(), m_rows.columns().size()) - 1);
            return;
        }
        m_cells.clear();
        for (const CsvField& field : fields) {
            m_cells.push_back(withoutFormulaGuard(field.text));
        }
        const auto report = [this, line](Severity severity, Message message, std::size_t column) {
            add(severity, std::move(message), line, column == FlatRowReader::kNoColumn ? 0 : column);
        };
        if (use == RowUse::check) {
            m_rows.check(m_cells, static_cast<std::uint32_t>(line), report);
        } else if (auto model = m_rows.read(m_cells, static_cast<std::uint32_t>(line), report)) {
            m_loaded.dataset.models.push_back(std::move(*model));
        }
    }

    void add(Severity severity, Message message, int line, std::size_t column) {
        m_loaded.findings.push_back({severity, std::move(message), {}, line, static_cast<int>(column) + 1});
    }

    CsvReader& m_csv;
    RowUse m_use;
    FlatRowReader m_rows;
    int m_headerLine;
    std::map<std::size_t, ComputedColumn> m_computed; ///< by column of the file
    std::vector<std::string_view> m_cells;
    LoadedDataset m_loaded;
};

} // namespace

Result<LoadedDataset> readCsvDataset(std::string_view text, RowUse use) {
    CsvReader reader(text);
    if (!reader.next()) {
        return failure(ErrorCode::invalid, FS_TEXT("The file is empty: there is no dataset in it."));
    }
    CsvRows rows(reader, use);
    if (!rows.hasNames()) {
        Error error{
            ErrorCode::unrecognised,
            {FS_TEXT("This is no dataset: its first line has no column \"name\". A CSV file needs a header "
                     "such as name,input_price,output_price,gpqa."),
             {}},
            {}};
        error.findings.push_back({Severity::error, error.message, {}, reader.line(), 1});
        return tl::unexpected(std::move(error));
    }
    rows.takeComputedColumns();
    rows.sayUnknownColumns();
    if (!rows.checkAtOnce(text)) {
        rows.readAll();
    }
    LoadedDataset loaded = rows.take();
    loaded.dataset.benchmarks = standardBenchmarks();
    return loaded;
}

} // namespace frontierscope
