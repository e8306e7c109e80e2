// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/inspector_column.h"

#include "app/base/selection.h"
#include "app/panels/fit_panel.h"
#include "app/panels/inspector_panel.h"

namespace frontierscope {

InspectorColumn::InspectorColumn(InspectorPanel* inspector, FitPanel* fits, Selection& selection,
                                 QWidget* parent)
    : QSplitter(Qt::Vertical, parent)
    , m_inspector(inspector)
    , m_fits(fits)
    , m_selection(selection) {
    setChildrenCollapsible(false);
    addWidget(inspector);
    addWidget(fits);
    setStretchFactor(0, 1);
    setStretchFactor(1, 3);
    connect(fits, &FitPanel::hasFitsChanged, this, &InspectorColumn::share);
    connect(&selection, &Selection::changed, this, &InspectorColumn::share);
    share();
}

void InspectorColumn::share() {
    m_fits->setVisible(m_fits->hasFits());
    m_inspector->setVisible(!m_fits->hasFits() || !m_selection.ids().isEmpty());
}

} // namespace frontierscope
