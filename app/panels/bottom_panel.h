// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace frontierscope {

/// Table and problems as tabs below the chart. Closed, it is its tab bar alone; a click on a tab opens it, a
/// click on the open tab closes it.
class BottomPanel : public QWidget {
    Q_OBJECT

public:
    explicit BottomPanel(QWidget* parent = nullptr);

    void addPage(QWidget* page);
    void setPageTitle(int index, const QString& title);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] QTabBar* tabBar() const { return m_tabs; }
    void open(int page);
    void close();

signals:
    void openChanged(bool isOpen);

private:
    void takeClick(int index);
    void setOpen(bool isOpen);

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    bool m_isOpen = false;
};

} // namespace frontierscope
