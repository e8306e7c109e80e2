// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_program.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace frontierscope {

TEST(Usage, VersionNamesTheProgram) {
    const ProgramRun run = runProgram({"--version"});
    EXPECT_EQ(run.exitStatus, 0);
    EXPECT_EQ(run.output.rfind("frontierscope ", 0), 0U) << run.output;
}

TEST(Usage, WindowWithoutDisplayIsOneSentenceAndStatusTwo) {
    const ProgramRun run = runProgram({}, "env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM");
    EXPECT_EQ(run.exitStatus, 2);
    EXPECT_EQ(run.output, "");
    EXPECT_NE(run.errors.find("display"), std::string::npos) << run.errors;
    EXPECT_EQ(std::count(run.errors.begin(), run.errors.end(), '\n'), 1) << run.errors;
}

class EveryVerb : public ::testing::TestWithParam<const char*> {};

TEST_P(EveryVerb, ExplainsItself) {
    const ProgramRun run = runProgram({GetParam(), "--help"});
    EXPECT_EQ(run.exitStatus, 0);
    EXPECT_NE(run.output.find(GetParam()), std::string::npos);
    EXPECT_EQ(run.errors, "");
}

TEST_P(EveryVerb, RefusesAnUnknownOptionWithStatusTwo) {
    const ProgramRun run = runProgram({GetParam(), "--no-such-option"});
    EXPECT_EQ(run.exitStatus, 2);
    EXPECT_NE(run.errors, "");
    EXPECT_EQ(run.output, "");
}

INSTANTIATE_TEST_SUITE_P(Verbs, EveryVerb,
                         ::testing::Values("render", "figures", "frontier", "decline", "progress", "fit",
                                           "compare", "check", "convert", "diff"));

} // namespace frontierscope
