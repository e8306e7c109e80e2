// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/export_dialog.h"

#include <vector>

namespace frontierscope {

/// Makes a picture of every figure of a document in one folder, with the same page, look and format.
class ExportAllDialog : public ExportDialog {
    Q_OBJECT

public:
    /// `shown`: the index of the figure that the preview shows.
    ExportAllDialog(std::vector<FigureSpec> specs, std::size_t shown, const Dataset& dataset,
                    QWidget* parent = nullptr);

    /// Writes all pictures, or none of them if one can't be made. False: it says why in the dialog.
    bool exportAllTo(const QString& folder);

protected:
    void chooseFile() override;

private:
    [[nodiscard]] bool mayWriteOver(const QStringList& names);

    std::vector<FigureSpec> m_specs;
};

} // namespace frontierscope
