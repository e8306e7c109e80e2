// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pricing/blended_price.h"

#include <gtest/gtest.h>

#include <limits>

namespace frontierscope {

namespace {

Price priced(double input, double output, const char* validFrom = nullptr) {
    Price price;
    price.inputUsdPerMtok = input;
    price.outputUsdPerMtok = output;
    if (validFrom != nullptr) {
        price.validFrom = CalendarDate::parse(validFrom);
    }
    return price;
}

Model soldSince(const char* releaseDate, std::vector<Price> prices) {
    Model model;
    if (releaseDate != nullptr) {
        model.releaseDate = CalendarDate::parse(releaseDate);
    }
    model.prices = std::move(prices);
    return model;
}

} // namespace

TEST(Blend, ReadsTwoOrThreeParts) {
    EXPECT_EQ(*Blend::parse("3:1"), (Blend{3, 1, 0}));
    EXPECT_EQ(*Blend::parse("0:1"), (Blend{0, 1, 0}));
    EXPECT_EQ(*Blend::parse("3:1:6"), (Blend{3, 1, 6}));
    EXPECT_EQ(*Blend::parse("0.5:1.25"), (Blend{0.5, 1.25, 0}));
}

TEST(Blend, RefusesWhatIsNoMix) {
    for (const char* text : {"", "3", ":", "3:", ":1", "0:0", "0:0:0", "-3:1", "3:1:1:1", "nan:1", "inf:1",
                             "3,5:1", "3 :1", "a:b", "1e308:1e308"}) {
        const auto blend = Blend::parse(text);
        ASSERT_FALSE(blend) << text;
        EXPECT_EQ(blend.error().code, ErrorCode::usage);
    }
}

TEST(Blend, WritesWhatItReads) {
    for (const char* text : {"3:1", "1:2", "0:1", "3:1:6", "0.5:1.25"}) {
        EXPECT_EQ(Blend::parse(text)->toString(), text);
    }
}

TEST(BlendedPrice, WeighsInputAndOutput) {
    EXPECT_DOUBLE_EQ(*blendedPrice(priced(30, 60), {3, 1, 0}), 37.5);
    EXPECT_DOUBLE_EQ(*blendedPrice(priced(30, 60), {1, 2, 0}), 50);
    EXPECT_DOUBLE_EQ(*blendedPrice(priced(0.075, 0.3), {4, 1, 0}), 0.12);
    EXPECT_DOUBLE_EQ(*blendedPrice(priced(30, 60), {0, 1, 0}), 60);
}

TEST(BlendedPrice, TakesTheInputPriceWhereNoCachedPriceIsKnown) {
    Price price = priced(2, 10);
    EXPECT_DOUBLE_EQ(*blendedPrice(price, {3, 1, 6}), (3 * 2 + 10 + 6 * 2) / 10.0);
    price.cachedUsdPerMtok = 0.5;
    EXPECT_DOUBLE_EQ(*blendedPrice(price, {3, 1, 6}), (3 * 2 + 10 + 6 * 0.5) / 10.0);
}

TEST(BlendedPrice, IsUnknownWhereANeededPartIsUnknown) {
    Price price;
    price.outputUsdPerMtok = 10;
    EXPECT_FALSE(blendedPrice(price, {3, 1, 0}));
    EXPECT_DOUBLE_EQ(*blendedPrice(price, {0, 1, 0}), 10) << "the input price has no weight";
    EXPECT_FALSE(blendedPrice(price, {0, 1, 1})) << "no cached price, no input price to stand for it";
    EXPECT_FALSE(blendedPrice(priced(std::numeric_limits<double>::infinity(), 1), {3, 1, 0}));
    EXPECT_FALSE(blendedPrice(priced(std::numeric_limits<double>::quiet_NaN(), 1), {3, 1, 0}));
    EXPECT_FALSE(blendedPrice(priced(-8, 1), {3, 1, 0}));
}

TEST(PriceAsOf, IsTheLaunchPriceWithoutADate) {
    const Model model = soldSince("2024-05-14", {priced(0.35, 1.05), priced(0.075, 0.3, "2024-08-12")});
    EXPECT_EQ(priceAsOf(model, std::nullopt), &model.prices[0]);
    EXPECT_EQ(launchPrice(soldSince("2024-05-14", {priced(1, 1, "2024-08-12")})), nullptr);
}

struct AsOf {
    const char* day;
    int priceIndex; ///< -1: not on sale
};

class PriceOnADay : public testing::TestWithParam<AsOf> {};

TEST_P(PriceOnADay, IsTheLatestThatHadBegun) {
    const Model model =
        soldSince("2024-05-14", {priced(8, 8), priced(2, 2, "2025-01-01"), priced(4, 4, "2024-08-12")});
    const Price* price = priceAsOf(model, CalendarDate::parse(GetParam().day));
    ASSERT_EQ(price == nullptr, GetParam().priceIndex < 0);
    if (price != nullptr) {
        EXPECT_EQ(price - model.prices.data(), GetParam().priceIndex);
    }
}

INSTANTIATE_TEST_SUITE_P(Days, PriceOnADay,
                         testing::Values(AsOf{"2024-05-13", -1}, AsOf{"2024-05-14", 0}, AsOf{"2024-08-11", 0},
                                         AsOf{"2024-08-12", 2}, AsOf{"2024-12-31", 2}, AsOf{"2025-01-01", 1},
                                         AsOf{"2024", 2}, AsOf{"2024-05", 0}, AsOf{"2023", -1}));

TEST(PriceAsOf, CountsFromTheFirstSightingWhereTheReleaseIsUnknown) {
    Model model = soldSince(nullptr, {priced(1, 1)});
    EXPECT_EQ(priceAsOf(model, CalendarDate::parse("2025")), nullptr) << "no day is known at all";
    model.prices[0].seenOn = CalendarDate::parse("2024-06-01");
    EXPECT_EQ(priceAsOf(model, CalendarDate::parse("2024-05-31")), nullptr);
    EXPECT_EQ(priceAsOf(model, CalendarDate::parse("2024-06-01")), &model.prices[0]);
}

TEST(PriceAsOf, IgnoresTheDayOfTheSightingWhereTheReleaseIsKnown) {
    Model model = soldSince("2023-03-14", {priced(30, 60)});
    model.prices[0].seenOn = CalendarDate::parse("2023-12-08");
    EXPECT_EQ(priceAsOf(model, CalendarDate::parse("2023-03-14")), &model.prices[0]);
}

} // namespace frontierscope
