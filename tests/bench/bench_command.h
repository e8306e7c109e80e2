// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdio>
#include <span>
#include <string>

namespace frontierscope {

/// A measured piece of work: prints "TIME seconds" of the work alone and "CHECK ..." with what has to agree
/// between programs, and returns an exit status. One command, one file, one line in frontierscope_bench.cpp.
using BenchCommand = int (*)(std::span<const std::string> arguments);

int benchFrontier(std::span<const std::string> arguments);   ///< FILE.f64: costs, then scores
int benchLogistic(std::span<const std::string> arguments);   ///< FILE.csv REFITS: fit, bootstrap, band
int benchChinchilla(std::span<const std::string> arguments); ///< FILE.csv STARTS: multi-start Huber fit
int benchLabels(std::span<const std::string> arguments);     ///< FILE.csv: labels of the frontier chart
int benchLoad(std::span<const std::string> arguments); ///< FILE: a table as CSV or JSON, read and checked

/// Seconds since it was made.
class Stopwatch {
public:
    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }
    void print() const { std::printf("TIME %.6f\n", seconds()); }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace frontierscope
