// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/saved_versions.h"

#include <QDialog>
#include <QString>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

class QPushButton;
class QTreeWidget;

namespace frontierscope {

struct DocumentContent;

/// A saved version against the open document, in words.
struct VersionSummary {
    SavedVersion version;
    std::optional<std::size_t> modelCount; ///< nothing: it can't be read
    QString text;                          ///< how it differs, or why it can't be read
};

/// Reads all versions of a document's file: work for another thread.
[[nodiscard]] std::vector<VersionSummary> readVersions(const std::filesystem::path& file,
                                                       const DocumentContent& open);

/// The last saved versions of the document, how each differs from what is open, and which is to come back.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    /// `open`: the content of the document, whose file is in `folder`.
    VersionsDialog(std::shared_ptr<const DocumentContent> open, std::vector<VersionSummary> versions,
                   std::filesystem::path folder, const QString& name, QWidget* parent = nullptr);

    /// What the person chose before the dialog was accepted.
    [[nodiscard]] std::optional<SavedVersion> chosen() const;

private:
    void addVersion(const VersionSummary& summary);
    void compare();

    std::shared_ptr<const DocumentContent> m_open;
    std::vector<VersionSummary> m_versions;
    std::filesystem::path m_folder;
    QTreeWidget* m_list;
    QPushButton* m_compare;
    QPushButton* m_bringBack;
};

} // namespace frontierscope
