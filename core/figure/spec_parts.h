// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"
#include "core/figure/spec_values.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace frontierscope {

// How the parts of a figure spec are written as JSON and read again; null where nothing is set.

[[nodiscard]] SpecJson writeKind(const std::string& kind);
[[nodiscard]] Result<std::string> readKind(const SpecJson& json, const std::string& pointer);
[[nodiscard]] SpecJson writePreset(const std::string& preset);
[[nodiscard]] Result<std::string> readPreset(const SpecJson& json, const std::string& pointer);
[[nodiscard]] SpecJson writeSize(const FigureSize& size);
[[nodiscard]] Result<FigureSize> readSize(const SpecJson& json, const std::string& pointer);
[[nodiscard]] SpecJson writeTheme(const ThemeName& theme);
[[nodiscard]] Result<ThemeName> readTheme(const SpecJson& json, const std::string& pointer);
[[nodiscard]] SpecJson writeBackground(const Background& background);
[[nodiscard]] Result<Background> readBackground(const SpecJson& json, const std::string& pointer);
[[nodiscard]] SpecJson writeLanguage(const Language& language);
[[nodiscard]] Result<Language> readLanguage(const SpecJson& json, const std::string& pointer);
[[nodiscard]] SpecJson writeFilterMode(const FilterMode& mode);
[[nodiscard]] Result<FilterMode> readFilterMode(const SpecJson& json, const std::string& pointer);
[[nodiscard]] SpecJson writeLabelMode(const LabelMode& mode);
[[nodiscard]] Result<LabelMode> readLabelMode(const SpecJson& json, const std::string& pointer);
[[nodiscard]] SpecJson writeFigureTexts(const FigureTexts& texts);
[[nodiscard]] Result<FigureTexts> readFigureTexts(const SpecJson& json, const std::string& pointer);
[[nodiscard]] SpecJson writeBlend(const Blend& blend);
[[nodiscard]] Result<Blend> readBlend(const SpecJson& json, const std::string& pointer);
[[nodiscard]] SpecJson writeCostUnit(const CostUnit& unit);
[[nodiscard]] Result<CostUnit> readCostUnit(const SpecJson& json, const std::string& pointer);
[[nodiscard]] SpecJson writeTaskSize(const TaskSize& task);
[[nodiscard]] Result<TaskSize> readTaskSize(const SpecJson& json, const std::string& pointer);
[[nodiscard]] SpecJson writeDate(const std::optional<CalendarDate>& date);
[[nodiscard]] Result<std::optional<CalendarDate>> readDate(const SpecJson& json, const std::string& pointer);
[[nodiscard]] SpecJson writeOptionalNumber(const std::optional<double>& number);
[[nodiscard]] Result<std::optional<double>> readOptionalNumber(const SpecJson& json,
                                                               const std::string& pointer);
[[nodiscard]] SpecJson writeYears(const std::vector<int>& years);
[[nodiscard]] Result<std::vector<int>> readYears(const SpecJson& json, const std::string& pointer);
[[nodiscard]] SpecJson writeFits(const std::map<std::string, SeriesFit>& fits);
[[nodiscard]] Result<std::map<std::string, SeriesFit>> readFits(const SpecJson& json,
                                                                const std::string& pointer);
[[nodiscard]] SpecJson writeOptionalBoolean(const std::optional<bool>& flag);
[[nodiscard]] Result<std::optional<bool>> readOptionalBoolean(const SpecJson& json,
                                                              const std::string& pointer);
[[nodiscard]] SpecJson writeBands(const std::optional<std::vector<ShadedBand>>& bands);
[[nodiscard]] Result<std::optional<std::vector<ShadedBand>>> readBands(const SpecJson& json,
                                                                       const std::string& pointer);
using LabelOffsets = std::map<std::string, std::pair<double, double>>;
[[nodiscard]] SpecJson writeOffsets(const LabelOffsets& offsets);
[[nodiscard]] Result<LabelOffsets> readOffsets(const SpecJson& json, const std::string& pointer);
[[nodiscard]] SpecJson writeRange(const std::optional<AxisRange>& range);
[[nodiscard]] Result<std::optional<AxisRange>> readRange(const SpecJson& json, const std::string& pointer);
[[nodiscard]] SpecJson writeOwnLines(const std::vector<OwnReferenceLine>& lines);
[[nodiscard]] Result<std::vector<OwnReferenceLine>> readOwnLines(const SpecJson& json,
                                                                 const std::string& pointer);
[[nodiscard]] SpecJson writeAnnotations(const std::vector<Annotation>& annotations);
[[nodiscard]] Result<std::vector<Annotation>> readAnnotations(const SpecJson& json,
                                                              const std::string& pointer);

} // namespace frontierscope
