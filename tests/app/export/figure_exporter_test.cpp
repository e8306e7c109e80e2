// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/figure_exporter.h"

#include "app/charts/figure_scene.h"
#include "app/export/figure_picture.h"
#include "core/dataset/dataset_io.h"
#include "core/figure/drawing.h"
#include "tests/app/export/small_dataset.h"

#include <QHashSeed>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <cmath>

#include <gtest/gtest.h>

namespace frontierscope {
namespace {

std::string exported(const FigureSpec& spec, const ExportOptions& options,
                     const Dataset& dataset = smallDataset()) {
    QHashSeed::setDeterministicGlobalSeed();
    auto bytes = exportFigure(spec, dataset, options);
    EXPECT_TRUE(bytes.has_value()) << render(bytes.error().message);
    return bytes.value_or("");
}

ExportOptions as(FigureFormat format) {
    ExportOptions options;
    options.format = format;
    return options;
}

class EveryFormat : public ::testing::TestWithParam<FigureFormat> {};

TEST_P(EveryFormat, GivesTheSameBytesAgain) {
    const FigureSpec& spec = readyFigures().front();
    EXPECT_EQ(exported(spec, as(GetParam())), exported(spec, as(GetParam())));
}

TEST_P(EveryFormat, RefusesASizeThatCantBeMade) {
    FigureSpec spec = readyFigures().front();
    if (GetParam() == FigureFormat::json) {
        return; // a spec has no pixels
    }
    for (const FigureSize size : {FigureSize{0, 0}, FigureSize{100'000, 700}, FigureSize{20'000, 20'000}}) {
        spec.size = size;
        const auto bytes = exportFigure(spec, smallDataset(), as(GetParam()));
        ASSERT_FALSE(bytes.has_value());
        EXPECT_EQ(bytes.error().code, ErrorCode::usage);
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, EveryFormat,
                         ::testing::Values(FigureFormat::png, FigureFormat::svg, FigureFormat::pdf,
                                           FigureFormat::json));

TEST(PngExport, HasScaledPixelsAndTheSizeOfTheSlide) {
    ExportOptions options = as(FigureFormat::png);
    options.scale = 1.5;
    const std::string bytes = exported(readyFigures().front(), options);
    const QImage image = QImage::fromData(QByteArray::fromStdString(bytes), "PNG");
    EXPECT_EQ(image.size(), QSize(1920, 1080));
    EXPECT_NEAR(image.width() / (image.dotsPerMeterX() * 0.0254), 13.333, 0.005); // inches
}

TEST(PngExport, IsTransparentWhenAskedTo) {
    FigureSpec spec = readyFigures().front();
    spec.background = Background::transparent;
    const QImage image =
        QImage::fromData(QByteArray::fromStdString(exported(spec, as(FigureFormat::png))), "PNG");
    EXPECT_EQ(image.pixelColor(2, 2).alpha(), 0);
    spec.background = Background::white;
    const QImage white =
        QImage::fromData(QByteArray::fromStdString(exported(spec, as(FigureFormat::png))), "PNG");
    EXPECT_FALSE(white.hasAlphaChannel());
    EXPECT_EQ(white.pixelColor(2, 2), QColor(Qt::white));
}

TEST(SvgExport, IsValidXmlWhateverTheNamesAre) {
    QXmlStreamReader reader(
        QByteArray::fromStdString(exported(readyFigures().front(), as(FigureFormat::svg))));
    bool hasName = false;
    while (!reader.atEnd()) {
        reader.readNext();
        hasName = hasName || reader.text() == QStringLiteral("<img src=x> A & \"B\"");
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_TRUE(hasName);
}

TEST(SvgExport, HasOutlinesInsteadOfTextWhenAskedTo) {
    ExportOptions options = as(FigureFormat::svg);
    options.embed = EmbedMode::none;
    EXPECT_NE(exported(readyFigures().front(), options).find("<text"), std::string::npos);
    options.textAsOutlines = true;
    EXPECT_EQ(exported(readyFigures().front(), options).find("<text"), std::string::npos);
}

// Root of the mean of squared channel differences, 1 is the whole range.
double difference(const QImage& a, const QImage& b) {
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y);
            const QColor q = b.pixelColor(x, y);
            sum += std::pow(p.redF() - q.redF(), 2) + std::pow(p.greenF() - q.greenF(), 2) +
                   std::pow(p.blueF() - q.blueF(), 2);
        }
    }
    return std::sqrt(sum / (3.0 * a.width() * a.height()));
}

/// The dataset that comes with the program: the ready figures name its models.
const Dataset& shippedDataset() {
    static const auto loaded =
        loadDataset(FRONTIERSCOPE_BUILD_DIR "/share/frontierscope/datasets/models.json");
    return loaded->dataset;
}

class SvgAgainstPng : public ::testing::TestWithParam<std::size_t> {};

TEST_P(SvgAgainstPng, LookAlike) {
    const QString converter = QStandardPaths::findExecutable(QStringLiteral("rsvg-convert"));
    if (converter.isEmpty()) {
        GTEST_SKIP() << "rsvg-convert is not installed";
    }
    const FigureSpec& spec = readyFigures().at(GetParam());
    QProcess process;
    process.start(converter, {});
    process.write(QByteArray::fromStdString(exported(spec, as(FigureFormat::svg), shippedDataset())));
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished());
    const QImage svg = QImage::fromData(process.readAllStandardOutput(), "PNG");
    const QImage png = QImage::fromData(
        QByteArray::fromStdString(exported(spec, as(FigureFormat::png), shippedDataset())), "PNG");
    ASSERT_EQ(svg.size(), png.size());
    // Only the smoothing of edges differs between the two painters: 0.018 on the densest figure.
    EXPECT_LT(difference(svg, png), 0.03) << spec.id;
}

INSTANTIATE_TEST_SUITE_P(ReadyFigures, SvgAgainstPng,
                         ::testing::Range<std::size_t>(0, readyFigures().size()));

class PictureOfReadyFigure : public ::testing::TestWithParam<std::size_t> {};

TEST_P(PictureOfReadyFigure, IsTheSameInAnyNumberOfBands) {
    FigureSpec spec = readyFigures().at(GetParam());
    spec.size = FigureSize{801, 533};
    const auto placed = placeFigure(spec, shippedDataset());
    ASSERT_TRUE(placed);
    Drawing drawing = drawFigure(*placed);
    for (const double scale : {1.0, 1.5}) {
        const QImage whole = paintFigure(drawing, scale, 1);
        for (const int count : {2, 3, 8}) {
            EXPECT_EQ(paintFigure(drawing, scale, count), whole) << count;
        }
    }
    drawing.background.reset();
    EXPECT_EQ(paintFigure(drawing, 1, 3), paintFigure(drawing, 1, 1)) << "transparent";
}

TEST_P(PictureOfReadyFigure, IsWhatTheWindowShows) {
    const auto placed = placeFigure(readyFigures().at(GetParam()), shippedDataset());
    ASSERT_TRUE(placed);
    const Drawing drawing = drawFigure(*placed);
    const QImage picture = paintFigure(drawing, 1);
    FigureScene scene(*placed, drawing);
    QImage shown(picture.size(), picture.format());
    QPainter painter(&shown);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(QPointF(), shown.size()), scene.sceneRect(), Qt::IgnoreAspectRatio);
    painter.end();
    // Qt Charts cuts the axis lines at the edges of the plot, within a pixel: 0.017 on the worst figure.
    EXPECT_LT(difference(picture, shown), 0.02);
}

INSTANTIATE_TEST_SUITE_P(ReadyFigures, PictureOfReadyFigure,
                         ::testing::Range<std::size_t>(0, readyFigures().size()));

TEST(FormatOfFile, GoesByTheSuffix) {
    EXPECT_EQ(formatOfFile("a.PNG"), FigureFormat::png);
    EXPECT_EQ(formatOfFile("dir.svg/a.pdf"), FigureFormat::pdf);
    EXPECT_EQ(formatOfFile("a.svg.txt"), std::nullopt);
    EXPECT_EQ(formatOfFile("png"), std::nullopt);
}

} // namespace
} // namespace frontierscope
