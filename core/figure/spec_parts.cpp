// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/spec_parts.h"

#include "core/figure/spec_object.h"

#include <algorithm>

namespace frontierscope {

namespace {

constexpr EnumNames<ThemeName, 3> kThemes = {
    {{ThemeName::light, "light"}, {ThemeName::dark, "dark"}, {ThemeName::print, "print"}}};
constexpr EnumNames<Background, 3> kBackgrounds = {
    {{Background::white, "white"}, {Background::transparent, "transparent"}, {Background::theme, "theme"}}};
constexpr EnumNames<CostUnit, 4> kCostUnits = {{{CostUnit::perMillionTokens, "per-million-tokens"},
                                                {CostUnit::perTask, "per-task"},
                                                {CostUnit::perCorrectAnswer, "per-correct-answer"},
                                                {CostUnit::perBenchmarkRun, "per-benchmark-run"}}};
constexpr EnumNames<Language, 2> kLanguages = {{{Language::english, "en"}, {Language::korean, "ko"}}};
constexpr EnumNames<FilterMode, 2> kFilterModes = {{{FilterMode::hide, "hide"}, {FilterMode::grey, "grey"}}};
constexpr EnumNames<LabelMode, 4> kLabelModes = {{{LabelMode::automatic, "auto"},
                                                  {LabelMode::all, "all"},
                                                  {LabelMode::frontier, "frontier"},
                                                  {LabelMode::none, "none"}}};
constexpr double kLeastSize = 50;
constexpr double kLargestSize = 20000;

} // namespace

SpecJson writeKind(const std::string& kind) {
    return kind;
}

Result<std::string> readKind(const SpecJson& json, const std::string& pointer) {
    auto kind = readText(json, pointer);
    const auto isKnown = [&](const FigureSpec& ready) {
        return kind && ready.kind == *kind;
    };
    if (kind && !kind->empty() && std::ranges::none_of(readyFigures(), isKnown)) {
        std::string known;
        for (const FigureSpec& ready : readyFigures()) {
            if (known.find(ready.kind) == std::string::npos) {
                known += (known.empty() ? "" : ", ") + ready.kind;
            }
        }
        return specError(FS_TEXT("{0}: one of {1} is expected, found {2}."), pointer,
                         {known, shortJson(json)});
    }
    return kind;
}

SpecJson writePreset(const std::string& preset) {
    return preset;
}

Result<std::string> readPreset(const SpecJson& json, const std::string& pointer) {
    auto preset = readText(json, pointer);
    if (preset && !presetSize(*preset)) {
        return specError(FS_TEXT("{0}: one of {1} is expected, found {2}."), pointer,
                         {"slide, half-slide, 4:3, square, blog, paper, dense", shortJson(json)});
    }
    return preset;
}

SpecJson writeSize(const FigureSize& size) {
    return {{"width", size.width}, {"height", size.height}};
}

Result<FigureSize> readSize(const SpecJson& json, const std::string& pointer) {
    FigureSize size;
    if (auto read = expectObject(json, pointer); !read) {
        return tl::unexpected(read.error());
    }
    if (auto read = firstError({readMemberNumber(json, "width", pointer, size.width),
                                readMemberNumber(json, "height", pointer, size.height)});
        !read) {
        return tl::unexpected(read.error());
    }
    const auto isPossible = [](double side) {
        return side >= kLeastSize && side <= kLargestSize;
    };
    if (!isPossible(size.width) || !isPossible(size.height)) {
        return specError(FS_TEXT("{0}: width and height must be from 50 to 20,000 units, found {1}."),
                         pointer, {shortJson(json)});
    }
    return size;
}

SpecJson writeTheme(const ThemeName& theme) {
    return enumName(kThemes, theme);
}

Result<ThemeName> readTheme(const SpecJson& json, const std::string& pointer) {
    return readEnum(kThemes, json, pointer);
}

SpecJson writeBackground(const Background& background) {
    return enumName(kBackgrounds, background);
}

Result<Background> readBackground(const SpecJson& json, const std::string& pointer) {
    return readEnum(kBackgrounds, json, pointer);
}

SpecJson writeLanguage(const Language& language) {
    return enumName(kLanguages, language);
}

Result<Language> readLanguage(const SpecJson& json, const std::string& pointer) {
    return readEnum(kLanguages, json, pointer);
}

SpecJson writeFilterMode(const FilterMode& mode) {
    return enumName(kFilterModes, mode);
}

Result<FilterMode> readFilterMode(const SpecJson& json, const std::string& pointer) {
    return readEnum(kFilterModes, json, pointer);
}

SpecJson writeLabelMode(const LabelMode& mode) {
    return enumName(kLabelModes, mode);
}

Result<LabelMode> readLabelMode(const SpecJson& json, const std::string& pointer) {
    return readEnum(kLabelModes, json, pointer);
}

SpecJson writeFigureTexts(const FigureTexts& texts) {
    return {{"title", orNull(texts.title)},    {"subtitle", orNull(texts.subtitle)},
            {"x_title", orNull(texts.xTitle)}, {"y_title", orNull(texts.yTitle)},
            {"note", orNull(texts.note)},      {"source_line", orNull(texts.sourceLine)}};
}

Result<FigureTexts> readFigureTexts(const SpecJson& json, const std::string& pointer) {
    if (auto read = expectObject(json, pointer); !read) {
        return tl::unexpected(read.error());
    }
    FigureTexts texts;
    auto read = firstError({readMemberText(json, "title", pointer, texts.title),
                            readMemberText(json, "subtitle", pointer, texts.subtitle),
                            readMemberText(json, "x_title", pointer, texts.xTitle),
                            readMemberText(json, "y_title", pointer, texts.yTitle),
                            readMemberText(json, "note", pointer, texts.note),
                            readMemberText(json, "source_line", pointer, texts.sourceLine)});
    return read ? Result<FigureTexts>(texts) : tl::unexpected(read.error());
}

SpecJson writeBlend(const Blend& blend) {
    return blend.toString();
}

Result<Blend> readBlend(const SpecJson& json, const std::string& pointer) {
    const auto text = readText(json, pointer);
    if (!text) {
        return tl::unexpected(text.error());
    }
    auto blend = Blend::parse(*text);
    if (!blend) {
        return specError(FS_TEXT("{0}: a blend such as \"3:1\" is expected, found {1}."), pointer,
                         {shortJson(json)});
    }
    return blend;
}

SpecJson writeCostUnit(const CostUnit& unit) {
    return enumName(kCostUnits, unit);
}

Result<CostUnit> readCostUnit(const SpecJson& json, const std::string& pointer) {
    return readEnum(kCostUnits, json, pointer);
}

SpecJson writeTaskSize(const TaskSize& task) {
    return {{"input_tokens", task.inputTokens},
            {"output_tokens", task.outputTokens},
            {"reasoning_multiplier", task.reasoningMultiplier}};
}

Result<TaskSize> readTaskSize(const SpecJson& json, const std::string& pointer) {
    TaskSize task;
    if (auto read = expectObject(json, pointer); !read) {
        return tl::unexpected(read.error());
    }
    if (auto read =
            firstError({readMemberNumber(json, "input_tokens", pointer, task.inputTokens),
                        readMemberNumber(json, "output_tokens", pointer, task.outputTokens),
                        readMemberNumber(json, "reasoning_multiplier", pointer, task.reasoningMultiplier)});
        !read) {
        return tl::unexpected(read.error());
    }
    if (!makesSense(task)) {
        return specError(
            FS_TEXT("{0}: a task needs tokens >= 0, not both 0, and a multiplier >= 1, found {1}."), pointer,
            {shortJson(json)});
    }
    return task;
}

SpecJson writeDate(const std::optional<CalendarDate>& date) {
    return date ? SpecJson(date->toString()) : SpecJson();
}

Result<std::optional<CalendarDate>> readDate(const SpecJson& json, const std::string& pointer) {
    const auto text = readText(json, pointer);
    if (!text) {
        return tl::unexpected(text.error());
    }
    const auto date = CalendarDate::parse(*text);
    if (!date) {
        return specError(FS_TEXT("{0}: a date such as \"2024-06-01\" is expected, found {1}."), pointer,
                         {shortJson(json)});
    }
    return date;
}

SpecJson writeOptionalNumber(const std::optional<double>& number) {
    return orNull(number);
}

Result<std::optional<double>> readOptionalNumber(const SpecJson& json, const std::string& pointer) {
    return readNumber(json, pointer).map([](double number) { return std::optional(number); });
}

SpecJson writeYears(const std::vector<int>& years) {
    return years;
}

Result<std::vector<int>> readYears(const SpecJson& json, const std::string& pointer) {
    return readIntegers(json, pointer, 1950, 2200).map([](const std::vector<long long>& numbers) {
        return std::vector<int>(numbers.begin(), numbers.end());
    });
}

SpecJson writeBands(const std::optional<std::vector<ShadedBand>>& bands) {
    if (!bands) {
        return {};
    }
    SpecJson json = SpecJson::array();
    for (const ShadedBand& band : *bands) {
        json.push_back({{"label", band.label}, {"low", orNull(band.low)}, {"high", orNull(band.high)}});
    }
    return json;
}

Result<std::optional<std::vector<ShadedBand>>> readBands(const SpecJson& json, const std::string& pointer) {
    if (auto read = expectArray(json, pointer); !read) {
        return tl::unexpected(read.error());
    }
    std::vector<ShadedBand> bands;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const std::string at = pointer + "/" + std::to_string(i);
        ShadedBand band;
        auto read = expectObject(json[i], at);
        if (read) {
            read = firstError({readMemberText(json[i], "label", at, band.label),
                               readMemberNumber(json[i], "low", at, band.low),
                               readMemberNumber(json[i], "high", at, band.high)});
        }
        if (!read) {
            return tl::unexpected(read.error());
        }
        bands.push_back(std::move(band));
    }
    return bands;
}

