// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace frontierscope {

/// The filter where there is no room for a panel: a button that drops the panel down, and the count.
class FilterBar : public QFrame {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// Takes the panel (shown when asked for), or gives it back on nullptr.
    void setPanel(QWidget* panel);
    void setCounts(const QString& count, const QString& notShown);
    void openPanel();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QToolButton* m_button;
    QLabel* m_count;
    QLabel* m_notShown;
    QFrame* m_popup;
    QVBoxLayout* m_popupLayout;
};

} // namespace frontierscope
