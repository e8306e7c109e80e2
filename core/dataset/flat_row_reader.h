// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/field.h"
#include "core/dataset/row_tally.h"
#include "core/dataset/seen_texts.h"
#include "core/dataset/validation.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// Makes models of flat rows (a CSV record, an object of an array of rows), or only checks them; finds ids
/// and names used twice.
class FlatRowReader {
public:
    static constexpr std::size_t kNoColumn = static_cast<std::size_t>(-1);
    /// Beyond so many names, models under two spellings are not looked for: memory and time are for the rows.
    static constexpr std::size_t kMostKeys = 200000;
    /// Says what is wrong with a row; `column` is that of the source, or kNoColumn for the row as a whole.
    using Report = std::function<void(Severity, Message, std::size_t column)>;
    /// What the places of rows are: lines of the file, or indices in a JSON list, named "/11".
    enum class Places { lines, pointers };

    /// What the cells of unknown columns hold: a text, or a value as JSON.
    enum class UnknownCells { text, json };

    explicit FlatRowReader(Places places, UnknownCells unknownCells = UnknownCells::text);

    /// Adds a column at the end. Computed fields are known and not read.
    void addColumn(const std::string& name);
    /// Adds a column whose cells are not read, because they can be computed.
    void addComputedColumn(const std::string& heading) { m_names.push_back(heading); }

    [[nodiscard]] bool hasColumn(std::string_view fieldKey) const;
    [[nodiscard]] const std::vector<std::string>& columns() const { return m_names; }
    /// Columns that no field knows: their texts are kept with the model.
    [[nodiscard]] const std::vector<std::size_t>& unknownColumns() const { return m_unknown; }
    /// Columns that name a field which an earlier column has named.
    [[nodiscard]] const std::vector<std::size_t>& repeatedColumns() const { return m_repeated; }

    /// A model from the cells' texts, one per column. Nothing if an error was reported. `place` is the row's,
    /// to which a later duplicate points back.
    std::optional<Model> read(const std::vector<std::string_view>& cells, std::uint32_t place,
                              const Report& report);

    /// Reports the same as read(), without making a model of a row that is in order: about ten times as fast.
    void check(const std::vector<std::string_view>& cells, std::uint32_t place, const Report& report);

    /// True if each cell can be judged alone and rows have ids: then isInOrder() can clear rows.
    [[nodiscard]] bool canSkim() const {
        return m_canSkim && m_idColumn != kNoColumn && m_nameColumn != kNoColumn;
    }
    /// True if nothing has to be said about these cells, but perhaps that the id or the name was used before.
    /// Safe to call from several threads.
    [[nodiscard]] bool isInOrder(const std::vector<std::string_view>& cells) const;
    [[nodiscard]] std::size_t idColumn() const { return m_idColumn; }
    [[nodiscard]] std::size_t nameColumn() const { return m_nameColumn; }
    /// Says that there are more names than are compared.
    static void reportTooManyNames(const Report& report);
    /// Of the rows that check() was asked about.
    [[nodiscard]] const RowTally& tally() const { return m_tally; }

private:
    struct Column {
        std::size_t index;
        const Field* field;
        double low, high; ///< a number from here to there is in order
    };

    /// A sentence that points back to an earlier row, in words for each kind of place.
    struct BackReference {
        std::string_view toLine, toPointer;
    };
    static const BackReference kLooksLike;

    [[nodiscard]] Message messageOf(const BackReference& sentence, std::string_view text,
                                    std::uint32_t place) const;
    /// False if an error was reported: then the value is not set.
    bool setField(Model& model, const Column& column, std::string_view cell, const Report& report) const;
    bool checkValues(const Model& model, const std::vector<std::size_t>& faulty, const Report& report) const;
    void keepUnknown(Model& model, const std::vector<std::string_view>& cells) const;
    bool noteIdentity(std::string_view id, std::string_view name, std::uint32_t place, const Report& report);
    void noteAliases(const Model& model, std::uint32_t place, const Report& report);
    bool hasRoomForKey(const Report& report);
    [[nodiscard]] std::string freeId(const std::string& name);
    [[nodiscard]] std::size_t columnOf(std::string_view fieldKey) const;
    void setTallyColumns();

    Places m_places;
    UnknownCells m_unknownCells;
    std::vector<std::string> m_names;
    std::vector<Column> m_columns; ///< in the order of the fields
    std::vector<std::size_t> m_unknown, m_repeated;
    std::size_t m_idColumn = kNoColumn, m_nameColumn = kNoColumn;
    bool m_canSkim = true; ///< false if columns depend on one another: then each row is read in full
    CheckContext m_context;
    Dataset m_standard; ///< the well-known benchmarks, to check against
    RowTally m_tally;
    SeenTexts m_ids, m_modelNames;
    SeenTexts m_modelKeys; ///< names without what people spell differently, of the first rows
    std::size_t m_keyCount = 0;
    SeenTexts m_madeIds;
};

} // namespace frontierscope
