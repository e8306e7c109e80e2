// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/convert.h"
#include "core/dataset/dataset_io.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

std::string findingsOf(std::string_view text) {
    const auto loaded = parseDataset(text);
    if (!loaded) {
        return "refused: " + render(loaded.error().message);
    }
    std::string found;
    for (const Diagnostic& finding : loaded->findings) {
        found += finding.where() + (finding.severity == Severity::warning ? "? " : " ");
    }
    return found;
}

/// A file for one test.
class TemporaryFile {
public:
    explicit TemporaryFile(std::string_view bytes)
        : m_path(std::filesystem::temp_directory_path() /
                 ("frontierscope-test-" + std::to_string(::testing::UnitTest::GetInstance()->random_seed()) +
                  "-" + ::testing::UnitTest::GetInstance()->current_test_info()->name())) {
        std::ofstream(m_path, std::ios::binary) << bytes;
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() { std::filesystem::remove(m_path); }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace

TEST(DatasetCsv, NeedsNoMoreThanNames) {
    const auto loaded = parseDataset("\xEF\xBB\xBFgpqa,name\r\n80,GPT-9\r\n,Other (high)\r\n");
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(loaded->findings.empty());
    ASSERT_EQ(loaded->dataset.models.size(), 2U);
    EXPECT_EQ(loaded->dataset.models[0].id, "gpt-9");
    EXPECT_EQ(usedScore(loaded->dataset.models[0], "gpqa-diamond")->value, 80);
    EXPECT_EQ(loaded->dataset.models[1].id, "other-high");
    EXPECT_EQ(usedScore(loaded->dataset.models[1], "gpqa-diamond"), nullptr);
}

TEST(DatasetCsv, TellsLineAndColumnOfEveryFault) {
    EXPECT_EQ(findingsOf("id,name,input_price,gpqa\n"
                         "a,A,1,50\n"
                         "b,B,-1,150\n"        // two faults
                         "a,C,1,50\n"          // id of line 2
                         "d,\"D\nD\",nan,50\n" // takes lines 5 and 6
                         "e,E,1\n"             // a field is missing
                         "f,F,1,50,9\n"        // a field too many
                         "g,,1,50\n"           // no name
                         "h,H,inf,50\n"
                         "i,I,1,20\n"   // below chance: a warning
                         "j,A,1,50\n"   // name of line 2: a warning
                         "k,\"K,1,50"), // never ends
              "3:3 3:4 4:1 5:3 7:3 8:4 9:2 10:3 11:4? 12:2? 13:2 ");
}

TEST(DatasetCsv, TellsWhatElseIsWrongInARowThatCantBeRead) {
    EXPECT_EQ(findingsOf("id,name,input_price,gpqa,mmlu\n"
                         "a,A,one,20,70\n"    // below chance
                         "b,,1,50,\n"         // said once
                         "a,C,1,12,80\n"      // an id twice
                         "d,D,one,150,20\n"), // beyond the range, and below chance
              "2:3 2:4? 3:2 4:1 4:4? 5:3 5:4 5:5? ");
}

TEST(DatasetCsv, TakesWordsForNotKnownAsUnknown) {
    for (const char* word : {"N/A", "n/a", "-", "\u2013", "unknown", "?"}) {
        const auto loaded = parseDataset("name,release_date,input_price,gpqa,reasoning,setting\nA," +
                                         std::string(word) + ",2," + word + "," + word + "," + word + "\n");
        ASSERT_TRUE(loaded) << word;
        EXPECT_TRUE(loaded->findings.empty()) << word << ": " << render(loaded->findings[0].message);
        ASSERT_EQ(loaded->dataset.models.size(), 1U) << word;
        const Model& model = loaded->dataset.models[0];
        EXPECT_FALSE(model.releaseDate || model.reasoning) << word;
        EXPECT_TRUE(model.scores.empty()) << word;
        EXPECT_EQ(model.prices.at(0).inputUsdPerMtok, 2) << word;
        EXPECT_EQ(model.setting, word) << "a text is what it is";
    }
}

TEST(DatasetCsv, LosesOneRowToAnUnclosedQuote) {
    const auto loaded = parseDataset("name,gpqa\nA,50\n\"B,60\nC,70\nD,80");
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->recordCount, 4U);
    EXPECT_EQ(loaded->dataset.models.size(), 3U);
    ASSERT_EQ(loaded->findings.size(), 1U);
    EXPECT_EQ(loaded->findings[0].where(), "3:1");
}

TEST(DatasetCsv, KeepsColumnsThatItDoesNotKnow) {
    const auto loaded = parseDataset("name,mood,gpqa,gpqa_diamond_pct\nA,\"fine, \"\"so\"\"\",50,60\n");
    ASSERT_TRUE(loaded);
    ASSERT_EQ(loaded->findings.size(), 2U);
    EXPECT_EQ(loaded->findings[0].where(), "1:2");
    EXPECT_EQ(loaded->findings[1].where(), "1:4");
    EXPECT_EQ(loaded->dataset.models.at(0).unknownFields, R"({"mood":"fine, \"so\""})");
    EXPECT_EQ(usedScore(loaded->dataset.models[0], "gpqa-diamond")->value, 50);
}

