// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace frontierscope {

/// A row of a facts file by column name.
using FactRow = std::map<std::string, std::string>;

/// The fields of one physical line of CSV; quotes are honoured, line breaks in fields don't occur in the
/// facts.
inline std::vector<std::string> factFields(const std::string& line) {
    std::vector<std::string> fields(1);
    bool isQuoted = false;
    for (const char c : line) {
        if (c == '"') {
            isQuoted = !isQuoted;
        } else if (c == ',' && !isQuoted) {
            fields.emplace_back();
        } else if (c != '\r') {
            fields.back() += c;
        }
    }
    return fields;
}

/// All rows of datasets/facts/NAME, read without the program's own reader, so that it can be an oracle.
inline std::vector<FactRow> facts(const std::string& name) {
    std::ifstream file(std::string(FRONTIERSCOPE_SOURCE_DIR) + "/datasets/facts/" + name);
    EXPECT_TRUE(file) << name;
    std::string line;
    std::getline(file, line);
    const std::vector<std::string> header = factFields(line);
    std::vector<FactRow> rows;
    while (std::getline(file, line)) {
        const std::vector<std::string> fields = factFields(line);
        FactRow row;
        for (std::size_t i = 0; i < header.size() && i < fields.size(); ++i) {
            row[header[i]] = fields[i];
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace frontierscope
