// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/influence.h"

#include "core/fit/refitter.h"

namespace frontierscope {

std::vector<LeftOut> leaveOneOutErrors(const FitData& data, const FitResult& fit,
                                       const std::stop_token& stop) {
    constexpr std::size_t kMostPoints = 400; // beyond, a point more or less changes nothing
    std::vector<LeftOut> errors;
    if (data.x.size() > kMostPoints) {
        return errors;
    }
    auto refitter = Refitter::create(data, fit);
    if (!refitter || refitter->problem().size() <= 2) {
        return errors;
    }
    const FitProblem& problem = refitter->problem();
    std::vector<double> solution(problem.form->parameterCount());
    for (std::size_t i = 0; i < problem.size(); ++i) {
        if (stop.stop_requested() || !refitter->without(i, solution)) {
            return {};
        }
        errors.push_back({problem.pointIndex[i], problem.response[i] - refitter->predicted(solution, i)});
    }
    return errors;
}

Result<std::vector<PointInfluence>> pointInfluences(const FitData& data, const FitResult& fit,
                                                    const std::stop_token& stop) {
    auto refitter = Refitter::create(data, fit);
    if (!refitter) {
        return tl::unexpected(std::move(refitter.error()));
    }
    std::vector<PointInfluence> influences;
    std::vector<double> solution(refitter->problem().form->parameterCount());
    for (std::size_t i = 0; i < refitter->problem().size(); ++i) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::usage, FS_TEXT("The fit was cancelled."));
        }
        if (!refitter->without(i, solution)) {
            continue;
        }
        const std::vector<double> reported = refitter->reported(solution);
        PointInfluence influence{refitter->problem().pointIndex[i], {}, {}};
        for (std::size_t a = 0; a < fit.parameters.size(); ++a) {
            influence.change.push_back(reported[a] - fit.parameters[a].estimate);
            if (const auto error = fit.parameters[a].standardError; error && *error > 0) {
                influence.changeInSe.push_back(influence.change.back() / *error);
            }
        }
        influences.push_back(std::move(influence));
    }
    return influences;
}

} // namespace frontierscope
