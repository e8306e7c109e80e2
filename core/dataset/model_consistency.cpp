// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/model_consistency.h"

#include "core/dataset/number_text.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace frontierscope {

namespace {

class ConsistencyCheck {
public:
    ConsistencyCheck(const std::string& list, const std::vector<Model>& models,
                     const std::vector<std::size_t>& indices, std::vector<Diagnostic>& findings)
        : m_list(list)
        , m_models(models)
        , m_indices(indices)
        , m_findings(findings) {}

    void findTwins() {
        std::unordered_map<std::string, std::size_t> owners; // of a name's key
        for (std::size_t i = 0; i < m_models.size(); ++i) {
            const Model& model = m_models[i];
            bool isTold = false;
            std::vector<std::string_view> names = {model.name};
            names.insert(names.end(), model.aliases.begin(), model.aliases.end());
            for (const std::string_view name : names) {
                const std::string key = modelNameKey(name);
                if (key.empty()) {
                    continue;
                }
                const auto [owner, isNew] = owners.emplace(key, i);
                const bool isOther = !isNew && owner->second != i;
                // The same name twice is told of anyway.
                if (isOther && !isTold && m_models[owner->second].name != model.name) {
                    isTold = true;
                    warn(i, "/name",
                         {FS_TEXT(
                              "\"{0}\" and \"{1}\" (at {2}) look like one model under two names: {3}. Join "
                              "them, or tell them apart by their names."),
                          {model.name, m_models[owner->second].name, place(owner->second),
                           std::string(name)}});
                }
            }
        }
    }

    void findRepeatedRuns() {
        for (std::size_t i = 0; i < m_models.size(); ++i) {
            if (m_models[i].scores.size() < 2) {
                continue;
            }
            std::map<std::tuple<std::string_view, std::string_view, std::string_view, std::string_view,
                                std::string>,
                     const Score*>
                runs;
            for (std::size_t s = 0; s < m_models[i].scores.size(); ++s) {
                const Score& score = m_models[i].scores[s];
                if (score.source.empty()) {
                    continue;
                }
                const auto [first, isNew] = runs.emplace(
                    std::tuple(std::string_view(score.benchmark), std::string_view(score.source),
                               std::string_view(score.protocol), std::string_view(score.sourceModelName),
                               score.ranOn ? score.ranOn->toString() : std::string()),
                    &score);
                if (!isNew && first->second->value != score.value) {
                    warn(
                        i, scorePointer(s, "value"),
                        {FS_TEXT("\"{0}\" has two {1} scores for the same run, from the same source: {2} and "
                                 "{3}. Keep one, or say what differs between them."),
                         {m_models[i].name, score.benchmark, formatNumber(first->second->value),
                          formatNumber(score.value)}});
                }
            }
        }
    }

    void findMixedProtocols() {
        std::map<std::string_view, std::map<std::string_view, std::vector<Place>>> byBenchmark;
        for (std::size_t i = 0; i < m_models.size(); ++i) {
            for (std::size_t s = 0; s < m_models[i].scores.size(); ++s) {
                const Score& score = m_models[i].scores[s];
                if (!score.protocol.empty() && usedScore(m_models[i], score.benchmark) == &score) {
                    byBenchmark[score.benchmark][score.protocol].push_back({i, s});
                }
            }
        }
        for (const auto& [benchmark, protocols] : byBenchmark) {
            if (protocols.size() < 2) {
                continue;
            }
            const auto most =
                std::max_element(protocols.begin(), protocols.end(), [](const auto& a, const auto& b) {
                    return a.second.size() < b.second.size();
                });
            for (const auto& [protocol, places] : protocols) {
                for (const Place& place : places) {
                    if (protocol != most->first && !isFromSourceOf(place, most->second)) {
                        warn(place.model, scorePointer(place.score, "protocol"),
                             {FS_TEXT("The {0} score of \"{1}\" was taken with \"{2}\", those of {3} models "
                                      "with \"{4}\": they don't compare as they are."),
                              {std::string(benchmark), m_models[place.model].name, std::string(protocol),
                               std::to_string(most->second.size()), std::string(most->first)}});
                    }
                }
            }
        }
    }

private:
    struct Place {
        std::size_t model = 0, score = 0;
    };

    [[nodiscard]] const Score& scoreAt(const Place& place) const {
        return m_models[place.model].scores[place.score];
    }

    /// Values that one source sets side by side are its own comparison.
    [[nodiscard]] bool isFromSourceOf(const Place& place, const std::vector<Place>& others) const {
        return !scoreAt(place).source.empty() &&
               std::any_of(others.begin(), others.end(),
                           [&](const Place& o) { return scoreAt(o).source == scoreAt(place).source; });
    }

    [[nodiscard]] std::string place(std::size_t model) const {
        return m_list + "/" + std::to_string(m_indices[model]);
    }

    static std::string scorePointer(std::size_t score, const char* member) {
        return "/scores/" + std::to_string(score) + "/" + member;
    }

    void warn(std::size_t model, const std::string& pointer, Message message) {
        m_findings.push_back({Severity::warning, std::move(message), place(model) + pointer});
    }

    const std::string& m_list;
    const std::vector<Model>& m_models;
    const std::vector<std::size_t>& m_indices;
    std::vector<Diagnostic>& m_findings;
};

} // namespace

std::string modelNameKey(std::string_view name) {
    constexpr std::string_view kLeftOut = " \t-_()[],";
    std::string key;
    for (const char c : name) {
        if (kLeftOut.find(c) == std::string_view::npos) {
            key += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        }
    }
    return key;
}

void checkConsistency(const std::string& list, const std::vector<Model>& models,
                      const std::vector<std::size_t>& indices, std::vector<Diagnostic>& findings) {
    ConsistencyCheck check(list, models, indices, findings);
    check.findTwins();
    check.findRepeatedRuns();
    check.findMixedProtocols();
}

} // namespace frontierscope
