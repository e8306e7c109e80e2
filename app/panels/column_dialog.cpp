// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/column_dialog.h"

#include "app/base/qt_conversions.h"
#include "app/base/translation.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace frontierscope {

namespace {

constexpr int kPreviewRows = 8;

/// How a column is named in an expression.
QString nameInExpression(const Field& field, const ComputedColumn* own) {
    const QString key = toQString(field.key);
    return own == nullptr ? key : QStringLiteral("\"%1\"").arg(key);
}

} // namespace

ColumnDialog::ColumnDialog(const Dataset& dataset, std::optional<std::size_t> edited, QWidget* parent)
    : QDialog(parent)
    , m_dataset(dataset)
    , m_edited(edited)
    , m_name(new QLineEdit(this))
    , m_expression(new QLineEdit(this))
    , m_fields(new QComboBox(this))
    , m_unit(new QLineEdit(this))
    , m_scale(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_known(new QLabel(this))
    , m_preview(new QTableWidget(0, 2, this)) {
    setObjectName(QStringLiteral("columnDialog"));
    setWindowTitle(edited ? tr("Change a computed column") : tr("New computed column"));
    m_name->setObjectName(QStringLiteral("columnName"));
    m_expression->setObjectName(QStringLiteral("columnExpression"));
    m_fields->setObjectName(QStringLiteral("columnFields"));
    m_unit->setObjectName(QStringLiteral("columnUnit"));
    m_scale->setObjectName(QStringLiteral("columnScale"));
    m_problem->setObjectName(QStringLiteral("columnProblem"));
    m_preview->setObjectName(QStringLiteral("columnPreview"));
    m_scale->addItems({tr("linear"), tr("logarithmic")});
    fillFields();
    buildLayout();
    if (edited) {
        const ComputedColumn& column = dataset.computedColumns.at(*edited);
        m_name->setText(toQString(std::string_view(column.name)));
        m_expression->setText(toQString(std::string_view(column.expression)));
        m_unit->setText(toQString(std::string_view(column.unit)));
        m_scale->setCurrentIndex(column.isLogarithmic ? 1 : 0);
    }
    for (QLineEdit* edit : {m_name, m_expression}) {
        connect(edit, &QLineEdit::textChanged, this, &ColumnDialog::refresh);
    }
    connect(m_fields, &QComboBox::activated, this, &ColumnDialog::insertField);
    refresh();
}

void ColumnDialog::buildLayout() {
    auto* form = new QFormLayout;
    const auto addRow = [form](const QString& text, const QString& name, QWidget* field) {
        form->addRow(text, field);
        field->setAccessibleName(name);
    };
    addRow(tr("&Name"), tr("Name"), m_name);
    addRow(tr("&Expression"), tr("Expression"), m_expression);
    addRow(tr("Insert a &field"), tr("Insert a field"), m_fields);
    addRow(tr("&Unit"), tr("Unit"), m_unit);
    addRow(tr("&Scale of an axis"), tr("Scale of an axis"), m_scale);
    m_expression->setPlaceholderText(QStringLiteral("gpqa / (days_since(release_date) / 365)"));
    m_unit->setPlaceholderText(tr("USD, days, points … or nothing"));
    auto* help =
        new QLabel(tr("Numbers, fields, + - * / ^ and parentheses; log10, log2, ln, exp, sqrt, abs, "
                      "round, min, max, days_since(date), days_between(date, date), year(date). What "
                      "is computed from something unknown is unknown."),
                   this);
    help->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {help, m_problem, m_known}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_preview->setHorizontalHeaderLabels({tr("Model"), tr("Value")});
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    m_preview->setAccessibleName(tr("Values of the first models"));
    auto* buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("OK"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(help);
    layout->addWidget(m_problem);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_known);
    layout->addWidget(buttons);
    resize(620, 560);
}

void ColumnDialog::fillFields() {
    const ComputedColumns columns(m_dataset);
    m_fields->addItem(tr("Choose …"));
    const auto add = [this](const Field& field, const ComputedColumn* own) {
        const bool isDate = field.type == FieldType::date;
        if (field.type != FieldType::number && !isDate) {
            return;
        }
        const QString name = nameInExpression(field, own);
        m_fields->addItem(own == nullptr ? toQString(translated(field.title, currentLanguage()))
                                         : toQString(field.key),
                          isDate ? QStringLiteral("days_since(%1)").arg(name) : name);
    };
    for (const Field& field : modelFields()) {
        add(field, nullptr);
    }
    for (std::size_t i = 0; i < columns.fields().size(); ++i) {
        const bool isItself = m_edited && i == columns.readyCount() + *m_edited;
        if (!isItself) {
            add(columns.fields()[i], columns.definition(i));
        }
    }
}

void ColumnDialog::insertField(int index) {
    const QString name = m_fields->itemData(index).toString();
    m_fields->setCurrentIndex(0);
    if (!name.isEmpty()) {
        m_expression->insert(name);
        m_expression->setFocus();
    }
}

ComputedColumn ColumnDialog::column() const {
    ComputedColumn column = m_edited ? m_dataset.computedColumns.at(*m_edited) : ComputedColumn();
    column.name = toUtf8(m_name->text().trimmed());
    column.expression = toUtf8(m_expression->text().trimmed());
    column.unit = toUtf8(m_unit->text().trimmed());
    column.isLogarithmic = m_scale->currentIndex() == 1;
    return column;
}

void ColumnDialog::refresh() {
    Dataset tried; // what an expression can see beside the models
    tried.asOf = m_dataset.asOf;
    tried.computedColumns = m_dataset.computedColumns;
    const std::size_t place = m_edited.value_or(tried.computedColumns.size());
    tried.computedColumns.resize(std::max(place + 1, tried.computedColumns.size()));
    tried.computedColumns[place] = column();
    // A name is asked for at the end: the values of a nameless column can be seen.
    const bool isNameless = tried.computedColumns[place].name.empty();
    const auto name = checkColumnName(m_dataset, tried.computedColumns[place].name,
                                      m_edited ? std::optional(place) : std::nullopt);
    if (isNameless) {
        tried.computedColumns[place].name = "\x01";
    }
    const ComputedColumns columns(tried);
    const auto& fault = columns.fault(columns.readyCount() + place);
    const bool isEmpty = tried.computedColumns[place].expression.empty();
    QString problem;
    if (!name && !isNameless) {
        problem = toQString(name.error().message);
    } else if (fault && !isEmpty) {
        problem = toQString(fault->message);
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_expression->setAccessibleDescription(problem);
    m_ok->setEnabled(name && !fault);
    showValues(columns.fields()[columns.readyCount() + place]);
}

void ColumnDialog::showValues(const Field& field) {
    const int shownCount = std::min(kPreviewRows, intSize(m_dataset.models));
    m_preview->setRowCount(shownCount);
    std::size_t knownCount = 0;
    for (std::size_t row = 0; row < m_dataset.models.size(); ++row) {
        const FieldValue value = field.get(m_dataset.models[row]);
        const auto* number = std::get_if<double>(&value);
        knownCount += number != nullptr ? 1 : 0;
        const int at = static_cast<int>(row);
        if (at < shownCount) {
            m_preview->setItem(at, 0,
                               new QTableWidgetItem(toQString(std::string_view(m_dataset.models[row].name))));
            auto* cell = new QTableWidgetItem(number == nullptr ? QStringLiteral("—")
                                                                : QString::number(*number, 'g', 6));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_preview->setItem(at, 1, cell);
        }
    }
    m_known->setText(tr("Known for %1 of %2 models.").arg(knownCount).arg(m_dataset.models.size()));
}

} // namespace frontierscope
