// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/open_figure.h"

#include "app/export/figure_payload.h"
#include "core/base/file_io.h"
#include "core/figure/figure_spec_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace frontierscope {

namespace {

using Json = nlohmann::ordered_json;

// A spec is small and names the kind of its chart; documents and datasets hold models or figures.
constexpr std::size_t kMaxSpecBytes = std::size_t{1} << 20U;

/// Reads the names of the outermost members until one tells a document or a dataset from a spec: reading all
/// of a dataset twice would take a good part of the program's start.
class OuterMembers : public nlohmann::json_sax<Json> {
public:
    [[nodiscard]] bool areThoseOfASpec() const { return m_hasKind && !m_hasMore; }

    bool start_object(std::size_t /*elements*/) override { return ++m_depth > 0; }
    bool end_object() override { return --m_depth > 0; }
    bool start_array(std::size_t /*elements*/) override { return ++m_depth > 1; } // a spec is an object
    bool end_array() override { return --m_depth > 0; }
    bool key(std::string& name) override {
        m_hasKind = m_hasKind || (m_depth == 1 && name == "kind");
        m_hasMore = m_hasMore || (m_depth == 1 && (name == "models" || name == "figures"));
        return !m_hasMore;
    }
    bool null() override { return true; }
    bool boolean(bool /*value*/) override { return true; }
    bool number_integer(number_integer_t /*value*/) override { return true; }
    bool number_unsigned(number_unsigned_t /*value*/) override { return true; }
    bool number_float(number_float_t /*value*/, const string_t& /*text*/) override { return true; }
    bool string(string_t& /*value*/) override { return true; }
    bool binary(binary_t& /*value*/) override { return true; }
    bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                     const Json::exception& /*error*/) override {
        return false;
    }

private:
    int m_depth = 0;
    bool m_hasKind = false;
    bool m_hasMore = false;
};

std::optional<Json> specJson(std::string_view bytes) {
    if (bytes.size() > kMaxSpecBytes) {
        return std::nullopt;
    }
    OuterMembers members;
    (void)Json::sax_parse(bytes, &members);
    if (!members.areThoseOfASpec()) {
        return std::nullopt;
    }
    const Json json = Json::parse(bytes, nullptr, false);
    return json.is_object() ? std::optional(json) : std::nullopt;
}

Result<OpenedFigures> withDataset(Result<LoadedDocument> document) {
    if (!document) {
        return tl::unexpected(std::move(document.error()));
    }
    return OpenedFigures{std::move(*document), true};
}

/// By its name, or by the first bytes of the formats that cameras, browsers and other programs write.
bool isForeignPicture(const std::filesystem::path& file, std::string_view bytes) {
    std::string suffix = file.extension().string();
    std::ranges::transform(suffix, suffix.begin(), [](unsigned char c) {
        return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    });
    constexpr std::array<std::string_view, 12> kSuffixes = {
        ".png", ".svg", ".pdf", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".heic", ".avif"};
    constexpr std::array<std::string_view, 3> kStarts = {"\xFF\xD8\xFF", "GIF8", "RIFF"};
    const bool isJson = bytes.starts_with('{') || bytes.starts_with('[');
    return !isJson && (std::ranges::find(kSuffixes, suffix) != kSuffixes.end() ||
                       std::ranges::any_of(kStarts, [&](auto start) { return bytes.starts_with(start); }));
}

} // namespace

Result<OpenedFigures> openFigures(const std::filesystem::path& file) {
    const auto bytes = readFile(file);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    if (isPicture(*bytes)) {
        return withDataset(readFigurePayload(*bytes));
    }
    const auto json = specJson(*bytes);
    if (!json) {
        auto document = parseDocument(*bytes, file.parent_path());
        if (!document && isForeignPicture(file, *bytes)) {
            return failure(
                ErrorCode::invalid,
                FS_TEXT("This picture holds no Frontierscope data. Only a PNG, SVG or PDF file that "
                        "Frontierscope exported with its data can be opened."));
        }
        return withDataset(std::move(document));
    }
    auto spec = figureSpecFromJson(*json);
    if (!spec) {
        return tl::unexpected(std::move(spec.error()));
    }
    OpenedFigures opened;
    opened.document.content.figures.push_back(std::move(*spec));
    opened.hasDataset = false;
    return opened;
}

} // namespace frontierscope
