// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// A problem of NIST's Statistical Reference Datasets as its .dat file gives it.
struct NistFile {
    std::string name;                                ///< "Misra1a"
    std::vector<std::vector<double>> starts;         ///< start 1 and start 2; empty for the linear ones
    std::vector<double> parameters;                  ///< certified
    std::vector<double> standardDeviations;          ///< certified
    std::optional<double> rss, residualSd, rSquared; ///< certified; not all files give all
    std::vector<long double> y;
    std::vector<std::vector<long double>> x; ///< predictors of each observation
};

/// Reads any of the layouts that the 38 regression files come in: with or without a "Data:" line above the
/// numbers, "=" in the parameters' lines, "#" in front of lines, any ends of lines, Fortran's exponents. The
/// response stands first. Error: no certified values, or no data; the name is then in the message.
[[nodiscard]] Result<NistFile> parseNistFile(std::string_view text, const std::string& stem);
[[nodiscard]] Result<NistFile> readNistFile(const std::filesystem::path& file);

/// The problem that the text says it is ("Dataset Name:  Misra1a"), else `stem`.
[[nodiscard]] std::string nistNameOf(std::string_view text, const std::string& stem);

} // namespace frontierscope
