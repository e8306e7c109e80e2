// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/listed_ids.h"

#include <algorithm>
#include <unordered_set>

namespace frontierscope {

bool areAllListed(const std::vector<std::string>& list, const std::vector<std::string>& ids) {
    const std::unordered_set<std::string> listed(list.begin(), list.end());
    return std::ranges::all_of(ids, [&](const std::string& id) { return listed.contains(id); });
}

void setListed(std::vector<std::string>& list, const std::vector<std::string>& ids, bool areListed) {
    if (!areListed) {
        const std::unordered_set<std::string> gone(ids.begin(), ids.end());
        std::erase_if(list, [&](const std::string& id) { return gone.contains(id); });
        return;
    }
    std::unordered_set<std::string> listed(list.begin(), list.end());
    for (const std::string& id : ids) {
        if (listed.insert(id).second) {
            list.push_back(id);
        }
    }
}

} // namespace frontierscope
