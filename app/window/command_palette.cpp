// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/command_palette.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace frontierscope {

namespace {

constexpr QSize kSize(480, 380);

QString plainText(const QAction* action) {
    return QString(action->text()).remove(QLatin1Char('&'));
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent, Qt::Popup)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    m_search->setPlaceholderText(tr("Type the name of a command"));
    m_search->setAccessibleName(tr("Type the name of a command"));
    m_search->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    resize(kSize);
    move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, 80)));
    fill({});
}

void CommandPalette::fill(const QString& text) {
    m_list->clear();
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype index = 0; index < m_actions.size(); ++index) {
        const QAction* action = m_actions[index];
        const QString name = plainText(action);
        const QString searched = name + QLatin1Char(' ') + action->statusTip();
        const bool isMatch = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return searched.contains(word, Qt::CaseInsensitive);
        });
        if (!isMatch || !action->isEnabled() || name.isEmpty()) {
            continue;
        }
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(action->icon(),
                                         keys.isEmpty() ? name : name + QStringLiteral("   ") + keys, m_list);
        item->setToolTip(action->statusTip());
        item->setData(Qt::UserRole, static_cast<int>(index));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::choose() {
    if (const QListWidgetItem* item = m_list->currentItem()) {
        m_chosen = m_actions[item->data(Qt::UserRole).toInt()];
        accept();
    }
}

bool CommandPalette::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace frontierscope
