// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/flat_row_reader.h"

#include "core/dataset/dataset_readers.h"
#include "core/dataset/field_access.h"
#include "core/dataset/number_text.h"

#include <algorithm>

namespace frontierscope {

FlatRowReader::FlatRowReader(const std::vector<std::string>& columns)
    : m_names(columns) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Field* field = findField(columns[i]);
        if (field == nullptr) {
            m_unknown.push_back(i);
        } else if (hasColumn(field->key)) {
            m_repeated.push_back(i);
        } else {
            m_columns.push_back({i, field});
        }
    }
    // Values are set before what is said of them: in the fields' own order.
    std::sort(m_columns.begin(), m_columns.end(),
              [](const Column& a, const Column& b) { return a.field < b.field; });
    m_standard.benchmarks = standardBenchmarks();
    m_context = {&m_standard, hasColumn("price_date"), hasColumn("price_source"), hasColumn("gpqa_source")};
}

bool FlatRowReader::hasColumn(std::string_view fieldKey) const {
    return columnOf(fieldKey) != kNoColumn;
}

std::size_t FlatRowReader::columnOf(std::string_view fieldKey) const {
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [fieldKey](const Column& c) { return c.field->key == fieldKey; });
    return found == m_columns.end() ? kNoColumn : found->index;
}

std::optional<Model> FlatRowReader::read(const std::vector<std::string_view>& cells, const std::string& where,
                                         const Report& report) {
    Model model;
    bool isFaulty = false;
    for (const Column& column : m_columns) {
        setField(model, column, cells[column.index], isFaulty, report);
    }
    if (model.name.empty() && !isFaulty) {
        isFaulty = true;
        report(Severity::error, {FS_TEXT("A model needs a name."), {}}, columnOf("name"));
    }
    takeId(model, where, isFaulty, report);
    if (isFaulty) {
        return std::nullopt;
    }
    keepUnknown(model, cells);
    checkModel(model, m_context, [&](const RecordFinding& finding) {
        isFaulty = isFaulty || finding.severity == Severity::error;
        report(finding.severity, finding.message, columnOf(finding.field));
    });
    return isFaulty ? std::nullopt : std::optional(std::move(model));
}

void FlatRowReader::setField(Model& model, const Column& column, std::string_view cell, bool& isFaulty,
                             const Report& report) {
    if (!column.field->isEditable) {
        return;
    }
    const Result<FieldValue> value = parseFieldValue(*column.field, cell);
    if (!value) {
        isFaulty = true;
        report(Severity::error, value.error().message, column.index);
        return;
    }
    if (std::holds_alternative<std::monostate>(*value)) {
        return;
    }
    if (const Result<void> set = column.field->set(model, *value); !set) {
        isFaulty = true;
        report(Severity::error, set.error().message, column.index);
    }
}

void FlatRowReader::takeId(Model& model, const std::string& where, bool& isFaulty, const Report& report) {
    if (model.id.empty()) {
        const std::string base = slug(model.name);
        model.id = base;
        for (int number = 2; m_placeOfId.contains(model.id); ++number) {
            model.id = base + "-" + std::to_string(number);
        }
    }
    const auto [first, isNew] = m_placeOfId.emplace(model.id, where);
    if (!isNew) {
        isFaulty = true;
        report(Severity::error,
               {FS_TEXT("The identifier \"{0}\" is used before, at {1}. Give each its own."),
                {model.id, first->second}},
               columnOf("id"));
    }
}

void FlatRowReader::keepUnknown(Model& model, const std::vector<std::string_view>& cells) const {
    if (m_unknown.empty()) {
        return;
    }
    Json members = Json::object();
    for (const std::size_t column : m_unknown) {
        if (!cells[column].empty() && !m_names[column].empty()) {
            members[m_names[column]] = cells[column];
        }
    }
    if (!members.empty()) {
        model.unknownFields = members.dump();
    }
}

std::string slug(std::string_view name) {
    std::string id;
    for (const char c : name) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isKept =
            (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
        if (isUpper || isKept) {
            id += isUpper ? static_cast<char>(c + 32) : c;
        } else if (!id.empty() && id.back() != '-') {
            id += '-';
        }
    }
    while (!id.empty() && id.back() == '-') {
        id.pop_back();
    }
    return id.empty() ? "model" : id;
}

std::vector<Benchmark> standardBenchmarks() {
    const auto benchmark = [](const char* id, const char* name, std::optional<int> items,
                              std::optional<double> chance, const char* source) {
        Benchmark result;
        result.id = id;
        result.name = name;
        result.itemCount = items;
        result.chanceLevel = chance;
        result.source = source;
        return result;
    };
    return {benchmark("gpqa-diamond", "GPQA Diamond", 198, 25, "https://arxiv.org/abs/2311.12022"),
            benchmark("aime-2024", "AIME 2024", 30, {},
                      "https://artofproblemsolving.com/wiki/index.php/2024_AIME_I"),
            benchmark("mmlu", "MMLU", 14042, 25, "https://arxiv.org/abs/2009.03300")};
}

} // namespace frontierscope
