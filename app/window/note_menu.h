// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QStringList>

namespace frontierscope {

class Document;
struct PointF;

/// What can be written on a figure: a note on the selected model, the difference between two, and what to do
/// with the notes that are there. Everything that the mouse does on the chart itself, for the keyboard too.
class NoteMenu : public QMenu {
    Q_OBJECT

public:
    /// `window` is what questions stand over.
    NoteMenu(Document& document, int figure, QStringList selectedModels, QWidget* window, QWidget* parent);

    /// Entries for one note, into any menu.
    static void addActionsFor(QMenu& menu, Document& document, int figure, const QString& noteId,
                              QWidget* window);
    /// Entry for a note at a place without a model, data units.
    static void addActionAt(QMenu& menu, Document& document, int figure, PointF place, QWidget* window);
    /// Asks for the words of a note that is there; no words remove it.
    static void askForText(QWidget* window, Document& document, int figure, const QString& noteId);

private:
    void addNote();
    void addDifference();
    void addExisting();

    Document& m_document;
    int m_figure;
    QStringList m_models;
    QWidget* m_window;
};

} // namespace frontierscope
