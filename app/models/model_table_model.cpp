// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/model_table_model.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/base/translation.h"
#include "app/commands/set_cell_command.h"
#include "app/models/cell_edit.h"
#include "app/models/field_provenance.h"

#include <QStringList>

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
    , m_document(document) {
    connectToDocument();
}

void ModelTableModel::connectToDocument() {
    connect(&m_document, &Document::aboutToReset, this, [this] { beginResetModel(); });
    connect(&m_document, &Document::wasReset, this, [this] { endResetModel(); });
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

int ModelTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : intSize(m_document.dataset().models);
}

int ModelTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : intSize(modelFields());
}

const Field& ModelTableModel::field(int column) const {
    return modelFields()[static_cast<std::size_t>(column)];
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
        return m_leftOut.contains(toQString(std::string_view(model.id)));
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

QString ModelTableModel::toolTip(const FieldValue& value, const Field& field, const Model& model) const {
    QStringList lines;
    lines << QStringLiteral("<b>%1</b>").arg(toQString(std::string_view(model.name)).toHtmlEscaped());
    const QString title = toQString(translated(field.title, currentLanguage()));
    lines << (isUnknown(value)
                  ? tr("%1: unknown").arg(title)
                  : QStringLiteral("%1: %2").arg(title, toQString(std::string_view(formatFieldValue(value)))))
                 .toHtmlEscaped();
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
            lines << tr("Source: %1").arg(toQString(std::string_view(provenance.source))).toHtmlEscaped();
        }
    }
    return lines.join(QStringLiteral("<br>"));
}

QVariant ModelTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (section < 0 || section >= columnCount()) {
        return {};
    }
    const Field& column = field(section);
    if (role == Qt::DisplayRole) {
        return toQString(translated(column.title, currentLanguage()));
    }
    if (role == Qt::ToolTipRole) {
        const QString name = tr("In filters: %1").arg(toQString(column.key));
        return column.isEditable ? name : name + QLatin1Char('\n') + tr("Computed, can't be edited.");
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
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {IsLeftOutRole});
    }
}

void ModelTableModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
    }
}

} // namespace frontierscope
