// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/run_program.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

std::string bytesOf(const std::filesystem::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

class Render : public ::testing::Test {
protected:
    [[nodiscard]] std::string file(const std::string& name) const {
        return (m_folder.path() / name).string();
    }

    TemporaryFolder m_folder;
};

} // namespace

class RenderedFormat : public Render, public ::testing::WithParamInterface<const char*> {};

TEST_P(RenderedFormat, HasTheSameBytesInEverySurrounding) {
    const std::string suffix = GetParam();
    ASSERT_EQ(runProgram({"render", "frontier", "-o", file("a." + suffix)}).exitStatus, 0);
    const std::string expected = bytesOf(file("a." + suffix));
    ASSERT_FALSE(expected.empty());
    for (const char* surrounding :
         {"env -u DISPLAY -u QT_QPA_PLATFORM LANG=ko_KR.UTF-8 LC_ALL=ko_KR.UTF-8 TZ=Asia/Seoul",
          "env QT_SCALE_FACTOR=2 QT_FONT_DPI=144 LC_ALL=de_DE.UTF-8 TZ=America/New_York",
          "env QT_QPA_PLATFORM=nonsense QT_HASH_SEED=77 LC_ALL=C"}) {
        const ProgramRun run = runProgram({"render", "frontier", "-o", file("b." + suffix)}, surrounding);
        ASSERT_EQ(run.exitStatus, 0) << run.errors;
        EXPECT_TRUE(bytesOf(file("b." + suffix)) == expected) << suffix << " differs under " << surrounding;
    }
}

TEST_P(RenderedFormat, GoesToStandardOutput) {
    const std::string suffix = GetParam();
    ASSERT_EQ(runProgram({"render", "test-time", "-o", file("a." + suffix)}).exitStatus, 0);
    const ProgramRun run = runProgram({"render", "test-time", "-o", "-." + suffix});
    EXPECT_EQ(run.exitStatus, 0);
    EXPECT_TRUE(run.output == bytesOf(file("a." + suffix)));
}

INSTANTIATE_TEST_SUITE_P(Formats, RenderedFormat, ::testing::Values("png", "svg", "pdf", "json"));

class ReopenedFormat : public Render, public ::testing::WithParamInterface<const char*> {};

TEST_P(ReopenedFormat, GivesTheSameBytesAgain) {
    const std::string suffix = GetParam();
    ASSERT_EQ(runProgram({"render", "frontier", "--filter", "organization in (OpenAI, Anthropic)", "--theme",
                          "dark", "--title", "Mine & <yours>", "-o", file("a." + suffix)})
                  .exitStatus,
              0);
    const ProgramRun run = runProgram({"render", file("a." + suffix), "-o", file("b." + suffix)});
    ASSERT_EQ(run.exitStatus, 0) << run.errors;
    EXPECT_TRUE(bytesOf(file("a." + suffix)) == bytesOf(file("b." + suffix)));
}

INSTANTIATE_TEST_SUITE_P(Formats, ReopenedFormat, ::testing::Values("png", "svg", "pdf"));

struct WrongUse {
    std::vector<std::string> arguments;
    const char* said;
};

class WrongRender : public ::testing::TestWithParam<WrongUse> {};

