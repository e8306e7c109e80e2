// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/model_table_model.h"

#include "app/base/document.h"
#include "app/base/icons.h"
#include "app/base/qt_conversions.h"
#include "app/base/tool_tip.h"
#include "app/base/translation.h"
#include "app/commands/set_cell_command.h"
#include "app/models/cell_edit.h"
#include "app/models/field_provenance.h"

#include <QFont>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace frontierscope {

namespace {

/// Large numbers as people write them: 2.1 × 10²⁵.
QString powerOfTenText(double value) {
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value))));
    const double mantissa = value / std::pow(10.0, exponent);
    QString digits;
    for (const QChar digit : QString::number(exponent)) {
        static const QString kSuperscripts = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
        digits += digit.isDigit() ? kSuperscripts.at(digit.digitValue()) : QStringLiteral("⁻").at(0);
    }
    return QStringLiteral("%1 × 10%2").arg(QString::number(mantissa, 'g', 4), digits);
}

bool isUnknown(const FieldValue& value) {
    return std::holds_alternative<std::monostate>(value);
}

QVariant sortValue(const FieldValue& value) {
    if (const auto* number = std::get_if<double>(&value)) {
        return *number;
    }
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag ? 1.0 : 0.0;
    }
    return isUnknown(value) ? QVariant() : QVariant(toQString(std::string_view(formatFieldValue(value))));
}

} // namespace

ModelTableModel::ModelTableModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_columns(document.dataset())
    , m_leftOutIcon(namedIcon(QStringLiteral("eye-off"))) {
    connectToDocument();
}

void ModelTableModel::connectToDocument() {
    connect(&m_document, &Document::aboutToReset, this, [this] { beginResetModel(); });
    connect(&m_document, &Document::wasReset, this, [this] {
        m_columns = ComputedColumns(m_document.dataset());
        endResetModel();
    });
    connect(&m_document, &Document::computedColumnsReplaced, this, &ModelTableModel::takeComputedColumns);
    connect(&m_document, &Document::modelsReplaced, this, [this](int first, int last) {
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    });
    connect(&m_document, &Document::aboutToInsertModels, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&m_document, &Document::modelsInserted, this, [this] { endInsertRows(); });
    connect(&m_document, &Document::aboutToRemoveModels, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(&m_document, &Document::modelsRemoved, this, [this] { endRemoveRows(); });
}

/// One column more or less at a time, so that views keep what they know of the others.
void ModelTableModel::takeComputedColumns() {
    const ComputedColumns after(m_document.dataset());
    const auto sizeBefore = m_columns.fields().size();
    const auto sizeAfter = after.fields().size();
    std::size_t first = m_columns.readyCount(); // the first that differs
    while (first < std::min(sizeBefore, sizeAfter) &&
           m_columns.fields()[first].key == after.fields()[first].key) {
        ++first;
    }
    const int column = intSize(modelFields()) + static_cast<int>(first);
    if (sizeAfter > sizeBefore) {
        beginInsertColumns({}, column, column + static_cast<int>(sizeAfter - sizeBefore) - 1);
        m_columns = after;
        endInsertColumns();
    } else if (sizeAfter < sizeBefore) {
        beginRemoveColumns({}, column, column + static_cast<int>(sizeBefore - sizeAfter) - 1);
        m_columns = after;
        endRemoveColumns();
    } else {
        m_columns = after;
    }
    const int firstComputed = intSize(modelFields());
    emit headerDataChanged(Qt::Horizontal, firstComputed, columnCount() - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, firstComputed), index(rowCount() - 1, columnCount() - 1));
    }
}

int ModelTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : intSize(m_document.dataset().models);
}

int ModelTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : intSize(modelFields()) + intSize(m_columns.fields());
}

const Dataset& ModelTableModel::dataset() const {
    return m_document.dataset();
}

