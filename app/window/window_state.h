// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace frontierscope {

/// The part of a chart that is zoomed to; an axis without a range is shown whole.
struct ViewRanges {
    std::optional<AxisRange> x, y;
    friend bool operator==(const ViewRanges&, const ViewRanges&) = default;
};

/// What one window shows, as the session keeps it: which document and which part of it. What is in the
/// document is the document's own business.
struct WindowState {
    QString source;                      ///< a file, "example:ID", or empty for the shipped dataset
    QString figure;                      ///< id of the tab that is open
    std::map<QString, ViewRanges> views; ///< by id of the figure; whole ones are left out
    bool isPage = false;
    bool isFilterWanted = true;
    int bottomPage = -1; ///< of table and problems, the one that is open; -1: closed
    int bottomHeight = 0;
    QByteArray geometry, docks; ///< Qt's own blobs
    QString screen;             ///< name of the screen that the window was on
    friend bool operator==(const WindowState&, const WindowState&) = default;
};

[[nodiscard]] QByteArray sessionToJson(const std::vector<WindowState>& windows);

/// Nothing if the bytes are no session; a member that is missing or of another type has its default.
[[nodiscard]] std::optional<std::vector<WindowState>> sessionFromJson(const QByteArray& bytes);

} // namespace frontierscope
