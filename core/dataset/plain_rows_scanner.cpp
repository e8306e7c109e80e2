// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/plain_rows_scanner.h"

#include <cstring>

namespace frontierscope {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

void PlainRowsScanner::skipBlanks() {
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t')) {
        ++m_at;
    }
}

/// A sign with blanks around it.
bool PlainRowsScanner::take(char sign) {
    skipBlanks();
    if (m_at == m_end || *m_at != sign) {
        return false;
    }
    ++m_at;
    return true;
}

bool PlainRowsScanner::readText(std::string_view& text) {
    if (!take('"')) {
        return false;
    }
    const char* begin = m_at;
    while (m_at != m_end && *m_at != '"') {
        if (*m_at == '\\' || static_cast<unsigned char>(*m_at) < 0x20U) {
            return false;
        }
        ++m_at;
    }
    if (m_at == m_end) {
        return false;
    }
    text = {begin, static_cast<std::size_t>(m_at - begin)};
    ++m_at;
    return true;
}

/// A number as JSON writes it. One of many digits in the exponent can be too large: that is for the parser.
bool PlainRowsScanner::readNumber(std::string_view& number) {
    constexpr int kMostExponentDigits = 2;
    const char* begin = m_at;
    const auto digits = [this] {
        const char* first = m_at;
        while (m_at != m_end && isDigit(*m_at)) {
            ++m_at;
        }
        return m_at - first;
    };
    if (m_at != m_end && *m_at == '-') {
        ++m_at;
    }
    const bool startsWithZero = m_at != m_end && *m_at == '0';
    const auto whole = digits();
    if (whole == 0 || (startsWithZero && whole > 1)) {
        return false;
    }
    bool isInteger = true;
    if (m_at != m_end && *m_at == '.') {
        ++m_at;
        isInteger = false;
        if (digits() == 0) {
            return false;
        }
    }
    if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        isInteger = false;
        if (m_at != m_end && (*m_at == '+' || *m_at == '-')) {
            ++m_at;
        }
        const auto exponent = digits();
        if (exponent == 0 || exponent > kMostExponentDigits) {
            return false;
        }
    }
    number = {begin, static_cast<std::size_t>(m_at - begin)};
    return !(isInteger && (whole > 18 || number == "-0")); // the parser spells those in another way
}

bool PlainRowsScanner::readWord(std::string_view word) {
    if (static_cast<std::size_t>(m_end - m_at) < word.size() ||
        std::memcmp(m_at, word.data(), word.size()) != 0) {
        return false;
    }
    m_at += word.size();
    return true;
}

bool PlainRowsScanner::readValue(Member& member) {
    skipBlanks();
    if (m_at == m_end) {
        return false;
    }
    member.value = {};
    switch (*m_at) {
    case '"':
        member.kind = Kind::text;
        return readText(member.value);
    case 'n':
        member.kind = Kind::null;
        return readWord("null");
    case 't':
        member.kind = Kind::other;
        member.value = "true";
        return readWord("true");
    case 'f':
        member.kind = Kind::other;
        member.value = "false";
        return readWord("false");
    default:
        member.kind = Kind::other;
        return readNumber(member.value);
    }
}

bool PlainRowsScanner::readRow(std::vector<Member>& row) {
    if (!take('{')) {
        return false;
    }
    row.clear();
    if (take('}')) {
        return true;
    }
    do {
        Member& member = row.emplace_back();
        if (!readText(member.name) || !take(':') || !readValue(member)) {
            return false;
        }
    } while (take(','));
    return take('}');
}

PlainRowsScanner::Step PlainRowsScanner::next(std::vector<Member>& row) {
    const bool isFirst = !m_isOpen;
    if (isFirst && !take('[')) {
        return Step::notPlain;
    }
    m_isOpen = true;
    if (take(']')) {
        skipBlanks();
        return m_at == m_end ? Step::end : Step::notPlain;
    }
    if (!isFirst && !take(',')) {
        return Step::notPlain;
    }
    return readRow(row) ? Step::row : Step::notPlain;
}

} // namespace frontierscope
