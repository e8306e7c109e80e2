// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/lab_tree.h"

#include "app/base/document.h"
#include "app/base/icons.h"
#include "app/base/qt_conversions.h"
#include "app/base/selection.h"
#include "app/base/tool_tip.h"
#include "app/panels/figure_filter.h"
#include "app/panels/hovered_row.h"
#include "core/figure/lab_colors.h"
#include "core/figure/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <functional>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace frontierscope {

namespace {

QIcon swatch(const Rgb& color) {
    constexpr int kSize = 24; // drawn large, scaled down sharply
    QPixmap pixmap(kSize, kSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(color.r, color.g, color.b));
    painter.drawEllipse(QRectF(3, 3, kSize - 6, kSize - 6));
    return {pixmap};
}

/// Labs with the rows of their models, most models first.
std::vector<std::pair<std::string, std::vector<const Model*>>> modelsByLab(const Dataset& dataset) {
    std::map<std::string, std::vector<const Model*>> byLab;
    for (const Model& model : dataset.models) {
        byLab[model.organization].push_back(&model);
    }
    std::vector<std::pair<std::string, std::vector<const Model*>>> labs(byLab.begin(), byLab.end());
    std::stable_sort(labs.begin(), labs.end(),
                     [](const auto& a, const auto& b) { return a.second.size() > b.second.size(); });
    return labs;
}

/// What the rows are made from; an edit of anything else leaves it as it is.
std::size_t structureOf(const Dataset& dataset) {
    std::size_t hash = 1 + dataset.models.size(); // 0: no rows so far
    for (const Model& model : dataset.models) {
        for (const std::string* text : {&model.organization, &model.id, &model.name}) {
            hash = hash * 1099511628211U + std::hash<std::string_view>()(*text);
        }
    }
    return hash;
}

struct LabCount {
    int shown = 0, all = 0;
};

std::unordered_map<std::string_view, LabCount> countsByLab(const Dataset& dataset,
                                                           const QSet<QString>& leftOut) {
    std::unordered_map<std::string_view, LabCount> counts;
    for (const Model& model : dataset.models) {
        LabCount& count = counts[model.organization];
        ++count.all;
        const bool isLeftOut = !leftOut.isEmpty() && leftOut.contains(toQString(std::string_view(model.id)));
        count.shown += isLeftOut ? 0 : 1;
    }
    return counts;
}

QSet<QString> setOf(const std::vector<std::string>& ids) {
    QSet<QString> set;
    for (const std::string& id : ids) {
        set.insert(toQString(std::string_view(id)));
    }
    return set;
}

} // namespace

LabTree::LabTree(FigureFilter& filter, Selection& selection, QWidget* parent)
    : QTreeWidget(parent)
    , m_filter(filter)
    , m_selection(selection)
    , m_leftOutIcon(namedIcon(QStringLiteral("eye-off"))) {
    setObjectName(QStringLiteral("labTree"));
    setColumnCount(2);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(16);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(false);
    header()->setResizeContentsPrecision(0); // the rows in sight
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    connect(&m_filter, &FigureFilter::changed, this, &LabTree::takeFilter);
    connect(&m_later, &AfterPainting::reached, this, &LabTree::updateStates);
    connect(&m_selection, &Selection::changed, this, &LabTree::showSelection);
    connect(this, &QTreeWidget::itemExpanded, this, &LabTree::fill);
    connect(this, &QTreeWidget::itemChanged, this, &LabTree::takeClick);
    connect(this, &QTreeWidget::itemSelectionChanged, this, &LabTree::takeSelection);
    connect(this, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem* item) {
        if (item->parent() == nullptr) {
            m_filter.showOnlyOrganizations({item->data(0, OrganizationRole).toString()});
        }
    });
    connect(this, &QWidget::customContextMenuRequested, this, &LabTree::showContextMenu);
    rebuild();
}

QStringList LabTree::organizations() const {
    QStringList names;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        names << topLevelItem(row)->data(0, OrganizationRole).toString();
    }
    return names;
}

