// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/series_fit.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>

namespace frontierscope {

class Document;
struct FigureSpec;

// Changes of how a figure's points are fitted, each an undo step with a name.

/// A point of a figure as its spec names it: the key of its fit, and which point of that.
struct FittedPoint {
    std::string subject;
    std::optional<std::size_t> index; ///< of a series' point; nothing: `model`
    std::string model;
};

/// The point that an id of a chart stands for ("SERIES/3", a model's id, either as a residual); nothing if
/// the figure fits no curve to it.
[[nodiscard]] std::optional<FittedPoint> fittedPoint(const FigureSpec& spec, const QString& pointId);

[[nodiscard]] bool isMasked(const FigureSpec& spec, const FittedPoint& point);

/// Changes how one subject of a figure is fitted. Does nothing if `change` changes nothing. Steps of the same
/// `mergeKey` become one.
void changeFit(Document& document, int figure, const std::string& subject, const QString& text,
               const std::function<void(SeriesFit&)>& change, const QString& mergeKey = {});

/// Leaves a point out of its fit, or takes it in again.
void toggleMask(Document& document, int figure, const QString& pointId);

/// Adds a line that reads a value off; `line.at` in the data's own unit.
void addReadOffLine(Document& document, int figure, const std::string& subject, const ReadOffLine& line);

/// Moves or removes a line by its id, "SUBJECT/INDEX".
void moveReadOffLine(Document& document, int figure, const QString& lineId, double at,
                     const QString& mergeKey);
void removeReadOffLine(Document& document, int figure, const QString& lineId);

} // namespace frontierscope
