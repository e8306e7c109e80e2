// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/column_mapping.h"
#include "core/dataset/importers/date_spelling.h"
#include "core/dataset/importers/imported_table.h"
#include "core/dataset/importers/source_text.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace frontierscope {

namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::StartsWith;

ImportedTable readText(const std::string& text, const ImportOptions& options = {}) {
    auto table = readImport(text, options);
    EXPECT_TRUE(table) << (table ? "" : render(table.error().message));
    return table ? std::move(*table) : ImportedTable();
}

std::vector<std::string> sentences(const ImportedTable& table) {
    std::vector<std::string> all;
    for (const Diagnostic& finding : table.findings) {
        all.push_back(finding.where() + (finding.severity == Severity::error ? " error " : " warning ") +
                      render(finding.message));
        EXPECT_NE(render(finding.message, Language::korean), render(finding.message)) << all.back();
    }
    return all;
}

/// The same table in UTF-16.
std::string inUtf16(const std::u16string& text, bool isBigEndian, bool hasMark) {
    std::string bytes;
    const auto add = [&](char16_t unit) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += isBigEndian ? high : low;
        bytes += isBigEndian ? low : high;
    };
    if (hasMark) {
        add(u'\uFEFF');
    }
    for (const char16_t unit : text) {
        add(unit);
    }
    return bytes;
}

} // namespace

TEST(GenericTable, MapsColumnsByNameUnitAndSynonym) {
    const ImportedTable table =
        readText("Model,Company,Launch date,Input price ($ per 1K tokens),Output price ($/1M tokens),"
                 "GPQA Diamond (%),Rank\n"
                 "GPT-4,OpenAI,\"March 14, 2023\",$0.03,$60,35.7,1\n");
    ASSERT_EQ(table.rows.size(), 1U);
    const Model& model = table.rows[0].facts;
    EXPECT_EQ(model.name, "GPT-4");
    EXPECT_EQ(model.organization, "OpenAI");
    EXPECT_EQ(model.releaseDate, CalendarDate(2023, 3, 14));
    EXPECT_EQ(model.prices.at(0).inputUsdPerMtok, 30.0);
    EXPECT_EQ(model.prices.at(0).outputUsdPerMtok, 60.0);
    EXPECT_EQ(usedScore(model, "gpqa-diamond")->value, 35.7);
    EXPECT_THAT(sentences(table), testing::ElementsAre("1:7 warning The column \"Rank\" is not used."));
}

TEST(GenericTable, DetectsDelimiterAndDecimalComma) {
    const ImportedTable table = readText("name;input price;gpqa\nA;2,50;53,6\nB;1.250,00;1,5\nC;0,075;70\n");
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[0].facts.prices.at(0).inputUsdPerMtok, 2.5);
    EXPECT_EQ(table.rows[1].facts.prices.at(0).inputUsdPerMtok, 1250.0);
    EXPECT_EQ(table.rows[2].facts.prices.at(0).inputUsdPerMtok, 0.075) << "not 75";
    EXPECT_THAT(sentences(table), Contains(HasSubstr("read with a decimal comma")));
    EXPECT_EQ(readText("name\tinput price\nA\t2.5\n").rows.at(0).facts.prices.at(0).inputUsdPerMtok, 2.5);
}

TEST(GenericTable, AsksAboutCellsWithTwoReadings) {
    const std::string text = "name;input price\nA;1,234\nB;~5\nC;<3\nD;7\n";
    const ImportedTable table = readText(text);
    ASSERT_EQ(table.rows.size(), 4U) << "the rows stay";
    EXPECT_TRUE(table.rows[0].facts.prices.empty());
    EXPECT_EQ(table.rows[3].facts.prices.at(0).inputUsdPerMtok, 7.0);
    const auto said = sentences(table);
    EXPECT_THAT(said, Contains(StartsWith("2:2 error \"1,234\" can be read in more than one way")));
    EXPECT_THAT(said, Contains(StartsWith("3:2 error \"~5\" is only approximate")));
    EXPECT_THAT(said, Contains(StartsWith("4:2 error \"<3\" is a bound")));
    ImportOptions options;
    options.decimalSign = DecimalSign::comma;
    EXPECT_EQ(readText(text, options).rows[0].facts.prices.at(0).inputUsdPerMtok, 1.234);
}

TEST(GenericTable, ReadsFractionsOnlyWhereTheColumnSaysSo) {
    const ImportedTable fractions = readText("name,gpqa\nA,0.5\nB,0.25\nC,0.9\n");
    EXPECT_EQ(usedScore(fractions.rows[0].facts, "gpqa-diamond")->value, 50.0);
    EXPECT_THAT(sentences(fractions), Contains(HasSubstr("read as fractions of 1")));
    const ImportedTable percent = readText("name,gpqa\nA,0.5\nB,25\nC,90\n");
    EXPECT_EQ(usedScore(percent.rows[0].facts, "gpqa-diamond")->value, 0.5);
    const ImportedTable unclear = readText("name,gpqa\nA,0.5\n");
    EXPECT_EQ(usedScore(unclear.rows[0].facts, "gpqa-diamond"), nullptr);
    EXPECT_THAT(sentences(unclear),
                Contains(StartsWith("2:2 error \"0.5\" can be read in more than one way")));
}

TEST(GenericTable, FollowsThePersonsMapping) {
    ImportOptions options;
    options.columns = {{"what", "name"}, {"in", "input_price_usd_per_mtok"}, {"GPQA", ""}};
    options.source = "prices.csv";
    options.readOn = CalendarDate(2026, 11, 1);
    const ImportedTable table = readText("what,in,GPQA\nA,3,50\n", options);
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows[0].facts.prices.at(0).inputUsdPerMtok, 3.0);
    EXPECT_EQ(table.rows[0].facts.prices.at(0).source, "prices.csv");
    EXPECT_EQ(table.rows[0].facts.prices.at(0).seenOn, CalendarDate(2026, 11, 1));
    EXPECT_TRUE(table.rows[0].facts.scores.empty());
}

