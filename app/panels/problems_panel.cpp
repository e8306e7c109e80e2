// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/problems_panel.h"

#include "app/base/content_snapshots.h"
#include "app/base/document.h"
#include "app/base/finding_item.h"
#include "app/base/qt_conversions.h"
#include "app/base/tool_tip.h"
#include "app/base/translation.h"
#include "app/panels/problem_place.h"
#include "core/dataset/field.h"
#include "core/dataset/validation.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <unordered_set>

namespace frontierscope {

namespace {

constexpr int kRefreshDelayMs = 250;
constexpr int kMostRows = 2000; // a list nobody reads to its end
enum ProblemRole { ModelIdRole = Qt::UserRole, FieldKeyRole, ColumnRole, FigureRole };

int modelRowOf(const std::string& pointer) {
    return indexIn(pointer, "/models/");
}

/// The column of the score that a pointer leads to; nullptr: it leads elsewhere, or no column shows it.
const Field* scoreFieldOf(const Model& model, const std::string& pointer) {
    const std::size_t at = pointer.find("/scores/");
    const int index = at == std::string::npos ? -1 : indexIn(pointer.substr(at), "/scores/");
    return index < 0 || index >= intSize(model.scores)
               ? nullptr
               : findField(model.scores[static_cast<std::size_t>(index)].benchmark);
}

/// The column that shows what a pointer leads to.
QString fieldKeyOf(const Model& model, const std::string& pointer) {
    if (const Field* field = scoreFieldOf(model, pointer)) {
        return toQString(field->key);
    }
    const std::size_t slash = pointer.rfind('/');
    const std::string last = slash == std::string::npos ? pointer : pointer.substr(slash + 1);
    if (const Field* field = findField(last)) {
        return toQString(field->key);
    }
    if (pointer.find("/training_compute") != std::string::npos) {
        return QStringLiteral("training_compute_flop");
    }
    return pointer.find("/prices") != std::string::npos ? QStringLiteral("input_price_usd_per_mtok")
                                                        : QStringLiteral("name");
}

/// What reading the file found and the checks of the dataset don't say.
std::vector<Diagnostic> ownFindings(const std::vector<Diagnostic>& ofFile,
                                    const std::vector<Diagnostic>& checks) {
    std::vector<Diagnostic> own;
    std::unordered_set<std::string> said;
    for (const Diagnostic& finding : ofFile) {
        if (finding.severity != Severity::error && said.empty()) {
            for (const Diagnostic& check : checks) {
                said.insert(render(check.message));
            }
        }
        if (finding.severity == Severity::error || !said.contains(render(finding.message))) {
            own.push_back(finding);
        }
    }
    return own;
}

} // namespace

ProblemsPanel::ProblemsPanel(Document& document, QWidget* parent)
    : QTreeWidget(parent)
    , m_document(document) {
    setObjectName(QStringLiteral("problems"));
    setColumnCount(2);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(true);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kRefreshDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &ProblemsPanel::checkElsewhere);
    connect(&m_document, &Document::datasetChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (const QVariant column = item->data(0, ColumnRole); column.isValid()) {
            emit columnRequested(column.toInt());
        }
        if (const QVariant figure = item->data(0, FigureRole); figure.isValid()) {
            emit figureRequested(figure.toInt());
        }
        const QString id = item->data(0, ModelIdRole).toString();
        if (!id.isEmpty()) {
            emit jumpRequested(id, item->data(0, FieldKeyRole).toString());
        }
    });
    retranslate();
}

void ProblemsPanel::setFileFindings(std::vector<Diagnostic> findings) {
    m_fileFindings = std::move(findings);
    refreshLater();
}

void ProblemsPanel::refreshLater() {
    if (isLarge(m_document.dataset())) {
        checkElsewhere();
    } else {
        refresh();
    }
}

