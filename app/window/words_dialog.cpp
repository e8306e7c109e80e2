// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/words_dialog.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/window/dialog_buttons.h"
#include "core/figure/build_figure.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace frontierscope {

namespace {

/// The words that the figure writes by itself.
Figure generatedFigure(const FigureEdit& edit) {
    FigureSpec spec = edit.spec();
    spec.texts = {};
    auto figure = buildFigure(spec, edit.document().dataset());
    return figure ? std::move(*figure) : Figure();
}

std::string axisTitle(const Figure& figure, Axis Panel::*axis) {
    return figure.panels.empty() ? std::string() : (figure.panels.front().*axis).title;
}

} // namespace

WordsDialog::WordsDialog(FigureEdit edit, QWidget* parent)
    : QDialog(parent)
    , m_edit(edit) {
    setObjectName(QStringLiteral("wordsDialog"));
    setWindowTitle(tr("Words of the figure"));
    auto* hint = new QLabel(
        tr("An empty field keeps the words that the figure writes from its data, shown in grey; they follow "
           "every change. Your own words stay as they are. Untick what should not stand on the figure."),
        this);
    hint->setWordWrap(true);
    const Figure generated = generatedFigure(edit);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(*form, tr("&Title"), &FigureTexts::title, generated.title, 2);
    addRow(*form, tr("&Subtitle"), &FigureTexts::subtitle, generated.subtitle, 2);
    addRow(*form, tr("&Horizontal axis"), &FigureTexts::xTitle, axisTitle(generated, &Panel::x), 1);
    addRow(*form, tr("&Vertical axis"), &FigureTexts::yTitle, axisTitle(generated, &Panel::y), 1);
    addRow(*form, tr("&Note"), &FigureTexts::note, generated.note, 4);
    addRow(*form, tr("S&ources"), &FigureTexts::sourceLine, generated.sourceLine, 3);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(okCancelButtons(*this));
    resize(680, sizeHint().height());
}

void WordsDialog::addRow(QFormLayout& form, const QString& name,
                         std::optional<std::string> FigureTexts::*member, const std::string& generated,
                         int lines) {
    const std::optional<std::string>& own = m_edit.spec().texts.*member;
    auto* isShown = new QCheckBox(name, this);
    auto* text = new QPlainTextEdit(this);
    text->setPlaceholderText(toQString(std::string_view(generated)));
    text->setPlainText(toQString(std::string_view(own.value_or(""))));
    text->setTabChangesFocus(true);
    if (lines == 1) {
        text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // no room for its arrows
    }
    text->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    const int frame = 2 * (text->frameWidth() + static_cast<int>(text->document()->documentMargin()));
    text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + frame);
    isShown->setChecked(!own || !own->empty());
    text->setEnabled(isShown->isChecked());
    connect(isShown, &QCheckBox::toggled, text, &QWidget::setEnabled);
    form.addRow(isShown, text);
    m_rows.push_back({member, isShown, text});
}

void WordsDialog::accept() {
    m_edit.change(tr("Words of the figure"), [this](FigureSpec& spec) {
        for (const Row& row : m_rows) {
            const QString words = row.text->toPlainText().simplified();
            std::optional<std::string>& own = spec.texts.*row.member;
            if (!row.isShown->isChecked()) {
                own = "";
            } else if (words.isEmpty()) {
                own.reset();
            } else {
                own = toUtf8(words);
            }
        }
    });
    QDialog::accept();
}

} // namespace frontierscope
