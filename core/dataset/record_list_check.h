// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/validation.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace frontierscope {

/// Checks the records of one list, and that no two share an id (an error at the later one) or a name (a
/// warning). `indices` are the records' places in their file. Returns for each record whether it has an
/// error.
template <class Record, class Check>
std::vector<bool> checkRecordList(const std::string& list, const std::vector<Record>& records,
                                  const std::vector<std::size_t>& indices, Check check,
                                  std::vector<Diagnostic>& findings) {
    std::vector<bool> isFaulty(records.size());
    std::unordered_map<std::string_view, std::size_t> ids;
    std::unordered_map<std::string_view, std::size_t> names;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const Record& record = records[i];
        const std::string base = list + "/" + std::to_string(indices[i]);
        const auto place = [&](std::size_t other) {
            return list + "/" + std::to_string(indices[other]);
        };
        check(record, [&](RecordFinding finding) {
            isFaulty[i] = isFaulty[i] || finding.severity == Severity::error;
            findings.push_back({finding.severity, std::move(finding.message), base + finding.pointer});
        });
        if (const auto [first, isNew] = ids.emplace(record.id, i); !isNew) {
            isFaulty[i] = true;
            findings.push_back({Severity::error,
                                {FS_TEXT("The identifier \"{0}\" is used before, at {1}. Give each its own."),
                                 {record.id, place(first->second)}},
                                base + "/id"});
            continue;
        }
        if (const auto [first, isNew] = names.emplace(record.name, i); !isNew && !record.name.empty()) {
            findings.push_back(
                {Severity::warning,
                 {FS_TEXT("The name \"{0}\" is used before, at {1}."), {record.name, place(first->second)}},
                 base + "/name"});
        }
    }
    return isFaulty;
}

} // namespace frontierscope
