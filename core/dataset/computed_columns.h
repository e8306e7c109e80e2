// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/dataset/field.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace frontierscope {

/// The computed columns of a dataset, compiled: the ready one that needs the dataset's day
/// ("days_since_release"), then the person's own in their order. A plain value that is cheap to copy; it
/// keeps no pointer to the dataset. A column with a fault is there, and unknown for every model.
class ComputedColumns {
public:
    /// The ready ones of a dataset without a day: unknown for every model.
    ComputedColumns();
    /// O(n²) in the number of columns.
    explicit ComputedColumns(const Dataset& dataset);

    /// Fields of type number that can't be edited; they live as long as a copy of this does. The person's
    /// own have their name as key and title.
    [[nodiscard]] std::span<const Field> fields() const;
    /// How many of the fields are ready ones.
    [[nodiscard]] std::size_t readyCount() const;
    /// The person's definition of a field, nullptr for a ready one.
    [[nodiscard]] const ComputedColumn* definition(std::size_t field) const;
    /// Why a field can't be computed: its name or its expression. Nothing: it can.
    [[nodiscard]] const std::optional<Error>& fault(std::size_t field) const;

    /// The day from which the dataset looks back.
    [[nodiscard]] std::optional<CalendarDate> today() const;

    /// A field of the table by key, synonym or name: one of core/dataset/field.h or of these. nullptr: none.
    [[nodiscard]] const Field* find(std::string_view name) const;

private:
    struct Compiled;
    std::shared_ptr<const Compiled> m_compiled;
};

/// Why a dataset can't have a column of that name: it is empty, has a double quote, or another column has it
/// (any case). `own` is the place of the column itself among the dataset's; nothing: a new one.
[[nodiscard]] Result<void> checkColumnName(const Dataset& dataset, std::string_view name,
                                           std::optional<std::size_t> own = std::nullopt);

} // namespace frontierscope
