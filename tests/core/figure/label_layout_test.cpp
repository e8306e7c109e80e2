// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/label_layout.h"

#include "core/figure/segments.h"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

const RectF kArea{50, 40, 1700, 980};

std::vector<LabelRequest> randomRequests(unsigned seed, int count) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> x(kArea.x + 5, kArea.right() - 5),
        y(kArea.y + 5, kArea.bottom() - 5), width(40, 150);
    std::uniform_int_distribution<int> priority(0, 3);
    std::vector<LabelRequest> requests;
    for (int i = 0; i < count; ++i) {
        LabelRequest request;
        request.anchor = {x(random), y(random)};
        request.width = width(random);
        request.height = 13;
        request.priority = priority(random);
        requests.push_back(request);
    }
    return requests;
}

LabelObstacles someObstacles() {
    LabelObstacles obstacles;
    obstacles.boxes = {{1500, 60, 200, 120}, {300, 900, 240, 20}};
    obstacles.segments = {{{50, 500}, {1750, 500}}, {{800, 40}, {800, 700}}, {{100, 900}, {1600, 200}}};
    return obstacles;
}

RectF marker(const LabelRequest& request) {
    return {request.anchor.x - request.markerRadius, request.anchor.y - request.markerRadius,
            2 * request.markerRadius, 2 * request.markerRadius};
}

void expectClean(const std::vector<LabelRequest>& requests, const LabelObstacles& obstacles,
                 const std::vector<LabelPlacement>& placements) {
    for (std::size_t i = 0; i < placements.size(); ++i) {
        if (!placements[i].box) {
            continue;
        }
        const RectF& box = *placements[i].box;
        EXPECT_GE(box.x, kArea.x);
        EXPECT_LE(box.right(), kArea.right());
        EXPECT_GE(box.y, kArea.y);
        EXPECT_LE(box.bottom(), kArea.bottom());
        for (const LabelRequest& request : requests) {
            EXPECT_FALSE(box.intersects(marker(request))) << i;
        }
        for (const RectF& obstacle : obstacles.boxes) {
            EXPECT_FALSE(box.intersects(obstacle)) << i;
        }
        for (const Segment& segment : obstacles.segments) {
            EXPECT_FALSE(touches(segment, box)) << i;
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (!placements[j].box) {
                continue;
            }
            EXPECT_FALSE(box.intersects(*placements[j].box)) << i << " and " << j;
            if (placements[i].leader) {
                EXPECT_FALSE(touches(*placements[i].leader, *placements[j].box)) << i << " over " << j;
            }
            if (placements[i].leader && placements[j].leader) {
                EXPECT_FALSE(cross(*placements[i].leader, *placements[j].leader)) << i << " and " << j;
            }
        }
    }
}

std::size_t placedCount(const std::vector<LabelPlacement>& placements) {
    return static_cast<std::size_t>(
        std::ranges::count_if(placements, [](const LabelPlacement& p) { return p.box.has_value(); }));
}

} // namespace

TEST(LabelLayout, TouchesNothingOnRandomCharts) {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        const auto requests = randomRequests(seed, seed % 2 == 0 ? 150 : 500);
        const auto obstacles = someObstacles();
        expectClean(requests, obstacles, placeLabels(requests, obstacles, kArea));
    }
}

TEST(LabelLayout, PlacesAllOfAHundredAndFiftyScatteredLabels) {
    for (unsigned seed = 1; seed <= 5; ++seed) {
        EXPECT_EQ(placedCount(placeLabels(randomRequests(seed, 150), {}, kArea)), 150U) << seed;
    }
}

TEST(LabelLayout, IsTheSameEveryTime) {
    const auto requests = randomRequests(3, 300);
    const auto first = placeLabels(requests, someObstacles(), kArea);
    const auto second = placeLabels(requests, someObstacles(), kArea);
    for (std::size_t i = 0; i < first.size(); ++i) {
        EXPECT_EQ(first[i].box, second[i].box);
    }
}

