// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/window_state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace frontierscope {

namespace {

const QLatin1String kFormat("frontierscope-session");
constexpr int kVersion = 1;
constexpr qsizetype kMostWindows = 32; // a damaged file opens no thousand windows

QString toText(const QByteArray& blob) {
    return QString::fromLatin1(blob.toBase64());
}

QByteArray toBlob(const QJsonValue& text) {
    return QByteArray::fromBase64(text.toString().toLatin1());
}

QJsonValue toJson(const std::optional<AxisRange>& range) {
    return range ? QJsonValue(QJsonArray{range->low, range->high}) : QJsonValue();
}

std::optional<AxisRange> toRange(const QJsonValue& json) {
    const QJsonArray ends = json.toArray();
    const double low = ends.at(0).toDouble(NAN), high = ends.at(1).toDouble(NAN);
    return low < high ? std::optional(AxisRange{low, high}) : std::nullopt; // false for NaN too
}

QJsonObject toJson(const WindowState& window) {
    QJsonObject views;
    for (const auto& [id, ranges] : window.views) {
        views.insert(id, QJsonObject{{QStringLiteral("x"), toJson(ranges.x)},
                                     {QStringLiteral("y"), toJson(ranges.y)}});
    }
    return {{QStringLiteral("source"), window.source},
            {QStringLiteral("figure"), window.figure},
            {QStringLiteral("views"), views},
            {QStringLiteral("page"), window.isPage},
            {QStringLiteral("filter"), window.isFilterWanted},
            {QStringLiteral("bottom_page"), window.bottomPage},
            {QStringLiteral("bottom_height"), window.bottomHeight},
            {QStringLiteral("geometry"), toText(window.geometry)},
            {QStringLiteral("docks"), toText(window.docks)},
            {QStringLiteral("screen"), window.screen}};
}

WindowState toWindow(const QJsonObject& json) {
    WindowState window;
    window.source = json[QLatin1String("source")].toString();
    window.figure = json[QLatin1String("figure")].toString();
    const QJsonObject views = json[QLatin1String("views")].toObject();
    for (auto view = views.begin(); view != views.end(); ++view) {
        const QJsonObject ranges = view.value().toObject();
        window.views[view.key()] = {toRange(ranges[QLatin1String("x")]), toRange(ranges[QLatin1String("y")])};
    }
    window.isPage = json[QLatin1String("page")].toBool();
    window.isFilterWanted = json[QLatin1String("filter")].toBool(true);
    window.bottomPage = json[QLatin1String("bottom_page")].toInt(-1);
    window.bottomHeight = json[QLatin1String("bottom_height")].toInt();
    window.geometry = toBlob(json[QLatin1String("geometry")]);
    window.docks = toBlob(json[QLatin1String("docks")]);
    window.screen = json[QLatin1String("screen")].toString();
    return window;
}

} // namespace

QByteArray sessionToJson(const std::vector<WindowState>& windows) {
    QJsonArray list;
    for (const WindowState& window : windows) {
        list.append(toJson(window));
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QString(kFormat)},
                                     {QStringLiteral("version"), kVersion},
                                     {QStringLiteral("windows"), list}})
        .toJson();
}

std::optional<std::vector<WindowState>> sessionFromJson(const QByteArray& bytes) {
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json[QLatin1String("format")].toString() != kFormat ||
        json[QLatin1String("version")].toInt() != kVersion || !json[QLatin1String("windows")].isArray()) {
        return std::nullopt;
    }
    std::vector<WindowState> windows;
    const QJsonArray list = json[QLatin1String("windows")].toArray();
    for (const auto& window : list) {
        if (windows.size() < static_cast<std::size_t>(kMostWindows)) {
            windows.push_back(toWindow(window.toObject()));
        }
    }
    return windows;
}

} // namespace frontierscope
