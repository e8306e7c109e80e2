// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/number_spelling.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace frontierscope {

namespace {

using Verdict = NumberReading::Verdict;

constexpr NumberContext kPlain;
constexpr NumberContext kPercent{NumberRole::percent, DecimalSign::unknown, PercentScale::unknown};
constexpr NumberContext kFractions{NumberRole::percent, DecimalSign::unknown, PercentScale::fraction};
constexpr NumberContext kPrice{NumberRole::usdPerMtok, DecimalSign::unknown, PercentScale::unknown};
constexpr NumberContext kComma{NumberRole::plain, DecimalSign::comma, PercentScale::unknown};
constexpr NumberContext kPoint{NumberRole::plain, DecimalSign::point, PercentScale::unknown};

struct Accepted {
    const char* text;
    double value;
    NumberContext context;
};

class AcceptedSpelling : public testing::TestWithParam<Accepted> {};

struct Ambiguous {
    const char* text;
    std::vector<double> values;
    NumberContext context;
};

class AmbiguousSpelling : public testing::TestWithParam<Ambiguous> {};

struct Refused {
    const char* text;
    const char* reason; ///< a part of the English sentence
    NumberContext context;
};

class RefusedSpelling : public testing::TestWithParam<Refused> {};

} // namespace

TEST_P(AcceptedSpelling, HasOneValue) {
    const auto& [text, value, context] = GetParam();
    const NumberReading reading = readNumber(text, context);
    EXPECT_EQ(reading.verdict, Verdict::accepted) << text << ": " << render(reading.reason);
    EXPECT_EQ(reading.value, value) << text;
}

INSTANTIATE_TEST_SUITE_P(
    Number, AcceptedSpelling,
    testing::Values(
        Accepted{"3", 3, kPlain}, Accepted{" 3.5 ", 3.5, kPlain}, Accepted{"+3", 3, kPlain},
        Accepted{".5", .5, kPlain}, Accepted{"5.", 5, kPlain}, Accepted{"-0.25", -0.25, kPlain},
        Accepted{"1e-7", 1e-7, kPlain}, Accepted{"2.1E+25", 2.1e25, kPlain}, Accepted{"1,5e3", 1500, kPlain},
        Accepted{"2.1×10^25", 2.1e25, kPlain}, Accepted{"2.1 × 10²⁵", 2.1e25, kPlain},
        Accepted{"2.1·10⁻⁷", 2.1e-7, kPlain}, Accepted{"10^25", 1e25, kPlain},
        Accepted{"2.1x10^25", 2.1e25, kPlain}, Accepted{"−3", -3, kPlain}, Accepted{"–3", -3, kPlain},
        Accepted{"－３．５", -3.5, kPlain}, Accepted{"１２３", 123, kPlain}, Accepted{"٣٫٥", 3.5, kPlain},
        Accepted{"\u00A03.5\u00A0", 3.5, kPlain}, Accepted{"\uFEFF3", 3, kPlain},
        Accepted{"'3.5", 3.5, kPlain}, Accepted{"1 234", 1234, kPlain},
        Accepted{"1\u00A0234\u202F567", 1234567, kPlain}, Accepted{"1'234.5", 1234.5, kPlain},
        Accepted{"1’234", 1234, kPlain}, Accepted{"1_000_000", 1e6, kPlain},
        Accepted{"1,234.5", 1234.5, kPlain}, Accepted{"1.234,5", 1234.5, kPlain},
        Accepted{"1 234,5", 1234.5, kPlain}, Accepted{"1,234,567", 1234567, kPlain},
        Accepted{"1.234.567", 1234567, kPlain}, Accepted{"12,5", 12.5, kPlain},
        Accepted{"0,435", 0.435, kPlain}, Accepted{"1.234", 1.234, kPlain}, Accepted{"1,234", 1234, kPoint},
        Accepted{"1,234", 1.234, kComma}, Accepted{"1.234", 1234, kComma},
        Accepted{"1.234,50", 1234.5, kComma}, Accepted{"3k", 3000, kPlain}, Accepted{"3 K", 3000, kPlain},
        Accepted{"2.5M", 2.5e6, kPlain}, Accepted{"1B", 1e9, kPlain}, Accepted{"1.5bn", 1.5e9, kPlain},
        Accepted{"2.5 million", 2.5e6, kPlain}, Accepted{"70T", 7e13, kPlain}, Accepted{"3만", 30000, kPlain},
        Accepted{"1.5억", 1.5e8, kPlain}, Accepted{"2조", 2e12, kPlain}, Accepted{"12%", 12, kPercent},
        Accepted{"12 %", 12, kPercent}, Accepted{"0.12%", 0.12, kPercent}, Accepted{"12,5 %", 12.5, kPercent},
        Accepted{"１２％", 12, kPercent}, Accepted{"53.6", 53.6, kPercent}, Accepted{"0", 0, kPercent},
        Accepted{"0.12", 12, kFractions}, Accepted{"0.859", 85.9, kFractions}, Accepted{"1", 100, kFractions},
        Accepted{"12%", 12, kFractions}, Accepted{"$3", 3, kPrice}, Accepted{"$0.15", 0.15, kPrice},
        Accepted{"US$ 3.50", 3.5, kPrice}, Accepted{"3 USD", 3, kPrice}, Accepted{"3$", 3, kPrice},
        Accepted{"-$3", -3, kPrice}, Accepted{"＄３", 3, kPrice}, Accepted{"$3.00 / 1M tokens", 3, kPrice},
        Accepted{"$3/M", 3, kPrice}, Accepted{"$0.003 / 1K tokens", 3, kPrice},
        Accepted{"$1,234.50", 1234.5, kPrice}, Accepted{"0", 0, kPrice}));

