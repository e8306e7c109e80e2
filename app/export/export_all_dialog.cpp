// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/export_all_dialog.h"

#include "app/base/progress_work.h"
#include "app/base/settings.h"
#include "app/base/translation.h"
#include "app/export/export_all.h"
#include "core/base/file_io.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <memory>
#include <utility>

namespace frontierscope {

ExportAllDialog::ExportAllDialog(std::vector<FigureSpec> specs, std::size_t shown, const Dataset& dataset,
                                 QWidget* parent)
    : ExportDialog(specs.at(shown), dataset, parent)
    , m_specs(std::move(specs)) {
    setWindowTitle(tr("Export all figures"));
    hideCopy();
    showMessage(tr("Figures: %1. All get the page and the look that are chosen here.").arg(m_specs.size()));
}

void ExportAllDialog::chooseFile() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the figures"),
                                                             Settings::value(setting::kLastFolder));
    if (folder.isEmpty()) {
        return;
    }
    QStringList there;
    for (const std::string& name : figureFileNames(m_specs, options().format)) {
        if (QDir(folder).exists(QString::fromStdString(name))) {
            there << QString::fromStdString(name);
        }
    }
    if ((there.isEmpty() || mayWriteOver(there)) && exportAllTo(folder)) {
        accept();
    }
}

bool ExportAllDialog::mayWriteOver(const QStringList& names) {
    QMessageBox question(this);
    question.setObjectName(QStringLiteral("writeOverFigures"));
    question.setIcon(QMessageBox::Warning);
    question.setTextFormat(Qt::PlainText);
    question.setText(tr("These files are there already: %1.").arg(names.join(QStringLiteral(", "))));
    question.setInformativeText(tr("Exporting writes over them."));
    const QAbstractButton* writeOver =
        question.addButton(tr("Write Over Them"), QMessageBox::DestructiveRole);
    QPushButton* cancel = question.addButton(tr("Cancel"), QMessageBox::RejectRole);
    question.setDefaultButton(cancel);
    question.setEscapeButton(cancel);
    question.exec();
    return question.clickedButton() == writeOver;
}

bool ExportAllDialog::exportAllTo(const QString& folder) {
    // Copies: one that is cancelled goes on for a while.
    const auto copies = std::make_shared<const Dataset>(dataset());
    const auto made = doWithProgress<Result<std::vector<ExportedFile>>>(
        this, tr("Exporting the figures…"), MayCancel::yes,
        [specs = withLookOf(spec(), m_specs), copies, chosen = options()] {
            return exportFigures(specs, *copies, chosen);
        });
    if (!made) {
        return false;
    }
    if (!*made) {
        showMessage(toQString(made->error().message));
        return false;
    }
    for (const ExportedFile& file : **made) {
        const QString path = QDir(folder).filePath(QString::fromStdString(file.name));
        if (const auto written = writeFileAtomically(path.toStdString(), file.bytes); !written) {
            showMessage(toQString(written.error().message));
            return false;
        }
    }
    Settings::setValue(setting::kLastFolder, folder);
    emit exported(folder);
    return true;
}

} // namespace frontierscope
