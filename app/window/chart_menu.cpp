// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/chart_menu.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/base/selection.h"
#include "app/base/translation.h"
#include "app/commands/set_figure_spec_command.h"
#include "app/window/lines_dialog.h"
#include "app/window/note_menu.h"
#include "app/window/words_dialog.h"
#include "core/figure/annotation_marks.h"
#include "core/figure/build_figure.h"
#include "core/figure/compute_chart.h"
#include "core/figure/fit_summary.h"
#include "core/figure/series_groups.h"

#include <QInputDialog>
#include <QLineEdit>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace frontierscope {

namespace {

/// Generations between the limits of a text such as "1e25; 1e26". What is no number > 0 is passed over;
/// without any limit the default ones come back.
std::optional<std::vector<ShadedBand>> generationsBetween(const QString& text) {
    std::vector<double> limits;
    for (const QString& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const double limit = part.trimmed().toDouble(&isNumber);
        if (isNumber && limit > 0 && std::isfinite(limit)) {
            limits.push_back(limit);
        }
    }
    std::ranges::sort(limits);
    limits.erase(std::unique(limits.begin(), limits.end()), limits.end());
    if (limits.empty()) {
        return std::nullopt;
    }
    std::vector<ShadedBand> bands(limits.size() + 1);
    for (std::size_t i = 0; i < bands.size(); ++i) {
        bands[i].label = "Gen" + std::to_string(i + 1);
        bands[i].low = i > 0 ? std::optional(limits[i - 1]) : std::nullopt;
        bands[i].high = i < limits.size() ? std::optional(limits[i]) : std::nullopt;
    }
    return bands;
}

} // namespace

ChartMenu::ChartMenu(FigureFilter& filter, const Selection& selection, QWidget* parent)
    : QMenu(parent)
    , m_filter(filter)
    , m_selection(selection) {
    connect(this, &QMenu::aboutToShow, this, &ChartMenu::fill);
    retranslate();
}

void ChartMenu::retranslate() {
    setTitle(tr("&Chart"));
}

