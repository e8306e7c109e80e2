// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/model_matching.h"

#include <algorithm>
#include <array>
#include <set>

namespace frontierscope {

namespace {

constexpr std::size_t kMostSuggestions = 5;
constexpr double kLeastSimilarity = 0.5;

/// The words of a name: runs of letters and of digits in lower case; a provider in front ("openai/") is left
/// out.
std::vector<std::string> wordsOf(std::string_view name) {
    if (const std::size_t slash = name.rfind('/');
        slash != std::string_view::npos && slash + 1 < name.size()) {
        name.remove_prefix(slash + 1);
    }
    enum class Kind { none, letter, digit };
    std::set<std::string> words;
    std::string word;
    Kind last = Kind::none;
    const auto finish = [&] {
        if (!word.empty()) {
            words.insert(word);
            word.clear();
        }
    };
    for (const char c : name) {
        const bool isDigit = c >= '0' && c <= '9';
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isLetter = isUpper || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80U;
        const Kind kind = isDigit ? Kind::digit : (isLetter ? Kind::letter : Kind::none);
        // "4o" and "o3" are one word, "gemini2" is two.
        const bool splits = kind == Kind::none || (kind != last && last != Kind::none && word.size() > 1);
        if (splits) {
            finish();
        }
        if (kind != Kind::none) {
            word += isUpper ? static_cast<char>(c + 32) : c;
        }
        last = kind;
    }
    finish();
    return {words.begin(), words.end()};
}

/// Shared words over all words (Jaccard).
double similarity(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    std::vector<std::string> shared;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
    const std::size_t all = a.size() + b.size() - shared.size();
    return all == 0 ? 0 : static_cast<double>(shared.size()) / static_cast<double>(all);
}

} // namespace

void ModelIndex::add(Positions& positions, const std::string& name, std::size_t index) {
    if (name.empty()) {
        return;
    }
    auto& at = positions[name];
    if (at.empty() || at.back() != index) {
        at.push_back(index);
    }
}

ModelIndex::ModelIndex(std::span<const Model> models) {
    m_words.reserve(models.size());
    for (std::size_t i = 0; i < models.size(); ++i) {
        const Model& model = models[i];
        add(m_byId, model.id, i);
        add(m_byName, model.name, i);
        auto& words = m_words.emplace_back();
        words.push_back(wordsOf(model.id));
        words.push_back(wordsOf(model.name));
        for (const std::string& alias : model.aliases) {
            add(m_byAlias, alias, i);
            words.push_back(wordsOf(alias));
        }
        for (const Score& score : model.scores) {
            add(m_bySourceName, score.sourceModelName, i);
        }
        std::set<std::string> all;
        for (const auto& name : words) {
            all.insert(name.begin(), name.end());
        }
        for (const std::string& word : all) {
            m_modelsByWord[word].push_back(i);
        }
    }
}

ModelMatch ModelIndex::match(std::span<const std::string> names) const {
    using Ground = ModelMatch::Ground;
    const std::array<std::pair<Ground, const Positions*>, 4> grounds = {
        std::pair{Ground::id, &m_byId}, std::pair{Ground::alias, &m_byAlias},
        std::pair{Ground::sourceName, &m_bySourceName}, std::pair{Ground::name, &m_byName}};
    ModelMatch match;
    for (const auto& [ground, positions] : grounds) {
        std::set<std::size_t> found;
        for (const std::string& name : names) {
            if (const auto at = positions->find(name); at != positions->end()) {
                found.insert(at->second.begin(), at->second.end());
            }
        }
        if (found.size() == 1) {
            match.ground = ground;
            match.index = *found.begin();
            return match;
        }
        if (found.size() > 1) {
            for (const std::size_t index : found) {
                match.suggestions.push_back({index, 1});
            }
            return match;
        }
    }
    match.suggestions = similarTo(names);
    return match;
}

std::vector<ModelSuggestion> ModelIndex::similarTo(std::span<const std::string> names) const {
    std::vector<std::vector<std::string>> asked;
    std::set<std::size_t> candidates;
    for (const std::string& name : names) {
        asked.push_back(wordsOf(name));
        for (const std::string& word : asked.back()) {
            if (const auto at = m_modelsByWord.find(word); at != m_modelsByWord.end()) {
                candidates.insert(at->second.begin(), at->second.end());
            }
        }
    }
    std::vector<ModelSuggestion> suggestions;
    for (const std::size_t index : candidates) {
        double best = 0;
        for (const auto& known : m_words[index]) {
            for (const auto& words : asked) {
                best = std::max(best, similarity(words, known));
            }
        }
        if (best >= kLeastSimilarity) {
            suggestions.push_back({index, best});
        }
    }
    std::stable_sort(
        suggestions.begin(), suggestions.end(),
        [](const ModelSuggestion& a, const ModelSuggestion& b) { return a.similarity > b.similarity; });
    if (suggestions.size() > kMostSuggestions) {
        suggestions.resize(kMostSuggestions);
    }
    return suggestions;
}

} // namespace frontierscope
