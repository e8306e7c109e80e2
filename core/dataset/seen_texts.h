// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace frontierscope {

/// Remembers where texts were first seen, in 16 bytes each whatever their length: a million ids take 32 MB.
///
/// Only a 64-bit hash of a text is kept. Among a million texts two different ones are taken for the same with
/// a probability of 3e-8.
class SeenTexts {
public:
    SeenTexts();

    /// Remembers the text's place; if it was seen before, keeps and returns the first place.
    std::optional<std::uint32_t> insert(std::string_view text, std::uint32_t place);

private:
    struct Slot {
        std::uint64_t hash = 0; ///< 0: free
        std::uint32_t place = 0;
    };

    void grow();
    [[nodiscard]] Slot& slotFor(std::uint64_t hash);

    std::vector<Slot> m_slots; ///< a power of two of them, at most half of them in use
    std::size_t m_count = 0;
};

} // namespace frontierscope
