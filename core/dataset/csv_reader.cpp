// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/csv_reader.h"

#include "core/dataset/number_text.h"

#include <algorithm>
#include <cstring>

namespace frontierscope {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool isLineEnd(char c) {
    return c == '\n' || c == '\r';
}

} // namespace

CsvReader::CsvReader(std::string_view text, char delimiter)
    : m_text(text.starts_with(kByteOrderMark) ? text.substr(kByteOrderMark.size()) : text)
    , m_delimiter(delimiter) {}

bool CsvReader::next() {
    while (m_at < m_text.size() && isLineEnd(m_text[m_at])) {
        m_at += m_text.substr(m_at).starts_with("\r\n") ? 2 : 1;
        ++m_line;
    }
    if (m_at >= m_text.size()) {
        return false;
    }
    m_recordLine = m_line;
    m_fault = CsvFault::none;
    m_fields.clear();
    m_unescapedCount = 0;
    readRecord();
    return true;
}

void CsvReader::readRecord() {
    for (;;) {
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            readQuotedField();
            if (endField()) {
                return;
            }
        } else if (readPlainField()) {
            return;
        }
    }
}

/// Reads an unquoted field and what ends it; true if that ends the record.
bool CsvReader::readPlainField() {
    const char* const begin = m_text.data() + m_at;
    const char* const end = m_text.data() + m_text.size();
    const char* at = begin;
    bool hasQuote = false;
    while (at != end && *at != m_delimiter && *at != '\n' && *at != '\r') {
        hasQuote = hasQuote || *at == '"';
        ++at;
    }
    if (hasQuote) {
        mark(CsvFault::strayQuote);
    }
    m_fields.push_back({std::string_view(begin, static_cast<std::size_t>(at - begin)), false});
    m_at += static_cast<std::size_t>(at - begin);
    return endField();
}

/// Steps over the delimiter or the line end behind a field; true if the record ends here.
bool CsvReader::endField() {
    if (m_at >= m_text.size()) {
        return true;
    }
    if (m_text[m_at] == m_delimiter) {
        ++m_at;
        return false;
    }
    m_at += m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n' ? 2 : 1;
    ++m_line;
    return true;
}

void CsvReader::readQuotedField() {
    const std::size_t begin = ++m_at;
    std::size_t doubled = 0;
    for (;;) {
        const void* quote =
            m_at < m_text.size() ? std::memchr(m_text.data() + m_at, '"', m_text.size() - m_at) : nullptr;
        if (quote == nullptr) {
            endUnclosedField(begin);
            return;
        }
        m_at = static_cast<std::size_t>(static_cast<const char*>(quote) - m_text.data());
        if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
            ++doubled;
            m_at += 2;
            continue;
        }
        break;
    }
    const std::size_t end = m_at++;
    const bool isEnd = m_at >= m_text.size() || m_text[m_at] == m_delimiter || isLineEnd(m_text[m_at]);
    if (!isEnd && m_text.substr(begin, end - begin).find_first_of("\r\n") != std::string_view::npos) {
        endUnclosedField(begin); // this quote rather opens a field of a later line
        return;
    }
    if (!isEnd) {
        mark(CsvFault::textAfterQuote);
    }
    finishQuotedField(begin, end, doubled);
    if (!isEnd) {
        while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !isLineEnd(m_text[m_at])) {
            ++m_at;
        }
        m_fields.back().text = m_text.substr(begin - 1, m_at - begin + 1);
    }
}

/// Ends a field without its closing quote at the end of its line, so that the lines behind it are read. All
/// of them together are looked through twice at most: behind an unclosed quote, up to where the search for
/// its end has come, quotes stand in pairs, and a field that starts with such a pair is closed by it.
void CsvReader::endUnclosedField(std::size_t begin) {
    mark(CsvFault::unclosedQuote);
    m_at = std::min(m_text.find_first_of("\r\n", begin), m_text.size());
    m_fields.push_back({m_text.substr(begin, m_at - begin), true});
}

void CsvReader::finishQuotedField(std::size_t begin, std::size_t end, std::size_t doubledQuotes) {
    const std::string_view raw = m_text.substr(begin, end - begin);
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] == '\n' || (raw[i] == '\r' && (i + 1 == raw.size() || raw[i + 1] != '\n'))) {
            ++m_line;
        }
    }
    if (doubledQuotes == 0) {
        m_fields.push_back({raw, true});
        return;
    }
    if (m_unescaped.size() <= m_unescapedCount) {
        m_unescaped.emplace_back();
    }
    std::string& text = m_unescaped[m_unescapedCount++];
    text.clear();
    for (std::size_t i = 0; i < raw.size(); ++i) {
        text += raw[i];
        i += raw[i] == '"' ? 1U : 0U;
    }
    m_fields.push_back({text, true});
}

void CsvReader::mark(CsvFault fault) {
    if (m_fault == CsvFault::none) {
        m_fault = fault;
        m_faultField = m_fields.size();
    }
}

std::string csvField(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos && trimmed(text).size() == text.size()) {
        return std::string(text);
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"') {
            quoted += c;
        }
    }
    return quoted + '"';
}

namespace {

/// True for a text that a spreadsheet would run, once any apostrophes in front of it are gone.
bool isFormula(std::string_view text) {
    const std::size_t first = text.find_first_not_of('\'');
    return first != std::string_view::npos &&
           std::string_view("=+-@\t\r").find(text[first]) != std::string_view::npos;
}

} // namespace

std::string csvFieldForSpreadsheet(std::string_view text) {
    return !isFormula(text) || parsePlainNumber(text) ? csvField(text) : csvField("'" + std::string(text));
}

std::string_view withoutFormulaGuard(std::string_view text) {
    return text.starts_with('\'') && isFormula(text) ? text.substr(1) : text;
}

} // namespace frontierscope
