// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Other files in the real window: imported, compared, saved over, brought back.

#include "app/base/document_io.h"
#include "app/base/qt_conversions.h"
#include "app/base/saved_versions.h"
#include "app/commands/set_cell_command.h"
#include "app/commands/set_columns_command.h"
#include "app/exchange/compare_dialog.h"
#include "app/exchange/comparison.h"
#include "app/exchange/data_exchange.h"
#include "app/exchange/import_dialog.h"
#include "app/window/message_bar.h"
#include "core/base/file_io.h"
#include "core/dataset/dataset_io.h"
#include "core/dataset/importers/import_session.h"
#include "tests/app/window/shown_window.h"
#include "tests/app/window/slow_work.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTreeView>
#include <QTreeWidget>

#include <functional>

namespace frontierscope {

namespace {

class Exchange : public ShownWindow {
protected:
    Exchange() { Settings::setValue(setting::kImportColumns, {}); }

    QString writeFile(const char* name, const std::string& bytes) {
        const QString path = folder.filePath(QLatin1String(name));
        EXPECT_TRUE(writeFileAtomically(toPath(path), bytes));
        return path;
    }

    /// Does something in a dialog as soon as it is there; the dialog is closed afterwards if it is still
    /// open.
    void whenOpen(const char* dialogName, std::function<void(QDialog&)> act) {
        doWhenOpen(window, dialogName, [this, act = std::move(act)](QDialog& dialog) {
            hasOpened = true;
            act(dialog);
        });
    }

    DataExchange& exchange() { return *window.findChild<DataExchange*>(); }
    [[nodiscard]] const Dataset& dataset() { return window.document().dataset(); }

    static QComboBox* columnBox(const QDialog& dialog, int row) {
        auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("importColumns"));
        return qobject_cast<QComboBox*>(table->cellWidget(row, 1));
    }

    static void choose(QComboBox* box, const QVariant& data) {
        box->setCurrentIndex(box->findData(data));
        emit box->activated(box->currentIndex());
    }

    QTemporaryDir folder;
    bool hasOpened = false;
};

const char* const kTable = "Name,Input price ($/1M tokens),Output price\n"
                           "Nova Micro,0.5,0.9\n"
                           "Nova Micro v1,1,2\n"
                           "Entirely Different 9,3,4\n";

} // namespace

TEST_F(Exchange, ImportIsOneUndoStep) {
    const std::string before = documentToJson(window.document().content());
    const std::size_t count = dataset().models.size();
    whenOpen("importDialog", [](QDialog& dialog) {
        dialog.findChild<QPushButton*>(QStringLiteral("importButton"))->click();
    });
    window.files().openWithQuestion(writeFile("prices.csv", kTable));
    EXPECT_TRUE(hasOpened) << "a table of another project is joined, not opened";
    EXPECT_EQ(dataset().models.size(), count + 1) << "what is only similar waits for the person";
    EXPECT_EQ(dataset().models.back().name, "Entirely Different 9");
    EXPECT_EQ(dataset().models.back().prices.at(0).source, "prices.csv");
    EXPECT_EQ(window.document().undoStack()->count(), 1);
    EXPECT_EQ(window.document().undoStack()->undoText(), QStringLiteral("Import prices.csv"));
    EXPECT_TRUE(window.messageBar()->text().contains(QStringLiteral("prices.csv")));
    const std::string after = documentToJson(window.document().content());
    window.document().undoStack()->undo();
    EXPECT_EQ(documentToJson(window.document().content()), before);
    window.document().undoStack()->redo();
    EXPECT_EQ(documentToJson(window.document().content()), after);
}