void LabTree::rebuild() {
    const Dataset& dataset = m_filter.document().dataset();
    QSet<QString> expanded;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->isExpanded()) {
            expanded.insert(topLevelItem(row)->data(0, OrganizationRole).toString());
        }
    }
    m_hoveredItem = nullptr;
    clear();
    const LabColors colors(dataset);
    // The chart beside it follows the window, not the page.
    const bool isDark = palette().color(QPalette::Base).lightness() < 128;
    const ThemeName theme = isDark ? ThemeName::dark : ThemeName::light;
    for (const auto& [lab, models] : modelsByLab(dataset)) {
        const QString name = toQString(std::string_view(lab));
        auto* item = new QTreeWidgetItem(this);
        item->setText(0, lab.empty() ? tr("(no lab)") : name);
        item->setToolTip(0, plainToolTip(item->text(0)));
        item->setData(0, OrganizationRole, name);
        item->setIcon(0, swatch(themeColor(theme, colors.roleOf(lab))));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setCheckState(0, Qt::Checked);
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        if (expanded.contains(name)) {
            item->setExpanded(true);
            fill(item);
        }
    }
}

void LabTree::fill(QTreeWidgetItem* lab) {
    if (lab->childCount() > 0) {
        return;
    }
    m_isUpdating = true;
    const std::string organization = toUtf8(lab->data(0, OrganizationRole).toString());
    for (const Model& model : m_filter.document().dataset().models) {
        if (model.organization != organization) {
            continue;
        }
        auto* item = new QTreeWidgetItem(lab);
        item->setText(0, toQString(std::string_view(model.name)));
        item->setToolTip(0, plainToolTip(item->text(0)));
        item->setData(0, ModelIdRole, toQString(std::string_view(model.id)));
        item->setCheckState(0, Qt::Checked);
    }
    m_isUpdating = false;
    updateStates();
}

/// Ticks are what people work with, so they are right at once; counts follow when the chart is painted.
void LabTree::takeFilter() {
    if (m_isUpdating) {
        return;
    }
    m_isUpdating = true;
    showTicks();
    m_isUpdating = false;
    m_later.start();
}

void LabTree::showTicks() {
    const QSet<QString> hiddenLabs = setOf(m_filter.spec().hiddenOrganizations);
    const QSet<QString> hiddenModels = setOf(m_filter.spec().hiddenModels);
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem* lab = topLevelItem(row);
        const QString name = lab->data(0, OrganizationRole).toString();
        lab->setCheckState(0, hiddenLabs.contains(name) ? Qt::Unchecked : Qt::Checked);
        for (int child = 0; child < lab->childCount(); ++child) {
            QTreeWidgetItem* item = lab->child(child);
            const QString id = item->data(0, ModelIdRole).toString();
            item->setCheckState(0, hiddenModels.contains(id) ? Qt::Unchecked : Qt::Checked);
        }
    }
}

void LabTree::updateStates() {
    if (m_isUpdating) {
        return;
    }
    const Dataset& dataset = m_filter.document().dataset();
    m_later.stop();
    m_isUpdating = true;
    if (const std::size_t structure = structureOf(dataset); structure != m_structure) {
        m_structure = structure;
        rebuild();
    }
    showTicks();
    const QSet<QString>& leftOut = m_filter.leftOutModels();
    const auto counts = countsByLab(dataset, leftOut);
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem* lab = topLevelItem(row);
        const QString name = lab->data(0, OrganizationRole).toString();
        const auto found = counts.find(toUtf8(name));
        const auto [shown, all] = found == counts.end() ? LabCount() : found->second;
        lab->setText(1, shown == all ? QString::number(all) : QStringLiteral("%1 / %2").arg(shown).arg(all));
        for (int child = 0; child < lab->childCount(); ++child) {
            QTreeWidgetItem* item = lab->child(child);
            const QString id = item->data(0, ModelIdRole).toString();
            showLeftOut(*item, leftOut.contains(id));
        }
    }
    m_isUpdating = false;
    showSelection();
}

