// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/cell_replace.h"

#include "app/base/qt_conversions.h"
#include "app/models/model_ids.h"

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

std::optional<std::size_t> findText(const Dataset& dataset, const std::vector<int>& rows,
                                    const std::vector<const Field*>& fields, const TextReplacement& wanted,
                                    std::ptrdiff_t start) {
    TextReplacement marked = wanted;
    marked.replacement = wanted.find + '\x01'; // differs wherever something is found
    const std::size_t cellCount = rows.size() * fields.size();
    const auto first = static_cast<std::size_t>(start + 1);
    for (std::size_t step = 0; step < cellCount; ++step) {
        const std::size_t at = (first + step) % cellCount;
        const Model& model = dataset.models.at(static_cast<std::size_t>(rows[at / fields.size()]));
        const std::string text = formatFieldValue(fields[at % fields.size()]->get(model));
        if (replacedText(text, marked) != text) {
            return at;
        }
    }
    return std::nullopt;
}

ReplacePlan planReplace(const Dataset& dataset, const std::vector<int>& rows,
                        const std::vector<const Field*>& fields, const TextReplacement& replacement) {
    ReplacePlan plan;
    ModelIds ids(dataset);
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
            auto changed = withCell(ids, model, rows[r], *fields[c], replaced);
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
