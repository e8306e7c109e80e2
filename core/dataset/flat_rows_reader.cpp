// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/dataset_readers.h"
#include "core/dataset/flat_row_reader.h"
#include "core/dataset/json_text.h"
#include "core/dataset/number_text.h"
#include "core/dataset/plain_rows_scanner.h"

#include <unordered_map>

namespace frontierscope {

namespace {

/// Receives the values of an array of flat objects as they are parsed, and hands on each row when it is
/// whole. Member values that are lists or objects themselves are kept as their JSON text.
class FlatRowsHandler : public nlohmann::json_sax<Json> {
public:
    explicit FlatRowsHandler(RowUse use)
        : m_use(use)
        , m_rows(FlatRowReader::Places::pointers, FlatRowReader::UnknownCells::json) {}

    bool null() override { return value({}, Kind::null); }
    bool boolean(bool flag) override { return value(flag ? "true" : "false", Kind::other); }
    bool number_integer(number_integer_t number) override {
        return value(std::to_string(number), Kind::other);
    }
    bool number_unsigned(number_unsigned_t number) override {
        return value(std::to_string(number), Kind::other);
    }
    bool number_float(number_float_t /*number*/, const string_t& text) override {
        return value(text, Kind::other);
    }
    bool string(string_t& text) override { return value(text, Kind::text); }
    bool binary(binary_t& /*bytes*/) override { return true; }

    bool start_array(std::size_t /*size*/) override {
        if (m_depth == 1) {
            addNoObject("[\u2026]");
        }
        return open('[');
    }
    bool end_array() override { return close(']'); }
    bool start_object(std::size_t /*size*/) override {
        if (m_depth == 1) {
            startRow();
        }
        return open('{');
    }
    bool end_object() override {
        const bool isRow = m_depth == 2 && m_isInRow;
        close('}');
        if (isRow) {
            finishRow();
        }
        return true;
    }
    bool key(string_t& name) override {
        if (m_depth == 2 && m_isInRow) {
            m_column = columnFor(name);
            m_isUnknownColumn = m_areUnknown[m_column];
        } else if (isNested()) {
            separate();
            m_nested += Json(name).dump() + ":";
        }
        return true;
    }
    bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                     const nlohmann::detail::exception& error) override {
        if (const auto* syntax = dynamic_cast<const Json::parse_error*>(&error)) {
            m_syntaxError.emplace(*syntax);
        } else {
            m_otherError = describeUnreadableJson(error);
        }
        return false;
    }

    /// A row of plain members, read by another scanner.
    void plainRow(const std::vector<PlainRowsScanner::Member>& row) {
        startRow();
        for (const auto& [name, text, kind] : row) {
            m_column = columnFor(name);
            if (m_areUnknown[m_column]) {
                m_texts[m_column] = jsonText(text, kind);
            } else {
                m_texts[m_column].assign(text);
            }
        }
        finishRow();
    }

    [[nodiscard]] bool hasNames() const { return m_rows.hasColumn("name"); }
    [[nodiscard]] const RowTally& tally() const { return m_rows.tally(); }
    LoadedDataset take() { return std::move(m_loaded); }
    [[nodiscard]] const std::optional<Json::parse_error>& syntaxError() const { return m_syntaxError; }
    [[nodiscard]] const Message& otherError() const { return m_otherError; }

private:
    using Kind = PlainRowsScanner::Kind;

    static std::string jsonText(std::string_view text, Kind kind) {
        return kind == Kind::text ? Json(text).dump() : kind == Kind::null ? "null" : std::string(text);
    }

    [[nodiscard]] bool isNested() const { return m_depth > 2 && m_isInRow; }

    bool open(char bracket) {
        if (m_depth >= 2 && m_isInRow) {
            separate();
            m_nested += bracket;
        }
        ++m_depth;
        return true;
    }

    bool close(char bracket) {
        --m_depth;
        if (m_depth >= 2 && m_isInRow) {
            m_nested += bracket;
            if (m_depth == 2) {
                m_texts[m_column] = std::move(m_nested);
                m_nested.clear();
            }
        }
        return true;
    }

    void separate() {
        if (!m_nested.empty() && std::string_view("[{:").find(m_nested.back()) == std::string_view::npos) {
            m_nested += ',';
        }
    }

    bool value(std::string_view text, Kind kind) {
        if (m_depth == 1) {
            addNoObject(text);
        } else if (isNested()) {
            separate();
            m_nested += jsonText(text, kind);
        } else if (m_depth == 2 && m_isInRow) {
            if (m_isUnknownColumn) {
                m_texts[m_column] = jsonText(text, kind);
            } else {
                m_texts[m_column].assign(text);
            }
        }
        return true;
    }

