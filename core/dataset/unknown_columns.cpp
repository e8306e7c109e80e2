// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/unknown_columns.h"

#include "core/dataset/computed_column_heading.h"
#include "core/dataset/field.h"
#include "core/dataset/importers/column_mapping.h"
#include "core/dataset/number_text.h"

#include <unordered_map>

namespace frontierscope {

namespace {

bool comesBackAsColumn(const std::string& name) {
    return !name.empty() && trimmed(name).size() == name.size() && findField(name) == nullptr &&
           meaningOfHeader(name).field == nullptr && columnsOfHeadings({name}).empty();
}

} // namespace

UnknownColumns::UnknownColumns(const Dataset& dataset)
    : m_members(dataset.models.size()) {
    std::unordered_map<std::string, bool> areColumns;
    for (std::size_t i = 0; i < dataset.models.size(); ++i) {
        if (dataset.models[i].unknownFields.empty()) {
            continue;
        }
        m_members[i] = Json::parse(dataset.models[i].unknownFields, nullptr, false);
        if (!m_members[i].is_object()) {
            continue;
        }
        for (const auto& [name, value] : m_members[i].items()) {
            const auto [column, isNew] = areColumns.emplace(name, false);
            if (isNew && comesBackAsColumn(name)) {
                column->second = true;
                m_names.push_back(name);
            }
            m_leftOut += column->second ? 0U : 1U;
        }
    }
}

std::string UnknownColumns::text(std::size_t model, std::size_t column) const {
    const Json& members = m_members[model];
    const auto found = members.is_object() ? members.find(m_names[column]) : members.end();
    if (!members.is_object() || found == members.end() || found->is_null()) {
        return {};
    }
    return found->is_string() ? found->get<std::string>()
                              : found->dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace frontierscope
