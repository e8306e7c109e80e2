// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace frontierscope {

class Document;
class DocumentFiles;
class Selection;

/// The guided tour "reproduce the post of February 2025, then change one assumption": a bar of steps above
/// the chart. Each step does what its text speaks of, by the same commands as the person; nothing else is
/// locked.
class TourBar : public QFrame {
    Q_OBJECT

public:
    TourBar(Document& document, DocumentFiles& files, Selection& selection, QTabWidget& charts,
            QWidget* parent = nullptr);

    /// Opens the example that the tour goes through, and its first step; asks before changes would be lost.
    void start();
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] static int stepCount();

    void setVisible(bool isVisible) override;

signals:
    void focusFreed(); ///< the bar hides with the keyboard's focus in it

protected:
    void changeEvent(QEvent* event) override;

private:
    void goTo(int step);
    void setCostOfTask(bool isWanted);
    void showText();

    Document& m_document;
    DocumentFiles& m_files;
    Selection& m_selection;
    QTabWidget& m_charts;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_back;
    QPushButton* m_next;
    QToolButton* m_close;
    int m_step = 0;
    bool m_isOpening = false;
};

} // namespace frontierscope