/// The window goes on meanwhile: after an edit someone is likely to be typing.
void ProblemsPanel::checkElsewhere() {
    const auto content = ContentSnapshots::of(m_document).take();
    if (content == nullptr) {
        m_delay.start(); // again a little later
        return;
    }
    m_check.start([content] { return validate(content->dataset); },
                  [this](const std::vector<Diagnostic>& findings) {
                      if (!m_delay.isActive()) { // else the dataset has changed meanwhile
                          list(findings);
                      }
                  });
}

void ProblemsPanel::showEvent(QShowEvent* event) {
    refreshLater();
    QTreeWidget::showEvent(event);
}

void ProblemsPanel::addFinding(const Diagnostic& finding, const QString& place) {
    auto* item = new QTreeWidgetItem(this);
    showFinding(*item, finding, place);
    item->setToolTip(0, plainToolTip(item->text(0)));
    item->setToolTip(1, plainToolTip(item->text(1)));
}

/// A finding that no cell of the table shows: training runs lead to their chart.
void ProblemsPanel::addFindingOutside(const Diagnostic& finding) {
    addFinding(finding, problemPlace(finding.where(), m_document.dataset()));
    QTreeWidgetItem* item = topLevelItem(topLevelItemCount() - 1);
    const auto& figures = m_document.figures();
    const auto chart = std::ranges::find(figures, "training-compute", &FigureSpec::kind);
    const bool leadsToChart = finding.pointer.starts_with("/compute_models/") && chart != figures.end();
    if (leadsToChart) {
        item->setData(0, FigureRole, static_cast<int>(chart - figures.begin()));
    }
    const QString way =
        leadsToChart ? tr("The table doesn't show this. A double click opens the chart of training compute.")
                     : tr("The table doesn't show this: it can be changed in the dataset's file, at %1.")
                           .arg(toQString(std::string_view(finding.where())));
    for (const int column : {0, 1}) {
        item->setToolTip(column, plainToolTip(item->text(column) + QLatin1Char('\n') + way));
    }
}

void ProblemsPanel::refresh() {
    m_check.cancel();
    list(validate(m_document.dataset()));
}

void ProblemsPanel::list(const std::vector<Diagnostic>& findings) {
    clear();
    int unlistedCount = 0;
    for (const Diagnostic& finding : ownFindings(m_fileFindings, findings)) {
        if (topLevelItemCount() >= kMostRows) {
            ++unlistedCount;
            continue;
        }
        addFinding(finding, tr("File, %1").arg(toQString(std::string_view(finding.where()))));
    }
    const auto& models = m_document.dataset().models;
    const auto& columns = m_document.dataset().computedColumns;
    for (const Diagnostic& finding : findings) {
        if (topLevelItemCount() >= kMostRows) {
            ++unlistedCount;
            continue;
        }
        const int row = modelRowOf(finding.pointer);
        if (const int column = indexIn(finding.pointer, "/computed_columns/");
            column >= 0 && column < intSize(columns)) {
            addFinding(finding, toQString(std::string_view(columns[static_cast<std::size_t>(column)].name)));
            topLevelItem(topLevelItemCount() - 1)->setData(0, ColumnRole, column);
            continue;
        }
        if (row < 0 || row >= intSize(models)) {
            addFindingOutside(finding);
            continue;
        }
        const Model& model = models[static_cast<std::size_t>(row)];
        addFinding(finding, toQString(std::string_view(model.name)));
        topLevelItem(topLevelItemCount() - 1)->setData(0, ModelIdRole, toQString(std::string_view(model.id)));
        topLevelItem(topLevelItemCount() - 1)->setData(0, FieldKeyRole, fieldKeyOf(model, finding.pointer));
    }
    m_count = topLevelItemCount() + unlistedCount;
    if (unlistedCount > 0) {
        auto* rest = new QTreeWidgetItem(this);
        rest->setText(1,
                      tr("Problems that are not listed: %1. Mend some of these first.").arg(unlistedCount));
    }
    emit countChanged(count());
}

void ProblemsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QTreeWidget::changeEvent(event);
}

void ProblemsPanel::retranslate() {
    setHeaderLabels({tr("Where"), tr("Problem")});
    setAccessibleName(tr("Problems"));
}

} // namespace frontierscope
