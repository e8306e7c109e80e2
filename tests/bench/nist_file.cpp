// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/nist_file.h"

#include "core/base/file_io.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <regex>
#include <sstream>

namespace frontierscope {

namespace {

/// Lines that end with LF, CRLF or CR, without the "#" that some collections put in front.
std::vector<std::string> linesOf(std::string_view text) {
    std::string unified;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') {
            unified += text[i];
        } else if (i + 1 == text.size() || text[i + 1] != '\n') {
            unified += '\n';
        }
    }
    std::vector<std::string> lines;
    std::istringstream in(unified);
    for (std::string line; std::getline(in, line);) {
        const std::size_t first = line.find_first_not_of(" \t");
        if (first != std::string::npos && line[first] == '#') {
            line[first] = ' ';
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

/// The numbers of a line; empty if it holds anything else. Fortran's exponent D is fine.
std::vector<long double> numbersOf(const std::string& line) {
    std::vector<long double> numbers;
    std::istringstream in(line);
    for (std::string word; in >> word;) {
        std::replace_if(
            word.begin(), word.end(), [](char c) { return c == 'D' || c == 'd'; }, 'E');
        char* end = nullptr;
        const long double value = std::strtold(word.c_str(), &end);
        if (end == word.c_str() || *end != '\0' || !std::isfinite(value)) {
            return {};
        }
        numbers.push_back(value);
    }
    return numbers;
}

/// "b1 = start1 start2 certified sd" or "B0 estimate sd"; the number of "=" decides nothing.
void readParameter(const std::string& line, NistFile& file) {
    static const std::regex kParameter(R"(^\s*[bB]\(?(\d+)\)?(?:\s*=\s*|\s+)(.*)$)");
    std::smatch match;
    if (!std::regex_match(line, match, kParameter)) {
        return;
    }
    const std::vector<long double> numbers = numbersOf(match[2]);
    if (numbers.size() < 2) {
        return;
    }
    const std::size_t starts = numbers.size() - 2;
    file.starts.resize(std::max(file.starts.size(), starts));
    for (std::size_t k = 0; k < starts; ++k) {
        file.starts[k].push_back(static_cast<double>(numbers[k]));
    }
    file.parameters.push_back(static_cast<double>(numbers[starts]));
    file.standardDeviations.push_back(static_cast<double>(numbers[starts + 1]));
}

std::optional<double> onlyNumberOf(const std::string& text) {
    const auto numbers = numbersOf(text);
    return numbers.size() == 1 ? std::optional(static_cast<double>(numbers[0])) : std::nullopt;
}

/// "Residual Sum of Squares: 1.2E+00", or the row "Residual  df  sum  mean" of the table of variances; the
/// residual standard deviation and R².
void readFitValues(const std::string& line, NistFile& file) {
    static const std::regex kSum(R"(^\s*Residual Sum of Squares:?\s+(\S+)\s*$)");
    static const std::regex kTable(R"(^\s*Residual\s+\d+\s+(\S+)\s+\S+.*$)");
    static const std::regex kDeviation(R"(^\s*(?:Residual )?Standard Deviation:?\s+(\S+)\s*$)");
    static const std::regex kSquare(R"(^\s*R-Squared:?\s+(\S+)\s*$)");
    std::smatch match;
    if (std::regex_match(line, match, kSum) || std::regex_match(line, match, kTable)) {
        file.rss = onlyNumberOf(match[1]);
    } else if (std::regex_match(line, match, kDeviation)) {
        file.residualSd = onlyNumberOf(match[1]);
    } else if (std::regex_match(line, match, kSquare)) {
        file.rSquared = onlyNumberOf(match[1]);
    }
}

bool startsWithData(const std::string& line) {
    static const std::regex kData(R"(^\s*Data\s*:.*)", std::regex::icase);
    return std::regex_match(line, kData);
}

void readData(const std::vector<std::string>& lines, std::size_t first, std::size_t last, NistFile& file) {
    for (std::size_t i = first; i < std::min(last, lines.size()); ++i) {
        const std::vector<long double> numbers = numbersOf(lines[i]);
        if (numbers.size() >= 2) {
            file.y.push_back(numbers[0]);
            file.x.emplace_back(numbers.begin() + 1, numbers.end());
        }
    }
}

/// "Data (lines 61 to 214)" of the header: 0-based first and one past the last.
std::optional<std::pair<std::size_t, std::size_t>> announcedData(const std::vector<std::string>& lines) {
    static const std::regex kAnnounced(R"(^\s*Data\s*\(\s*lines?\s+(\d+)\s+to\s+(\d+)\s*\).*)",
                                       std::regex::icase);
    for (const std::string& line : lines) {
        std::smatch match;
        if (std::regex_match(line, match, kAnnounced)) {
            return std::pair(std::stoul(match[1]) - 1, std::stoul(match[2]));
        }
    }
    return std::nullopt;
}

} // namespace

std::string nistNameOf(std::string_view text, const std::string& stem) {
    static const std::regex kName(R"(^\s*Dataset Name:\s*([A-Za-z0-9]+).*)", std::regex::icase);
    for (const std::string& line : linesOf(text.substr(0, 2000))) {
        std::smatch match;
        if (std::regex_match(line, match, kName)) {
            return match[1];
        }
    }
    return stem;
}

Result<NistFile> parseNistFile(std::string_view text, const std::string& stem) {
    const std::vector<std::string> lines = linesOf(text);
    NistFile file;
    file.name = nistNameOf(text, stem);
    std::size_t dataLine = lines.size();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        dataLine = startsWithData(lines[i]) ? i : dataLine;
    }
    for (std::size_t i = 0; i < dataLine; ++i) {
        readParameter(lines[i], file);
        readFitValues(lines[i], file);
    }
    readData(lines, dataLine, lines.size(), file);
    if (const auto announced = announcedData(lines); file.y.empty() && announced) {
        readData(lines, announced->first, announced->second, file);
    }
    std::erase_if(file.starts, [&](const auto& start) { return start.size() != file.parameters.size(); });
    if (file.parameters.empty()) {
        return failure(ErrorCode::unrecognised, "{0}: no certified parameters were found.", {file.name});
    }
    const bool isRagged = std::any_of(file.x.begin(), file.x.end(),
                                      [&](const auto& row) { return row.size() != file.x.front().size(); });
    if (file.y.size() < file.parameters.size() || isRagged) {
        return failure(ErrorCode::unrecognised, "{0}: {1} observations were found, which can't be all.",
                       {file.name, std::to_string(file.y.size())});
    }
    return file;
}

Result<NistFile> readNistFile(const std::filesystem::path& file) {
    const auto text = readFile(file);
    if (!text) {
        return tl::unexpected(text.error());
    }
    return parseNistFile(*text, file.stem().string());
}

} // namespace frontierscope
