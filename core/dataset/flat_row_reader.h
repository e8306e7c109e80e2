// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/field.h"
#include "core/dataset/validation.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace frontierscope {

/// Makes models of flat rows (a CSV record, an object of an array of rows), and finds ids used twice.
class FlatRowReader {
public:
    /// Says what is wrong with the row; `column` is that of the source, or npos for the row as a whole.
    using Report = std::function<void(Severity, Message, std::size_t column)>;
    static constexpr std::size_t kNoColumn = static_cast<std::size_t>(-1);

    /// The columns' names in the order of the source. Computed fields are known and not read.
    explicit FlatRowReader(const std::vector<std::string>& columns);

    [[nodiscard]] bool hasColumn(std::string_view fieldKey) const;
    /// Columns that no field knows: their texts are kept with the model.
    [[nodiscard]] const std::vector<std::size_t>& unknownColumns() const { return m_unknown; }
    /// Columns that name a field which an earlier column has named.
    [[nodiscard]] const std::vector<std::size_t>& repeatedColumns() const { return m_repeated; }

    /// A model from the cells' texts, one per column. Nothing if an error was reported. `where` is the row's
    /// place, to which a later duplicate points back.
    std::optional<Model> read(const std::vector<std::string_view>& cells, const std::string& where,
                              const Report& report);

private:
    struct Column {
        std::size_t index;
        const Field* field;
    };

    void setField(Model& model, const Column& column, std::string_view cell, bool& isFaulty,
                  const Report& report);
    void keepUnknown(Model& model, const std::vector<std::string_view>& cells) const;
    void takeId(Model& model, const std::string& where, bool& isFaulty, const Report& report);
    [[nodiscard]] std::size_t columnOf(std::string_view fieldKey) const;

    std::vector<std::string> m_names;
    std::vector<Column> m_columns; ///< in the order of the fields
    std::vector<std::size_t> m_unknown, m_repeated;
    CheckContext m_context;
    Dataset m_standard; ///< the well-known benchmarks, to check against
    std::unordered_map<std::string, std::string> m_placeOfId;
};

} // namespace frontierscope
