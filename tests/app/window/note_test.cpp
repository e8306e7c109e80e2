// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes on a figure in the real window: written, moved, changed and removed, each an undo step.

#include "app/base/document_io.h"
#include "app/base/qt_conversions.h"
#include "app/charts/chart_view.h"
#include "app/commands/annotation_edits.h"
#include "app/window/chart_context_menu.h"
#include "app/window/fit_menu.h"
#include "app/window/note_menu.h"
#include "tests/app/window/shown_window.h"

#include <QInputDialog>
#include <QTimer>

namespace frontierscope {

namespace {

constexpr const char* kHostile = "<b>A & \"B\"</b>";

class Notes : public ShownWindow {
protected:
    [[nodiscard]] const FigureSpec& spec() { return window.document().figures()[0]; }

    /// Writes words into the question that the next action asks.
    void answer(const QString& words) {
        QTimer::singleShot(0, &window, [this, words] {
            auto* question = window.findChild<QInputDialog*>();
            ASSERT_NE(question, nullptr);
            question->setTextValue(words);
            question->accept();
        });
    }

    void trigger(QMenu& menu, int index) {
        QAction* action = menu.actions().at(index);
        ASSERT_TRUE(action->isEnabled()) << action->text().toStdString();
        action->trigger();
        settle();
    }

    QString noteOn(const char* model, const char* text) {
        Annotation note;
        note.model = model;
        note.text = text;
        const QString id = addAnnotation(window.document(), 0, note);
        settle();
        return id;
    }

    /// The middle of a note's words, viewport pixels.
    QPoint placeOf(const QString& id) {
        const auto ref = findAnnotation(view()->figure(), toUtf8(id));
        EXPECT_TRUE(ref.has_value());
        const RectF& box = annotation(view()->figure(), ref.value_or(AnnotationRef{})).text.box;
        return view()->mapFromScene(QPointF(box.x + box.width / 2, box.y + box.height / 2));
    }
};

} // namespace

TEST_F(Notes, IsWrittenOnTheSelectedModelAndUndone) {
    const std::string before = documentToJson(window.document().content());
    NoteMenu menu(window.document(), 0, {QStringLiteral("gpt-4-0314")}, &window, nullptr);
    answer(QString::fromUtf8(kHostile));
    trigger(menu, 0);
    ASSERT_EQ(spec().annotations.size(), 1U);
    EXPECT_EQ(spec().annotations[0].model, "gpt-4-0314");
    const auto& shown = window.currentPage()->figure().panels[0].annotations;
    ASSERT_EQ(shown.size(), 1U);
    EXPECT_EQ(shown[0].text, kHostile);
    window.document().undoStack()->undo();
    EXPECT_EQ(documentToJson(window.document().content()), before);
}

TEST_F(Notes, DifferenceIsComputedAndFollowsTheData) {
    NoteMenu menu(window.document(), 0, {QStringLiteral("gpt-4-0314"), QStringLiteral("nova-micro")}, &window,
                  nullptr);
    trigger(menu, 1);
    const auto text = [this] {
        return window.currentPage()->figure().panels[0].annotations.at(0).text;
    };
    const std::string first = text();
    EXPECT_NE(first.find("cheaper in"), std::string::npos) << first;
    typeIntoCell(cellOf("nova-micro", "input_price_usd_per_mtok"), "1000");
    EXPECT_NE(text().find("dearer"), std::string::npos) << text();
    window.document().undoStack()->undo();
    settle();
    EXPECT_EQ(text(), first);
}

TEST_F(Notes, NeedsAModelOrTwo) {
    const NoteMenu none(window.document(), 0, {}, &window, nullptr);
    EXPECT_FALSE(none.actions().at(0)->isEnabled());
    EXPECT_FALSE(none.actions().at(1)->isEnabled());
}

TEST_F(Notes, IsDraggedAndStaysThere) {
    const QString id = noteOn("gpt-4-0314", "first of its kind");
    const QPoint from = placeOf(id);
    const int steps = window.document().undoStack()->count();
    dragInChart(from, {-60, 40});
    EXPECT_EQ(window.document().undoStack()->count(), steps + 1);
    const QPoint moved = placeOf(id) - from;
    EXPECT_NEAR(moved.x(), -60, 1);
    EXPECT_NEAR(moved.y(), 40, 1);
    window.document().undoStack()->undo();
    settle();
    EXPECT_EQ(placeOf(id), from);
}

TEST_F(Notes, IsSelectedByAClickAndRemovedByDelete) {
    const QString id = noteOn("gpt-4-0314", "first of its kind");
    QTest::keyClick(view(), Qt::Key_Delete);
    EXPECT_EQ(spec().annotations.size(), 1U) << "nothing is selected yet";
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, placeOf(id));
    QTest::keyClick(view(), Qt::Key_Delete);
    EXPECT_TRUE(spec().annotations.empty());
    window.document().undoStack()->undo();
    EXPECT_EQ(spec().annotations.size(), 1U);
}

TEST_F(Notes, WordsAreChangedByADoubleClickAndEmptyOnesRemoveIt) {
    const QString id = noteOn("gpt-4-0314", "first of its kind");
    answer(QStringLiteral("the first"));
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, placeOf(id));
    EXPECT_EQ(spec().annotations[0].text, "the first");
    settle();
    answer(QString());
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, placeOf(id));
    EXPECT_TRUE(spec().annotations.empty());
}

TEST_F(Notes, ContextMenuOffersWhatFitsThePlace) {
    const QString id = noteOn("gpt-4-0314", "first of its kind");
    const auto texts = [this](QPoint place) {
        const std::unique_ptr<FitMenu> menu(chartContextMenu(
            window.document(), *window.currentPage(), window.selection(), view()->placeAt(place), &window));
        QStringList found;
        for (const QAction* action : menu->actions()) {
            found << action->text();
        }
        return found;
    };
    EXPECT_TRUE(texts(placeOf(id)).contains(QStringLiteral("Remove the Note")));
    EXPECT_TRUE(
        texts(*view()->viewportPosition(QStringLiteral("gpt-4-0314"))).contains(QStringLiteral("Notes")));
    const RectF plot = view()->figure().panels[0].plot;
    EXPECT_TRUE(texts(view()->mapFromScene(QPointF(plot.x + 2, plot.bottom() - 2)))
                    .contains(QStringLiteral("Add a Note Here…")));
}

} // namespace frontierscope
