// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace frontierscope {

class FitPanel;
class InspectorPanel;
class Selection;

/// The right column of the window: the details of what is selected and, on charts with curves, their fits
/// below. Without a selection the fits take all of it.
class InspectorColumn : public QSplitter {
    Q_OBJECT

public:
    InspectorColumn(InspectorPanel* inspector, FitPanel* fits, Selection& selection,
                    QWidget* parent = nullptr);

private:
    void share();

    InspectorPanel* m_inspector;
    FitPanel* m_fits;
    Selection& m_selection;
};

} // namespace frontierscope
