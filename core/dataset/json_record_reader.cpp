// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/json_record_reader.h"

#include "core/dataset/json_text.h"
#include "core/dataset/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>

namespace frontierscope {

namespace {

/// What stands in the file, for a message: as it is, the end of a long one left out.
std::string describeFound(const Json& found) {
    return shortened(found.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace

std::string JsonPlace::pointer() const {
    if (parent == nullptr && key == nullptr) {
        return {};
    }
    return (parent == nullptr ? std::string() : parent->pointer()) +
           (key == nullptr ? "/" + std::to_string(index) : pointerStep(key));
}

JsonRecordReader::JsonRecordReader(const Json& object, const JsonPlace& place,
                                   std::vector<Diagnostic>& findings)
    : m_object(object)
    , m_place(place)
    , m_findings(findings)
    , m_isKnown(object.size()) {}

const Json* JsonRecordReader::find(const char* key) {
    const auto& members = m_object.get_ref<const Json::object_t&>();
    for (std::size_t step = 0; step < m_isKnown.size(); ++step) {
        const std::size_t i = (m_next + step) % m_isKnown.size();
        const auto& [name, value] = *std::next(members.begin(), static_cast<std::ptrdiff_t>(i));
        if (name == key) {
            m_isKnown[i] = true;
            m_next = i + 1;
            return value.is_null() ? nullptr : &value;
        }
    }
    return nullptr;
}

std::string JsonRecordReader::unknownMembers() const {
    if (std::find(m_isKnown.begin(), m_isKnown.end(), false) == m_isKnown.end()) {
        return {};
    }
    Json unknown = Json::object();
    std::size_t i = 0;
    for (const auto& [name, value] : m_object.get_ref<const Json::object_t&>()) {
        if (!m_isKnown[i++]) {
            unknown[name] = value;
        }
    }
    return unknown.dump();
}

void JsonRecordReader::addWrongType(const JsonPlace& place, const Json& found, std::string_view sentence,
                                    std::vector<Diagnostic>& findings) {
    findings.push_back({Severity::error, {sentence, {describeFound(found)}}, place.pointer()});
}

void JsonRecordReader::addMissing(const char* key) {
    m_findings.push_back(
        {Severity::error, {FS_TEXT("The member \"{0}\" is missing here."), {key}}, m_place.pointer()});
}

void JsonRecordReader::readValue(const Json& json, const JsonPlace& place, std::string& value) {
    if (json.is_string()) {
        value = json.get_ref<const std::string&>();
    } else {
        addWrongType(place, json, FS_TEXT("A text is expected here, not {0}."), m_findings);
    }
}

void JsonRecordReader::readValue(const Json& json, const JsonPlace& place, bool& value) {
    if (json.is_boolean()) {
        value = json.get<bool>();
    } else {
        addWrongType(place, json, FS_TEXT("true or false is expected here, not {0}."), m_findings);
    }
}

void JsonRecordReader::readValue(const Json& json, const JsonPlace& place, double& value) {
    if (json.is_number()) {
        value = json.get<double>();
    } else {
        addWrongType(place, json, FS_TEXT("A number is expected here, not {0}."), m_findings);
    }
}

void JsonRecordReader::readValue(const Json& json, const JsonPlace& place, int& value) {
    const double number = json.is_number() ? json.get<double>() : std::nan("");
    if (number == std::trunc(number) && std::abs(number) <= std::numeric_limits<int>::max()) {
        value = static_cast<int>(number);
    } else {
        addWrongType(place, json, FS_TEXT("A whole number is expected here, not {0}."), m_findings);
    }
}

void JsonRecordReader::readValue(const Json& json, const JsonPlace& place, CalendarDate& value) {
    const auto date =
        json.is_string() ? CalendarDate::parse(json.get_ref<const std::string&>()) : std::nullopt;
    if (date) {
        value = *date;
    } else {
        addWrongType(
            place, json,
            FS_TEXT("A date is expected here, such as \"2024-06-01\", \"2024-06\" or \"2024\", not {0}."),
            m_findings);
    }
}

void JsonRecordReader::readValue(const Json& json, const JsonPlace& place, PointStatus& value) {
    for (const PointStatus status : {PointStatus::published, PointStatus::measured, PointStatus::digitised,
                                     PointStatus::reconstructed, PointStatus::estimate}) {
        if (json.is_string() && json.get_ref<const std::string&>() == pointStatusName(status)) {
            value = status;
            return;
        }
    }
    addWrongType(
        place, json,
        FS_TEXT("\"published\", \"measured\", \"digitised\", \"reconstructed\" or \"estimate\" is expected "
                "here, not {0}."),
        m_findings);
}

} // namespace frontierscope
