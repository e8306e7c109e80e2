// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/dropped_files.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace frontierscope {

QStringList droppedFiles(const QMimeData& data) {
    static const QStringList endings = {QStringLiteral("frontierscope"), QStringLiteral("json"),
                                        QStringLiteral("csv"),           QStringLiteral("tsv"),
                                        QStringLiteral("txt"),           QStringLiteral("png"),
                                        QStringLiteral("svg"),           QStringLiteral("pdf")};
    QStringList files;
    for (const QUrl& url : data.urls()) {
        const QString file = url.toLocalFile();
        if (url.isLocalFile() && endings.contains(QFileInfo(file).suffix().toLower())) {
            files << file;
        }
    }
    return files;
}

} // namespace frontierscope