SpecJson writeOffsets(const LabelOffsets& offsets) {
    SpecJson json = SpecJson::object();
    for (const auto& [id, offset] : offsets) {
        json[id] = {offset.first, offset.second};
    }
    return json;
}

Result<LabelOffsets> readOffsets(const SpecJson& json, const std::string& pointer) {
    if (auto read = expectObject(json, pointer); !read) {
        return tl::unexpected(read.error());
    }
    LabelOffsets offsets;
    for (const auto& [id, value] : json.items()) {
        const auto offset = readPair(value, pointer + "/" + id);
        if (!offset) {
            return tl::unexpected(offset.error());
        }
        offsets[id] = *offset;
    }
    return offsets;
}

SpecJson writeRange(const std::optional<AxisRange>& range) {
    return range ? SpecJson{range->low, range->high} : SpecJson();
}

Result<std::optional<AxisRange>> readRange(const SpecJson& json, const std::string& pointer) {
    const auto ends = readPair(json, pointer);
    if (!ends) {
        return tl::unexpected(ends.error());
    }
    if (!(ends->first < ends->second)) {
        return specError(FS_TEXT("{0}: the first number must be under the second, found {1}."), pointer,
                         {shortJson(json)});
    }
    return AxisRange{ends->first, ends->second};
}

} // namespace frontierscope
