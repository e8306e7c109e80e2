// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/capability_index.h"
#include "core/stats/isotonic.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace frontierscope {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(IsotonicFit, PoolsWhatFalls) {
    EXPECT_THAT(isotonicFit(std::vector{1., 3., 2., 4., 3.5, 5.}), ElementsAre(1, 2.5, 2.5, 3.75, 3.75, 5));
    EXPECT_THAT(isotonicFit(std::vector{3., 2., 1.}), ElementsAre(2, 2, 2));
    EXPECT_THAT(isotonicFit(std::vector{1., 1., 2.}), ElementsAre(1, 1, 2));
    EXPECT_THAT(isotonicFit(std::vector{7.}), ElementsAre(7));
    EXPECT_THAT(isotonicFit({}), IsEmpty());
}

TEST(CapabilityIndex, AgreesWithTheReference) {
    const IndexBenchmark gpqa{135.905693, 0.120552293};
    EXPECT_NEAR(expectedShare(150, {138.043347, 0.235337587}), 0.943419667, 1e-8);
    EXPECT_NEAR(expectedShare(130, gpqa), 0.329169237, 1e-8);
    EXPECT_NEAR(expectedShare(150, gpqa), 0.845417283, 1e-8);
}

TEST(CapabilityIndex, ReadsBackWhatItExpects) {
    const IndexBenchmark gpqa{135.905693, 0.120552293};
    EXPECT_NEAR(*indexForShare(expectedShare(142, gpqa), gpqa), 142, 1e-9);
    EXPECT_FALSE(indexForShare(0, gpqa));
    EXPECT_FALSE(indexForShare(1, gpqa));
    EXPECT_FALSE(indexForShare(0.5, {100, 0}));
}

} // namespace frontierscope
