// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// nist_check FOLDER: solves every NIST StRD regression problem in the folder and says to how many digits.

#include "core/base/file_io.h"
#include "core/base/message.h"
#include "tests/bench/nist_solve.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

namespace frontierscope {

namespace {

void print(const NistScore& score) {
    const std::string start = score.start > 0 ? "start " + std::to_string(score.start) : "linear";
    std::printf("%-10s %-8s parameters %4.1f  deviations %4.1f  rss %4.1f%s  %s\n", score.problem.c_str(),
                start.c_str(), score.parameterDigits, score.deviationDigits, score.rssDigits,
                score.isRssJudged ? "" : " (not judged)", score.isSolved ? "solved" : "NOT SOLVED");
}

bool hasDatSuffix(const std::filesystem::path& path) {
    const std::string suffix = path.extension().string();
    return suffix == ".dat" || suffix == ".DAT" || suffix == ".Dat";
}

struct Tally {
    int solved = 0, all = 0;

    void add(bool isSolved) {
        solved += isSolved ? 1 : 0;
        ++all;
    }
};

/// Solves one file; one that isn't among NIST's regression problems is passed over.
void checkFile(const std::filesystem::path& path, Tally& tally) {
    const auto text = readFile(path);
    if (!text) {
        return;
    }
    const std::string stem = path.stem().string();
    if (!isNistProblem(nistNameOf(*text, stem))) {
        return;
    }
    const auto file = parseNistFile(*text, stem);
    const std::vector<NistScore> scores = file ? solveNist(*file) : std::vector<NistScore>();
    for (const NistScore& score : scores) {
        print(score);
        tally.add(score.isSolved);
    }
    if (scores.empty()) {
        const std::string why = file ? "not the parameters of the problem" : render(file.error().message);
        std::printf("%-10s NOT SOLVED: %s\n", nistNameOf(*text, stem).c_str(), why.c_str());
        tally.add(false);
    }
}

int checkFolder(const char* folder) {
    std::error_code error;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (hasDatSuffix(entry.path()) && entry.is_regular_file(error)) {
            files.push_back(entry.path());
        }
    }
    if (error) {
        std::fprintf(stderr, "nist_check: %s: %s\n", folder, error.message().c_str());
        return 2;
    }
    std::sort(files.begin(), files.end());
    Tally tally;
    for (const std::filesystem::path& path : files) {
        checkFile(path, tally);
    }
    std::printf("%d of %d solved\n", tally.solved, tally.all);
    return tally.all > 0 && tally.solved == tally.all ? 0 : 1;
}

} // namespace

} // namespace frontierscope

int main(int argc, char* argv[]) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: nist_check FOLDER\n");
        return 2;
    }
    return frontierscope::checkFolder(argv[1]);
}
