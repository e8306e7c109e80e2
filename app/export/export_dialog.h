// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/figure_exporter.h"
#include "core/dataset/dataset.h"
#include "core/figure/figure_spec.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace frontierscope {

class PagePreview;

/// Makes a picture of a figure: page, look, format and what it carries, with the page as it will be. The
/// bytes written are those of `frontierscope render` with the same choices.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const FigureSpec& spec, const Dataset& dataset, QWidget* parent = nullptr);

    /// The figure with the choices made: page, theme, background, language.
    [[nodiscard]] const FigureSpec& spec() const { return m_spec; }
    [[nodiscard]] ExportOptions options() const;

    /// Writes the picture; the suffix of the name is the format's. False: it says why in the dialog.
    bool exportTo(const QString& file);

signals:
    void exported(const QString& file);

protected:
    /// Asks where to, exports and accepts the dialog.
    virtual void chooseFile();
    void showMessage(const QString& text);
    [[nodiscard]] const Dataset& dataset() const { return m_dataset; }
    void hideCopy();

private:
    void addPageRows(QFormLayout& form);
    void addLookRows(QFormLayout& form);
    void addFileRows(QFormLayout& form);
    void showSpec();
    void readChoices();
    void refresh();
    void showWarnings(const PlacedFigure& placed);
    void copy();

    FigureSpec m_spec;
    Dataset m_dataset;
    QTimer m_refreshTimer; ///< several quick changes cost one preview
    PagePreview* m_preview = nullptr;
    QComboBox *m_preset = nullptr, *m_theme = nullptr, *m_background = nullptr, *m_language = nullptr,
              *m_font = nullptr;
    QComboBox *m_format = nullptr, *m_scale = nullptr, *m_text = nullptr, *m_embed = nullptr;
    QPushButton* m_copy = nullptr;
    QSpinBox *m_width = nullptr, *m_height = nullptr;
    QLabel *m_pixels = nullptr, *m_carried = nullptr, *m_warnings = nullptr, *m_message = nullptr;
};

} // namespace frontierscope