TEST(DatasetCsv, ReportsAThousandFaultsInAThousandRows) {
    const char* const kFaults[] = {"-1,50",
                                   "1,101",
                                   "nan,50",
                                   "\"1,234\",50",
                                   "12%,50",
                                   "\xE2\x88\x92"
                                   "3,50",
                                   "about 3,50",
                                   "1.234.5,50",
                                   "x,50",
                                   "1e999,50"};
    std::string text = "id,name,input_price,gpqa\n";
    for (int i = 0; i < 2000; ++i) {
        const std::string row = std::to_string(i);
        text += "m" + row + ",N" + row + "," + (i % 2 == 0 ? "1,50" : kFaults[i / 2 % 10]) + "\n";
    }
    const auto loaded = parseDataset(text);
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->recordCount, 2000U);
    EXPECT_EQ(loaded->dataset.models.size(), 1000U);
    ASSERT_EQ(loaded->findings.size(), 1000U);
    for (std::size_t i = 0; i < 1000; ++i) {
        const Diagnostic& finding = loaded->findings[i];
        EXPECT_EQ(finding.line, static_cast<int>(2 * i + 3));
        EXPECT_EQ(finding.column, i % 10 == 1 ? 4 : 3);
        EXPECT_FALSE(render(finding.message).empty());
    }
}

TEST(DatasetCsv, IsCheckedWithTheSameFindingsAsItIsRead) {
    std::string text = "id,name,organization,release_date,input_price,output_price,gpqa,reasoning\n";
    const char* const kRows[] = {"a,A,X,2024-06-01,1,2,50,true",
                                 "b,B,X,2024-02-30,1,2,50,true",
                                 "c,C,X,2024-06-31,1,2,50,false",
                                 "d,D,X,2024,1,2,50,yes",
                                 "e,E,X,,,,,",
                                 "f,F,X,2024-06-01,-1,2,50,maybe",
                                 "a,G,X,2024-06-01,1,2,50,true",
                                 "h,A,X,2024-06-01,1,2,24,true",
                                 ",I,X,2024-06-01,1,2,50,true",
                                 ",I,X,2024-06-01,1,2,50,true",
                                 "j,,X,2024-06-01,1,2,50,true",
                                 "k, ,X,2024-06-01,1e10,2,50,true",
                                 "l,L,X,0000-06-01,0,0,0,true",
                                 "m,M,X,2024-13-01,0,0,100.5,true"};
    for (const char* row : kRows) {
        text += row + std::string("\n");
    }
    const TemporaryFile file(text);
    const auto read = loadDataset(file.path());
    const auto checked = checkDataset(file.path());
    ASSERT_TRUE(read && checked);
    EXPECT_EQ(read->findings, checked->findings);
    EXPECT_EQ(read->recordCount, checked->recordCount);
    EXPECT_GT(read->findings.size(), 8U);
    EXPECT_TRUE(checked->dataset.models.empty());
}

