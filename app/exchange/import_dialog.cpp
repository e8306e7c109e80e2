// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/import_dialog.h"

#include "app/base/finding_item.h"
#include "app/base/progress_work.h"
#include "app/base/qt_conversions.h"
#include "app/base/tool_tip.h"
#include "app/base/translation.h"
#include "app/exchange/import_columns_page.h"
#include "app/exchange/import_rows_page.h"
#include "app/exchange/import_tree_model.h"
#include "core/dataset/importers/import_session.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace frontierscope {

namespace {

constexpr int kMostFindings = 2000; // a list nobody reads to its end

QDate toQDate(const CalendarDate& date) {
    return QDate::fromString(toQString(std::string_view(date.toString())), Qt::ISODate);
}

} // namespace

ImportDialog::ImportDialog(std::unique_ptr<ImportSession> session, const QString& fileName, QWidget* parent)
    : QDialog(parent)
    , m_fileName(fileName)
    , m_session(std::move(session))
    , m_source(new QLineEdit(toQString(std::string_view(m_session->options().source)), this))
    , m_readOn(new QDateEdit(this))
    , m_tabs(new QTabWidget(this))
    , m_rows(new ImportRowsPage(*m_session, this))
    , m_findings(new QTreeWidget(this))
    , m_totals(new QLabel(this))
    , m_import(new QPushButton(tr("&Import"), this)) {
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import %1").arg(fileName));
    m_tabs->setAccessibleName(windowTitle());
    if (!m_session->proposal().table.columns.empty()) {
        m_columns = new ImportColumnsPage(*m_session, this);
        connect(m_columns, &ImportColumnsPage::changed, this, &ImportDialog::readAnew);
    }
    buildLayout(fileName);
    connect(m_source, &QLineEdit::editingFinished, this, &ImportDialog::readAnew);
    connect(m_readOn, &QDateEdit::editingFinished, this, &ImportDialog::readAnew);
    connect(m_rows->tree(), &ImportTreeModel::choiceChanged, this, &ImportDialog::showTotals);
    showFindings();
    showTotals();
    // A table whose names are not found needs its columns first.
    if (m_columns != nullptr && m_session->proposal().rows.empty()) {
        m_tabs->setCurrentWidget(m_columns);
    }
    resize(1080, 660);
}

ImportDialog::~ImportDialog() {
    disconnect(m_rows->tree(), nullptr, this, nullptr);
    delete m_rows; // it shows the session, which goes before the children do
    delete m_columns;
}

void ImportDialog::buildLayout(const QString& fileName) {
    const ImportedTable& table = m_session->proposal().table;
    auto* title = new QLabel(this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QStringList parts = {fileName, toQString(Message{formatTitle(table.format), {}}),
                         tr("records: %1").arg(table.recordCount)};
    if (!table.encoding.empty()) {
        parts << toQString(std::string_view(table.encoding));
    }
    title->setText(parts.join(QStringLiteral("  ·  ")));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_findings->setAccessibleName(tr("Problem"));
    m_findings->setObjectName(QStringLiteral("importFindings"));
    m_findings->setHeaderLabels({tr("Where"), tr("Problem")});
    m_findings->setRootIsDecorated(false);
    m_findings->setUniformRowHeights(true);
    m_findings->setAlternatingRowColors(true);
    m_findings->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tabs->addTab(m_rows, tr("&Models"));
    if (m_columns != nullptr) {
        m_tabs->addTab(m_columns, tr("&Columns"));
    }
    m_tabs->addTab(m_findings, QString());
    m_totals->setObjectName(QStringLiteral("importTotals"));
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setWordWrap(true);
    m_import->setObjectName(QStringLiteral("importButton"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    m_import->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_totals, 1);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(addSourceFields());
    layout->addWidget(m_tabs, 1);
    layout->addLayout(foot);
}

QWidget* ImportDialog::addSourceFields() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* sourceLabel = new QLabel(tr("&Source of values that name none:"), row);
    sourceLabel->setBuddy(m_source);
    m_source->setObjectName(QStringLiteral("importSource"));
    m_readOn->setObjectName(QStringLiteral("importReadOn"));
    m_source->setToolTip(tr("An address or a name: it is shown with every value that comes from this file"));
    auto* dateLabel = new QLabel(tr("&Day of the file:"), row);
    dateLabel->setBuddy(m_readOn);
    m_readOn->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_readOn->setCalendarPopup(true);
    m_readOn->setToolTip(tr("Prices without a date were seen on this day"));
    if (const auto& day = m_session->options().readOn) {
        m_readOn->setDate(toQDate(*day));
    }
    layout->addWidget(sourceLabel);
    layout->addWidget(m_source, 1);
    layout->addWidget(dateLabel);
    layout->addWidget(m_readOn);
    // A dataset of our own says where its values come from, and when.
    row->setVisible(m_session->proposal().table.format != ImportFormat::ownDataset);
    return row;
}

void ImportDialog::keyPressEvent(QKeyEvent* event) {
    // Enter ends a field or opens a row; it imports from a button alone, or with Ctrl.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QPushButton*>(focusWidget()) == nullptr) {
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            m_import->click();
        }
        return;
    }
    QDialog::keyPressEvent(event);
}

