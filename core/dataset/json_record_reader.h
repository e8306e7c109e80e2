// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset_schema.h"

#include <optional>
#include <string>
#include <vector>

namespace frontierscope {

/// Where a value stands in a JSON text: a step from the place of what holds it. Written out only for a
/// finding.
struct JsonPlace {
    const JsonPlace* parent = nullptr;
    const char* key = nullptr; ///< nullptr: `index` counts
    std::size_t index = 0;

    [[nodiscard]] std::string pointer() const;
};

/// Reads the members of one JSON object into a record, as described in dataset_schema.h. What is wrong is
/// added to `findings` with its pointer; the member then keeps its default. A member that is null counts as
/// absent.
class JsonRecordReader {
public:
    JsonRecordReader(const Json& object, const JsonPlace& place, std::vector<Diagnostic>& findings);

    template <class T>
    void operator()(const char* key, T& member) {
        if (const Json* value = find(key)) {
            readValue(*value, {&m_place, key}, member);
        }
    }

    template <class T>
    void required(const char* key, T& member) {
        if (const Json* value = find(key)) {
            readValue(*value, {&m_place, key}, member);
        } else {
            addMissing(key);
        }
    }

    /// Marks a member as known without reading it.
    const Json* find(const char* key);

    /// The members that nothing asked for, as the text of a JSON object; empty if there are none.
    [[nodiscard]] std::string unknownMembers() const;

    /// Reads one object into a record.
    template <class Record>
    static void readRecord(const Json& json, const JsonPlace& place, std::vector<Diagnostic>& findings,
                           Record& record) {
        if (!json.is_object()) {
            addWrongType(place, json, FS_TEXT("An object is expected here, not {0}."), findings);
            return;
        }
        JsonRecordReader reader(json, place, findings);
        describe(record, reader);
        record.unknownFields = reader.unknownMembers();
    }

    static void addWrongType(const JsonPlace& place, const Json& found, std::string_view sentence,
                             std::vector<Diagnostic>& findings);

private:
    void addMissing(const char* key);

    void readValue(const Json& json, const JsonPlace& place, std::string& value);
    void readValue(const Json& json, const JsonPlace& place, bool& value);
    void readValue(const Json& json, const JsonPlace& place, double& value);
    void readValue(const Json& json, const JsonPlace& place, int& value);
    void readValue(const Json& json, const JsonPlace& place, CalendarDate& value);
    void readValue(const Json& json, const JsonPlace& place, PointStatus& value);

    template <class T>
    void readValue(const Json& json, const JsonPlace& place, std::optional<T>& value) {
        const std::size_t before = m_findings.size();
        T read{};
        readValue(json, place, read);
        if (m_findings.size() == before) {
            value = std::move(read);
        }
    }

    template <class T>
    void readValue(const Json& json, const JsonPlace& place, std::vector<T>& values) {
        if (!json.is_array()) {
            addWrongType(place, json, FS_TEXT("A list is expected here, not {0}."), m_findings);
            return;
        }
        values.reserve(json.size());
        for (std::size_t i = 0; i < json.size(); ++i) {
            readValue(json[i], {&place, nullptr, i}, values.emplace_back());
        }
    }

    template <class Record>
    void readValue(const Json& json, const JsonPlace& place, Record& record) {
        readRecord(json, place, m_findings, record);
    }

    const Json& m_object;
    const JsonPlace& m_place;
    std::vector<Diagnostic>& m_findings;
    std::vector<bool> m_isKnown; ///< by the members' order
    std::size_t m_next = 0;      ///< members are mostly asked for in the order in which they stand
};

} // namespace frontierscope
