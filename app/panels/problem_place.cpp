// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/problem_place.h"

#include "app/base/qt_conversions.h"
#include "core/dataset/dataset.h"

#include <QCoreApplication>

#include <charconv>
#include <optional>
#include <vector>

namespace frontierscope {

namespace {

struct ProblemPlace {
    Q_DECLARE_TR_FUNCTIONS(ProblemPlace)
};

/// The name of the record of a list that a pointer leads to; nothing: it leads elsewhere.
template <class Record>
std::optional<QString> nameIn(const std::vector<Record>& records, std::string_view list,
                              std::string_view pointer) {
    const int index = indexIn(pointer, list);
    if (index < 0 || index >= intSize(records)) {
        return std::nullopt;
    }
    const Record& record = records[static_cast<std::size_t>(index)];
    const std::string& name = record.name.empty() ? record.id : record.name;
    return name.empty() ? QStringLiteral("#%1").arg(index + 1) : toQString(std::string_view(name));
}

} // namespace

int indexIn(std::string_view pointer, std::string_view list) {
    if (!pointer.starts_with(list)) {
        return -1;
    }
    int index = -1;
    std::from_chars(pointer.data() + list.size(), pointer.data() + pointer.size(), index);
    return index;
}

QString problemPlace(const std::string& pointer, const Dataset& dataset) {
    if (const auto run = nameIn(dataset.computeModels, "/compute_models/", pointer)) {
        return ProblemPlace::tr("Training run: %1").arg(*run);
    }
    if (const auto benchmark = nameIn(dataset.benchmarks, "/benchmarks/", pointer)) {
        return ProblemPlace::tr("Benchmark: %1").arg(*benchmark);
    }
    if (const auto series = nameIn(dataset.series, "/series/", pointer)) {
        return ProblemPlace::tr("Series: %1").arg(*series);
    }
    if (const auto credit = nameIn(dataset.credits, "/credits/", pointer)) {
        return ProblemPlace::tr("Credit: %1").arg(*credit);
    }
    return pointer.starts_with("/ratings/") ? ProblemPlace::tr("Ratings")
                                            : toQString(std::string_view(pointer));
}

} // namespace frontierscope
