// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow by which figures leave it: as files, by the clipboard, on paper.
#include "app/window/main_window.h"

#include "app/base/qt_conversions.h"
#include "app/base/translation.h"
#include "app/export/export_all_dialog.h"
#include "app/export/figure_clipboard.h"
#include "app/export/print_figure.h"
#include "app/window/chart_page.h"
#include "app/window/message_bar.h"
#include "app/window/open_address.h"

#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QTabWidget>
#include <QUrl>

namespace frontierscope {

void MainWindow::exportFigure() {
    ExportDialog dialog(currentPage()->shownSpec(), m_document.dataset(), this);
    connect(&dialog, &ExportDialog::exported, this, [this](const QString& file) {
        tellOfExport(tr("The figure is in %1.").arg(file), QFileInfo(file).absolutePath());
    });
    dialog.exec();
}

void MainWindow::exportAllFigures() {
    std::vector<FigureSpec> specs;
    specs.reserve(static_cast<std::size_t>(m_charts->count()));
    for (int index = 0; index < m_charts->count(); ++index) {
        specs.push_back(qobject_cast<ChartPage*>(m_charts->widget(index))->shownSpec());
    }
    const auto shown = static_cast<std::size_t>(m_charts->currentIndex());
    ExportAllDialog dialog(std::move(specs), shown, m_document.dataset(), this);
    connect(&dialog, &ExportDialog::exported, this, [this](const QString& folder) {
        tellOfExport(tr("The figures are in %1.").arg(folder), folder);
    });
    dialog.exec();
}

void MainWindow::tellOfExport(const QString& text, const QString& folder) {
    m_messageBar->showMessage(MessageBar::Kind::information, text);
    m_messageBar->setRemedy(tr("Open Folder"),
                            [this, folder] { openAddress(QUrl::fromLocalFile(folder), *m_messageBar); });
}

void MainWindow::printShownFigure() {
    const FigureSpec spec = currentPage()->shownSpec();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(spec.size.width > spec.size.height ? QPageLayout::Landscape
                                                                  : QPageLayout::Portrait);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (const auto printed = printFigure(spec, m_document.dataset(), printer); !printed) {
        m_messageBar->showMessage(MessageBar::Kind::error, toQString(printed.error().message));
    } else {
        m_messageBar->showMessage(MessageBar::Kind::information, tr("The figure was sent to the printer."));
    }
}

void MainWindow::copyShownFigure() {
    const auto copied = copyFigure(currentPage()->shownSpec(), m_document.dataset(), this);
    if (!copied) {
        m_messageBar->showMessage(MessageBar::Kind::error, toQString(copied.error().message));
    } else if (*copied) {
        m_messageBar->showMessage(MessageBar::Kind::information, tr("The figure is on the clipboard."));
    }
}

} // namespace frontierscope
