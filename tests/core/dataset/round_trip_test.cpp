// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a format claims to keep comes back from it to the last bit and character.

#include "tests/support/random_dataset.h"

#include "core/dataset/dataset_io.h"
#include "core/dataset/field.h"
#include "core/dataset/number_text.h"

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

std::string findingsOf(const LoadedDataset& loaded) {
    std::string text;
    for (const Diagnostic& finding : loaded.findings) {
        if (finding.severity == Severity::error) {
            text += finding.where() + ": " + render(finding.message) + "\n";
        }
    }
    return text;
}

} // namespace

TEST(RoundTrip, JsonKeepsRandomDatasets) {
    for (unsigned seed = 0; seed < 300; ++seed) {
        const Dataset dataset = RandomRecords(seed).dataset();
        const std::string json = datasetToJson(dataset);
        const auto loaded = parseDataset(json);
        ASSERT_TRUE(loaded) << "seed " << seed << ": " << render(loaded.error().message);
        ASSERT_EQ(findingsOf(*loaded), "") << "seed " << seed;
        ASSERT_TRUE(loaded->dataset == dataset) << "seed " << seed;
        ASSERT_TRUE(datasetToJson(loaded->dataset) == json) << "seed " << seed;
    }
}

TEST(RoundTrip, CsvKeepsEveryFlatField) {
    for (unsigned seed = 0; seed < 300; ++seed) {
        RandomRecords random(seed);
        Dataset dataset;
        for (std::size_t i = 0; i < 1 + random.below(5); ++i) {
            Model& model = dataset.models.emplace_back();
            model.id = "id-" + std::to_string(i);
            model.name = "name " + std::to_string(i) + random.text() + "#";
            for (const Field& field : modelFields()) {
                if (!field.isEditable || field.key == "id" || field.key == "name" || random.below(2) == 0) {
                    continue;
                }
                // Blanks at the ends of a cell mean nothing.
                FieldValue value = std::string(trimmed(random.text()));
                if (field.type == FieldType::number) {
                    value = field.key == "training_compute_flop" ? 1e20 * (1 + random.from0To100())
                                                                 : random.from0To100();
                } else if (field.type == FieldType::boolean) {
                    value = random.below(2) == 0;
                } else if (field.type == FieldType::date) {
                    value = random.date();
                }
                static_cast<void>(field.set(model, value)); // what has no price or score yet refuses
            }
        }
        const std::string csv = datasetToCsv(dataset);
        const auto loaded = parseDataset(csv);
        ASSERT_TRUE(loaded) << "seed " << seed;
        ASSERT_EQ(findingsOf(*loaded), "") << "seed " << seed << "\n" << csv;
        ASSERT_EQ(loaded->dataset.models.size(), dataset.models.size()) << "seed " << seed;
        for (std::size_t i = 0; i < dataset.models.size(); ++i) {
            for (const Field& field : modelFields()) {
                ASSERT_EQ(formatFieldValue(field.get(loaded->dataset.models[i])),
                          formatFieldValue(field.get(dataset.models[i])))
                    << "seed " << seed << ", " << field.key << "\n"
                    << csv;
            }
        }
    }
}

} // namespace frontierscope
