// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/export_dialog.h"

#include "app/export/figure_clipboard.h"
#include "core/base/file_io.h"
#include "tests/app/export/small_dataset.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace frontierscope {
namespace {

class ExportDialogTest : public ::testing::Test {
protected:
    template <class Widget>
    Widget* child(const char* name) {
        return m_dialog.findChild<Widget*>(QLatin1String(name));
    }

    QTemporaryDir m_folder;
    ExportDialog m_dialog{readyFigures().front(), smallDataset()};
};

TEST_F(ExportDialogTest, WritesTheBytesOfTheExporter) {
    const QString file = m_folder.filePath(QStringLiteral("figure"));
    ASSERT_TRUE(m_dialog.exportTo(file));
    const auto written = readFile((file + QStringLiteral(".png")).toStdString());
    ASSERT_TRUE(written.has_value());
    EXPECT_EQ(*written, exportFigure(m_dialog.spec(), smallDataset(), m_dialog.options()).value());
}

TEST_F(ExportDialogTest, TakesPageSizesFromPresetsAndWarnsOfSmallType) {
    auto* preset = child<QComboBox>("exportPreset");
    preset->setCurrentIndex(preset->findData(QStringLiteral("dense")));
    EXPECT_EQ(m_dialog.spec().size, (FigureSize{1920, 1080}));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !child<QLabel>("exportWarnings")->text().isEmpty(); }));
}

TEST_F(ExportDialogTest, SaysWhyAFileCantBeWritten) {
    EXPECT_FALSE(m_dialog.exportTo(m_folder.filePath(QStringLiteral("missing/folder/figure.png"))));
    EXPECT_FALSE(child<QLabel>("exportMessage")->text().isEmpty());
}

TEST(FigureClipboard, HoldsPictureDrawingAndTable) {
    ASSERT_TRUE(copyFigure(readyFigures().front(), smallDataset(), nullptr).value_or(false));
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(data->hasFormat(QStringLiteral("image/png")));
    EXPECT_TRUE(data->hasFormat(QStringLiteral("image/svg+xml")));
    EXPECT_TRUE(data->hasImage());
    EXPECT_EQ(data->text().count(QLatin1Char('\n')), 6); // a header and the five models that have a price
    EXPECT_TRUE(data->text().contains(QStringLiteral("<img src=x> A & \"B\"\t")));
}

} // namespace
} // namespace frontierscope
