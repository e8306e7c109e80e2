// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/filter_clauses.h"
#include "core/figure/figure_spec.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace frontierscope {

class Document;

/// The model filter of the figure that is shown, for whoever shows or changes it: filter panel, filter bar,
/// legend, details, table. A change goes to every figure that has the same filter, so that charts stay linked
/// until one of them is given a filter of its own. All changes are undo steps.
class FigureFilter : public QObject {
    Q_OBJECT

public:
    explicit FigureFilter(Document& document, QObject* parent = nullptr);

    void setFigure(int index);
    [[nodiscard]] int figure() const { return m_figure; }
    [[nodiscard]] const FigureSpec& spec() const;
    [[nodiscard]] Document& document() { return m_document; }

    /// Takes an expression if it can be parsed; else returns why not and keeps the filter as it is.
    QString setExpression(const QString& expression, const QString& mergeKey);
    /// Changes one thing that the controls say. Empty: done; else why the value can't be used.
    QString changeControls(const std::function<void(FilterControls&)>& change, const QString& mergeKey);
    void setOrganizationHidden(const QString& organization, bool hidden);
    void setOrganizationsHidden(const std::vector<std::string>& organizations, bool hidden);
    /// Shows these labs alone; an empty set shows none.
    void showOnlyOrganizations(const QSet<QString>& organizations);
    void showAllOrganizations();
    /// These labs are shown, and all others of the dataset, which are some, are hidden.
    [[nodiscard]] bool areOnlyOrganizations(const QSet<QString>& organizations) const;
    void setModelHidden(const QString& id, bool hidden);
    /// Many of them are one undo step.
    void setModelsHidden(const std::vector<std::string>& ids, bool hidden);
    void setMode(FilterMode mode);
    void clear();

    /// Ids of the models that the filter leaves out.
    [[nodiscard]] const QSet<QString>& leftOutModels() const;
    [[nodiscard]] bool isEmpty() const;

signals:
    void changed();

private:
    void tellChange();
    [[nodiscard]] QSet<QString> findLeftOutModels() const;
    void push(const std::function<void(FigureSpec&)>& change, const QString& text,
              const QString& mergeKey = {});

    Document& m_document;
    int m_figure = 0;
    mutable std::optional<QSet<QString>> m_leftOut; ///< nothing: not asked for since the last change
};

} // namespace frontierscope
