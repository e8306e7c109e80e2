// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/spec_object.h"
#include "core/figure/spec_parts.h"

namespace frontierscope {

namespace {

constexpr long long kMostPoints = 1'000'000;

SpecJson writeReadOffs(const std::vector<ReadOffLine>& lines) {
    SpecJson json = SpecJson::array();
    for (const ReadOffLine& line : lines) {
        json.push_back({{"kind", line.isScore ? "score" : "x"}, {"at", line.at}});
    }
    return json;
}

Result<void> readReadOffs(const SpecJson& json, const std::string& pointer, std::vector<ReadOffLine>& lines) {
    if (auto read = expectArray(json, pointer); !read) {
        return read;
    }
    for (std::size_t i = 0; i < json.size(); ++i) {
        const std::string at = pointer + "/" + std::to_string(i);
        ReadOffLine line;
        std::string kind = "score";
        auto read = expectObject(json[i], at);
        if (read) {
            read = firstError(
                {readMemberText(json[i], "kind", at, kind), readMemberNumber(json[i], "at", at, line.at)});
        }
        if (read && kind != "score" && kind != "x") {
            return specError(FS_TEXT("{0}: one of {1} is expected, found {2}."), at + "/kind",
                             {"score, x", kind});
        }
        if (!read) {
            return read;
        }
        line.isScore = kind == "score";
        lines.push_back(line);
    }
    return {};
}

Result<void> readExtrapolation(const SpecJson& json, const std::string& pointer,
                               std::optional<double>& extrapolation) {
    auto read = stored(extrapolation, readNumber(json, pointer));
    if (read && (*extrapolation < 0 || *extrapolation > kMostExtrapolation)) {
        return specError(FS_TEXT("{0}: a number from 0 to 6 is expected, found {1}."), pointer,
                         {shortJson(json)});
    }
    return read;
}

Result<void> readMaskedPoints(const SpecJson& json, const std::string& pointer,
                              std::vector<std::size_t>& points) {
    const auto read = readIntegers(json, pointer, 0, kMostPoints);
    if (!read) {
        return tl::unexpected(read.error());
    }
    points.assign(read->begin(), read->end());
    return {};
}

Result<void> readFit(const SpecJson& json, const std::string& at, SeriesFit& fit) {
    if (auto read = expectObject(json, at); !read) {
        return read;
    }
    return firstError(
        {readMemberText(json, "form", at, fit.form),
         readMemberBoolean(json, "confidence_band", at, fit.showConfidenceBand),
         readMemberBoolean(json, "prediction_band", at, fit.showPredictionBand),
         readMember(json, "masked_points", at,
                    [&](const SpecJson& value, const std::string& where) {
                        return readMaskedPoints(value, where, fit.maskedPoints);
                    }),
         readMember(json, "masked_models", at,
                    [&](const SpecJson& value, const std::string& where) {
                        return stored(fit.maskedModels, readTexts(value, where));
                    }),
         readMember(json, "extrapolation", at,
                    [&](const SpecJson& value, const std::string& where) {
                        return readExtrapolation(value, where, fit.extrapolation);
                    }),
         readMember(json, "read_offs", at, [&](const SpecJson& value, const std::string& where) {
             return readReadOffs(value, where, fit.readOffs);
         })});
}

} // namespace

SpecJson writeFits(const std::map<std::string, SeriesFit>& fits) {
    SpecJson json = SpecJson::object();
    for (const auto& [series, fit] : fits) {
        json[series] = {{"form", fit.form},
                        {"confidence_band", fit.showConfidenceBand},
                        {"prediction_band", fit.showPredictionBand},
                        {"masked_points", fit.maskedPoints},
                        {"masked_models", fit.maskedModels},
                        {"extrapolation", orNull(fit.extrapolation)},
                        {"read_offs", writeReadOffs(fit.readOffs)}};
    }
    return json;
}

Result<std::map<std::string, SeriesFit>> readFits(const SpecJson& json, const std::string& pointer) {
    if (auto read = expectObject(json, pointer); !read) {
        return tl::unexpected(read.error());
    }
    std::map<std::string, SeriesFit> fits;
    for (const auto& [series, value] : json.items()) {
        SeriesFit fit;
        if (auto read = readFit(value, pointer + "/" + series, fit); !read) {
            return tl::unexpected(read.error());
        }
        fits[series] = std::move(fit);
    }
    return fits;
}

SpecJson writeOptionalBoolean(const std::optional<bool>& flag) {
    return flag ? SpecJson(*flag) : SpecJson();
}

Result<std::optional<bool>> readOptionalBoolean(const SpecJson& json, const std::string& pointer) {
    return readBoolean(json, pointer).map([](bool flag) { return std::optional(flag); });
}

} // namespace frontierscope