const Field& ModelTableModel::field(int column) const {
    const auto place = static_cast<std::size_t>(column);
    const std::size_t own = modelFields().size();
    return place < own ? modelFields()[place] : m_columns.fields()[place - own];
}

const ComputedColumn* ModelTableModel::definition(int column) const {
    const int computed = column - intSize(modelFields());
    return computed < 0 ? nullptr : m_columns.definition(static_cast<std::size_t>(computed));
}

std::size_t ModelTableModel::definitionIndex(int column) const {
    return static_cast<std::size_t>(column) - modelFields().size() - m_columns.readyCount();
}

int ModelTableModel::columnOfDefinition(std::size_t index) const {
    return static_cast<int>(modelFields().size() + m_columns.readyCount() + index);
}

QString ModelTableModel::heading(int column) const {
    if (const ComputedColumn* own = definition(column)) {
        const QString name = QStringLiteral("ƒ ") + toQString(std::string_view(own->name));
        return own->unit.empty()
                   ? name
                   : QStringLiteral("%1 (%2)").arg(name, toQString(std::string_view(own->unit)));
    }
    return toQString(translated(field(column).title, currentLanguage()));
}

QString ModelTableModel::headingToolTip(int column) const {
    const QString name = tr("In filters: %1");
    if (const ComputedColumn* own = definition(column)) {
        QString text = name.arg(QStringLiteral("\"%1\"").arg(toQString(std::string_view(own->name)))) +
                       QLatin1Char('\n') +
                       tr("Computed: %1").arg(toQString(std::string_view(own->expression)));
        if (const auto& fault = m_columns.fault(static_cast<std::size_t>(column) - modelFields().size())) {
            text += QLatin1Char('\n') + toQString(fault->message);
        }
        return plainToolTip(text);
    }
    const Field& shown = field(column);
    const QString text = name.arg(toQString(shown.key));
    return shown.isEditable ? text : text + QLatin1Char('\n') + tr("Computed, can't be edited.");
}

const Model& ModelTableModel::modelAt(int row) const {
    return m_document.dataset().models[static_cast<std::size_t>(row)];
}

QVariant ModelTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Model& model = modelAt(index.row());
    const Field& column = field(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(column.get(model), column, model);
    case Qt::EditRole:
        return toQString(std::string_view(formatFieldValue(column.get(model))));
    case Qt::ToolTipRole:
        return toolTip(column.get(model), column, model);
    case Qt::AccessibleTextRole: // else what is displayed is read out
        return isUnknown(column.get(model)) ? tr("unknown") : QVariant();
    case Qt::AccessibleDescriptionRole:
        return facts(column.get(model), column, model).join(QLatin1Char('\n'));
    case Qt::DecorationRole: // pale ink alone says too little
        return index.column() == 0 && isLeftOut(model) ? QVariant(m_leftOutIcon) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (column.type == FieldType::number ? Qt::AlignRight : Qt::AlignLeft)));
    case SortRole:
        return sortValue(column.get(model));
    case IdRole:
        return toQString(std::string_view(model.id));
    case IsUnknownRole:
        return isUnknown(column.get(model));
    case IsEstimateRole:
        return provenanceOf(model, column).isEstimate;
    case IsClaimRole:
        return provenanceOf(model, column).isDeveloperClaim;
    case SourceRole:
        return toQString(std::string_view(provenanceOf(model, column).source));
    case IsLeftOutRole:
        return isLeftOut(model);
    default:
        return {};
    }
}

QString ModelTableModel::displayText(const FieldValue& value, const Field& field, const Model& model) const {
    if (isUnknown(value)) {
        return QStringLiteral("—");
    }
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag ? tr("yes") : tr("no");
    }
    QString text = toQString(std::string_view(formatFieldValue(value)));
    if (const auto* number = std::get_if<double>(&value)) {
        const bool isHuge = std::isfinite(*number) && std::abs(*number) >= 1e9;
        text = isHuge ? powerOfTenText(*number) : QString::number(*number, 'g', 6);
        if (provenanceOf(model, field).isEstimate) {
            text.prepend(QLatin1Char('~'));
        }
    }
    return text;
}

