// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/seen_texts.h"

#include <functional>

namespace frontierscope {

SeenTexts::SeenTexts()
    : m_slots(64) {}

std::optional<std::uint32_t> SeenTexts::insert(std::string_view text, std::uint32_t place) {
    const std::uint64_t hash = std::hash<std::string_view>()(text) | 1U;
    Slot& slot = slotFor(hash);
    if (slot.hash != 0) {
        return slot.place;
    }
    slot = {hash, place};
    if (++m_count * 2 > m_slots.size()) {
        grow();
    }
    return std::nullopt;
}

SeenTexts::Slot& SeenTexts::slotFor(std::uint64_t hash) {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = (hash >> 1U) & mask;
    while (m_slots[at].hash != 0 && m_slots[at].hash != hash) {
        at = (at + 1) & mask;
    }
    return m_slots[at];
}

void SeenTexts::grow() {
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot& slot : old) {
        if (slot.hash != 0) {
            slotFor(slot.hash) = slot;
        }
    }
}

} // namespace frontierscope
