// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where values come from, in the details of the real window.

#include "app/base/document_io.h"
#include "tests/app/window/shown_window.h"

#include <QRegularExpression>
#include <QTextBrowser>

namespace frontierscope {

namespace {

class Provenance : public ShownWindow {
protected:
    QTextBrowser* details() { return window.findChild<QTextBrowser*>(QStringLiteral("details")); }
    const Model& model(const char* id) { return *window.document().dataset().findModel(id); }
    void select(const char* id) {
        window.selection().setIds({QLatin1String(id)});
        settle();
    }
};

} // namespace

TEST_F(Provenance, DetailsShowEverySourceOfAScore) {
    select("o1-preview");
    const QString text = details()->toPlainText();
    for (const Score& score : model("o1-preview").scores) {
        EXPECT_TRUE(text.contains(QString::number(score.value, 'g', 5))) << score.value;
    }
    EXPECT_TRUE(text.contains(QStringLiteral("50.3")));
    EXPECT_TRUE(text.contains(QStringLiteral("73.3")));
    EXPECT_TRUE(text.contains(QStringLiteral("claimed by the developer")));
}

TEST_F(Provenance, AnotherSourceIsUsedByOneClickAndUndone) {
    const std::string before = documentToJson(window.document().content());
    select("o1-preview");
    const double shown = usedScore(model("o1-preview"), "gpqa-diamond")->value;
    const auto links =
        QRegularExpression(QStringLiteral("href=\"(use:\\d+)\"")).globalMatch(details()->toHtml());
    QString other;
    for (const auto& link : links) {
        const auto index = link.captured(1).mid(4).toULongLong();
        if (model("o1-preview").scores.at(index).benchmark == "gpqa-diamond") {
            other = link.captured(1);
        }
    }
    ASSERT_FALSE(other.isEmpty());
    emit details()->anchorClicked(QUrl(other));
    settle();
    const Score& used = *usedScore(model("o1-preview"), "gpqa-diamond");
    EXPECT_NE(used.value, shown);
    const auto& points = window.currentPage()->figure().panels.at(0).points;
    const auto point = std::ranges::find(points, "o1-preview", &PointMark::id);
    ASSERT_NE(point, points.end());
    EXPECT_DOUBLE_EQ(point->y, used.value) << "the chart follows";
    EXPECT_EQ(window.document().undoStack()->count(), 1);
    window.document().undoStack()->undo();
    settle();
    EXPECT_EQ(documentToJson(window.document().content()), before);
}

TEST_F(Provenance, OnlyWebAddressesAreLinks) {
    Model changed = model("nova-micro");
    changed.scores.at(0).source = "javascript:alert(1)";
    window.document().replaceModels({{window.document().rowOf("nova-micro"), changed}});
    select("nova-micro");
    EXPECT_FALSE(details()->toHtml().contains(QStringLiteral("href=\"javascript")));
    EXPECT_TRUE(details()->toHtml().contains(QStringLiteral("href=\"https://")));
}

TEST_F(Provenance, TableMarksSourcesEstimatesAndClaims) {
    EXPECT_FALSE(cellOf("nova-micro", "input_price_usd_per_mtok")
                     .data(ModelTableModel::SourceRole)
                     .toString()
                     .isEmpty());
    bool hasClaim = false;
    bool hasEstimate = false;
    for (const Model& each : window.document().dataset().models) {
        const Score* score = usedScore(each, "gpqa-diamond");
        if (!hasClaim && score != nullptr && score->isSelfReported) {
            const QModelIndex cell = cellOf(each.id.c_str(), "gpqa_diamond_pct");
            EXPECT_TRUE(cell.data(ModelTableModel::IsClaimRole).toBool());
            EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("developer")));
            hasClaim = true;
        }
        if (!hasEstimate && !each.prices.empty() && each.prices[0].isEstimate) {
            const QModelIndex cell = cellOf(each.id.c_str(), "input_price_usd_per_mtok");
            EXPECT_TRUE(cell.data(ModelTableModel::IsEstimateRole).toBool());
            EXPECT_TRUE(cell.data().toString().startsWith(QLatin1Char('~')));
            hasEstimate = true;
        }
    }
    EXPECT_TRUE(hasClaim && hasEstimate);
}

} // namespace frontierscope
