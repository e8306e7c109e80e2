// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/dataset_io.h"
#include "core/dataset/dataset_schema.h"
#include "core/dataset/json_text.h"

#include <cmath>
#include <string_view>

namespace frontierscope {

namespace {

/// Writes members into a JSON object. What is unknown, empty or at its default is left out, except required
/// members.
class JsonWriter {
public:
    explicit JsonWriter(Json& object)
        : m_object(object) {}

    template <class T>
    void operator()(const char* key, const T& value) {
        if (!isDefault(value)) {
            m_object[key] = toJson(value);
        }
    }

    template <class T>
    void required(const char* key, const T& value) {
        m_object[key] = toJson(value);
    }

private:
    static bool isDefault(bool value) { return !value; }
    static bool isDefault(const std::string& value) { return value.empty(); }
    template <class T>
    static bool isDefault(const std::optional<T>& value) {
        return !value;
    }
    template <class T>
    static bool isDefault(const std::vector<T>& value) {
        return value.empty();
    }

    static Json toJson(bool value) { return value; }
    static Json toJson(int value) { return value; }
    static Json toJson(double value) { return jsonNumber(value); }
    static Json toJson(const std::string& value) { return value; }
    static Json toJson(const CalendarDate& value) { return value.toString(); }
    static Json toJson(PointStatus value) { return pointStatusName(value); }

    template <class T>
    static Json toJson(const std::optional<T>& value) {
        return value ? toJson(*value) : Json();
    }

    template <class T>
    static Json toJson(const std::vector<T>& values) {
        Json list = Json::array();
        for (const T& value : values) {
            list.push_back(toJson(value));
        }
        return list;
    }

    template <class Record>
    static Json toJson(const Record& record) {
        Json object = Json::object();
        JsonWriter writer(object);
        // describe() takes a record that can be read into; a writer only looks at it.
        describe(const_cast<Record&>(record), writer); // NOLINT(cppcoreguidelines-pro-type-const-cast)
        appendMembers(object, record.unknownFields);
        return object;
    }

    Json& m_object;
};

} // namespace

std::string datasetToJson(const Dataset& dataset) {
    Json object = Json::object();
    object["schema"] = Dataset::kSchemaVersion;
    JsonWriter writer(object);
    auto& record = const_cast<Dataset&>(dataset); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    describeHead(record, writer);
    describeLists(record, writer);
    // A dataset without models is still one: the list tells readers what the file is.
    if (dataset.models.empty() && dataset.ratings.empty()) {
        object["models"] = Json::array();
    }
    appendMembers(object, dataset.unknownFields);
    return object.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace frontierscope
