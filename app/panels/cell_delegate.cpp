// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/cell_delegate.h"

#include "app/base/interface_colors.h"
#include "app/base/qt_conversions.h"
#include "app/base/tool_tip.h"
#include "app/models/model_table_model.h"
#include "app/panels/hovered_row.h"

#include <QAbstractProxyModel>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <set>
#include <string>

namespace frontierscope {

namespace {

constexpr int kMarkSize = 6;
constexpr const char* kReason = "reason"; // property of an editor whose text can't be taken

/// The table model behind any proxies, with the index mapped to it.
const ModelTableModel* tableModelOf(QModelIndex& index) {
    while (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model())) {
        index = proxy->mapToSource(index);
    }
    return qobject_cast<const ModelTableModel*>(index.model());
}

void showReason(QLineEdit* editor, const QString& reason) {
    editor->setProperty(kReason, reason);
    markRefused(*editor, !reason.isEmpty());
    if (!reason.isEmpty()) {
        QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), plainToolTip(reason), editor);
    } else {
        QToolTip::hideText();
    }
    editor->setAccessibleDescription(reason);
}

/// The texts that other rows have in the column, to be completed while typing; none if there are so many
/// that a list of them would help nobody.
QStringList otherTexts(const ModelTableModel& table, int column) {
    constexpr std::size_t kMostTexts = 2000;
    const std::set<std::string> texts = table.texts(column, kMostTexts);
    QStringList sorted;
    for (const std::string& text : texts) {
        sorted << toQString(std::string_view(text));
    }
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

QWidget* flagEditor(QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->addItem(QStringLiteral("—"), QString());
    box->addItem(CellDelegate::tr("yes"), QStringLiteral("true"));
    box->addItem(CellDelegate::tr("no"), QStringLiteral("false"));
    return box;
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    if (m_hoveredRow.isValid() && m_hoveredRow.row() == index.row()) {
        paintHoveredRow(*painter, option.rect, option.palette, index.column() == m_hoveredRow.column());
    }
    QStyleOptionViewItem own = option;
    const bool isPale = index.data(ModelTableModel::IsUnknownRole).toBool() ||
                        index.data(ModelTableModel::IsLeftOutRole).toBool();
    if (isPale) {
        own.palette.setColor(QPalette::Text, own.palette.color(QPalette::PlaceholderText));
    }
    if (index.data(ModelTableModel::IsEstimateRole).toBool()) {
        own.font.setItalic(true);
    }
    QStyledItemDelegate::paint(painter, own, index);
    const bool isClaim = index.data(ModelTableModel::IsClaimRole).toBool();
    if ((!isClaim && index.data(ModelTableModel::SourceRole).toString().isEmpty()) ||
        index.data(ModelTableModel::IsUnknownRole).toBool()) {
        return;
    }
    // A corner says that the value has a source; an open corner, that it is the developer's own claim.
    const QPointF corner = option.rect.topRight() + QPointF(0, 1);
    QPainterPath path(corner);
    path.lineTo(corner - QPointF(kMarkSize, 0));
    path.lineTo(corner + QPointF(0, kMarkSize));
    path.closeSubpath();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor color = isSelected ? option.palette.color(QPalette::HighlightedText)
                         : isClaim  ? claimColor(option.palette)
                                    : option.palette.color(QPalette::Link);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isClaim) {
        painter->strokePath(path, QPen(color, 1.2));
    } else {
        painter->fillPath(path, color);
    }
    painter->restore();
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& index) const {
    QModelIndex source = index;
    const ModelTableModel* table = tableModelOf(source);
    if (table == nullptr) {
        return nullptr;
    }
    const FieldType type = table->field(source.column()).type;
    if (type == FieldType::boolean) {
        return flagEditor(parent);
    }
    auto* editor = new QLineEdit(parent);
    editor->setFrame(false);
    const QPersistentModelIndex cell = source;
    connect(editor, &QLineEdit::textEdited, editor, [editor, table, cell](const QString& text) {
        if (cell.isValid()) {
            showReason(editor, table->refusal(cell, text));
        }
    });
    if (type == FieldType::date) {
        editor->setPlaceholderText(tr("2024, 2024-06 or 2024-06-01"));
    } else if (type == FieldType::text && table->field(source.column()).key != "name") {
        auto* completer = new QCompleter(otherTexts(*table, source.column()), editor);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        editor->setCompleter(completer);
    }
    return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(qMax(0, box->findData(text)));
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
    }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentData());
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        if (line->text() != index.data(Qt::EditRole).toString()) {
            model->setData(index, line->text());
        }
    }
}

bool CellDelegate::eventFilter(QObject* object, QEvent* event) {
    auto* line = qobject_cast<QLineEdit*>(object);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        const QString reason = line == nullptr ? QString() : line->property(kReason).toString();
        if (!reason.isEmpty() && (isEnter || key == Qt::Key_Tab || key == Qt::Key_Backtab)) {
            showReason(line, reason);
            return true;
        }
        if (isEnter) {
            auto* editor = qobject_cast<QWidget*>(object);
            emit commitData(editor);
            emit closeEditor(editor);
            emit enterPressed();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace frontierscope
