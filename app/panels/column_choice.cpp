// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/column_choice.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/base/settings.h"
#include "app/commands/column_edits.h"
#include "app/models/model_table_model.h"
#include "app/panels/column_dialog.h"
#include "app/panels/model_table_view.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

#include <algorithm>
#include <array>

namespace frontierscope {

namespace {

/// What a person wants to see first; the rest is one click away in the column menu.
constexpr std::array<std::string_view, 12> kFirstColumns = {"name",
                                                            "organization",
                                                            "release_date",
                                                            "input_price_usd_per_mtok",
                                                            "output_price_usd_per_mtok",
                                                            "blended_price_usd_per_mtok",
                                                            "gpqa_diamond_pct",
                                                            "aime_2024_pct",
                                                            "mmlu_pct",
                                                            "training_compute_flop",
                                                            "reasoning",
                                                            "open_weights"};

// Keys of the remembered layout.
const QString kColumns = QStringLiteral("columns");
const QString kKey = QStringLiteral("key");
const QString kHidden = QStringLiteral("hidden");
const QString kWidth = QStringLiteral("width");
const QString kSort = QStringLiteral("sort");
const QString kDescending = QStringLiteral("descending");

} // namespace

ColumnChoice::ColumnChoice(Document& document, ModelTableModel& model, ModelTableView& view, QMenu& menu)
    : QObject(&view)
    , m_document(document)
    , m_model(model)
    , m_view(view)
    , m_menu(menu) {
    connect(&m_menu, &QMenu::aboutToShow, this, &ColumnChoice::fillMenu);
    QHeaderView* header = m_view.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ColumnChoice::showHeaderMenu);
    // Another document has other columns of its own; the rest stays as it is.
    connect(m_view.model(), &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = layout(); });
    connect(m_view.model(), &QAbstractItemModel::modelReset, this, [this] { restore(m_kept); });
}

int ColumnChoice::columnWithKey(const QString& key) const {
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (toQString(m_model.field(column).key) == key) {
            return column;
        }
    }
    return -1;
}

void ColumnChoice::setUsualWidth(int column) {
    const int heading = m_view.horizontalHeader()->sectionSizeHint(column) + 8;
    m_view.setColumnWidth(column, m_model.field(column).key == "name" ? 230 : qMax(120, heading));
}

void ColumnChoice::showFirstColumns() {
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const auto key = m_model.field(column).key;
        const bool isFirst = std::ranges::find(kFirstColumns, key) != kFirstColumns.end();
        m_view.setColumnHidden(column, !isFirst && m_model.definition(column) == nullptr);
        setUsualWidth(column);
    }
    m_view.sortByColumn(-1, Qt::AscendingOrder); // the dataset's order until a heading is clicked
}

