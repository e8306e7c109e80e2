// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/column_filters.h"

#include "core/dataset/computed_columns.h"
#include "core/dataset/filter_condition.h"
#include "core/dataset/number_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>

namespace frontierscope {

namespace {

bool startsWithOperator(std::string_view text) {
    if (std::string_view("=!<>~").find(text.front()) != std::string_view::npos) {
        return true;
    }
    constexpr std::array<std::string_view, 2> kWords = {"in", "is"};
    return std::ranges::any_of(kWords, [text](std::string_view word) {
        return text.size() > word.size() && equalsIgnoringCase(text.substr(0, word.size()), word) &&
               (text[word.size()] == ' ' || text[word.size()] == '(');
    });
}

std::string nameOf(const Field& field) {
    return '"' + std::string(field.key) + "\" ";
}

std::string expressionOf(const Field& field, std::string_view condition) {
    const std::string name = nameOf(field);
    if (startsWithOperator(condition)) {
        return name + std::string(condition);
    }
    std::string value(condition);
    std::erase(value, '"');
    return name + (field.type == FieldType::text ? "~ \"" : "= \"") + value + '"';
}

std::vector<std::string> ownColumnsOf(const Dataset& dataset) {
    std::vector<std::string> names;
    for (const ComputedColumn& column : dataset.computedColumns) {
        names.push_back(column.name);
    }
    return names;
}

/// The fault as the person sees it, who has not written the name of the field.
Error withoutName(Error error, const Field& field) {
    auto& arguments = error.message.arguments;
    if (error.message.text.starts_with("At column {0}") && !arguments.empty()) {
        const auto isLetter = [](char c) {
            return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        };
        const auto column = std::stoi(arguments[0]) - std::ranges::count_if(nameOf(field), isLetter);
        arguments[0] = std::to_string(std::max<std::ptrdiff_t>(1, column));
    }
    return error;
}

} // namespace

Result<void> ColumnFilters::set(const Dataset& dataset, const Field& field, std::string_view condition) {
    m_ownColumns = ownColumnsOf(dataset);
    const std::string_view text = trimmed(condition);
    if (text.empty()) {
        m_conditions.erase(std::string(field.key));
        return {};
    }
    auto filter = Filter::parse(expressionOf(field, text), ComputedColumns(dataset));
    if (!filter) {
        return tl::unexpected(withoutName(std::move(filter.error()), field));
    }
    m_conditions.insert_or_assign(std::string(field.key), Condition{std::string(text), std::move(*filter)});
    return {};
}

void ColumnFilters::follow(const Dataset& dataset) {
    const std::vector<std::string> now = ownColumnsOf(dataset);
    if (now.size() == m_ownColumns.size()) { // none has come or gone: other names stand for the same columns
        std::map<std::string, Condition, std::less<>> moved;
        for (std::size_t i = 0; i < now.size(); ++i) {
            if (auto entry = m_conditions.extract(m_ownColumns[i])) {
                entry.key() = now[i];
                moved.insert(std::move(entry));
            }
        }
        m_conditions.merge(moved);
    }
    refresh(dataset);
}

void ColumnFilters::refresh(const Dataset& dataset) {
    m_ownColumns = ownColumnsOf(dataset);
    const ComputedColumns columns(dataset);
    for (auto entry = m_conditions.begin(); entry != m_conditions.end();) {
        const Field* field = columns.find(entry->first);
        auto filter = field == nullptr ? Result<Filter>(Filter())
                                       : Filter::parse(expressionOf(*field, entry->second.text), columns);
        if (field == nullptr || !filter) {
            entry = m_conditions.erase(entry);
        } else {
            entry->second.filter = std::move(*filter);
            ++entry;
        }
    }
}

std::string ColumnFilters::condition(std::string_view fieldKey) const {
    const auto found = m_conditions.find(fieldKey);
    return found == m_conditions.end() ? std::string() : found->second.text;
}

bool ColumnFilters::accept(const Model& model) const {
    return std::ranges::all_of(m_conditions,
                               [&model](const auto& entry) { return entry.second.filter.matches(model); });
}

} // namespace frontierscope
