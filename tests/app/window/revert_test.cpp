// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Back to the document as it was last saved.

#include "app/base/document_io.h"
#include "app/base/qt_conversions.h"
#include "app/window/message_bar.h"
#include "core/base/file_io.h"
#include "tests/app/window/shown_window.h"

#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>

namespace frontierscope {

namespace {

class Revert : public ShownWindow {
protected:
    [[nodiscard]] std::string text() { return documentToJson(window.document().content()); }

    void revert() { window.action(ActionId::revert)->trigger(); }

    void typePrice(const char* price) {
        typeIntoCell(cellOf("nova-micro", "input_price_usd_per_mtok"), price);
    }

    /// Answers the question that comes next.
    void answer(QMessageBox::ButtonRole role) {
        m_wasAsked = false;
        QTimer::singleShot(0, &window, [this, role] {
            auto* question = window.findChild<QMessageBox*>(QStringLiteral("revertGuard"));
            ASSERT_NE(question, nullptr);
            m_wasAsked = true;
            for (QAbstractButton* button : question->buttons()) {
                if (question->buttonRole(button) == role) {
                    button->click();
                    return;
                }
            }
        });
    }

    /// Another program writes the file: it has one model less.
    std::string writeFromElsewhere(const QString& path) {
        DocumentContent content = window.document().content();
        content.dataset.models.pop_back();
        const std::string bytes = documentToJson(content);
        EXPECT_TRUE(writeFileAtomically(toPath(path), bytes));
        return bytes;
    }

    QTemporaryDir m_folder;
    bool m_wasAsked = false;
};

} // namespace

TEST_F(Revert, TakesEveryStepBackAndAllOfThemCanBeRedone) {
    const QString path = m_folder.filePath(QStringLiteral("work.frontierscope"));
    typePrice("7");
    ASSERT_TRUE(window.files().saveTo(path));
    const std::string saved = text();
    typePrice("8");
    window.tablePanel()->addModel();
    const std::string edited = text();
    ASSERT_NE(edited, saved);
    revert();
    EXPECT_EQ(text(), saved);
    EXPECT_FALSE(window.document().isModified());
    while (window.document().undoStack()->canRedo()) {
        window.document().undoStack()->redo();
    }
    EXPECT_EQ(text(), edited);
    revert();
    EXPECT_EQ(text(), saved);
    window.document().undoStack()->undo(); // back beyond what was saved: the saved state lies ahead
    ASSERT_NE(text(), saved);
    revert();
    EXPECT_EQ(text(), saved);
}

TEST_F(Revert, OfTheShippedDatasetNeedsNoFile) {
    const std::string shipped = text();
    typePrice("7");
    revert();
    EXPECT_EQ(text(), shipped);
}

TEST_F(Revert, AsksBeforeChangesAreLostToAFileThatIsNewer) {
    const QString path = m_folder.filePath(QStringLiteral("work.frontierscope"));
    ASSERT_TRUE(window.files().saveTo(path));
    typePrice("8");
    const std::string edited = text();
    const std::string theirs = writeFromElsewhere(path);
    answer(QMessageBox::RejectRole);
    revert();
    EXPECT_TRUE(m_wasAsked);
    EXPECT_EQ(text(), edited);
    answer(QMessageBox::DestructiveRole);
    revert();
    EXPECT_TRUE(m_wasAsked);
    EXPECT_EQ(text(), theirs);
    EXPECT_EQ(toQString(window.document().file()), path);
    EXPECT_FALSE(window.document().isModified());
}

TEST_F(Revert, ReadsANewerFileWithoutAQuestionWhereNothingIsLost) {
    const QString path = m_folder.filePath(QStringLiteral("work.frontierscope"));
    ASSERT_TRUE(window.files().saveTo(path));
    const std::string theirs = writeFromElsewhere(path);
    revert();
    EXPECT_EQ(text(), theirs);
}

TEST_F(Revert, SaysThatLostWorkWasNeverSaved) {
    const QString copy = m_folder.filePath(QStringLiteral("copy.frontierscope"));
    DocumentContent content = window.document().content();
    content.dataset.models.pop_back();
    ASSERT_TRUE(saveDocument(content, toPath(copy)));
    ASSERT_TRUE(window.files().recover(copy, QStringLiteral("My work")));
    const std::string recovered = text();
    revert();
    EXPECT_EQ(text(), recovered);
    EXPECT_TRUE(window.messageBar()->text().contains(QStringLiteral("My work")));
}

} // namespace frontierscope
