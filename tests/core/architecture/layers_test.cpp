// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace {

namespace fs = std::filesystem;

struct Include {
    std::string file;   ///< relative to the checkout
    std::string target; ///< as written between the quotes or brackets
};

std::vector<Include> includesBelow(const std::string& folder) {
    const fs::path root = FRONTIERSCOPE_SOURCE_DIR;
    const std::regex include(R"(^\s*#\s*include\s*["<]([^">]+)[">])");
    std::vector<Include> all;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
        if (entry.path().extension() != ".h" && entry.path().extension() != ".cpp") {
            continue;
        }
        std::ifstream stream(entry.path());
        std::smatch match;
        for (std::string line; std::getline(stream, line);) {
            if (std::regex_search(line, match, include)) {
                all.push_back({fs::relative(entry.path(), root).string(), match[1]});
            }
        }
    }
    return all;
}

/// "dataset" of "core/dataset/model.h".
std::string folderOfCore(const std::string& path) {
    const std::size_t start = std::string("core/").size();
    return path.substr(start, path.find('/', start) - start);
}

} // namespace

TEST(Layers, CoreIncludesNeitherQtNorTheApp) {
    const auto includes = includesBelow("core");
    ASSERT_GT(includes.size(), 20U);
    for (const Include& include : includes) {
        EXPECT_FALSE(std::regex_search(include.target, std::regex("^(Q[A-Za-z]|q[a-z]+\\.h|Qt)")))
            << include.file;
        EXPECT_NE(include.target.substr(0, 4), "app/") << include.file << " includes " << include.target;
    }
}

TEST(Layers, CoreLinksNoQt) {
    const std::string command =
        "nm -C --undefined-only " + std::string(FRONTIERSCOPE_CORE_LIBRARY) + " 2>/dev/null";
    FILE* pipe = ::popen(command.c_str(), "r");
    ASSERT_NE(pipe, nullptr);
    std::size_t symbols = 0;
    std::array<char, 4096> line{};
    const std::regex qtSymbol(R"(\bU (Q[A-Z]\w*::|q[A-Z]\w+\(|qt_))");
    while (std::fgets(line.data(), line.size(), pipe) != nullptr) {
        ++symbols;
        EXPECT_FALSE(std::regex_search(line.data(), qtSymbol)) << line.data();
    }
    ::pclose(pipe);
    EXPECT_GT(symbols, 100U);
}

TEST(Layers, ArrowsBetweenCoreFoldersGoOneWay) {
    const std::map<std::string, std::set<std::string>> mayInclude = {
        {"base", {}},
        {"text", {"base"}},
        {"pricing", {"base", "dataset"}},
        {"stats", {"base", "dataset"}},
        {"fit", {"base", "dataset", "stats"}},
        {"frontier", {"base", "dataset", "pricing", "stats", "fit"}},
        {"figure", {"base", "dataset", "pricing", "stats", "fit", "frontier"}},
    };
    for (const Include& include : includesBelow("core")) {
        if (include.target.rfind("core/", 0) != 0) {
            continue;
        }
        const std::string from = folderOfCore(include.file);
        const std::string to = folderOfCore(include.target);
        const auto rule = mayInclude.find(from);
        if (rule != mayInclude.end() && from != to) {
            EXPECT_TRUE(rule->second.contains(to)) << include.file << " includes " << include.target;
        }
    }
}

TEST(Layers, OneFileSeesCeres) {
    std::set<std::string> files;
    for (const std::string folder : {"core", "app"}) {
        for (const Include& include : includesBelow(folder)) {
            if (include.target.rfind("ceres/", 0) == 0) {
                files.insert(include.file);
            }
        }
    }
    EXPECT_LE(files.size(), 1U) << *files.begin() << " and others include Ceres";
}

TEST(Layers, PanelsNeverIncludeOneAnother) {
    const std::regex panel("^app/panels/([^/]+)/");
    std::smatch from;
    std::smatch to;
    for (const Include& include : includesBelow("app")) {
        if (std::regex_search(include.file, from, panel) && std::regex_search(include.target, to, panel)) {
            EXPECT_EQ(from[1], to[1]) << include.file << " includes " << include.target;
        }
    }
}