TEST_F(Exchange, ConflictsAndSimilarNamesAreDecidedByThePerson) {
    const std::size_t count = dataset().models.size();
    const auto row = static_cast<std::size_t>(window.document().rowOf("nova-micro"));
    whenOpen("importDialog", [](QDialog& dialog) {
        auto* view = dialog.findChild<QTreeView*>(QStringLiteral("importRows"));
        const QAbstractItemModelTester tester(view->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QModelIndex first = view->model()->index(0, 0);
        ASSERT_EQ(view->model()->rowCount(first), 1);
        EXPECT_TRUE(view->isExpanded(first)) << "a conflict asks for a look";
        view->setCurrentIndex(view->model()->index(0, 0, first));
        dialog.findChild<QPushButton*>(QStringLiteral("takeTheirs"))->click();
        view->setCurrentIndex(view->model()->index(1, 0));
        auto* target = dialog.findChild<QComboBox*>(QStringLiteral("importTarget"));
        EXPECT_TRUE(target->itemText(0).contains(QStringLiteral("Choose"))) << "nothing is decided yet";
        choose(target, -1); // a new model
        view->setCurrentIndex(view->model()->index(2, 0));
        choose(target, -2); // left out
        dialog.findChild<QPushButton*>(QStringLiteral("importButton"))->click();
    });
    exchange().importFile(writeFile("prices.csv", kTable));
    EXPECT_EQ(dataset().models.size(), count + 1);
    EXPECT_EQ(dataset().models.back().name, "Nova Micro v1");
    const auto& prices = dataset().models[row].prices;
    ASSERT_EQ(prices.size(), 1U);
    EXPECT_EQ(prices[0].inputUsdPerMtok, 0.5);
}

TEST_F(Exchange, KeyboardTicksAndNeverImportsByAccident) {
    whenOpen("importDialog", [this](QDialog& dialog) {
        auto* view = dialog.findChild<QTreeView*>(QStringLiteral("importRows"));
        const QModelIndex conflict = view->model()->index(0, 0, view->model()->index(0, 0));
        view->setCurrentIndex(conflict.siblingAtColumn(2));
        EXPECT_EQ(conflict.data(Qt::CheckStateRole), Qt::Unchecked);
        QTest::keyClick(view, Qt::Key_Space);
        EXPECT_EQ(conflict.data(Qt::CheckStateRole), Qt::Checked);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        auto* source = dialog.findChild<QLineEdit*>(QStringLiteral("importSource"));
        source->setFocus();
        source->setText(QStringLiteral("https://example.com/prices"));
        QTest::keyClick(source, Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_EQ(window.document().undoStack()->count(), 0);
        EXPECT_EQ(view->model()->index(0, 0, view->model()->index(0, 0)).data(Qt::CheckStateRole),
                  Qt::Checked)
            << "reading anew keeps the choice";
        QTest::keyClick(source, Qt::Key_Return, Qt::ControlModifier);
    });
    exchange().importFile(writeFile("prices.csv", kTable));
    EXPECT_EQ(window.document().undoStack()->count(), 1);
    EXPECT_EQ(dataset().models.back().prices.at(0).source, "https://example.com/prices");
}

TEST_F(Exchange, CancelledImportChangesNothing) {
    const std::string before = documentToJson(window.document().content());
    whenOpen("importDialog", [](QDialog& dialog) { dialog.reject(); });
    exchange().importFile(writeFile("prices.csv", kTable));
    EXPECT_EQ(documentToJson(window.document().content()), before);
    EXPECT_EQ(window.document().undoStack()->count(), 0);
}

TEST_F(Exchange, ColumnsAreMappedByHandAndRemembered) {
    const QString path = writeFile("preise.csv", "Bezeichnung;Preis\nEntirely Different 9;1,5\n");
    whenOpen("importDialog", [](QDialog& dialog) {
        auto* button = dialog.findChild<QPushButton*>(QStringLiteral("importButton"));
        EXPECT_FALSE(button->isEnabled());
        EXPECT_TRUE(columnBox(dialog, 0)->isVisible()) << "the columns come first";
        choose(columnBox(dialog, 0), QStringLiteral("name"));
        choose(columnBox(dialog, 1), QStringLiteral("input_price_usd_per_mtok"));
        button->click();
    });
    exchange().importFile(path);
    ASSERT_EQ(dataset().models.back().name, "Entirely Different 9");
    EXPECT_EQ(dataset().models.back().prices.at(0).inputUsdPerMtok, 1.5);
    window.document().undoStack()->undo();
    hasOpened = false;
    whenOpen("importDialog", [](QDialog& dialog) {
        EXPECT_EQ(columnBox(dialog, 1)->currentData().toString(), QStringLiteral("input_price_usd_per_mtok"));
        dialog.findChild<QPushButton*>(QStringLiteral("importButton"))->click();
    });
    exchange().importFile(path);
    EXPECT_TRUE(hasOpened);
    EXPECT_EQ(dataset().models.back().name, "Entirely Different 9");
}

TEST_F(Exchange, EverySampleFormatOpensItsPreview) {
    for (const char* name :
         {"arena_prices.json", "epoch_benchmark_runs.csv", "epoch_model_versions.csv", "epoch_models.csv",
          "litellm_prices.json", "llm_prices_openai.json", "llmstats_model.json", "openrouter_models.json"}) {
        hasOpened = false;
        whenOpen("importDialog", [name](QDialog& dialog) {
            auto* view = dialog.findChild<QTreeView*>(QStringLiteral("importRows"));
            EXPECT_GT(view->model()->rowCount(), 0) << name;
            if (auto* button = dialog.findChild<QPushButton*>(QStringLiteral("importButton"));
                button->isEnabled()) {
                button->click();
            }
        });
        window.files().openWithQuestion(QStringLiteral(FRONTIERSCOPE_SOURCE_DIR "/tests/data/formats/") +
                                        QLatin1String(name));
        EXPECT_TRUE(hasOpened) << name;
    }
    const std::string joined = documentToJson(window.document().content());
    window.document().undoStack()->setIndex(0);
    window.document().undoStack()->setIndex(window.document().undoStack()->count());
    EXPECT_EQ(documentToJson(window.document().content()), joined);
}

TEST_F(Exchange, FileOfNoKnownFormatIsRefusedWithAReason) {
    exchange().importFile(writeFile("picture.bin", std::string("\x89PNG\0\0\0", 7)));
    EXPECT_TRUE(window.messageBar()->isVisible());
    EXPECT_TRUE(window.messageBar()->text().contains(QStringLiteral("picture.bin")));
}

TEST_F(Exchange, CompareShowsValuesAndConclusions) {
    Dataset other = dataset();
    const auto best =
        std::max_element(other.models.begin(), other.models.end(), [](const Model& a, const Model& b) {
            const Score* scoreA = a.prices.empty() ? nullptr : usedScore(a, "gpqa-diamond");
            const Score* scoreB = b.prices.empty() ? nullptr : usedScore(b, "gpqa-diamond");
            return (scoreA == nullptr ? 0 : scoreA->value) < (scoreB == nullptr ? 0 : scoreB->value);
        });
    best->prices.at(0).inputUsdPerMtok = 1e-6; // the best one is the cheapest too: the frontier is another
    best->prices.at(0).outputUsdPerMtok = 2e-6;
    other.models.erase(other.models.begin() + (best == other.models.begin() ? 1 : 0));
    const QString path = writeFile("other.json", datasetToJson(other));
    whenOpen("compareDialog", [](QDialog& dialog) {
        auto* tree = dialog.findChild<QTreeWidget*>(QStringLiteral("differences"));
        QStringList sections;
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            sections << tree->topLevelItem(i)->text(0);
        }
        EXPECT_TRUE(sections.value(0).startsWith(QStringLiteral("Conclusions that differ")))
            << sections.join(QLatin1Char('|')).toStdString();
        EXPECT_TRUE(sections.contains(QStringLiteral("Models: only here (1)")));
        EXPECT_TRUE(sections.contains(QStringLiteral("Models: other values (2)")));
        const auto found = tree->findItems(QStringLiteral("Input price ($/M tokens)"),
                                           Qt::MatchExactly | Qt::MatchRecursive);
        ASSERT_EQ(found.size(), 1);
        EXPECT_EQ(found[0]->text(1), QStringLiteral("1e-06"));
    });
    exchange().compareWithFile(path);
    EXPECT_TRUE(hasOpened);
}

TEST_F(Exchange, CompareSpeaksTheInterfacesLanguageAndTellsEachChangeOnce) {
    Dataset other = dataset();
    other.title = "Other";
    other.benchmarks.at(0).chanceLevel = 12;
    Model& model = other.models.at(0);
    model.scores.clear();
    for (const char* benchmark : {"gpqa-diamond", "aime-2024"}) {
        Score& score = model.scores.emplace_back();
        score.benchmark = benchmark;
        score.value = 50;
        score.isUsed = true;
    }
    Dataset current = other;
    current.title = "Current";
    current.benchmarks.at(0).chanceLevel = 13;
    Model& changed = current.models.at(0);
    changed.reasoning = !changed.reasoning.value_or(false);
    changed.scores[0].value = 51;
    changed.scores[0].ranBy = "Epoch AI";
    Score& added = changed.scores.emplace_back();
    added.benchmark = "gpqa-diamond";
    added.value = 35.9;
    added.source = "https://example.org/card";
    useLanguage(Language::korean);
    const CompareDialog dialog(std::make_shared<const Comparison>(
        compareDatasets(std::make_shared<const Dataset>(other), std::make_shared<const Dataset>(current),
                        QStringLiteral("other.json"))));
    useLanguage(Language::english);
    const auto* tree = dialog.findChild<QTreeWidget*>(QStringLiteral("differences"));
    QStringList rows;
    for (QTreeWidgetItemIterator item(const_cast<QTreeWidget*>(tree)); *item != nullptr; ++item) {
        rows << (*item)->text(0) + QLatin1Char('|') + (*item)->text(1) + QLatin1Char('|') + (*item)->text(2);
    }
    const std::string all = rows.join(QLatin1Char('\n')).toStdString();
    for (const char* row :
         {"제목|Other|Current", "무작위 수준|12|13", "GPQA Diamond (%)|50|51",
          "GPQA Diamond 점수: 측정한 곳|—|Epoch AI", "GPQA Diamond 점수|—|35.9 (https://example.org/card)"}) {
        EXPECT_EQ(rows.count(QString::fromUtf8(row)), 1) << row << "\n" << all;
    }
    const QStringList flags = rows.filter(QRegularExpression(QString::fromUtf8("^추론 모델\\|")));
    ASSERT_EQ(flags.size(), 1) << all;
    EXPECT_TRUE(flags[0].contains(QString::fromUtf8("예"))) << all;
    for (const char* raw : {"scores/", "chance_level", "true", "false", "{\""}) {
        EXPECT_EQ(all.find(raw), std::string::npos) << raw << "\n" << all;
    }
}

TEST_F(Exchange, CompareShowsDefinitionsOfColumns) {
    Dataset other = dataset();
    other.computedColumns = {{"Age", "days_since_release", "days", false, {}},
                             {"Old", "gpqa", {}, false, {}}};
    window.document().push(new SetColumnsCommand(
        window.document(), {{"Age", "year(release_date)", "days", false, {}}, {"New", "aime", {}, false, {}}},
        QString()));
    const QString path = writeFile("other.json", datasetToJson(other));
    whenOpen("compareDialog", [](QDialog& dialog) {
        auto* tree = dialog.findChild<QTreeWidget*>(QStringLiteral("differences"));
        ASSERT_EQ(tree->topLevelItemCount(), 1);
        QString rows;
        for (int i = 0; i < tree->topLevelItem(0)->childCount(); ++i) {
            const QTreeWidgetItem* row = tree->topLevelItem(0)->child(i);
            rows += row->text(0) + QLatin1Char('|') + row->text(1) + QLatin1Char('|') + row->text(2) +
                    QLatin1Char('\n');
        }
        EXPECT_EQ(rows.toStdString(), "Old|gpqa|—\nNew|—|aime\n"
                                      "Age: expression|days_since_release|year(release_date)\n");
    });
    exchange().compareWithFile(path);
    EXPECT_TRUE(hasOpened);
}

TEST_F(Exchange, VersionsAreKeptAndBroughtBack) {
    const QString path = folder.filePath(QStringLiteral("work.frontierscope"));
    for (int version = 0; version < 7; ++version) {
        Model model = dataset().models.at(0);
        model.notes = std::to_string(version);
        window.document().push(new SetCellCommand(window.document(), 0, model, QStringLiteral("Edit")));
        ASSERT_TRUE(window.files().saveTo(path));
    }
    ASSERT_TRUE(window.files().saveTo(path)) << "the same again is no version of its own";
    const auto versions = SavedVersions::of(toPath(path));
    ASSERT_EQ(versions.size(), 5U);
    const std::string third = *readFile(versions[2].file);
    EXPECT_EQ(*readFile(versions[0].file), *readFile(toPath(path)));
    whenOpen("versionsDialog", [](QDialog& dialog) {
        auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("versions"));
        ASSERT_EQ(list->topLevelItemCount(), 5);
        list->setCurrentItem(list->topLevelItem(2));
        dialog.accept();
    });
    window.files().showEarlierVersions();
    EXPECT_EQ(documentToJson(window.document().content()), third);
    EXPECT_TRUE(window.document().isModified()) << "the file still holds the newest";
    EXPECT_EQ(toQString(window.document().file()), path);
    ASSERT_TRUE(window.files().save());
    EXPECT_EQ(*readFile(toPath(path)), third);
}

