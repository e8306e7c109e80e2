// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/dataset_io.h"

#include <filesystem>
#include <fstream>
#include <random>
#include <string>

#include <gtest/gtest.h>
#include <unistd.h>

namespace frontierscope {

namespace {

/// A table of more than a megabyte: what is large enough to be looked through by several threads.
struct TableShape {
    const char* lineEnd = "\n";
    bool endsWithLine = true;
    int faultEvery = 97;      ///< 0: none
    bool repeatsId = false;   ///< an id stands twice
    bool repeatsName = false; ///< likewise
    bool hasQuotes = false;
    bool hasEmptyId = false;
    const char* before = "";
    bool repeatsSpelling = false; ///< one name stands in two spellings
};

/// One of many faults that a row can have.
std::string faultyRow(int kind, const std::string& id) {
    switch (kind % 9) {
    case 0:
        return id + ",N" + id + ",Lab,2024-01-01,-1,2,50,true";
    case 1:
        return id + ",N" + id + ",Lab,2024-13-01,1,2,50,true";
    case 2:
        return id + ",N" + id + ",Lab,2024-01-01,1,2,150,true";
    case 3:
        return id + ",N" + id + ",Lab,2024-01-01,one,2,50,true";
    case 4:
        return id + ",N" + id + ",Lab";
    case 5:
        return id + ",N" + id + ",Lab,2024-01-01,1,2,50,true,extra";
    case 6:
        return id + ",,Lab,2024-01-01,1,2,50,true";
    case 7:
        return id + ",N" + id + ",Lab,2024-01-01,1,2,12,maybe";
    default:
        return id + ",N" + id + ",Lab,2024-02-30,nan,1e999,10,true";
    }
}

std::string tableOf(const TableShape& shape) {
    std::string text = shape.before;
    text += std::string("id,name,organization,release_date,input_price,output_price,gpqa,reasoning") +
            shape.lineEnd;
    std::mt19937 random(5);
    for (int i = 0; i < 30000; ++i) {
        const std::string id = "model-" + std::to_string(shape.repeatsId && i == 20000 ? 7 : i);
        const std::string name = "N" + std::to_string(shape.repeatsName && i == 20000 ? 7 : i);
        if (shape.repeatsSpelling && i == 20000) {
            text += id + ",n-7,Lab,2024-01-01,1,2,50,true";
        } else if (shape.faultEvery > 0 && i % shape.faultEvery == 11) {
            text += faultyRow(i / shape.faultEvery, id);
        } else if (shape.hasEmptyId && i == 15000) {
            text += "," + name + ",Lab,2024-01-01,1,2,50,true";
        } else {
            text += id + ',' + (shape.hasQuotes && i == 9 ? "\"a,\"\"b\n\"" : name) + ",Lab " +
                    std::to_string(i % 12) + ",2024-01-" + std::to_string(10 + i % 18) + ',' +
                    std::to_string(random() % 1000) + ".25," + (i % 50 == 0 ? "" : "7") + ',' +
                    std::to_string(20 + random() % 80) + ".5," + (i % 2 == 0 ? "true" : "false");
        }
        text += shape.lineEnd;
        text += i % 1000 == 3 ? shape.lineEnd : "";
    }
    if (!shape.endsWithLine) {
        text.resize(text.size() - std::string(shape.lineEnd).size());
    }
    return text;
}

/// What checkDataset finds in a file of this text.
Result<LoadedDataset> checkText(const std::string& text) {
    const auto file =
        std::filesystem::temp_directory_path() / ("large-table-" + std::to_string(::getpid()) + ".csv");
    std::ofstream(file, std::ios::binary) << text;
    auto checked = checkDataset(file);
    std::filesystem::remove(file);
    return checked;
}

class LargeTable : public testing::TestWithParam<TableShape> {};

} // namespace

TEST_P(LargeTable, IsFoundTheSameAsWhenItIsReadRowByRow) {
    const std::string text = tableOf(GetParam());
    ASSERT_GT(text.size(), std::size_t{1} << 20);
    const auto checked = checkText(text);
    const auto read = parseDataset(text);
    ASSERT_TRUE(checked);
    ASSERT_TRUE(read);
    EXPECT_EQ(checked->recordCount, read->recordCount);
    EXPECT_EQ(checked->recordCount, 30000U);
    ASSERT_EQ(checked->findings.size(), read->findings.size());
    for (std::size_t i = 0; i < read->findings.size(); ++i) {
        ASSERT_EQ(checked->findings[i], read->findings[i])
            << i << ": " << read->findings[i].where() << ' ' << render(read->findings[i].message) << " / "
            << checked->findings[i].where() << ' ' << render(checked->findings[i].message);
    }
    EXPECT_GE(checked->organizationCount, 12U);
    EXPECT_LE(checked->organizationCount, 13U);
    EXPECT_GE(checked->rowsWithGaps, 590U);
}

TEST(LargeTables, SayThatNotAllNamesAreCompared) {
    std::string text = "id,name\n";
    for (int i = 0; i < 200001; ++i) {
        text += "i" + std::to_string(i) + ",N" + std::to_string(i) + "\n";
    }
    for (const auto& loaded : {checkText(text), parseDataset(text)}) {
        ASSERT_TRUE(loaded);
        ASSERT_EQ(loaded->findings.size(), 1U);
        EXPECT_EQ(loaded->findings[0].severity, Severity::warning);
        EXPECT_NE(render(loaded->findings[0].message).find("more than 200000 names"), std::string::npos);
    }
    text.resize(text.size() - std::string("i200000,N200000\n").size());
    EXPECT_TRUE(checkText(text)->findings.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, LargeTable,
    testing::Values(TableShape{}, TableShape{"\r\n"}, TableShape{"\n", false}, TableShape{"\r\n", false},
                    TableShape{"\n", true, 0}, TableShape{"\n", true, 3}, TableShape{"\n", true, 97, true},
                    TableShape{"\n", true, 97, false, true}, TableShape{"\n", true, 97, true, true, true},
                    TableShape{"\n", true, 97, false, false, false, true}, TableShape{"\r"},
                    TableShape{"\n", true, 97, false, false, false, false, "\n\n"},
                    TableShape{"\r\n", true, 97, false, false, false, false, "\r\n\xEF\xBB\xBF"},
                    TableShape{"\n", true, 97, false, false, false, false, "\xEF\xBB\xBF"},
                    TableShape{"\n", true, 97, false, false, false, false, "", true}));

} // namespace frontierscope
