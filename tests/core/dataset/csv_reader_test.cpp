// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/csv_reader.h"

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

using Records = std::vector<std::vector<std::string>>;

Records readAll(std::string_view text, char delimiter = ',') {
    CsvReader reader(text, delimiter);
    Records records;
    while (reader.next()) {
        auto& record = records.emplace_back();
        for (const CsvField& field : reader.fields()) {
            record.emplace_back(field.text);
        }
    }
    return records;
}

struct CsvCase {
    const char* text;
    Records records;
};

class CsvText : public testing::TestWithParam<CsvCase> {};

} // namespace

TEST_P(CsvText, IsReadAsRecords) {
    EXPECT_EQ(readAll(GetParam().text), GetParam().records);
}

INSTANTIATE_TEST_SUITE_P(
    Rfc4180, CsvText,
    testing::Values(
        CsvCase{"", {}}, CsvCase{"\n\r\n\n", {}}, CsvCase{"a,b\nc,d\n", {{"a", "b"}, {"c", "d"}}},
        CsvCase{"a,b\r\nc,d", {{"a", "b"}, {"c", "d"}}}, CsvCase{"a\rb\r", {{"a"}, {"b"}}},
        CsvCase{"\xEF\xBB\xBF"
                "a,b",
                {{"a", "b"}}},
        CsvCase{"a,\n,b\n,", {{"a", ""}, {"", "b"}, {"", ""}}}, CsvCase{"\"a,1\",b\n", {{"a,1", "b"}}},
        CsvCase{"\"a\nb\",c\nd,e", {{"a\nb", "c"}, {"d", "e"}}},
        CsvCase{"\"say \"\"hi\"\"\",\"\"\"\",x", {{"say \"hi\"", "\"", "x"}}},
        CsvCase{"\"\",\"\"", {{"", ""}}}, CsvCase{"a\n\n\nb", {{"a"}, {"b"}}},
        CsvCase{"\"1\"\"\",\"2\"\"\",\"3\"\"\",\"4\"\"\",\"5\"\"\",\"6\"\"\",\"7\"\"\",\"8\"\"\",\"9\"\"\"",
                {{"1\"", "2\"", "3\"", "4\"", "5\"", "6\"", "7\"", "8\"", "9\""}}}));

TEST(CsvReader, TakesAnotherDelimiter) {
    EXPECT_EQ(readAll("a;b,c\td\n", ';'), (Records{{"a", "b,c\td"}}));
}

TEST(CsvReader, CountsPhysicalLines) {
    CsvReader reader("h\r\n\"a\r\nb\nc\"\r\n\r\nlast");
    std::vector<int> lines;
    while (reader.next()) {
        lines.push_back(reader.line());
    }
    EXPECT_EQ(lines, (std::vector{1, 2, 6}));
}

TEST(CsvReader, TellsFaultsAndGoesOn) {
    CsvReader reader("a,b\"c\nd,\"e\"f\ng,h\ni,\"j\nk");
    std::vector<CsvFault> faults;
    std::vector<std::size_t> fields;
    while (reader.next()) {
        faults.push_back(reader.fault());
        fields.push_back(reader.fault() == CsvFault::none ? 99 : reader.faultField());
    }
    EXPECT_EQ(faults, (std::vector{CsvFault::strayQuote, CsvFault::textAfterQuote, CsvFault::none,
                                   CsvFault::unclosedQuote, CsvFault::none}));
    EXPECT_EQ(fields, (std::vector<std::size_t>{1, 1, 99, 1, 99}));
}

TEST(CsvReader, LosesOneLineToAnUnclosedQuote) {
    struct Case {
        const char* text;
        Records records;
        std::vector<int> faultyLines;
    };
    for (const Case& c :
         {Case{"A,50\n\"B,60\nC,70\nD,80", {{"A", "50"}, {"B,60"}, {"C", "70"}, {"D", "80"}}, {2}},
          Case{"x,\"B\r\nC,\"\"\r\n", {{"x", "B"}, {"C", ""}}, {1}},
          Case{"\"B,60\nC,70\n\"D\",80\nE,\"9\"", {{"B,60"}, {"C", "70"}, {"D", "80"}, {"E", "9"}}, {1}},
          Case{"\"", {{""}}, {1}}, Case{"\"\n\n", {{""}}, {1}}}) {
        CsvReader reader(c.text);
        Records records;
        std::vector<int> faultyLines;
        while (reader.next()) {
            auto& record = records.emplace_back();
            for (const CsvField& field : reader.fields()) {
                record.emplace_back(field.text);
            }
            if (reader.fault() == CsvFault::unclosedQuote) {
                faultyLines.push_back(reader.line());
            }
        }
        EXPECT_EQ(records, c.records) << c.text;
        EXPECT_EQ(faultyLines, c.faultyLines) << c.text;
    }
}

TEST(CsvField, IsReadBackAsWritten) {
    for (const std::string text :
         {"", "a", "a,b", "say \"hi\"", "two\nlines", " blank ", "=1+1", "-3", "한국어"}) {
        EXPECT_EQ(readAll("x," + csvField(text) + "\n"), (Records{{"x", text}})) << text;
    }
}

TEST(CsvField, IsNoFormulaInASpreadsheet) {
    for (const std::string text : {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\rx"}) {
        EXPECT_EQ(readAll(csvFieldForSpreadsheet(text)), (Records{{"'" + text}})) << text;
    }
    for (const std::string text : {"-3", "+0.5", "-1e-7", "o1 = x", "a@b"}) {
        EXPECT_EQ(csvFieldForSpreadsheet(text), csvField(text)) << text;
    }
}

} // namespace frontierscope
