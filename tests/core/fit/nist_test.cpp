// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/nist_models.h"
#include "tests/bench/nist_solve.h"

#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace frontierscope {

class NistProblem : public testing::TestWithParam<const char*> {};

INSTANTIATE_TEST_SUITE_P(Files, NistProblem,
                         testing::Values("Bennett5", "BoxBOD", "Chwirut1", "Chwirut2", "DanWood", "ENSO",
                                         "Eckerle4", "Filip", "Gauss1", "Gauss2", "Gauss3", "Hahn1", "Kirby2",
                                         "Lanczos1", "Lanczos2", "Lanczos3", "Longley", "MGH09", "MGH10",
                                         "MGH17", "Misra1a", "Misra1b", "Misra1c", "Misra1d", "Nelson",
                                         "NoInt1", "NoInt2", "Norris", "Pontius", "Rat42", "Rat43",
                                         "Roszman1", "Thurber", "Wampler1", "Wampler2", "Wampler3",
                                         "Wampler4", "Wampler5"),
                         [](const auto& tested) { return std::string(tested.param); });

NistFile nistFile(const std::string& name) {
    auto file = readNistFile(std::string(FRONTIERSCOPE_SOURCE_DIR) + "/tests/data/nist/" + name + ".dat");
    EXPECT_TRUE(file) << name;
    return file ? *file : NistFile();
}

TEST_P(NistProblem, IsSolvedToTheCertifiedDigits) {
    const NistFile file = nistFile(GetParam());
    const std::vector<NistScore> scores = solveNist(file);
    ASSERT_EQ(scores.size(), file.starts.empty() ? 1U : 2U);
    for (const NistScore& score : scores) {
        EXPECT_TRUE(score.isSolved) << score.problem << " start " << score.start << ": "
                                    << score.parameterDigits << " and " << score.deviationDigits << " digits";
        EXPECT_EQ(score.isRssJudged, score.problem != "Lanczos1");
    }
}

// The field's own shapes must be better than what "solved" asks for.
TEST(NistSigmoids, AreSolvedTo8DigitsFromTheNearStartAnd6FromTheFar) {
    for (const char* name : {"Rat42", "Rat43", "Misra1a"}) {
        const auto scores = solveNist(nistFile(name));
        ASSERT_EQ(scores.size(), 2U);
        EXPECT_GE(scores[0].parameterDigits, 6) << name;
        EXPECT_GE(scores[1].parameterDigits, 8) << name;
    }
}

TEST(NistLines, HaveTheCertifiedResidualDeviationAndRSquared) {
    for (const char* name : {"Norris", "Pontius", "Longley"}) {
        const auto scores = solveNist(nistFile(name));
        ASSERT_EQ(scores.size(), 1U);
        const double least = std::string(name) == "Longley" ? 8 : 9;
        EXPECT_GE(scores[0].deviationDigits, least) << name;
        EXPECT_GE(scores[0].residualSdDigits, least) << name;
        EXPECT_GE(scores[0].rSquaredDigits, least) << name;
        EXPECT_GE(scores[0].rssDigits, least) << name;
    }
}

TEST(NistModels, KnowAllProblemsByName) {
    EXPECT_EQ(nistModels().size(), 27U);
    EXPECT_EQ(nistDesigns().size(), 11U);
    EXPECT_TRUE(findNistModel("misra1A"));
    EXPECT_FALSE(findNistModel("Misra1e"));
}

TEST(NistFile, ReadsTheDataAlsoWithoutADataLine) {
    const auto file = parseNistFile("Dataset Name:  Misra1a\n"
                                    "   Data              (lines 6 to 7)\n"
                                    "  b1 =   500         250           2.3894212918E+02  2.7070075241E+00\n"
                                    "  b2 = 0.0001 0.0005 5.5015643181D-04  7.2668688436E-06\n"
                                    "Residual Sum of Squares:                    1.2455138894E-01\n"
                                    "      10.07E0      77.6E0\n"
                                    "      14.73E0     114.9E0\n",
                                    "x");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->name, "Misra1a");
    EXPECT_EQ(file->starts, (std::vector<std::vector<double>>{{500, 0.0001}, {250, 0.0005}}));
    EXPECT_EQ(file->parameters, (std::vector<double>{238.94212918, 5.5015643181e-4}));
    EXPECT_EQ(file->y.size(), 2U);
    EXPECT_EQ(file->rss, 0.12455138894);
}

TEST(NistFile, ReadsTheSameFromEveryLayout) {
    const std::string text = "NIST/ITL StRD\nDataset Name:  NoInt2 (NoInt2.dat)\n"
                             "        B1   0.727272727272727    0.420827318078432D-01\n"
                             "Residual      2    0.272727272727273   0.136363636363636\n"
                             "Data:     y     x\n 3  4\n 4  5\n 4  6\n";
    std::string carriageReturns;
    std::string commented;
    for (const char c : text) {
        carriageReturns += c == '\n' ? std::string("\r\n") : std::string(1, c);
        commented += c == '\n' ? std::string("\n# ") : std::string(1, c);
    }
    for (const std::string& each : {text, carriageReturns, "# " + commented}) {
        const auto file = parseNistFile(each, "x");
        ASSERT_TRUE(file);
        EXPECT_EQ(file->name, "NoInt2");
        EXPECT_EQ(file->standardDeviations, std::vector<double>{0.0420827318078432});
        EXPECT_EQ(file->rss, 0.272727272727273);
        EXPECT_EQ(file->y.size(), 3U);
        EXPECT_TRUE(solveNist(*file).at(0).isSolved);
    }
}

TEST(NistFile, IsRefusedWithoutCertifiedValuesOrData) {
    EXPECT_FALSE(parseNistFile("Dataset Name:  Misra1a\nData:  y  x\n 1 2\n", "x"));
    EXPECT_FALSE(parseNistFile("Dataset Name:  Misra1a\n  b1 = 1 2 3 4\n", "x"));
    EXPECT_FALSE(parseNistFile("", "Misra1a"));
}

TEST(CorrectDigits, CountsRelativeAndForZeroAbsoluteErrors) {
    EXPECT_NEAR(correctDigits(1.001, 1), 3, 1e-9);
    EXPECT_NEAR(correctDigits(1e-10, 0), 10, 1e-9);
    EXPECT_EQ(correctDigits(2, 2), 15);
}

} // namespace frontierscope
