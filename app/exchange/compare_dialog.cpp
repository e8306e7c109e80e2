// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/compare_dialog.h"

#include "app/base/tool_tip.h"
#include "app/exchange/comparison.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace frontierscope {

namespace {

enum Column { whatColumn, otherColumn, currentColumn };

void addRow(QTreeWidgetItem* parent, const DifferenceRow& row) {
    auto* item = new QTreeWidgetItem(parent, {row.what, row.other, row.current});
    for (int column = whatColumn; column <= currentColumn; ++column) {
        item->setToolTip(column, plainToolTip(item->text(column)));
    }
    for (const DifferenceRow& below : row.below) {
        addRow(item, below);
    }
    item->setExpanded(true);
}

void addLines(const QTreeWidgetItem* item, int depth, QString& text) {
    QStringList cells;
    for (int column = whatColumn; column <= currentColumn; ++column) {
        cells << item->text(column);
    }
    text +=
        QString(depth * 2, QLatin1Char(' ')) + cells.join(QLatin1Char('\t')).trimmed() + QLatin1Char('\n');
    for (int child = 0; child < item->childCount(); ++child) {
        addLines(item->child(child), depth + 1, text);
    }
}

} // namespace

CompareDialog::CompareDialog(std::shared_ptr<const Comparison> comparison, QWidget* parent)
    : QDialog(parent)
    , m_comparison(std::move(comparison))
    , m_tree(new QTreeWidget(this))
    , m_text(new QLineEdit(this)) {
    const QString& otherName = m_comparison->otherName;
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare with %1").arg(otherName));
    m_tree->setObjectName(QStringLiteral("differences"));
    m_tree->setAccessibleName(tr("Differences"));
    m_tree->setHeaderLabels({tr("What differs"), tr("In %1").arg(otherName), tr("Here")});
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_text->setObjectName(QStringLiteral("findDifference"));
    m_text->setPlaceholderText(tr("Find a difference"));
    m_text->setAccessibleName(tr("Find a difference"));
    m_text->setClearButtonEnabled(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto* copy = buttons->addButton(tr("&Copy as Text"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &CompareDialog::copyText);
    connect(m_text, &QLineEdit::textChanged, this, &CompareDialog::search);
    resize(960, 620);
    showSections(listDifferences(*m_comparison, {}));
    m_tree->setColumnWidth(whatColumn, 330);
    m_tree->setColumnWidth(otherColumn, 300);
    m_tree->setFocus();
}

void CompareDialog::showSections(const std::vector<DifferenceSection>& sections) {
    const bool isSearch = !m_text->text().trimmed().isEmpty();
    QFont bold = font();
    bold.setBold(true);
    m_tree->clear();
    for (const DifferenceSection& section : sections) {
        auto* item = new QTreeWidgetItem(m_tree, {section.title});
        item->setFont(whatColumn, bold);
        item->setFirstColumnSpanned(true);
        for (const DifferenceRow& row : section.rows) {
            addRow(item, row);
        }
        if (section.unlistedCount > 0) {
            auto* rest = new QTreeWidgetItem(
                item, {tr("Differences that are not listed: %1. Find them with the field above.")
                           .arg(section.unlistedCount)});
            rest->setFirstColumnSpanned(true);
        }
        item->setExpanded(section.isShort || isSearch || m_tree->topLevelItemCount() == 1);
    }
    if (sections.empty() && !isSearch) {
        auto* item = new QTreeWidgetItem(m_tree, {tr("The two datasets say the same.")});
        item->setFont(whatColumn, bold);
        item->setFirstColumnSpanned(true);
    }
}

/// Among a million differences that takes a while; one goes on typing meanwhile.
void CompareDialog::search(const QString& text) {
    m_search.start(
        [comparison = m_comparison, text = text.trimmed()] { return listDifferences(*comparison, text); },
        [this](const std::vector<DifferenceSection>& sections) { showSections(sections); });
}

void CompareDialog::copyText() const {
    QString text = tr("What differs") + QLatin1Char('\t') + tr("In %1").arg(m_comparison->otherName) +
                   QLatin1Char('\t') + tr("Here") + QLatin1Char('\n');
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        addLines(m_tree->topLevelItem(row), 0, text);
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace frontierscope
