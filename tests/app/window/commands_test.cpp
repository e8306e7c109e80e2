// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/document.h"
#include "app/commands/add_rows_command.h"
#include "app/commands/delete_rows_command.h"
#include "app/commands/paste_cells_command.h"
#include "app/commands/set_cell_command.h"
#include "app/commands/set_figure_spec_command.h"

#include <random>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

Model modelNamed(const std::string& id) {
    Model model;
    model.id = id;
    model.name = "Model " + id;
    model.organization = "Lab";
    return model;
}

DocumentContent smallContent() {
    DocumentContent content;
    for (const char* id : {"a", "b", "c", "d", "e"}) {
        content.dataset.models.push_back(modelNamed(id));
    }
    content.figures.resize(2);
    content.figures[0].id = "frontier";
    content.figures[1].id = "training-compute";
    return content;
}

class Commands : public ::testing::Test {
protected:
    Commands() { m_document.reset(smallContent(), {}); }

    /// Undo gives back what was there before, redo what was there after.
    void expectUndoAndRedo(QUndoCommand* command) {
        const DocumentContent before = m_document.content();
        m_document.push(command);
        const DocumentContent after = m_document.content();
        EXPECT_NE(before, after);
        m_document.undoStack()->undo();
        EXPECT_EQ(before, m_document.content());
        m_document.undoStack()->redo();
        EXPECT_EQ(after, m_document.content());
    }

    Document m_document;
};

} // namespace

TEST_F(Commands, SetCellRestoresTheModel) {
    expectUndoAndRedo(new SetCellCommand(m_document, 2, modelNamed("z"), QStringLiteral("edit")));
}

TEST_F(Commands, AddRowsRestoresTheRows) {
    expectUndoAndRedo(
        new AddRowsCommand(m_document, 1, {modelNamed("x"), modelNamed("y")}, QStringLiteral("add")));
}

TEST_F(Commands, DeleteRowsPutsScatteredRowsBackInPlace) {
    expectUndoAndRedo(new DeleteRowsCommand(m_document, {4, 0, 2, 1, 2}, QStringLiteral("delete")));
    ASSERT_EQ(m_document.dataset().models.size(), 1U);
    EXPECT_EQ(m_document.dataset().models[0].id, "d");
}

TEST_F(Commands, PasteChangesAndAppends) {
    expectUndoAndRedo(new PasteCellsCommand(m_document, {{3, modelNamed("p")}}, {modelNamed("q")},
                                            QStringLiteral("paste")));
}

TEST_F(Commands, TypingIntoASearchBoxIsOneStep) {
    for (const char* text : {"a", "ab", "abc"}) {
        FigureSpec spec = m_document.figures()[0];
        spec.filter = text;
        m_document.push(new SetFigureSpecCommand(m_document, 0, spec, QStringLiteral("filter"),
                                                 QStringLiteral("search")));
    }
    EXPECT_EQ(m_document.undoStack()->count(), 1);
    m_document.undoStack()->undo();
    EXPECT_EQ(m_document.content(), smallContent());
}

TEST_F(Commands, TypingThatIsTakenBackLeavesNothingToUndo) {
    for (const char* text : {"a", ""}) {
        FigureSpec spec = m_document.figures()[0];
        spec.filter = text;
        m_document.push(new SetFigureSpecCommand(m_document, 0, spec, QStringLiteral("filter"),
                                                 QStringLiteral("search")));
    }
    EXPECT_EQ(m_document.undoStack()->count(), 0);
}

TEST_F(Commands, StepsOfDifferentControlsStayApart) {
    for (const char* key : {"search", "labs"}) {
        FigureSpec spec = m_document.figures()[0];
        spec.filter += key;
        m_document.push(new SetFigureSpecCommand(m_document, 0, spec, QStringLiteral("filter"),
                                                 QString::fromLatin1(key)));
    }
    EXPECT_EQ(m_document.undoStack()->count(), 2);
}

TEST_F(Commands, RandomSequencesAreUndoneToTheStart) {
    std::mt19937 random(20250227);
    const auto below = [&random](std::size_t limit) {
        return static_cast<int>(random() % limit);
    };
    for (int step = 0; step < 1000; ++step) {
        const std::size_t count = m_document.dataset().models.size();
        const Model model = modelNamed("new-" + std::to_string(step));
        switch (count == 0 ? 1 : below(5)) {
        case 0:
            m_document.push(new SetCellCommand(m_document, below(count), model, {}));
            break;
        case 1:
            m_document.push(new AddRowsCommand(m_document, below(count + 1), {model}, {}));
            break;
        case 2:
            m_document.push(new DeleteRowsCommand(m_document, {below(count), below(count)}, {}));
            break;
        case 3:
            m_document.push(new PasteCellsCommand(m_document, {{below(count), model}}, {model}, {}));
            break;
        default:
            FigureSpec spec = m_document.figures()[0];
            spec.filter = std::to_string(below(10));
            m_document.push(new SetFigureSpecCommand(m_document, 0, spec, {}, QStringLiteral("search")));
        }
    }
    const DocumentContent end = m_document.content();
    m_document.undoStack()->setIndex(0);
    EXPECT_EQ(m_document.content(), smallContent());
    m_document.undoStack()->setIndex(m_document.undoStack()->count());
    EXPECT_EQ(m_document.content(), end);
}

} // namespace frontierscope
