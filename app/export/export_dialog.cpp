// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/export_dialog.h"

#include "app/base/progress_work.h"
#include "app/base/settings.h"
#include "app/base/translation.h"
#include "app/export/export_all.h"
#include "app/export/figure_clipboard.h"
#include "app/export/page_preview.h"
#include "core/base/file_io.h"
#include "core/figure/drawing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace frontierscope {

namespace {

constexpr double kFloorUnits = 16; // 12 pt: what can still be read from the middle of a room
constexpr double kPointsPerUnit = 0.75;
constexpr int kUnitsPerInch = 96;
constexpr int kSmallestSide = 200, kLargestSide = 8000;

template <class Choice>
QComboBox* comboBox(const std::vector<std::pair<QString, Choice>>& choices, QWidget* parent) {
    auto* box = new QComboBox(parent);
    for (const auto& [text, value] : choices) {
        box->addItem(text, QVariant::fromValue(static_cast<int>(value)));
    }
    return box;
}

template <class Choice>
void setChoice(QComboBox* box, Choice choice) {
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(choice))));
}

template <class Choice>
Choice choiceOf(const QComboBox* box) {
    return static_cast<Choice>(box->currentData().toInt());
}

QSpinBox* sideBox(QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(kSmallestSide, kLargestSide);
    box->setKeyboardTracking(false);
    return box;
}

// Families whose letters can be scaled and that have Latin ones; the default first.
QComboBox* fontBox(QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("exportFont"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(ExportDialog::tr("Default (Liberation Sans, as wide as Arial)"), QString());
    for (const QString& family : QFontDatabase::families(QFontDatabase::Latin)) {
        if (QFontDatabase::isScalable(family) && !QFontDatabase::isPrivateFamily(family)) {
            box->addItem(family, family);
        }
    }
    return box;
}

QLabel* wrappedLabel(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

double smallestType(const Drawing& drawing) {
    double smallest = std::numeric_limits<double>::infinity();
    for (const DrawnGroup& group : drawing.groups) {
        for (const DrawnElement& element : group.elements) {
            if (const auto* text = std::get_if<DrawnText>(&element)) {
                smallest = std::min(smallest, text->px);
            }
        }
    }
    return smallest;
}

} // namespace

ExportDialog::ExportDialog(const FigureSpec& spec, const Dataset& dataset, QWidget* parent)
    : QDialog(parent)
    , m_spec(spec)
    , m_dataset(dataset)
    , m_preview(new PagePreview(this)) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export figure"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addPageRows(*form);
    addLookRows(*form);
    addFileRows(*form);
    m_warnings = wrappedLabel("exportWarnings", this);
    m_message = wrappedLabel("exportMessage", this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* exportButton = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    m_copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    m_copy->setToolTip(tr("Copy the figure as PNG, SVG and a table of its points"));
    exportButton->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);

    auto* choices = new QVBoxLayout;
    choices->addLayout(form);
    choices->addWidget(m_warnings);
    choices->addStretch();
    choices->addWidget(m_message);
    choices->addWidget(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_preview, 1);
    layout->addLayout(choices);
    const QSize room = parent == nullptr ? screen()->availableSize() : parent->window()->size();
    resize(QSize(1120, 640).boundedTo(room - QSize(24, 24)));

    showSpec();
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(60);
    connect(&m_refreshTimer, &QTimer::timeout, this, &ExportDialog::refresh);
    for (QComboBox* box : {m_theme, m_background, m_language, m_font, m_format, m_scale, m_text, m_embed}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::readChoices);
    }
    refresh();
}

void ExportDialog::addPageRows(QFormLayout& form) {
    m_preset = new QComboBox(this);
    m_preset->setObjectName(QStringLiteral("exportPreset"));
    const std::vector<std::pair<QString, QString>> presets = {
        {tr("Slide 16:9"), QStringLiteral("slide")},
        {tr("Half slide"), QStringLiteral("half-slide")},
        {tr("Slide 4:3"), QStringLiteral("4:3")},
        {tr("Square"), QStringLiteral("square")},
        {tr("Blog column"), QStringLiteral("blog")},
        {tr("Paper column"), QStringLiteral("paper")},
        {tr("Dense, for a screen"), QStringLiteral("dense")}};
    for (const auto& [text, id] : presets) {
        m_preset->addItem(text, id);
    }
    m_width = sideBox(this);
    m_height = sideBox(this);
    m_width->setObjectName(QStringLiteral("exportWidth"));
    m_height->setObjectName(QStringLiteral("exportHeight"));
    m_width->setAccessibleName(tr("Width of the page"));
    m_height->setAccessibleName(tr("Height of the page"));
    auto* size = new QHBoxLayout;
    size->addWidget(m_width, 1);
    size->addWidget(new QLabel(QStringLiteral("×"), this));
    size->addWidget(m_height, 1);
    m_pixels = wrappedLabel("exportPixels", this);
    form.addRow(tr("Page:"), m_preset);
    form.addRow(tr("Size:"), size);
    form.addRow(QString(), m_pixels);
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this] {
        m_spec.preset = m_preset->currentData().toString().toStdString();
        m_spec.size = presetSize(m_spec.preset).value_or(m_spec.size);
        showSpec();
        readChoices();
    });
    for (QSpinBox* box : {m_width, m_height}) {
        connect(box, &QSpinBox::valueChanged, this, &ExportDialog::readChoices);
    }
}

