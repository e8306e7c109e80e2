// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/benchmark_words.h"

#include "core/figure/figure_words.h"
#include "core/frontier/column_lens.h"

#include <array>
#include <optional>
#include <utility>

namespace frontierscope {

namespace {

struct ArenaTable {
    std::string_view category, day;
};

/// The parts of "arena-coding@2025-03-07".
std::optional<ArenaTable> arenaTable(std::string_view id) {
    constexpr std::string_view kArena = "arena-";
    const std::size_t at = id.find('@');
    if (!id.starts_with(kArena) || at == std::string_view::npos) {
        return std::nullopt;
    }
    return ArenaTable{id.substr(kArena.size(), at - kArena.size()), id.substr(at + 1)};
}

} // namespace

std::string arenaCategoryName(std::string_view category, Language language) {
    constexpr std::array kNames = {
        std::pair{std::string_view("overall"), FS_TEXT("overall")},
        std::pair{std::string_view("coding"), FS_TEXT("coding")},
        std::pair{std::string_view("hard-prompts"), FS_TEXT("hard prompts")},
        std::pair{std::string_view("korean"), FS_TEXT("Korean")},
        std::pair{std::string_view("math"), FS_TEXT("math")},
        std::pair{std::string_view("multi-turn"), FS_TEXT("multi-turn")},
    };
    for (const auto& [id, name] : kNames) {
        if (id == category) {
            return say(language, name);
        }
    }
    return std::string(category);
}

std::string benchmarkTitle(const Benchmark& benchmark, Language language) {
    if (const auto table = arenaTable(benchmark.id)) {
        return say(language, FS_TEXT("Arena {0} rating ({1})"),
                   {arenaCategoryName(table->category, language), std::string(table->day)});
    }
    const std::string_view column = columnOfId(benchmark.id);
    if (!column.empty() && column != benchmark.name) { // a heading of the program's, not the person's word
        return dataTerm(language, benchmark.name);
    }
    return benchmark.name;
}

std::string benchmarkRowName(const Benchmark& benchmark, Language language) {
    if (const auto table = arenaTable(benchmark.id)) {
        return arenaCategoryName(table->category, language) + ", " + std::string(table->day);
    }
    return benchmark.name;
}

std::string scoreName(const Benchmark& benchmark, Language language) {
    if (!columnOfId(benchmark.id).empty()) {
        const std::string& unit = benchmark.unit;
        return unit.empty() ? benchmark.name : benchmark.name + " (" + unit + ")";
    }
    return benchmark.isPercent() ? say(language, FS_TEXT("{0} score"), {benchmark.name}) : benchmark.name;
}

std::string unscoredSentence(const Benchmark& benchmark, std::size_t count, Language language) {
    return say(language,
               benchmark.isPercent() ? FS_TEXT("Models without a {1} score, not shown: {0}.")
                                     : FS_TEXT("Models without {1}, not shown: {0}."),
               {countText(count), benchmark.name});
}

} // namespace frontierscope
