// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/saved_words.h"

#include "app/base/qt_conversions.h"
#include "app/base/translation.h"

#include <QCoreApplication>

namespace frontierscope {

namespace {

struct SavedWords {
    Q_DECLARE_TR_FUNCTIONS(SavedWords)
};

} // namespace

QString whatIsKept(DocumentFormat format, const QString& fileName) {
    switch (format) {
    case DocumentFormat::datasetCsv:
        return SavedWords::tr("%1 holds one row per model. Later prices, other sources' scores, figures and "
                              "filters are kept only in a .frontierscope document.")
            .arg(fileName);
    case DocumentFormat::datasetMarkdown:
        return SavedWords::tr("%1 is a table to be read and can't be opened again. The work is kept only in "
                              "a .frontierscope document.")
            .arg(fileName);
    case DocumentFormat::document:
    case DocumentFormat::datasetJson:
        break;
    }
    return SavedWords::tr("%1 holds the dataset alone. Figures and filters are kept only in a "
                          ".frontierscope document.")
        .arg(fileName);
}

QStringList linesOf(const std::vector<Diagnostic>& findings) {
    constexpr qsizetype kMostLines = 2000;
    QStringList texts;
    for (const Diagnostic& finding : findings) {
        if (texts.size() == kMostLines) {
            texts << SavedWords::tr("… and %1 more").arg(intSize(findings) - static_cast<int>(kMostLines));
            break;
        }
        const QString place = toQString(std::string_view(finding.where()));
        const QString text = toQString(finding.message);
        texts << (place.isEmpty() ? text : place + QStringLiteral(": ") + text);
    }
    return texts;
}

} // namespace frontierscope