TEST(GenericTable, ListsBrokenRowsAndKeepsTheRest) {
    const ImportedTable table = readText("name,input price\nA,1\nB\nC,2,3\nD,4\n,5\n\"E,6\n");
    EXPECT_EQ(table.recordCount, 6U);
    EXPECT_EQ(table.rows.size(), 2U);
    const auto said = sentences(table);
    EXPECT_THAT(said, Contains(StartsWith("3:1 error The row has 1 fields, and the header has 2")));
    EXPECT_THAT(said, Contains(StartsWith("4:2 error The row has 3 fields, and the header has 2")));
    EXPECT_THAT(said, Contains(StartsWith("6:1 error The row names no model")));
    EXPECT_THAT(said, Contains(StartsWith("7:1 error The quotes of this row don't close")));
}

TEST(GenericTable, SaysWhenNoColumnNamesTheModels) {
    const ImportedTable table = readText("a,b\n1,2\n");
    EXPECT_TRUE(table.rows.empty());
    EXPECT_THAT(sentences(table), Contains(StartsWith("1:1 error No column names the models")));
}

TEST(SourceText, IsDecodedFromWhatPeopleSave) {
    const std::u16string table = u"모델\t입력 가격\nGPT-4\t30\nSolar Pro – é\t2\n";
    for (const bool isBigEndian : {false, true}) {
        const ImportedTable imported = readText(inUtf16(table, isBigEndian, true));
        ASSERT_EQ(imported.rows.size(), 2U);
        EXPECT_EQ(imported.rows[1].facts.name, "Solar Pro – é");
        EXPECT_EQ(imported.rows[1].facts.prices.at(0).inputUsdPerMtok, 2.0);
    }
    const SourceText latin = decodeSourceText("name,price\nMod\xE8le \x96 A,\x80 3\n");
    EXPECT_EQ(latin.encoding, "Windows-1252");
    EXPECT_FALSE(latin.isEncodingCertain);
    EXPECT_THAT(latin.text, HasSubstr("Modèle – A,€ 3"));
    const SourceText korean =
        decodeSourceText("name,org\n\xB8\xF0\xB5\xA8 A,\xC7\xD1\xB1\xB9\n"); // 모델 A, 한국
    EXPECT_EQ(korean.encoding, "CP949");
    EXPECT_THAT(korean.text, HasSubstr("모델 A,한국"));
    EXPECT_EQ(decodeSourceText("\xEF\xBB\xBF"
                               "a")
                  .text,
              "a");
    EXPECT_EQ(decodeSourceText("").text, "");
    EXPECT_EQ(decodeSourceText("\xFF\xFE"
                               "a")
                  .text,
              "\xEF\xBF\xBD")
        << "half a character";
    EXPECT_THAT(sentences(readText("name,price x\nMod\xE8le,3\n")),
                Contains(HasSubstr("read as Windows-1252")));
}

TEST(DateSpelling, ReadsWhatHasOneMeaning) {
    for (const char* text :
         {"2024-06-01", "2024/6/1", "2024.06.01", "2024. 6. 1.", "2024년 6월 1일", "June 1, 2024",
          "Jun 1st, 2024", "1 June 2024", "01 Jun 2024 4:28pm", "2024-06-01T10:00:00Z", "2024-06-01 10:00"}) {
        EXPECT_EQ(readDateSpelling(text), CalendarDate(2024, 6, 1)) << text;
    }
    EXPECT_EQ(readDateSpelling("June 2024"), CalendarDate(2024, 6, 0));
    EXPECT_EQ(readDateSpelling("2024년 6월"), CalendarDate(2024, 6, 0));
    EXPECT_EQ(readDateSpelling("2024"), CalendarDate(2024, 0, 0));
    for (const char* text :
         {"06/01/2024", "1.6.2024", "", "soon", "2024-13-01", "31 June 2024", "45444", "Q2 2024"}) {
        EXPECT_FALSE(readDateSpelling(text)) << text;
    }
}

TEST(ColumnMapping, KnowsHeadersInTwoLanguagesAndGuessesNothing) {
    const auto keyOf = [](std::string_view header) {
        const HeaderMeaning meaning = meaningOfHeader(header);
        return meaning.field == nullptr ? std::string_view() : meaning.field->key;
    };
    EXPECT_EQ(keyOf("Input price ($/1M tokens)"), "input_price_usd_per_mtok");
    EXPECT_EQ(keyOf("input_price"), "input_price_usd_per_mtok");
    EXPECT_EQ(keyOf("Output Price (USD)"), "output_price_usd_per_mtok");
    EXPECT_EQ(keyOf("입력 가격"), "input_price_usd_per_mtok");
    EXPECT_EQ(keyOf("출시일"), "release_date");
    EXPECT_EQ(keyOf("GPQA Diamond"), "gpqa_diamond_pct");
    EXPECT_EQ(keyOf("Training compute (FLOP)"), "training_compute_flop");
    EXPECT_EQ(keyOf("Organization"), "organization");
    EXPECT_EQ(meaningOfHeader("Input price per token").powerOfTen, 6);
    EXPECT_EQ(meaningOfHeader("Input price ($/1K tokens)").powerOfTen, 3);
    for (const char* header : {"Price", "Score", "Rank", "GPQA rank", "Input modalities", ""}) {
        EXPECT_EQ(keyOf(header), "") << header;
    }
}

} // namespace frontierscope
