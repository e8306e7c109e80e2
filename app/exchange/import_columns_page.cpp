// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/import_columns_page.h"

#include "app/base/qt_conversions.h"
#include "app/base/tool_tip.h"
#include "app/base/translation.h"
#include "core/dataset/importers/import_session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace frontierscope {

namespace {

constexpr int kExampleCount = 3;

QTableWidgetItem* textCell(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setToolTip(plainToolTip(text));
    return item;
}

QString examplesOf(const DelimitedTable& sample, std::size_t column) {
    QStringList examples;
    for (const DelimitedRow& row : sample.rows) {
        const QString text = toQString(sample.cell(row, column)).simplified();
        if (!text.isEmpty() && !examples.contains(text)) {
            examples << text;
        }
        if (examples.size() == kExampleCount) {
            break;
        }
    }
    return examples.join(QStringLiteral("  ·  "));
}

QComboBox* fieldBox(QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->addItem(ImportColumnsPage::tr("(not used)"), QString());
    for (const Field& field : modelFields()) {
        if (field.isEditable) {
            box->addItem(toQString(translated(field.title, currentLanguage())), toQString(field.key));
        }
    }
    return box;
}

} // namespace

ImportColumnsPage::ImportColumnsPage(const ImportSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(new QTableWidget(0, 3, this))
    , m_decimalSign(new QComboBox(this))
    , m_percentScale(new QComboBox(this)) {
    m_table->setObjectName(QStringLiteral("importColumns"));
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->setHorizontalHeaderLabels({tr("Column"), tr("Goes to"), tr("For example")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_decimalSign->addItem(tr("as the columns show"), static_cast<int>(DecimalSign::unknown));
    m_decimalSign->addItem(tr("point: 1,234.5"), static_cast<int>(DecimalSign::point));
    m_decimalSign->addItem(tr("comma: 1.234,5"), static_cast<int>(DecimalSign::comma));
    m_percentScale->addItem(tr("as the columns show"), static_cast<int>(PercentScale::unknown));
    m_percentScale->addItem(tr("percent: 85"), static_cast<int>(PercentScale::percent));
    m_percentScale->addItem(tr("fractions: 0.85"), static_cast<int>(PercentScale::fraction));
    auto* signLabel = new QLabel(tr("&Decimal sign:"), this);
    auto* scaleLabel = new QLabel(tr("Sh&ares in:"), this);
    signLabel->setBuddy(m_decimalSign);
    scaleLabel->setBuddy(m_percentScale);
    auto* bar = new QHBoxLayout;
    bar->addWidget(signLabel);
    bar->addWidget(m_decimalSign);
    bar->addSpacing(16);
    bar->addWidget(scaleLabel);
    bar->addWidget(m_percentScale);
    bar->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addLayout(bar);
    for (int column = 0; column < intSize(session.sample().header); ++column) {
        addColumn(column);
    }
    for (QComboBox* box : {m_decimalSign, m_percentScale}) {
        connect(box, &QComboBox::activated, this, &ImportColumnsPage::changed);
    }
    showUses();
    m_table->resizeColumnsToContents();
}

void ImportColumnsPage::addColumn(int row) {
    const auto column = static_cast<std::size_t>(row);
    m_table->insertRow(row);
    m_table->setItem(row, 0, textCell(toQString(std::string_view(m_session.sample().header[column]))));
    QComboBox* box = fieldBox(m_table);
    box->setAccessibleName(tr("Goes to"));
    m_table->setCellWidget(row, 1, box);
    m_table->setItem(row, 2, textCell(examplesOf(m_session.sample(), column)));
    connect(box, &QComboBox::activated, this, &ImportColumnsPage::changed);
}

void ImportColumnsPage::showUses() {
    const auto& uses = m_session.proposal().table.columns;
    for (int row = 0; row < m_table->rowCount() && row < intSize(uses); ++row) {
        auto* box = qobject_cast<QComboBox*>(m_table->cellWidget(row, 1));
        const Field* field = uses[static_cast<std::size_t>(row)].field;
        box->setCurrentIndex(qMax(0, box->findData(field == nullptr ? QString() : toQString(field->key))));
    }
    const ImportOptions& options = m_session.options();
    m_decimalSign->setCurrentIndex(m_decimalSign->findData(static_cast<int>(options.decimalSign)));
    m_percentScale->setCurrentIndex(m_percentScale->findData(static_cast<int>(options.percentScale)));
}

ImportOptions ImportColumnsPage::chosen() const {
    ImportOptions options = m_session.options();
    options.decimalSign = static_cast<DecimalSign>(m_decimalSign->currentData().toInt());
    options.percentScale = static_cast<PercentScale>(m_percentScale->currentData().toInt());
    const auto& uses = m_session.proposal().table.columns;
    for (int row = 0; row < m_table->rowCount() && row < intSize(uses); ++row) {
        const ColumnUse& use = uses[static_cast<std::size_t>(row)];
        const auto* box = qobject_cast<QComboBox*>(m_table->cellWidget(row, 1));
        const std::string key = toUtf8(box->currentData().toString());
        if (key != (use.field == nullptr ? std::string_view() : use.field->key)) {
            options.columns[use.header] = key;
        }
    }
    return options;
}

} // namespace frontierscope