TEST(DatasetCsv, TellsOfOneModelUnderTwoNames) {
    const auto loaded = parseDataset("name,aliases\n"
                                     "GPT-4o,chatgpt-4o; gpt-4o-2024-05-13\n"
                                     "gpt 4o,\n"
                                     "Other,ChatGPT 4o\n"
                                     "GPT-4o 2024-05-13,\n"
                                     "Alone,alone; ALONE\n");
    ASSERT_TRUE(loaded);
    std::string places;
    for (const Diagnostic& finding : loaded->findings) {
        EXPECT_EQ(finding.severity, Severity::warning);
        EXPECT_NE(render(finding.message).find("under another name"), std::string::npos);
        places += finding.where() + " ";
    }
    EXPECT_EQ(places, "3:1 4:2 5:1 ");
}

TEST(DatasetCsv, OfAWrittenDatasetReadsBack) {
    const auto first =
        parseDataset("name,organization,input_price,output_price,cached_price,gpqa,gpqa_stderr_pct,"
                     "reasoning,release_date,notes,aliases,training_compute_flop\n"
                     "\"A, \"\"x\"\"\",Lab,1,2,0.5,80.5,2.1,true,2024-06,\"two\nlines\",a1; a2,2.1e25\n"
                     "B,,,,,,,,,,,\n");
    ASSERT_TRUE(first);
    ASSERT_TRUE(first->findings.empty()) << findingsOf(datasetToCsv(first->dataset));
    const auto second = parseDataset(datasetToCsv(first->dataset));
    ASSERT_TRUE(second);
    EXPECT_EQ(second->dataset.models, first->dataset.models);
}

TEST(DatasetFile, ThatIsNoDatasetIsRefusedWithAReason) {
    const std::pair<std::string, const char*> cases[] = {
        {"", "empty"},
        {"\n\n", "empty"},
        {"a,b\n1,2\n", "\"name\""},
        {std::string("\x89PNG\r\n\x1a\n\0\0\0", 11), "UTF-8"},
        {std::string("name\0x\n", 7), "binary"},
        {"name\n\xFF\xFE\n", "UTF-8"},
        {"name\n\xC0\xAF\n", "UTF-8"},
        {"{}", "neither"},
        {"{\"a\": 1}", "neither"},
        {"[1, 2]", "\"name\""},
        {"[]", "\"name\""},
        {"{\"models\": [}", "JSON"},
    };
    for (const auto& [bytes, word] : cases) {
        const auto loaded = parseDataset(bytes);
        ASSERT_FALSE(loaded) << bytes;
        EXPECT_NE(render(loaded.error().message).find(word), std::string::npos)
            << bytes << ": " << render(loaded.error().message);
    }
    EXPECT_FALSE(loadDataset("/no/such/file.json"));
    EXPECT_FALSE(loadDataset("/"));
}

TEST(DatasetFile, OfTenMegabytesOfOneLineIsNoProblem) {
    EXPECT_FALSE(parseDataset(std::string(10'000'000, 'x')));
    EXPECT_FALSE(parseDataset(std::string(10'000'000, ',')));
    EXPECT_TRUE(parseDataset("name\n\"" + std::string(10'000'000, 'x') + "\"\n"));
}

