// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/import_notes.h"

#include "core/dataset/dataset_readers.h"
#include "core/dataset/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace frontierscope {

namespace {

struct BenchmarkName {
    std::string_view name, id; ///< the name's slug
};

constexpr std::array kBenchmarkNames = {
    BenchmarkName{"gpqa-diamond", "gpqa-diamond"},
    BenchmarkName{"aime-2024", "aime-2024"},
    BenchmarkName{"aime24", "aime-2024"},
    BenchmarkName{"aime-24", "aime-2024"},
    BenchmarkName{"mmlu", "mmlu"},
    BenchmarkName{"otis-mock-aime-2024-2025", "otis-mock-aime"},
    BenchmarkName{"swe-bench-verified", "swe-bench-verified"},
};

std::string joined(const std::set<std::string>& names) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

} // namespace

void ImportPlace::add(Severity severity, Message message, std::string_view member, std::size_t column) const {
    Diagnostic finding;
    finding.severity = severity;
    finding.message = std::move(message);
    finding.line = m_line;
    if (m_line > 0) {
        finding.column = static_cast<int>(column) + 1;
    } else {
        finding.pointer = m_pointer + std::string(member);
    }
    m_table.findings.push_back(std::move(finding));
}

ImportedRow& ImportPlace::newRow(std::initializer_list<std::string_view> names) const {
    ImportedRow& row = m_table.rows.emplace_back();
    row.line = m_line;
    row.pointer = m_pointer;
    for (const std::string_view name : names) {
        if (!name.empty() && std::find(row.names.begin(), row.names.end(), name) == row.names.end()) {
            row.names.emplace_back(name);
        }
    }
    return row;
}

std::string textAt(const nlohmann::json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<double> amountAt(const nlohmann::json& object, const char* key, int powerOfTen,
                               const ImportPlace& place) {
    const auto found = object.find(key);
    const std::string member = std::string("/") + key;
    if (found == object.end() || found->is_null()) {
        return std::nullopt;
    }
    double value = 0;
    if (found->is_number()) {
        value = found->get<double>();
    } else if (found->is_string()) {
        const auto& text = found->get_ref<const std::string&>();
        const NumberReading reading = readNumber(text, {NumberRole::plain, DecimalSign::point, {}});
        if (reading.verdict == NumberReading::Verdict::unknown) {
            return std::nullopt;
        }
        if (reading.verdict != NumberReading::Verdict::accepted) {
            place.add(Severity::error, reading.reason, member);
            return std::nullopt;
        }
        value = reading.value;
    } else {
        place.add(Severity::error,
                  {FS_TEXT("A number is expected here, not {0}. The value stays unknown."), {found->dump()}},
                  member);
        return std::nullopt;
    }
    value = shiftedByPowerOfTen(value, powerOfTen);
    if (!std::isfinite(value) || value < 0) {
        place.add(Severity::error,
                  {FS_TEXT("{0} is less than 0. The value stays unknown."), {formatNumber(value)}}, member);
        return std::nullopt;
    }
    return value;
}

void UnusedMembers::collect(const nlohmann::json& object, std::initializer_list<std::string_view> used) {
    for (const auto& [key, value] : object.items()) {
        if (std::find(used.begin(), used.end(), key) == used.end()) {
            m_names.insert(key);
        }
    }
}

void UnusedMembers::note(ImportedTable& table) const {
    if (!m_names.empty()) {
        ImportPlace(table, std::string())
            .warn({FS_TEXT("These members of the file are not used: {0}."), {joined(m_names)}});
    }
}

void noteUnusedColumns(const DelimitedTable& table, std::initializer_list<std::string_view> used,
                       ImportedTable& imported) {
    for (std::size_t column = 0; column < table.header.size(); ++column) {
        if (std::find(used.begin(), used.end(), table.header[column]) == used.end()) {
            ImportPlace(imported, table.headerLine)
                .warn({FS_TEXT("The column \"{0}\" is not used."), {table.header[column]}}, {}, column);
        }
    }
}

std::string benchmarkFor(ImportedTable& table, std::string_view name, std::string_view source) {
    std::string id = slug(name);
    const auto* known = std::find_if(kBenchmarkNames.begin(), kBenchmarkNames.end(),
                                     [&](const BenchmarkName& b) { return b.name == id; });
    if (known != kBenchmarkNames.end()) {
        id = known->id;
    }
    const bool isThere = std::any_of(table.benchmarks.begin(), table.benchmarks.end(),
                                     [&](const Benchmark& benchmark) { return benchmark.id == id; });
    if (!isThere) {
        const std::vector<Benchmark> standard = standardBenchmarks();
        const auto same =
            std::find_if(standard.begin(), standard.end(), [&](const Benchmark& b) { return b.id == id; });
        Benchmark benchmark;
        benchmark.id = id;
        benchmark.name = name;
        benchmark.source = source;
        table.benchmarks.push_back(same == standard.end() ? benchmark : *same);
    }
    return id;
}

} // namespace frontierscope
