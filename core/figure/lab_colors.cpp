// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/lab_colors.h"

#include "core/figure/dataset_excerpt.h"

#include <algorithm>
#include <map>
#include <utility>

namespace frontierscope {

namespace {
constexpr std::size_t kColoredLabs = 8;
}

LabColors::LabColors(const Dataset& dataset) {
    if (auto excerpt = excerptOf(dataset)) {
        m_labs = std::move(excerpt->coloredLabs);
        m_otherCount = excerpt->otherLabCount;
        return;
    }
    std::map<std::string, std::size_t> counts;
    for (const Model& model : dataset.models) {
        ++counts[model.organization];
    }
    std::vector<std::pair<std::string, std::size_t>> order(counts.begin(), counts.end());
    std::ranges::stable_sort(order, std::greater(), &std::pair<std::string, std::size_t>::second);
    for (std::size_t i = 0; i < std::min(order.size(), kColoredLabs); ++i) {
        m_labs.emplace_back(order[i].first);
    }
    m_otherCount = order.size() - m_labs.size();
}

ColorRole LabColors::roleOf(std::string_view organization) const {
    const auto found = std::ranges::find_if(
        m_labs, [organization](const std::optional<std::string>& lab) { return lab == organization; });
    if (found == m_labs.end()) {
        return {ColorRole::Kind::otherLabs, 0};
    }
    return {ColorRole::Kind::lab, static_cast<int>(found - m_labs.begin())};
}

} // namespace frontierscope