TEST(DatasetCsv, ComputedColumnsComeBackFromTheirHeadings) {
    Dataset dataset;
    dataset.models.emplace_back().id = "a";
    dataset.models[0].name = "A";
    dataset.models[0].scores.push_back({});
    dataset.models[0].scores[0].benchmark = "gpqa-diamond";
    dataset.models[0].scores[0].value = 50;
    dataset.computedColumns = {{"Half", "gpqa / 2", "points", false, {}},
                               {"Quarter, of all", "\"Half\" / 2", {}, false, {}},
                               {"Half [wide]", "Half - 1", {}, false, {}},
                               {"-x", "max(Half, 1)", {}, false, {}}};
    const std::string csv = datasetToCsv(dataset);
    EXPECT_NE(csv.find(",Half [points] = gpqa / 2,"), std::string::npos) << csv;
    auto loaded = parseDataset(csv);
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->dataset.computedColumns, dataset.computedColumns);
    EXPECT_EQ(loaded->dataset.models[0].unknownFields, "") << "what can be computed is not kept as a text";
    EXPECT_EQ(datasetToCsv(loaded->dataset), csv);
    EXPECT_EQ(std::ranges::count(loaded->findings, 1, &Diagnostic::line), 4);
    EXPECT_EQ(loaded->findings[0].severity, Severity::warning);
    EXPECT_EQ(render(loaded->findings[0].message),
              "The column \"Half\" is computed anew, as its heading says.");
}

TEST(DatasetCsv, HeadingsThatDefineNothingAreUnknownColumns) {
    const auto loaded = parseDataset("id,name,gpqa,A = gpqa +,B = A * 2,C = gpqa,gpqa = 3\na,A,50,1,2,3,4\n");
    ASSERT_TRUE(loaded);
    ASSERT_EQ(loaded->dataset.computedColumns.size(), 1U);
    EXPECT_EQ(loaded->dataset.computedColumns[0].name, "C");
    EXPECT_NE(loaded->dataset.models[0].unknownFields.find(R"("B = A * 2":"2")"), std::string::npos);
}

TEST(DatasetCsv, SaysThatColumnsThatNeedTheDayStayUnknown) {
    const auto loaded =
        parseDataset("id,name,release_date,Age = days_since(release_date)\na,A,2024-06-01,300\n");
    ASSERT_TRUE(loaded);
    ASSERT_EQ(loaded->findings.size(), 1U);
    EXPECT_NE(render(loaded->findings[0].message).find("stays unknown"), std::string::npos);
}

TEST(DatasetMarkdown, IsATableThatShowsNamesAsTheyAre) {
    Dataset dataset;
    Model& model = dataset.models.emplace_back();
    model.id = "a";
    model.name = "A|B *bold* <i>\nC";
    model.organization = "Lab_1";
    model.prices.emplace_back().inputUsdPerMtok = 2.5;
    const std::string text = datasetToMarkdown(dataset);
    EXPECT_EQ(std::ranges::count(text, '\n'), 3) << "heading, rule, one row: " << text;
    EXPECT_NE(text.find("| A\\|B \\*bold\\* \\<i\\> C | Lab\\_1 |"), std::string::npos) << text;
    EXPECT_NE(text.find("| 2.5 |"), std::string::npos) << text;
    EXPECT_EQ(text.find("| 0 |"), std::string::npos) << "unknown is not zero: " << text;
}

TEST(DatasetCsv, PointsBackToALineInTheReadersLanguage) {
    const auto loaded = parseDataset("id,name\na,GPT 4\na,B\nb,GPT 4\nc,gpt-4\n");
    ASSERT_TRUE(loaded);
    ASSERT_EQ(loaded->findings.size(), 3U);
    const auto said = [&loaded](std::size_t finding, Language language) {
        return render(loaded->findings[finding].message, language);
    };
    EXPECT_EQ(said(0, Language::english),
              "The identifier \"a\" is used before, at line 2. Give each its own.");
    for (std::size_t finding = 0; finding < 3; ++finding) {
        EXPECT_NE(said(finding, Language::english).find("at line 2"), std::string::npos);
        EXPECT_NE(said(finding, Language::korean).find("2번째 줄"), std::string::npos);
        EXPECT_EQ(said(finding, Language::korean).find("line"), std::string::npos);
    }
}

} // namespace frontierscope
