// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/versions_dialog.h"

#include "app/base/content_snapshots.h"
#include "app/base/document.h"
#include "app/base/document_io.h"
#include "app/base/progress_work.h"
#include "app/base/qt_conversions.h"
#include "app/base/translation.h"
#include "app/exchange/compare_dialog.h"
#include "app/exchange/comparison.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

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

std::vector<VersionSummary> readVersions(const std::filesystem::path& file, const DocumentContent& open) {
    std::vector<VersionSummary> summaries;
    for (const SavedVersion& version : SavedVersions::of(file)) {
        const auto loaded = loadDocument(version.file, file.parent_path());
        if (loaded) {
            summaries.push_back(
                {version, loaded->content.dataset.models.size(), differenceText(loaded->content, open)});
        } else {
            summaries.push_back({version, std::nullopt, toQString(loaded.error().message)});
        }
    }
    return summaries;
}

VersionsDialog::VersionsDialog(std::shared_ptr<const DocumentContent> open,
                               std::vector<VersionSummary> versions, std::filesystem::path folder,
                               const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_open(std::move(open))
    , m_versions(std::move(versions))
    , m_folder(std::move(folder))
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
    for (const VersionSummary& summary : m_versions) {
        addVersion(summary);
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

void VersionsDialog::addVersion(const VersionSummary& summary) {
    auto* item = new QTreeWidgetItem(m_list);
    item->setText(0, savedText(summary.version));
    item->setText(1, summary.modelCount ? QString::number(*summary.modelCount) : QString());
    item->setText(2, summary.text);
    item->setDisabled(!summary.modelCount);
}

std::optional<SavedVersion> VersionsDialog::chosen() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    if (item == nullptr || item->isDisabled()) {
        return std::nullopt;
    }
    return m_versions[static_cast<std::size_t>(m_list->indexOfTopLevelItem(m_list->currentItem()))].version;
}

void VersionsDialog::compare() {
    const auto version = chosen();
    if (!version) {
        return;
    }
    const QString name = savedText(*version);
    const auto work = [file = version->file, folder = m_folder, name,
                       open = datasetOf(m_open)]() -> Result<Comparison> {
        return loadDocument(file, folder).map([&](LoadedDocument&& loaded) {
            auto dataset = std::make_shared<const Dataset>(std::move(loaded.content.dataset));
            return compareDatasets(std::move(dataset), open, name);
        });
    };
    auto comparison =
        doWithProgress<Result<Comparison>>(this, tr("Comparing with %1…").arg(name), MayCancel::yes, work);
    if (comparison && *comparison) {
        CompareDialog(std::make_shared<const Comparison>(std::move(**comparison)), this).exec();
    }
}

} // namespace frontierscope
