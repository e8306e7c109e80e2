// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/cell_replace.h"

#include "app/base/qt_conversions.h"

namespace frontierscope {

std::string replacedText(const std::string& text, const TextReplacement& replacement) {
    if (replacement.find.empty()) {
        return text;
    }
    const Qt::CaseSensitivity matching = replacement.matchesCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    QString cell = toQString(std::string_view(text));
    const QString find = toQString(std::string_view(replacement.find));
    if (replacement.isWholeCell) {
        return cell.compare(find, matching) == 0 ? replacement.replacement : text;
    }
    return toUtf8(cell.replace(find, toQString(std::string_view(replacement.replacement)), matching));
}

ReplacePlan planReplace(const Dataset& dataset, const std::vector<int>& rows,
                        const std::vector<const Field*>& fields, const TextReplacement& replacement) {
    ReplacePlan plan;
    GivenIds givenIds;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const Model& before = dataset.models.at(static_cast<std::size_t>(rows[r]));
        Model model = before;
        for (std::size_t c = 0; c < fields.size(); ++c) {
            const std::string text = formatFieldValue(fields[c]->get(model));
            const std::string replaced = replacedText(text, replacement);
            if (!fields[c]->isEditable || replaced == text) {
                continue;
            }
            auto changed = withCell(dataset, model, rows[r], *fields[c], replaced);
            if (changed && !givenIds.takes(model, *changed)) {
                changed = idIsTaken(changed->id);
            }
            if (changed) {
                plan.replacedCount += *changed != model ? 1 : 0;
                model = std::move(*changed);
            } else {
                plan.cells.refused.push_back({r, c, replaced, changed.error().message});
            }
        }
        if (model != before) {
            plan.cells.changedModels.emplace_back(rows[r], std::move(model));
        }
    }
    return plan;
}

} // namespace frontierscope
