// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/model_ids.h"

namespace frontierscope {

namespace {

constexpr int kSeveralRows = -2;

} // namespace

bool ModelIds::isTaken(const std::string& id, int exceptRow) {
    if (m_rows.empty()) {
        m_rows.reserve(m_dataset.models.size());
        int row = 0;
        for (const Model& model : m_dataset.models) {
            if (const auto [at, isNew] = m_rows.emplace(model.id, row); !isNew) {
                at->second = kSeveralRows;
            }
            ++row;
        }
    }
    const auto found = m_rows.find(id);
    return found != m_rows.end() && (exceptRow < 0 || found->second != exceptRow);
}

std::string ModelIds::giveFree(const std::string& wanted) {
    std::string id = wanted;
    for (int number = 2; isTaken(id, -1) || !m_given.insert(id).second; ++number) {
        id = wanted + '-' + std::to_string(number);
    }
    return id;
}

} // namespace frontierscope
