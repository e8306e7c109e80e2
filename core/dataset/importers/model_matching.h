// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/model.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace frontierscope {

/// A model that may be meant.
struct ModelSuggestion {
    std::size_t index = 0; ///< in the list of models
    double similarity = 0; ///< 0 to 1: shared words of the names over all of them
};

/// Which model of a list a file means.
struct ModelMatch {
    enum class Ground {
        none,       ///< no model: new, or one of the suggestions
        id,         ///< a name in the file is the id
        alias,      ///< ... is a listed alias
        sourceName, ///< ... is the name that a source of its scores has for the model
        name        ///< ... is the display name of exactly one model
    };
    Ground ground = Ground::none;
    std::optional<std::size_t> index;         ///< the model; nothing: the person decides
    std::vector<ModelSuggestion> suggestions; ///< the likeliest first, at most five
};

/// Finds models by the names that a file uses. Only what is written the same counts as found; anything less
/// is a suggestion, and a name that two models share, or names of one row that lead to two models, are never
/// decided here.
class ModelIndex {
public:
    /// Keeps positions in `models`, not the models: the list may move, but not change.
    explicit ModelIndex(std::span<const Model> models);

    /// The model that a row with these names means.
    [[nodiscard]] ModelMatch match(std::span<const std::string> names) const;

private:
    using Positions = std::unordered_map<std::string, std::vector<std::size_t>>;

    static void add(Positions& positions, const std::string& name, std::size_t index);
    [[nodiscard]] std::vector<ModelSuggestion> similarTo(std::span<const std::string> names) const;

    Positions m_byId, m_byAlias, m_bySourceName, m_byName;
    std::vector<std::vector<std::vector<std::string>>> m_words; ///< per model, per name
    std::unordered_map<std::string, std::vector<std::size_t>> m_modelsByWord;
};

} // namespace frontierscope
