// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Long random sequences of everything that can be done to a document, undone to the byte-identical start and
// redone to the end.

#include "app/base/data_files.h"
#include "app/base/document_io.h"
#include "app/base/qt_conversions.h"
#include "app/commands/annotation_edits.h"
#include "app/commands/join_dataset_command.h"
#include "app/commands/set_figure_spec_command.h"
#include "app/panels/table_edits.h"
#include "core/dataset/dataset_io.h"
#include "core/dataset/importers/import_session.h"
#include "tests/support/random_dataset.h"

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

constexpr int kSteps = 1000;

class RandomEdits {
public:
    RandomEdits(Document& document, unsigned seed)
        : m_document(document)
        , m_edits(document)
        , m_random(seed) {}

    void edit() {
        switch (m_random.below(9)) {
        case 0:
            m_edits.addModel();
            break;
        case 1:
            m_edits.duplicateModels(rows());
            break;
        case 2:
            m_edits.deleteModels(rows());
            break;
        case 3: // another dataset, its rows new, changed and in conflict
            import();
            break;
        case 4:
            m_edits.replaceText(rows(), fields(), {"a", m_random.text(), m_random.below(2) == 0, false});
            break;
        case 5:
            figure();
            break;
        case 6: { // text from elsewhere, rows beyond the end included
            BlockReading reading;
            reading.isForeign = true;
            m_edits.setCells(rows(), fields(), block(), QStringLiteral("paste"), reading);
            break;
        }
        default:
            m_edits.setCells(rows(), fields(), block(), QStringLiteral("edit"));
        }
    }

private:
    std::vector<int> rows() {
        std::vector<int> rows;
        const std::size_t count = m_document.dataset().models.size();
        for (std::size_t i = 0; count > 0 && i < 1 + m_random.below(3); ++i) {
            const int row = static_cast<int>(m_random.below(count));
            if (std::find(rows.begin(), rows.end(), row) == rows.end()) {
                rows.push_back(row);
            }
        }
        return rows;
    }

    std::vector<const Field*> fields() {
        std::vector<const Field*> fields;
        for (std::size_t i = 0; i < 1 + m_random.below(3); ++i) {
            fields.push_back(&modelFields()[m_random.below(modelFields().size())]);
        }
        return fields;
    }

    CellBlock block() {
        static const std::vector<std::string> kTexts = {"",    "1,5", "$3",      "0.85", "2024-05", "true",
                                                        "N/A", "~5",  "1.234,5", "2e25", "gpt-4"};
        CellBlock block(1 + m_random.below(3));
        for (auto& row : block) {
            for (std::size_t i = 0; i < 1 + m_random.below(3); ++i) {
                row.push_back(m_random.below(3) == 0 ? m_random.text()
                                                     : kTexts[m_random.below(kTexts.size())]);
            }
        }
        return block;
    }

    void import() {
        auto session = ImportSession::start(std::make_shared<const Dataset>(m_document.dataset()),
                                            datasetToJson(m_random.dataset()), ImportOptions());
        ASSERT_TRUE(session);
        for (std::size_t row = 0; row < session->proposal().rows.size(); ++row) {
            if (!session->models().empty() && m_random.below(2) == 0) {
                session->decide(row, m_random.below(session->models().size()));
            }
            for (std::size_t cell = 0; cell < session->proposal().rows[row].cells.size(); ++cell) {
                session->takeCell(row, cell, m_random.below(2) == 0);
            }
        }
        m_document.push(new JoinDatasetCommand(m_document, session->joined(), QStringLiteral("import")));
    }

    void figure() {
        const int index = static_cast<int>(m_random.below(m_document.figures().size()));
        if (m_random.below(2) == 0) {
            Annotation annotation;
            annotation.text = m_random.text() + "#";
            addAnnotation(m_document, index, annotation);
            return;
        }
        FigureSpec spec = m_document.figures()[static_cast<std::size_t>(index)];
        spec.filter = m_random.text();
        m_document.push(new SetFigureSpecCommand(m_document, index, spec, QStringLiteral("filter"),
                                                 QStringLiteral("search")));
    }

    Document& m_document;
    TableEdits m_edits;
    RandomRecords m_random;
};

} // namespace

TEST(RandomEdits, AreUndoneToTheByteAndRedoneToTheEnd) {
    auto loaded = loadDocument(shippedDatasetFile());
    ASSERT_TRUE(loaded);
    loaded->content.dataset.models.resize(40);
    for (unsigned seed = 1; seed <= 3; ++seed) {
        Document document;
        document.reset(loaded->content, {});
        const std::string start = documentToJson(document.content());
        RandomEdits edits(document, seed);
        for (int step = 0; step < kSteps; ++step) {
            edits.edit();
        }
        QUndoStack& stack = *document.undoStack();
        ASSERT_GT(stack.count(), kSteps / 2) << "too few edits had an effect";
        const std::string end = documentToJson(document.content());
        const int middle = stack.count() / 2;
        stack.setIndex(middle);
        const std::string half = documentToJson(document.content());
        stack.setIndex(0);
        ASSERT_TRUE(documentToJson(document.content()) == start) << "seed " << seed;
        stack.setIndex(middle);
        ASSERT_TRUE(documentToJson(document.content()) == half) << "seed " << seed;
        stack.setIndex(stack.count());
        ASSERT_TRUE(documentToJson(document.content()) == end) << "seed " << seed;
        const auto reopened = parseDocument(end); // nothing is edited into what a file can't hold
        ASSERT_TRUE(reopened) << "seed " << seed;
        EXPECT_TRUE(reopened->content == document.content()) << "seed " << seed;
        for (const Diagnostic& finding : reopened->findings) {
            EXPECT_NE(finding.severity, Severity::error)
                << "seed " << seed << ": " << render(finding.message);
        }
    }
}

TEST(RandomEdits, DocumentsComeBackFromTheirFile) {
    for (unsigned seed = 0; seed < 100; ++seed) {
        DocumentContent content;
        content.dataset = RandomRecords(seed).dataset();
        content.figures = readyFigures();
        const std::string bytes = documentToJson(content);
        const auto loaded = parseDocument(bytes);
        ASSERT_TRUE(loaded) << "seed " << seed;
        EXPECT_TRUE(loaded->content == content) << "seed " << seed;
        EXPECT_TRUE(documentToJson(loaded->content) == bytes) << "seed " << seed;
    }
}

} // namespace frontierscope
