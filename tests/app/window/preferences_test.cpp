// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of preferences, and the settings that it and the window keep.

#include "app/window/preferences_dialog.h"
#include "tests/app/window/shown_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QTimer>

namespace frontierscope {

namespace {

class Preferences : public ShownWindow {
protected:
    ~Preferences() override {
        theme.setChoice(QStringLiteral("system"));
        Settings::setValue(setting::kLanguage, QStringLiteral("system"));
        Settings::setValue(setting::kReducesMotion, false);
        Settings::setValue(setting::kIsHintDismissed, false);
    }

    /// Opens the page as the menu does and lets `use` act on it.
    template <class Use>
    void onThePage(const Use& use) {
        bool wasOpen = false;
        QTimer::singleShot(0, &window, [&] {
            auto* page = window.findChild<PreferencesDialog*>();
            ASSERT_NE(page, nullptr);
            wasOpen = true;
            use(*page);
            page->reject();
        });
        window.action(ActionId::preferences)->trigger();
        EXPECT_TRUE(wasOpen);
    }

    static void choose(PreferencesDialog& page, const char* field, const char* value) {
        auto* box = page.findChild<QComboBox*>(QLatin1String(field));
        box->setCurrentIndex(box->findData(QLatin1String(value)));
    }
};

/// Whatever the machine's settings say, put there as another version or another hand would.
void writeRaw(const char* name, const QVariant& value) {
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("frontierscope"),
                       QStringLiteral("frontierscope"));
    settings.setValue(QLatin1String(name), value);
}

bool isThere(const char* name) {
    const QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("frontierscope"),
                             QStringLiteral("frontierscope"));
    return settings.contains(QLatin1String(name));
}

} // namespace

TEST_F(Preferences, HoldAtOnce) {
    onThePage([&](PreferencesDialog& page) {
        choose(page, "preferredTheme", "dark");
        EXPECT_TRUE(InterfaceTheme::isDark());
        choose(page, "preferredTheme", "light");
        EXPECT_FALSE(InterfaceTheme::isDark());
        choose(page, "preferredLanguage", "ko");
        QApplication::processEvents();
        EXPECT_EQ(window.action(ActionId::print)->text(), QStringLiteral("인쇄(&P)…"));
        EXPECT_EQ(page.windowTitle(), QStringLiteral("환경설정"));
        EXPECT_EQ(Settings::value(setting::kLanguage), QStringLiteral("ko"));
        choose(page, "preferredLanguage", "en");
        QApplication::processEvents();
        EXPECT_EQ(page.windowTitle(), QStringLiteral("Preferences"));
        page.findChild<QCheckBox*>(QStringLiteral("reduceMotion"))->click();
        EXPECT_TRUE(Settings::value(setting::kReducesMotion));
        EXPECT_TRUE(window.action(ActionId::reduceMotion)->isChecked());
        EXPECT_FALSE(window.isAnimated());
    });
    onThePage([](PreferencesDialog& page) {
        auto* motion = page.findChild<QCheckBox*>(QStringLiteral("reduceMotion"));
        EXPECT_TRUE(motion->isChecked());
        motion->click();
        EXPECT_FALSE(Settings::value(setting::kReducesMotion));
    });
}

TEST_F(Preferences, ForgetWhatTheyOffer) {
    Settings::addRecentFile(QStringLiteral("/tmp/a.frontierscope"));
    Settings::setValue(setting::kImportColumns, {{QStringLiteral("Price"), QStringLiteral("input_price")}});
    Settings::setValue(setting::kIsHintDismissed, true);
    onThePage([](PreferencesDialog& page) {
        for (const char* name : {"forgetFiles", "forgetColumns", "showHint"}) {
            auto* button = page.findChild<QPushButton*>(QLatin1String(name));
            EXPECT_TRUE(button->isEnabled()) << name;
            button->click();
            EXPECT_FALSE(button->isEnabled()) << name;
        }
    });
    EXPECT_TRUE(Settings::value(setting::kRecentFiles).isEmpty());
    EXPECT_TRUE(Settings::value(setting::kImportColumns).isEmpty());
    EXPECT_FALSE(Settings::value(setting::kIsHintDismissed));
}

TEST(SettingsMigration, AValueOfAnOlderVersionHoldsUntilItIsChanged) {
    const SettingKey<int> key{"test/new_name", "test/old_name", 3};
    EXPECT_EQ(Settings::value(key), 3);
    writeRaw("test/old_name", 5);
    EXPECT_EQ(Settings::value(key), 5);
    Settings::setValue(key, 7);
    EXPECT_EQ(Settings::value(key), 7);
    EXPECT_FALSE(isThere("test/old_name")) << "the old name would come back to life with an old version";
    EXPECT_TRUE(isThere("test/new_name"));
}

TEST(SettingsMigration, AValueOfTheWrongTypeCountsAsNotSet) {
    const SettingKey<int> key{"test/number", nullptr, 3};
    writeRaw("test/number", QStringList{QStringLiteral("no"), QStringLiteral("number")});
    EXPECT_EQ(Settings::value(key), 3);
}

TEST(InterfaceLocale, DecimalsAreThoseOfTheWords) {
    for (const Language language : {Language::english, Language::korean}) {
        QLocale::setDefault(QLocale(QLocale::German)); // the machine's
        useLanguage(language);
        EXPECT_EQ(QLocale().toString(1.5), QStringLiteral("1.5"));
    }
    useLanguage(Language::english);
}

} // namespace frontierscope
