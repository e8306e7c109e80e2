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
                         testing::Values("Bennett5", "BoxBOD", "Eckerle4", "Longley", "MGH09", "MGH17",
                                         "Misra1a", "Norris", "Pontius", "Rat42", "Rat43", "Thurber"));

TEST_P(NistProblem, IsSolvedToTheCertifiedDigits) {
    const auto file =
        readNistFile(std::string(FRONTIERSCOPE_SOURCE_DIR) + "/tests/data/nist/" + GetParam() + ".dat");
    ASSERT_TRUE(file);
    const std::vector<NistScore> scores = solveNist(*file);
    ASSERT_EQ(scores.size(), file->starts.empty() ? 1U : 2U);
    for (const NistScore& score : scores) {
        EXPECT_TRUE(score.isSolved) << score.problem << " start " << score.start << ": "
                                    << score.parameterDigits << " and " << score.deviationDigits << " digits";
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
    EXPECT_TRUE(file->hasRss);
}

TEST(CorrectDigits, CountsRelativeAndForZeroAbsoluteErrors) {
    EXPECT_NEAR(correctDigits(1.001, 1), 3, 1e-9);
    EXPECT_NEAR(correctDigits(1e-10, 0), 10, 1e-9);
    EXPECT_EQ(correctDigits(2, 2), 15);
}

} // namespace frontierscope
