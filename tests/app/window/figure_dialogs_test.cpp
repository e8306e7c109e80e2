// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs that change a figure's words, lines and bands.

#include "app/commands/figure_edit.h"
#include "app/window/lines_dialog.h"
#include "app/window/words_dialog.h"
#include "tests/app/window/shown_window.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

namespace frontierscope {

namespace {

class FigureDialogs : public ShownWindow {
protected:
    [[nodiscard]] const FigureSpec& spec() { return window.document().figures()[0]; }
    [[nodiscard]] FigureEdit edit() { return {window.document(), 0}; }
    [[nodiscard]] int stepCount() { return window.document().undoStack()->count(); }
};

void setCell(QTableWidget& table, int row, int column, const char* text) {
    table.setItem(row, column, new QTableWidgetItem(QString::fromUtf8(text)));
}

} // namespace

TEST_F(FigureDialogs, OwnWordsReplaceTheGeneratedOnesInOneStep) {
    WordsDialog dialog(edit());
    const auto texts = dialog.findChildren<QPlainTextEdit*>();
    ASSERT_EQ(texts.size(), 6);
    EXPECT_FALSE(texts[0]->placeholderText().isEmpty());
    texts[0]->setPlainText(QStringLiteral("Mine: <b>50 %</b>"));
    dialog.findChildren<QCheckBox*>()[4]->setChecked(false);
    dialog.accept();
    settle();
    EXPECT_EQ(spec().texts.title, "Mine: <b>50 %</b>");
    EXPECT_EQ(spec().texts.note, "");
    EXPECT_FALSE(spec().texts.subtitle.has_value());
    EXPECT_EQ(stepCount(), 1);
    WordsDialog again(edit());
    again.findChildren<QPlainTextEdit*>()[0]->clear();
    again.findChildren<QCheckBox*>()[4]->setChecked(true);
    again.accept();
    EXPECT_EQ(spec().texts, FigureTexts());
}

TEST_F(FigureDialogs, AcceptedUnchangedTheyMakeNoStep) {
    WordsDialog(edit()).accept();
    LinesDialog(edit()).accept();
    EXPECT_EQ(stepCount(), 0);
}

TEST_F(FigureDialogs, LinesAndBandsAreOneStepAndCanBeTakenAway) {
    LinesDialog dialog(edit());
    auto* own = dialog.findChild<QTableWidget*>(QStringLiteral("ownLines"));
    own->setRowCount(1);
    setCell(*own, 0, 0, "우리 기준");
    setCell(*own, 0, 1, "62.5");
    setCell(*own, 0, 2, "our exam");
    auto* bands = dialog.findChild<QTableWidget*>(QStringLiteral("shadedBands"));
    bands->setRowCount(1);
    setCell(*bands, 0, 0, "cheap");
    setCell(*bands, 0, 2, "1");
    auto* known = dialog.findChild<QTableWidget*>(QStringLiteral("benchmarkLines"));
    ASSERT_NE(known, nullptr);
    known->item(0, 0)->setCheckState(known->item(0, 0)->checkState() == Qt::Checked ? Qt::Unchecked
                                                                                    : Qt::Checked);
    dialog.accept();
    settle();
    EXPECT_EQ(stepCount(), 1);
    ASSERT_EQ(spec().ownReferenceLines.size(), 1U);
    EXPECT_EQ(spec().ownReferenceLines[0], (OwnReferenceLine{"우리 기준", 62.5, "our exam"}));
    ASSERT_TRUE(spec().bands.has_value());
    EXPECT_EQ(spec().bands->front(), (ShadedBand{"cheap", {}, 1}));
    EXPECT_TRUE(spec().customReferenceLines);
    LinesDialog again(edit());
    EXPECT_EQ(again.findChild<QTableWidget*>(QStringLiteral("ownLines"))->item(0, 1)->text(),
              QStringLiteral("62.5"));
    again.findChild<QTableWidget*>(QStringLiteral("ownLines"))->setRowCount(0);
    again.accept();
    EXPECT_TRUE(spec().ownReferenceLines.empty());
}

TEST_F(FigureDialogs, WhatIsNoNumberIsSaidAndKeepsTheDialogOpen) {
    LinesDialog dialog(edit());
    dialog.show();
    auto* own = dialog.findChild<QTableWidget*>(QStringLiteral("ownLines"));
    own->setRowCount(1);
    setCell(*own, 0, 0, "<b>x</b>");
    setCell(*own, 0, 1, "sixty");
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    const auto* problem = dialog.findChild<QLabel*>(QStringLiteral("linesProblem"));
    EXPECT_TRUE(problem->text().contains(QStringLiteral("sixty")));
    EXPECT_EQ(problem->textFormat(), Qt::PlainText);
    own->setRowCount(0);
    auto* bands = dialog.findChild<QTableWidget*>(QStringLiteral("shadedBands"));
    bands->setRowCount(1);
    setCell(*bands, 0, 1, "10");
    setCell(*bands, 0, 2, "1");
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(stepCount(), 0);
}

TEST_F(FigureDialogs, AnOwnLineAndABandsEndAreDraggedInOneStepEach) {
    FigureSpec changed = spec();
    changed.ownReferenceLines = {{"bar", 50, ""}};
    changed.bands = std::vector<ShadedBand>{{"cheap", {}, 0.5}, {"middle", 0.5, 5}};
    edit().change(QStringLiteral("marks"), [&](FigureSpec& now) { now = changed; });
    settle();
    const auto place = [this](PointF data) {
        const PlacedFigure& figure = view()->figure();
        const PointF units = figure.panels[0].toUnits(figure.figure.panels[0], data);
        return view()->mapFromScene(QPointF(units.x, units.y));
    };
    // Where no point, label or note is in the way: near the right end, and near the foot.
    const Panel panel = view()->figure().figure.panels[0]; // the view's own goes with every change
    const QPoint onLine = place({panel.x.low * 1.02, 50});
    dragInChart(onLine, place({panel.x.low * 1.02, 62}) - onLine);
    EXPECT_NEAR(spec().ownReferenceLines[0].value, 62, 0.5);
    EXPECT_EQ(stepCount(), 2);
    const QPoint onEnd = place({0.5, panel.y.low + 1});
    dragInChart(onEnd, place({1, panel.y.low + 1}) - onEnd);
    ASSERT_TRUE((*spec().bands)[0].high.has_value());
    EXPECT_NEAR(*(*spec().bands)[0].high, 1, 0.02);
    EXPECT_EQ((*spec().bands)[1].low, (*spec().bands)[0].high) << "bands that meet keep meeting";
    EXPECT_EQ(stepCount(), 3);
    window.document().undoStack()->undo();
    EXPECT_EQ((*spec().bands)[0].high, 0.5);
}

} // namespace frontierscope
