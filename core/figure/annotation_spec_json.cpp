// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/spec_object.h"
#include "core/figure/spec_parts.h"

namespace frontierscope {

SpecJson writeOwnLines(const std::vector<OwnReferenceLine>& lines) {
    SpecJson json = SpecJson::array();
    for (const OwnReferenceLine& line : lines) {
        json.push_back({{"label", line.label}, {"value", line.value}, {"source", line.source}});
    }
    return json;
}

Result<std::vector<OwnReferenceLine>> readOwnLines(const SpecJson& json, const std::string& pointer) {
    if (auto read = expectArray(json, pointer); !read) {
        return tl::unexpected(read.error());
    }
    std::vector<OwnReferenceLine> lines;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const std::string at = pointer + "/" + std::to_string(i);
        OwnReferenceLine line;
        auto read = expectObject(json[i], at);
        if (read && !json[i].contains("value")) {
            return specError(FS_TEXT("{0}: a number is expected, found {1}."), at + "/value", {"null"});
        }
        if (read) {
            read = firstError({readMemberText(json[i], "label", at, line.label),
                               readMemberNumber(json[i], "value", at, line.value),
                               readMemberText(json[i], "source", at, line.source)});
        }
        if (!read) {
            return tl::unexpected(read.error());
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

SpecJson writeAnnotations(const std::vector<Annotation>& annotations) {
    SpecJson json = SpecJson::array();
    for (const Annotation& annotation : annotations) {
        SpecJson item{{"id", annotation.id},
                      {"kind", annotation.kind},
                      {"text", annotation.text},
                      {"model", annotation.model},
                      {"other_model", annotation.otherModel},
                      {"x", annotation.x},
                      {"y", annotation.y}};
        item["offset"] =
            annotation.offset ? SpecJson{annotation.offset->first, annotation.offset->second} : SpecJson();
        item["arrow"] = annotation.hasArrow;
        json.push_back(std::move(item));
    }
    return json;
}

Result<std::vector<Annotation>> readAnnotations(const SpecJson& json, const std::string& pointer) {
    if (auto read = expectArray(json, pointer); !read) {
        return tl::unexpected(read.error());
    }
    std::vector<Annotation> annotations;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const std::string at = pointer + "/" + std::to_string(i);
        Annotation item;
        auto read = expectObject(json[i], at);
        if (read) {
            read = firstError(
                {readMemberText(json[i], "id", at, item.id), readMemberText(json[i], "kind", at, item.kind),
                 readMemberText(json[i], "text", at, item.text),
                 readMemberText(json[i], "model", at, item.model),
                 readMemberText(json[i], "other_model", at, item.otherModel),
                 readMemberNumber(json[i], "x", at, item.x), readMemberNumber(json[i], "y", at, item.y),
                 readMember(json[i], "offset", at,
                            [&](const SpecJson& value, const std::string& where) {
                                return stored(item.offset, readPair(value, where));
                            }),
                 readMemberBoolean(json[i], "arrow", at, item.hasArrow)});
        }
        if (read && item.kind != "text" && item.kind != "difference") {
            return specError(FS_TEXT("{0}: one of {1} is expected, found {2}."), at + "/kind",
                             {"text, difference", item.kind});
        }
        if (!read) {
            return tl::unexpected(read.error());
        }
        annotations.push_back(std::move(item));
    }
    return annotations;
}

} // namespace frontierscope
