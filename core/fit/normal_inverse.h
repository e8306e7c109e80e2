// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace frontierscope {

/// (J'J)^-1 and how well it is known.
struct NormalInverse {
    std::vector<double> matrix; ///< row-major, columns × columns; empty if J has not full rank
    double condition = 0;       ///< of J with its columns scaled to length 1; infinite without full rank
};

/// By one-sided Jacobi rotations of the scaled J in extended precision: J'J is never formed, so the condition
/// isn't squared. O(rows · columns²) a sweep.
[[nodiscard]] NormalInverse normalInverse(std::span<const double> jacobian, std::size_t rows,
                                          std::size_t columns);

} // namespace frontierscope
