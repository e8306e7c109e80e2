// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/render_options.h"

#include "app/cli/verb.h"

#include "core/base/calendar_date.h"
#include "core/figure/figure_spec_json.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

namespace frontierscope {

namespace {

// Type sizes that fit a slide look lost on a picture of this size and more: it is to be read on a screen.
constexpr FigureSize kDenseFrom{1920, 1080};

std::optional<FigureSize> parseSize(std::string_view text) {
    FigureSize size;
    const char* end = text.data() + text.size();
    const auto width = std::from_chars(text.data(), end, size.width);
    if (width.ec != std::errc() || width.ptr == end || (*width.ptr != 'x' && *width.ptr != 'X')) {
        return std::nullopt;
    }
    const auto height = std::from_chars(width.ptr + 1, end, size.height);
    const bool isWhole = height.ec == std::errc() && height.ptr == end;
    const auto isSide = [](double side) {
        return side >= 16 && side <= 20'000;
    };
    return isWhole && isSide(size.width) && isSide(size.height) ? std::optional(size) : std::nullopt;
}

Result<void> applyPage(FigureSpec& spec, const RenderOptions& options) {
    if (!options.preset.empty()) {
        spec.preset = options.preset;
        spec.size = *presetSize(options.preset);
    }
    if (!options.size.empty()) {
        const auto size = parseSize(options.size);
        if (!size) {
            return failure(ErrorCode::usage,
                           "--size {0}: expected WIDTHxHEIGHT in units, each 16 to 20000, as in 1280x720",
                           {options.size});
        }
        spec.size = *size;
        if (options.preset.empty() && size->width >= kDenseFrom.width && size->height >= kDenseFrom.height) {
            spec.preset = "dense";
        }
    }
    return {};
}

Result<void> applyContent(FigureSpec& spec, const RenderOptions& options) {
    if (!options.filter.empty()) {
        spec.filter = options.filter;
    }
    if (!options.title.empty()) {
        spec.texts.title = options.title;
    }
    if (!options.blend.empty()) {
        const auto blend = Blend::parse(options.blend);
        if (!blend) {
            return failure(ErrorCode::usage,
                           "--blend {0}: expected INPUT:OUTPUT or INPUT:OUTPUT:CACHED, as in 3:1",
                           {options.blend});
        }
        spec.blend = *blend;
    }
    if (!options.asOf.empty()) {
        const auto asOf = parseAsOf(options.asOf);
        if (!asOf) {
            return tl::unexpected(asOf.error());
        }
        spec.asOf = *asOf;
    }
    return {};
}

// Options that are words of the spec are settings of it; what --set says comes last.
std::vector<std::pair<std::string, std::string>> settingsOf(const RenderOptions& options) {
    std::vector<std::pair<std::string, std::string>> settings;
    for (const auto& [pointer, word] :
         {std::pair("/theme", options.theme), std::pair("/labels", options.labels),
          std::pair("/background", options.background), std::pair("/language", options.language)}) {
        if (!word.empty()) {
            settings.emplace_back(pointer, '"' + word + '"');
        }
    }
    for (const std::string& setting : options.settings) {
        const std::size_t equals = std::min(setting.find('='), setting.size());
        settings.emplace_back(setting.substr(0, equals),
                              equals < setting.size() ? setting.substr(equals + 1) : std::string());
    }
    return settings;
}

} // namespace

void addRenderOptions(CLI::App& verb, RenderOptions& options) {
    verb.add_option("FIGURE", options.figure, "id from `figures`, or a document, spec, PNG, SVG or PDF file")
        ->required();
    verb.add_option("-o,--output", options.output,
                    "file to write (.png, .svg, .pdf, .json for the spec); - is standard output")
        ->required();
    verb.add_option("--data", options.dataFile,
                    "dataset (default: what the figure carries, else the shipped one)");
    verb.add_option("--size", options.size, "WIDTHxHEIGHT in units, as in 1280x720");
    verb.add_option("--scale", options.scale, "pixels per unit of a PNG")->check(CLI::Range(0.1, 8.0));
    verb.add_option("--preset", options.preset, "page and type sizes")
        ->check(CLI::IsMember({"slide", "half-slide", "4:3", "square", "blog", "paper", "dense"}));
    verb.add_option("--theme", options.theme, "colours")->check(CLI::IsMember({"light", "dark", "print"}));
    verb.add_option("--background", options.background, "what lies under the figure")
        ->check(CLI::IsMember({"white", "transparent", "theme"}));
    verb.add_option("--text", options.text, "text of an SVG: stays text, or exact outlines")
        ->check(CLI::IsMember({"editable", "outlines"}));
    verb.add_option("--labels", options.labels, "which points are named")
        ->check(CLI::IsMember({"auto", "all", "frontier", "none"}));
    verb.add_option("--lang", options.language, "language of the figure (default: en)")
        ->check(CLI::IsMember({"en", "ko"}));
    verb.add_option("--filter", options.filter, "models to keep, as in: organization = OpenAI and reasoning");
    verb.add_option("--blend", options.blend, "tokens that a price is for, INPUT:OUTPUT[:CACHED]");
    verb.add_option("--as-of", options.asOf, "prices of that day instead of launch prices");
    verb.add_option("--title", options.title, "title instead of the generated one");
    verb.add_option("--embed", options.embed, "data that the file carries, so that it opens again")
        ->check(CLI::IsMember({"all", "shown", "none"}));
    verb.add_option("--set", options.settings, "/json/pointer=VALUE of the spec; may be repeated")
        ->allow_extra_args(false)
        ->check([](const std::string& setting) {
            return setting.find('=') == std::string::npos ? "expected /json/pointer=VALUE" : std::string();
        });
    verb.add_flag("--all", options.rendersAll, "every figure of the document, as OUT-ID");
    verb.add_option("--for-each", options.forEachField, "a picture for each value of a field, as OUT-VALUE");
}

Result<FigureSpec> withOptions(FigureSpec spec, const RenderOptions& options) {
    if (auto applied = applyPage(spec, options); !applied) {
        return tl::unexpected(std::move(applied.error()));
    }
    if (auto applied = applyContent(spec, options); !applied) {
        return tl::unexpected(std::move(applied.error()));
    }
    for (const auto& [pointer, value] : settingsOf(options)) {
        auto changed = withSetting(spec, pointer, value);
        if (!changed) {
            changed.error().code = ErrorCode::usage;
            return changed;
        }
        spec = std::move(*changed);
    }
    return spec;
}

Result<RenderTarget> targetOf(const std::string& output) {
    if (output == "-") {
        return RenderTarget{{}, FigureFormat::svg};
    }
    // "-.png" has no suffix of its own for the file system.
    const bool isStandardOutput = output.starts_with("-.");
    const auto format = formatOfFile(isStandardOutput ? "standard-output" + output.substr(1) : output);
    if (!format) {
        return failure(ErrorCode::usage, "-o {0}: the name has to end in .png, .svg, .pdf or .json",
                       {output});
    }
    return RenderTarget{isStandardOutput ? std::filesystem::path() : std::filesystem::path(output), *format};
}

RenderTarget namedTarget(const RenderTarget& target, const std::string& name) {
    std::string safe;
    for (const char c : name) {
        const auto u = static_cast<unsigned char>(c);
        const bool isPlain = u >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
        if (isPlain) {
            safe += c;
        } else if (c >= 'A' && c <= 'Z') {
            safe += static_cast<char>(c - 'A' + 'a');
        } else if (!safe.empty() && safe.back() != '-') {
            safe += '-';
        }
    }
    RenderTarget named = target;
    named.file.replace_filename(target.file.stem().string() + "-" + safe + target.file.extension().string());
    return named;
}

} // namespace frontierscope
