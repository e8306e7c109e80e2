// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/json_diff.h"

#include <map>

namespace frontierscope {

FieldValue valueOfJson(const Json& json) {
    if (json.is_null()) {
        return {};
    }
    if (json.is_number()) {
        return json.get<double>();
    }
    if (json.is_boolean()) {
        return json.get<bool>();
    }
    return json.is_string() ? json.get<std::string>()
                            : json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

namespace {

FieldValue valueOf(const Json* json) {
    return json == nullptr ? FieldValue() : valueOfJson(*json);
}

class JsonComparison {
public:
    void compare(const std::string& place, const Json* before, const Json* after) {
        const bool areBoth = before != nullptr && after != nullptr;
        if (areBoth && before->is_object() && after->is_object()) {
            compareObjects(place, *before, *after);
        } else if (areBoth && before->is_array() && after->is_array()) {
            compareLists(place, *before, *after);
        } else if (!areBoth || *before != *after) {
            m_changes.push_back({place, valueOf(before), valueOf(after)});
        }
    }

    std::vector<JsonChange> take() { return std::move(m_changes); }

private:
    static std::string below(const std::string& place, const std::string& member) {
        return place.empty() ? member : place + '/' + member;
    }

    void compareObjects(const std::string& place, const Json& before, const Json& after) {
        for (const auto& [key, value] : after.items()) {
            compare(below(place, key), before.contains(key) ? &before[key] : nullptr, &value);
        }
        for (const auto& [key, value] : before.items()) {
            if (!after.contains(key)) {
                compare(below(place, key), &value, nullptr);
            }
        }
    }

    void compareLists(const std::string& place, const Json& before, const Json& after) {
        std::map<std::string, int> unmatched; // elements of `before`, by their text
        for (const Json& element : before) {
            ++unmatched[element.dump()];
        }
        std::vector<std::size_t> added;
        for (std::size_t i = 0; i < after.size(); ++i) {
            const auto found = unmatched.find(after[i].dump());
            if (found == unmatched.end() || found->second == 0) {
                added.push_back(i);
            } else {
                --found->second;
            }
        }
        std::vector<std::size_t> removed;
        for (std::size_t i = before.size(); i-- > 0;) { // of equal ones, the last are left over
            if (int& count = unmatched[before[i].dump()]; count > 0) {
                --count;
                removed.insert(removed.begin(), i);
            }
        }
        // As many gone as come: they are changed ones.
        const bool areChanged = added.size() == removed.size();
        for (std::size_t i = 0; i < added.size(); ++i) {
            compare(below(place, std::to_string(added[i])), areChanged ? &before[removed[i]] : nullptr,
                    &after[added[i]]);
        }
        for (std::size_t i = 0; i < removed.size() && !areChanged; ++i) {
            compare(below(place, std::to_string(removed[i])), &before[removed[i]], nullptr);
        }
    }

    std::vector<JsonChange> m_changes;
};

} // namespace

std::vector<JsonChange> diffJson(const Json& before, const Json& after) {
    JsonComparison comparison;
    comparison.compare({}, &before, &after);
    return comparison.take();
}

} // namespace frontierscope
