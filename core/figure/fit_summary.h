// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/fit_subject.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace frontierscope {

/// What leaving the most influential point out would do.
struct MostInfluential {
    std::string pointId, pointName;
    std::string parameter; ///< the one that moves most, in standard errors
    double change = 0, changeInSe = 0;
};

/// All that a person should know of a subject's fit.
struct FitSummary {
    FitSubject subject;
    SeriesFit how;
    std::optional<CurveFit> curve; ///< nothing: not fitted
    FormSelection selection;       ///< of all candidate forms, the chosen one included
    std::optional<MostInfluential> influence;
    std::vector<Message> cautions; ///< status, above 100 %, bounds, left-out points
};

/// Fits a subject and the forms that it might have. Takes up to seconds for thousands of points. After a stop
/// what it returns is incomplete. With form "none" nothing is fitted.
[[nodiscard]] FitSummary summariseFit(FitSubject subject, SeriesFit how, const std::stop_token& stop = {});

/// An estimate with its error and interval, all with as many digits as the error has meaning: two of the
/// error, or three of the value. What is not known is empty.
struct NumberWords {
    std::string value, error, low, high;
};
[[nodiscard]] NumberWords numberWords(double value, const std::optional<double>& error,
                                      const std::optional<double>& low, const std::optional<double>& high);

/// The names of reported parameters in words: "slope per decade".
[[nodiscard]] std::string parameterName(const std::string& parameter, Language language);

/// A form's name for people; "auto" included.
[[nodiscard]] std::string formName(const std::string& form, Language language);

} // namespace frontierscope
