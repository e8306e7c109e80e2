// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/figure_edit.h"

#include <QWidget>

#include <string>

namespace frontierscope {

class AskButton;
class CapabilityChooser;
class CostLensButton;
class DeclineControls;

/// The row above a chart that says and changes through which lens it looks: capability, cost, and for a price
/// decline its level and method. Only what the kind of chart can use is there.
class LensBar : public QWidget {
    Q_OBJECT

public:
    LensBar(const FigureEdit& edit, QWidget* parent = nullptr);

    void showState();
    /// True for the kinds of charts that have a lens.
    [[nodiscard]] static bool isFor(const std::string& kind);

signals:
    void modelChosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    FigureEdit m_edit;
    CapabilityChooser* m_capability;
    CostLensButton* m_cost = nullptr;     ///< null where the chart has no cost
    DeclineControls* m_decline = nullptr; ///< price declines only
    AskButton* m_ask = nullptr;           ///< frontiers only
};

} // namespace frontierscope
