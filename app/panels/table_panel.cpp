// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/table_panel.h"

#include "app/base/document.h"
#include "app/base/icons.h"
#include "app/base/qt_conversions.h"
#include "app/base/selection.h"
#include "app/models/model_filter_proxy.h"
#include "app/models/model_table_model.h"
#include "app/panels/cell_delegate.h"
#include "app/panels/column_choice.h"
#include "app/panels/figure_filter.h"
#include "app/panels/model_table_view.h"
#include "app/panels/replace_bar.h"
#include "app/panels/table_edits.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <string>
#include <unordered_map>
#include <utility>

namespace frontierscope {

namespace {

QToolButton* toolButton(const char* icon, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(namedIcon(QLatin1String(icon)));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

} // namespace

TablePanel::TablePanel(FigureFilter& filter, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_selection(selection)
    , m_edits(new TableEdits(filter.document(), this))
    , m_model(new ModelTableModel(filter.document(), this))
    , m_proxy(new ModelFilterProxy(this))
    , m_view(new ModelTableView(this))
    , m_delegate(new CellDelegate(this))
    , m_find(new QLineEdit(this))
    , m_replaceBar(new ReplaceBar(this))
    , m_onlyShown(new QCheckBox(this))
    , m_count(new QLabel(this))
    , m_add(toolButton("plus", this))
    , m_duplicate(toolButton("copy-plus", this))
    , m_delete(toolButton("trash-2", this))
    , m_columns(toolButton("table-2", this))
    , m_columnFilters(toolButton("x", this)) {
    m_columnFilters->setObjectName(QStringLiteral("columnFilters"));
    m_view->setObjectName(QStringLiteral("modelTable"));
    m_find->setObjectName(QStringLiteral("tableFind"));
    m_proxy->setSourceModel(m_model);
    m_view->setModel(m_proxy);
    buildLayout();
    connectView();
    m_choice = new ColumnChoice(filter.document(), *m_model, *m_view, *m_columns->menu());
    m_choice->restore();
    connect(m_choice, &ColumnChoice::filterRequested, this, &TablePanel::filterColumn);
    retranslate();
    showFilter();
}

void TablePanel::buildLayout() {
    m_find->setClearButtonEnabled(true);
    m_find->addAction(namedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_find->setMaximumWidth(260);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(new QMenu(this));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->addWidget(m_find, 1);
    bar->addSpacing(4); // the tick of the next is not the field's
    bar->addWidget(m_onlyShown);
    bar->addWidget(m_count);
    bar->addWidget(m_columnFilters);
    bar->addStretch(1);
    for (QWidget* button : {m_add, m_duplicate, m_delete, m_columns}) {
        bar->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_replaceBar);
    layout->addWidget(m_view, 1);
}

void TablePanel::connectView() {
    m_view->setItemDelegate(m_delegate);
    connect(m_delegate, &CellDelegate::enterPressed, m_view, &ModelTableView::moveDown);
    connect(m_view, &ModelTableView::copyRequested, this, &TablePanel::copyCells);
    connect(m_view, &ModelTableView::pasteRequested, this, &TablePanel::pasteCells);
    connect(m_view, &ModelTableView::clearRequested, this, &TablePanel::clearCells);
    connect(m_view, &ModelTableView::fillDownRequested, this, &TablePanel::fillDown);
    connect(m_view, &ModelTableView::cutRequested, this, &TablePanel::cutCells);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TablePanel::takeSelection);
    connect(m_find, &QLineEdit::textChanged, m_proxy, &ModelFilterProxy::setFindText);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        m_view->setFocus();
        m_view->setCurrentIndex(m_proxy->index(0, 0));
    });
    connect(m_replaceBar, &ReplaceBar::nextRequested, this, &TablePanel::findNext);
    connect(m_replaceBar, &ReplaceBar::replaceRequested, this, &TablePanel::replaceCurrent);
    connect(m_replaceBar, &ReplaceBar::replaceAllRequested, this, &TablePanel::replaceAll);
    connect(m_onlyShown, &QCheckBox::toggled, m_proxy, &ModelFilterProxy::setOnlyShownModels);
    connect(m_add, &QToolButton::clicked, this, &TablePanel::addModel);
    connect(m_duplicate, &QToolButton::clicked, this, &TablePanel::duplicateModels);
    connect(m_delete, &QToolButton::clicked, this, &TablePanel::deleteModels);
    connect(m_edits, &TableEdits::cellsRefused, this, &TablePanel::refused);
    connect(m_model, &ModelTableModel::editRefused, this,
            [this](const QModelIndex&, const QString& reason) { emit refused(reason, {}); });
    connect(&m_filter, &FigureFilter::changed, this, &TablePanel::showFilter);
    connect(&m_selection, &Selection::changed, this, &TablePanel::showSelection);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_proxy, signal, this, &TablePanel::showCount);
    }
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_proxy,
            &ModelFilterProxy::releaseRows);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &TablePanel::showCount);
    connect(m_proxy, &QAbstractItemModel::headerDataChanged, this, &TablePanel::showColumnFilters);
    connect(m_columnFilters, &QToolButton::clicked, m_proxy, &ModelFilterProxy::clearColumnFilters);
    connect(&m_filter.document(), &Document::computedColumnsReplaced, this, [this] {
        m_proxy->followColumns();
        showColumnFilters();
    });
    connect(&m_filter.document(), &Document::wasReset, this, [this] {
        m_proxy->refreshColumnFilters();
        showColumnFilters();
    });
    m_onlyShown->setChecked(true);
}