TEST(LabelLayout, KeepsAlmostAllPlacesAfterOneModelIsRemoved) {
    const auto requests = randomRequests(5, 150);
    const auto before = placeLabels(requests, {}, kArea);
    std::size_t kept = 0;
    std::size_t all = 0;
    for (std::size_t removed = 0; removed < requests.size(); removed += 10) {
        auto fewer = requests;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(removed));
        const auto after = placeLabels(fewer, {}, kArea);
        for (std::size_t i = 0; i < fewer.size(); ++i) {
            kept += after[i].box == before[i < removed ? i : i + 1].box ? 1 : 0;
            ++all;
        }
    }
    EXPECT_GE(static_cast<double>(kept) / static_cast<double>(all), 0.95);
}

TEST(LabelLayout, NeverDropsAPinnedLabel) {
    auto requests = randomRequests(9, 900);
    for (std::size_t i = 0; i < requests.size(); i += 30) {
        requests[i].isPinned = true;
    }
    const auto placements = placeLabels(requests, someObstacles(), kArea);
    for (std::size_t i = 0; i < requests.size(); i += 30) {
        EXPECT_TRUE(placements[i].box.has_value()) << i;
    }
}

TEST(LabelLayout, TakesThePersonsPlaceAndLeadsToIt) {
    auto requests = randomRequests(2, 40);
    requests[7].anchor = {600, 500};
    requests[7].fixedOffset = PointF{120, -80};
    const auto placements = placeLabels(requests, {}, kArea);
    ASSERT_TRUE(placements[7].box.has_value());
    EXPECT_DOUBLE_EQ(placements[7].box->x, 720);
    EXPECT_DOUBLE_EQ(placements[7].box->y, 420);
    EXPECT_TRUE(placements[7].leader.has_value());
}

TEST(LabelLayout, NeedsNoLeaderWhereThereIsRoomBesideTheMarker) {
    LabelRequest request;
    request.anchor = {500, 500};
    request.width = 80;
    request.height = 13;
    const auto placements = placeLabels(std::vector{request}, {}, kArea);
    ASSERT_TRUE(placements[0].box.has_value());
    EXPECT_FALSE(placements[0].leader.has_value());
    EXPECT_GT(placements[0].box->x, request.anchor.x);
}

TEST(LabelLayout, LeavesOutWhatCannotStandAnywhere) {
    LabelRequest wide;
    wide.anchor = {500, 500};
    wide.width = 5000;
    wide.height = 13;
    LabelRequest outside = wide;
    outside.anchor = {-50, 500};
    outside.width = 20;
    const auto placements = placeLabels(std::vector{wide, outside}, {}, kArea);
    EXPECT_FALSE(placements[0].box.has_value());
    EXPECT_FALSE(placements[1].box.has_value());
    EXPECT_TRUE(placeLabels({}, {}, kArea).empty());
    EXPECT_FALSE(placeLabels(std::vector{wide}, {}, {0, 0, 0, 0})[0].box.has_value());
}

TEST(PlaceLabels, QuicklyIsAsCleanAndKeepsThePinned) {
    const auto countOf = [](const std::vector<LabelPlacement>& placements) {
        return std::ranges::count_if(placements, [](const auto& place) { return place.box.has_value(); });
    };
    const LabelObstacles obstacles = someObstacles();
    for (unsigned seed = 1; seed <= 3; ++seed) {
        auto requests = randomRequests(seed, 220);
        const auto quick = placeLabels(requests, obstacles, kArea, LabelEffort::quick);
        expectClean(requests, obstacles, quick);
        const auto thorough = placeLabels(requests, obstacles, kArea);
        EXPECT_LE(countOf(quick), countOf(thorough));
        EXPECT_GE(countOf(quick), countOf(thorough) * 8 / 10);
        for (std::size_t i = 0; i < requests.size(); ++i) {
            requests[i].isPinned = !quick[i].box;
        }
        const auto pinned = placeLabels(requests, obstacles, kArea, LabelEffort::quick);
        for (std::size_t i = 0; i < requests.size(); ++i) {
            EXPECT_TRUE(pinned[i].box.has_value() || !requests[i].isPinned) << i;
        }
    }
}

} // namespace frontierscope