    std::size_t columnFor(std::string_view name) {
        // Members mostly come in the order of the first row.
        const auto& columns = m_rows.columns();
        const std::size_t next = m_column + 1;
        if (next < columns.size() && columns[next] == name) {
            return next;
        }
        const auto [found, isNew] = m_columns.emplace(std::string(name), columns.size());
        if (isNew) {
            m_rows.addColumn(found->first);
            m_texts.emplace_back();
            m_areUnknown.push_back(findField(name) == nullptr);
        }
        return found->second;
    }

    void startRow() {
        m_isInRow = true;
        m_column = static_cast<std::size_t>(-1);
        for (std::string& text : m_texts) {
            text.clear();
        }
    }

    void finishRow() {
        m_isInRow = false;
        m_cells.assign(m_texts.begin(), m_texts.end());
        const std::size_t index = m_loaded.recordCount++;
        const auto report = [this, index](Severity severity, Message message, std::size_t column) {
            add(severity, std::move(message), index,
                column == FlatRowReader::kNoColumn ? std::string() : pointerStep(m_rows.columns()[column]));
        };
        if (m_use == RowUse::check) {
            m_rows.check(m_cells, static_cast<std::uint32_t>(index), report);
        } else if (auto model = m_rows.read(m_cells, static_cast<std::uint32_t>(index), report)) {
            m_loaded.dataset.models.push_back(std::move(*model));
        }
    }

    void addNoObject(std::string_view found) {
        add(Severity::error, {FS_TEXT("An object is expected here, not {0}."), {std::string(found)}},
            m_loaded.recordCount++, {});
    }

    void add(Severity severity, Message message, std::size_t index, const std::string& step) {
        m_loaded.findings.push_back({severity, std::move(message), "/" + std::to_string(index) + step});
    }

    RowUse m_use;
    FlatRowReader m_rows;
    LoadedDataset m_loaded;
    std::unordered_map<std::string, std::size_t> m_columns;
    std::vector<std::string> m_texts; ///< the row's cells, by column
    std::vector<bool> m_areUnknown;   ///< by column
    std::vector<std::string_view> m_cells;
    std::string m_nested; ///< JSON text of the list or object that is being read
    std::size_t m_depth = 0, m_column = 0;
    bool m_isInRow = false, m_isUnknownColumn = false;
    std::optional<Json::parse_error> m_syntaxError;
    Message m_otherError;
};

} // namespace

namespace {

/// True if all of the text was plain; else nothing of it counts.
bool readPlainRows(std::string_view text, FlatRowsHandler& handler) {
    PlainRowsScanner scanner(text);
    std::vector<PlainRowsScanner::Member> row;
    PlainRowsScanner::Step step = scanner.next(row);
    for (; step == PlainRowsScanner::Step::row; step = scanner.next(row)) {
        handler.plainRow(row);
    }
    return step == PlainRowsScanner::Step::end;
}

Result<void> readAnyRows(std::string_view text, FlatRowsHandler& handler) {
    if (!isShallowJson(text)) {
        return failure(ErrorCode::invalid, FS_TEXT("The JSON is nested too deeply to be a dataset."));
    }
    if (Json::sax_parse(text, &handler)) {
        return {};
    }
    if (!handler.syntaxError()) {
        return tl::unexpected(Error{ErrorCode::invalid, handler.otherError(), {}});
    }
    Error error{ErrorCode::invalid, {}, {describeSyntaxError(text, *handler.syntaxError())}};
    error.message = error.findings.front().message;
    return tl::unexpected(std::move(error));
}

Result<LoadedDataset> taken(FlatRowsHandler& handler) {
    if (!handler.hasNames()) {
        return failure(ErrorCode::unrecognised,
                       FS_TEXT("This JSON is no dataset: the objects of the list have no member \"name\"."));
    }
    const RowTally tally = handler.tally();
    LoadedDataset loaded = handler.take();
    loaded.rowsWithGaps = tally.rowsWithGaps();
    loaded.organizationCount = tally.organizationCount();
    loaded.dataset.benchmarks = standardBenchmarks();
    return loaded;
}

} // namespace

Result<LoadedDataset> readFlatRows(std::string_view text, RowUse use) {
    if (FlatRowsHandler plain(use); readPlainRows(text, plain)) {
        return taken(plain);
    }
    FlatRowsHandler handler(use);
    if (auto read = readAnyRows(text, handler); !read) {
        return tl::unexpected(std::move(read.error()));
    }
    return taken(handler);
}

} // namespace frontierscope
