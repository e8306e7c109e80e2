// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/note_menu.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/commands/annotation_edits.h"
#include "core/figure/geometry.h"

#include <QInputDialog>

#include <optional>
#include <utility>

namespace frontierscope {

namespace {

constexpr qsizetype kLongestEntry = 40;

QString modelName(const Document& document, const std::string& id) {
    const Model* model = document.dataset().findModel(id);
    return toQString(std::string_view(model != nullptr ? model->name : id));
}

/// A name as a menu shows it: plain, not too long.
QString asEntry(QString text) {
    if (text.size() > kLongestEntry) {
        text = text.left(kLongestEntry - 1) + QChar(0x2026);
    }
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

/// What the person wrote; nothing if they gave up.
std::optional<QString> askForWords(QWidget* window, const QString& title, const QString& question,
                                   const QString& current) {
    bool isAccepted = false;
    const QString text =
        QInputDialog::getText(window, title, question, QLineEdit::Normal, current, &isAccepted);
    return isAccepted ? std::optional(text.simplified()) : std::nullopt;
}

void addTextNote(QWidget* window, Document& document, int figure, Annotation note, const QString& about) {
    const auto words = askForWords(window, NoteMenu::tr("Add a Note"), about, {});
    if (words && !words->isEmpty()) {
        note.text = toUtf8(*words);
        addAnnotation(document, figure, std::move(note));
    }
}

} // namespace

NoteMenu::NoteMenu(Document& document, int figure, QStringList selectedModels, QWidget* window,
                   QWidget* parent)
    : QMenu(tr("Notes"), parent)
    , m_document(document)
    , m_figure(figure)
    , m_models(std::move(selectedModels))
    , m_window(window) {
    setObjectName(QStringLiteral("noteMenu"));
    addNote();
    addDifference();
    addExisting();
}

void NoteMenu::addNote() {
    const QString name = m_models.isEmpty() ? QString() : modelName(m_document, toUtf8(m_models.last()));
    QAction* action = addAction(m_models.isEmpty() ? tr("Add a Note (select a model first)")
                                                   : tr("Add a Note on %1…").arg(asEntry(name)));
    action->setStatusTip(tr("Words on the chart beside the model that is selected"));
    action->setEnabled(!m_models.isEmpty());
    connect(action, &QAction::triggered, this, [this, name] {
        Annotation note;
        note.model = toUtf8(m_models.last());
        addTextNote(m_window, m_document, m_figure, std::move(note), tr("Note on %1:").arg(name));
    });
}

void NoteMenu::addDifference() {
    const bool areTwo = m_models.size() == 2;
    QAction* action = addAction(areTwo ? tr("Show the Difference from %1 to %2")
                                             .arg(asEntry(modelName(m_document, toUtf8(m_models[0]))),
                                                  asEntry(modelName(m_document, toUtf8(m_models[1]))))
                                       : tr("Show a Difference (select two models first)"));
    action->setStatusTip(tr("What lies between two models in price and score, as an arrow"));
    action->setEnabled(areTwo);
    connect(action, &QAction::triggered, this, [this] {
        Annotation note;
        note.kind = "difference";
        note.model = toUtf8(m_models[0]);
        note.otherModel = toUtf8(m_models[1]);
        addAnnotation(m_document, m_figure, std::move(note));
    });
}

void NoteMenu::addExisting() {
    const FigureSpec& spec = m_document.figures().at(static_cast<std::size_t>(m_figure));
    if (!spec.annotations.empty()) {
        addSeparator();
    }
    for (const Annotation& note : spec.annotations) {
        QString title = toQString(std::string_view(note.text));
        if (title.isEmpty()) {
            title =
                tr("%1 to %2").arg(modelName(m_document, note.model), modelName(m_document, note.otherModel));
        }
        addActionsFor(*addMenu(asEntry(title)), m_document, m_figure, toQString(std::string_view(note.id)),
                      m_window);
    }
}

void NoteMenu::addActionsFor(QMenu& menu, Document& document, int figure, const QString& noteId,
                             QWidget* window) {
    connect(menu.addAction(tr("Change the Words…")), &QAction::triggered, &document,
            [window, &document, figure, noteId] { askForText(window, document, figure, noteId); });
    connect(menu.addAction(tr("Remove the Note")), &QAction::triggered, &document,
            [&document, figure, noteId] { removeAnnotation(document, figure, noteId); });
}

void NoteMenu::addActionAt(QMenu& menu, Document& document, int figure, PointF place, QWidget* window) {
    connect(menu.addAction(tr("Add a Note Here…")), &QAction::triggered, &document,
            [window, &document, figure, place] {
                Annotation note;
                note.x = place.x;
                note.y = place.y;
                addTextNote(window, document, figure, std::move(note), tr("Note:"));
            });
}

void NoteMenu::askForText(QWidget* window, Document& document, int figure, const QString& noteId) {
    const FigureSpec& spec = document.figures().at(static_cast<std::size_t>(figure));
    const Annotation* note = findAnnotation(spec, noteId);
    if (note == nullptr) {
        return;
    }
    const bool isDifference = note->kind == "difference";
    const auto words = askForWords(window, tr("Change a Note"),
                                   isDifference ? tr("Words; empty for the computed ones:")
                                                : tr("Words; empty to remove the note:"),
                                   toQString(std::string_view(note->text)));
    if (words) {
        setAnnotationText(document, figure, noteId, *words);
    }
}

} // namespace frontierscope
