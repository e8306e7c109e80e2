// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/format_readers.h"
#include "core/dataset/importers/import_notes.h"

// The answer of OpenRouter's models API: prices are texts, USD per token. "-1" says that the price varies (a
// router that picks a model), "0" that the offer is free. `created` is the day of the listing, not of the
// release.
namespace frontierscope {

namespace {

/// A price; nothing with a warning where it varies.
std::optional<double> priceAt(const nlohmann::json& pricing, const char* key, const ImportPlace& place) {
    const auto found = pricing.find(key);
    const bool varies =
        found != pricing.end() && ((found->is_string() && found->get_ref<const std::string&>() == "-1") ||
                                   (found->is_number() && found->get<double>() == -1));
    if (varies) {
        place.warn({FS_TEXT("The price varies. It stays unknown."), {}}, std::string("/pricing/") + key);
        return std::nullopt;
    }
    return amountAt(pricing, key, 6, place);
}

void readModel(const nlohmann::json& model, const std::string& pointer, const ImportOptions& options,
               ImportedTable& table) {
    const ImportPlace place(table, pointer);
    const std::string id = model.is_object() ? textAt(model, "id") : std::string();
    if (id.empty()) {
        place.leaveOut({FS_TEXT("The model has no id. It is left out."), {}});
        return;
    }
    // "Anthropic: Claude Opus 4.7 (Fast)": who made it, and the name.
    const std::string title = textAt(model, "name");
    const std::size_t colon = title.find(": ");
    const std::string name = colon == std::string::npos ? title : title.substr(colon + 2);
    ImportedRow& row =
        place.newRow({id, textAt(model, "canonical_slug"), textAt(model, "hugging_face_id"), name, title});
    row.facts.id = id;
    row.facts.name = name.empty() ? id : name;
    row.facts.organization = colon == std::string::npos ? std::string() : title.substr(0, colon);
    const std::size_t index = table.rows.size() - 1;
    const auto pricing = model.find("pricing");
    if (pricing == model.end() || !pricing->is_object()) {
        place.warn({FS_TEXT("The entry has no price per token. The price stays unknown."), {}});
        return;
    }
    Price price;
    price.seenOn = options.readOn;
    price.inputUsdPerMtok = priceAt(*pricing, "prompt", place);
    price.outputUsdPerMtok = priceAt(*pricing, "completion", place);
    price.cachedUsdPerMtok = priceAt(*pricing, "input_cache_read", place);
    price.source = options.source.empty() ? "https://openrouter.ai/" + id : options.source;
    if (price.inputUsdPerMtok || price.outputUsdPerMtok) {
        table.rows[index].facts.prices.push_back(std::move(price));
    }
}

} // namespace

ImportedTable readOpenRouterModels(const nlohmann::json& root, const ImportOptions& options) {
    ImportedTable table;
    table.areUndatedPricesCurrent = true;
    const auto data = root.find("data");
    if (data == root.end() || !data->is_array()) {
        ImportPlace(table, "/data").leaveOut({FS_TEXT("A list of models is expected here."), {}});
        return table;
    }
    UnusedMembers unused;
    for (std::size_t i = 0; i < data->size(); ++i) {
        ++table.recordCount;
        readModel((*data)[i], "/data/" + std::to_string(i), options, table);
        if ((*data)[i].is_object()) {
            unused.collect((*data)[i], {"id", "canonical_slug", "hugging_face_id", "name", "pricing"});
        }
    }
    unused.note(table);
    return table;
}

} // namespace frontierscope
