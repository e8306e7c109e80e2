// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/recovery_summary.h"

#include "app/base/document_io.h"
#include "app/base/qt_conversions.h"
#include "app/base/shipped_data.h"
#include "app/base/translation.h"
#include "core/dataset/dataset_diff.h"

#include <QCoreApplication>
#include <QStringList>

namespace frontierscope {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecoverySummary)
};

QString valueText(const FieldValue& value) {
    const std::string text = formatFieldValue(value);
    return text.empty() ? Text::tr("unknown") : toQString(std::string_view(text));
}

/// The first changes by name, so that a person recognises the work.
QStringList examples(const DatasetDiff& diff) {
    constexpr std::size_t kMost = 3;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(kMost, diff.changed.size()); ++i) {
        const ChangedValue& change = diff.changed[i];
        const Field* field = findField(change.field);
        const QString title = field == nullptr ? toQString(std::string_view(change.field))
                                               : toQString(translated(field->title, currentLanguage()));
        lines << QStringLiteral("%1, %2: %3 → %4")
                     .arg(toQString(std::string_view(change.id)), title, valueText(change.before),
                          valueText(change.after));
    }
    return lines;
}

} // namespace

QString recoverySummary(const LostDocument& lost) {
    const auto copy = loadDocument(lost.file);
    if (!copy) {
        return Text::tr("The copy can't be read.");
    }
    const auto known = lost.original.empty() ? ShippedData::document() : loadDocument(lost.original);
    if (!known) {
        return Text::tr("Its file can't be read any more. Models in the copy: %1.")
            .arg(copy->content.dataset.models.size());
    }
    const DatasetDiff diff = diffDatasets(known->content.dataset, copy->content.dataset);
    QStringList parts;
    const auto add = [&](const QString& text, std::size_t count) {
        if (count > 0) {
            parts << text.arg(count);
        }
    };
    add(Text::tr("models added: %1"), diff.added.size());
    add(Text::tr("models removed: %1"), diff.removed.size());
    add(Text::tr("values changed: %1"), diff.changed.size());
    if (parts.isEmpty()) {
        return diff.isEmpty() ? Text::tr("It differs in its figures.")
                              : Text::tr("It differs in what belongs to the models.");
    }
    const QStringList named = examples(diff);
    const QString summary = Text::tr("Changes in it – %1.").arg(parts.join(QStringLiteral(", ")));
    return named.isEmpty() ? summary
                           : summary + QLatin1Char(' ') +
                                 Text::tr("For example %1.").arg(named.join(QStringLiteral("; ")));
}

} // namespace frontierscope
