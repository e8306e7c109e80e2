// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/hover_card.h"

#include <QGridLayout>
#include <QLabel>
#include <QUrl>

#include <algorithm>

namespace frontierscope {

namespace {

constexpr int kGap = 10; // between marker and card, pixels
constexpr int kTextWidth = 320;

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->show(); // a child that joins a card already on screen would count as hidden, and take no room
    return label;
}

// An address is known by its host; the whole of it would fill the card.
QString sourceName(const PointMark& mark) {
    const QString url = QString::fromStdString(mark.sourceUrl);
    const QString host = QUrl(url).host();
    return host.isEmpty() ? url : host;
}

} // namespace

HoverCard::HoverCard(QWidget* parent)
    : QFrame(parent)
    , m_layout(new QGridLayout(this)) {
    setObjectName(QStringLiteral("hoverCard"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    // The pointer must reach the marker through the card.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_layout->setContentsMargins(10, 8, 10, 8);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(2);
    hide();
}

void HoverCard::setPoint(const PointMark& mark) {
    // With each new figure the point under the pointer is told again, mostly with the same words.
    const QString words = textOf(mark) + QLatin1Char('\n') + tr("Source") + sourceName(mark);
    if (words == m_words) {
        return;
    }
    m_words = words;
    clear();
    auto* name = plainLabel(QString::fromStdString(mark.name), this);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    m_layout->addWidget(name, 0, 0, 1, 2);
    for (const CardLine& line : mark.card.lines()) {
        addLine(QString::fromStdString(line.label), QString::fromStdString(line.text));
    }
    if (!mark.sourceUrl.empty()) {
        addLine(tr("Source"), sourceName(mark));
    }
    m_layout->activate();
    adjustSize();
}

void HoverCard::addLine(const QString& label, const QString& text) {
    const int row = ++m_lineCount;
    auto* heading = plainLabel(label, this);
    heading->setEnabled(false); // a quieter colour in every palette
    auto* value = plainLabel(text, this);
    if (value->sizeHint().width() > kTextWidth) {
        value->setWordWrap(true);
        value->setFixedWidth(kTextWidth);
    }
    m_layout->addWidget(heading, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_layout->addWidget(value, row, 1);
}

void HoverCard::clear() {
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lineCount = 0;
}

void HoverCard::showBeside(const QRect& marker) {
    const QRect area = parentWidget()->rect();
    int x = marker.right() + kGap;
    if (x + width() > area.right()) {
        x = marker.left() - kGap - width();
    }
    int y = marker.top() - height() / 3;
    if (x < area.left()) { // no room beside it: below or above
        x = marker.center().x() - width() / 2;
        y = marker.bottom() + kGap + height() < area.bottom() ? marker.bottom() + kGap
                                                              : marker.top() - kGap - height();
    }
    move(std::clamp(x, area.left(), std::max(area.left(), area.right() - width())),
         std::clamp(y, area.top(), std::max(area.top(), area.bottom() - height())));
    show();
    raise();
}

QString HoverCard::textOf(const PointMark& mark) {
    QString text = QString::fromStdString(mark.name);
    for (const CardLine& line : mark.card.lines()) {
        text += QLatin1Char('\n') + QString::fromStdString(line.label + ": " + line.text);
    }
    return text;
}

} // namespace frontierscope
