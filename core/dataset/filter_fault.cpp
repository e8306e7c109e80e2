// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/filter_fault.h"

#include "core/dataset/json_text.h"

#include <algorithm>
#include <utility>

namespace frontierscope {

namespace {

/// The word that stands at a byte of the text.
std::string foundAt(std::string_view text, std::size_t byte) {
    const std::string_view rest = text.substr(std::min(byte, text.size()));
    const std::size_t end = rest.find_first_of(" \t\r\n,()", 1);
    return std::string(rest.substr(0, std::min(end, rest.size())));
}

} // namespace

Error errorOf(std::string_view text, FilterFault fault) {
    const int column = placeOf(text, fault.byte).column;
    if (fault.valueError) {
        fault.valueError->code = ErrorCode::usage;
        if (!fault.valueError->findings.empty()) {
            return std::move(*fault.valueError); // it knows its place
        }
        Diagnostic finding;
        finding.message = fault.valueError->message;
        finding.line = 1;
        finding.column = column;
        fault.valueError->findings.push_back(std::move(finding));
        return std::move(*fault.valueError);
    }
    if (fault.arguments.empty()) {
        fault.arguments.push_back(foundAt(text, fault.byte));
    }
    fault.arguments.insert(fault.arguments.begin(), std::to_string(column));
    return {ErrorCode::usage, {fault.text, std::move(fault.arguments)}, {}};
}

} // namespace frontierscope
