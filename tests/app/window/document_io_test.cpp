// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/data_files.h"
#include "app/base/document_io.h"
#include "core/base/file_io.h"

#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>

#include <nlohmann/json.hpp>

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
    for (const std::string version : {"99", "4294967297", "9223372036854775808"}) {
        const auto loaded = parseDocument(R"({"format": "frontierscope-document", "version": )" + version +
                                          R"(, "dataset": {"models": []}})");
        ASSERT_FALSE(loaded) << version;
        EXPECT_NE(render(loaded.error().message).find("newer"), std::string::npos) << version;
        EXPECT_NE(render(loaded.error().message).find(version), std::string::npos);
    }
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
                      "{\"format\": \"frontierscope-document\", \"version\": 1, \"dataset\": 3}",
                      "{\"format\": \"frontierscope-document\", \"version\": 1, \"dataset\": {\"file\": 3}}",
                      "{\"format\": \"frontierscope-document\", \"version\": 1, \"dataset\": {\"file\": "
                      "\"/nowhere/a.json\"}}"));

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

TEST(DocumentIo, WritesWhatALibraryWouldWrite) {
    DocumentContent content = shippedContent();
    content.dataset.models.resize(3);
    content.dataset.models[0].name = "a \"quoted\"\nname, \\ \U0001F600"; // as text, in one line
    const std::string text = documentToJson(content);
    EXPECT_EQ(text, nlohmann::ordered_json::parse(text).dump(2) + '\n');
}

TEST(DocumentIo, MarkdownIsATableOfTheModels) {
    const auto file = std::filesystem::temp_directory_path() / "frontierscope_io_test.MD";
    const DocumentContent content = shippedContent();
    ASSERT_EQ(documentFormatOf(file), DocumentFormat::datasetMarkdown);
    ASSERT_TRUE(saveDocument(content, file));
    const auto text = readFile(file);
    std::filesystem::remove(file);
    ASSERT_TRUE(text);
    EXPECT_TRUE(text->starts_with("| ")) << text->substr(0, 80);
    const auto rows = std::ranges::count(*text, '\n');
    EXPECT_EQ(static_cast<std::size_t>(rows), content.dataset.models.size() + 2);
}

// ---- a dataset in a file of its own

class ReferredDatasetTest : public ::testing::Test {
protected:
    ReferredDatasetTest() {
        std::filesystem::create_directory(root / "figures");
        EXPECT_TRUE(writeFileAtomically(data, datasetToJson(content.dataset)));
        const auto reference = referenceTo(data, content.dataset);
        EXPECT_TRUE(reference && saveDocument(content, document, reference));
    }

    static bool saysThatItChanged(const LoadedDocument& loaded) {
        return std::any_of(loaded.findings.begin(), loaded.findings.end(),
                           [](const Diagnostic& finding) { return finding.pointer == kDatasetHashPointer; });
    }

    QTemporaryDir folder;
    std::filesystem::path root = folder.path().toStdString();
    std::filesystem::path data = root / "models.json";
    std::filesystem::path document = root / "figures" / "two.frontierscope";
    DocumentContent content = shippedContent();
};

TEST_F(ReferredDatasetTest, IsNamedWithItsHashAndReadFromThere) {
    const std::string json = *readFile(document);
    EXPECT_LT(json.size(), 20'000U) << "the data are not in it";
    EXPECT_NE(json.find("\"file\": \"../models.json\""), std::string::npos);
    const auto loaded = loadDocument(document);
    ASSERT_TRUE(loaded) << render(loaded.error().message);
    EXPECT_EQ(loaded->content, content);
    EXPECT_FALSE(saysThatItChanged(*loaded));
    EXPECT_EQ(loaded->datasetFile->file, data);
    ASSERT_TRUE(saveDocument(loaded->content, document, loaded->datasetFile));
    EXPECT_EQ(*readFile(document), json);
}

TEST_F(ReferredDatasetTest, HashIsThatOfTheStandardsExample) {
    // FIPS 180-2, appendix B.1: the hash of the three bytes "abc"
    ASSERT_TRUE(writeFileAtomically(data, "abc"));
    EXPECT_FALSE(loadDocument(document)) << "three letters are no dataset";
    EXPECT_EQ(fileHash("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_F(ReferredDatasetTest, MovesWithTheFolder) {
    const auto elsewhere = root / "moved";
    std::filesystem::create_directory(elsewhere);
    std::filesystem::rename(data, elsewhere / "models.json");
    std::filesystem::rename(root / "figures", elsewhere / "figures");
    const auto loaded = loadDocument(elsewhere / "figures" / "two.frontierscope");
    ASSERT_TRUE(loaded) << render(loaded.error().message);
    EXPECT_EQ(loaded->content, content);
}

TEST_F(ReferredDatasetTest, ChangedSinceIsSaid) {
    Dataset changed = content.dataset;
    changed.models.pop_back();
    ASSERT_TRUE(writeFileAtomically(data, datasetToJson(changed)));
    const auto loaded = loadDocument(document);
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->content.dataset, changed);
    EXPECT_TRUE(saysThatItChanged(*loaded));
    EXPECT_FALSE(referenceTo(data, content.dataset)) << "it holds other data now";
}

TEST_F(ReferredDatasetTest, MissingIsAnErrorThatNamesIt) {
    std::filesystem::remove(data);
    const auto loaded = loadDocument(document);
    ASSERT_FALSE(loaded);
    EXPECT_NE(render(loaded.error().message).find("../models.json"), std::string::npos);
}

TEST_F(ReferredDatasetTest, FileBesideTheDocumentIsWrittenOnceAndNothingOver) {
    const auto own = root / "figures" / "two.json";
    ASSERT_TRUE(writeFileAtomically(own, "someone's"));
    Dataset changed = content.dataset;
    changed.models.pop_back();
    const auto reference = datasetFileFor(document, data, changed);
    ASSERT_TRUE(reference);
    EXPECT_EQ(reference->file.filename(), "two-2.json");
    EXPECT_EQ(*readFile(own), "someone's");
    EXPECT_EQ(datasetFileFor(document, data, changed)->file, reference->file)
        << "the same data, the same file";
    EXPECT_EQ(datasetFileFor(document, data, content.dataset)->file, data);
}

} // namespace frontierscope
