// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/format_readers.h"
#include "core/dataset/importers/import_notes.h"
#include "core/dataset/json_text.h"

#include <algorithm>
#include <array>

// LiteLLM's model_prices_and_context_window.json: an object of entries by model id, prices in USD per token.
// What to know of it: an entry is an offer of one provider, so one model stands under many ids; a price of 0
// is written for offers that are free, that run on the user's own machine, and where nobody entered a price.
namespace frontierscope {

namespace {

constexpr std::string_view kSource =
    "https://github.com/BerriAI/litellm/blob/main/model_prices_and_context_window.json";

struct Developer {
    std::string_view provider, name;
};

// Providers who offer nothing but their own models: there, the provider is the developer.
constexpr std::array kDevelopers = {
    Developer{"openai", "OpenAI"},
    Developer{"text-completion-openai", "OpenAI"},
    Developer{"anthropic", "Anthropic"},
    Developer{"gemini", "Google"},
    Developer{"mistral", "Mistral AI"},
    Developer{"xai", "xAI"},
    Developer{"deepseek", "DeepSeek"},
    Developer{"cohere", "Cohere"},
    Developer{"cohere_chat", "Cohere"},
    Developer{"ai21", "AI21 Labs"},
    Developer{"moonshot", "Moonshot AI"},
    Developer{"meta_llama", "Meta"},
    Developer{"vertex_ai-anthropic_models", "Anthropic"},
};

bool isLanguageModel(std::string_view mode) {
    return mode.empty() || mode == "chat" || mode == "completion" || mode == "responses";
}

void readEntry(const std::string& id, const nlohmann::json& entry, const ImportOptions& options,
               ImportedTable& table) {
    const ImportPlace place(table, pointerStep(id));
    if (id == "sample_spec") {
        place.warn({FS_TEXT("This entry describes the format; it is no model."), {}});
        return;
    }
    if (!entry.is_object()) {
        place.leaveOut({FS_TEXT("An object is expected for each model. The entry is left out."), {}});
        return;
    }
    const std::string mode = textAt(entry, "mode");
    if (!isLanguageModel(mode)) {
        place.leaveOut({FS_TEXT("This is no language model (mode \"{0}\"): it is left out."), {mode}},
                       "/mode");
        return;
    }
    Price price;
    price.seenOn = options.readOn;
    price.inputUsdPerMtok = amountAt(entry, "input_cost_per_token", 6, place);
    price.outputUsdPerMtok = amountAt(entry, "output_cost_per_token", 6, place);
    price.cachedUsdPerMtok = amountAt(entry, "cache_read_input_token_cost", 6, place);
    price.source = textAt(entry, "source");
    if (price.source.empty()) {
        price.source = options.source.empty() ? std::string(kSource) : options.source;
    }
    ImportedRow& row = place.newRow({id});
    row.facts.id = id;
    row.facts.name = id;
    const std::string provider = textAt(entry, "litellm_provider");
    const auto* developer = std::find_if(kDevelopers.begin(), kDevelopers.end(),
                                         [&](const Developer& d) { return d.provider == provider; });
    row.facts.organization = developer == kDevelopers.end() ? std::string() : std::string(developer->name);
    if (price.inputUsdPerMtok.value_or(0) == 0 && price.outputUsdPerMtok.value_or(0) == 0) {
        place.warn({price.inputUsdPerMtok || price.outputUsdPerMtok
                        ? FS_TEXT("A price of 0 here can mean free or not entered. The price stays unknown.")
                        : FS_TEXT("The entry has no price per token. The price stays unknown."),
                    {}});
        return;
    }
    row.facts.prices.push_back(std::move(price));
}

} // namespace

ImportedTable readLiteLlmPrices(const nlohmann::json& root, const ImportOptions& options) {
    ImportedTable table;
    table.areUndatedPricesCurrent = true;
    UnusedMembers unused;
    for (const auto& [id, entry] : root.items()) {
        ++table.recordCount;
        readEntry(id, entry, options, table);
        if (entry.is_object()) {
            unused.collect(entry, {"input_cost_per_token", "output_cost_per_token",
                                   "cache_read_input_token_cost", "litellm_provider", "mode", "source"});
        }
    }
    unused.note(table);
    return table;
}

} // namespace frontierscope
