// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"

#include <QPointF>
#include <QString>

namespace frontierscope {

class Document;

// Remarks on a figure, each change an undo step with a name.

/// Nothing if the figure has no annotation of that id.
[[nodiscard]] const Annotation* findAnnotation(const FigureSpec& spec, const QString& id);

/// Adds an annotation under an id that is free. Returns the id.
QString addAnnotation(Document& document, int figure, Annotation annotation);

/// Replaces the words. Empty words bring a difference's computed ones back, and remove a text.
void setAnnotationText(Document& document, int figure, const QString& id, const QString& text);

/// `offset`: of the words' top left from what they are about, units.
void moveAnnotation(Document& document, int figure, const QString& id, QPointF offset);

void removeAnnotation(Document& document, int figure, const QString& id);

} // namespace frontierscope
