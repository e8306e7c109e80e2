// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/bootstrap.h"
#include "core/fit/fit.h"
#include "core/fit/random_stream.h"

#include <benchmark/benchmark.h>

#include <cmath>

namespace frontierscope {

namespace {

FitData noisyLogistic(std::size_t n) {
    FitData data;
    RandomStream random(1, n);
    for (std::size_t i = 0; i < n; ++i) {
        const double u = -2 + 4 * static_cast<double>(i) / static_cast<double>(n - 1);
        data.x.push_back(std::pow(10, u));
        data.y.push_back(25 + 65 / (1 + std::exp(-2.2 * (u - 0.2))) + 2 * random.normal());
    }
    return data;
}

FitOptions freeLogistic() {
    FitOptions options;
    options.form = "logistic";
    options.isFloorFree = true;
    options.isCeilingFree = true;
    return options;
}

void fitLogistic(benchmark::State& state) {
    const FitData data = noisyLogistic(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(fitForm(data, freeLogistic()));
    }
}

void bootstrapLogistic(benchmark::State& state) {
    const FitData data = noisyLogistic(static_cast<std::size_t>(state.range(0)));
    const auto fit = fitForm(data, freeLogistic());
    BootstrapOptions options;
    options.kind = BootstrapKind::cases;
    options.draws = 1000;
    options.threads = 1;
    for (auto _ : state) {
        benchmark::DoNotOptimize(bootstrap(data, *fit, options));
    }
}

void fitChinchilla(benchmark::State& state) {
    FitData data;
    RandomStream random(2, 0);
    for (int i = 0; i < 240; ++i) {
        data.x.push_back(std::pow(10, 8 + 2 * random.uniform()));
        data.secondX.push_back(std::pow(10, 9 + 2 * random.uniform()));
        data.y.push_back(
            (1.8 + 482 * std::pow(data.x.back(), -0.35) + 2085 * std::pow(data.secondX.back(), -0.37)) *
            std::exp(0.004 * random.normal()));
    }
    FitOptions options;
    options.form = "chinchilla";
    options.loss = LossKind::huber;
    options.starts = static_cast<int>(state.range(0));
    for (auto _ : state) {
        benchmark::DoNotOptimize(fitForm(data, options));
    }
}

BENCHMARK(fitLogistic)->Arg(12)->Arg(300);
BENCHMARK(bootstrapLogistic)->Arg(12)->Arg(300)->Unit(benchmark::kMillisecond);
BENCHMARK(fitChinchilla)->Arg(50)->Arg(500)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace frontierscope

BENCHMARK_MAIN();
