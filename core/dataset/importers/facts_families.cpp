// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/facts_folder.h"

#include "core/dataset/number_text.h"

#include <algorithm>
#include <array>
#include <set>

namespace frontierscope {

namespace {

/// True for the words by which names tell a reasoning setting from others of the same model.
bool isSetting(std::string_view part) {
    constexpr std::array<std::string_view, 15> kSettings = {
        "high",     "medium",       "low",           "minimal",   "xhigh",
        "max",      "adaptive",     "thinking",      "reasoning", "no thinking",
        "thinking", "non-thinking", "non-reasoning", "none",      "no reasoning"};
    if (std::find(kSettings.begin(), kSettings.end(), part) != kSettings.end()) {
        return true;
    }
    // "64k thinking"
    const std::size_t digits = part.find_first_not_of("0123456789");
    return digits != 0 && digits != std::string_view::npos && part.substr(digits) == "k thinking";
}

struct NameParts {
    std::string family, setting;
};

/// Splits "X (Mar 2026, high)" into "X (Mar 2026)" and "high".
NameParts split(const std::string& name) {
    const std::size_t open = name.rfind(" (");
    if (open == std::string::npos || name.back() != ')') {
        return {name, {}};
    }
    NameParts parts;
    std::string rest;
    const std::string_view inside = std::string_view(name).substr(open + 2, name.size() - open - 3);
    for (std::size_t begin = 0; begin <= inside.size();) {
        const std::size_t end = std::min(inside.find(',', begin), inside.size());
        const std::string_view part = trimmed(inside.substr(begin, end - begin));
        std::string& target = isSetting(part) ? parts.setting : rest;
        target += (target.empty() ? "" : ", ") + std::string(part);
        begin = end + 1;
    }
    parts.family = name.substr(0, open) + (rest.empty() ? "" : " (" + rest + ")");
    return parts;
}

} // namespace

void deriveFamilies(std::vector<Model>& models) {
    std::set<std::string> families;
    for (Model& model : models) {
        const NameParts parts = split(model.name);
        if (!parts.setting.empty()) {
            model.family = parts.family;
            model.setting = parts.setting;
            families.insert(parts.family);
        }
    }
    for (Model& model : models) {
        if (model.family.empty() && families.contains(model.name)) {
            model.family = model.name;
        }
    }
}

} // namespace frontierscope
