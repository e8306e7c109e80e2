// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace frontierscope {

// The one border crossing between core's UTF-8 and Qt's UTF-16.

[[nodiscard]] inline QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] inline std::string toUtf8(const QString& text) {
    return text.toStdString();
}

[[nodiscard]] inline QString toQString(const std::filesystem::path& path) {
    return toQString(std::string_view(path.native()));
}

[[nodiscard]] inline std::filesystem::path toPath(const QString& path) {
    return {path.toStdString()};
}

/// Index of a container as Qt counts.
template <class Container>
[[nodiscard]] int intSize(const Container& container) {
    return static_cast<int>(container.size());
}

} // namespace frontierscope
