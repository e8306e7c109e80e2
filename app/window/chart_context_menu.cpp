// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/chart_context_menu.h"

#include "app/base/document.h"
#include "app/base/selection.h"
#include "app/window/chart_page.h"
#include "app/window/fit_menu.h"
#include "app/window/note_menu.h"
#include "core/figure/annotation_marks.h"

namespace frontierscope {

FitMenu* chartContextMenu(Document& document, const ChartPage& page, const Selection& selection,
                          const ChartView::Place& place, QWidget* window) {
    auto* menu = new FitMenu(document, page, place, window);
    const int figure = page.figureIndex();
    if (!canBeAnnotated(document.figures().at(static_cast<std::size_t>(figure)).kind)) {
        return menu;
    }
    if (!menu->isEmpty()) {
        menu->addSeparator();
    }
    if (!place.noteId.isEmpty()) {
        NoteMenu::addActionsFor(*menu, document, figure, place.noteId, window);
    } else if (!place.pointId.isEmpty()) {
        const QStringList models =
            selection.ids().contains(place.pointId) ? selection.ids() : QStringList{place.pointId};
        menu->addMenu(new NoteMenu(document, figure, models, window, menu));
    } else if (place.panel && place.panel->panel == 0 && place.panel->part == PanelHit::Part::plot) {
        NoteMenu::addActionAt(*menu, document, figure, place.data, window);
    }
    return menu;
}

} // namespace frontierscope