TEST_F(Exchange, EarlierVersionsOfADocumentThatWasNeverSavedAreNone) {
    EXPECT_TRUE(SavedVersions::of({}).empty());
    whenOpen("versionsDialog", [](QDialog& dialog) {
        EXPECT_EQ(dialog.findChild<QTreeWidget*>(QStringLiteral("versions"))->topLevelItemCount(), 0);
    });
    window.action(ActionId::earlierVersions)->trigger();
    EXPECT_TRUE(hasOpened);
}

TEST_F(Exchange, ChangesOfAnotherProgramAreNotWrittenOver) {
    const QString path = folder.filePath(QStringLiteral("work.frontierscope"));
    ASSERT_TRUE(window.files().saveTo(path));
    typeIntoCell(cellOf("nova-micro", "input_price_usd_per_mtok"), "7");
    const std::string theirs = *readFile(toPath(path)) + "\n";
    ASSERT_TRUE(writeFileAtomically(toPath(path), theirs));
    const auto answer = [this](QMessageBox::ButtonRole role) {
        whenOpen("changedOnDisk", [role](QDialog& dialog) {
            auto& question = dynamic_cast<QMessageBox&>(dialog);
            for (QAbstractButton* button : question.buttons()) {
                if (question.buttonRole(button) == role) {
                    button->click();
                    return;
                }
            }
        });
    };
    answer(QMessageBox::RejectRole);
    EXPECT_FALSE(window.files().save());
    EXPECT_TRUE(hasOpened);
    EXPECT_EQ(*readFile(toPath(path)), theirs);
    EXPECT_TRUE(window.document().isModified());
    answer(QMessageBox::DestructiveRole);
    EXPECT_TRUE(window.files().save());
    EXPECT_NE(*readFile(toPath(path)), theirs);
    const auto versions = SavedVersions::of(toPath(path));
    EXPECT_TRUE(std::any_of(versions.begin(), versions.end(), [&theirs](const SavedVersion& version) {
        return *readFile(version.file) == theirs;
    })) << "what was written over can be brought back";
    EXPECT_TRUE(window.files().save()) << "nothing asks a second time";
}

