// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/inspector_panel.h"

#include "app/base/content_snapshots.h"
#include "app/base/document.h"
#include "app/base/icons.h"
#include "app/base/qt_conversions.h"
#include "app/base/selection.h"
#include "app/base/translation.h"
#include "app/commands/set_cell_command.h"
#include "app/commands/set_figure_spec_command.h"
#include "app/panels/figure_filter.h"
#include "app/panels/listed_ids.h"
#include "app/panels/model_details.h"
#include "app/panels/verdict_html.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <unordered_set>

namespace frontierscope {

namespace {

constexpr int kRetryMs = 250;
constexpr int kPatienceMs = 120; ///< a verdict that comes sooner spares the eye a jump of the text

QToolButton* checkButton(const char* icon, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(namedIcon(QLatin1String(icon)));
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

InspectorPanel::InspectorPanel(FigureFilter& filter, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_selection(selection)
    , m_count(new QLabel(this))
    , m_browser(new QTextBrowser(this))
    , m_pin(checkButton("pin", this))
    , m_highlight(checkButton("highlighter", this))
    , m_hide(checkButton("eye-off", this)) {
    m_count->setObjectName(QStringLiteral("selectedCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setContentsMargins(8, 6, 8, 0);
    QFont bold = font();
    bold.setBold(true);
    m_count->setFont(bold);
    m_pin->setObjectName(QStringLiteral("pinSelected"));
    m_highlight->setObjectName(QStringLiteral("highlightSelected"));
    m_hide->setObjectName(QStringLiteral("hideSelected"));
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setObjectName(QStringLiteral("details"));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 6, 8, 0);
    for (QToolButton* button : {m_pin, m_highlight, m_hide}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_count);
    layout->addLayout(buttons);
    layout->addWidget(m_browser, 1);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &InspectorPanel::takeLink);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryMs);
    connect(&m_delay, &AfterPainting::reached, this, &InspectorPanel::refresh);
    connect(&m_retry, &QTimer::timeout, this, &InspectorPanel::refresh);
    connect(&m_patience, &QTimer::timeout, this, &InspectorPanel::showDetails);
    connect(&m_worker, &VerdictWorker::answered, this, &InspectorPanel::showDetails);
    connect(&m_selection, &Selection::changed, this, &InspectorPanel::schedule);
    connect(&m_filter, &FigureFilter::changed, this, &InspectorPanel::schedule);
    connect(&m_filter.document(), &Document::datasetChanged, this, [this] { ++m_revision; });
    connect(m_pin, &QToolButton::clicked, this, [this](bool isOn) {
        setSelected(&FigureSpec::pinnedLabels, isOn, tr("Pin the label of %1"), tr("Pin %1 labels"));
    });
    connect(m_highlight, &QToolButton::clicked, this, [this](bool isOn) {
        setSelected(&FigureSpec::highlightedModels, isOn, tr("Highlight %1"), tr("Highlight %1 models"));
    });
    connect(m_hide, &QToolButton::clicked, this, [this](bool isOn) {
        if (const auto ids = selectedModelIds(); !ids.empty()) {
            m_filter.setModelsHidden(ids, isOn);
        }
    });
    retranslate();
    schedule();
}

void InspectorPanel::setFigure(const Figure& figure) {
    m_figure = figure;
}

QString InspectorPanel::text() const {
    return m_browser->toPlainText();
}

const Model* InspectorPanel::selectedModel() const {
    return m_selection.ids().isEmpty()
               ? nullptr
               : m_filter.document().dataset().findModel(toUtf8(m_selection.ids().last()));
}

/// Without the points of series that may be selected among them.
std::vector<std::string> InspectorPanel::selectedModelIds() const {
    std::unordered_set<std::string_view> known;
    for (const Model& model : m_filter.document().dataset().models) {
        known.insert(model.id);
    }
    std::vector<std::string> ids;
    for (const QString& id : m_selection.ids()) {
        if (std::string utf8 = toUtf8(id); known.contains(utf8)) {
            ids.push_back(std::move(utf8));
        }
    }
    return ids;
}

/// The chart is painted first.
void InspectorPanel::schedule() {
    m_patience.stop();
    m_retry.stop();
    m_delay.start();
}

void InspectorPanel::refresh() {
    if (!isVisible()) {
        return; // showEvent does it
    }
    const Model* model = selectedModel();
    const std::vector<std::string> ids = selectedModelIds();
    m_count->setText(tr("%1 models selected").arg(ids.size()));
    m_count->setVisible(ids.size() > 1);
    const FigureSpec& spec = m_filter.spec();
    for (const auto& [button, list] :
         {std::pair(m_pin, &spec.pinnedLabels), std::pair(m_highlight, &spec.highlightedModels),
          std::pair(m_hide, &spec.hiddenModels)}) {
        button->setEnabled(!ids.empty());
        button->setChecked(!ids.empty() && areAllListed(*list, ids));
    }
    if (model == nullptr) {
        showDetails();
        return;
    }
    askForVerdicts();
    if (m_worker.isBusy()) {
        m_patience.start();
    } else {
        showDetails();
    }
}

void InspectorPanel::askForVerdicts() {
    auto dataset = datasetOf(ContentSnapshots::of(m_filter.document()).take());
    if (dataset == nullptr) {
        m_retry.start();
        return;
    }
    std::vector<std::string> ids;
    for (const QString& id : m_selection.ids()) {
        ids.push_back(toUtf8(id));
    }
    m_worker.ask({std::move(ids), m_filter.spec(), std::move(dataset), currentLanguage(), m_revision});
}

void InspectorPanel::showDetails() {
    m_patience.stop();
    if (m_delay.isActive()) {
        return; // about something else already
    }
    const Model* model = selectedModel();
    if (model == nullptr) {
        const QString html =
            m_selection.ids().isEmpty() ? QString() : pointHtml(toUtf8(m_selection.ids().last()));
        showHtml(html.isEmpty() ? QStringLiteral("<p>%1</p>")
                                      .arg(tr("Select a model in the chart or the "
                                              "table to see its values and sources."))
                                : html);
        return;
    }
    QString html = modelDetailsHtml(*model, m_filter.document().dataset());
    if (m_selection.ids().size() > 1) {
        html.prepend(QStringLiteral("<p>%1</p>").arg(tr("The last one of those selected:")));
    }
    showHtml(verdictHtml(m_worker.answer()) + html);
}

/// Text that is the same stays, with the place that it was scrolled to.
void InspectorPanel::showHtml(const QString& html) {
    if (m_html != html) {
        m_html = html;
        m_browser->setHtml(html);
    }
}

/// Links have the colour that was theirs when the text was set.
void InspectorPanel::showHtmlAnew() {
    const int place = m_browser->verticalScrollBar()->value();
    m_browser->setHtml(m_html);
    m_browser->verticalScrollBar()->setValue(place);
}

QString InspectorPanel::pointHtml(const std::string& id) const {
    for (const Panel& panel : m_figure.panels) {
        for (const PointMark& point : panel.points) {
            if (point.id != id) {
                continue;
            }
            QString rows;
            for (const CardLine& line : point.card.lines()) {
                rows += QStringLiteral("<tr><td style=\"padding-right:10px\">%1</td><td>%2</td></tr>")
                            .arg(toQString(std::string_view(line.label)).toHtmlEscaped(),
                                 toQString(std::string_view(line.text)).toHtmlEscaped());
            }
            return QStringLiteral("<h3>%1</h3><table>%2</table>")
                .arg(toQString(std::string_view(point.name)).toHtmlEscaped(), rows);
        }
    }
    return {};
}

void InspectorPanel::takeLink(const QUrl& url) {
    if (url.scheme() == QLatin1String("use")) {
        useScore(url.path().toULongLong());
    } else {
        emit linkClicked(url);
    }
}

void InspectorPanel::useScore(std::size_t scoreIndex) {
    const Model* model = selectedModel();
    if (model == nullptr || scoreIndex >= model->scores.size()) {
        return;
    }
    Model changed = *model;
    const std::string benchmark = changed.scores[scoreIndex].benchmark;
    for (std::size_t i = 0; i < changed.scores.size(); ++i) {
        if (changed.scores[i].benchmark == benchmark) {
            changed.scores[i].isUsed = i == scoreIndex;
        }
    }
    Document& document = m_filter.document();
    const int row = document.rowOf(model->id);
    const QString text = tr("Show another score of %1").arg(toQString(std::string_view(model->name)));
    document.push(new SetCellCommand(document, row, std::move(changed), text));
}

void InspectorPanel::setSelected(std::vector<std::string> FigureSpec::*list, bool areListed,
                                 const QString& textOfOne, const QString& textOfMany) {
    const std::vector<std::string> ids = selectedModelIds();
    if (ids.empty()) {
        return;
    }
    FigureSpec spec = m_filter.spec();
    setListed(spec.*list, ids, areListed);
    const QString text = ids.size() > 1 ? textOfMany.arg(ids.size())
                                        : textOfOne.arg(toQString(std::string_view(
                                              m_filter.document().dataset().findModel(ids.front())->name)));
    m_filter.document().push(
        new SetFigureSpecCommand(m_filter.document(), m_filter.figure(), std::move(spec), text));
}

void InspectorPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    schedule();
}

void InspectorPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        schedule();
    } else if (event->type() == QEvent::PaletteChange) {
        showHtmlAnew();
    }
    QWidget::changeEvent(event);
}

void InspectorPanel::retranslate() {
    m_browser->setAccessibleName(tr("Details"));
    m_pin->setText(tr("Pin"));
    m_pin->setToolTip(tr("Always show the labels of the selected models"));
    m_highlight->setText(tr("Highlight"));
    m_highlight->setToolTip(tr("Draw the selected models strongly"));
    m_hide->setText(tr("Hide"));
    m_hide->setToolTip(tr("Leave the selected models out of the chart"));
}

} // namespace frontierscope
