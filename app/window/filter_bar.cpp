// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/filter_bar.h"

#include "app/base/icons.h"
#include "app/window/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace frontierscope {

namespace {

constexpr QSize kPopupSize(320, 520);

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QFrame(parent)
    , m_button(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_notShown(new ElidedLabel(this))
    , m_popup(new QFrame(this, Qt::Popup))
    , m_popupLayout(new QVBoxLayout(m_popup)) {
    setObjectName(QStringLiteral("filterBar"));
    m_button->setIcon(namedIcon(QStringLiteral("funnel")));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QFont bold = font();
    bold.setBold(true);
    m_count->setFont(bold);
    m_notShown->setForegroundRole(QPalette::PlaceholderText);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popupLayout->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_button);
    layout->addWidget(m_count);
    layout->addWidget(m_notShown, 1);
    connect(m_button, &QToolButton::clicked, this, &FilterBar::openPanel);
    retranslate();
}

void FilterBar::setPanel(QWidget* panel) {
    m_popup->hide();
    if (panel != nullptr) {
        m_popupLayout->addWidget(panel);
        panel->show();
    }
}

void FilterBar::openPanel() {
    m_popup->resize(kPopupSize);
    m_popup->move(m_button->mapToGlobal(QPoint(0, m_button->height() + 2)));
    m_popup->show();
}

void FilterBar::setCounts(const QString& count, const QString& notShown) {
    m_count->setText(count);
    m_notShown->setText(notShown);
}

void FilterBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void FilterBar::retranslate() {
    m_button->setText(tr("Filter"));
    m_popup->setAccessibleName(tr("Filter"));
    m_button->setToolTip(tr("Choose which models are shown"));
}

} // namespace frontierscope