// ---- paste, find and replace

TEST_F(Exchange, PasteAsksWhatAmbiguousNumbersMean) {
    const QPersistentModelIndex cell = cellOf("nova-micro", "input_price_usd_per_mtok");
    table()->selectionModel()->select(cell, QItemSelectionModel::ClearAndSelect);
    QApplication::clipboard()->setText(QStringLiteral("1,234\n2,345\n~5\n"));
    whenOpen("pasteDialog", [](QDialog& dialog) {
        auto* questions = dialog.findChild<QTableWidget*>(QStringLiteral("pasteQuestions"));
        ASSERT_EQ(questions->rowCount(), 3);
        auto* first = qobject_cast<QComboBox*>(questions->cellWidget(0, 3));
        auto* second = qobject_cast<QComboBox*>(questions->cellWidget(1, 3));
        auto* third = qobject_cast<QComboBox*>(questions->cellWidget(2, 3));
        EXPECT_EQ(first->currentIndex(), 0) << "nothing is guessed";
        EXPECT_EQ(third->count(), 2) << "taken as it is, or not at all";
        first->setCurrentIndex(1);
        emit first->activated(1);
        EXPECT_EQ(third->currentIndex(), 0) << "another question";
        first->setCurrentIndex(2); // the comma is the decimal sign
        emit first->activated(2);
        EXPECT_EQ(second->currentIndex(), 2) << "the same question has the same answer";
        EXPECT_EQ(third->currentIndex(), 0) << "another question has none";
        dialog.accept();
    });
    const QVariant third = cell.sibling(cell.row() + 2, cell.column()).data();
    window.tablePanel()->pasteCells();
    EXPECT_TRUE(hasOpened);
    EXPECT_EQ(cell.data().toString(), QStringLiteral("1.234"));
    EXPECT_EQ(cell.sibling(cell.row() + 1, cell.column()).data().toString(), QStringLiteral("2.345"));
    EXPECT_EQ(cell.sibling(cell.row() + 2, cell.column()).data(), third);
    EXPECT_EQ(window.document().undoStack()->count(), 1);
}