bool ModelTableModel::isLeftOut(const Model& model) const {
    return !m_leftOut.isEmpty() && m_leftOut.contains(toQString(std::string_view(model.id)));
}

QString ModelTableModel::toolTip(const FieldValue& value, const Field& field, const Model& model) const {
    QStringList lines = facts(value, field, model);
    for (QString& line : lines) {
        line = line.toHtmlEscaped();
    }
    lines.first() = QStringLiteral("<b>%1</b>").arg(lines.first());
    return lines.join(QStringLiteral("<br>"));
}

/// What there is to say about a value, the model's name first.
QStringList ModelTableModel::facts(const FieldValue& value, const Field& field, const Model& model) const {
    QStringList lines{toQString(std::string_view(model.name))};
    const bool isOwn = field.get.expression() != nullptr && field.title == field.key;
    const QString title =
        isOwn ? toQString(field.key) : toQString(translated(field.title, currentLanguage()));
    lines << (isUnknown(value) ? tr("%1: unknown").arg(title)
                               : QStringLiteral("%1: %2").arg(
                                     title, toQString(std::string_view(formatFieldValue(value)))));
    const FieldProvenance provenance = provenanceOf(model, field);
    if (!isUnknown(value)) {
        if (provenance.isEstimate) {
            lines << tr("This value is an estimate.");
        }
        if (provenance.isDeveloperClaim) {
            lines << tr("Claimed by the model's developer.");
        }
        if (provenance.valueCount > 1) {
            lines << tr("One of %1 values from different sources.").arg(provenance.valueCount);
        }
        if (!provenance.source.empty()) {
            lines << tr("Source: %1").arg(toQString(std::string_view(provenance.source)));
        }
    }
    if (isLeftOut(model)) {
        lines << tr("The filter leaves this model out.");
    }
    return lines;
}

QVariant ModelTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return heading(section);
    }
    if (role == Qt::ToolTipRole) {
        return headingToolTip(section);
    }
    if (role == Qt::FontRole && !field(section).isEditable) {
        QFont font;
        font.setItalic(true);
        return font;
    }
    return {};
}

Qt::ItemFlags ModelTableModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && field(index.column()).isEditable) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

std::set<std::string> ModelTableModel::texts(int column, std::size_t most) const {
    const Field& shown = field(column);
    std::set<std::string> texts;
    for (const Model& model : m_document.dataset().models) {
        std::string text = formatFieldValue(shown.get(model));
        if (!text.empty() && texts.insert(std::move(text)).second && texts.size() > most) {
            return {};
        }
    }
    return texts;
}

QString ModelTableModel::refusal(const QModelIndex& index, const QString& text) const {
    const auto changed = withCell(m_document.dataset(), index.row(), field(index.column()), toUtf8(text));
    return changed ? QString() : toQString(changed.error().message);
}

bool ModelTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const Field& column = field(index.column());
    auto changed = withCell(m_document.dataset(), index.row(), column, toUtf8(value.toString()));
    if (!changed) {
        emit editRefused(index, toQString(changed.error().message));
        return false;
    }
    const Model& before = modelAt(index.row());
    if (*changed != before) {
        const QString text = tr("Change %1 of %2")
                                 .arg(toQString(translated(column.title, currentLanguage())),
                                      toQString(std::string_view(before.name)));
        m_document.push(new SetCellCommand(m_document, index.row(), std::move(*changed), text));
    }
    return true;
}

void ModelTableModel::setLeftOutModels(const QSet<QString>& ids) {
    if (ids == m_leftOut) {
        return;
    }
    m_leftOut = ids;
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                         {IsLeftOutRole, Qt::DecorationRole});
    }
}

void ModelTableModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
    }
}

} // namespace frontierscope
