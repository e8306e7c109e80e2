// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/lens_bar.h"

#include "app/window/ask_button.h"
#include "app/window/capability_chooser.h"
#include "app/window/cost_lens_button.h"
#include "app/window/decline_controls.h"
#include "core/figure/figure_spec.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace frontierscope {

LensBar::LensBar(const FigureEdit& edit, QWidget* parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_capability(new CapabilityChooser(edit, this)) {
    setObjectName(QStringLiteral("lensBar"));
    constexpr int kNarrow = 80; ///< narrow windows shorten the texts rather than grow
    const std::string& kind = edit.spec().kind;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_capability);
    if (kind == "frontier" || kind == "price-decline") {
        m_cost = new CostLensButton(edit, this);
        m_cost->setMinimumWidth(kNarrow);
        row->addWidget(m_cost);
    }
    row->addStretch(1);
    if (kind == "frontier") {
        m_ask = new AskButton(edit, this);
        m_ask->setMinimumWidth(kNarrow);
        row->addWidget(m_ask);
        connect(m_ask, &AskButton::modelChosen, this, &LensBar::modelChosen);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 2);
    layout->setSpacing(4);
    layout->addLayout(row);
    if (kind == "price-decline") {
        m_decline = new DeclineControls(edit, this);
        layout->addWidget(m_decline, 0, Qt::AlignLeft);
    }
}

bool LensBar::isFor(const std::string& kind) {
    return kind == "frontier" || kind == "price-decline" || kind == "training-compute" || kind == "progress";
}

void LensBar::showState() {
    m_capability->showState();
    if (m_cost != nullptr) {
        m_cost->showState();
    }
    if (m_decline != nullptr) {
        m_decline->showState();
    }
}

void LensBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_capability->retranslate();
        if (m_cost != nullptr) {
            m_cost->retranslate();
        }
        if (m_decline != nullptr) {
            m_decline->retranslate();
        }
        if (m_ask != nullptr) {
            m_ask->retranslate();
        }
    }
    QWidget::changeEvent(event);
}

} // namespace frontierscope
