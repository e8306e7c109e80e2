// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/figure_spec_json.h"

#include "core/figure/spec_members.h"

namespace frontierscope {

namespace {

/// The members of `original` that `known` does not have, with the objects that they stand in.
SpecJson unknownMembers(const SpecJson& original, const SpecJson& known) {
    SpecJson unknown = SpecJson::object();
    for (const auto& [key, value] : original.items()) {
        if (!known.contains(key)) {
            unknown[key] = value;
        } else if (value.is_object() && known[key].is_object()) {
            if (SpecJson nested = unknownMembers(value, known[key]); !nested.empty()) {
                unknown[key] = std::move(nested);
            }
        }
    }
    return unknown;
}

void addUnknown(SpecJson& json, const SpecJson& unknown) {
    for (const auto& [key, value] : unknown.items()) {
        if (json.contains(key) && json[key].is_object() && value.is_object()) {
            addUnknown(json[key], value);
        } else if (!json.contains(key)) {
            json[key] = value;
        }
    }
}

/// Every member, defaults included; what is not set is null.
SpecJson fullJson(const FigureSpec& spec) {
    SpecJson json;
    json["version"] = kFigureSpecVersion;
    for (const SpecMember& member : specMembers()) {
        json[std::string(member.key)] = member.write(spec);
    }
    return json;
}

Result<void> checkVersion(const SpecJson& json) {
    if (!json.contains("version")) {
        return {};
    }
    const auto version = readNumber(json["version"], "/version");
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (*version > kFigureSpecVersion) {
        return specError(
            FS_TEXT("{0}: this figure was written by a newer version of the program (format {1}, "
                    "this one reads up to {2})."),
            "/version", {shortJson(json["version"]), std::to_string(kFigureSpecVersion)});
    }
    return {};
}

/// Whether a pointer may be set although nothing stands there yet: a key of a map, an item of a list.
bool isOpenPlace(const SpecJson& json, const SpecJson::json_pointer& pointer) {
    const SpecJson::json_pointer parent = pointer.parent_pointer();
    if (pointer.empty() || !json.contains(parent)) {
        // A list or an object that isn't set yet is null: "/texts/title" is always there, "/fits/ID/form"
        // not.
        return !parent.empty() && parent.parent_pointer().to_string() == "/fits";
    }
    const std::string where = parent.to_string();
    return json[parent].is_array() || json[parent].is_null() || where == "/fits" || where == "/label_offsets";
}

} // namespace

nlohmann::ordered_json figureSpecToJson(const FigureSpec& spec) {
    static const FigureSpec kDefaults;
    SpecJson json;
    json["version"] = kFigureSpecVersion;
    for (const SpecMember& member : specMembers()) {
        SpecJson value = member.write(spec);
        const bool isIdentity = member.key == "id" || member.key == "kind";
        if (isIdentity || value != member.write(kDefaults)) {
            json[std::string(member.key)] = std::move(value);
        }
    }
    if (!spec.unknownFields.empty()) {
        const SpecJson unknown = SpecJson::parse(spec.unknownFields, nullptr, false);
        if (unknown.is_object()) {
            addUnknown(json, unknown);
        }
    }
    return json;
}

Result<FigureSpec> figureSpecFromJson(const nlohmann::ordered_json& json) {
    if (auto object = expectObject(json, ""); !object) {
        return tl::unexpected(object.error());
    }
    if (auto version = checkVersion(json); !version) {
        return tl::unexpected(version.error());
    }
    FigureSpec spec;
    for (const SpecMember& member : specMembers()) {
        const auto found = json.find(std::string(member.key));
        if (found == json.end() || found->is_null()) {
            continue;
        }
        if (auto read = member.read(spec, *found, "/" + std::string(member.key)); !read) {
            return tl::unexpected(read.error());
        }
    }
    if (const SpecJson unknown = unknownMembers(json, fullJson(spec)); !unknown.empty()) {
        spec.unknownFields = unknown.dump(-1, ' ', false, SpecJson::error_handler_t::replace);
    }
    return spec;
}

Result<FigureSpec> withSetting(const FigureSpec& spec, std::string_view pointer, std::string_view value) {
    SpecJson json = fullJson(spec);
    SpecJson::json_pointer place;
    try { // nlohmann's pointers can only be built by throwing
        place = SpecJson::json_pointer(std::string(pointer));
        if (!json.contains(place) && !isOpenPlace(json, place)) {
            return specError(FS_TEXT("{0} is no setting of a figure. The settings are: {1}."),
                             std::string(pointer), {specMemberNames()});
        }
        SpecJson parsed = SpecJson::parse(value, nullptr, false);
        json[place] = parsed.is_discarded() ? SpecJson(std::string(value)) : parsed;
        auto read = figureSpecFromJson(json);
        if (!read && !parsed.is_discarded()) {
            // A title "2024" is a text, though 2024 is JSON.
            json[place] = std::string(value);
            if (auto asText = figureSpecFromJson(json)) {
                read = std::move(asText);
            }
        }
        if (read) {
            read->unknownFields = spec.unknownFields;
        }
        return read;
    } catch (const SpecJson::exception&) {
        return specError(FS_TEXT("{0} is no setting of a figure. The settings are: {1}."),
                         std::string(pointer), {specMemberNames()});
    }
}

} // namespace frontierscope
