// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The programs that let anyone check the fits: nist_check and the fits of frontierscope_bench.
#include "tests/support/run_program.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <regex>
#include <string>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

struct Answer {
    int exitStatus = -1;
    std::string output, lastLine;
};

Answer run(const std::string& command) {
    Answer answer;
    FILE* pipe = ::popen((FRONTIERSCOPE_BUILD_DIR "/bin/" + command + " 2>&1").c_str(), "r");
    std::array<char, 4096> buffer{};
    while (pipe && std::fgets(buffer.data(), buffer.size(), pipe)) {
        answer.lastLine = buffer.data();
        answer.output += answer.lastLine;
    }
    const int status = pipe ? ::pclose(pipe) : -1;
    answer.exitStatus = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
    return answer;
}

const std::string kNistFolder = FRONTIERSCOPE_SOURCE_DIR "/tests/data/nist";

} // namespace

TEST(NistCheck, SolvesAll38ProblemsFromEveryStart) {
    const Answer answer = run("nist_check " + kNistFolder);
    EXPECT_EQ(answer.exitStatus, 0);
    EXPECT_EQ(answer.lastLine, "65 of 65 solved\n"); // 27 from two starts, 11 linear ones
    EXPECT_NE(answer.output.find("(not judged)"), std::string::npos);
}

TEST(NistCheck, CountsDamagedFilesAndWrongValuesAgainstItselfAndPassesOverOthers) {
    const TemporaryFolder folder;
    folder.write("notes.txt", "Misra1a");
    folder.write("Lew.dat", "NIST/ITL StRD\nDataset Name:  Lew (Lew.dat)\nData: Y\n-213\n-564\n");
    EXPECT_EQ(run("nist_check " + folder.path().string()).lastLine, "0 of 0 solved\n");
    folder.write("Norris.dat", fileText(kNistFolder + "/Norris.dat"));
    const Answer good = run("nist_check " + folder.path().string());
    EXPECT_EQ(good.lastLine, "1 of 1 solved\n");
    EXPECT_EQ(good.exitStatus, 0);
    folder.write("Misra1b.dat", "Dataset Name:  Misra1b\n  b1 = 500 300 3.3799E+02 3.16E+00\n");
    folder.write("Pontius.dat", std::regex_replace(fileText(kNistFolder + "/Pontius.dat"),
                                                   std::regex("0\\.67356"), "0.67357"));
    const Answer bad = run("nist_check " + folder.path().string());
    EXPECT_EQ(bad.lastLine, "1 of 3 solved\n") << bad.output;
    EXPECT_EQ(bad.exitStatus, 1);
    EXPECT_EQ(run("nist_check /no/such/folder").exitStatus, 2);
    EXPECT_EQ(run("nist_check").exitStatus, 2);
}

TEST(FrontierscopeBench, PrintsTheTimeAndWhatOtherProgramsMustAgreeWith) {
    const TemporaryFolder folder;
    std::string points = "x,y\n";
    std::string losses = "N,D,loss\n";
    for (int i = 0; i < 40; ++i) {
        const double u = -2 + 0.1 * i;
        points += std::to_string(std::pow(10, u)) + "," +
                  std::to_string(25 + 65 / (1 + std::exp(-2.2 * (u - 0.2))) + std::sin(9.0 * i)) + "\n";
        const double n = std::pow(10, 8 + 0.05 * i);
        const double d = std::pow(10, 9 + 0.05 * (i * 7 % 40));
        losses += std::to_string(n) + "," + std::to_string(d) + "," +
                  std::to_string(1.8 + 480 * std::pow(n, -0.35) + 2000 * std::pow(d, -0.36)) + "\n";
    }
    const Answer logistic = run("frontierscope_bench logistic " + folder.write("fit.csv", points) + " 200");
    const std::regex fitted(R"(TIME \d+\.\d+\nCHECK fit 2[45]\.\d{3} (89|9[01])\.\d{3} 2\.\d{3} 0\.\d{3} )"
                            R"(band@mid \d+\.\d\d\.\.\d+\.\d\d failed \d+\n)");
    EXPECT_TRUE(std::regex_search(logistic.output, fitted)) << logistic.output;
    const Answer law = run("frontierscope_bench chinchilla " + folder.write("law.csv", losses) + " 50");
    EXPECT_TRUE(std::regex_search(
        law.output, std::regex(R"(TIME \d+\.\d+\nCHECK obj \S+ E 1\.800 alpha 0\.350 beta 0\.360\n)")))
        << law.output;
    EXPECT_EQ(run("frontierscope_bench logistic /no/such/file 10").exitStatus, 2);
}

} // namespace frontierscope