void TablePanel::saveColumns() const {
    m_choice->save();
}

bool TablePanel::newColumn() {
    return m_choice->newColumn();
}

void TablePanel::editColumn(std::size_t index) {
    m_choice->editColumn(index);
}

void TablePanel::focusFind() {
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void TablePanel::jumpTo(const QString& modelId, const QString& fieldKey) {
    const int row = m_filter.document().rowOf(toUtf8(modelId));
    if (row < 0) {
        return;
    }
    catchUp();
    m_find->clear();
    m_proxy->keepModels({modelId});
    int column = 0;
    for (int candidate = 0; candidate < m_model->columnCount(); ++candidate) {
        if (toQString(m_model->field(candidate).key) == fieldKey) {
            column = candidate;
        }
    }
    m_view->setColumnHidden(column, false);
    const QModelIndex cell = m_proxy->mapFromSource(m_model->index(row, column));
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
    m_view->setFocus();
}

std::vector<int> TablePanel::datasetRows(const QList<int>& viewRows) const {
    std::vector<int> rows;
    for (const int row : viewRows) {
        rows.push_back(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
    }
    return rows;
}

std::vector<const Field*> TablePanel::fieldsOf(const QList<int>& columns) const {
    std::vector<const Field*> fields;
    for (const int column : columns) {
        fields.push_back(&m_model->field(column));
    }
    return fields;
}

/// Rows side by side are one range: Qt compares every range with every other.
QItemSelection TablePanel::rangesOf(const std::vector<int>& rows) const {
    std::vector<int> viewRows;
    for (const int row : rows) {
        if (const QModelIndex at = m_proxy->mapFromSource(m_model->index(row, 0)); at.isValid()) {
            viewRows.push_back(at.row());
        }
    }
    std::sort(viewRows.begin(), viewRows.end());
    const auto isGap = [](int row, int next) {
        return next > row + 1;
    };
    QItemSelection ranges;
    for (auto first = viewRows.begin(); first != viewRows.end();) {
        auto last = std::adjacent_find(first, viewRows.end(), isGap);
        last = last == viewRows.end() ? std::prev(last) : last;
        ranges.select(m_proxy->index(*first, 0), m_proxy->index(*last, m_model->columnCount() - 1));
        first = std::next(last);
    }
    return ranges;
}

/// In the order in which they were selected.
std::vector<int> TablePanel::selectedDatasetRows() const {
    std::unordered_map<std::string, qsizetype> places;
    for (const QString& id : m_selection.ids()) {
        places.emplace(toUtf8(id), static_cast<qsizetype>(places.size()));
    }
    std::vector<std::pair<qsizetype, int>> found;
    const auto& models = m_filter.document().dataset().models;
    for (int row = 0; row < intSize(models) && !places.empty(); ++row) {
        const auto place = places.find(models[static_cast<std::size_t>(row)].id);
        if (place != places.end()) {
            found.emplace_back(place->second, row);
        }
    }
    std::sort(found.begin(), found.end());
    std::vector<int> rows;
    rows.reserve(found.size());
    for (const auto& [place, row] : found) {
        rows.push_back(row);
    }
    return rows;
}

void TablePanel::selectDatasetRows(const std::vector<int>& rows) {
    QStringList ids;
    for (const int row : rows) {
        ids << m_model->index(row, 0).data(ModelTableModel::IdRole).toString();
    }
    m_proxy->keepModels(ids);
    m_view->selectionModel()->select(rangesOf(rows), QItemSelectionModel::ClearAndSelect);
    if (!rows.empty()) {
        const QModelIndex first = m_proxy->mapFromSource(m_model->index(rows.front(), 0));
        m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(first);
    }
}

void TablePanel::takeSelection() {
    if (m_isUpdating || m_isStale) {
        return;
    }
    QStringList ids;
    for (const int row : m_view->selectedRows()) {
        ids << m_proxy->index(row, 0).data(ModelTableModel::IdRole).toString();
    }
    m_isUpdating = true;
    m_selection.setIds(ids);
    m_isUpdating = false;
    const bool hasRows = !ids.isEmpty();
    m_duplicate->setEnabled(hasRows);
    m_delete->setEnabled(hasRows);
}

void TablePanel::showSelection() {
    if (m_isUpdating || mayWait()) {
        return;
    }
    m_isUpdating = true;
    const std::vector<int> rows = selectedDatasetRows();
    const QItemSelection selection = rangesOf(rows);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    for (const int row : rows) {
        const QModelIndex first = m_proxy->mapFromSource(m_model->index(row, 0));
        if (first.isValid()) {
            m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
            m_view->scrollTo(first);
            break;
        }
    }
    m_isUpdating = false;
    m_duplicate->setEnabled(!selection.isEmpty());
    m_delete->setEnabled(!selection.isEmpty());
}

/// Nobody waits for a table that can't be seen: it catches up when it is opened or worked on.
bool TablePanel::mayWait() {
    m_isStale = !isVisible() && !m_isCatchingUp;
    return m_isStale;
}

void TablePanel::catchUp() {
    if (std::exchange(m_isStale, false)) {
        m_isCatchingUp = true;
        m_isUpdating = true; // what is selected here is older than what is to be shown
        showFilter();
        m_isUpdating = false;
        showSelection();
        m_isCatchingUp = false;
    }
}

void TablePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    catchUp();
}

void TablePanel::showFilter() {
    if (mayWait()) {
        return;
    }
    if (m_shownFilter != m_filter.spec().filter) {
        m_shownFilter = m_filter.spec().filter;
        m_proxy->releaseRows();
    }
    m_model->setLeftOutModels(m_filter.leftOutModels());
    if (!m_proxy->dynamicSortFilter()) { // else the proxy follows by itself
        m_proxy->refreshShownModels();
    }
    showCount();
}

void TablePanel::setHoveredModel(const QString& id) {
    const QModelIndex before = m_delegate->hoveredRow();
    const int row = id.isEmpty() || !isVisible() ? -1 : m_filter.document().rowOf(toUtf8(id));
    const QModelIndex now = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
    m_delegate->setHoveredRow(now);
    for (const QModelIndex& changed : {before, now}) {
        if (changed.isValid()) {
            m_view->viewport()->update(0, m_view->rowViewportPosition(changed.row()), m_view->width(),
                                       m_view->rowHeight(changed.row()));
        }
    }
}

QString TablePanel::hoveredModel() const {
    return m_delegate->hoveredRow().data(ModelTableModel::IdRole).toString();
}

void TablePanel::showCount() {
    m_count->setText(tr("%1 of %2 rows").arg(m_proxy->rowCount()).arg(m_model->rowCount()));
}

void TablePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
        showCount();
    }
    QWidget::changeEvent(event);
}

void TablePanel::retranslate() {
    m_view->setAccessibleName(tr("Models"));
    m_find->setPlaceholderText(tr("Find in table"));
    m_find->setAccessibleName(tr("Find in table"));
    m_onlyShown->setText(tr("Only models that the filter keeps"));
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Add an empty row to the table"));
    m_duplicate->setText(tr("Duplicate"));
    m_duplicate->setToolTip(tr("Copy the selected rows"));
    m_delete->setText(tr("Delete"));
    m_delete->setToolTip(tr("Delete the selected rows"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose the columns of the table"));
    m_columns->menu()->setAccessibleName(tr("Columns"));
    m_columnFilters->setToolTip(tr("Take the filters of the table's columns off"));
    showColumnFilters();
}

} // namespace frontierscope
