// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/column_lens.h"

#include "core/dataset/computed_columns.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace frontierscope {

namespace {

constexpr std::string_view kPrefix = "column:";

/// A computed field that the program brings, and how an axis shows it.
struct ComputedField {
    std::string_view key, unit;
    bool isLogarithmic;
};

constexpr std::array kComputedFields = {
    ComputedField{"days_since_release", "days", false},
    ComputedField{"gpqa_points_per_usd", "points per USD", true},
};

struct FoundColumn {
    ColumnAxis axis;
    const Field* field = nullptr;
};

Result<FoundColumn> findColumn(const ComputedColumns& columns, std::string_view name) {
    const auto fields = columns.fields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const ComputedColumn* own = columns.definition(i);
        if (own != nullptr && own->name == name) {
            if (const auto& fault = columns.fault(i)) {
                return tl::unexpected(*fault);
            }
            return FoundColumn{{own->name, own->unit, own->isLogarithmic}, &fields[i]};
        }
    }
    const auto* ready = std::ranges::find(kComputedFields, name, &ComputedField::key);
    if (ready != kComputedFields.end()) {
        const Field* field = columns.find(name);
        return FoundColumn{{std::string(field->title), std::string(ready->unit), ready->isLogarithmic},
                           field};
    }
    return failure(ErrorCode::usage, FS_TEXT("The dataset has no computed column \"{0}\"."),
                   {std::string(name)});
}

/// Calls `take(model, value, heading)` for every model of which the column has a value that its axis can
/// show.
template <class Take>
Result<ColumnAxis> forEachValue(Dataset& dataset, std::string_view name, const Take& take) {
    const ComputedColumns columns(dataset);
    auto found = findColumn(columns, name);
    if (!found) {
        return tl::unexpected(std::move(found.error()));
    }
    for (Model& model : dataset.models) {
        const FieldValue value = found->field->get(model);
        const auto* number = std::get_if<double>(&value);
        if (number != nullptr && (*number > 0 || !found->axis.isLogarithmic)) {
            take(model, *number, found->axis.name);
        }
    }
    return std::move(found->axis);
}

} // namespace

std::string columnId(std::string_view name) {
    return std::string(kPrefix) + std::string(name);
}

std::string_view columnOfId(std::string_view id) {
    return id.starts_with(kPrefix) ? id.substr(kPrefix.size()) : std::string_view();
}

Result<Dataset> withColumnScores(Dataset dataset, std::string_view name) {
    const std::string id = columnId(name);
    auto axis =
        forEachValue(dataset, name, [&id](Model& model, double value, const std::string& /*heading*/) {
            Score score;
            score.benchmark = id;
            score.value = value;
            score.isUsed = true;
            model.scores.push_back(std::move(score));
        });
    if (!axis) {
        return tl::unexpected(std::move(axis.error()));
    }
    Benchmark benchmark;
    benchmark.id = id;
    benchmark.name = axis->name;
    benchmark.unit = axis->unit;
    dataset.benchmarks.push_back(std::move(benchmark));
    return dataset;
}

Result<Dataset> withColumnCosts(Dataset dataset, std::string_view name) {
    auto axis = forEachValue(dataset, name,
                             [id = columnId(name)](Model& model, double value, const std::string& heading) {
                                 BenchmarkCost cost;
                                 cost.benchmark = id;
                                 cost.usd = value;
                                 cost.sourceModelName = heading;
                                 model.benchmarkCosts.push_back(std::move(cost));
                             });
    if (!axis) {
        return tl::unexpected(std::move(axis.error()));
    }
    return dataset;
}

Result<ColumnAxis> columnAxis(const Dataset& dataset, std::string_view name) {
    return findColumn(ComputedColumns(dataset), name).map([](FoundColumn found) {
        return std::move(found.axis);
    });
}

std::vector<std::string> axisColumns(const Dataset& dataset) {
    const ComputedColumns columns(dataset);
    std::vector<std::string> names;
    for (std::size_t i = columns.readyCount(); i < columns.fields().size(); ++i) {
        if (!columns.fault(i)) {
            names.push_back(columns.definition(i)->name);
        }
    }
    for (const ComputedField& field : kComputedFields) {
        names.emplace_back(field.key);
    }
    return names;
}

} // namespace frontierscope
