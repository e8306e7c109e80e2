// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/import_rows_page.h"

#include "app/base/qt_conversions.h"
#include "app/exchange/import_row_filter.h"
#include "app/exchange/import_tree_model.h"
#include "core/dataset/importers/import_session.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace frontierscope {

namespace {

/// What an entry of the list of models stands for; others are indices of models.
enum Target { notDecided = -3, leaveOut = -2, addAsNew = -1 };

constexpr std::size_t kMostTargets = 5000; // beyond, only the similar ones are offered

} // namespace

ImportRowsPage::ImportRowsPage(ImportSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_tree(new ImportTreeModel(session, this))
    , m_filter(new ImportRowFilter(session, this))
    , m_view(new QTreeView(this))
    , m_groups(new QButtonGroup(this))
    , m_search(new QLineEdit(this))
    , m_question(new QLabel(this))
    , m_target(new QComboBox(this))
    , m_take(new QPushButton(tr("&Take the File's"), this))
    , m_keep(new QPushButton(tr("&Keep Mine"), this)) {
    m_filter->setSourceModel(m_tree);
    m_view->setModel(m_filter);
    buildLayout();
    connect(m_groups, &QButtonGroup::idClicked, this,
            [this](int group) { m_filter->setGroup(static_cast<ImportGroup>(group)); });
    connect(m_search, &QLineEdit::textChanged, m_filter, &ImportRowFilter::setText);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportRowsPage::showCurrent);
    connect(m_target, &QComboBox::activated, this, &ImportRowsPage::decideCurrent);
    connect(m_take, &QPushButton::clicked, this, [this] { takeSelected(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { takeSelected(false); });
    connect(m_tree, &ImportTreeModel::choiceChanged, this, &ImportRowsPage::showCounts);
    showAll();
}

ImportRowsPage::~ImportRowsPage() {
    disconnect(m_view->selectionModel(), nullptr, this, nullptr); // the parts go one by one from here on
}

void ImportRowsPage::buildLayout() {
    m_view->installEventFilter(this);
    m_view->setObjectName(QStringLiteral("importRows"));
    m_target->setObjectName(QStringLiteral("importTarget"));
    m_take->setObjectName(QStringLiteral("takeTheirs"));
    m_keep->setObjectName(QStringLiteral("keepMine"));
    m_view->setAccessibleName(tr("Rows of the file"));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_search->setPlaceholderText(tr("Find in the file"));
    m_search->setAccessibleName(tr("Find in the file"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(220);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(4);
    for (int group = 0; group < kImportGroupCount; ++group) {
        auto* button = new QPushButton(this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_groups->addButton(button, group);
        bar->addWidget(button);
    }
    m_groups->button(0)->setChecked(true);
    bar->addStretch(1);
    bar->addWidget(m_search);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setBuddy(m_target);
    m_target->setMinimumContentsLength(24);
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_take->setAutoDefault(false);
    m_keep->setAutoDefault(false);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_question);
    choice->addWidget(m_target, 1);
    choice->addSpacing(12);
    choice->addWidget(m_keep);
    choice->addWidget(m_take);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    layout->addLayout(choice);
}

void ImportRowsPage::showAll() {
    showCounts();
    expandConflicts();
    m_view->header()->setStretchLastSection(true);
    constexpr std::array kWidths = {290, 260, 170, 230};
    for (int column = 0; column < intSize(kWidths); ++column) {
        m_view->setColumnWidth(column, kWidths[static_cast<std::size_t>(column)]);
    }
    if (m_filter->rowCount() > 0) {
        m_view->setCurrentIndex(m_filter->index(0, 0));
    }
    showCurrent();
}

/// What asks for a look lies open; the rest opens with a key.
void ImportRowsPage::expandConflicts() {
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex at = m_filter->index(row, 0);
        const auto source = static_cast<std::size_t>(m_filter->mapToSource(at).row());
        m_view->setExpanded(at, m_session.proposal().rows[source].status == ProposedRow::Status::conflicting);
    }
}

void ImportRowsPage::showCounts() {
    const auto counts = m_filter->counts();
    const std::array texts = {tr("All (%1)"),         tr("New (%1)"),           tr("Changed (%1)"),
                              tr("In conflict (%1)"), tr("To be decided (%1)"), tr("Nothing new (%1)")};
    for (std::size_t group = 0; group < counts.size(); ++group) {
        auto* button = m_groups->button(static_cast<int>(group));
        button->setText(texts[group].arg(counts[group]));
        button->setVisible(counts[group] > 0 || group == 0);
    }
}

void ImportRowsPage::showCurrent() {
    const QModelIndex current = m_filter->mapToSource(m_view->currentIndex());
    const bool hasCurrent = current.isValid();
    m_shownRow = hasCurrent ? ImportTreeModel::rowOf(current) : -1;
    m_target->clear();
    m_target->setEnabled(hasCurrent);
    m_take->setEnabled(hasCurrent);
    m_keep->setEnabled(hasCurrent);
    m_question->setText(tr("This ro&w is"));
    if (hasCurrent) {
        fillTargets(m_shownRow);
    }
}

void ImportRowsPage::fillTargets(int row) {
    const ProposedRow& proposed = m_session.proposal().rows[static_cast<std::size_t>(row)];
    const auto& models = m_session.models();
    const auto entry = [&models](std::size_t index) {
        return QStringLiteral("%1  (%2)")
            .arg(toQString(std::string_view(models[index].name)),
                 toQString(std::string_view(models[index].id)));
    };
    const bool isUndecided = proposed.status == ProposedRow::Status::undecided;
    if (isUndecided) {
        m_target->addItem(tr("Choose the model that is meant…"), notDecided);
    }
    m_target->addItem(tr("a new model: add it"), addAsNew);
    m_target->addItem(tr("nothing: leave it out"), leaveOut);
    m_target->insertSeparator(m_target->count());
    for (const ModelSuggestion& suggestion : proposed.match.suggestions) {
        m_target->addItem(tr("%1 – similar").arg(entry(suggestion.index)),
                          static_cast<int>(suggestion.index));
    }
    if (!proposed.match.suggestions.empty()) {
        m_target->insertSeparator(m_target->count());
    }
    for (std::size_t index = 0; index < models.size() && models.size() <= kMostTargets; ++index) {
        m_target->addItem(entry(index), static_cast<int>(index));
    }
    if (proposed.model && m_target->findData(static_cast<int>(*proposed.model)) < 0) {
        m_target->addItem(entry(*proposed.model), static_cast<int>(*proposed.model));
    }
    int chosen = isUndecided ? int(notDecided) : int(leaveOut);
    if (!isUndecided && proposed.isTaken) {
        chosen = proposed.model ? static_cast<int>(*proposed.model) : int(addAsNew);
    }
    m_target->setCurrentIndex(m_target->findData(chosen));
}

void ImportRowsPage::decideCurrent(int entry) {
    const int target = m_target->itemData(entry).toInt();
    const int row = m_shownRow;
    if (row < 0 || target == notDecided) {
        return;
    }
    if (target != leaveOut) {
        m_tree->decide(row, target);
        m_view->expand(m_filter->mapFromSource(m_tree->index(row, 0)));
    } else {
        m_tree->take({m_tree->index(row, 0)}, false);
    }
    m_view->setCurrentIndex(m_filter->mapFromSource(m_tree->index(row, 0)));
    showCurrent();
}

/// Space ticks what is selected, whichever column the cursor is in.
bool ImportRowsPage::eventFilter(QObject* object, QEvent* event) {
    const bool isSpace =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (object != m_view || !isSpace || !m_view->currentIndex().isValid()) {
        return QWidget::eventFilter(object, event);
    }
    const bool isTicked = m_view->currentIndex().siblingAtColumn(0).data(Qt::CheckStateRole) == Qt::Checked;
    QModelIndexList selected;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
        selected << m_filter->mapToSource(index);
    }
    m_tree->take(selected, !isTicked);
    showCurrent();
    return true;
}

void ImportRowsPage::takeSelected(bool isTaken) {
    QModelIndexList taken;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
        const QModelIndex source = m_filter->mapToSource(index);
        const int row = ImportTreeModel::rowOf(source);
        const ProposedRow& proposed = m_session.proposal().rows[static_cast<std::size_t>(row)];
        if (m_tree->cellOf(source) >= 0 || !proposed.model) {
            taken << source;
            continue;
        }
        for (int child = 0; child < m_tree->rowCount(source); ++child) {
            taken << m_tree->index(child, 0, source);
        }
        if (isTaken) {
            taken << source;
        }
    }
    m_tree->take(taken, isTaken);
    showCurrent();
}

} // namespace frontierscope
