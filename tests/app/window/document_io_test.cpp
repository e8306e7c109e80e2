// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/data_files.h"
#include "app/base/document_io.h"
#include "core/base/file_io.h"

#include <filesystem>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

DocumentContent shippedContent() {
    auto loaded = loadDocument(shippedDatasetFile());
    return loaded ? std::move(loaded->content) : DocumentContent{};
}

} // namespace

TEST(DocumentIo, ShippedDatasetComesWithTheReadyFigures) {
    const DocumentContent content = shippedContent();
    EXPECT_EQ(content.dataset.models.size(), 222U);
    EXPECT_EQ(content.figures, readyFigures());
}

TEST(DocumentIo, RoundTripsTheShippedDataset) {
    DocumentContent content = shippedContent();
    content.figures[0].filter = "reasoning and name ~ \"한국\"";
    content.figures[0].hiddenModels = {"a", "b"};
    const std::string json = documentToJson(content);
    const auto again = parseDocument(json);
    ASSERT_TRUE(again) << render(again.error().message);
    EXPECT_EQ(again->format, DocumentFormat::document);
    EXPECT_EQ(again->content, content);
    EXPECT_EQ(documentToJson(again->content), json);
}

TEST(DocumentIo, UnknownMembersSurvive) {
    std::string json = documentToJson(shippedContent());
    json.insert(json.rfind('}'), ",\"future\": {\"z\": 1, \"a\": [2]}");
    const auto loaded = parseDocument(json);
    ASSERT_TRUE(loaded) << render(loaded.error().message);
    const std::string saved = documentToJson(loaded->content);
    EXPECT_NE(saved.find("\"future\""), std::string::npos);
    EXPECT_LT(saved.find("\"z\": 1"), saved.find("\"a\": ["));
}

TEST(DocumentIo, SaysThatANewerVersionIsNeeded) {
    const auto loaded =
        parseDocument("{\"format\": \"frontierscope-document\", \"version\": 99, \"dataset\": {}}");
    ASSERT_FALSE(loaded);
    EXPECT_NE(render(loaded.error().message).find("newer"), std::string::npos);
}

TEST(DocumentIo, EveryTruncationIsAnErrorAndNoCrash) {
    const std::string json = documentToJson({{}, readyFigures(), {}});
    for (std::size_t size = 60; size + 2 < json.size(); size += 7) {
        EXPECT_FALSE(parseDocument(std::string_view(json).substr(0, size))) << size;
    }
}

class BadDocument : public ::testing::TestWithParam<const char*> {};

TEST_P(BadDocument, IsRefusedWithASentence) {
    const auto loaded = parseDocument(GetParam());
    ASSERT_FALSE(loaded);
    EXPECT_GT(render(loaded.error().message).size(), 10U);
}

INSTANTIATE_TEST_SUITE_P(
    Examples, BadDocument,
    ::testing::Values("", "   ", "{", "\xff\xfe", "just words", "[1, 2",
                      "{\"format\": \"frontierscope-document\"}",
                      "{\"format\": \"frontierscope-document\", \"version\": \"1\"}",
                      "{\"format\": \"frontierscope-document\", \"version\": 1}",
                      "{\"format\": \"frontierscope-document\", \"version\": 1, \"dataset\": 3}"));

TEST(DocumentIo, ABadFigureIsReportedAndTheRestIsOpen) {
    std::string json = documentToJson({{}, {readyFigures()[0]}, {}});
    const std::size_t figures = json.find("\"figures\": [");
    json.insert(figures + 12, "{\"kind\": 3},");
    const auto loaded = parseDocument(json);
    ASSERT_TRUE(loaded) << render(loaded.error().message);
    EXPECT_EQ(loaded->content.figures.size(), 1U);
    ASSERT_FALSE(loaded->findings.empty());
    EXPECT_TRUE(loaded->findings[0].pointer.starts_with("/figures/0"));
}

TEST(DocumentIo, SavingIsReadBack) {
    const auto file = std::filesystem::temp_directory_path() / "frontierscope_io_test.frontierscope";
    const DocumentContent content = shippedContent();
    ASSERT_TRUE(saveDocument(content, file));
    const auto loaded = loadDocument(file);
    std::filesystem::remove(file);
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->content, content);
}

} // namespace frontierscope
