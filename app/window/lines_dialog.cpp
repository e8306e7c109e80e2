// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/lines_dialog.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/base/translation.h"
#include "app/window/dialog_buttons.h"
#include "core/dataset/number_text.h"
#include "core/figure/compute_chart.h"
#include "core/figure/figure_words.h"
#include "core/figure/score_axis.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace frontierscope {

namespace {

constexpr int kVisibleRows = 3, kVisibleBenchmarkLines = 5;
constexpr int kWordsWidth = 250, kNumberWidth = 80, kSetWidth = 190;

QTableWidget* makeTable(const QStringList& headers, const QString& name, int visibleRows, QWidget* parent) {
    auto* table = new QTableWidget(0, static_cast<int>(headers.size()), parent);
    table->setHorizontalHeaderLabels(headers);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setColumnWidth(0, kWordsWidth);
    table->setColumnWidth(1, kNumberWidth);
    table->setTabKeyNavigation(false);
    table->setAccessibleName(name);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          visibleRows * table->verticalHeader()->defaultSectionSize() +
                          2 * table->frameWidth());
    return table;
}

void addCells(QTableWidget& table, const QStringList& texts) {
    const int row = table.rowCount();
    table.insertRow(row);
    for (int column = 0; column < texts.size(); ++column) {
        table.setItem(row, column, new QTableWidgetItem(texts[column]));
    }
}

QString textIn(const QTableWidget& table, int row, int column) {
    const QTableWidgetItem* item = table.item(row, column);
    return item == nullptr ? QString() : item->text().trimmed();
}

bool isBlank(const QTableWidget& table, int row) {
    for (int column = 0; column < table.columnCount(); ++column) {
        if (!textIn(table, row, column).isEmpty()) {
            return false;
        }
    }
    return true;
}

QString numberText(const std::optional<double>& value) {
    return value ? toQString(std::string_view(formatNumber(*value))) : QString();
}

QLabel* heading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

