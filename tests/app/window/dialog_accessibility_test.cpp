// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a screen reader and a reader of either language find in the dialogs.

#include "app/base/qt_conversions.h"
#include "app/base/saved_versions.h"
#include "app/exchange/compare_dialog.h"
#include "app/exchange/comparison.h"
#include "app/exchange/import_dialog.h"
#include "app/export/export_all_dialog.h"
#include "app/export/export_dialog.h"
#include "app/models/cell_edit.h"
#include "app/panels/column_dialog.h"
#include "app/panels/column_filter_dialog.h"
#include "app/panels/paste_dialog.h"
#include "app/window/decline_table_dialog.h"
#include "app/window/help_window.h"
#include "app/window/lines_dialog.h"
#include "app/window/preferences_dialog.h"
#include "app/window/versions_dialog.h"
#include "app/window/words_dialog.h"
#include "core/base/file_io.h"
#include "core/dataset/importers/import_session.h"
#include "tests/app/window/shown_window.h"
#include "tests/app/window/widget_checks.h"

#include <QTemporaryDir>
#include <QTextBrowser>
#include <QWhatsThis>

#include <algorithm>
#include <memory>

namespace frontierscope {

namespace {

class DialogAccessibility : public ShownWindow {
protected:
    /// In both languages: every control has a name, no text is cut.
    template <class Make>
    void check(const Make& make) {
        for (const Language language : {Language::english, Language::korean}) {
            useLanguage(language);
            const std::unique_ptr<QDialog> dialog = make();
            dialog->open(); // modal, as the window shows it
            QApplication::processEvents();
            EXPECT_FALSE(dialog->windowTitle().isEmpty()) << dialog->objectName().toStdString();
            expectNames(*dialog);
            expectNothingIsCut(*dialog);
            expectHelp(*dialog);
        }
    }

    /// F1 opens a page of its own, Shift+F1 explains fields.
    static void expectHelp(QDialog& dialog) {
        EXPECT_TRUE(QTest::qWaitFor([&dialog] {
            dialog.activateWindow();
            QTest::qWait(20);
            return QApplication::activeWindow() == &dialog;
        }));
        QTest::keyClick(&dialog, Qt::Key_F1, Qt::ShiftModifier);
        const auto isText = [](const QWidget* widget) {
            return widget->isVisible() && widget->inherits("QWhatsThat");
        };
        EXPECT_TRUE(QWhatsThis::inWhatsThisMode() ||
                    std::ranges::any_of(QApplication::topLevelWidgets(), isText))
            << dialog.objectName().toStdString();
        QWhatsThis::leaveWhatsThisMode();
        QWhatsThis::hideText();
        QTest::keyClick(&dialog, Qt::Key_F1);
        auto* help = dialog.findChild<HelpWindow*>();
        ASSERT_NE(help, nullptr) << dialog.objectName().toStdString();
        EXPECT_TRUE(help->isVisible());
        const QUrl page = help->findChild<QTextBrowser*>()->source();
        EXPECT_NE(page.fileName(), QStringLiteral("index.html")) << dialog.objectName().toStdString();
        help->close();
    }

    [[nodiscard]] const Dataset& dataset() { return window.document().dataset(); }
};

} // namespace

TEST_F(DialogAccessibility, OfExport) {
    check([&] {
        return std::make_unique<ExportDialog>(window.currentPage()->shownSpec(), dataset(), &window);
    });
}

TEST_F(DialogAccessibility, OfExportingAll) {
    check([this] {
        return std::make_unique<ExportAllDialog>(window.document().figures(), 1, dataset(), &window);
    });
}

TEST_F(DialogAccessibility, OfPreferences) {
    check([this] {
        return std::make_unique<PreferencesDialog>(theme, *window.action(ActionId::reduceMotion), &window);
    });
}

TEST_F(DialogAccessibility, OfWordsAndLines) {
    const FigureEdit edit(window.document(), 0);
    check([&] { return std::make_unique<WordsDialog>(edit, &window); });
    check([&] { return std::make_unique<LinesDialog>(edit, &window); });
}

TEST_F(DialogAccessibility, OfColumns) {
    check([&] { return std::make_unique<ColumnDialog>(dataset(), std::nullopt, window.tablePanel()); });
    const auto use = [](const QString&) {
        return QString();
    };
    check([&] {
        return std::make_unique<ColumnFilterDialog>(QStringLiteral("Lab"), QString(),
                                                    QStringList{QStringLiteral("Amazon")}, use,
                                                    window.tablePanel());
    });
}

TEST_F(DialogAccessibility, OfPriceDecline) {
    showFigure("price-decline");
    const FigureEdit edit(window.document(), window.filter().figure());
    check([&] { return std::make_unique<DeclineTableDialog>(edit, &window); });
}

TEST_F(DialogAccessibility, OfImport) {
    check([&] {
        auto session = ImportSession::start(
            std::make_shared<const Dataset>(dataset()),
            "Name,Input price ($/1M tokens),Output price\nNova Micro,0.5,0.9\nNova Micro v1,1,2\n", {});
        EXPECT_TRUE(session.has_value());
        return std::make_unique<ImportDialog>(std::make_unique<ImportSession>(std::move(*session)),
                                              QStringLiteral("prices.csv"), &window);
    });
}

TEST_F(DialogAccessibility, OfCompare) {
    Dataset other = dataset();
    other.models.pop_back();
    other.models.front().name = "Another name";
    check([&] {
        return std::make_unique<CompareDialog>(
            std::make_shared<const Comparison>(compareDatasets(std::make_shared<const Dataset>(other),
                                                               std::make_shared<const Dataset>(dataset()),
                                                               QStringLiteral("other.json"))),
            &window);
    });
}

TEST_F(DialogAccessibility, OfPaste) {
    std::vector<const Field*> fields;
    for (const Field& field : modelFields()) {
        if (field.key == "input_price_usd_per_mtok") {
            fields.push_back(&field);
        }
    }
    BlockReading reading;
    reading.isForeign = true;
    const PastePlan plan = planPaste(dataset(), {0}, fields, {{"1,500"}}, reading);
    ASSERT_FALSE(plan.ambiguous.empty());
    check([&] {
        return std::make_unique<PasteDialog>(plan, fields, QStringList{QStringLiteral("Model")}, &window);
    });
}

TEST_F(DialogAccessibility, OfEarlierVersions) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kept.frontierscope"));
    ASSERT_TRUE(window.files().saveTo(path));
    const auto open = std::make_shared<const DocumentContent>(window.document().content());
    check([&] {
        return std::make_unique<VersionsDialog>(open, readVersions(toPath(path), *open),
                                                toPath(folder.path()), QStringLiteral("kept.frontierscope"),
                                                &window);
    });
}

} // namespace frontierscope
