// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/png_writer.h"

#include <gtest/gtest.h>

namespace frontierscope {
namespace {

constexpr std::size_t kMegabyte = std::size_t{1} << 20U;

QImage pattern(QImage::Format format) {
    QImage image(37, 23, format);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixelColor(x, y,
                                QColor(x * 6, y * 11, 128, format == QImage::Format_ARGB32 ? x * 6 : 255));
        }
    }
    return image;
}

class PngWriter : public ::testing::TestWithParam<QImage::Format> {};

TEST_P(PngWriter, KeepsEveryPixelAndTheResolution) {
    const QImage image = pattern(GetParam());
    const auto bytes = writePng(image, 144);
    ASSERT_TRUE(bytes.has_value());
    const QImage back = QImage::fromData(QByteArray::fromStdString(*bytes), "PNG");
    EXPECT_EQ(back.convertToFormat(GetParam()), image);
    EXPECT_EQ(back.hasAlphaChannel(), GetParam() == QImage::Format_ARGB32);
    EXPECT_EQ(back.dotsPerMeterX(), 5669); // 144 dpi
}

INSTANTIATE_TEST_SUITE_P(Formats, PngWriter, ::testing::Values(QImage::Format_RGB32, QImage::Format_ARGB32));

TEST(PngText, ComesBack) {
    for (const std::string& text : {std::string("{}"), std::string("모델 <&> \"quoted\"\n  two  blanks"),
                                    std::string(3'000'000, 'x')}) {
        const auto bytes = writePng(pattern(QImage::Format_RGB32), 96, PngText{"frontierscope", text});
        ASSERT_TRUE(bytes.has_value());
        const auto back = readPngText(*bytes, "frontierscope", 8 * kMegabyte);
        ASSERT_TRUE(back.has_value());
        EXPECT_EQ(*back, text);
    }
}

TEST(PngText, IsNothingWhereThereIsNone) {
    const auto bytes = writePng(pattern(QImage::Format_RGB32), 96, PngText{"other", "text"});
    const auto back = readPngText(*bytes, "frontierscope", kMegabyte);
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(*back, std::nullopt);
}

TEST(PngText, LargerThanAllowedIsAnError) {
    const auto bytes =
        writePng(pattern(QImage::Format_RGB32), 96, PngText{"frontierscope", std::string(4'000'000, 'x')});
    EXPECT_LT(bytes->size(), 100'000U); // it packs well
    EXPECT_FALSE(readPngText(*bytes, "frontierscope", kMegabyte).has_value());
}

TEST(PngText, OfADamagedPictureIsAnErrorAtEveryLength) {
    const auto bytes = writePng(pattern(QImage::Format_RGB32), 96, PngText{"key", "some text"});
    for (std::size_t size = 0; size < bytes->size(); ++size) {
        const auto read = readPngText(std::string_view(*bytes).substr(0, size), "frontierscope", kMegabyte);
        EXPECT_FALSE(read.has_value()) << size;
    }
    EXPECT_EQ(readPngText("GIF89a", "key", kMegabyte).error().code, ErrorCode::unrecognised);
}

} // namespace
} // namespace frontierscope
