// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/command_palette.h"

#include "app/window/menu_actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace frontierscope {

namespace {

constexpr QSize kSize(520, 420);
enum Column { nameColumn, keysColumn };

/// As wide as the icons of other commands, so that all names start at one line.
QIcon emptyIcon(const QSize& size) {
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    return picture;
}

bool hasAllWords(const QString& text, const QStringList& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent, Qt::Popup)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_nothing(new QLabel(tr("No command has these words. Try fewer or other ones."), this)) {
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    m_search->setPlaceholderText(tr("Type the name of a command"));
    m_search->setAccessibleName(tr("Type the name of a command"));
    m_search->installEventFilter(this);
    m_search->setFocus(); // a popup gives it to no one by itself
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(windowTitle());
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(keysColumn, QHeaderView::ResizeToContents);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::choose);
    resize(kSize);
    move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, 80)));
    fill({});
}

void CommandPalette::fill(const QString& text) {
    m_list->clear();
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QIcon noIcon = emptyIcon(m_list->iconSize().isValid() ? m_list->iconSize() : QSize(16, 16));
    qsizetype named = 0; // those whose names have the words go before those whose descriptions do
    for (qsizetype index = 0; index < m_actions.size(); ++index) {
        const QAction* action = m_actions[index];
        const QString name = commandName(*action);
        const bool isNamed = hasAllWords(name, words);
        const bool isMatch = isNamed || hasAllWords(name + QLatin1Char(' ') + action->statusTip(), words);
        if (!isMatch || !action->isEnabled() || name.isEmpty()) {
            continue;
        }
        auto* item = new QTreeWidgetItem({name, action->shortcut().toString(QKeySequence::NativeText)});
        item->setIcon(nameColumn, action->icon().isNull() ? noIcon : action->icon());
        item->setToolTip(nameColumn, action->statusTip());
        item->setTextAlignment(keysColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(keysColumn, palette().placeholderText());
        item->setData(nameColumn, Qt::UserRole, static_cast<int>(index));
        m_list->insertTopLevelItem(static_cast<int>(isNamed ? named++ : m_list->topLevelItemCount()), item);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setVisible(m_list->topLevelItemCount() > 0);
    m_nothing->setVisible(m_list->topLevelItemCount() == 0);
}

void CommandPalette::choose() {
    if (const QTreeWidgetItem* item = m_list->currentItem()) {
        m_chosen = m_actions[item->data(nameColumn, Qt::UserRole).toInt()];
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
