// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/dataset/computed_columns.h"
#include "core/dataset/field.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QSet>
#include <QString>

#include <set>
#include <string>

namespace frontierscope {

class Document;

/// The dataset as a table: a row per model, a column per field of core/dataset/field.h, and
/// behind them the computed columns. Edits push undo
/// commands.
class ModelTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, ///< number, text or invalid (unknown)
        IdRole,                  ///< id of the row's model
        IsUnknownRole,
        IsEstimateRole,
        IsClaimRole,  ///< published by the model's developer
        SourceRole,   ///< address, or empty
        IsLeftOutRole ///< the chart's filter leaves the model out
    };

    explicit ModelTableModel(Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    [[nodiscard]] const Dataset& dataset() const;
    /// Lives until the computed columns change.
    [[nodiscard]] const Field& field(int column) const;
    /// To be kept by whoever uses fields of columns that may change meanwhile.
    [[nodiscard]] const ComputedColumns& computedColumns() const { return m_columns; }
    /// The person's definition behind a column, nullptr: none; its place among those of the dataset.
    [[nodiscard]] const ComputedColumn* definition(int column) const;
    [[nodiscard]] std::size_t definitionIndex(int column) const;
    [[nodiscard]] int columnOfDefinition(std::size_t index) const;
    /// The different texts of a column; none if there are more than `most`.
    [[nodiscard]] std::set<std::string> texts(int column, std::size_t most) const;
    /// Why a cell can't hold a text; empty: it can.
    [[nodiscard]] QString refusal(const QModelIndex& index, const QString& text) const;

    /// The models that the chart leaves out, by id: shown pale.
    void setLeftOutModels(const QSet<QString>& ids);
    /// Headings and texts anew after a change of language.
    void retranslate();

signals:
    /// An edit that the cell can't hold; nothing was changed.
    void editRefused(const QModelIndex& index, const QString& reason);

private:
    [[nodiscard]] const Model& modelAt(int row) const;
    [[nodiscard]] QString displayText(const FieldValue& value, const Field& field, const Model& model) const;
    [[nodiscard]] bool isLeftOut(const Model& model) const;
    [[nodiscard]] QStringList facts(const FieldValue& value, const Field& field, const Model& model) const;
    [[nodiscard]] QString toolTip(const FieldValue& value, const Field& field, const Model& model) const;
    [[nodiscard]] QString heading(int column) const;
    [[nodiscard]] QString headingToolTip(int column) const;
    void connectToDocument();
    void takeComputedColumns();

    Document& m_document;
    ComputedColumns m_columns;
    QSet<QString> m_leftOut;
    QIcon m_leftOutIcon;
};

} // namespace frontierscope
