// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/figure_edit.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/commands/set_figure_spec_command.h"

namespace frontierscope {

const FigureSpec& FigureEdit::spec() const {
    static const FigureSpec kNone;
    const auto& figures = m_document.figures();
    return m_figure >= 0 && m_figure < intSize(figures) ? figures[static_cast<std::size_t>(m_figure)] : kNone;
}

void FigureEdit::change(const QString& text, const std::function<void(FigureSpec&)>& change,
                        const QString& mergeKey) const {
    if (m_figure < 0 || m_figure >= intSize(m_document.figures())) {
        return;
    }
    FigureSpec changed = spec();
    change(changed);
    if (changed != spec()) {
        m_document.push(new SetFigureSpecCommand(m_document, m_figure, std::move(changed), text, mergeKey));
    }
}

} // namespace frontierscope
