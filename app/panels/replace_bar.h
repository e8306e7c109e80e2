// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/cell_replace.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace frontierscope {

/// Find and replace below the table's tool bar.
class ReplaceBar : public QWidget {
    Q_OBJECT

public:
    explicit ReplaceBar(QWidget* parent = nullptr);

    /// Opens with a text to find.
    void open(const QString& find);
    [[nodiscard]] TextReplacement replacement() const;
    /// Says what was done.
    void showResult(const QString& text);

signals:
    void nextRequested();
    void replaceRequested(); ///< in the current cell
    void replaceAllRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void showButtons();

    QLineEdit* m_find;
    QLineEdit* m_replacement;
    QCheckBox* m_matchesCase;
    QCheckBox* m_isWholeCell;
    QPushButton* m_next;
    QPushButton* m_replace;
    QPushButton* m_replaceAll;
    QLabel* m_result;
    QToolButton* m_close;
};

} // namespace frontierscope
