// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <QWidget>

class QTextBrowser;
class QToolButton;
class QUrl;

namespace frontierscope {

class FigureFilter;
class Selection;

/// The details of what is selected: a model with all its values and sources, or a point of a series.
class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    InspectorPanel(FigureFilter& filter, Selection& selection, QWidget* parent = nullptr);

    /// The figure that the selection may be a point of.
    void setFigure(const Figure& figure);
    [[nodiscard]] QString text() const;

signals:
    void linkFailed(const QString& address);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void takeLink(const QUrl& url);
    void useScore(std::size_t scoreIndex);
    void toggle(std::vector<std::string> FigureSpec::*list, const QString& text);
    [[nodiscard]] const Model* selectedModel() const;
    [[nodiscard]] QString pointHtml(const std::string& id) const;
    void retranslate();

    FigureFilter& m_filter;
    Selection& m_selection;
    Figure m_figure;
    QTextBrowser* m_browser;
    QToolButton* m_pin;
    QToolButton* m_highlight;
    QToolButton* m_hide;
};

} // namespace frontierscope
