// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/result.h"

namespace frontierscope {

std::string Diagnostic::where() const {
    if (line > 0) {
        return std::to_string(line) + ":" + std::to_string(column > 0 ? column : 1);
    }
    return pointer;
}

tl::unexpected<Error> failure(ErrorCode code, std::string_view text, std::vector<std::string> arguments) {
    return tl::unexpected<Error>(Error{code, Message{text, std::move(arguments)}, {}});
}

} // namespace frontierscope
