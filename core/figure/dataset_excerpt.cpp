// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/dataset_excerpt.h"

#include <nlohmann/json.hpp>

namespace frontierscope {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kKey = "excerpt";

Json membersOf(const Dataset& dataset) {
    Json members = Json::parse(dataset.unknownFields, nullptr, false);
    return members.is_object() ? members : Json::object();
}

std::size_t countIn(const Json& excerpt, const char* key) {
    const auto found = excerpt.find(key);
    return found != excerpt.end() && found->is_number_unsigned() ? found->get<std::size_t>() : 0;
}

} // namespace

std::optional<DatasetExcerpt> excerptOf(const Dataset& dataset) {
    if (dataset.unknownFields.find(kKey) == std::string::npos) {
        return std::nullopt;
    }
    const Json members = membersOf(dataset);
    const auto found = members.find(kKey);
    if (found == members.end() || !found->is_object()) {
        return std::nullopt;
    }
    DatasetExcerpt excerpt;
    if (found->contains("colored_labs") && (*found)["colored_labs"].is_array()) {
        for (const Json& lab : (*found)["colored_labs"]) {
            excerpt.coloredLabs.push_back(lab.is_string() ? std::optional(lab.get<std::string>())
                                                          : std::nullopt);
        }
    }
    excerpt.otherLabCount = countIn(*found, "other_lab_count");
    excerpt.leftOutCount = countIn(*found, "left_out_count");
    return excerpt;
}

void setExcerpt(Dataset& dataset, const DatasetExcerpt& excerpt) {
    Json members = membersOf(dataset);
    Json labs = Json::array();
    for (const std::optional<std::string>& lab : excerpt.coloredLabs) {
        labs.push_back(lab ? Json(*lab) : Json());
    }
    members[kKey] = {{"colored_labs", std::move(labs)},
                     {"other_lab_count", excerpt.otherLabCount},
                     {"left_out_count", excerpt.leftOutCount}};
    dataset.unknownFields = members.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace frontierscope