TEST_P(WrongRender, IsStatusTwoWithASentence) {
    const TemporaryFolder folder;
    std::vector<std::string> arguments = {"render"};
    for (const std::string& argument : GetParam().arguments) {
        arguments.push_back(argument == "OUT" ? (folder.path() / "out.svg").string() : argument);
    }
    const ProgramRun run = runProgram(arguments);
    EXPECT_EQ(run.exitStatus, 2);
    EXPECT_EQ(run.output, "");
    EXPECT_NE(run.errors.find(GetParam().said), std::string::npos) << run.errors;
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

INSTANTIATE_TEST_SUITE_P(
    Uses, WrongRender,
    ::testing::Values(WrongUse{{"frontier"}, "--output"},
                      WrongUse{{"no-such-figure", "-o", "OUT"}, "no-such-figure"},
                      WrongUse{{"frontier", "-o", "picture.gif"}, ".png, .svg"},
                      WrongUse{{"frontier", "-o", "OUT", "--size", "0x0"}, "--size"},
                      WrongUse{{"frontier", "-o", "OUT", "--size", "100000x700"}, "--size"},
                      WrongUse{{"frontier", "-o", "OUT", "--size", "12"}, "--size"},
                      WrongUse{{"frontier", "-o", "OUT", "--theme", "neon"}, "--theme"},
                      WrongUse{{"frontier", "-o", "OUT", "--blend", "0:0"}, "--blend"},
                      WrongUse{{"frontier", "-o", "OUT", "--as-of", "someday"}, "--as-of"},
                      WrongUse{{"frontier", "-o", "OUT", "--set", "/nonsense=1"}, "nonsense"},
                      WrongUse{{"frontier", "-o", "OUT", "--set", "no pointer"}, "--set"},
                      WrongUse{{"frontier", "-o", "OUT", "--for-each", "shoe_size"}, "shoe_size"},
                      WrongUse{{"frontier", "--all", "-o", "-"}, "standard output"},
                      WrongUse{{"frontier", "-o", "/proc/nowhere/out.svg"}, "out.svg"},
                      WrongUse{{"frontier", "--data", "missing.csv", "-o", "OUT"}, "missing.csv"}));

TEST_F(Render, WritesOneFilePerValueAndPerFigure) {
    ASSERT_EQ(runProgram({"render", "frontier", "--filter", "organization in (OpenAI, \"Mistral AI\")",
                          "--for-each", "organization", "-o", file("lab.svg")})
                  .exitStatus,
              0);
    EXPECT_TRUE(std::filesystem::exists(file("lab-openai.svg")));
    EXPECT_TRUE(std::filesystem::exists(file("lab-mistral-ai.svg")));
    ASSERT_EQ(runProgram({"render", "frontier", "--all", "-o", file("all.svg")}).exitStatus, 0);
    EXPECT_TRUE(std::filesystem::exists(file("all-test-time.svg")));
}

TEST_F(Render, TakesASpecAndSettings) {
    ASSERT_EQ(runProgram({"render", "frontier", "--set", "/texts/title=By hand", "--lang", "ko", "-o",
                          file("s.json")})
                  .exitStatus,
              0);
    const ProgramRun run = runProgram({"render", file("s.json"), "-o", "-"});
    EXPECT_EQ(run.exitStatus, 0) << run.errors;
    EXPECT_NE(run.output.find("By hand"), std::string::npos);
}

TEST(Figures, ListIdsAsOneObject) {
    const auto json = runProgram({"figures", "--json"}).json();
    EXPECT_EQ(json["schema"], 1);
    for (const char* key : {"figures", "benchmarks", "series", "model_forms"}) {
        EXPECT_FALSE(json[key].empty()) << key;
    }
    EXPECT_EQ(json["figures"][0], "frontier");
    EXPECT_EQ(json["benchmarks"][0], "gpqa-diamond");
}

TEST_F(Render, SaysWhatIsWrongWithASettingOnce) {
    const ProgramRun run = runProgram({"render", "frontier", "--set", "/theme=red", "-o", file("a.svg")});
    EXPECT_EQ(run.exitStatus, 2);
    EXPECT_EQ(std::count(run.errors.begin(), run.errors.end(), '\n'), 1) << run.errors;
    EXPECT_NE(run.errors.find("found \"red\""), std::string::npos);
}

TEST_F(Render, WarnsOfAFontThatTheMachineLacksAndDrawsTheDefault) {
    const ProgramRun run = runProgram(
        {"render", "frontier", "--set", "/font=No Such Font", "-o", file("a.png"), "--embed", "none"});
    EXPECT_EQ(run.exitStatus, 0);
    EXPECT_NE(run.errors.find("No Such Font"), std::string::npos);
    ASSERT_EQ(runProgram({"render", "frontier", "-o", file("b.png"), "--embed", "none"}).exitStatus, 0);
    EXPECT_TRUE(bytesOf(file("a.png")) == bytesOf(file("b.png")));
}

} // namespace frontierscope
