// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/annotation_edits.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/commands/set_figure_spec_command.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace frontierscope {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(AnnotationEdits)
};

FigureSpec specOf(const Document& document, int figure) {
    return document.figures().at(static_cast<std::size_t>(figure));
}

/// Does nothing if `change` changes nothing.
void changeAnnotation(Document& document, int figure, const QString& id, const QString& step,
                      const std::function<void(Annotation&)>& change, const QString& mergeKey = {}) {
    FigureSpec spec = specOf(document, figure);
    const auto found = std::ranges::find(spec.annotations, toUtf8(id), &Annotation::id);
    if (found == spec.annotations.end()) {
        return;
    }
    const Annotation before = *found;
    change(*found);
    if (*found != before) {
        document.push(new SetFigureSpecCommand(document, figure, std::move(spec), step, mergeKey));
    }
}

} // namespace

const Annotation* findAnnotation(const FigureSpec& spec, const QString& id) {
    const auto found = std::ranges::find(spec.annotations, toUtf8(id), &Annotation::id);
    return found == spec.annotations.end() ? nullptr : &*found;
}

QString addAnnotation(Document& document, int figure, Annotation annotation) {
    FigureSpec spec = specOf(document, figure);
    const bool isDifference = annotation.kind == "difference";
    for (std::size_t number = spec.annotations.size() + 1;; ++number) {
        annotation.id = "note-" + std::to_string(number);
        if (std::ranges::count(spec.annotations, annotation.id, &Annotation::id) == 0) {
            break;
        }
    }
    const QString id = toQString(std::string_view(annotation.id));
    spec.annotations.push_back(std::move(annotation));
    document.push(
        new SetFigureSpecCommand(document, figure, std::move(spec),
                                 isDifference ? Text::tr("Show a difference") : Text::tr("Add a note")));
    return id;
}

void setAnnotationText(Document& document, int figure, const QString& id, const QString& text) {
    const FigureSpec spec = specOf(document, figure);
    const Annotation* annotation = findAnnotation(spec, id);
    const QString words = text.simplified();
    if (annotation != nullptr && words.isEmpty() && annotation->kind != "difference") {
        removeAnnotation(document, figure, id);
        return;
    }
    changeAnnotation(document, figure, id, Text::tr("Change a note"),
                     [&](Annotation& changed) { changed.text = toUtf8(words); });
}

void moveAnnotation(Document& document, int figure, const QString& id, QPointF offset) {
    changeAnnotation(
        document, figure, id, Text::tr("Move a note"),
        [&](Annotation& changed) {
            changed.offset = {offset.x(), offset.y()};
        },
        QStringLiteral("note ") + id);
}

void removeAnnotation(Document& document, int figure, const QString& id) {
    FigureSpec spec = specOf(document, figure);
    if (std::erase_if(spec.annotations,
                      [&](const Annotation& annotation) { return annotation.id == toUtf8(id); }) > 0) {
        document.push(new SetFigureSpecCommand(document, figure, std::move(spec), Text::tr("Remove a note")));
    }
}

} // namespace frontierscope
