// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/import_format.h"

#include "core/base/message.h"
#include "core/dataset/importers/delimited_table.h"
#include "core/dataset/importers/source_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>
#include <set>
#include <string>
#include <vector>

namespace frontierscope {

namespace {

/// Collects the keys of the first members, each with the depth at which it stands, and then stops.
class KeyCollector : public nlohmann::json_sax<nlohmann::json> {
public:
    bool null() override { return goesOn(); }
    bool boolean(bool) override { return goesOn(); }
    bool number_integer(number_integer_t) override { return goesOn(); }
    bool number_unsigned(number_unsigned_t) override { return goesOn(); }
    bool number_float(number_float_t, const string_t&) override { return goesOn(); }
    bool string(string_t&) override { return goesOn(); }
    bool binary(binary_t&) override { return goesOn(); }
    bool start_object(std::size_t) override { return enter('{'); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter('['); }
    bool end_array() override { return leave(); }
    bool key(string_t& name) override {
        m_keys.insert(m_path + name);
        return goesOn();
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
        return false;
    }

    /// True if a member with this key was seen inside these brackets: has("{[", "id").
    [[nodiscard]] bool has(const std::string& path, const std::string& name) const {
        return m_keys.contains(path + name);
    }

private:
    bool goesOn() { return ++m_count < 2000; }
    bool enter(char bracket) {
        m_path += bracket;
        return goesOn() && m_path.size() < 50;
    }
    bool leave() {
        m_path.pop_back();
        return goesOn();
    }

    std::set<std::string> m_keys;
    std::string m_path;
    int m_count = 0;
};

ImportFormat recogniseJson(std::string_view text) {
    KeyCollector keys;
    // False only says that the collector stopped, or that the text is broken further on.
    static_cast<void>(nlohmann::json::sax_parse(text, &keys));
    if (keys.has("{", "data") && keys.has("{[{", "pricing")) {
        return ImportFormat::openRouterModels;
    }
    const bool isHistory = keys.has("{[{", "price_history") || keys.has("{[{", "input_cached");
    if (isHistory && (keys.has("{", "models") || keys.has("{", "prices"))) {
        return ImportFormat::llmPrices;
    }
    if (keys.has("{", "qualitative_metrics") || keys.has("{", "quantitative_metrics")) {
        return ImportFormat::llmStatsModel;
    }
    if (keys.has("[{", "input_token_price") || keys.has("[{", "output_token_price")) {
        return ImportFormat::arenaPrices;
    }
    if (keys.has("{{", "litellm_provider") || keys.has("{{", "input_cost_per_token")) {
        return ImportFormat::liteLlmPrices;
    }
    const bool isOwn = keys.has("{", "models") || keys.has("{", "ratings") || keys.has("[{", "name");
    return isOwn ? ImportFormat::ownDataset : ImportFormat::unknown;
}

ImportFormat recogniseTable(std::string_view text) {
    const std::vector<std::string> header = headerOf(text, detectDelimiter(text));
    const std::set<std::string> columns(header.begin(), header.end());
    const auto hasAll = [&columns](std::initializer_list<const char*> names) {
        return std::all_of(names.begin(), names.end(),
                           [&](const char* name) { return columns.contains(name); });
    };
    if (hasAll({"task", "model", "Best score (across scorers)"})) {
        return ImportFormat::epochBenchmarkRuns;
    }
    if (hasAll({"id", "Model", "Version release date"})) {
        return ImportFormat::epochModelVersions;
    }
    if ((columns.contains("Model") || columns.contains("System")) &&
        hasAll({"Publication date", "Training compute (FLOP)"})) {
        return ImportFormat::epochModels;
    }
    return columns.size() > 1 ? ImportFormat::table : ImportFormat::unknown;
}

} // namespace

ImportFormat recogniseFormat(std::string_view bytes) {
    const SourceText source = decodeSourceText(bytes.substr(0, std::size_t{1} << 20));
    const std::string_view text = source.text;
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text.find('\0') != std::string_view::npos) {
        return ImportFormat::unknown;
    }
    return text[first] == '{' || text[first] == '[' ? recogniseJson(text) : recogniseTable(text);
}

std::string_view formatTitle(ImportFormat format) {
    switch (format) {
    case ImportFormat::ownDataset:
        return FS_TEXT("Frontierscope dataset");
    case ImportFormat::table:
        return FS_TEXT("Table (CSV or TSV)");
    case ImportFormat::liteLlmPrices:
        return FS_TEXT("LiteLLM prices");
    case ImportFormat::llmPrices:
        return FS_TEXT("llm-prices");
    case ImportFormat::openRouterModels:
        return FS_TEXT("OpenRouter models");
    case ImportFormat::epochBenchmarkRuns:
        return FS_TEXT("Epoch AI benchmark runs");
    case ImportFormat::epochModelVersions:
        return FS_TEXT("Epoch AI model versions");
    case ImportFormat::epochModels:
        return FS_TEXT("Epoch AI models");
    case ImportFormat::arenaPrices:
        return FS_TEXT("LMArena prices");
    case ImportFormat::llmStatsModel:
        return FS_TEXT("LLMStats model");
    case ImportFormat::unknown:
        break;
    }
    return FS_TEXT("Unknown format");
}

} // namespace frontierscope
