// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/versions_dialog.h"

#include "app/base/document.h"
#include "app/base/document_io.h"
#include "app/base/qt_conversions.h"
#include "app/base/translation.h"
#include "app/exchange/compare_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace frontierscope {

namespace {

QString savedText(const SavedVersion& version) {
    return QLocale().toString(version.savedAt.toLocalTime(), QLocale::ShortFormat);
}

QString differenceText(const DocumentContent& version, const DocumentContent& open) {
    if (version == open) {
        return VersionsDialog::tr("the same as what is open");
    }
    const DatasetDiff diff = diffDatasets(version.dataset, open.dataset);
    if (diff.isEmpty()) {
        return VersionsDialog::tr("the same data, other figures or filters");
    }
    return VersionsDialog::tr("models added since: %1, removed: %2, values changed: %3")
        .arg(diff.added.size())
        .arg(diff.removed.size())
        .arg(diff.changed.size());
}

} // namespace

VersionsDialog::VersionsDialog(const Document& document, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_versions(SavedVersions::of(document.file()))
    , m_list(new QTreeWidget(this))
    , m_compare(new QPushButton(tr("&Compare…"), this))
    , m_bringBack(new QPushButton(tr("&Bring Back"), this)) {
    setObjectName(QStringLiteral("versionsDialog"));
    setWindowTitle(tr("Earlier versions of %1").arg(name));
    auto* text = new QLabel(tr("The last %1 saved versions are kept. A version that is brought back replaces "
                               "what is open; the file changes only when you save.")
                                .arg(SavedVersions::kKeptCount),
                            this);
    text->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("versions"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Saved"), tr("Models"), tr("Against what is open")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    for (const SavedVersion& version : m_versions) {
        addVersion(version);
    }
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->addButton(m_compare, QDialogButtonBox::ActionRole);
    buttons->addButton(m_bringBack, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_compare, &QPushButton::clicked, this, &VersionsDialog::compare);
    const auto showButtons = [this] {
        m_compare->setEnabled(chosen().has_value());
        m_bringBack->setEnabled(chosen().has_value());
    };
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, showButtons);
    if (m_versions.empty()) {
        text->setText(tr("No version is kept yet: they are made when the document is saved."));
        m_list->hide();
    } else {
        m_list->setCurrentItem(m_list->topLevelItem(0));
        m_list->setFocus();
    }
    showButtons();
    resize(620, m_versions.empty() ? 120 : 320);
}

void VersionsDialog::addVersion(const SavedVersion& version) {
    auto* item = new QTreeWidgetItem(m_list);
    item->setText(0, savedText(version));
    const auto loaded = loadDocument(version.file, m_document.file().parent_path());
    if (!loaded) {
        item->setText(2, toQString(loaded.error().message));
        item->setDisabled(true);
        return;
    }
    item->setText(1, QString::number(loaded->content.dataset.models.size()));
    item->setText(2, differenceText(loaded->content, m_document.content()));
}

std::optional<SavedVersion> VersionsDialog::chosen() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    if (item == nullptr || item->isDisabled()) {
        return std::nullopt;
    }
    return m_versions[static_cast<std::size_t>(m_list->indexOfTopLevelItem(m_list->currentItem()))];
}

void VersionsDialog::compare() {
    const auto version = chosen();
    const auto loaded =
        version ? loadDocument(version->file, m_document.file().parent_path()) : Result<LoadedDocument>();
    if (!version || !loaded) {
        return;
    }
    CompareDialog(loaded->content.dataset, m_document.dataset(), savedText(*version), this).exec();
}

} // namespace frontierscope
