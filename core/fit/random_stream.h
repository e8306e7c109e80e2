// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <cstdint>

namespace frontierscope {

/// Random numbers that are the same on every machine: xoshiro256** (Blackman and Vigna 2018). A stream
/// belongs to a seed and an index, so replicate k draws the same whichever thread runs it.
class RandomStream {
public:
    RandomStream(std::uint64_t seed, std::uint64_t index) {
        std::uint64_t z = seed * 0x9E3779B97F4A7C15U + index * 0xD1B54A32D192ED03U + 0x8CB92BA72F3D8DD7U;
        for (std::uint64_t& word : m_state) { // splitmix64
            z += 0x9E3779B97F4A7C15U;
            std::uint64_t mixed = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
            mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
            word = mixed ^ (mixed >> 31U);
        }
    }

    std::uint64_t next() {
        const std::uint64_t result = rotate(m_state[1] * 5, 7) * 9;
        const std::uint64_t shifted = m_state[1] << 17U;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = rotate(m_state[3], 45);
        return result;
    }

    /// 0 .. count - 1, unbiased enough for count far below 2^32.
    std::size_t index(std::size_t count) {
        return static_cast<std::size_t>(((next() >> 32U) * static_cast<std::uint64_t>(count)) >> 32U);
    }

    /// In (0, 1).
    double uniform() { return (static_cast<double>(next() >> 11U) + 0.5) * 0x1.0p-53; }

    /// Standard normal, by Box and Muller.
    double normal() {
        const double radius = std::sqrt(-2 * std::log(uniform()));
        return radius * std::cos(6.283185307179586 * uniform());
    }

private:
    static std::uint64_t rotate(std::uint64_t x, unsigned by) { return (x << by) | (x >> (64U - by)); }

    std::array<std::uint64_t, 4> m_state{};
};

} // namespace frontierscope
