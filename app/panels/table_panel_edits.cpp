// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second half of TablePanel: what is done to rows and cells.
#include "app/panels/table_panel.h"

#include "app/base/content_snapshots.h"
#include "app/base/document.h"
#include "app/base/progress_work.h"
#include "app/base/qt_conversions.h"
#include "app/models/model_filter_proxy.h"
#include "app/models/model_table_model.h"
#include "app/panels/column_filter_dialog.h"
#include "app/panels/figure_filter.h"
#include "app/panels/model_table_view.h"
#include "app/panels/paste_dialog.h"
#include "app/panels/replace_bar.h"
#include "app/panels/table_edits.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QToolButton>

#include <algorithm>
#include <numeric>
#include <utility>

namespace frontierscope {

namespace {

/// Marks cells that were copied here: their numbers are exact and ask nothing.
const QString kOwnCells = QStringLiteral("application/x-frontierscope-cells");

} // namespace

template <class Result>
std::optional<Result> TablePanel::plan(const QString& what, std::function<Result(const Dataset&)> work) {
    auto content = ContentSnapshots::of(m_filter.document()).takeWithProgress(this, what);
    if (content == nullptr) {
        return std::nullopt;
    }
    return doWithProgress<Result>(this, what, MayCancel::yes,
                                  [content = std::move(content),
                                   columns = m_model->computedColumns(), // with the fields of `work`
                                   work = std::move(work)] { return work(content->dataset); });
}

void TablePanel::addModel() {
    catchUp();
    m_find->clear();
    const int row = m_edits->addModel();
    selectDatasetRows({row});
    const QModelIndex name = m_proxy->mapFromSource(m_model->index(row, 0));
    m_view->setCurrentIndex(name);
    m_view->edit(name);
}

void TablePanel::duplicateModels() {
    catchUp();
    selectDatasetRows(m_edits->duplicateModels(datasetRows(m_view->selectedRows())));
}

void TablePanel::deleteModels() {
    catchUp();
    m_edits->deleteModels(datasetRows(m_view->selectedRows()));
}

void TablePanel::cutCells() {
    if (isBlock()) {
        copyCells();
        clearCells();
    }
}

/// Says so if the selected cells are none.
bool TablePanel::isBlock() {
    const bool isOne = m_view->isBlockSelected();
    if (!isOne) {
        emit refused(tr("This works on a block of cells. Select cells that stand together."), {});
    }
    return isOne;
}

/// The cells between the selected ones that are not meant.
BlockReading TablePanel::readingOfSelection() const {
    BlockReading reading;
    if (m_view->isBlockSelected()) {
        return reading;
    }
    const QList<int> rows = m_view->selectedRows();
    const QList<int> columns = m_view->selectedColumns();
    for (qsizetype r = 0; r < rows.size(); ++r) {
        for (qsizetype c = 0; c < columns.size(); ++c) {
            if (!m_view->selectionModel()->isSelected(m_proxy->index(rows[r], columns[c]))) {
                reading.leftOut.emplace(static_cast<std::size_t>(r), static_cast<std::size_t>(c));
            }
        }
    }
    return reading;
}

void TablePanel::copyCells() {
    catchUp();
    if (!isBlock()) {
        return;
    }
    const CellBlock block =
        m_edits->cells(datasetRows(m_view->selectedRows()), fieldsOf(m_view->selectedColumns()));
    if (!block.empty()) {
        const QString text = toQString(std::string_view(toTsv(block)));
        auto* mime = new QMimeData;
        mime->setText(text);
        mime->setData(kOwnCells, text.toUtf8());
        QGuiApplication::clipboard()->setMimeData(mime);
    }
}

void TablePanel::pasteCells() {
    catchUp();
    const QList<int> selectedRows = m_view->selectedRows();
    const QList<int> selectedColumns = m_view->selectedColumns();
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    const QString text = mime == nullptr ? QString() : mime->text();
    if (selectedRows.isEmpty() || selectedColumns.isEmpty() || text.isEmpty()) {
        return;
    }
    const CellBlock block = parseTsv(toUtf8(text));
    const bool isOneCell = block.size() == 1 && block[0].size() == 1;
    QList<int> rows = selectedRows;
    QList<int> columns = selectedColumns;
    if (!isOneCell) {
        rows.clear();
        const int last = std::min(m_proxy->rowCount(), selectedRows.first() + intSize(block));
        for (int row = selectedRows.first(); row < last; ++row) {
            rows << row;
        }
        columns = m_view->visibleColumnsFrom(selectedColumns.first());
    }
    const std::vector<int> targets = datasetRows(rows);
    const std::vector<const Field*> fields = fieldsOf(columns);
    BlockReading reading = isOneCell ? readingOfSelection() : BlockReading();
    reading.isForeign = mime->data(kOwnCells) != text.toUtf8();
    const auto planned = [&] {
        return plan<PastePlan>(tr("Pasting…"), [targets, fields, block, reading](const Dataset& dataset) {
            return planPaste(dataset, targets, fields, block, reading);
        });
    };
    auto paste = planned();
    if (paste && !paste->ambiguous.empty()) {
        PasteDialog dialog(*paste, fields, namesOf(targets, block), this);
        if (dialog.exec() != QDialog::Accepted) {
            return;
        }
        reading.answers = dialog.reading().answers;
        paste = planned();
    }
    if (paste) {
        m_proxy->holdRows(rows);
        m_edits->paste(std::move(*paste), targets, fields, tr("Paste cells"));
    }
}

/// What each row of a block is called.
QStringList TablePanel::namesOf(const std::vector<int>& rows, const CellBlock& block) const {
    const bool isOneCell = block.size() == 1 && block[0].size() == 1;
    if (isOneCell && rows.size() > 1) {
        return {tr("%1 models").arg(rows.size())};
    }
    QStringList names;
    for (const int row : rows) {
        const Model& model = m_filter.document().dataset().models[static_cast<std::size_t>(row)];
        names << toQString(std::string_view(model.name));
    }
    while (names.size() < intSize(block)) {
        names << tr("New model");
    }
    return names;
}

void TablePanel::setCells(const QList<int>& viewRows, const std::vector<const Field*>& fields,
                          CellBlock block, const QString& text, const BlockReading& reading) {
    auto paste = plan<PastePlan>(
        text + QStringLiteral("…"),
        [rows = datasetRows(viewRows), fields, block = std::move(block), reading](const Dataset& dataset) {
            return planPaste(dataset, rows, fields, block, reading);
        });
    if (paste) {
        m_proxy->holdRows(viewRows);
        m_edits->paste(std::move(*paste), datasetRows(viewRows), fields, text);
    }
}

void TablePanel::clearCells() {
    setCells(m_view->selectedRows(), fieldsOf(m_view->selectedColumns()), {{std::string()}},
             tr("Clear cells"), readingOfSelection());
}

void TablePanel::fillDown() {
    if (!isBlock()) {
        return;
    }
    const std::vector<int> rows = datasetRows(m_view->selectedRows());
    const std::vector<const Field*> fields = fieldsOf(m_view->selectedColumns());
    if (rows.size() < 2) {
        return;
    }
    const CellBlock first = m_edits->cells({rows.front()}, fields);
    setCells(m_view->selectedRows(), fields, CellBlock(rows.size(), first.front()), tr("Fill down"));
}

void TablePanel::focusReplace() {
    m_replaceBar->open(m_find->text());
}

void TablePanel::findNext() {
    const QList<int> columns = m_view->visibleColumnsFrom(m_view->firstVisibleColumn());
    const QModelIndex current = m_view->currentIndex();
    const std::ptrdiff_t start =
        current.isValid() ? current.row() * columns.size() + columns.indexOf(current.column()) : -1;
    using Found = std::optional<std::size_t>;
    const auto found =
        plan<Found>(tr("Searching…"), [rows = datasetRows(allRows()), fields = fieldsOf(columns),
                                       wanted = m_replaceBar->replacement(), start](const Dataset& dataset) {
            return findText(dataset, rows, fields, wanted, start);
        });
    if (!found) {
        return; // the person waits no longer
    }
    m_replaceBar->showResult(*found ? QString() : tr("Not found"));
    if (*found) {
        const auto at = static_cast<qsizetype>(**found);
        const QModelIndex cell =
            m_proxy->index(static_cast<int>(at / columns.size()), columns[at % columns.size()]);
        m_view->setCurrentIndex(cell);
        m_view->scrollTo(cell);
    }
}

void TablePanel::replaceCurrent() {
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid()) {
        m_proxy->holdRows({current.row()});
        m_edits->replaceText(datasetRows({current.row()}), fieldsOf({current.column()}),
                             m_replaceBar->replacement());
    }
    findNext();
}