void ExportDialog::addLookRows(QFormLayout& form) {
    m_theme = comboBox<ThemeName>({{tr("Light"), ThemeName::light},
                                   {tr("Dark"), ThemeName::dark},
                                   {tr("Print (greyscale-safe)"), ThemeName::print}},
                                  this);
    m_background = comboBox<Background>({{tr("White"), Background::white},
                                         {tr("The theme's"), Background::theme},
                                         {tr("Transparent"), Background::transparent}},
                                        this);
    m_language = comboBox<Language>(
        {{QStringLiteral("English"), Language::english}, {QStringLiteral("한국어"), Language::korean}}, this);
    m_theme->setObjectName(QStringLiteral("exportTheme"));
    m_background->setObjectName(QStringLiteral("exportBackground"));
    m_language->setObjectName(QStringLiteral("exportLanguage"));
    form.addRow(tr("Theme:"), m_theme);
    form.addRow(tr("Background:"), m_background);
    m_font = fontBox(this);
    form.addRow(tr("Language:"), m_language);
    form.addRow(tr("Font:"), m_font);
    auto* far = new QCheckBox(tr("Show as from the back of the room"), this);
    connect(far, &QCheckBox::toggled, m_preview, &PagePreview::setFromBackOfRoom);
    form.addRow(QString(), far);
}

void ExportDialog::addFileRows(QFormLayout& form) {
    m_format = comboBox<FigureFormat>({{tr("PNG picture"), FigureFormat::png},
                                       {tr("SVG drawing"), FigureFormat::svg},
                                       {tr("PDF page"), FigureFormat::pdf}},
                                      this);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_scale = new QComboBox(this);
    for (const double scale : {1.0, 1.5, 2.0, 3.0}) {
        m_scale->addItem(QStringLiteral("%1×").arg(scale), scale);
    }
    m_scale->setCurrentIndex(2);
    m_text = comboBox<bool>({{tr("Stays text: can be edited on the slide"), false},
                             {tr("Outlines: looks the same everywhere"), true}},
                            this);
    m_embed = comboBox<EmbedMode>({{tr("The rows that the filter keeps"), EmbedMode::shown},
                                   {tr("The whole dataset"), EmbedMode::all},
                                   {tr("Nothing"), EmbedMode::none}},
                                  this);
    m_carried = wrappedLabel("exportCarried", this);
    m_scale->setObjectName(QStringLiteral("exportScale"));
    m_text->setObjectName(QStringLiteral("exportText"));
    m_embed->setObjectName(QStringLiteral("exportEmbed"));
    form.addRow(tr("Format:"), m_format);
    form.addRow(tr("Resolution:"), m_scale);
    form.addRow(tr("Text:"), m_text);
    form.addRow(tr("Data in the file:"), m_embed);
    form.addRow(QString(), m_carried);
}

void ExportDialog::showSpec() {
    const QSignalBlocker width(m_width), height(m_height), preset(m_preset), fonts(m_font);
    m_preset->setCurrentIndex(m_preset->findData(QString::fromStdString(m_spec.preset)));
    m_width->setValue(qRound(m_spec.size.width));
    m_height->setValue(qRound(m_spec.size.height));
    setChoice(m_theme, m_spec.theme);
    setChoice(m_background, m_spec.background);
    setChoice(m_language, m_spec.language);
    const QString font = QString::fromStdString(m_spec.font);
    if (m_font->findData(font) < 0) {
        m_font->addItem(tr("%1 (not on this machine)").arg(font), font);
    }
    m_font->setCurrentIndex(m_font->findData(font));
}

void ExportDialog::readChoices() {
    m_spec.size = {double(m_width->value()), double(m_height->value())};
    m_spec.theme = choiceOf<ThemeName>(m_theme);
    m_spec.background = choiceOf<Background>(m_background);
    m_spec.language = choiceOf<Language>(m_language);
    m_spec.font = m_font->currentData().toString().toStdString();
    m_refreshTimer.start();
}

