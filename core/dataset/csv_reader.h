// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// A field of a CSV record and where it starts.
struct CsvField {
    std::string_view text; ///< without the quotes; valid until the next record is read
    bool isQuoted = false;
};

/// What is wrong with a record as CSV.
enum class CsvFault {
    none,
    unclosedQuote,  ///< a quoted field has no closing quote that ends it; the record ends with its line
    textAfterQuote, ///< characters after a field's closing quote; they are kept as part of the field
    strayQuote      ///< a quote inside an unquoted field; it is kept
};

/// Reads RFC 4180 text record by record, without copying fields that have no doubled quotes.
///
/// Accepts what real files have beyond the RFC: a UTF-8 byte-order mark, line ends LF, CRLF and CR, no line
/// end at the end, another delimiter. Blank lines are skipped; a quoted field may span lines. Never fails:
/// what is wrong with a record is told by `fault`, and the reading goes on with the next one.
class CsvReader {
public:
    explicit CsvReader(std::string_view text, char delimiter = ',');

    /// Reads the next record; false at the end of the text.
    bool next();

    [[nodiscard]] const std::vector<CsvField>& fields() const { return m_fields; }
    [[nodiscard]] int line() const {
        return m_recordLine;
    } ///< physical line on which the record starts, from 1
    [[nodiscard]] CsvFault fault() const { return m_fault; }
    [[nodiscard]] std::size_t faultField() const {
        return m_faultField;
    } ///< index of the field with the fault

private:
    void readRecord();
    void readQuotedField();
    bool readPlainField();
    void endUnclosedField(std::size_t begin);
    void finishQuotedField(std::size_t begin, std::size_t end, std::size_t doubledQuotes);
    void mark(CsvFault fault);
    bool endField();

    std::string_view m_text;
    std::size_t m_at = 0;
    char m_delimiter;
    int m_line = 1;
    int m_recordLine = 1;
    CsvFault m_fault = CsvFault::none;
    std::size_t m_faultField = 0;
    std::vector<CsvField> m_fields;
    std::deque<std::string> m_unescaped; ///< the record's fields that had doubled quotes; a deque, as views
                                         ///< into its strings have to hold while it grows
    std::size_t m_unescapedCount = 0;
};

/// The text as a CSV field: quoted where it has to be.
[[nodiscard]] std::string csvField(std::string_view text);

/// As csvField, and safe to open in a spreadsheet: a text that a spreadsheet would run as a formula (it
/// starts with = + - @ tab or CR, and is no number) gets an apostrophe in front.
[[nodiscard]] std::string csvFieldForSpreadsheet(std::string_view text);

/// The text that csvFieldForSpreadsheet has written: without the apostrophe in front of a formula.
[[nodiscard]] std::string_view withoutFormulaGuard(std::string_view text);

} // namespace frontierscope
