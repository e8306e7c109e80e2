// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/paste_dialog.h"

#include "app/base/qt_conversions.h"
#include "app/base/tool_tip.h"
#include "app/base/translation.h"
#include "core/dataset/number_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace frontierscope {

namespace {

enum Column { modelColumn, fieldColumn, textColumn, meaningColumn, columnCount };

QTableWidgetItem* textCell(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setToolTip(plainToolTip(text));
    return item;
}

} // namespace

PasteDialog::PasteDialog(const PastePlan& plan, const std::vector<const Field*>& fields,
                         const QStringList& rowNames, QWidget* parent)
    : QDialog(parent)
    , m_isAnswered(plan.ambiguous.size(), false)
    , m_table(new QTableWidget(0, columnCount, this)) {
    setObjectName(QStringLiteral("pasteDialog"));
    setWindowTitle(tr("What do these numbers mean?"));
    m_table->setObjectName(QStringLiteral("pasteQuestions"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Model"), tr("Column"), tr("Pasted"), tr("Means")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (const AmbiguousCell& cell : plan.ambiguous) {
        addCell(cell, rowNames.value(static_cast<int>(cell.row)), *fields[cell.column]);
    }
    auto* text =
        new QLabel(tr("Some of the pasted numbers can be read in more than one way. Until you say what "
                      "they mean, these cells keep their values; everything else is pasted. An answer "
                      "is taken over for the cells of the same column that ask the same."),
                   this);
    text->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* paste = buttons->addButton(tr("&Paste"), QDialogButtonBox::AcceptRole);
    paste->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    m_table->setColumnWidth(modelColumn, 190);
    m_table->setColumnWidth(fieldColumn, 190);
    m_table->setColumnWidth(textColumn, 90);
    resize(820, 360);
    if (QComboBox* first = m_cells.empty() ? nullptr : boxOf(0)) {
        first->setFocus();
    }
}

void PasteDialog::addCell(const AmbiguousCell& cell, const QString& rowName, const Field& field) {
    const std::size_t index = m_cells.size();
    m_cells.push_back(cell);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, modelColumn, textCell(rowName));
    m_table->setItem(row, fieldColumn, textCell(toQString(translated(field.title, currentLanguage()))));
    m_table->setItem(row, textColumn, textCell(toQString(std::string_view(cell.text))));
    auto* box = new QComboBox(m_table);
    box->setAccessibleName(toQString(cell.reason));
    box->addItem(tr("Keep the old value"));
    for (const NumberChoice& choice : cell.choices) {
        const QString value = toQString(std::string_view(formatNumber(choice.value)));
        // A single choice is no question of spelling: the number is only approximate.
        box->addItem(cell.choices.size() > 1 ? toQString(choice.meaning) : tr("%1, as it is").arg(value));
    }
    m_table->setCellWidget(row, meaningColumn, box);
    connect(box, &QComboBox::activated, this, [this, index] { answerAlike(index); });
}

QComboBox* PasteDialog::boxOf(std::size_t cell) const {
    return qobject_cast<QComboBox*>(m_table->cellWidget(static_cast<int>(cell), meaningColumn));
}

void PasteDialog::answerAlike(std::size_t answered) {
    m_isAnswered[answered] = true;
    const int chosen = boxOf(answered)->currentIndex();
    const AmbiguousCell& like = m_cells[answered];
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const AmbiguousCell& cell = m_cells[i];
        if (m_isAnswered[i] || cell.column != like.column || cell.reason.text != like.reason.text) {
            continue;
        }
        if (chosen == 0) {
            boxOf(i)->setCurrentIndex(0);
            continue;
        }
        // The same question: the template of the meaning is the same, the number in it is not.
        const std::string_view meaning = like.choices[static_cast<std::size_t>(chosen - 1)].meaning.text;
        for (std::size_t choice = 0; choice < cell.choices.size(); ++choice) {
            if (cell.choices[choice].meaning.text == meaning) {
                boxOf(i)->setCurrentIndex(static_cast<int>(choice) + 1);
            }
        }
    }
}

BlockReading PasteDialog::reading() const {
    BlockReading reading;
    reading.isForeign = true;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const int chosen = boxOf(i)->currentIndex();
        const AmbiguousCell& cell = m_cells[i];
        reading.answers[{cell.row, cell.column}] =
            chosen == 0 ? std::nullopt
                        : std::optional(cell.choices[static_cast<std::size_t>(chosen - 1)].value);
    }
    return reading;
}

} // namespace frontierscope
