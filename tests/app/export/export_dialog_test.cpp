// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/export_dialog.h"

#include "app/export/export_all.h"
#include "app/export/export_all_dialog.h"
#include "app/export/figure_clipboard.h"
#include "app/export/print_figure.h"
#include "core/base/file_io.h"
#include "tests/app/export/small_dataset.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPageSize>
#include <QPrinter>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <array>

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

std::vector<FigureSpec> twoFigures() {
    const std::vector<FigureSpec> ready = readyFigures();
    return {ready[0], ready[1]};
}

TEST(ExportAll, NamesFilesByTheirFiguresAndNeverTwoAlike) {
    std::vector<FigureSpec> specs(6, readyFigures().front());
    const std::array ids = {"frontier", "Frontier", "../etc/passwd", ".hidden", "", "값 대 비용"};
    for (std::size_t i = 0; i < specs.size(); ++i) {
        specs[i].id = ids[i];
    }
    EXPECT_EQ(figureFileNames(specs, FigureFormat::svg),
              (std::vector<std::string>{"frontier.svg", "Frontier-2.svg", "-.-etc-passwd.svg", "-hidden.svg",
                                        "figure.svg", "값-대-비용.svg"}));
}

TEST(ExportAll, WritesEveryFigureWithTheLookThatWasChosen) {
    const QTemporaryDir folder;
    ExportAllDialog dialog(twoFigures(), 1, smallDataset());
    auto* preset = dialog.findChild<QComboBox*>(QStringLiteral("exportPreset"));
    preset->setCurrentIndex(preset->findData(QStringLiteral("square")));
    auto* format = dialog.findChild<QComboBox*>(QStringLiteral("exportFormat"));
    format->setCurrentIndex(format->findData(static_cast<int>(FigureFormat::svg)));
    ASSERT_TRUE(dialog.exportAllTo(folder.path()));
    for (FigureSpec spec : twoFigures()) {
        spec.preset = "square";
        spec.size = *presetSize("square");
        const auto written = readFile((folder.path() + QLatin1Char('/')).toStdString() + spec.id + ".svg");
        ASSERT_TRUE(written.has_value()) << spec.id;
        EXPECT_EQ(*written, exportFigure(spec, smallDataset(), dialog.options()).value()) << spec.id;
    }
}

TEST(ExportAll, WritesNothingIfOneFigureCantBeMade) {
    const QTemporaryDir folder;
    ExportAllDialog dialog(twoFigures(), 0, smallDataset());
    dialog.findChild<QSpinBox*>(QStringLiteral("exportWidth"))->setValue(8000);
    auto* scale = dialog.findChild<QComboBox*>(QStringLiteral("exportScale"));
    scale->setCurrentIndex(scale->findData(3.0)); // 24,000 pixels are too many
    EXPECT_FALSE(dialog.exportAllTo(folder.path()));
    EXPECT_FALSE(dialog.findChild<QLabel*>(QStringLiteral("exportMessage"))->text().isEmpty());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(PrintFigure, FillsThePageOfThePrinter) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("page.pdf"));
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    ASSERT_TRUE(printFigure(readyFigures().front(), smallDataset(), printer));
    const std::string pdf = readFile(file.toStdString()).value_or("");
    EXPECT_TRUE(pdf.starts_with("%PDF"));
    EXPECT_NE(pdf.find("/MediaBox [0 0 842"), std::string::npos);
    EXPECT_NE(pdf.find("/FontFile2"), std::string::npos) << "text stays text";
}

TEST(PrintFigure, SaysWhyItCantPrint) {
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QStringLiteral("/missing/folder/page.pdf"));
    const auto printed = printFigure(readyFigures().front(), smallDataset(), printer);
    ASSERT_FALSE(printed);
    EXPECT_EQ(printed.error().code, ErrorCode::unwritable);
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
