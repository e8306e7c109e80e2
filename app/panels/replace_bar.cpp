// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/replace_bar.h"

#include "app/base/icons.h"
#include "app/base/qt_conversions.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace frontierscope {

ReplaceBar::ReplaceBar(QWidget* parent)
    : QWidget(parent)
    , m_find(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_matchesCase(new QCheckBox(this))
    , m_isWholeCell(new QCheckBox(this))
    , m_next(new QPushButton(this))
    , m_replace(new QPushButton(this))
    , m_replaceAll(new QPushButton(this))
    , m_result(new QLabel(this))
    , m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("replaceBar"));
    m_find->setObjectName(QStringLiteral("replaceFind"));
    m_replacement->setObjectName(QStringLiteral("replaceWith"));
    m_replaceAll->setObjectName(QStringLiteral("replaceAll"));
    m_result->setObjectName(QStringLiteral("replaceResult"));
    m_find->setMaximumWidth(200);
    m_replacement->setMaximumWidth(200);
    m_result->setTextFormat(Qt::PlainText);
    m_close->setIcon(namedIcon(QStringLiteral("x")));
    m_close->setAutoRaise(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 4);
    layout->addWidget(m_find, 1);
    layout->addWidget(m_replacement, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_matchesCase, m_isWholeCell, m_next, m_replace,
                                                           m_replaceAll, m_result}) {
        layout->addWidget(widget);
    }
    layout->addStretch(1);
    layout->addWidget(m_close);
    connect(m_find, &QLineEdit::textChanged, this, &ReplaceBar::showButtons);
    connect(m_find, &QLineEdit::returnPressed, this, &ReplaceBar::nextRequested);
    connect(m_replacement, &QLineEdit::returnPressed, this, &ReplaceBar::replaceRequested);
    connect(m_next, &QPushButton::clicked, this, &ReplaceBar::nextRequested);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceBar::replaceRequested);
    connect(m_replaceAll, &QPushButton::clicked, this, &ReplaceBar::replaceAllRequested);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    showButtons();
    hide();
}

void ReplaceBar::open(const QString& find) {
    if (!find.isEmpty()) {
        m_find->setText(find);
    }
    m_result->clear();
    show();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

TextReplacement ReplaceBar::replacement() const {
    return {toUtf8(m_find->text()), toUtf8(m_replacement->text()), m_matchesCase->isChecked(),
            m_isWholeCell->isChecked()};
}

void ReplaceBar::showResult(const QString& text) {
    m_result->setText(text);
}

void ReplaceBar::showButtons() {
    m_result->clear();
    for (QPushButton* button : {m_next, m_replace, m_replaceAll}) {
        button->setEnabled(!m_find->text().isEmpty());
    }
}

void ReplaceBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ReplaceBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ReplaceBar::retranslate() {
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_matchesCase->setText(tr("Match case"));
    m_isWholeCell->setText(tr("Whole cell"));
    m_next->setText(tr("Next"));
    m_replace->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace All"));
    m_replaceAll->setToolTip(
        tr("In the selected rows if there are several, else in all that the table shows"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace frontierscope
