// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace frontierscope {

/// Draws the marks of a cell (estimate, source, claim, unknown) and edits it by the field's type. While
/// something is typed that the cell can't hold, the editor says why and Enter keeps it open; Esc gives the
/// old value back.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The row of the model that is pointed at somewhere; invalid: none is.
    void setHoveredRow(const QModelIndex& row) { m_hoveredRow = row; }
    [[nodiscard]] QModelIndex hoveredRow() const { return m_hoveredRow; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

signals:
    /// Enter was pressed on a value that was taken: the row below is next.
    void enterPressed();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QPersistentModelIndex m_hoveredRow;
};

} // namespace frontierscope
