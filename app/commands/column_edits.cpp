// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/column_edits.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/commands/set_columns_command.h"
#include "app/commands/set_figure_spec_command.h"
#include "core/dataset/column_rename.h"
#include "core/frontier/column_lens.h"

#include <utility>
#include <vector>

namespace frontierscope {

namespace {

QString shown(const std::string& name) {
    return toQString(std::string_view(name));
}

} // namespace

void ColumnEdits::add(const ComputedColumn& column) {
    std::vector<ComputedColumn> columns = m_document.dataset().computedColumns;
    columns.push_back(column);
    m_document.push(new SetColumnsCommand(m_document, std::move(columns),
                                          tr("Add the column %1").arg(shown(column.name))));
}

void ColumnEdits::change(std::size_t index, const ComputedColumn& column) {
    std::vector<ComputedColumn> columns = m_document.dataset().computedColumns;
    const std::string before = columns.at(index).name;
    if (columns[index] == column) {
        return;
    }
    columns[index] = column;
    const QString text = tr("Change the column %1").arg(shown(before));
    const ComputedColumns known(m_document.dataset());
    const ColumnRename rename{before, column.name};
    for (std::size_t i = 0; i < columns.size() && before != column.name; ++i) {
        if (i != index) {
            columns[i].expression = renamedInExpression(columns[i].expression, known, rename);
        }
    }
    m_document.undoStack()->beginMacro(text);
    m_document.push(new SetColumnsCommand(m_document, std::move(columns), text));
    if (before != column.name) {
        renameInFigures(before, column.name,
                        [&](const std::string& filter) { return renamedInFilter(filter, known, rename); });
    }
    m_document.undoStack()->endMacro();
}

void ColumnEdits::remove(std::size_t index) {
    std::vector<ComputedColumn> columns = m_document.dataset().computedColumns;
    const std::string name = columns.at(index).name;
    columns.erase(columns.begin() + static_cast<std::ptrdiff_t>(index));
    const QString text = tr("Delete the column %1").arg(shown(name));
    m_document.undoStack()->beginMacro(text);
    // A filter that asks for it stays: it says what is missing.
    renameInFigures(name, {}, [](const std::string& filter) { return filter; });
    m_document.push(new SetColumnsCommand(m_document, std::move(columns), text));
    m_document.undoStack()->endMacro();
}

void ColumnEdits::renameInFigures(const std::string& name, const std::string& newName,
                                  const std::function<std::string(const std::string&)>& inFilter) {
    std::vector<std::pair<int, FigureSpec>> specs;
    for (int index = 0; index < intSize(m_document.figures()); ++index) {
        const FigureSpec& before = m_document.figures()[static_cast<std::size_t>(index)];
        FigureSpec spec = before;
        spec.filter = inFilter(spec.filter);
        if (spec.costColumn == name) {
            spec.costColumn = newName;
            spec.xRange = newName.empty() ? std::nullopt : spec.xRange;
        }
        if (columnOfId(spec.benchmark) == name) {
            spec.benchmark = newName.empty() ? FigureSpec().benchmark : columnId(newName);
            spec.yRange = newName.empty() ? std::nullopt : spec.yRange;
        }
        if (!(spec == before)) {
            specs.emplace_back(index, std::move(spec));
        }
    }
    if (!specs.empty()) {
        m_document.push(new SetFigureSpecCommand(m_document, std::move(specs), QString()));
    }
}

} // namespace frontierscope
