// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/legend_filter.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/panels/figure_filter.h"
#include "app/panels/listed_ids.h"
#include "core/figure/lab_colors.h"

#include <QSet>

#include <set>
#include <string>
#include <vector>

namespace frontierscope {

namespace {

bool isOther(const LabColors& colors, const std::string& organization) {
    return colors.roleOf(organization).kind == ColorRole::Kind::otherLabs;
}

QSet<QString> otherLabs(const Dataset& dataset) {
    const LabColors colors(dataset);
    QSet<QString> labs;
    for (const Model& model : dataset.models) {
        if (isOther(colors, model.organization)) {
            labs.insert(toQString(std::string_view(model.organization)));
        }
    }
    return labs;
}

} // namespace

void toggleLab(FigureFilter& filter, const QString& organization) {
    if (filter.areOnlyOrganizations({organization})) {
        filter.showAllOrganizations();
        return;
    }
    const bool isHidden = areAllListed(filter.spec().hiddenOrganizations, {toUtf8(organization)});
    filter.setOrganizationsHidden({toUtf8(organization)}, !isHidden);
}

void isolateLab(FigureFilter& filter, const QString& organization) {
    if (filter.areOnlyOrganizations({organization})) {
        filter.showAllOrganizations();
    } else {
        filter.showOnlyOrganizations({organization});
    }
}

void toggleOtherLabs(FigureFilter& filter, const Figure& figure) {
    const Dataset& dataset = filter.document().dataset();
    if (filter.areOnlyOrganizations(otherLabs(dataset))) {
        filter.showAllOrganizations();
        return;
    }
    const LabColors colors(dataset);
    std::set<std::string> shown;
    for (const Panel& panel : figure.panels) {
        for (const PointMark& point : panel.points) {
            if (isOther(colors, point.group)) {
                shown.insert(point.group);
            }
        }
    }
    if (!shown.empty()) {
        filter.setOrganizationsHidden({shown.begin(), shown.end()}, true);
        return;
    }
    std::vector<std::string> hidden = filter.spec().hiddenOrganizations;
    std::erase_if(hidden, [&](const std::string& lab) { return !isOther(colors, lab); });
    if (!hidden.empty()) {
        filter.setOrganizationsHidden(hidden, false);
    }
}

void isolateOtherLabs(FigureFilter& filter) {
    const QSet<QString> labs = otherLabs(filter.document().dataset());
    if (filter.areOnlyOrganizations(labs)) {
        filter.showAllOrganizations();
    } else {
        filter.showOnlyOrganizations(labs);
    }
}

} // namespace frontierscope
