// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <cstddef>
#include <optional>

class QMenu;
class QPoint;

namespace frontierscope {

class Document;
class ModelTableModel;
class ModelTableView;

/// Which columns the table shows, how wide and in which order; and the person's own computed ones: new,
/// changed, deleted. Columns are remembered by their names, so that the choice outlives other columns.
class ColumnChoice : public QObject {
    Q_OBJECT

public:
    ColumnChoice(Document& document, ModelTableModel& model, ModelTableView& view, QMenu& menu);

    /// As it was when the program was last closed; at first what a person wants to see first.
    void restore();
    void save() const;

    bool newColumn(); ///< false: it was given up
    void editColumn(std::size_t index);
    void deleteColumn(std::size_t index);

signals:
    /// Someone wants to see only rows with certain cells in a column.
    void filterRequested(int column);

private:
    [[nodiscard]] QByteArray layout() const;
    void restore(const QByteArray& layout);
    void showFirstColumns();
    void fillMenu();
    void showHeaderMenu(const QPoint& position);
    void addOwnColumnActions(QMenu& menu, std::size_t index);
    [[nodiscard]] int columnWithKey(const QString& key) const;
    void setUsualWidth(int column);
    void showOwnColumn(std::size_t index);
    /// Opens the dialog on a column, or on a new one.
    bool ask(std::optional<std::size_t> index);

    Document& m_document;
    ModelTableModel& m_model;
    ModelTableView& m_view;
    QMenu& m_menu;
    QByteArray m_kept; ///< the layout while another document comes
};

} // namespace frontierscope
