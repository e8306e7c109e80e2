// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace frontierscope {

/// L(N, D) = E + A / N^alpha + B / D^beta, N in parameters, D in tokens.
struct ChinchillaParameters {
    double E = 0, A = 0, B = 0, alpha = 0, beta = 0;
};

/// A published set, with the objective it minimises: the numbers depend on it.
struct ChinchillaSet {
    std::string_view id;        ///< "hoffmann-rounded"
    std::string_view name;      ///< an FS_TEXT template
    std::string_view objective; ///< an FS_TEXT template
    ChinchillaParameters parameters;
};

/// Hoffmann et al. 2022 rounded and as in the TeX source, Besiroglu et al. 2024 as printed and as in their
/// notebook.
[[nodiscard]] std::span<const ChinchillaSet> chinchillaSets();

struct ComputeOptimum {
    double parameterExponent = 0; ///< a of N = G (C/6)^a
    double tokenExponent = 0;     ///< b = 1 - a
    double G = 0;
    double parameters = 0; ///< N
    double tokens = 0;     ///< D
    double tokensPerParameter = 0;
    double loss = 0;
};

/// The N and D of least loss that a training compute C = 6 N D (FLOP, > 0) allows: G = (alpha A / (beta
/// B))^(1/(alpha + beta)), a = beta / (alpha + beta), N = G (C/6)^a, D = (C/6)^(1-a) / G (Hoffmann et al.
/// 2022, eq. 4). Empty unless C, A, B, alpha and beta are > 0.
[[nodiscard]] std::optional<ComputeOptimum> computeOptimum(const ChinchillaParameters& set,
                                                           double computeFlop);

[[nodiscard]] double chinchillaLoss(const ChinchillaParameters& set, double parameters, double tokens);

} // namespace frontierscope