void TablePanel::replaceAll() {
    QList<int> rows = m_view->selectedRows();
    QList<int> columns = m_view->selectedColumns();
    if (rows.size() < 2) {
        rows = allRows();
        columns = m_view->visibleColumnsFrom(m_view->firstVisibleColumn());
    } else if (!isBlock()) {
        return;
    }
    const TextReplacement replacement = m_replaceBar->replacement();
    const std::vector<const Field*> fields = fieldsOf(columns);
    auto planned = plan<ReplacePlan>(tr("Replacing…"),
                                     [rows = datasetRows(rows), fields, replacement](const Dataset& dataset) {
                                         return planReplace(dataset, rows, fields, replacement);
                                     });
    if (!planned) {
        return; // the person waits no longer
    }
    m_proxy->holdRows(rows);
    const int count = m_edits->replaceText(std::move(*planned), datasetRows(rows), fields, replacement.find);
    m_replaceBar->showResult(count == 0 ? tr("Not found") : tr("Cells replaced: %1").arg(count));
}

QList<int> TablePanel::allRows() const {
    QList<int> rows(m_proxy->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

void TablePanel::filterColumn(int column) {
    QStringList texts;
    if (m_model->field(column).type == FieldType::text) {
        constexpr std::size_t kMostTexts = 500;
        for (const std::string& text : m_model->texts(column, kMostTexts)) {
            texts << toQString(std::string_view(text));
        }
    }
    ColumnFilterDialog(
        m_model->headerData(column, Qt::Horizontal).toString(), m_proxy->columnFilter(column), texts,
        [this, column](const QString& condition) { return m_proxy->setColumnFilter(column, condition); },
        this)
        .exec();
}

void TablePanel::showColumnFilters() {
    const int count = m_proxy->columnFilterCount();
    m_columnFilters->setVisible(count > 0);
    m_columnFilters->setText(tr("Column filters: %1").arg(count));
}

} // namespace frontierscope
