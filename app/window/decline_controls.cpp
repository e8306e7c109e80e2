// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/decline_controls.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/window/decline_table_dialog.h"
#include "core/figure/figure_question.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace frontierscope {

namespace {

constexpr double kFirstScore = 50; ///< where a score is asked for and none was chosen yet
constexpr const char* kEpoch = "epoch";
constexpr const char* kProgress = "price-of-progress";

} // namespace

DeclineControls::DeclineControls(FigureEdit edit, QWidget* parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_levelLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_score(new QDoubleSpinBox(this))
    , m_model(new QComboBox(this))
    , m_method(new QComboBox(this))
    , m_table(new QToolButton(this)) {
    m_kind->setObjectName(QStringLiteral("levelKind"));
    m_score->setObjectName(QStringLiteral("levelScore"));
    m_model->setObjectName(QStringLiteral("levelModel"));
    m_method->setObjectName(QStringLiteral("declineMethod"));
    m_table->setObjectName(QStringLiteral("declineTable"));
    m_score->setRange(0, 10000);
    m_score->setDecimals(1);
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_model->setMinimumContentsLength(16);
    for (QWidget* part : std::initializer_list<QWidget*>{m_kind, m_model, m_method}) {
        part->setMinimumWidth(80);
    }
    m_levelLabel->setBuddy(m_kind);
    m_table->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_levelLabel, m_kind, m_score, m_model, m_method, m_table}) {
        layout->addWidget(part);
    }
    connectControls();
    retranslate();
}

void DeclineControls::connectControls() {
    connect(m_kind, &QComboBox::activated, this, &DeclineControls::chooseKind);
    connect(m_score, &QDoubleSpinBox::valueChanged, this, [this](double score) {
        m_edit.change(
            tr("Follow a score"),
            [score](FigureSpec& spec) {
                spec.threshold = score;
                spec.levelOfModel.clear();
            },
            QStringLiteral("level score"));
    });
    connect(m_model, &QComboBox::activated, this, [this] {
        m_edit.change(tr("Follow the level of %1").arg(m_model->currentText()), [this](FigureSpec& spec) {
            spec.threshold.reset();
            spec.levelOfModel = toUtf8(m_model->currentData().toString());
        });
    });
    connect(m_method, &QComboBox::activated, this, [this] {
        m_edit.change(tr("Method: %1").arg(m_method->currentText()), [this](FigureSpec& spec) {
            spec.declineMethod = toUtf8(m_method->currentData().toString());
        });
    });
    connect(m_table, &QToolButton::clicked, this, &DeclineControls::showTable);
}

void DeclineControls::chooseKind() {
    const int kind = m_kind->currentIndex();
    m_edit.change(tr("Level: %1").arg(m_kind->currentText()), [&](FigureSpec& spec) {
        spec.threshold.reset();
        spec.levelOfModel.clear();
        if (kind == ownScore) {
            spec.threshold = m_score->value() > 0 ? m_score->value() : kFirstScore;
        } else if (kind == ofModel) {
            spec.levelOfModel = toUtf8(m_model->currentData().toString());
        }
    });
    showState();
}

/// The models with a score, newest first; the chosen one even if the filter leaves it out.
void DeclineControls::fillModels() {
    const auto question = figureQuestion(m_edit.spec(), m_edit.document().dataset());
    m_model->clear();
    if (!question) {
        return;
    }
    std::vector<const Model*> models;
    for (const PricedModel& priced : question->frontier.models) {
        models.push_back(priced.model);
    }
    std::ranges::stable_sort(models, [](const Model* a, const Model* b) { return a->name < b->name; });
    for (const Model* model : models) {
        m_model->addItem(toQString(std::string_view(model->name)), toQString(std::string_view(model->id)));
    }
    const QString chosen = toQString(std::string_view(m_edit.spec().levelOfModel));
    const int index = m_model->findData(chosen);
    m_model->setCurrentIndex(chosen.isEmpty() ? 0 : index);
}

void DeclineControls::showState() {
    const FigureSpec& spec = m_edit.spec();
    const QSignalBlocker scoreBlocker(m_score);
    const int kind = spec.threshold ? ownScore : (spec.levelOfModel.empty() ? firstLevel : ofModel);
    m_kind->setCurrentIndex(kind);
    m_score->setVisible(kind == ownScore);
    m_model->setVisible(kind == ofModel);
    if (spec.threshold) {
        m_score->setValue(*spec.threshold);
    }
    fillModels();
    m_method->setCurrentIndex(m_method->findData(toQString(std::string_view(spec.declineMethod))));
}

void DeclineControls::showTable() {
    DeclineTableDialog dialog(m_edit, window());
    dialog.exec();
}

void DeclineControls::retranslate() {
    const auto name = [](QWidget* part, const QString& text) {
        part->setToolTip(text);
        part->setAccessibleName(text);
    };
    m_levelLabel->setText(tr("&Level"));
    m_kind->clear();
    m_kind->addItems({tr("first record with a rate"), tr("a score"), tr("of a model")});
    m_method->clear();
    m_method->addItem(tr("Method: Epoch AI"), QLatin1String(kEpoch));
    m_method->addItem(tr("Method: Price of Progress"), QLatin1String(kProgress));
    m_table->setText(tr("All levels…"));
    name(m_kind, tr("Which level of capability is followed"));
    name(m_score, tr("Lowest score that counts"));
    name(m_model, tr("The model whose score is the level"));
    name(m_method, tr("How the rate is measured"));
    name(m_table, tr("Rates of every score that was once the best"));
    showState();
}

} // namespace frontierscope