QByteArray ColumnChoice::layout() const {
    const QHeaderView* header = m_view.horizontalHeader();
    QJsonArray columns; // in the order in which they stand
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool isHidden = header->isSectionHidden(column);
        QJsonObject one{{kKey, toQString(m_model.field(column).key)}, {kHidden, isHidden}};
        if (!isHidden) { // a hidden one has no width
            one.insert(kWidth, header->sectionSize(column));
        }
        columns.append(one);
    }
    QJsonObject all{{kColumns, columns}};
    const int sorted = header->isSortIndicatorShown() ? header->sortIndicatorSection() : -1;
    if (sorted >= 0 && sorted < m_model.columnCount()) {
        all.insert(kSort, QJsonObject{{kKey, toQString(m_model.field(sorted).key)},
                                      {kDescending, header->sortIndicatorOrder() == Qt::DescendingOrder}});
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void ColumnChoice::restore(const QByteArray& layout) {
    showFirstColumns();
    const QJsonObject all = QJsonDocument::fromJson(layout).object();
    QHeaderView* header = m_view.horizontalHeader();
    int place = 0;
    for (const auto& value : all.value(kColumns).toArray()) {
        const QJsonObject one = value.toObject();
        const int column = columnWithKey(one.value(kKey).toString());
        if (column < 0) {
            continue; // of another dataset
        }
        header->moveSection(header->visualIndex(column), place++);
        m_view.setColumnHidden(column, one.value(kHidden).toBool());
        if (const int width = one.value(kWidth).toInt(); width > 0) {
            m_view.setColumnWidth(column, width);
        }
    }
    const QJsonObject sort = all.value(kSort).toObject();
    const int sorted = columnWithKey(sort.value(kKey).toString());
    m_view.sortByColumn(sorted, sort.value(kDescending).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ColumnChoice::restore() {
    restore(Settings::value(setting::kTableHeader));
}

void ColumnChoice::save() const {
    Settings::setValue(setting::kTableHeader, layout());
}

void ColumnChoice::fillMenu() {
    m_menu.clear();
    connect(m_menu.addAction(tr("New computed column…")), &QAction::triggered, this,
            &ColumnChoice::newColumn);
    if (const QModelIndex current = m_view.currentIndex(); current.isValid()) {
        connect(m_menu.addAction(tr("Filter by the current column…")), &QAction::triggered, this,
                [this, column = current.column()] { emit filterRequested(column); });
    }
    for (std::size_t index = 0; index < m_document.dataset().computedColumns.size(); ++index) {
        const int column = m_model.columnOfDefinition(index);
        QMenu* own = m_menu.addMenu(m_model.headerData(column, Qt::Horizontal)
                                        .toString()
                                        .replace(QLatin1Char('&'), QStringLiteral("&&")));
        addOwnColumnActions(*own, index);
    }
    m_menu.addSeparator();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction* action = m_menu.addAction(m_model.headerData(column, Qt::Horizontal)
                                               .toString()
                                               .replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!m_view.isColumnHidden(column));
        connect(action, &QAction::toggled, &m_view,
                [this, column](bool isShown) { m_view.setColumnHidden(column, !isShown); });
    }
}

void ColumnChoice::addOwnColumnActions(QMenu& menu, std::size_t index) {
    connect(menu.addAction(tr("Change…")), &QAction::triggered, this, [this, index] { editColumn(index); });
    connect(menu.addAction(tr("Delete")), &QAction::triggered, this, [this, index] { deleteColumn(index); });
}

void ColumnChoice::showHeaderMenu(const QPoint& position) {
    QHeaderView* header = m_view.horizontalHeader();
    const int column = header->logicalIndexAt(position);
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(column < 0
                                ? tr("Columns")
                                : tr("Column %1").arg(m_model.headerData(column, Qt::Horizontal).toString()));
    if (column >= 0 && m_model.definition(column) != nullptr) {
        addOwnColumnActions(*menu, m_model.definitionIndex(column));
        menu->addSeparator();
    }
    if (column >= 0) {
        connect(menu->addAction(tr("Filter by this column…")), &QAction::triggered, this,
                [this, column] { emit filterRequested(column); });
        connect(menu->addAction(tr("Hide this column")), &QAction::triggered, &m_view,
                [this, column] { m_view.setColumnHidden(column, true); });
    }
    connect(menu->addAction(tr("New computed column…")), &QAction::triggered, this, &ColumnChoice::newColumn);
    menu->popup(header->mapToGlobal(position));
}

bool ColumnChoice::newColumn() {
    return ask(std::nullopt);
}

void ColumnChoice::editColumn(std::size_t index) {
    ask(index);
}

void ColumnChoice::deleteColumn(std::size_t index) {
    ColumnEdits(m_document).remove(index);
}

bool ColumnChoice::ask(std::optional<std::size_t> index) {
    ColumnDialog dialog(m_document.dataset(), index, &m_view);
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    if (index) {
        ColumnEdits(m_document).change(*index, dialog.column());
    } else {
        ColumnEdits(m_document).add(dialog.column());
    }
    showOwnColumn(index.value_or(m_document.dataset().computedColumns.size() - 1));
    return true;
}

void ColumnChoice::showOwnColumn(std::size_t index) {
    const int column = m_model.columnOfDefinition(index);
    m_view.setColumnHidden(column, false);
    setUsualWidth(column);
    const QModelIndex current = m_view.currentIndex();
    const QModelIndex cell = m_view.model()->index(current.isValid() ? current.row() : 0, column);
    if (cell.isValid()) {
        m_view.setCurrentIndex(cell);
        m_view.scrollTo(cell);
    }
}

} // namespace frontierscope
