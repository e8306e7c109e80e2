// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/spec_members.h"

#include "core/figure/spec_parts.h"

namespace frontierscope {

namespace {

template <class Value>
Result<void> assign(Value& target, Result<Value>&& read) {
    if (!read) {
        return tl::unexpected(read.error());
    }
    target = std::move(*read);
    return {};
}

template <std::string FigureSpec::*member>
constexpr SpecMember textMember(std::string_view key) {
    return {key, [](const FigureSpec& spec) { return SpecJson(spec.*member); },
            [](FigureSpec& spec, const SpecJson& json, const std::string& pointer) {
                return assign(spec.*member, readText(json, pointer));
            }};
}

template <bool FigureSpec::*member>
constexpr SpecMember booleanMember(std::string_view key) {
    return {key, [](const FigureSpec& spec) { return SpecJson(spec.*member); },
            [](FigureSpec& spec, const SpecJson& json, const std::string& pointer) {
                return assign(spec.*member, readBoolean(json, pointer));
            }};
}

template <std::vector<std::string> FigureSpec::*member>
constexpr SpecMember textsMember(std::string_view key) {
    return {key, [](const FigureSpec& spec) { return SpecJson(spec.*member); },
            [](FigureSpec& spec, const SpecJson& json, const std::string& pointer) {
                return assign(spec.*member, readTexts(json, pointer));
            }};
}

/// A member whose value is written and read by functions of its own type.
template <auto member, auto write, auto read>
constexpr SpecMember typedMember(std::string_view key) {
    return {key, [](const FigureSpec& spec) { return write(spec.*member); },
            [](FigureSpec& spec, const SpecJson& json, const std::string& pointer) {
                return assign(spec.*member, read(json, pointer));
            }};
}

SpecJson writeReferenceLines(const FigureSpec& spec) {
    const bool isDefault = !spec.customReferenceLines && spec.referenceLines.empty();
    return isDefault ? SpecJson() : SpecJson(spec.referenceLines);
}

Result<void> readReferenceLines(FigureSpec& spec, const SpecJson& json, const std::string& pointer) {
    spec.customReferenceLines = true;
    return assign(spec.referenceLines, readTexts(json, pointer));
}

constexpr std::array kMembers = {
    textMember<&FigureSpec::id>("id"),
    typedMember<&FigureSpec::kind, writeKind, readKind>("kind"),
    typedMember<&FigureSpec::preset, writePreset, readPreset>("preset"),
    typedMember<&FigureSpec::size, writeSize, readSize>("size"),
    typedMember<&FigureSpec::theme, writeTheme, readTheme>("theme"),
    typedMember<&FigureSpec::background, writeBackground, readBackground>("background"),
    typedMember<&FigureSpec::language, writeLanguage, readLanguage>("language"),
    textMember<&FigureSpec::font>("font"),
    typedMember<&FigureSpec::texts, writeFigureTexts, readFigureTexts>("texts"),
    textMember<&FigureSpec::filter>("filter"),
    typedMember<&FigureSpec::filterMode, writeFilterMode, readFilterMode>("filter_mode"),
    textsMember<&FigureSpec::hiddenModels>("hidden_models"),
    textsMember<&FigureSpec::hiddenOrganizations>("hidden_organizations"),
    textMember<&FigureSpec::benchmark>("benchmark"),
    typedMember<&FigureSpec::blend, writeBlend, readBlend>("blend"),
    typedMember<&FigureSpec::costUnit, writeCostUnit, readCostUnit>("cost_unit"),
    textMember<&FigureSpec::costColumn>("cost_column"),
    typedMember<&FigureSpec::task, writeTaskSize, readTaskSize>("task"),
    typedMember<&FigureSpec::asOf, writeDate, readDate>("as_of"),
    typedMember<&FigureSpec::changesSince, writeDate, readDate>("changes_since"),
    typedMember<&FigureSpec::threshold, writeOptionalNumber, readOptionalNumber>("threshold"),
    textMember<&FigureSpec::levelOfModel>("level_of_model"),
    textMember<&FigureSpec::declineMethod>("decline_method"),
    textsMember<&FigureSpec::comparedModels>("compared_models"),
    textsMember<&FigureSpec::comparedBenchmarks>("compared_benchmarks"),
    typedMember<&FigureSpec::overlayYears, writeYears, readYears>("overlay_years"),
    textsMember<&FigureSpec::series>("series"),
    typedMember<&FigureSpec::fits, writeFits, readFits>("fits"),
    booleanMember<&FigureSpec::showResiduals>("show_residuals"),
    typedMember<&FigureSpec::relativeX, writeOptionalBoolean, readOptionalBoolean>("relative_x"),
    SpecMember{"reference_lines", writeReferenceLines, readReferenceLines},
    typedMember<&FigureSpec::ownReferenceLines, writeOwnLines, readOwnLines>("own_reference_lines"),
    typedMember<&FigureSpec::bands, writeBands, readBands>("bands"),
    typedMember<&FigureSpec::labels, writeLabelMode, readLabelMode>("labels"),
    booleanMember<&FigureSpec::cheaperToTheRight>("cheaper_to_the_right"),
    booleanMember<&FigureSpec::showFrontier>("show_frontier"),
    booleanMember<&FigureSpec::joinSettings>("join_settings"),
    booleanMember<&FigureSpec::showReferenceLines>("show_reference_lines"),
    booleanMember<&FigureSpec::showAllErrorBars>("show_all_error_bars"),
    textsMember<&FigureSpec::pinnedLabels>("pinned_labels"),
    textsMember<&FigureSpec::highlightedModels>("highlighted_models"),
    typedMember<&FigureSpec::labelOffsets, writeOffsets, readOffsets>("label_offsets"),
    typedMember<&FigureSpec::xRange, writeRange, readRange>("x_range"),
    typedMember<&FigureSpec::yRange, writeRange, readRange>("y_range"),
    typedMember<&FigureSpec::annotations, writeAnnotations, readAnnotations>("annotations"),
};

} // namespace

std::span<const SpecMember> specMembers() {
    return kMembers;
}

std::string specMemberNames() {
    std::string names;
    for (const SpecMember& member : kMembers) {
        names += (names.empty() ? "/" : ", /") + std::string(member.key);
    }
    return names;
}

} // namespace frontierscope
