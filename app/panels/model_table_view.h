// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace frontierscope {

/// A table with the keys of a spreadsheet: copy, paste, clear, Enter to edit.
class ModelTableView : public QTableView {
    Q_OBJECT

public:
    explicit ModelTableView(QWidget* parent = nullptr);

    /// Selected cells as their rows (of the view's model) and visible columns in the order shown. A block:
    /// gaps in the selection are closed.
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] QList<int> selectedColumns() const;
    /// Whether every cell of these rows and columns is selected: copying, filling and replacing need that.
    [[nodiscard]] bool isBlockSelected() const;
    /// Visible columns from `first` on, in the order shown.
    [[nodiscard]] QList<int> visibleColumnsFrom(int first) const;
    [[nodiscard]] int firstVisibleColumn() const;

public slots:
    void moveDown();

signals:
    void copyRequested();
    void cutRequested();
    void pasteRequested();
    void clearRequested();
    void fillDownRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex& index, const QEvent* event = nullptr) const override;
};

} // namespace frontierscope
