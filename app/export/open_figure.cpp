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

std::optional<Json> specJson(std::string_view bytes) {
    if (bytes.size() > kMaxSpecBytes) {
        return std::nullopt;
    }
    const Json json = Json::parse(bytes, nullptr, false);
    const bool isSpec =
        json.is_object() && json.contains("kind") && !json.contains("models") && !json.contains("figures");
    return isSpec ? std::optional(json) : std::nullopt;
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
