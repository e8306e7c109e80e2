// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QString>
#include <QStringList>

namespace frontierscope {

/// The first of the languages we speak that the system asks for: LANGUAGE (a colon list), LC_ALL,
/// LC_MESSAGES, LANG, in this order, whether that locale is installed or not; English if none.
[[nodiscard]] Language systemLanguage();

/// The language of a setting: "en", "ko", or "system".
[[nodiscard]] Language languageOfSetting(const QString& setting);

/// Shows the whole window in another language from now on; open windows change with it.
void useLanguage(Language language);

/// The language that the window shows.
[[nodiscard]] Language currentLanguage();

/// A sentence of core in the language that the window shows.
[[nodiscard]] QString toQString(const Message& message);

} // namespace frontierscope
