// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/after_painting.h"

#include <QIcon>
#include <QTreeWidget>

#include <cstddef>

namespace frontierscope {

class FigureFilter;
class Selection;

/// Labs with a tick box, the colour that they have in figures and the number of their models; under each lab
/// its models with tick boxes of their own. A double click on a lab shows it alone.
class LabTree : public QTreeWidget {
    Q_OBJECT

public:
    enum ItemRole { OrganizationRole = Qt::UserRole, ModelIdRole };

    LabTree(FigureFilter& filter, Selection& selection, QWidget* parent = nullptr);

    /// Lab names of the rows, from the top.
    [[nodiscard]] QStringList organizations() const;

    /// Marks what is pointed at somewhere: a model, or the lab that it is folded into; empty: none.
    void setHoveredModel(const QString& id);
    void setHoveredOrganization(const QString& organization);
    /// The row that is marked; null: none is.
    [[nodiscard]] const QTreeWidgetItem* hoveredItem() const { return m_hoveredItem; }

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    [[nodiscard]] QTreeWidgetItem* labItem(const QString& organization) const;
    void setHoveredItem(QTreeWidgetItem* item);
    void takeFilter();
    void showTicks();
    void updateStates();
    void fill(QTreeWidgetItem* lab);
    void takeClick(QTreeWidgetItem* item);
    void takeSelection();
    void showSelection();
    void showLeftOut(QTreeWidgetItem& item, bool isLeftOut) const;
    void showContextMenu(const QPoint& position);

    FigureFilter& m_filter;
    Selection& m_selection;
    QIcon m_leftOutIcon;
    std::size_t m_structure = 0; ///< hash of the labs, ids and names that the rows were made from
    AfterPainting m_later;       ///< the chart shows the filter's effect first
    QTreeWidgetItem* m_hoveredItem = nullptr;
    bool m_isUpdating = false;
};

} // namespace frontierscope
