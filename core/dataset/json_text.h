// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset_schema.h"

#include <string>
#include <string_view>

namespace frontierscope {

/// The number as JSON: whole numbers of everyday size without a fraction.
[[nodiscard]] Json jsonNumber(double value);

/// Appends the members of a JSON object's text (a record's unknownFields) that the object does not have yet.
void appendMembers(Json& object, const std::string& membersText);

/// What is wrong with a text that is no JSON, with line, column and what to do.
[[nodiscard]] Diagnostic describeSyntaxError(std::string_view text, const Json::parse_error& error);

/// The same for what is JSON and can't be stored: a number that is too large.
[[nodiscard]] Message describeUnreadableJson(const Json::exception& error);

/// A piece of a file for a message: without its end if it is long.
[[nodiscard]] std::string shortened(std::string_view text);

/// One step of a JSON pointer: "/" and the key with "~" and "/" escaped.
[[nodiscard]] std::string pointerStep(std::string_view key);

/// The place of the first byte that breaks UTF-8 (RFC 3629), npos if the text is right.
[[nodiscard]] std::size_t findInvalidUtf8(std::string_view text) noexcept;

/// Line and column (in characters, both from 1) of a byte of the text.
struct TextPlace {
    int line = 1, column = 1;
};
[[nodiscard]] TextPlace placeOf(std::string_view text, std::size_t byte) noexcept;

[[nodiscard]] std::string_view pointStatusName(PointStatus status);

} // namespace frontierscope
