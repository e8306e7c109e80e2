// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/decline_table_dialog.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/base/translation.h"
#include "core/figure/figure_question.h"
#include "core/figure/figure_words.h"
#include "core/figure/model_selection.h"
#include "core/frontier/decline_table.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace frontierscope {

namespace {

QString superscript(int number) {
    QString text = QString::number(number);
    constexpr std::array<char16_t, 10> kDigits = {u'⁰', u'¹', u'²', u'³', u'⁴', u'⁵', u'⁶', u'⁷', u'⁸', u'⁹'};
    for (QChar& digit : text) {
        digit = QChar(kDigits[static_cast<std::size_t>(digit.digitValue())]);
    }
    return text;
}

QString numberText(const std::optional<double>& value) {
    if (!value) {
        return QStringLiteral("∞");
    }
    if (*value >= 0.95 && *value < 1e6) {
        return toQString(std::string_view(ratioText(*value)));
    }
    // What an interval of few points can come to: two digits are all that it is worth.
    const int power = *value > 0 ? static_cast<int>(std::floor(std::log10(*value))) : 0;
    return power < 6 ? QString::number(*value, 'g', 2)
                     : QStringLiteral("%1 × 10%2")
                           .arg(*value / std::pow(10, power), 0, 'f', 1)
                           .arg(superscript(power));
}

QTableWidgetItem* cell(const QString& text, bool isNumber) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return item;
}

} // namespace

DeclineTableDialog::DeclineTableDialog(FigureEdit edit, QWidget* parent)
    : QDialog(parent)
    , m_edit(edit)
    , m_table(new QTableWidget(0, 7, this))
    , m_follow(new QPushButton(tr("&Follow This Level"), this)) {
    setObjectName(QStringLiteral("declineTableDialog"));
    setWindowTitle(tr("How fast every level gets cheaper"));
    m_table->setHorizontalHeaderLabels({tr("Score"), tr("Level of"), tr("Times cheaper per year"),
                                        tr("90% interval"), tr("Halves every"), tr("n"), tr("R²")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(windowTitle());
    auto* method = new QLabel(tr("Method: Epoch AI, March 2025, without reasoning models. The interval takes "
                                 "the points as independent, although a frontier is a chain of records: it "
                                 "is too narrow."),
                              this);
    method->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->addButton(m_follow, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(method);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_follow, &QPushButton::clicked, this, &DeclineTableDialog::followSelected);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_follow->setEnabled(m_table->currentRow() >= 0); });
    fill();
    m_follow->setEnabled(m_table->currentRow() >= 0);
    resize(760, 420);
}

void DeclineTableDialog::fill() {
    const Dataset& dataset = m_edit.document().dataset();
    const FigureSpec& spec = m_edit.spec();
    const auto question = figureQuestion(spec, dataset);
    if (!question) {
        return;
    }
    const auto selection = selectModels(spec, question->derived ? *question->derived : dataset);
    if (!selection) {
        return;
    }
    const auto prices = datedPrices(selection->kept, spec.benchmark, spec.blend);
    for (const ThresholdDecline& row : declineTable(prices, question->benchmark)) {
        addRow(row, question->benchmark.isPercent());
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void DeclineTableDialog::addRow(const ThresholdDecline& row, bool isPercent) {
    const PriceDecline& decline = row.decline;
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    auto* first =
        cell(toQString(std::string_view(scoreText(decline.threshold.value_or(0), isPercent))), true);
    first->setData(Qt::UserRole, toQString(std::string_view(row.modelId)));
    m_table->setItem(at, 0, first);
    m_table->setItem(at, 1, cell(toQString(std::string_view(row.modelName)), false));
    if (!decline.factorPerYear) {
        m_table->setItem(at, 2, cell(toQString(explain(decline)), false));
        m_table->setSpan(at, 2, 1, 5);
        return;
    }
    const QString interval =
        QStringLiteral("%1 – %2").arg(numberText(decline.ciLow), numberText(decline.ciHigh));
    const QString halving = decline.halvingMonths
                                ? tr("%1 months").arg(QString::number(*decline.halvingMonths, 'f', 1))
                                : QStringLiteral("–");
    m_table->setItem(at, 2, cell(numberText(decline.factorPerYear), true));
    m_table->setItem(at, 3, cell(interval, true));
    m_table->setItem(at, 4, cell(halving, true));
    m_table->setItem(at, 5, cell(QString::number(decline.points.size()), true));
    m_table->setItem(at, 6, cell(QString::number(decline.rSquared.value_or(0), 'f', 2), true));
}

void DeclineTableDialog::followSelected() {
    const QTableWidgetItem* first = m_table->item(m_table->currentRow(), 0);
    if (first == nullptr) {
        return;
    }
    const QString name = m_table->item(m_table->currentRow(), 1)->text();
    m_edit.change(tr("Follow the level of %1").arg(name), [first](FigureSpec& spec) {
        spec.threshold.reset();
        spec.levelOfModel = toUtf8(first->data(Qt::UserRole).toString());
        spec.declineMethod = "epoch";
    });
    accept();
}

} // namespace frontierscope