ExportOptions ExportDialog::options() const {
    ExportOptions options;
    options.format = choiceOf<FigureFormat>(m_format);
    options.scale = m_scale->currentData().toDouble();
    options.textAsOutlines = choiceOf<bool>(m_text);
    options.embed = choiceOf<EmbedMode>(m_embed);
    return options;
}

void ExportDialog::refresh() {
    const ExportOptions chosen = options();
    m_scale->setEnabled(chosen.format == FigureFormat::png);
    m_text->setEnabled(chosen.format == FigureFormat::svg);
    const double scale = chosen.format == FigureFormat::png ? chosen.scale : 1;
    m_pixels->setText(tr("%1 × %2 pixels at %3 dpi: %4 × %5 inches")
                          .arg(qRound(m_spec.size.width * scale))
                          .arg(qRound(m_spec.size.height * scale))
                          .arg(qRound(kUnitsPerInch * scale))
                          .arg(m_spec.size.width / kUnitsPerInch, 0, 'f', 2)
                          .arg(m_spec.size.height / kUnitsPerInch, 0, 'f', 2));
    m_carried->setText(
        chosen.embed == EmbedMode::none
            ? tr("The file can't be opened again as a figure, and shows no more than its picture.")
            : tr("Whoever gets the file can read these data and open the figure again."));
    const auto placed = placeFigure(m_spec, m_dataset);
    if (!placed) {
        showMessage(toQString(placed.error().message));
        return;
    }
    m_preview->setFigure(*placed);
    showWarnings(*placed);
}

void ExportDialog::showWarnings(const PlacedFigure& placed) {
    QStringList warnings;
    const double smallest = smallestType(drawFigure(placed));
    if (smallest < kFloorUnits) {
        warnings.append(tr("The smallest text has %1 pt. On a slide, text under %2 pt can't be read from the "
                           "back of a room; on a screen or in print it can.")
                            .arg(smallest * kPointsPerUnit, 0, 'f', 1)
                            .arg(kFloorUnits * kPointsPerUnit, 0, 'f', 0));
    }
    if (m_spec.background == Background::transparent) {
        warnings.append(m_spec.theme == ThemeName::dark
                            ? tr("Made for dark slides: unreadable on white.")
                            : tr("Made for light slides: unreadable on dark ones."));
    }
    for (const std::string& warning : placed.figure.warnings) {
        warnings.append(QString::fromStdString(warning));
    }
    m_warnings->setText(warnings.join(QStringLiteral("\n\n")));
}

void ExportDialog::chooseFile() {
    const FigureFormat format = options().format;
    const QString name = QString::fromStdString(figureFileNames({m_spec}, format).front());
    const QString suffix = QString::fromStdString(suffixOf(format)).mid(1);
    const QString file = QFileDialog::getSaveFileName(
        this, windowTitle(), QDir(Settings::value(setting::kLastFolder)).filePath(name),
        QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (!file.isEmpty() && exportTo(file)) {
        accept();
    }
}

bool ExportDialog::exportTo(const QString& file) {
    const ExportOptions chosen = options();
    const QString suffix = QString::fromStdString(suffixOf(chosen.format));
    const QString target = file.endsWith(suffix, Qt::CaseInsensitive) ? file : file + suffix;
    // Copies: one that is cancelled goes on for a while.
    const auto copies = std::make_shared<const Dataset>(m_dataset);
    const auto made = doWithProgress<Result<std::string>>(
        this, tr("Exporting the figure…"), MayCancel::yes,
        [spec = m_spec, copies, chosen] { return exportFigure(spec, *copies, chosen); });
    if (!made) {
        return false;
    }
    const Result<std::string>& bytes = *made;
    if (!bytes) {
        showMessage(toQString(bytes.error().message));
        return false;
    }
    if (const auto written = writeFileAtomically(target.toStdString(), *bytes); !written) {
        showMessage(toQString(written.error().message));
        return false;
    }
    Settings::setValue(setting::kLastFolder, QFileInfo(target).absolutePath());
    emit exported(target);
    return true;
}

void ExportDialog::copy() {
    const auto copied = copyFigure(m_spec, m_dataset, this);
    if (!copied) {
        showMessage(toQString(copied.error().message));
    } else if (*copied) {
        showMessage(tr("Copied as PNG, SVG and table."));
    }
}

void ExportDialog::hideCopy() {
    m_copy->hide();
}

void ExportDialog::showMessage(const QString& text) {
    m_message->setText(text);
}

} // namespace frontierscope
