// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/cell_edit.h"

#include <QItemSelection>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace frontierscope {

class CellDelegate;
class ColumnChoice;
class Document;
struct Field;
class FigureFilter;
class ModelFilterProxy;
class ModelTableModel;
class ModelTableView;
class ReplaceBar;
class Selection;
class TableEdits;

/// The dataset as a table to be edited: find, sort, choose columns, copy and paste blocks.
class TablePanel : public QWidget {
    Q_OBJECT

public:
    TablePanel(FigureFilter& filter, Selection& selection, QWidget* parent = nullptr);

    [[nodiscard]] ModelTableView* view() const { return m_view; }
    [[nodiscard]] QLineEdit* findBox() const { return m_find; }
    void focusFind();
    /// Opens find and replace.
    void focusReplace();
    /// Shows the cell of a model, whatever is found or filtered.
    void jumpTo(const QString& modelId, const QString& fieldKey);
    /// Marks the row of the model that is pointed at somewhere; empty: none is.
    void setHoveredModel(const QString& id);
    [[nodiscard]] QString hoveredModel() const;
    /// Column choice, widths and sorting, to be remembered.
    void saveColumns() const;
    /// Opens the dialog for a computed column: a new one, or one of the dataset's.
    /// Asks for a computed column; false: it was given up.
    bool newColumn();
    void editColumn(std::size_t index);
    /// Opens the dialog for a filter of the table by a column.
    void filterColumn(int column);

public slots:
    void addModel();
    void duplicateModels();
    void deleteModels();
    void cutCells();
    void copyCells();
    void pasteCells();

signals:
    /// Something that could not be done: a sentence, and details one per line.
    void refused(const QString& text, const QStringList& details);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void connectView();
    void takeSelection();
    void showSelection();
    void showFilter();
    [[nodiscard]] bool mayWait();
    void catchUp();
    void showCount();
    void showColumnFilters();
    [[nodiscard]] bool isBlock();
    [[nodiscard]] BlockReading readingOfSelection() const;
    /// Works on the dataset as it is now, elsewhere. Nothing: the person cancelled.
    template <class Result>
    [[nodiscard]] std::optional<Result> plan(const QString& what, std::function<Result(const Dataset&)> work);
    [[nodiscard]] QStringList namesOf(const std::vector<int>& rows, const CellBlock& block) const;
    void setCells(const QList<int>& viewRows, const std::vector<const Field*>& fields, CellBlock block,
                  const QString& text, const BlockReading& reading = {});
    void clearCells();
    void fillDown();
    void findNext();
    void replaceCurrent();
    void replaceAll();
    /// Whole rows of the view, of those of the dataset.
    [[nodiscard]] QItemSelection rangesOf(const std::vector<int>& rows) const;
    [[nodiscard]] std::vector<int> selectedDatasetRows() const;
    void selectDatasetRows(const std::vector<int>& rows);
    void retranslate();
    [[nodiscard]] QList<int> allRows() const; ///< of the view
    [[nodiscard]] std::vector<int> datasetRows(const QList<int>& viewRows) const;
    [[nodiscard]] std::vector<const Field*> fieldsOf(const QList<int>& columns) const;

    FigureFilter& m_filter;
    Selection& m_selection;
    TableEdits* m_edits;
    ModelTableModel* m_model;
    ModelFilterProxy* m_proxy;
    ModelTableView* m_view;
    CellDelegate* m_delegate;
    QLineEdit* m_find;
    ReplaceBar* m_replaceBar;
    QCheckBox* m_onlyShown;
    QLabel* m_count;
    QToolButton* m_add;
    QToolButton* m_duplicate;
    QToolButton* m_delete;
    QToolButton* m_columns;
    QToolButton* m_columnFilters; ///< takes them off; hidden while there are none
    ColumnChoice* m_choice = nullptr;
    std::string m_shownFilter; ///< the chart's filter that the rows follow
    bool m_isUpdating = false;
    bool m_isStale = false; ///< filter or selection have changed while the table was hidden
    bool m_isCatchingUp = false;
};

} // namespace frontierscope
