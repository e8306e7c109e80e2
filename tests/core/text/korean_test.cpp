// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"
#include "core/text/korean.h"

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

/// The text of C string literals that stand one after the other, escapes resolved.
std::string joinedLiterals(const std::string& source) {
    std::string text;
    bool isInside = false;
    for (std::size_t i = 0; i < source.size(); ++i) {
        if (source[i] == '"') {
            isInside = !isInside;
        } else if (isInside && source[i] == '\\') {
            ++i;
            text += source[i] == 'n' ? '\n' : source[i];
        } else if (isInside) {
            text += source[i];
        }
    }
    return text;
}

/// Every English template that the sources of core and app mark with FS_TEXT.
std::set<std::string> markedTemplates() {
    std::set<std::string> found;
    const std::regex marked(R"re(FS_TEXT\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\))re");
    for (const char* folder : {"/core", "/app"}) {
        for (const auto& entry :
             std::filesystem::recursive_directory_iterator(FRONTIERSCOPE_SOURCE_DIR + std::string(folder))) {
            const auto suffix = entry.path().extension();
            if (suffix != ".cpp" && suffix != ".h") {
                continue;
            }
            std::ostringstream text;
            text << std::ifstream(entry.path()).rdbuf();
            const std::string source = text.str();
            for (std::sregex_iterator it(source.begin(), source.end(), marked), end; it != end; ++it) {
                found.insert(joinedLiterals((*it)[1]));
            }
        }
    }
    return found;
}

/// The placeholders' numbers that a template fills in.
std::set<std::string> placeholders(const std::string& text) {
    std::set<std::string> numbers;
    const std::regex placeholder(R"(\{(\d)(:[^}]*)?\})");
    for (std::sregex_iterator it(text.begin(), text.end(), placeholder), end; it != end; ++it) {
        numbers.insert((*it)[1]);
    }
    return numbers;
}

} // namespace

TEST(Korean, UsesTheTermsOfTheGlossary) {
    std::string all;
    for (const Translation& entry : koreanTranslations()) {
        all.append(entry.korean).append("\n");
    }
    const std::filesystem::path resources(FRONTIERSCOPE_SOURCE_DIR "/resources");
    for (const auto& folder : {resources / "translations", resources / "help" / "ko"}) {
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            std::ostringstream text;
            text << std::ifstream(entry.path()).rdbuf();
            all += text.str();
        }
    }
    for (const char* other : {"학습 연산", "훈련 연산", "추정값", "추정 값"}) {
        EXPECT_EQ(all.find(other), std::string::npos) << other;
    }
}

TEST(Korean, HasATwinForEverySentence) {
    std::set<std::string> translatedTexts;
    for (const Translation& entry : koreanTranslations()) {
        EXPECT_TRUE(translatedTexts.insert(std::string(entry.english)).second) << "twice: " << entry.english;
    }
    const auto marked = markedTemplates();
    ASSERT_FALSE(marked.empty());
    for (const std::string& text : marked) {
        EXPECT_TRUE(translatedTexts.contains(text)) << "no Korean for: " << text;
    }
    for (const std::string& text : translatedTexts) {
        EXPECT_TRUE(marked.contains(text)) << "nobody says: " << text;
    }
}

TEST(Korean, FillsInTheSameArguments) {
    for (const Translation& entry : koreanTranslations()) {
        EXPECT_EQ(placeholders(std::string(entry.english)), placeholders(std::string(entry.korean)))
            << entry.english;
    }
}

TEST(Korean, ChoosesParticlesByTheLastSyllable) {
    EXPECT_EQ(koreanParticle("모델", "은/는"), "은");
    EXPECT_EQ(koreanParticle("점수", "은/는"), "는");
    EXPECT_EQ(koreanParticle("GPT-4", "이/가"), "가");
    EXPECT_EQ(koreanParticle("Claude 3", "을/를"), "을");
    EXPECT_EQ(koreanParticle("서울", "으로/로"), "로");
    EXPECT_EQ(koreanParticle("부산", "으로/로"), "으로");
    EXPECT_EQ(koreanParticle("o1 (high)", "은/는"), "는");
}

TEST(Message, FillsInArgumentsAsPlainText) {
    const Message message{"a {0} b {1} {0}", {"{1}", "x"}};
    EXPECT_EQ(render(message), "a {1} b x {1}");
}

} // namespace frontierscope