TEST_F(Exchange, OwnCellsArePastedWithoutQuestions) {
    const QPersistentModelIndex cell = cellOf("nova-micro", "gpqa_diamond_pct");
    typeIntoCell(cell, "0.5");
    table()->selectionModel()->select(cell, QItemSelectionModel::ClearAndSelect);
    window.tablePanel()->copyCells();
    const QPersistentModelIndex below = cell.sibling(cell.row() + 1, cell.column());
    table()->selectionModel()->select(below, QItemSelectionModel::ClearAndSelect);
    window.tablePanel()->pasteCells();
    EXPECT_EQ(below.data().toString(), QStringLiteral("0.5"));
}

TEST_F(Exchange, ReplaceAllIsOneUndoStep) {
    const std::string before = documentToJson(window.document().content());
    cellOf("nova-micro", "organization");
    table()->clearSelection();
    window.tablePanel()->focusReplace();
    auto* find = window.findChild<QLineEdit*>(QStringLiteral("replaceFind"));
    auto* with = window.findChild<QLineEdit*>(QStringLiteral("replaceWith"));
    ASSERT_TRUE(find->isVisible());
    find->setText(QStringLiteral("amazon"));
    with->setText(QStringLiteral("Amazon Web Services"));
    window.findChild<QPushButton*>(QStringLiteral("replaceAll"))->click();
    const auto row = static_cast<std::size_t>(window.document().rowOf("nova-micro"));
    EXPECT_EQ(dataset().models[row].organization, "Amazon Web Services");
    EXPECT_EQ(window.document().undoStack()->count(), 1);
    EXPECT_TRUE(window.findChild<QLabel*>(QStringLiteral("replaceResult"))
                    ->text()
                    .contains(QStringLiteral("Cells replaced")));
    window.document().undoStack()->undo();
    EXPECT_EQ(documentToJson(window.document().content()), before);
}

} // namespace frontierscope
