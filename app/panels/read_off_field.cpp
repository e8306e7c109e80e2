// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/read_off_field.h"

#include "app/base/qt_conversions.h"
#include "core/base/calendar_date.h"
#include "core/figure/year_position.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace frontierscope {

namespace {

/// As the axes write it: "63.1%", "$0.25", "1,000".
std::optional<double> numberIn(QString text) {
    text.remove(QLatin1Char('%')).remove(QLatin1Char('$')).remove(QLatin1Char(','));
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// "2025", "2025-06" and "2025-06-15" are the first day that they can mean.
std::optional<double> dateIn(const QString& text) {
    const auto date = CalendarDate::parse(toUtf8(text.trimmed()));
    return date ? std::optional(yearPosition(date->firstDay())) : std::nullopt;
}

} // namespace

ReadOffField::ReadOffField(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_value(new QLineEdit(this))
    , m_score(new QToolButton(this))
    , m_x(new QToolButton(this))
    , m_error(new QLabel(this)) {
    m_value->setObjectName(QStringLiteral("readOffValue"));
    m_score->setObjectName(QStringLiteral("readOffScore"));
    m_x->setObjectName(QStringLiteral("readOffX"));
    m_error->setObjectName(QStringLiteral("readOffError"));
    m_label->setBuddy(m_value);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_value, 1);
    row->addWidget(m_score);
    row->addWidget(m_x);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_error);
    connect(m_score, &QToolButton::clicked, this, [this] { take(true); });
    connect(m_x, &QToolButton::clicked, this, [this] { take(false); });
    connect(m_value, &QLineEdit::returnPressed, this, &ReadOffField::takeWhatItIs);
    connect(m_value, &QLineEdit::textEdited, this, [this] { showError({}); });
    retranslate();
}

void ReadOffField::setDates(bool areDates) {
    if (m_areDates != areDates) {
        m_areDates = areDates;
        showError({});
        retranslate();
    }
}

std::optional<double> ReadOffField::valueOf(bool isScore) const {
    if (m_areDates && !isScore) {
        if (const auto date = dateIn(m_value->text())) {
            return date;
        }
    }
    const auto value = numberIn(m_value->text());
    const bool mustBePositive = m_areDates || !isScore;
    return value && (*value > 0 || !mustBePositive) ? value : std::nullopt;
}

/// Enter: "2025-06" can't be a price.
void ReadOffField::takeWhatItIs() {
    const bool isDate = m_areDates && !numberIn(m_value->text()) && dateIn(m_value->text());
    take(!isDate);
}

void ReadOffField::take(bool isScore) {
    const auto value = valueOf(isScore);
    if (!value) {
        showError(reason(isScore));
        m_value->selectAll();
        m_value->setFocus();
        return;
    }
    showError({});
    m_value->clear();
    emit entered(isScore, *value);
}

QString ReadOffField::reason(bool isScore) const {
    if (m_areDates) {
        return isScore ? tr("A price is a number above 0, such as 0.25.")
                       : tr("A date is written 2025, 2025-06 or 2025-06-15.");
    }
    return isScore ? tr("A score is a number, such as 63.1.")
                   : tr("A value of the horizontal axis is a number above 0, such as 12 or 3.2e25.");
}

void ReadOffField::showError(const QString& text) {
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void ReadOffField::retranslate() {
    m_label->setText(tr("Read off at"));
    m_value->setToolTip(m_areDates ? tr("A price, or a date")
                                   : tr("A score, or a value of the horizontal axis"));
    m_score->setText(m_areDates ? tr("Price") : tr("Score"));
    m_score->setToolTip(m_areDates ? tr("Show when the curve reaches this price")
                                   : tr("Show where the curve reaches this score"));
    m_x->setText(m_areDates ? tr("Date") : tr("x"));
    m_x->setToolTip(m_areDates ? tr("Show the price of the curve on this date")
                               : tr("Show the score of the curve at this value of the horizontal axis"));
    showError({});
}

} // namespace frontierscope
