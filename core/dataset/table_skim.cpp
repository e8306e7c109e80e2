// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/table_skim.h"

#include "core/dataset/model_consistency.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>
#include <thread>

namespace frontierscope {

namespace {

/// A part of the table that one thread looks through.
struct Part {
    std::string_view text;
    std::size_t recordCount = 0;
    int lineCount = 0;
    std::vector<SkimmedRow> toRead; ///< lines count from the part's first, which is 0
    std::vector<std::uint64_t> idHashes, nameHashes;
    RowTally tally;
    bool needsOrder = false; ///< something was found that only reading in order can judge
};

/// Cuts the text behind line ends into about equal parts.
std::vector<Part> partsOf(std::string_view text, std::size_t count) {
    std::vector<Part> parts;
    for (std::size_t left = count; left > 0 && !text.empty(); --left) {
        const std::size_t end = left == 1 ? std::string_view::npos : text.find('\n', text.size() / left);
        const std::size_t size = end == std::string_view::npos ? text.size() : end + 1;
        parts.emplace_back().text = text.substr(0, size);
        text.remove_prefix(size);
    }
    return parts;
}

class PartReader {
public:
    PartReader(Part& part, const FlatRowReader& rows, bool comparesSpellings)
        : m_part(part)
        , m_rows(rows)
        , m_comparesSpellings(comparesSpellings)
        , m_hasReturns(part.text.find('\r') != std::string_view::npos) {
        m_part.tally = rows.tally();
        const std::size_t guess = part.text.size() / 60;
        m_part.idHashes.reserve(guess);
        m_part.nameHashes.reserve(guess);
    }

    void readAll() {
        std::string_view rest = m_part.text;
        while (!rest.empty() && !m_part.needsOrder) {
            const void* end = std::memchr(rest.data(), '\n', rest.size());
            const std::size_t size =
                end == nullptr ? rest.size()
                               : static_cast<std::size_t>(static_cast<const char*>(end) - rest.data());
            readLine(rest.substr(0, size));
            rest.remove_prefix(std::min(size + 1, rest.size()));
            ++m_part.lineCount;
        }
    }

private:
    void readLine(std::string_view line) {
        if (m_hasReturns) {
            line.remove_suffix(line.ends_with('\r') ? 1 : 0);
            m_part.needsOrder = line.find('\r') != std::string_view::npos;
        }
        if (line.empty()) {
            return;
        }
        ++m_part.recordCount;
        split(line);
        if (m_cells.size() != m_rows.columns().size()) {
            m_part.toRead.push_back({line, m_part.lineCount});
            return;
        }
        m_part.tally.add(m_cells);
        noteIdentity();
        if (!m_rows.isInOrder(m_cells)) {
            m_part.toRead.push_back({line, m_part.lineCount});
        }
    }

    void split(std::string_view line) {
        m_cells.clear();
        const char* begin = line.data();
        const char* const end = line.data() + line.size();
        for (const char* at = begin; at != end; ++at) {
            if (*at == ',') {
                m_cells.emplace_back(begin, static_cast<std::size_t>(at - begin));
                begin = at + 1;
            }
        }
        m_cells.emplace_back(begin, static_cast<std::size_t>(end - begin));
    }

    void noteIdentity() {
        const std::string_view id = m_cells[m_rows.idColumn()];
        const std::string_view name = m_cells[m_rows.nameColumn()];
        m_part.needsOrder = m_part.needsOrder || id.empty();
        m_part.idHashes.push_back(m_hash(id));
        if (!name.empty()) {
            m_part.nameHashes.push_back(m_comparesSpellings ? m_hash(modelNameKey(name)) : m_hash(name));
        }
    }

    Part& m_part;
    const FlatRowReader& m_rows;
    bool m_comparesSpellings;
    std::vector<std::string_view> m_cells;
    std::hash<std::string_view> m_hash;
    bool m_hasReturns;
};

/// Looks no further than to the first line too many.
bool hasMoreLines(std::string_view text, std::size_t most) {
    for (std::size_t count = 0; !text.empty(); ++count) {
        if (count == most) {
            return true;
        }
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    }
    return false;
}

/// True if a hash stands twice in the parts' lists. The slots are fetched some steps ahead: they are spread
/// over more memory than a cache holds.
bool hasRepeated(const std::vector<Part>& parts, std::vector<std::uint64_t> Part::*list) {
    std::size_t count = 0;
    for (const Part& part : parts) {
        count += (part.*list).size();
    }
    std::vector<std::uint64_t> slots(std::bit_ceil(count * 2 + 2));
    const std::size_t mask = slots.size() - 1;
    constexpr std::size_t kAhead = 12;
    for (const Part& part : parts) {
        const auto& hashes = part.*list;
        for (std::size_t i = 0; i < hashes.size(); ++i) {
            if (i + kAhead < hashes.size()) {
                __builtin_prefetch(&slots[hashes[i + kAhead] & mask], 1);
            }
            const std::uint64_t hash = hashes[i] == 0 ? 1 : hashes[i];
            std::size_t at = hash & mask;
            while (slots[at] != 0 && slots[at] != hash) {
                at = (at + 1) & mask;
            }
            if (slots[at] == hash) {
                return true;
            }
            slots[at] = hash;
        }
    }
    return false;
}

TableSkim joined(std::vector<Part>& parts, int firstLine) {
    TableSkim skim;
    skim.tally = parts.front().tally;
    for (Part& part : parts) {
        skim.recordCount += part.recordCount;
        for (SkimmedRow& row : part.toRead) {
            row.line += firstLine;
            skim.toRead.push_back(row);
        }
        firstLine += part.lineCount;
        if (&part != &parts.front()) {
            skim.tally.merge(part.tally);
        }
    }
    return skim;
}

} // namespace

std::optional<TableSkim> skimTable(std::string_view records, int firstLine, const FlatRowReader& rows) {
    if (!rows.canSkim() || records.empty() || records.find('"') != std::string_view::npos) {
        return std::nullopt;
    }
    std::vector<Part> parts = partsOf(records, std::clamp(std::thread::hardware_concurrency(), 1U, 8U));
    const bool comparesSpellings = !hasMoreLines(records, FlatRowReader::kMostKeys);
    std::vector<std::thread> threads;
    threads.reserve(parts.size());
    for (Part& part : parts) {
        threads.emplace_back([&] { PartReader(part, rows, comparesSpellings).readAll(); });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    if (std::any_of(parts.begin(), parts.end(), [](const Part& part) { return part.needsOrder; })) {
        return std::nullopt;
    }
    bool hasRepeatedName = false;
    std::thread names([&] { hasRepeatedName = hasRepeated(parts, &Part::nameHashes); });
    const bool hasRepeatedId = hasRepeated(parts, &Part::idHashes);
    names.join();
    if (hasRepeatedId || hasRepeatedName) {
        return std::nullopt;
    }
    TableSkim skim = joined(parts, firstLine);
    skim.areNamesCompared = comparesSpellings;
    return skim;
}

} // namespace frontierscope
