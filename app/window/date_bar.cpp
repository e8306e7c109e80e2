// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/date_bar.h"

#include "app/base/document.h"
#include "app/base/icons.h"
#include "app/base/qt_conversions.h"
#include "app/base/settings.h"
#include "app/window/elided_label.h"
#include "core/figure/frontier_days.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace frontierscope {

namespace {

constexpr int kFilmStepMs = 350;
constexpr int kStillMs = 1800; ///< long enough to read a still

QToolButton* button(const char* name, const char* icon, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    if (icon != nullptr) {
        made->setIcon(namedIcon(QLatin1String(icon)));
    }
    return made;
}

} // namespace

DateBar::DateBar(FigureEdit edit, QWidget* parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_play(button("playFilm", "play", this))
    , m_back(button("stepBack", "chevron-left", this))
    , m_forward(button("stepForward", "chevron-right", this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_day(new QLabel(this))
    , m_launch(button("launchPrices", nullptr, this))
    , m_years(button("yearFrontiers", nullptr, this))
    , m_changes(new ElidedLabel(this))
    , m_dragOrigin(1, 1, 1) {
    setObjectName(QStringLiteral("dateBar"));
    m_slider->setObjectName(QStringLiteral("daySlider"));
    m_changes->setObjectName(QStringLiteral("dayChanges"));
    buildLayout();
    connectControls();
    retranslate();
}

void DateBar::buildLayout() {
    m_play->setCheckable(true);
    m_launch->setCheckable(true);
    m_years->setCheckable(true);
    m_day->setTextFormat(Qt::PlainText);
    m_day->setMinimumWidth(m_day->fontMetrics().horizontalAdvance(QStringLiteral("2026-00-00 (today)")));
    m_changes->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (QWidget* part : std::initializer_list<QWidget*>{m_play, m_back, m_forward}) {
        row->addWidget(part);
    }
    row->addWidget(m_slider, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_day, m_launch, m_years}) {
        row->addWidget(part);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 4);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_changes);
}

void DateBar::connectControls() {
    connect(m_slider, &QSlider::sliderPressed, this, [this] {
        ++m_session;
        m_dragOrigin = currentDay();
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int stop) {
        if (m_slider->isSliderDown()) {
            goTo(stop, m_dragOrigin, QStringLiteral("day %1").arg(m_session));
        } else { // keys and clicks beside the handle: each a step of its own
            goTo(stop, currentDay(), {});
        }
    });
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_play, &QToolButton::toggled, this, &DateBar::play);
    connect(m_launch, &QToolButton::clicked, this, &DateBar::useLaunchPrices);
    connect(m_years, &QToolButton::clicked, this, &DateBar::showYears);
    connect(&m_clock, &QTimer::timeout, this, &DateBar::showNextOfFilm);
}

void DateBar::findDays() {
    m_days = frontierDays(m_edit.spec(), m_edit.document().dataset());
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, std::max(lastStop(), 0));
    m_slider->setPageStep(std::max(1, lastStop() / 12));
    for (QWidget* part : std::initializer_list<QWidget*>{m_slider, m_play, m_back, m_forward}) {
        part->setEnabled(m_days.size() > 1);
    }
}

/// The stop of the spec's day: the last one that is no later. Launch prices stand at the end, where all
/// models are.
int DateBar::currentStop() const {
    const auto& day = m_edit.spec().asOf;
    if (!day) {
        return std::max(lastStop(), 0);
    }
    const auto later = std::ranges::find_if(
        m_days, [&](const CalendarDate& stop) { return stop.firstDay() > day->lastDay(); });
    return std::max(0, static_cast<int>(later - m_days.begin()) - 1);
}

CalendarDate DateBar::currentDay() const {
    const auto& day = m_edit.spec().asOf;
    return day ? *day : (m_days.empty() ? CalendarDate(1, 1, 1) : m_days.back());
}

void DateBar::goTo(int stop, const CalendarDate& since, const QString& mergeKey) {
    if (m_days.empty()) {
        return;
    }
    const CalendarDate day = m_days[static_cast<std::size_t>(std::clamp(stop, 0, lastStop()))];
    m_edit.change(
        tr("Show %1").arg(toQString(std::string_view(day.toString()))),
        [&](FigureSpec& spec) {
            spec.asOf = day;
            spec.changesSince = since;
        },
        mergeKey);
}

