// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/shipped_data.h"

#include "app/base/data_files.h"
#include "core/dataset/dataset_io.h"

#include <future>

namespace frontierscope {

namespace {

std::future<Result<LoadedDocument>>& documentAhead() {
    static std::future<Result<LoadedDocument>> document;
    return document;
}

std::future<Result<Dataset>>& ratingsAhead() {
    static std::future<Result<Dataset>> ratings;
    return ratings;
}

Result<LoadedDocument> readDocument() {
    return loadDocument(shippedDatasetFile());
}

Result<Dataset> readShippedRatings() {
    return readRatings(shippedDatasetFile().parent_path() / "arena.json");
}

} // namespace

void ShippedData::readAhead() {
    documentAhead() = std::async(std::launch::async, readDocument);
    ratingsAhead() = std::async(std::launch::async, readShippedRatings);
}

Result<LoadedDocument> ShippedData::document() {
    return documentAhead().valid() ? documentAhead().get() : readDocument();
}

void ShippedData::addRatings(Dataset& dataset) {
    if (auto ratings = ratingsAhead().valid() ? ratingsAhead().get() : readShippedRatings()) {
        frontierscope::addRatings(dataset, std::move(*ratings));
    }
}

} // namespace frontierscope