/// Pale ink with a sign, for eyes that can't tell it, and words for those who listen.
void LabTree::showLeftOut(QTreeWidgetItem& item, bool isLeftOut) const {
    item.setForeground(0, palette().brush(isLeftOut ? QPalette::Disabled : QPalette::Active, QPalette::Text));
    item.setIcon(1, isLeftOut ? m_leftOutIcon : QIcon());
    const QString words = isLeftOut ? tr("The filter leaves this model out.") : QString();
    item.setToolTip(1, words);
    item.setData(0, Qt::AccessibleDescriptionRole, words);
    item.setData(1, Qt::AccessibleTextRole, words);
}

void LabTree::takeClick(QTreeWidgetItem* item) {
    if (m_isUpdating) {
        return;
    }
    const bool hidden = item->checkState(0) == Qt::Unchecked;
    if (item->parent() == nullptr) {
        m_filter.setOrganizationHidden(item->data(0, OrganizationRole).toString(), hidden);
    } else {
        m_filter.setModelHidden(item->data(0, ModelIdRole).toString(), hidden);
    }
}

void LabTree::takeSelection() {
    if (m_isUpdating) {
        return;
    }
    QStringList ids;
    for (const QTreeWidgetItem* item : selectedItems()) {
        if (item->parent() != nullptr) {
            ids << item->data(0, ModelIdRole).toString();
        }
    }
    m_selection.setIds(ids);
}

void LabTree::showSelection() {
    m_isUpdating = true;
    const QSet<QString> selected(m_selection.ids().begin(), m_selection.ids().end());
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem* lab = topLevelItem(row);
        for (int child = 0; child < lab->childCount(); ++child) {
            QTreeWidgetItem* item = lab->child(child);
            item->setSelected(selected.contains(item->data(0, ModelIdRole).toString()));
        }
    }
    m_isUpdating = false;
}

QTreeWidgetItem* LabTree::labItem(const QString& organization) const {
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->data(0, OrganizationRole).toString() == organization) {
            return topLevelItem(row);
        }
    }
    return nullptr;
}

void LabTree::setHoveredOrganization(const QString& organization) {
    setHoveredItem(organization.isEmpty() ? nullptr : labItem(organization));
}

void LabTree::setHoveredModel(const QString& id) {
    const Model* model = id.isEmpty() ? nullptr : m_filter.document().dataset().findModel(toUtf8(id));
    QTreeWidgetItem* lab =
        model == nullptr ? nullptr : labItem(toQString(std::string_view(model->organization)));
    QTreeWidgetItem* found = lab;
    for (int child = 0; lab != nullptr && lab->isExpanded() && child < lab->childCount(); ++child) {
        if (lab->child(child)->data(0, ModelIdRole).toString() == id) {
            found = lab->child(child);
        }
    }
    setHoveredItem(found);
}

void LabTree::setHoveredItem(QTreeWidgetItem* item) {
    const QTreeWidgetItem* before = std::exchange(m_hoveredItem, item);
    for (const QTreeWidgetItem* changed : {before, static_cast<const QTreeWidgetItem*>(item)}) {
        if (changed != nullptr) {
            const QRect row = visualItemRect(changed);
            viewport()->update(0, row.top(), viewport()->width(), row.height());
        }
    }
}

void LabTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (m_hoveredItem != nullptr && itemFromIndex(index) == m_hoveredItem) {
        paintHoveredRow(*painter, option.rect, option.palette);
    }
    QTreeWidget::drawRow(painter, option, index);
}

void LabTree::showContextMenu(const QPoint& position) {
    const QTreeWidgetItem* item = itemAt(position);
    if (item == nullptr) {
        return;
    }
    const QTreeWidgetItem* lab = item->parent() == nullptr ? item : item->parent();
    const QString organization = lab->data(0, OrganizationRole).toString();
    QMenu menu;
    menu.setAccessibleName(lab->text(0));
    connect(menu.addAction(tr("Show Only This Lab")), &QAction::triggered, this,
            [this, organization] { m_filter.showOnlyOrganizations({organization}); });
    connect(menu.addAction(tr("Show All Labs")), &QAction::triggered, this,
            [this] { m_filter.showAllOrganizations(); });
    menu.exec(viewport()->mapToGlobal(position));
}

void LabTree::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        m_structure = 0;
        updateStates();
    }
    QTreeWidget::changeEvent(event);
}

} // namespace frontierscope
