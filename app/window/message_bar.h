// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/interface_colors.h"

#include <QFrame>
#include <QStringList>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QToolButton;
class QPushButton;

namespace frontierscope {

/// A message in the window, above the chart: what happened and what can be done. It blocks nothing and goes
/// away when it is closed or replaced.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    using Kind = MessageKind;

    explicit MessageBar(QWidget* parent = nullptr);

    /// `details`: one line each, shown on demand (all problems of a file).
    void showMessage(Kind kind, const QString& text, const QStringList& details = {});
    /// Adds lines to the details of what is shown.
    void addDetails(const QStringList& lines);
    /// Adds a button that does something about it and closes the bar.
    void setRemedy(const QString& label, std::function<void()> action);

    [[nodiscard]] QString text() const;
    /// The label of the button that does something about it; empty: there is none.
    [[nodiscard]] QString remedy() const;
    [[nodiscard]] QStringList details() const { return m_detailLines; }

    void setVisible(bool isVisible) override;

signals:
    void focusFreed(); ///< the bar hides with the keyboard's focus in it
    void dismissed();  ///< the person closed it by its cross; text and remedy are still what they were

protected:
    void changeEvent(QEvent* event) override;

private:
    void showDetails();
    void retranslate();
    void nameForReaders();
    void updateColors();

    Kind m_kind = Kind::information;
    QStringList m_detailLines;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_remedy;
    QToolButton* m_detailsButton;
    QToolButton* m_close;
    QPlainTextEdit* m_details;
    std::function<void()> m_remedyAction;
};

} // namespace frontierscope
