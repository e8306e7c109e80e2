// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/format_readers.h"
#include "core/dataset/importers/import_notes.h"

// LMArena's arena-catalog, scatterplot-data.json: a list of models, prices in USD per million tokens as texts
// (a few as numbers), "" where unknown.
namespace frontierscope {

namespace {

void readModel(const nlohmann::json& model, const std::string& pointer, const ImportOptions& options,
               ImportedTable& table) {
    const ImportPlace place(table, pointer);
    const std::string apiName = model.is_object() ? textAt(model, "model_api_name") : std::string();
    const std::string name = model.is_object() ? textAt(model, "name") : std::string();
    if (apiName.empty() && name.empty()) {
        place.leaveOut({FS_TEXT("The model has no name. It is left out."), {}});
        return;
    }
    Price price;
    price.seenOn = options.readOn;
    price.inputUsdPerMtok = amountAt(model, "input_token_price", 0, place);
    price.outputUsdPerMtok = amountAt(model, "output_token_price", 0, place);
    price.source = textAt(model, "price_source");
    if (price.source.find("://") == std::string::npos) {
        price.source = options.source.empty() ? "https://github.com/lmarena/arena-catalog" : options.source;
    }
    ImportedRow& row = place.newRow({apiName, name});
    row.facts.id = row.names.front();
    row.facts.name = row.names.back();
    row.facts.organization = textAt(model, "organization");
    const std::string license = textAt(model, "license");
    // Other licences cover weights or only a service's terms; the file does not say which.
    if (license == "Proprietary" || license == "Propretary") {
        row.facts.openWeights = false;
    }
    if (price.inputUsdPerMtok || price.outputUsdPerMtok) {
        row.facts.prices.push_back(std::move(price));
    } else {
        place.warn({FS_TEXT("The entry has no price. The price stays unknown."), {}});
    }
}

} // namespace

ImportedTable readArenaPrices(const nlohmann::json& root, const ImportOptions& options) {
    ImportedTable table;
    table.areUndatedPricesCurrent = true;
    UnusedMembers unused;
    for (std::size_t i = 0; i < root.size(); ++i) {
        ++table.recordCount;
        readModel(root[i], "/" + std::to_string(i), options, table);
        if (root[i].is_object()) {
            unused.collect(root[i], {"name", "model_api_name", "input_token_price", "output_token_price",
                                     "organization", "license", "price_source"});
        }
    }
    unused.note(table);
    return table;
}

} // namespace frontierscope
