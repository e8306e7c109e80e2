// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/dataset_readers.h"
#include "core/dataset/json_record_reader.h"
#include "core/dataset/model_consistency.h"
#include "core/dataset/record_list_check.h"

#include <numeric>

namespace frontierscope {

namespace {

/// The version that the file says it has; an error if this program can't read it.
Result<void> checkSchemaVersion(const Json& root) {
    const auto found = root.find("schema");
    if (found == root.end() || found->is_null()) {
        return {};
    }
    if (!found->is_number_unsigned() || found->get<std::uint64_t>() == 0) {
        return failure(
            ErrorCode::invalid,
            FS_TEXT("The member \"schema\" has to be the number of the format's version, such as {0}."),
            {std::to_string(Dataset::kSchemaVersion)});
    }
    if (found->get<std::uint64_t>() > static_cast<std::uint64_t>(Dataset::kSchemaVersion)) {
        return failure(
            ErrorCode::invalid,
            FS_TEXT("The file is of version {0} of the format, and this program reads versions up to "
                    "{1}. Install a newer version of the program."),
            {std::to_string(found->get<std::uint64_t>()), std::to_string(Dataset::kSchemaVersion)});
    }
    return {};
}

/// Reads the lists of a dataset; keeps where the records stood.
class DatasetReader {
public:
    DatasetReader(const Json& root, LoadedDataset& loaded)
        : m_loaded(loaded)
        , m_reader(root, m_root, loaded.findings) {}

    void run() {
        Dataset& dataset = m_loaded.dataset;
        m_reader.find("schema");
        describeHead(dataset, m_reader);
        const auto credits = readList("credits", dataset.credits);
        const auto benchmarks = readList("benchmarks", dataset.benchmarks);
        const auto columns = readList("computed_columns", dataset.computedColumns);
        const auto models = readList("models", dataset.models);
        const auto computeModels = readList("compute_models", dataset.computeModels);
        const auto series = readList("series", dataset.series);
        readList("ratings", dataset.ratings);
        dataset.unknownFields = m_reader.unknownMembers();

        const CheckContext context = contextFor(dataset);
        const auto inContext = [&context](const Model& model, const FindingSink& sink) {
            checkModel(model, context, sink);
        };
        leaveOutFaulty("/benchmarks", dataset.benchmarks, benchmarks, checkBenchmark);
        checkComputedColumns(dataset, columns, m_loaded.findings);
        checkConsistency("/models", dataset.models, models, m_loaded.findings);
        checkConsistency("/compute_models", dataset.computeModels, computeModels, m_loaded.findings);
        leaveOutFaulty("/models", dataset.models, models, inContext);
        leaveOutFaulty("/compute_models", dataset.computeModels, computeModels, inContext);
        leaveOutFaulty("/series", dataset.series, series, checkSeries);
    }

private:
    /// Records that can be read, and their indices in the file.
    template <class Record>
    std::vector<std::size_t> readList(const char* key, std::vector<Record>& records) {
        std::vector<std::size_t> indices;
        const Json* list = m_reader.find(key);
        if (list == nullptr) {
            return indices;
        }
        const JsonPlace place{nullptr, key};
        if (!list->is_array()) {
            JsonRecordReader::addWrongType(place, *list, FS_TEXT("A list is expected here, not {0}."),
                                           m_loaded.findings);
            return indices;
        }
        const bool isCounted = std::is_same_v<Record, Model> ? key == std::string_view("models")
                                                             : std::is_same_v<Record, RatingSnapshot>;
        m_loaded.recordCount += isCounted ? list->size() : 0;
        records.reserve(list->size());
        for (std::size_t i = 0; i < list->size(); ++i) {
            const std::size_t before = m_loaded.findings.size();
            Record record;
            JsonRecordReader::readRecord((*list)[i], {&place, nullptr, i}, m_loaded.findings, record);
            if (m_loaded.findings.size() == before) {
                records.push_back(std::move(record));
                indices.push_back(i);
            }
        }
        return indices;
    }

    template <class Record, class Check>
    void leaveOutFaulty(const char* list, std::vector<Record>& records,
                        const std::vector<std::size_t>& indices, Check check) {
        const auto isFaulty = checkRecordList(list, records, indices, check, m_loaded.findings);
        std::size_t kept = 0;
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (!isFaulty[i]) {
                if (kept != i) {
                    records[kept] = std::move(records[i]);
                }
                ++kept;
            }
        }
        records.erase(records.begin() + static_cast<std::ptrdiff_t>(kept), records.end());
    }

    LoadedDataset& m_loaded;
    JsonPlace m_root;
    JsonRecordReader m_reader;
};

} // namespace

Result<LoadedDataset> readSchemaDataset(const Json& root) {
    if (auto version = checkSchemaVersion(root); !version) {
        return tl::unexpected(version.error());
    }
    LoadedDataset loaded;
    DatasetReader(root, loaded).run();
    return loaded;
}

} // namespace frontierscope
