// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace frontierscope {

// Standard errors of evaluations, after Miller 2024, "Adding Error Bars to Evals" (arXiv 2411.00640). Scores
// are one per question; the unit of the result is theirs.

/// Which sum over clusters a clustered standard error takes.
enum class ClusterSum {
    miller, ///< sqrt(SE^2 + 1/n^2 sum of cross products within clusters), SE with n (n - 1)
    cr0     ///< sqrt(sum over clusters of the squared summed residuals) / n
};

/// Mean of the scores; nothing without scores.
[[nodiscard]] std::optional<double> meanScore(std::span<const double> scores);

/// sqrt(sum (s - mean)^2 / (n (n - 1))); nothing for fewer than two scores.
[[nodiscard]] std::optional<double> standardErrorOfMean(std::span<const double> scores);

/// Standard error where questions come in groups that share a text. `clusters` names each question's group.
/// Nothing for fewer than two scores, sizes that differ, or a sum below 0 (Miller's can be).
[[nodiscard]] std::optional<double> clusteredStandardError(std::span<const double> scores,
                                                           std::span<const int> clusters, ClusterSum sum);

/// Two models on the same questions.
struct PairedComparison {
    double meanDifference = 0; ///< a - b
    double standardErrorUnpaired = 0;
    double standardErrorPaired = 0;
    std::optional<double> correlation; ///< of the scores; nothing if one model's never vary
};

/// Nothing for fewer than two questions or sizes that differ.
[[nodiscard]] std::optional<PairedComparison> comparePaired(std::span<const double> scoresA,
                                                            std::span<const double> scoresB);

/// Questions that a test needs to tell two shares of correct answers apart: two-sided at `level`, with the
/// given power, unpaired. Nothing if the shares are equal. 0 <= share <= 1.
[[nodiscard]] std::optional<double> questionsNeeded(double shareA, double shareB, double level = 0.95,
                                                    double power = 0.8);

} // namespace frontierscope
