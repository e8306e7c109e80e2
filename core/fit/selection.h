// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/fit.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace frontierscope {

/// How one form compares with the others that were fitted to the same y.
struct RankedFit {
    FitResult fit;
    std::optional<double> deltaAicc;       ///< above the lowest AICc; empty if not comparable
    std::optional<double> akaikeWeight;    ///< exp(-Δ/2) / Σ, over the fits with status ok
    std::optional<double> leaveOneOutRmse; ///< error of predicting each point from the others
    std::optional<double> lastPointError; ///< back-test: largest-x point minus its prediction from the others
};

/// A form that was asked for and can't take the data.
struct OmittedForm {
    std::string form;
    Message reason;
};

/// Forms compared with each other on the same data.
struct FormSelection {
    std::vector<RankedFit> fits;     ///< in the order asked for
    std::optional<std::size_t> best; ///< lowest AICc of the fits with status ok
    Message verdict;                 ///< "The logistic is clearly better: ΔAICc 7.7."
    std::vector<OmittedForm> omitted;
};

/// The forms that "auto" compares for these data: those that take them, and that are fitted to y itself, so
/// that their AICc compare.
[[nodiscard]] std::vector<FitOptions> automaticForms(const FitData& data);

/// Why "auto" leaves forms out of the comparison for these data; empty if it takes all.
[[nodiscard]] std::optional<Message> automaticFormsNote(const FitData& data);

/// Fits and compares forms. Forms that can't take the data are left out and named; an Error only if none can,
/// or when cancelled. Fits of ln y and of y are never compared with each other: the first fit's kind is
/// ranked.
[[nodiscard]] Result<FormSelection> selectForm(const FitData& data, const std::vector<FitOptions>& candidates,
                                               const std::stop_token& stop = {});

/// Ranks fits that exist already; leave-one-out and back-test are not filled.
[[nodiscard]] FormSelection rankFits(std::vector<FitResult> fits);

/// Errors of predicting left-out points: fills leaveOneOutRmse and lastPointError. One refit a point.
void fillCrossValidation(const FitData& data, RankedFit& ranked, const std::stop_token& stop = {});

} // namespace frontierscope
