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

#include <string>
#include <unordered_map>

namespace frontierscope {

namespace {

constexpr std::size_t kMostAlike = 20; // cells that ask the same; more than that nobody answers one by one

enum Column { modelColumn, fieldColumn, textColumn, meaningColumn, columnCount };

QTableWidgetItem* textCell(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setToolTip(plainToolTip(text));
    return item;
}

/// What a cell asks, whatever its number is.
std::string kindOf(const AmbiguousCell& cell) {
    std::string kind = std::to_string(cell.column) + '\n' + std::string(cell.reason.text);
    for (const NumberChoice& choice : cell.choices) {
        kind += '\n' + std::string(choice.meaning.text);
    }
    return kind;
}

} // namespace

PasteDialog::PasteDialog(const PastePlan& plan, const std::vector<const Field*>& fields,
                         const QStringList& rowNames, QWidget* parent)
    : QDialog(parent)
    , m_cells(plan.ambiguous)
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
    findQuestions();
    for (const Question& question : m_questions) {
        const AmbiguousCell& cell = firstCell(question);
        const QString rowName = question.isForRest
                                    ? tr("All others that ask this: %1").arg(question.cells.size())
                                    : rowNames.value(static_cast<int>(cell.row));
        addQuestion(question, rowName, *fields[cell.column]);
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
    if (QComboBox* first = m_questions.empty() ? nullptr : boxOf(0)) {
        first->setFocus();
    }
}

void PasteDialog::findQuestions() {
    struct Alike {
        std::size_t count = 0;
        std::size_t rest = 0; ///< index of the question for all beyond the first
    };
    std::unordered_map<std::string, Alike> byKind;
    for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
        Alike& alike = byKind[kindOf(m_cells[cell])];
        if (++alike.count > kMostAlike + 1) {
            m_questions[alike.rest].cells.push_back(cell);
            continue;
        }
        alike.rest = m_questions.size();
        m_questions.push_back({{cell}, alike.count > kMostAlike, false});
    }
}

void PasteDialog::addQuestion(const Question& question, const QString& rowName, const Field& field) {
    const AmbiguousCell& cell = firstCell(question);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, modelColumn, textCell(rowName));
    m_table->setItem(row, fieldColumn, textCell(toQString(translated(field.title, currentLanguage()))));
    const QString text = toQString(std::string_view(cell.text));
    m_table->setItem(row, textColumn, textCell(question.isForRest ? text + QStringLiteral(" …") : text));
    auto* box = new QComboBox(m_table);
    box->setAccessibleName(toQString(cell.reason));
    box->addItem(question.isForRest ? tr("Keep the old values") : tr("Keep the old value"));
    for (const NumberChoice& choice : cell.choices) {
        // A single choice is no question of spelling: the number is only approximate.
        if (cell.choices.size() > 1) {
            box->addItem(toQString(choice.meaning));
        } else {
            const QString value = toQString(std::string_view(formatNumber(choice.value)));
            box->addItem(question.isForRest ? tr("as they are") : tr("%1, as it is").arg(value));
        }
    }
    m_table->setCellWidget(row, meaningColumn, box);
    connect(box, &QComboBox::activated, this, [this, row] { answerAlike(static_cast<std::size_t>(row)); });
}

const AmbiguousCell& PasteDialog::firstCell(const Question& question) const {
    return m_cells[question.cells.front()];
}

QComboBox* PasteDialog::boxOf(std::size_t question) const {
    return qobject_cast<QComboBox*>(m_table->cellWidget(static_cast<int>(question), meaningColumn));
}

void PasteDialog::answerAlike(std::size_t answered) {
    m_questions[answered].isAnswered = true;
    const int chosen = boxOf(answered)->currentIndex();
    const AmbiguousCell& like = firstCell(m_questions[answered]);
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        const AmbiguousCell& cell = firstCell(m_questions[i]);
        if (m_questions[i].isAnswered || cell.column != like.column || cell.reason.text != like.reason.text) {
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
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        const int chosen = boxOf(i)->currentIndex();
        for (const std::size_t index : m_questions[i].cells) {
            const AmbiguousCell& cell = m_cells[index];
            reading.answers[{cell.row, cell.column}] =
                chosen == 0 ? std::nullopt
                            : std::optional(cell.choices[static_cast<std::size_t>(chosen - 1)].value);
        }
    }
    return reading;
}

} // namespace frontierscope
