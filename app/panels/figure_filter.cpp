// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/figure_filter.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/base/translation.h"
#include "app/commands/set_figure_spec_command.h"
#include "app/panels/listed_ids.h"
#include "core/dataset/filter.h"
#include "core/figure/model_selection.h"

#include <algorithm>
#include <unordered_set>

namespace frontierscope {

namespace {

bool haveSameFilter(const FigureSpec& a, const FigureSpec& b) {
    return a.filter == b.filter && a.filterMode == b.filterMode && a.hiddenModels == b.hiddenModels &&
           a.hiddenOrganizations == b.hiddenOrganizations;
}

} // namespace

FigureFilter::FigureFilter(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {
    connect(&document, &Document::datasetChanged, this, &FigureFilter::tellChange);
    connect(&document, &Document::figureChanged, this, [this](int index) {
        if (index == m_figure) {
            tellChange();
        }
    });
}

void FigureFilter::setFigure(int index) {
    m_figure = index;
    tellChange();
}

void FigureFilter::tellChange() {
    m_leftOut.reset();
    emit changed();
}

const FigureSpec& FigureFilter::spec() const {
    static const FigureSpec kNone;
    const auto& figures = m_document.figures();
    return m_figure >= 0 && m_figure < intSize(figures) ? figures[static_cast<std::size_t>(m_figure)] : kNone;
}

void FigureFilter::push(const std::function<void(FigureSpec&)>& change, const QString& text,
                        const QString& mergeKey) {
    if (m_figure < 0 || m_figure >= intSize(m_document.figures())) {
        return;
    }
    const FigureSpec before = spec();
    FigureSpec after = before;
    change(after);
    if (after == before) {
        return;
    }
    std::vector<std::pair<int, FigureSpec>> specs;
    for (int index = 0; index < intSize(m_document.figures()); ++index) {
        FigureSpec linked = m_document.figures()[static_cast<std::size_t>(index)];
        if (haveSameFilter(linked, before)) {
            change(linked);
            specs.emplace_back(index, std::move(linked));
        }
    }
    m_document.push(new SetFigureSpecCommand(m_document, std::move(specs), text, mergeKey));
}

QString FigureFilter::setExpression(const QString& expression, const QString& mergeKey) {
    const std::string text = toUtf8(expression.trimmed());
    const auto filter = Filter::parse(text, ComputedColumns(m_document.dataset()));
    if (!filter) {
        return toQString(filter.error().message);
    }
    push([&](FigureSpec& spec) { spec.filter = text; }, tr("Filter models"), mergeKey);
    return {};
}

QString FigureFilter::changeControls(const std::function<void(FilterControls&)>& change,
                                     const QString& mergeKey) {
    FilterControls controls = filterControlsOf(spec().filter);
    change(controls);
    return setExpression(toQString(std::string_view(expressionOf(controls))), mergeKey);
}

void FigureFilter::setOrganizationHidden(const QString& organization, bool hidden) {
    push([&](FigureSpec& spec) { setListed(spec.hiddenOrganizations, {toUtf8(organization)}, hidden); },
         (hidden ? tr("Hide %1") : tr("Show %1")).arg(organization));
}

void FigureFilter::setOrganizationsHidden(const std::vector<std::string>& organizations, bool hidden) {
    if (organizations.size() == 1) {
        setOrganizationHidden(toQString(std::string_view(organizations.front())), hidden);
        return;
    }
    push([&](FigureSpec& spec) { setListed(spec.hiddenOrganizations, organizations, hidden); },
         (hidden ? tr("Hide %1 labs") : tr("Show %1 labs")).arg(organizations.size()));
}

void FigureFilter::showOnlyOrganizations(const QSet<QString>& organizations) {
    std::vector<std::string> hidden;
    for (const Model& model : m_document.dataset().models) {
        if (!organizations.contains(toQString(std::string_view(model.organization)))) {
            hidden.push_back(model.organization);
        }
    }
    const QString text = organizations.size() == 1 ? tr("Show only %1").arg(*organizations.begin())
                         : organizations.isEmpty() ? tr("Hide all labs")
                                                   : tr("Show only some labs");
    push(
        [&](FigureSpec& spec) {
            spec.hiddenOrganizations.clear();
            setListed(spec.hiddenOrganizations, hidden, true);
        },
        text);
}

bool FigureFilter::areOnlyOrganizations(const QSet<QString>& organizations) const {
    const auto& hidden = spec().hiddenOrganizations;
    const std::unordered_set<std::string> gone(hidden.begin(), hidden.end());
    return !gone.empty() && std::ranges::all_of(m_document.dataset().models, [&](const Model& model) {
        return gone.contains(model.organization) !=
               organizations.contains(toQString(std::string_view(model.organization)));
    });
}

void FigureFilter::showAllOrganizations() {
    push([](FigureSpec& spec) { spec.hiddenOrganizations.clear(); }, tr("Show all labs"));
}

void FigureFilter::setModelHidden(const QString& id, bool hidden) {
    const Model* model = m_document.dataset().findModel(toUtf8(id));
    const QString name = model == nullptr ? id : toQString(std::string_view(model->name));
    push([&](FigureSpec& spec) { setListed(spec.hiddenModels, {toUtf8(id)}, hidden); },
         (hidden ? tr("Hide %1") : tr("Show %1")).arg(name));
}

void FigureFilter::setModelsHidden(const std::vector<std::string>& ids, bool hidden) {
    if (ids.size() == 1) {
        setModelHidden(toQString(std::string_view(ids.front())), hidden);
        return;
    }
    push([&](FigureSpec& spec) { setListed(spec.hiddenModels, ids, hidden); },
         (hidden ? tr("Hide %1 models") : tr("Show %1 models")).arg(ids.size()));
}

void FigureFilter::setMode(FilterMode mode) {
    push([&](FigureSpec& spec) { spec.filterMode = mode; },
         mode == FilterMode::grey ? tr("Grey filtered models out") : tr("Hide filtered models"));
}

void FigureFilter::clear() {
    push(
        [](FigureSpec& spec) {
            spec.filter.clear();
            spec.hiddenModels.clear();
            spec.hiddenOrganizations.clear();
        },
        tr("Show all models"));
}

bool FigureFilter::isEmpty() const {
    const FigureSpec& shown = spec();
    return shown.filter.empty() && shown.hiddenModels.empty() && shown.hiddenOrganizations.empty();
}

const QSet<QString>& FigureFilter::leftOutModels() const {
    if (!m_leftOut) {
        m_leftOut = findLeftOutModels();
    }
    return *m_leftOut;
}

QSet<QString> FigureFilter::findLeftOutModels() const {
    QSet<QString> ids;
    if (isEmpty()) {
        return ids;
    }
    FigureSpec hiding = spec();
    hiding.filterMode = FilterMode::hide;
    const auto selection = selectModels(hiding, m_document.dataset());
    if (!selection) {
        return ids;
    }
    auto kept = selection->kept.begin(); // in the order of the dataset
    for (const Model& model : m_document.dataset().models) {
        if (kept != selection->kept.end() && *kept == &model) {
            ++kept;
        } else {
            ids.insert(toQString(std::string_view(model.id)));
        }
    }
    return ids;
}

} // namespace frontierscope
