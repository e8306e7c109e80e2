// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// nist_check FOLDER: solves every NIST StRD regression problem in the folder and says to how many digits.

#include "tests/bench/nist_solve.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

using namespace frontierscope;

namespace {

void print(const NistScore& score) {
    const std::string start = score.start > 0 ? "start " + std::to_string(score.start) : "linear";
    std::printf("%-10s %-8s parameters %4.1f  deviations %4.1f  rss %4.1f%s  %s\n", score.problem.c_str(),
                start.c_str(), score.parameterDigits, score.deviationDigits, score.rssDigits,
                score.isRssJudged ? "" : " (not judged)", score.isSolved ? "solved" : "NOT SOLVED");
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: nist_check FOLDER\n");
        return 2;
    }
    std::error_code error;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(argv[1], error)) {
        files.push_back(entry.path());
    }
    if (error) {
        std::fprintf(stderr, "nist_check: %s: %s\n", argv[1], error.message().c_str());
        return 2;
    }
    std::sort(files.begin(), files.end());
    int solved = 0;
    int all = 0;
    for (const std::filesystem::path& path : files) {
        const auto file = readNistFile(path);
        if (!file) {
            continue; // not one of NIST's files
        }
        for (const NistScore& score : solveNist(*file)) {
            print(score);
            solved += score.isSolved ? 1 : 0;
            ++all;
        }
    }
    std::printf("%d of %d solved\n", solved, all);
    return all > 0 && solved == all ? 0 : 1;
}
