// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/column_filter_dialog.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace frontierscope {

ColumnFilterDialog::ColumnFilterDialog(const QString& heading, const QString& condition,
                                       const QStringList& texts, Use use, QWidget* parent)
    : QDialog(parent)
    , m_use(std::move(use))
    , m_condition(new QLineEdit(condition, this))
    , m_problem(new QLabel(this)) {
    setObjectName(QStringLiteral("columnFilterDialog"));
    setWindowTitle(tr("Filter by a column"));
    m_condition->setObjectName(QStringLiteral("columnCondition"));
    m_condition->setAccessibleName(heading);
    m_condition->setClearButtonEnabled(true);
    m_condition->selectAll();
    if (!texts.isEmpty()) {
        auto* completer = new QCompleter(texts, this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_condition->setCompleter(completer);
    }
    auto* label = new QLabel(tr("Show only rows in which \"%1\" is:").arg(heading), this);
    auto* help =
        new QLabel(tr("For example: OpenAI, > 80, <= 2024-06, in (OpenAI, Google), != yes, is known. "
                      "The chart's filter stays as it is."),
                   this);
    help->setForegroundRole(QPalette::PlaceholderText);
    m_problem->hide();
    for (QLabel* each : {label, help, m_problem}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
    }
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("OK"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* takeOff = buttons->addButton(tr("&Take Off"), QDialogButtonBox::ResetRole);
    takeOff->setEnabled(!condition.isEmpty());
    connect(takeOff, &QPushButton::clicked, this, [this] {
        m_condition->clear();
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* part :
         {static_cast<QWidget*>(label), static_cast<QWidget*>(m_condition), static_cast<QWidget*>(help),
          static_cast<QWidget*>(m_problem), static_cast<QWidget*>(buttons)}) {
        layout->addWidget(part);
    }
    resize(440, sizeHint().height());
    growToText();
}

/// Wrapped texts are as high as the width wants.
void ColumnFilterDialog::growToText() {
    layout()->activate(); // a label may have just been shown
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void ColumnFilterDialog::accept() {
    const QString problem = m_use(m_condition->text());
    if (problem.isEmpty()) {
        QDialog::accept();
        return;
    }
    m_problem->setText(problem);
    m_problem->show();
    growToText();
    m_condition->setAccessibleDescription(problem);
    m_condition->setFocus();
}

} // namespace frontierscope
