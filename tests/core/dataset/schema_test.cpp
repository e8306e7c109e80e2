// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_io.h"
#include "core/dataset/convert.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <algorithm>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

/// The JSON Schema that the project publishes, judged by a library that knows nothing of the decoder.
class PublishedSchema {
public:
    PublishedSchema() {
        const auto text = readFile(FRONTIERSCOPE_SOURCE_DIR "/resources/schema/dataset.schema.json");
        const auto document = nlohmann::json::parse(*text);
        valijson::SchemaParser(valijson::SchemaParser::kDraft7)
            .populateSchema(valijson::adapters::NlohmannJsonAdapter(document), m_schema);
    }

    [[nodiscard]] bool accepts(const std::string& text) const {
        const auto document = nlohmann::json::parse(text);
        return valijson::Validator().validate(m_schema, valijson::adapters::NlohmannJsonAdapter(document),
                                              nullptr);
    }

private:
    valijson::Schema m_schema;
};

bool decoderAccepts(const std::string& text) {
    const auto loaded = parseDataset(text);
    return loaded &&
           std::none_of(loaded->findings.begin(), loaded->findings.end(),
                        [](const Diagnostic& finding) { return finding.severity == Severity::error; });
}

} // namespace

TEST(DatasetSchema, AcceptsTheShippedDatasets) {
    const PublishedSchema schema;
    for (const char* facts : {"/datasets/facts", "/datasets/facts/arena.csv"}) {
        const auto loaded = importDataset(FRONTIERSCOPE_SOURCE_DIR + std::string(facts));
        ASSERT_TRUE(loaded) << facts;
        EXPECT_TRUE(schema.accepts(datasetToJson(loaded->dataset))) << facts;
    }
}

TEST(DatasetSchema, AgreesWithTheDecoderAboutEverySample) {
    const PublishedSchema schema;
    int count = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(FRONTIERSCOPE_SOURCE_DIR "/tests/data/datasets")) {
        const std::string name = entry.path().filename().string();
        if (entry.path().extension() != ".json") {
            continue;
        }
        const std::string text = *readFile(entry.path());
        const bool isGood = name.starts_with("good_");
        EXPECT_EQ(schema.accepts(text), isGood) << name;
        EXPECT_EQ(decoderAccepts(text), isGood) << name;
        ++count;
    }
    EXPECT_GE(count, 15);
}

} // namespace frontierscope