ImportOptions ImportDialog::chosenOptions() const {
    ImportOptions options = m_columns != nullptr ? m_columns->chosen() : m_session->options();
    options.source = toUtf8(m_source->text().trimmed());
    options.readOn = CalendarDate::parse(toUtf8(m_readOn->date().toString(Qt::ISODate)));
    return options;
}

void ImportDialog::readAnew() {
    const ImportOptions options = chosenOptions();
    const ImportOptions& now = m_session->options();
    const bool isSame = options.source == now.source && options.readOn == now.readOn &&
                        options.columns == now.columns && options.decimalSign == now.decimalSign &&
                        options.percentScale == now.percentScale;
    if (isSame || m_isReading) { // a field also ends by losing the focus to what says that it is being read
        return;
    }
    m_isReading = true;
    auto read = doWithProgress<Result<ImportSession>>(
        this, tr("Reading %1…").arg(m_fileName), MayCancel::yes,
        [session = *m_session, options]() mutable -> Result<ImportSession> {
            return session.setOptions(options).map([&] { return std::move(session); });
        });
    m_isReading = false;
    if (read && *read) {
        m_rows->tree()->beginReading();
        *m_session = std::move(**read);
        m_rows->tree()->endReading();
        m_rows->showAll();
        showFindings();
    }
    showOptions(); // those that were cancelled are gone
    if (read && !*read) {
        m_totals->setText(toQString(read->error().message));
    }
}

/// As the file is read now.
void ImportDialog::showOptions() {
    m_source->setText(toQString(std::string_view(m_session->options().source)));
    if (const auto& day = m_session->options().readOn) {
        m_readOn->setDate(toQDate(*day));
    }
    if (m_columns != nullptr) {
        m_columns->showUses();
    }
}

void ImportDialog::accept() {
    auto joined = doWithProgress<Dataset>(this, tr("Importing %1…").arg(m_fileName), MayCancel::yes,
                                          [session = *m_session] { return session.joined(); });
    if (joined) {
        m_joined = std::move(*joined);
        QDialog::accept();
    }
}

void ImportDialog::showFindings() {
    m_findings->clear();
    const auto& findings = m_session->proposal().table.findings;
    for (const Diagnostic& finding : findings) {
        if (m_findings->topLevelItemCount() >= kMostFindings) {
            break;
        }
        auto* item = new QTreeWidgetItem(m_findings);
        showFinding(*item, finding, toQString(std::string_view(finding.where())));
        item->setToolTip(1, plainToolTip(item->text(1)));
    }
    m_tabs->setTabText(m_tabs->indexOf(m_findings), tr("&Problems (%1)").arg(findings.size()));
}

void ImportDialog::showTotals() {
    const ImportTotals totals = m_session->totals();
    QStringList parts;
    if (totals.newModels > 0) {
        parts << tr("New models: %1.").arg(totals.newModels);
    }
    if (totals.values > 0) {
        parts << tr("Values taken: %1, in models: %2.").arg(totals.values).arg(totals.changedModels);
    }
    if (totals.replacedValues > 0) {
        parts << tr("Your values replaced: %1.").arg(totals.replacedValues);
    }
    if (totals.undecided > 0) {
        parts << tr("Rows that wait for you to say which model is meant, and are left out till then: %1.")
                     .arg(totals.undecided);
    }
    if (totals.leftOut > 0) {
        parts << tr("Left out: %1.").arg(totals.leftOut);
    }
    const bool hasChange = totals.newModels > 0 || totals.values > 0;
    if (m_session->proposal().rows.empty() && m_columns != nullptr) {
        m_totals->setText(tr("No column names the models yet. Choose under Columns where each column goes."));
    } else {
        m_totals->setText(hasChange || totals.undecided > 0 ? parts.join(QLatin1Char(' '))
                                                            : tr("There is nothing to import."));
    }
    m_import->setEnabled(hasChange);
}

} // namespace frontierscope
