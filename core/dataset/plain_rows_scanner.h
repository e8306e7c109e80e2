// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace frontierscope {

/// Reads a JSON array of flat objects whose texts have no escapes, several times as fast as a general parser.
/// Whatever is not as plain as that (a list or an object inside a row, "\n" in a text, a fault) ends it: then
/// the text is for the general parser, from its start.
class PlainRowsScanner {
public:
    /// The text is UTF-8 and outlives the scanner.
    explicit PlainRowsScanner(std::string_view text)
        : m_at(text.data())
        , m_end(text.data() + text.size()) {}

    enum class Kind { null, text, other };
    struct Member {
        std::string_view name, value; ///< the value of null is empty, of a text without its quotes
        Kind kind = Kind::null;
    };
    enum class Step { row, end, notPlain };

    /// Reads the next row; its members stand in `row` until the next one.
    [[nodiscard]] Step next(std::vector<Member>& row);

private:
    void skipBlanks();
    [[nodiscard]] bool take(char sign);
    [[nodiscard]] bool readText(std::string_view& text);
    [[nodiscard]] bool readValue(Member& member);
    [[nodiscard]] bool readNumber(std::string_view& number);
    [[nodiscard]] bool readWord(std::string_view word);
    [[nodiscard]] bool readRow(std::vector<Member>& row);

    const char* m_at;
    const char* m_end;
    bool m_isOpen = false;
};

} // namespace frontierscope
