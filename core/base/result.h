// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <vector>

namespace frontierscope {

enum class Severity { warning, error };

/// One finding about input: what was found, where, what was expected and what to do.
struct Diagnostic {
    Severity severity = Severity::error;
    Message message;
    std::string pointer; ///< JSON pointer of the value, for JSON
    int line = 0;        ///< 1-based physical line, 0: not known
    int column = 0;      ///< 1-based: the field in CSV, the character in JSON, 0: not known

    /// "LINE:COLUMN" where they are known, else the JSON pointer, else empty.
    [[nodiscard]] std::string where() const;
    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

enum class ErrorCode {
    unreadable,   ///< the file can't be opened or read
    unrecognised, ///< not a format that is known
    invalid,      ///< recognised, but what it says can't be used
    usage,        ///< the caller asked for something that does not exist
    unwritable,   ///< the output can't be written
    internal
};

/// Why something asked for can't be had. `findings` lists all problems where there is more than one.
struct Error {
    ErrorCode code = ErrorCode::invalid;
    Message message;
    std::vector<Diagnostic> findings;
};

template <class T>
using Result = tl::expected<T, Error>;

/// An error as a Result; `text` is a template marked with FS_TEXT.
[[nodiscard]] tl::unexpected<Error> failure(ErrorCode code, std::string_view text,
                                            std::vector<std::string> arguments = {});

} // namespace frontierscope