void ChartMenu::fill() {
    clear();
    qDeleteAll(findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    const std::string& kind = m_filter.spec().kind;
    if (isSeriesChart(m_filter.spec())) {
        addSeries();
        addForms();
    }
    if (kind == "training-compute") {
        addForms();
        addGenerations();
    }
    addLabels();
    if (canBeAnnotated(kind)) {
        addMenu(
            new NoteMenu(m_filter.document(), m_filter.figure(), m_selection.ids(), parentWidget(), this));
    }
    addSeparator();
    QAction* words = addAction(tr("Words of the Figure…"));
    words->setStatusTip(tr("Title, axes and notes in words of your own"));
    connect(words, &QAction::triggered, this, [this] {
        WordsDialog({m_filter.document(), m_filter.figure()}, parentWidget()).exec();
    });
    if (kind != "comparison") {
        QAction* lines = addAction(tr("Lines and Bands…"));
        lines->setStatusTip(tr("Reference lines and shaded bands of your own"));
        connect(lines, &QAction::triggered, this, [this] {
            LinesDialog({m_filter.document(), m_filter.figure()}, parentWidget()).exec();
        });
    }
    addSeparator();
    addSwitches();
}

void ChartMenu::push(const QString& text, const std::function<void(FigureSpec&)>& change) {
    FigureSpec spec = m_filter.spec();
    change(spec);
    if (spec != m_filter.spec()) {
        m_filter.document().push(
            new SetFigureSpecCommand(m_filter.document(), m_filter.figure(), std::move(spec), text));
    }
}

void ChartMenu::addChoice(QMenu* menu, const QString& text, bool isChosen,
                          const std::function<void(FigureSpec&)>& change) {
    QAction* action = menu->addAction(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    action->setCheckable(true);
    action->setChecked(isChosen);
    const QString step = QStringLiteral("%1: %2").arg(QString(menu->title()).remove(QLatin1Char('&')), text);
    action->setStatusTip(step);
    connect(action, &QAction::triggered, this, [this, step, change] { push(step, change); });
}

void ChartMenu::addSwitch(const QString& text, const QString& tip, bool FigureSpec::*flag) {
    QAction* action = addAction(text);
    action->setStatusTip(tip);
    action->setCheckable(true);
    action->setChecked(m_filter.spec().*flag);
    connect(action, &QAction::triggered, this,
            [this, text, flag](bool isOn) { push(text, [&](FigureSpec& spec) { spec.*flag = isOn; }); });
}

void ChartMenu::addSeries() {
    QMenu* menu = addMenu(tr("Series"));
    const FigureSpec& spec = m_filter.spec();
    const std::vector<std::string> shown = spec.series.empty() ? defaultSeries(spec.kind) : spec.series;
    for (const Series& series : m_filter.document().dataset().series) {
        if (spec.kind != "scaling-laws" && series.kind != spec.kind) {
            continue;
        }
        const bool isShown = std::ranges::find(shown, series.id) != shown.end();
        addChoice(menu, toQString(std::string_view(series.name)), isShown,
                  [shown, isShown, id = series.id](FigureSpec& changed) {
                      changed.series = shown;
                      if (isShown) {
                          std::erase(changed.series, id);
                      } else {
                          changed.series.push_back(id);
                      }
                      // A chart of nothing helps nobody: the last one unticked brings the default back.
                      if (changed.series == defaultSeries(changed.kind)) {
                          changed.series.clear();
                      }
                  });
    }
}

void ChartMenu::addForms() {
    QMenu* menu = addMenu(tr("Curve"));
    const FigureSpec& spec = m_filter.spec();
    std::vector<std::string> subjects;
    for (const FitSubject& subject : fitSubjects(spec, m_filter.document().dataset())) {
        subjects.push_back(subject.id);
    }
    const std::string current = subjects.empty() ? std::string() : fitOf(spec, subjects.front()).form;
    std::vector<std::string> forms = {"auto"};
    for (const std::string_view form : formsFor(FitSubject{})) {
        forms.emplace_back(form);
    }
    forms.emplace_back("none");
    for (const std::string& form : forms) {
        addChoice(menu, toQString(std::string_view(formName(form, currentLanguage()))), current == form,
                  [subjects, form](FigureSpec& changed) {
                      for (const std::string& subject : subjects) {
                          changed.fits[subject].form = form;
                      }
                  });
    }
    addSwitch(tr("Residuals below the chart"), tr("A strip with what each point is off its curve"),
              &FigureSpec::showResiduals);
}

void ChartMenu::addGenerations() {
    QAction* limitsAction = addAction(tr("Limits of the generations…"));
    limitsAction->setStatusTip(tr("At which training compute a new generation begins"));
    connect(limitsAction, &QAction::triggered, this, [this] {
        const FigureSpec& spec = m_filter.spec();
        QStringList limits;
        for (const ShadedBand& band : spec.bands.value_or(defaultBands(spec.language))) {
            if (band.high) {
                limits.append(QString::number(*band.high));
            }
        }
        bool isAccepted = false;
        const QString text = QInputDialog::getText(
            this, tr("Limits of the generations"),
            tr("Training compute in FLOP at which a new generation begins, in rising order:"),
            QLineEdit::Normal, limits.join(QLatin1String("; ")), &isAccepted);
        if (isAccepted) {
            push(tr("Limits of the generations"),
                 [&](FigureSpec& changed) { changed.bands = generationsBetween(text); });
        }
    });
}

void ChartMenu::addLabels() {
    QMenu* menu = addMenu(tr("Labels"));
    const std::array choices = {std::pair{LabelMode::automatic, tr("The most important")},
                                std::pair{LabelMode::all, tr("As many as fit")},
                                std::pair{LabelMode::frontier, tr("The frontier only")},
                                std::pair{LabelMode::none, tr("None")}};
    for (const auto& [mode, text] : choices) {
        addChoice(menu, text, m_filter.spec().labels == mode,
                  [chosen = mode](FigureSpec& spec) { spec.labels = chosen; });
    }
}

void ChartMenu::addSwitches() {
    if (m_filter.spec().kind == "frontier") {
        addSwitch(tr("Frontier"), tr("The line of models that none is both cheaper and better than"),
                  &FigureSpec::showFrontier);
        addSwitch(tr("Join the settings of a model"),
                  tr("A line between the reasoning settings of one model"), &FigureSpec::joinSettings);
        addSwitch(tr("Cheaper to the right"), tr("Turn the axis of cost round"),
                  &FigureSpec::cheaperToTheRight);
    }
    addSwitch(tr("Reference lines"), tr("Scores of people, as lines across the chart"),
              &FigureSpec::showReferenceLines);
    addSwitch(tr("All error bars"),
              tr("95 % intervals on every point, not only on the frontier and the selection"),
              &FigureSpec::showAllErrorBars);
}

} // namespace frontierscope
