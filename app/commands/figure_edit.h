// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace frontierscope {

class Document;
struct FigureSpec;

/// One figure of the document for the controls that show and change it. Every change is an undo step.
class FigureEdit {
public:
    FigureEdit(Document& document, int figure)
        : m_document(document)
        , m_figure(figure) {}

    [[nodiscard]] Document& document() const { return m_document; }
    [[nodiscard]] int figure() const { return m_figure; }
    [[nodiscard]] const FigureSpec& spec() const;

    /// Changes the spec as one undo step named `text`; steps of one `mergeKey` in a row become one. Nothing
    /// happens if nothing changes.
    void change(const QString& text, const std::function<void(FigureSpec&)>& change,
                const QString& mergeKey = {}) const;

private:
    Document& m_document;
    int m_figure;
};

} // namespace frontierscope
