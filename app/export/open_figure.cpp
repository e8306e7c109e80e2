// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/open_figure.h"

#include "app/export/figure_payload.h"
#include "core/base/file_io.h"
#include "core/figure/figure_spec_json.h"

#include <nlohmann/json.hpp>

#include <optional>
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
        return withDataset(parseDocument(*bytes, file.parent_path()));
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
