// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/figure_edit.h"
#include "core/base/calendar_date.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QSlider;
class QToolButton;

namespace frontierscope {

/// The day of a frontier chart: a slider over the days on which the frontier can change, play and pause,
/// single steps, and the way back to launch prices. Its line says who entered and who left. Where the system
/// asks for little motion, playing shows a still of each year instead of a film.
class DateBar : public QWidget {
    Q_OBJECT

public:
    DateBar(FigureEdit edit, QWidget* parent = nullptr);

    /// Shows the spec's day and the sentences on what changed; days are found anew if `areDaysStale`.
    void showState(const QStringList& changes, bool areDaysStale);
    void retranslate();

    [[nodiscard]] bool isPlaying() const { return m_clock.isActive(); }

protected:
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void connectControls();
    void findDays();
    void goTo(int stop, const CalendarDate& since, const QString& mergeKey);
    void step(int by);
    void play(bool isOn);
    void showNextOfFilm();
    void useLaunchPrices(bool isOn);
    void showYears(bool isOn);
    [[nodiscard]] int currentStop() const;
    [[nodiscard]] CalendarDate currentDay() const;
    [[nodiscard]] int lastStop() const { return static_cast<int>(m_days.size()) - 1; }
    [[nodiscard]] QString dayText(int stop) const;

    FigureEdit m_edit;
    std::vector<CalendarDate> m_days;
    QToolButton* m_play;
    QToolButton* m_back;
    QToolButton* m_forward;
    QSlider* m_slider;
    QLabel* m_day;
    QToolButton* m_launch;
    QToolButton* m_years;
    QLabel* m_changes;
    QTimer m_clock;
    int m_session = 0;         ///< of dragging or playing: its moves are one undo step
    CalendarDate m_dragOrigin; ///< the day before the slider was taken
};

} // namespace frontierscope
