// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/nist_solve.h"

#include "core/fit/least_squares.h"
#include "core/fit/linear_least_squares.h"
#include "core/fit/normal_inverse.h"
#include "tests/bench/nist_models.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace frontierscope {

namespace {

struct Estimate {
    std::vector<double> parameters, standardDeviations;
    double rss = 0;
};

std::vector<long double> responseOf(const NistFile& file, const NistModel& model) {
    std::vector<long double> response = file.y;
    if (model.isLogResponse) {
        std::transform(response.begin(), response.end(), response.begin(),
                       [](long double y) { return std::log(y); });
    }
    return response;
}

/// Residuals at extended precision: where the fit is nearly exact, those of doubles are mostly rounding.
struct Extended {
    std::vector<long double> residuals;
    std::vector<double> jacobian;
    long double rss = 0;
};

Extended evaluate(const NistFile& file, const NistModel& model, const std::vector<long double>& response,
                  const std::vector<long double>& b) {
    Extended result;
    std::vector<long double> gradient(b.size());
    for (std::size_t i = 0; i < response.size(); ++i) {
        const long double r =
            response[i] - model.evaluateExtended(b.data(), file.x[i].data(), gradient.data());
        result.residuals.push_back(r);
        result.rss += r * r;
        for (const long double g : gradient) {
            result.jacobian.push_back(static_cast<double>(g));
        }
    }
    return result;
}

/// Gauss-Newton steps in extended precision from the solver's solution, as long as they lower the sum.
Estimate finish(const NistFile& file, const NistModel& model, const std::vector<double>& solution) {
    const std::vector<long double> response = responseOf(file, model);
    const std::size_t p = solution.size();
    std::vector<long double> b(solution.begin(), solution.end());
    Extended here = evaluate(file, model, response, b);
    for (int step = 0; step < 10; ++step) {
        const NormalInverse inverse = normalInverse(here.jacobian, response.size(), p);
        if (inverse.matrix.empty()) {
            break;
        }
        std::vector<long double> gradient(p);
        for (std::size_t i = 0; i < response.size(); ++i) {
            for (std::size_t j = 0; j < p; ++j) {
                gradient[j] += here.jacobian[i * p + j] * here.residuals[i];
            }
        }
        std::vector<long double> next = b;
        for (std::size_t a = 0; a < p; ++a) {
            for (std::size_t c = 0; c < p; ++c) {
                next[a] += inverse.matrix[a * p + c] * gradient[c];
            }
        }
        Extended there = evaluate(file, model, response, next);
        if (!(there.rss < here.rss)) {
            break;
        }
        b = std::move(next);
        here = std::move(there);
    }
    Estimate estimate{{b.begin(), b.end()}, {}, static_cast<double>(here.rss)};
    const NormalInverse inverse = normalInverse(here.jacobian, response.size(), p);
    for (std::size_t j = 0; j < p && !inverse.matrix.empty(); ++j) {
        const double freedom = static_cast<double>(response.size() - p);
        estimate.standardDeviations.push_back(std::sqrt(estimate.rss / freedom * inverse.matrix[j * p + j]));
    }
    return estimate;
}

Estimate solveNonlinear(const NistFile& file, const NistModel& model, const std::vector<double>& start) {
    const std::vector<long double> response = responseOf(file, model);
    LeastSquaresProblem problem;
    problem.residualCount = response.size();
    problem.row = [&](std::size_t row, const double* b, double& residual, double* gradient) {
        residual = model.evaluate(b, file.x[row].data(), gradient) - static_cast<double>(response[row]);
        return std::isfinite(residual);
    };
    return finish(file, model, solveLeastSquaresWidely(problem, start).parameters);
}

Estimate solveDesign(const NistFile& file, const NistDesign& kind) {
    std::vector<long double> design;
    std::size_t columns = 0;
    for (const std::vector<long double>& x : file.x) {
        const std::size_t before = design.size();
        if (kind.hasIntercept) {
            design.push_back(1);
        }
        long double power = 1;
        for (std::size_t k = 0; k < kind.degree; ++k) {
            design.push_back(power *= x.front());
        }
        if (kind.degree == 0) {
            design.insert(design.end(), x.begin(), x.end());
        }
        columns = design.size() - before;
    }
    const auto solution = solveLinear(design, file.y, columns);
    return solution ? Estimate{solution->coefficients, solution->standardErrors, solution->rss} : Estimate{};
}

double worstDigits(const std::vector<double>& values, const std::vector<double>& certified) {
    double worst = values.size() == certified.size() ? 15 : 0;
    for (std::size_t i = 0; i < values.size() && i < certified.size(); ++i) {
        worst = std::min(worst, correctDigits(values[i], certified[i]));
    }
    return worst;
}

double digitsOf(double value, const std::optional<double>& certified) {
    return certified ? correctDigits(value, *certified) : 0;
}

NistScore scoreOf(const NistFile& file, int start, const Estimate& estimate, double leastDigits) {
    constexpr double kLeastOfErrors = 4;
    NistScore score;
    score.problem = file.name;
    score.start = start;
    score.parameterDigits = worstDigits(estimate.parameters, file.parameters);
    score.deviationDigits = worstDigits(estimate.standardDeviations, file.standardDeviations);
    score.isRssJudged = file.rss && file.name != "Lanczos1";
    score.rssDigits = digitsOf(estimate.rss, file.rss);
    score.isSolved = score.parameterDigits >= leastDigits && score.deviationDigits >= kLeastOfErrors &&
                     (!score.isRssJudged || score.rssDigits >= kLeastOfErrors);
    return score;
}

NistScore linearScore(const NistFile& file, const NistDesign& design) {
    const Estimate estimate = solveDesign(file, design);
    NistScore score = scoreOf(file, 0, estimate, design.leastDigits);
    const auto n = static_cast<long double>(file.y.size());
    const auto freedom = static_cast<double>(file.y.size() - file.parameters.size());
    const long double mean =
        design.hasIntercept ? std::accumulate(file.y.begin(), file.y.end(), 0.0L) / n : 0;
    long double total = 0;
    for (const long double y : file.y) {
        total += (y - mean) * (y - mean);
    }
    score.residualSdDigits = digitsOf(std::sqrt(estimate.rss / freedom), file.residualSd);
    score.rSquaredDigits = digitsOf(1 - estimate.rss / static_cast<double>(total), file.rSquared);
    return score;
}

} // namespace

double correctDigits(double value, double certified) {
    if (!std::isfinite(value)) {
        return 0;
    }
    const double error = std::abs(value - certified) / (certified == 0 ? 1 : std::abs(certified));
    return error == 0 ? 15 : std::clamp(-std::log10(error), 0.0, 15.0);
}

bool isNistProblem(const std::string& name) {
    return findNistModel(name) || findNistDesign(name);
}

std::vector<NistScore> solveNist(const NistFile& file) {
    std::vector<NistScore> scores;
    if (const NistDesign* design = findNistDesign(file.name)) {
        scores.push_back(linearScore(file, *design));
    }
    if (const NistModel* model = findNistModel(file.name);
        model && model->parameters == file.parameters.size() &&
        file.x.front().size() >= (model->isLogResponse ? 2 : 1)) {
        for (std::size_t k = 0; k < file.starts.size(); ++k) {
            const Estimate estimate = solveNonlinear(file, *model, file.starts[k]);
            scores.push_back(scoreOf(file, static_cast<int>(k) + 1, estimate, k == 0 ? 4 : 6));
        }
    }
    return scores;
}

} // namespace frontierscope
