// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/date_spelling.h"
#include "core/dataset/importers/format_readers.h"
#include "core/dataset/importers/import_notes.h"

#include <algorithm>

// simonw/llm-prices: USD per million tokens. A vendor's file has models with a price_history; the joined
// files (current-v1.json, historical-v1.json) have one entry per price. A price without from_date counts
// since launch.
namespace frontierscope {

namespace {

constexpr std::string_view kSource = "https://github.com/simonw/llm-prices";

std::string vendorName(std::string_view vendor) {
    for (const auto& [id, name] :
         {std::pair{"openai", "OpenAI"}, std::pair{"anthropic", "Anthropic"}, std::pair{"google", "Google"},
          std::pair{"mistral", "Mistral AI"}, std::pair{"xai", "xAI"}, std::pair{"deepseek", "DeepSeek"},
          std::pair{"amazon", "Amazon"}, std::pair{"moonshot-ai", "Moonshot AI"},
          std::pair{"minimax", "MiniMax"}, std::pair{"qwen", "Alibaba"}}) {
        if (vendor == id) {
            return name;
        }
    }
    return std::string(vendor);
}

std::optional<CalendarDate> dateAt(const nlohmann::json& entry, const char* key, const ImportPlace& place) {
    const std::string text = textAt(entry, key);
    const auto date = text.empty() ? std::nullopt : readDateSpelling(text);
    if (!text.empty() && !date) {
        place.add(Severity::error, {FS_TEXT("\"{0}\" can't be read as a date. It stays unknown."), {text}},
                  std::string("/") + key);
    }
    return date;
}

/// Adds a price in the order of dates; two for the same date are one too many.
void addPrice(ImportedRow& row, Price price, const ImportPlace& place) {
    auto& prices = row.facts.prices;
    const auto before = [](const Price& a, const Price& b) {
        return a.validFrom < b.validFrom;
    };
    const auto at = std::lower_bound(prices.begin(), prices.end(), price, before);
    if (at != prices.end() && at->validFrom == price.validFrom) {
        if (!(*at == price)) {
            place.leaveOut(
                {FS_TEXT("There is another price from the same day on. This one is left out."), {}});
        }
        return;
    }
    prices.insert(at, std::move(price));
}

void readPrice(const nlohmann::json& entry, const ImportOptions& options, const ImportPlace& place,
               ImportedRow& row) {
    Price price;
    price.validFrom = dateAt(entry, "from_date", place);
    price.inputUsdPerMtok = amountAt(entry, "input", 0, place);
    price.outputUsdPerMtok = amountAt(entry, "output", 0, place);
    price.cachedUsdPerMtok = amountAt(entry, "input_cached", 0, place);
    price.source = options.source.empty() ? std::string(kSource) : options.source;
    if (!price.inputUsdPerMtok && !price.outputUsdPerMtok) {
        place.leaveOut({FS_TEXT("The entry has no price. It is left out."), {}});
        return;
    }
    addPrice(row, std::move(price), place);
}

/// The end of the last price is no price: what holds after it is not known.
void noteEnd(const nlohmann::json& history, const ImportPlace& place) {
    std::string end;
    for (const auto& entry : history) {
        const std::string to = entry.is_object() ? textAt(entry, "to_date") : std::string();
        if (to.empty()) {
            return;
        }
        end = std::max(end, to);
    }
    if (!end.empty()) {
        place.warn({FS_TEXT("The last price ends on {0}; it is kept as the last one known."), {end}});
    }
}

void readModel(const nlohmann::json& model, const std::string& vendor, const std::string& pointer,
               const ImportOptions& options, ImportedTable& table) {
    const ImportPlace place(table, pointer);
    const std::string id = model.is_object() ? textAt(model, "id") : std::string();
    if (id.empty() || !model.contains("price_history") || !model.at("price_history").is_array()) {
        place.leaveOut({FS_TEXT("The model has no id or no prices. It is left out."), {}});
        return;
    }
    ImportedRow& row = place.newRow({id, textAt(model, "name")});
    const std::size_t index = table.rows.size() - 1;
    row.facts.id = id;
    row.facts.name = row.names.back();
    row.facts.organization = vendorName(vendor);
    const auto& history = model.at("price_history");
    for (std::size_t i = 0; i < history.size(); ++i) {
        const ImportPlace entryPlace(table, pointer + "/price_history/" + std::to_string(i));
        if (history[i].is_object()) {
            readPrice(history[i], options, entryPlace, table.rows[index]);
        } else {
            entryPlace.leaveOut({FS_TEXT("The entry has no price. It is left out."), {}});
        }
    }
    noteEnd(history, place);
}

/// One of the joined files: an entry per price.
void readJoined(const nlohmann::json& prices, const ImportOptions& options, ImportedTable& table) {
    for (std::size_t i = 0; i < prices.size(); ++i) {
        ++table.recordCount;
        const ImportPlace place(table, "/prices/" + std::to_string(i));
        const std::string id = prices[i].is_object() ? textAt(prices[i], "id") : std::string();
        if (id.empty()) {
            place.leaveOut({FS_TEXT("The model has no id or no prices. It is left out."), {}});
            continue;
        }
        auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                [&](const ImportedRow& r) { return r.facts.id == id; });
        if (row == table.rows.end()) {
            ImportedRow& added = place.newRow({id, textAt(prices[i], "name")});
            added.facts.id = id;
            added.facts.name = added.names.back();
            added.facts.organization = vendorName(textAt(prices[i], "vendor"));
            row = table.rows.end() - 1;
        }
        readPrice(prices[i], options, place, *row);
    }
}

} // namespace

ImportedTable readLlmPrices(const nlohmann::json& root, const ImportOptions& options) {
    ImportedTable table;
    if (root.contains("prices") && root.at("prices").is_array()) {
        readJoined(root.at("prices"), options, table);
        return table;
    }
    const auto models = root.find("models");
    if (models == root.end() || !models->is_array()) {
        ImportPlace(table, "/models").leaveOut({FS_TEXT("A list of models is expected here."), {}});
        return table;
    }
    const std::string vendor = textAt(root, "vendor");
    for (std::size_t i = 0; i < models->size(); ++i) {
        ++table.recordCount;
        readModel((*models)[i], vendor, "/models/" + std::to_string(i), options, table);
    }
    return table;
}

} // namespace frontierscope
