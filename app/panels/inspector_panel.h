// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/after_painting.h"
#include "app/base/verdict_worker.h"
#include "core/figure/figure.h"

#include <QTimer>
#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace frontierscope {

class FigureFilter;
class Selection;

/// The details of what is selected: a model with all its values and sources, or a point of a series. They
/// follow what the chart shows at once a moment later, and only while the panel is to be seen.
class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    InspectorPanel(FigureFilter& filter, Selection& selection, QWidget* parent = nullptr);

    /// The figure that the selection may be a point of.
    void setFigure(const Figure& figure);
    [[nodiscard]] QString text() const;
    /// Details of the selection are on their way.
    [[nodiscard]] bool isBusy() const {
        return m_delay.isActive() || m_retry.isActive() || m_worker.isBusy();
    }

signals:
    void linkClicked(const QUrl& address);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void schedule();
    void refresh();
    void askForVerdicts();
    void showDetails();
    void showHtml(const QString& html);
    void showHtmlAnew();
    void takeLink(const QUrl& url);
    void useScore(std::size_t scoreIndex);
    /// All selected models join the list, or leave it, in one undo step.
    void setSelected(std::vector<std::string> FigureSpec::*list, bool areListed, const QString& textOfOne,
                     const QString& textOfMany);
    [[nodiscard]] const Model* selectedModel() const; ///< the last one; null: none
    [[nodiscard]] std::vector<std::string> selectedModelIds() const;
    [[nodiscard]] QString pointHtml(const std::string& id) const;
    void retranslate();

    FigureFilter& m_filter;
    Selection& m_selection;
    Figure m_figure;
    int m_revision = 0; ///< of the dataset
    VerdictWorker m_worker;
    QTimer m_retry;        ///< of a question that a large dataset can't be asked at once
    AfterPainting m_delay; ///< many changes in one turn of the event loop are one
    QTimer m_patience;     ///< until details are shown without the verdict that is worked on
    QLabel* m_count;       ///< of the models that the buttons act on, when they are many
    QTextBrowser* m_browser;
    QString m_html; ///< what it shows
    QToolButton* m_pin;
    QToolButton* m_highlight;
    QToolButton* m_hide;
};

} // namespace frontierscope
