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
    /// The text, shortened before its arrow where the button is too narrow for it.
    [[nodiscard]] QString shownText() const;

signals:
    void aboutToOpen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString nameForReaders() const;

    QFrame* m_panel;
};

} // namespace frontierscope
