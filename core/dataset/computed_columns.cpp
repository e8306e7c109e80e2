// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/computed_columns.h"

#include "core/dataset/filter_condition.h"
#include "core/dataset/number_text.h"
#include "core/dataset/value_expression.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace frontierscope {

namespace {

/// A column that needs what a single model doesn't know.
struct ReadyColumn {
    std::string_view key, title, expression;
};

constexpr std::array kReady = {
    ReadyColumn{"days_since_release", FS_TEXT("Days since release"), "days_since(release_date)"},
};

Result<void> refuseComputed(Model& /*model*/, const FieldValue& /*value*/) {
    return failure(ErrorCode::invalid, FS_TEXT("This value is computed from others: change those instead."));
}

enum class State { notYet, inProgress, done };

bool isTitleOfField(std::string_view name) {
    const auto fields = modelFields();
    return std::any_of(fields.begin(), fields.end(),
                       [name](const Field& field) { return equalsIgnoringCase(field.title, name); }) ||
           std::any_of(kReady.begin(), kReady.end(),
                       [name](const ReadyColumn& ready) { return equalsIgnoringCase(ready.title, name); });
}

} // namespace

struct ComputedColumns::Compiled {
    std::vector<ComputedColumn> columns; ///< ready ones first
    std::vector<ValueExpression> expressions;
    std::vector<Field> fields;
    std::vector<std::optional<Error>> faults;
    std::vector<State> states;
    std::optional<CalendarDate> today;

    explicit Compiled(const Dataset* dataset);
    void compile(std::size_t index);
    [[nodiscard]] const Field* find(std::string_view name) const;
    [[nodiscard]] Result<const Field*> findFor(std::size_t asking, std::string_view name);
};

ComputedColumns::Compiled::Compiled(const Dataset* dataset) {
    for (const ReadyColumn& ready : kReady) {
        columns.push_back({std::string(ready.key), std::string(ready.expression), {}, false, {}});
    }
    if (dataset != nullptr) {
        today = dataset->asOf;
        columns.insert(columns.end(), dataset->computedColumns.begin(), dataset->computedColumns.end());
    }
    expressions.resize(columns.size());
    faults.resize(columns.size());
    states.resize(columns.size(), State::notYet);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string_view title = i < kReady.size() ? kReady[i].title : columns[i].name;
        fields.push_back(
            {columns[i].name, title, FieldType::number, false, FieldGetter(expressions[i]), refuseComputed});
    }
    for (std::size_t i = kReady.size(); i < columns.size(); ++i) {
        if (auto checked = checkColumnName(*dataset, columns[i].name, i - kReady.size()); !checked) {
            faults[i] = std::move(checked.error());
        }
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        compile(i);
    }
}

const Field* ComputedColumns::Compiled::find(std::string_view name) const {
    if (const Field* field = findField(name)) {
        return field;
    }
    const auto found =
        std::find_if(fields.begin(), fields.end(), [name](const Field& field) { return field.key == name; });
    return found == fields.end() ? nullptr : &*found;
}

/// A name in the expression of a column; a column that is not compiled yet is compiled first.
Result<const Field*> ComputedColumns::Compiled::findFor(std::size_t asking, std::string_view name) {
    const Field* field = find(name);
    if (field == nullptr || field->get.expression() == nullptr) {
        return field;
    }
    const auto index = static_cast<std::size_t>(field - fields.data());
    if (states[index] == State::inProgress) {
        return failure(ErrorCode::usage,
                       index == asking
                           ? FS_TEXT("At column {0}: \"{1}\" is this column itself. A column can't be "
                                     "computed from itself.")
                           : FS_TEXT("At column {0}: \"{1}\" is computed from this column, so this column "
                                     "can't be computed from it."),
                       {std::string(name)});
    }
    compile(index);
    if (faults[index]) {
        return failure(ErrorCode::usage,
                       FS_TEXT("At column {0}: the column \"{1}\" has a fault of its own. Mend that one "
                               "first."),
                       {std::string(name)});
    }
    return field;
}

void ComputedColumns::Compiled::compile(std::size_t index) {
    if (states[index] != State::notYet) {
        return;
    }
    states[index] = State::inProgress;
    const ExpressionNames names{[this, index](std::string_view name) { return findFor(index, name); },
                                [this](std::string_view name) {
                                    std::vector<std::string_view> known;
                                    for (const Field& field : fields) {
                                        known.push_back(field.key);
                                    }
                                    return nearestFieldName(name, known);
                                },
                                today};
    auto expression = ValueExpression::parse(columns[index].expression, names);
    if (expression) {
        expressions[index] = std::move(*expression);
    } else if (!faults[index]) {
        faults[index] = std::move(expression.error());
    }
    states[index] = State::done;
}

ComputedColumns::ComputedColumns() {
    static const auto kNone = std::make_shared<const Compiled>(nullptr);
    m_compiled = kNone;
}

ComputedColumns::ComputedColumns(const Dataset& dataset)
    : m_compiled(std::make_shared<const Compiled>(&dataset)) {}

std::span<const Field> ComputedColumns::fields() const {
    return m_compiled->fields;
}

std::size_t ComputedColumns::readyCount() const {
    return kReady.size();
}

const ComputedColumn* ComputedColumns::definition(std::size_t field) const {
    return field < kReady.size() ? nullptr : &m_compiled->columns.at(field);
}

const std::optional<Error>& ComputedColumns::fault(std::size_t field) const {
    return m_compiled->faults.at(field);
}

std::optional<CalendarDate> ComputedColumns::today() const {
    return m_compiled->today;
}

const Field* ComputedColumns::find(std::string_view name) const {
    return m_compiled->find(name);
}

Result<void> checkColumnName(const Dataset& dataset, std::string_view name, std::optional<std::size_t> own) {
    const std::string_view letters = trimmed(name);
    if (letters.empty()) {
        return failure(ErrorCode::invalid, FS_TEXT("A column needs a name."));
    }
    if (name.find_first_of("\"\r\n\t") != std::string_view::npos || letters.size() != name.size()) {
        return failure(ErrorCode::invalid,
                       FS_TEXT("The name \"{0}\" can't be used: it has a double quote, a line break, or a "
                               "blank at an end."),
                       {std::string(name)});
    }
    bool isTaken = findField(name) != nullptr || isTitleOfField(name);
    for (const std::string_view known : fieldNames()) {
        isTaken = isTaken || equalsIgnoringCase(known, name);
    }
    for (const ReadyColumn& ready : kReady) {
        isTaken = isTaken || equalsIgnoringCase(ready.key, name);
    }
    for (std::size_t i = 0; i < dataset.computedColumns.size(); ++i) {
        // Of two with one name, the later one has the fault.
        const bool counts = own ? i < *own : true;
        isTaken = isTaken || (counts && equalsIgnoringCase(dataset.computedColumns[i].name, name));
    }
    if (isTaken) {
        return failure(ErrorCode::invalid,
                       FS_TEXT("There is a column \"{0}\" already. Give it another name."),
                       {std::string(name)});
    }
    return {};
}

} // namespace frontierscope
