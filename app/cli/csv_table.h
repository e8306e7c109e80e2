// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// Any CSV file as text by column names (RFC 4180; UTF-8, a BOM is fine).
struct CsvTable {
    struct Row {
        int line = 0; ///< physical line it starts on; the header is line 1
        std::vector<std::string> fields;
    };
    std::vector<std::string> header;
    std::vector<Row> rows;

    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;
};

/// Error: unreadable, no header, or rows with more or fewer fields than the header (all listed).
[[nodiscard]] Result<CsvTable> readCsvTable(const std::filesystem::path& file);
[[nodiscard]] Result<CsvTable> parseCsvTable(std::string_view bytes);

} // namespace frontierscope