void DateBar::step(int by) {
    goTo(currentStop() + by, currentDay(), {});
}

void DateBar::play(bool isOn) {
    m_play->setIcon(namedIcon(isOn ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setToolTip(isOn ? tr("Pause") : tr("Play the frontier through time"));
    m_play->setAccessibleName(m_play->toolTip());
    if (!isOn || m_days.empty()) {
        m_clock.stop();
        return;
    }
    ++m_session;
    const bool wantsStills = Settings::value(setting::kReducesMotion) ||
                             style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    m_clock.start(wantsStills ? kStillMs : kFilmStepMs);
    if (currentStop() == lastStop()) {
        goTo(0, m_days.front(), QStringLiteral("day %1").arg(m_session));
    }
}

void DateBar::showNextOfFilm() {
    const int stop = currentStop();
    int next = stop + 1;
    if (m_clock.interval() == kStillMs) { // to the last stop of the year
        const int year = m_days[static_cast<std::size_t>(std::min(next, lastStop()))].year();
        while (next < lastStop() && m_days[static_cast<std::size_t>(next) + 1].year() == year) {
            ++next;
        }
    }
    goTo(next, currentDay(), QStringLiteral("day %1").arg(m_session));
    if (next >= lastStop()) {
        m_play->setChecked(false);
    }
}

void DateBar::useLaunchPrices(bool isOn) {
    const auto& today = m_edit.document().dataset().asOf;
    m_edit.change(isOn ? tr("List prices at launch") : tr("Prices of today"), [&](FigureSpec& spec) {
        spec.asOf = isOn ? std::nullopt : today;
        spec.changesSince.reset();
    });
    showState({}, false);
}

void DateBar::showYears(bool isOn) {
    const std::vector<int> years = isOn ? yearsWithin(m_days) : std::vector<int>();
    m_edit.change(isOn ? tr("Show the frontiers of past years") : tr("Hide the frontiers of past years"),
                  [&](FigureSpec& spec) { spec.overlayYears = years; });
}

QString DateBar::dayText(int stop) const {
    if (!m_edit.spec().asOf) {
        return {}; // the button beside it says so
    }
    const QString day = toQString(std::string_view(currentDay().toString()));
    return stop == lastStop() ? tr("%1 (today)").arg(day) : day;
}

void DateBar::showState(const QStringList& changes, bool areDaysStale) {
    if (areDaysStale) {
        findDays();
    }
    const int stop = currentStop();
    if (!m_slider->isSliderDown()) {
        const QSignalBlocker blocker(m_slider);
        m_slider->setValue(stop);
    }
    m_day->setText(dayText(stop));
    m_slider->setAccessibleDescription(m_day->text());
    m_launch->setChecked(!m_edit.spec().asOf);
    m_years->setChecked(!m_edit.spec().overlayYears.empty());
    m_back->setEnabled(m_days.size() > 1 && stop > 0);
    m_forward->setEnabled(m_days.size() > 1 && stop < lastStop());
    const QString line = changes.join(QLatin1Char(' '));
    m_changes->setText(line.isEmpty() ? tr("Move the slider to see the frontier of another day.") : line);
}

void DateBar::hideEvent(QHideEvent* event) {
    m_play->setChecked(false);
    QWidget::hideEvent(event);
}

void DateBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DateBar::retranslate() {
    const auto name = [](QWidget* part, const QString& text) {
        part->setToolTip(text);
        part->setAccessibleName(text);
    };
    name(m_play, isPlaying() ? tr("Pause") : tr("Play the frontier through time"));
    name(m_back, tr("One step back"));
    name(m_forward, tr("One step forward"));
    name(m_slider, tr("Day: the models and prices of this day"));
    m_launch->setText(tr("Launch prices"));
    name(m_launch, tr("Every model at its list price at launch; off: prices of today"));
    m_years->setText(tr("Past years"));
    name(m_years, tr("Frontiers of the ends of past years, drawn faint"));
    showState({}, true);
}

} // namespace frontierscope
