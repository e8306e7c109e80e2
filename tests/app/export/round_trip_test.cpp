// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a picture carries is what was exported, for documents that nobody chose to make it easy.

#include "app/export/figure_payload.h"
#include "tests/app/export/random_documents.h"

#include <QHashSeed>

#include <gtest/gtest.h>

namespace frontierscope {
namespace {

constexpr unsigned kDocuments = 1000;

class RoundTrip : public ::testing::TestWithParam<FigureFormat> {};

TEST_P(RoundTrip, OfAThousandRandomDocumentsLosesNothing) {
    QHashSeed::setDeterministicGlobalSeed(); // as the program does, for the order of objects in a PDF
    for (unsigned seed = 0; seed < kDocuments; ++seed) {
        SCOPED_TRACE("document " + std::to_string(seed));
        RandomDocuments random(seed);
        const Dataset dataset = random.dataset();
        const FigureSpec spec = random.figure(dataset);
        ExportOptions options;
        options.format = GetParam();
        options.embed = random.integer(0, 1) == 0 ? EmbedMode::all : EmbedMode::shown;
        const auto picture = exportFigure(spec, dataset, options);
        ASSERT_TRUE(picture.has_value()) << render(picture.error().message);
        const auto opened = readFigurePayload(*picture);
        ASSERT_TRUE(opened.has_value()) << render(opened.error().message);
        ASSERT_EQ(opened->content.figures.size(), 1U);
        ASSERT_EQ(opened->content.figures.front(), spec);
        ASSERT_EQ(opened->content.dataset,
                  options.embed == EmbedMode::all ? dataset : shownPart(spec, dataset));
        const auto again = exportFigure(spec, opened->content.dataset, options);
        ASSERT_TRUE(again.has_value());
        ASSERT_TRUE(*again == *picture) << "other bytes"; // not EXPECT_EQ: it would print two pictures
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, RoundTrip,
                         ::testing::Values(FigureFormat::png, FigureFormat::svg, FigureFormat::pdf),
                         [](const auto& parameter) {
                             return parameter.param == FigureFormat::png   ? "Png"
                                    : parameter.param == FigureFormat::svg ? "Svg"
                                                                           : "Pdf";
                         });

} // namespace
} // namespace frontierscope
