// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/saved_words.h"

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

} // namespace frontierscope
