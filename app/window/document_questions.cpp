// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second half of DocumentFiles: what may lose something, and asks before it does.
#include "app/window/document_files.h"

#include "app/base/content_snapshots.h"
#include "app/base/document.h"
#include "app/base/document_io.h"
#include "app/base/progress_work.h"
#include "app/base/qt_conversions.h"
#include "app/base/saved_versions.h"
#include "app/base/translation.h"
#include "app/window/saved_words.h"
#include "app/window/versions_dialog.h"
#include "core/base/file_io.h"

#include <QAbstractButton>
#include <QCryptographicHash>
#include <QMessageBox>
#include <QPushButton>

namespace frontierscope {

namespace {

/// What tells whether a file is still the same; empty: there is none.
std::string hashOf(const std::filesystem::path& file) {
    const auto bytes = readFile(file);
    return bytes ? QCryptographicHash::hash(QByteArrayView(bytes->data(), intSize(*bytes)),
                                            QCryptographicHash::Sha1)
                       .toStdString()
                 : std::string();
}

} // namespace

void DocumentFiles::rememberDisk() {
    m_onDisk = m_document.file().empty() ? std::string() : hashOf(m_document.file());
}

bool DocumentFiles::isChangedOnDisk() const {
    const std::string now = m_document.file().empty() ? std::string() : hashOf(m_document.file());
    return !now.empty() && now != m_onDisk;
}

DocumentFiles::Answer DocumentFiles::askAboutDisk() {
    if (!isChangedOnDisk()) {
        return Answer::writeOver;
    }
    QMessageBox question(m_window);
    question.setObjectName(QStringLiteral("changedOnDisk"));
    question.setIcon(QMessageBox::Warning);
    question.setTextFormat(Qt::PlainText);
    question.setText(tr("Another program has changed %1 since it was opened here.").arg(displayName()));
    question.setInformativeText(
        tr("Saving writes over those changes; what is there now is kept under Earlier Versions."));
    const QAbstractButton* overwrite = question.addButton(tr("Write Over It"), QMessageBox::DestructiveRole);
    const QAbstractButton* another = question.addButton(tr("Save As…"), QMessageBox::AcceptRole);
    QPushButton* cancel = question.addButton(tr("Cancel"), QMessageBox::RejectRole);
    question.setDefaultButton(cancel);
    question.setEscapeButton(cancel);
    question.exec();
    if (question.clickedButton() == another) {
        return Answer::saveElsewhere;
    }
    return question.clickedButton() == overwrite ? Answer::writeOver : Answer::cancel;
}

void DocumentFiles::showEarlierVersions() {
    const QString what = tr("Reading the earlier versions…");
    const auto open = ContentSnapshots::of(m_document).takeWithProgress(m_window, what);
    if (open == nullptr) {
        return; // the person waits no longer
    }
    const std::filesystem::path file = m_document.file();
    auto versions = doWithProgress<std::vector<VersionSummary>>(
        m_window, what, MayCancel::yes, [file, open] { return readVersions(file, *open); });
    if (!versions) {
        return;
    }
    VersionsDialog dialog(open, std::move(*versions), file.parent_path(), displayName(), m_window);
    const bool isAccepted = dialog.exec() == QDialog::Accepted;
    if (const auto version = dialog.chosen(); isAccepted && version && mayDiscard()) {
        bringBack(*version);
    }
}

void DocumentFiles::bringBack(const SavedVersion& version) {
    auto read = doWithProgress<Result<LoadedDocument>>(
        m_window, tr("Opening %1…").arg(displayName()), MayCancel::yes,
        [file = version.file, folder = m_document.file().parent_path()] {
            return loadDocument(file, folder);
        });
    if (!read) {
        return; // the person waits no longer
    }
    Result<LoadedDocument>& loaded = *read;
    if (!loaded) {
        emit failed(toQString(loaded.error().message), linesOf(loaded.error().findings));
        return;
    }
    const std::string onDisk = m_onDisk;
    m_datasetFile = std::move(loaded->datasetFile);
    m_document.reset(std::move(loaded->content), m_document.file());
    m_document.undoStack()->resetClean(); // the file still holds the newer one
    m_onDisk = onDisk;
    emit opened(loaded->findings);
}

void DocumentFiles::revert() {
    QUndoStack& steps = *m_document.undoStack();
    if (!isChangedOnDisk() && steps.cleanIndex() >= 0) {
        steps.setIndex(steps.cleanIndex()); // and Redo goes forward again
        return;
    }
    const bool isNowhere = m_source.isEmpty() && !m_title.isEmpty(); // brought back, and not saved since
    if (isNowhere) {
        emit warned(tr("%1 was never saved; there is nothing to go back to.").arg(displayName()), {});
    } else if (!m_document.isModified() || mayForget()) {
        m_source.isEmpty() ? startNew() : void(openSource(QString(m_source)));
    }
}

bool DocumentFiles::mayForget() {
    QMessageBox question(m_window);
    question.setObjectName(QStringLiteral("revertGuard"));
    question.setIcon(QMessageBox::Warning);
    question.setTextFormat(Qt::PlainText);
    question.setText(tr("Go back to %1 as its file has it?").arg(displayName()));
    question.setInformativeText(tr("The changes made here since are lost."));
    const QAbstractButton* back = question.addButton(tr("Go Back"), QMessageBox::DestructiveRole);
    QPushButton* cancel = question.addButton(tr("Cancel"), QMessageBox::RejectRole);
    question.setDefaultButton(cancel);
    question.setEscapeButton(cancel);
    question.exec();
    return question.clickedButton() == back;
}

bool DocumentFiles::mayDiscard() {
    if (!m_document.isModified()) {
        return true;
    }
    QMessageBox question(m_window);
    question.setObjectName(QStringLiteral("unsavedGuard"));
    question.setIcon(QMessageBox::Warning);
    question.setTextFormat(Qt::PlainText);
    question.setText(tr("Save the changes to %1?").arg(displayName()));
    question.setInformativeText(tr("Without saving, the changes are lost."));
    const QAbstractButton* saveButton = question.addButton(tr("Save"), QMessageBox::AcceptRole);
    const QAbstractButton* discardButton = question.addButton(tr("Don't Save"), QMessageBox::DestructiveRole);
    QPushButton* cancelButton = question.addButton(tr("Cancel"), QMessageBox::RejectRole);
    question.setEscapeButton(cancelButton);
    question.exec();
    if (question.clickedButton() == saveButton) {
        return save();
    }
    return question.clickedButton() == discardButton;
}

} // namespace frontierscope
