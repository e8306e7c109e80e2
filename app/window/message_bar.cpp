// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/message_bar.h"

#include "app/base/icons.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace frontierscope {

namespace {

constexpr int kIconSize = 18;
constexpr int kMostDetailLines = 8;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_remedy(new QPushButton(this))
    , m_detailsButton(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_details(new QPlainTextEdit(this)) {
    setObjectName(QStringLiteral("messageBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText); // names in messages are shown as they are
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detailsButton->setAutoRaise(true);
    m_detailsButton->setCheckable(true);
    m_close->setAutoRaise(true);
    m_close->setObjectName(QStringLiteral("closeMessage"));
    m_close->setIcon(namedIcon(QStringLiteral("x")));
    m_details->setReadOnly(true);
    m_details->setLineWrapMode(QPlainTextEdit::NoWrap);

    auto* line = new QHBoxLayout;
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_detailsButton);
    line->addWidget(m_remedy);
    line->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->addLayout(line);
    layout->addWidget(m_details);

    connect(m_detailsButton, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto action = m_remedyAction) { // a copy: it may bring the next message
            action();
        }
    });
    retranslate();
    hide();
}

void MessageBar::showMessage(Kind kind, const QString& text, const QStringList& details) {
    m_kind = kind;
    m_detailLines = details;
    m_text->setText(text);
    showDetails();
    m_remedy->hide();
    m_remedyAction = nullptr;
    updateColors();
    nameForReaders();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert); // read out at once
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::addDetails(const QStringList& lines) {
    m_detailLines += lines;
    showDetails();
}

void MessageBar::showDetails() {
    m_details->setPlainText(m_detailLines.join(QLatin1Char('\n')));
    const auto lines = static_cast<int>(qMin<qsizetype>(m_detailLines.size(), kMostDetailLines)) + 1;
    m_details->setFixedHeight(lines * m_details->fontMetrics().lineSpacing() + 12);
    m_detailsButton->setVisible(!m_detailLines.isEmpty());
    m_detailsButton->setChecked(m_detailLines.size() > 1);
    m_details->setVisible(m_detailLines.size() > 1);
}

void MessageBar::setRemedy(const QString& label, std::function<void()> action) {
    m_remedy->setText(label);
    m_remedyAction = std::move(action);
    m_remedy->show();
}

QString MessageBar::text() const {
    return m_text->text();
}

QString MessageBar::remedy() const {
    return m_remedyAction ? m_remedy->text() : QString();
}

/// Left alone, the focus would go to whatever comes next in the window, which takes the next keys.
void MessageBar::setVisible(bool isVisible) {
    const QWidget* focus = QApplication::focusWidget();
    if (!isVisible && focus != nullptr && isAncestorOf(focus)) {
        emit focusFreed();
    }
    QFrame::setVisible(isVisible);
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        updateColors();
    }
    QFrame::changeEvent(event);
}

void MessageBar::retranslate() {
    m_detailsButton->setText(tr("Details"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    nameForReaders();
}

/// The kind is said by icon and tint, which not everyone sees.
void MessageBar::nameForReaders() {
    setAccessibleName((m_kind == Kind::information ? tr("Note: %1")
                       : m_kind == Kind::warning   ? tr("Warning: %1")
                                                   : tr("Error: %1"))
                          .arg(m_text->text()));
}

void MessageBar::updateColors() {
    static const char* const kIcons[] = {"info", "triangle-alert", "circle-x"};
    m_icon->setPixmap(namedIcon(QLatin1String(kIcons[static_cast<int>(m_kind)])).pixmap(kIconSize));
    const QColor ground = messageGround(palette(), m_kind);
    if (palette().color(QPalette::Window) == ground) {
        return; // this is a change of its own
    }
    QPalette own; // says nothing of the other colours, which follow the window's
    own.setColor(QPalette::Window, ground);
    setPalette(own);
}

} // namespace frontierscope