LinesDialog::LinesDialog(FigureEdit edit, QWidget* parent)
    : QDialog(parent)
    , m_edit(edit)
    , m_problem(new QLabel(this)) {
    setObjectName(QStringLiteral("linesDialog"));
    setWindowTitle(tr("Lines and bands"));
    auto* layout = new QVBoxLayout(this);
    addLines(*layout);
    addBands(*layout);
    m_problem->setObjectName(QStringLiteral("linesProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addWidget(okCancelButtons(*this));
    resize(780, sizeHint().height());
}

void LinesDialog::addLines(QVBoxLayout& layout) {
    const FigureSpec& spec = m_edit.spec();
    const auto benchmark = figureBenchmark(spec, m_edit.document().dataset());
    if (hasBenchmarkLines(spec.kind) && benchmark && !benchmark->referenceLines.empty()) {
        layout.addWidget(heading(tr("Lines of %1").arg(toQString(std::string_view(benchmark->name))), this));
        m_known = makeTable({tr("Line"), tr("Value"), tr("Questions"), tr("Source")},
                            tr("Lines of the benchmark"), kVisibleBenchmarkLines, this);
        m_known->setColumnWidth(2, kSetWidth);
        m_known->setObjectName(QStringLiteral("benchmarkLines"));
        m_known->setEditTriggers(QAbstractItemView::NoEditTriggers);
        const auto shown = shownReferenceLines(spec, *benchmark);
        for (const ReferenceLine& line : benchmark->referenceLines) {
            addCells(*m_known, {toQString(std::string_view(dataTerm(spec.language, line.label))),
                                numberText(line.value), toQString(std::string_view(line.questionSet)),
                                toQString(std::string_view(line.source))});
            const bool isShown = std::ranges::find(shown, &line) != shown.end();
            m_known->item(m_known->rowCount() - 1, 0)->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
            m_knownLines.push_back(line.id);
        }
        layout.addWidget(m_known);
    }
    m_own = addTable(layout, tr("Your own lines"), {tr("Words"), tr("Value"), tr("Source")}, "ownLines",
                     {tr("New line"), QString(), QString()});
    for (const OwnReferenceLine& line : spec.ownReferenceLines) {
        addCells(*m_own, {toQString(std::string_view(line.label)), numberText(line.value),
                          toQString(std::string_view(line.source))});
    }
}

void LinesDialog::addBands(QVBoxLayout& layout) {
    const FigureSpec& spec = m_edit.spec();
    m_bands =
        addTable(layout, tr("Shaded bands of the horizontal axis (an empty end is open)"),
                 {tr("Words"), tr("From"), tr("To")}, "shadedBands", {tr("New band"), QString(), QString()});
    const bool isCompute = spec.kind == "training-compute";
    const std::vector<ShadedBand> none;
    for (const ShadedBand& band : spec.bands.value_or(isCompute ? defaultBands(spec.language) : none)) {
        addCells(*m_bands,
                 {toQString(std::string_view(band.label)), numberText(band.low), numberText(band.high)});
    }
}

QTableWidget* LinesDialog::addTable(QVBoxLayout& layout, const QString& title, const QStringList& headers,
                                    const char* name, const QStringList& newRow) {
    QTableWidget* table = makeTable(headers, title, kVisibleRows, this);
    table->setObjectName(QLatin1String(name));
    auto* add = new QPushButton(tr("Add"), this);
    auto* remove = new QPushButton(tr("Remove"), this);
    for (QPushButton* button : {add, remove}) {
        button->setAutoDefault(false);
    }
    add->setAccessibleName(tr("Add: %1").arg(title));
    remove->setAccessibleName(tr("Remove: %1").arg(title));
    connect(add, &QPushButton::clicked, table, [table, newRow] {
        addCells(*table, newRow);
        table->setFocus();
        table->setCurrentCell(table->rowCount() - 1, 0);
        table->editItem(table->currentItem());
    });
    connect(remove, &QPushButton::clicked, table, [table] { table->removeRow(table->currentRow()); });
    auto* head = new QHBoxLayout;
    head->addWidget(heading(title, this), 1);
    head->addWidget(add);
    head->addWidget(remove);
    layout.addLayout(head);
    layout.addWidget(table);
    return table;
}

void LinesDialog::complain(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->show();
}

/// What the cell holds; says what is wrong with it and goes there if it is no number.
std::optional<double> LinesDialog::numberIn(const QTableWidget& table, int row, int column) {
    const auto number = parseNumber(toUtf8(textIn(table, row, column)));
    if (number) {
        return *number;
    }
    complain(tr("“%1”, %2: %3")
                 .arg(textIn(table, row, 0), table.horizontalHeaderItem(column)->text(),
                      toQString(number.error().message)));
    return std::nullopt;
}

std::optional<std::vector<OwnReferenceLine>> LinesDialog::ownLines() {
    std::vector<OwnReferenceLine> lines;
    for (int row = 0; row < m_own->rowCount(); ++row) {
        if (isBlank(*m_own, row)) {
            continue;
        }
        const auto value = numberIn(*m_own, row, 1);
        if (!value) {
            m_own->setCurrentCell(row, 1);
            return std::nullopt;
        }
        lines.push_back({toUtf8(textIn(*m_own, row, 0)), *value, toUtf8(textIn(*m_own, row, 2))});
    }
    return lines;
}

std::optional<std::vector<ShadedBand>> LinesDialog::ownBands() {
    std::vector<ShadedBand> bands;
    for (int row = 0; row < m_bands->rowCount(); ++row) {
        ShadedBand band{toUtf8(textIn(*m_bands, row, 0)), {}, {}};
        for (const int column : {1, 2}) {
            if (textIn(*m_bands, row, column).isEmpty()) {
                continue;
            }
            const auto end = numberIn(*m_bands, row, column);
            if (!end) {
                m_bands->setCurrentCell(row, column);
                return std::nullopt;
            }
            (column == 1 ? band.low : band.high) = end;
        }
        if (isBlank(*m_bands, row)) {
            continue;
        }
        constexpr double kInfinity = std::numeric_limits<double>::infinity();
        if (band.low.value_or(-kInfinity) >= band.high.value_or(kInfinity)) {
            complain(tr("“%1” ends before it begins.").arg(textIn(*m_bands, row, 0)));
            m_bands->setCurrentCell(row, 1);
            return std::nullopt;
        }
        bands.push_back(std::move(band));
    }
    return bands;
}

void LinesDialog::accept() {
    const auto lines = ownLines();
    const auto bands = lines ? ownBands() : std::nullopt;
    if (!lines || !bands) {
        return;
    }
    m_edit.change(tr("Lines and bands"), [&](FigureSpec& spec) {
        spec.ownReferenceLines = *lines;
        const bool isCompute = spec.kind == "training-compute";
        const bool isDefault =
            !spec.bands && *bands == (isCompute ? defaultBands(spec.language) : std::vector<ShadedBand>());
        if (!isDefault) {
            spec.bands = *bands;
        }
        if (m_known == nullptr) {
            return;
        }
        std::vector<std::string> chosen, before;
        for (std::size_t i = 0; i < m_knownLines.size(); ++i) {
            if (m_known->item(static_cast<int>(i), 0)->checkState() == Qt::Checked) {
                chosen.push_back(m_knownLines[i]);
            }
        }
        const auto benchmark = figureBenchmark(spec, m_edit.document().dataset());
        for (const ReferenceLine* line : shownReferenceLines(spec, *benchmark)) {
            before.push_back(line->id);
        }
        if (chosen != before) {
            spec.customReferenceLines = true;
            spec.referenceLines = chosen;
        }
    });
    QDialog::accept();
}

} // namespace frontierscope