TEST_P(AmbiguousSpelling, OffersItsReadings) {
    const auto& [text, values, context] = GetParam();
    const NumberReading reading = readNumber(text, context);
    ASSERT_EQ(reading.verdict, Verdict::ambiguous) << text;
    std::vector<double> offered;
    for (const NumberChoice& choice : reading.choices) {
        offered.push_back(choice.value);
        EXPECT_FALSE(render(choice.meaning).empty());
        EXPECT_NE(render(choice.meaning, Language::korean), render(choice.meaning));
    }
    EXPECT_THAT(offered, testing::UnorderedElementsAreArray(values)) << text;
    EXPECT_THAT(render(reading.reason), testing::HasSubstr(text));
}

INSTANTIATE_TEST_SUITE_P(Number, AmbiguousSpelling,
                         testing::Values(Ambiguous{"1,234", {1234, 1.234}, kPlain},
                                         Ambiguous{"-12,345", {-12345, -12.345}, kPlain},
                                         Ambiguous{"$1,234", {1234, 1.234}, kPrice},
                                         Ambiguous{"0.12", {0.12, 12}, kPercent},
                                         Ambiguous{"0,12", {0.12, 12}, kPercent},
                                         Ambiguous{"1", {1, 100}, kPercent}, Ambiguous{"~5", {5}, kPlain},
                                         Ambiguous{"≈5", {5}, kPlain}, Ambiguous{"약 5", {5}, kPlain},
                                         Ambiguous{"ca. 5%", {5}, kPercent},
                                         Ambiguous{"2.5m", {2.5e6, 0.0025}, kPlain}));

TEST_P(RefusedSpelling, SaysWhy) {
    const auto& [text, reason, context] = GetParam();
    const NumberReading reading = readNumber(text, context);
    ASSERT_EQ(reading.verdict, Verdict::refused) << text << " as " << reading.value;
    EXPECT_THAT(render(reading.reason), testing::HasSubstr(reason)) << text;
    EXPECT_THAT(render(reading.reason), testing::HasSubstr(text));
    EXPECT_NE(render(reading.reason, Language::korean), render(reading.reason)) << "no Korean";
}

INSTANTIATE_TEST_SUITE_P(
    Number, RefusedSpelling,
    testing::Values(Refused{"<3", "a bound", kPlain}, Refused{"≥ 3", "a bound", kPlain},
                    Refused{"3-5", "a range", kPlain}, Refused{"3–5", "a range", kPlain},
                    Refused{"nan", "not a finite", kPlain}, Refused{"-inf", "not a finite", kPlain},
                    Refused{"∞", "not a finite", kPlain}, Refused{"#REF!", "spreadsheet", kPlain},
                    Refused{"#DIV/0!", "spreadsheet", kPlain}, Refused{"€3", "another currency", kPrice},
                    Refused{"₩3,000", "another currency", kPrice},
                    Refused{"3000원", "another currency", kPrice}, Refused{"$3", "sum of money", kPercent},
                    Refused{"3%", "a percentage", kPrice}, Refused{"1e400", "too large or too small", kPlain},
                    Refused{"1e-400", "too large or too small", kPlain},
                    Refused{"1e99999", "can't be read", kPlain}, Refused{"1,23,456", "separators", kPlain},
                    Refused{"1.2.3", "separators", kPlain}, Refused{"12,34.5", "separators", kPlain},
                    Refused{"1,5", "separators", kPoint}, Refused{"1.5", "separators", kComma},
                    Refused{"0x1F", "can't be read", kPlain}, Refused{"three", "can't be read", kPlain},
                    Refused{"1/3", "can't be read", kPlain}, Refused{"(3)", "can't be read", kPlain},
                    Refused{"--3", "separators", kPlain}, Refused{"5 ± 2", "can't be read", kPlain},
                    Refused{"3:1", "can't be read", kPlain}, Refused{"k", "can't be read", kPlain},
                    Refused{"$", "can't be read", kPrice}, Refused{"e5", "can't be read", kPlain},
                    Refused{"\xFF", "can't be read", kPlain}));

