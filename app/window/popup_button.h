// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QFrame;

namespace frontierscope {

/// A button that opens a small panel of controls below itself; Escape or a click elsewhere closes it.
class PopupButton : public QToolButton {
    Q_OBJECT

public:
    explicit PopupButton(QWidget* parent = nullptr);

    /// What stands in the panel; the caller gives it a layout.
    [[nodiscard]] QWidget* panel() const;
    void openPanel();

signals:
    void aboutToOpen();

protected:
    /// A text that is too long for the button is shortened before its arrow.
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString nameForReaders() const;

    QFrame* m_panel;
};

} // namespace frontierscope
