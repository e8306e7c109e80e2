// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/bottom_panel.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace frontierscope {

namespace {
constexpr int kLeastHeight = 110; // the chart needs the room more
}

BottomPanel::BottomPanel(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this)) {
    m_tabs->setObjectName(QStringLiteral("bottomTabs"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setShape(QTabBar::RoundedSouth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_tabs);
    connect(m_tabs, &QTabBar::tabBarClicked, this, &BottomPanel::takeClick);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_pages->hide();
    setMaximumHeight(sizeHint().height());
}

void BottomPanel::addPage(QWidget* page) {
    m_pages->addWidget(page);
    m_tabs->addTab(QString());
    setOpen(false);
}

void BottomPanel::setPageTitle(int index, const QString& title) {
    m_tabs->setTabText(index, title);
}

void BottomPanel::open(int page) {
    m_tabs->setCurrentIndex(page);
    setOpen(true);
}

void BottomPanel::close() {
    setOpen(false);
}

void BottomPanel::takeClick(int index) {
    if (index >= 0) {
        setOpen(!m_isOpen || index != m_tabs->currentIndex());
    }
}

void BottomPanel::setOpen(bool isOpen) {
    m_pages->setVisible(isOpen);
    setMaximumHeight(isOpen ? QWIDGETSIZE_MAX : m_tabs->sizeHint().height());
    setMinimumHeight(isOpen ? kLeastHeight : m_tabs->sizeHint().height());
    if (m_isOpen != isOpen) {
        m_isOpen = isOpen;
        emit openChanged(isOpen);
    }
}

} // namespace frontierscope
