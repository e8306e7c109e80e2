// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/translation.h"

#include "app/base/qt_conversions.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <optional>

namespace frontierscope {

namespace {

Language& shownLanguage() {
    static Language language = Language::english;
    return language;
}

std::optional<Language> languageOfLocale(const QString& locale) {
    if (locale.startsWith(QLatin1String("ko"))) {
        return Language::korean;
    }
    const bool isPlain = locale.startsWith(QLatin1String("C")) || locale == QLatin1String("POSIX");
    if (locale.startsWith(QLatin1String("en")) || isPlain) {
        return Language::english;
    }
    return std::nullopt;
}

} // namespace

Language systemLanguage() {
    for (const char* variable : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QStringList locales =
            qEnvironmentVariable(variable).split(QLatin1Char(':'), Qt::SkipEmptyParts);
        for (const QString& locale : locales) {
            if (const auto language = languageOfLocale(locale)) {
                return *language;
            }
        }
        if (!locales.isEmpty() && qstrcmp(variable, "LANGUAGE") != 0) {
            break; // a language that we don't speak hides the weaker variables
        }
    }
    return Language::english;
}

Language languageOfSetting(const QString& setting) {
    if (setting == QLatin1String("ko")) {
        return Language::korean;
    }
    return setting == QLatin1String("en") ? Language::english : systemLanguage();
}

void useLanguage(Language language) {
    static QList<QTranslator*> installed;
    shownLanguage() = language;
    // Numbers and dates go with the words, not with the machine: one sign for decimals in a window.
    QLocale::setDefault(language == Language::korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                                     : QLocale(QLocale::English, QLocale::UnitedStates));
    qDeleteAll(installed); // which takes them out
    installed.clear();
    if (language != Language::korean) {
        return;
    }
    // Qt's own words, where they are installed: of file dialogs, of the menus of text fields.
    const QString qtTexts =
        QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_ko.qm");
    for (const QString& file : {qtTexts, QStringLiteral(":/i18n/frontierscope_ko.qm")}) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(file)) {
            QCoreApplication::installTranslator(translator);
        }
        installed.append(translator);
    }
}

Language currentLanguage() {
    return shownLanguage();
}

QString toQString(const Message& message) {
    return toQString(std::string_view(render(message, shownLanguage())));
}

} // namespace frontierscope
