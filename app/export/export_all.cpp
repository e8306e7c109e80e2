// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/export_all.h"

#include <QString>

#include <set>
#include <utility>

namespace frontierscope {

namespace {

/// Letters and digits of any script, "-", "_" and "."; never hidden, never a path.
QString fileName(const std::string& id) {
    QString name;
    for (const QChar c : QString::fromStdString(id)) {
        const bool isPlain = c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_') ||
                             (c == QLatin1Char('.') && !name.isEmpty());
        name += isPlain ? c : QLatin1Char('-');
    }
    return name.isEmpty() ? QStringLiteral("figure") : name;
}

} // namespace

std::string suffixOf(FigureFormat format) {
    switch (format) {
    case FigureFormat::svg:
        return ".svg";
    case FigureFormat::pdf:
        return ".pdf";
    case FigureFormat::json:
        return ".json";
    case FigureFormat::png:
        break;
    }
    return ".png";
}

std::vector<std::string> figureFileNames(const std::vector<FigureSpec>& specs, FigureFormat format) {
    std::vector<std::string> names;
    std::set<QString> taken;
    for (const FigureSpec& spec : specs) {
        const QString base = fileName(spec.id);
        QString name = base;
        for (int number = 2; !taken.insert(name.toCaseFolded()).second; ++number) {
            name = QStringLiteral("%1-%2").arg(base).arg(number);
        }
        names.push_back(name.toStdString() + suffixOf(format));
    }
    return names;
}

std::vector<FigureSpec> withLookOf(const FigureSpec& choices, std::vector<FigureSpec> specs) {
    for (FigureSpec& spec : specs) {
        spec.preset = choices.preset;
        spec.size = choices.size;
        spec.theme = choices.theme;
        spec.background = choices.background;
        spec.language = choices.language;
        spec.font = choices.font;
    }
    return specs;
}

Result<std::vector<ExportedFile>> exportFigures(const std::vector<FigureSpec>& specs, const Dataset& dataset,
                                                const ExportOptions& options) {
    std::vector<ExportedFile> files;
    const std::vector<std::string> names = figureFileNames(specs, options.format);
    for (std::size_t i = 0; i < specs.size(); ++i) {
        auto bytes = exportFigure(specs[i], dataset, options);
        if (!bytes) {
            return tl::unexpected(std::move(bytes.error()));
        }
        files.push_back({names[i], std::move(*bytes)});
    }
    return files;
}

} // namespace frontierscope