TEST(Number, IsUnknownForWordsThatSayNotKnown) {
    for (const char* text : {"", "   ", "\u00A0", "N/A", "n/a", "#N/A", "NA", "-", "–", "—", "?", "null",
                             "None", "unknown", "TBD", "미상", "알 수 없음"}) {
        EXPECT_EQ(readNumber(text).verdict, Verdict::unknown) << text;
    }
}

TEST(DecimalSign, IsFoundFromCellsWithOneReading) {
    const auto detect = [](std::vector<std::string_view> cells) {
        return detectDecimalSign(cells);
    };
    EXPECT_EQ(detect({"1,234", "0,5", "12"}), DecimalSign::comma);
    EXPECT_EQ(detect({"1,234", "0.5", "12"}), DecimalSign::point);
    EXPECT_EQ(detect({"1.234,5", "N/A"}), DecimalSign::comma);
    EXPECT_EQ(detect({"1,234,567"}), DecimalSign::point);
    EXPECT_EQ(detect({"$1,234", "5,678"}), DecimalSign::unknown);
    EXPECT_EQ(detect({"0,5", "0.5"}), DecimalSign::unknown) << "they contradict one another";
    EXPECT_EQ(detect({}), DecimalSign::unknown);
}

TEST(PercentScale, IsFoundFromTheWholeColumn) {
    const auto detect = [](std::vector<std::string_view> cells) {
        return detectPercentScale(cells, DecimalSign::unknown);
    };
    EXPECT_EQ(detect({"0.5", "53.6", "N/A"}), PercentScale::percent);
    EXPECT_EQ(detect({"0.5", "0.61", "1"}), PercentScale::fraction);
    EXPECT_EQ(detect({"0.5", "0.61"}), PercentScale::unknown) << "too few to tell";
    EXPECT_EQ(detect({"0", "1", "1"}), PercentScale::unknown);
    EXPECT_EQ(detect({"5%", "61%", "70%"}), PercentScale::unknown) << "the sign says it already";
}

TEST(Number, IsShiftedByPowersOfTenWithoutRoundingTwice) {
    EXPECT_EQ(shiftedByPowerOfTen(3e-05, 6), 30.0);
    EXPECT_EQ(shiftedByPowerOfTen(1.1e-06, 6), 1.1);
    EXPECT_EQ(shiftedByPowerOfTen(0.859, 2), 85.9);
    EXPECT_EQ(shiftedByPowerOfTen(0, 6), 0);
}

TEST(Number, ReadsEveryDoubleBackFromItsShortestText) {
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> mantissa(-10, 10);
    std::uniform_int_distribution<int> exponent(-300, 300);
    for (int i = 0; i < 20000; ++i) {
        const double value = mantissa(random) * std::pow(10.0, exponent(random));
        std::array<char, 64> text{};
        std::snprintf(text.data(), text.size(), "%.17g", value);
        const NumberReading reading = readNumber(text.data());
        ASSERT_EQ(reading.verdict, Verdict::accepted) << text.data();
        ASSERT_EQ(reading.value, value) << text.data();
    }
}

TEST(Number, NeverFailsOnRandomBytes) {
    std::mt19937 random(11);
    const std::string alphabet = "0123456789.,-+eE%$kM '_~<\xE2\x88\x92\xEF\xBC\x91\xC2\xA0x/()";
    std::uniform_int_distribution<std::size_t> pick(0, alphabet.size() - 1);
    std::uniform_int_distribution<std::size_t> length(0, 12);
    for (int i = 0; i < 50000; ++i) {
        std::string text;
        for (std::size_t n = length(random); n > 0; --n) {
            text += alphabet[pick(random)];
        }
        const NumberReading reading = readNumber(text, i % 2 == 0 ? kPlain : kPercent);
        ASSERT_TRUE(std::isfinite(reading.value)) << text;
        ASSERT_EQ(reading.verdict == Verdict::ambiguous, !reading.choices.empty()) << text;
    }
}

TEST(NumberSpelling, NamesTheNumbersThatATextCanMean) {
    const auto said = [](std::string_view text) {
        return render(whatToWrite(text, readNumber(text)));
    };
    EXPECT_EQ(said("1,500"), "\"1,500\" can be read in more than one way. Write 1500 or 1.5.");
    EXPECT_EQ(said("~5"), "\"~5\" is only approximate. Write 5, or leave the cell empty.");
    EXPECT_EQ(said("cheap"), render(readNumber("cheap").reason));
}

} // namespace frontierscope
