// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/saved_versions.h"

#include <QDialog>

#include <optional>

class QPushButton;
class QTreeWidget;

namespace frontierscope {

class Document;

/// The last saved versions of the document, how each differs from what is open, and which is to come back.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    VersionsDialog(const Document& document, const QString& name, QWidget* parent = nullptr);

    /// What the person chose before the dialog was accepted.
    [[nodiscard]] std::optional<SavedVersion> chosen() const;

private:
    void addVersion(const SavedVersion& version);
    void compare();

    const Document& m_document;
    std::vector<SavedVersion> m_versions;
    QTreeWidget* m_list;
    QPushButton* m_compare;
    QPushButton* m_bringBack;
};

} // namespace frontierscope
