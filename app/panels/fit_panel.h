// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/fit_worker.h"

#include <QScrollArea>
#include <QTimer>

#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace frontierscope {

class FigureFilter;
class FitCard;
struct FigureSpec;

/// The fits of the figure that is shown, a card each. It fits off the window's thread, and only while it can
/// be seen.
class FitPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit FitPanel(FigureFilter& filter, QWidget* parent = nullptr);

    /// Whether the shown figure has curves at all.
    [[nodiscard]] bool hasFits() const { return !m_subjects.empty(); }
    [[nodiscard]] const std::vector<FitCard*>& cards() const { return m_cards; }
    [[nodiscard]] bool isFitting() const { return m_worker.isBusy(); }

signals:
    void hasFitsChanged(bool hasFits);
    void fitsStopped(); ///< by the person

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void makeCards();
    void showColors();
    void startFits();
    void showResults();
    void stopFits();
    void changeSpec(const QString& step, const std::function<void(FigureSpec&)>& change);
    void retranslate();

    FigureFilter& m_filter;
    FitWorker m_worker{FitWorker::Depth::summary};
    std::vector<FitSubject> m_subjects;
    std::vector<FitCard*> m_cards;
    QVBoxLayout* m_layout;
    QLabel* m_heading;
    QCheckBox* m_residuals;
    QCheckBox* m_relative;
    QToolButton* m_stop; ///< while a fit takes long enough to be noticed
    QTimer m_patience;
    bool m_hadFits = false;
};

} // namespace frontierscope
