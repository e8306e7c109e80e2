// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/verdict_html.h"

#include "app/base/qt_conversions.h"

#include <string_view>

namespace frontierscope {

namespace {

QString escaped(std::string_view text) {
    return toQString(text).toHtmlEscaped();
}

/// A sign beside the words, so that the tone needs no colour.
QString signOf(VerdictWords::Tone tone) {
    switch (tone) {
    case VerdictWords::Tone::same:
        return QStringLiteral("≈");
    case VerdictWords::Tone::open:
        return QStringLiteral("?");
    case VerdictWords::Tone::apart:
        return QStringLiteral("≠");
    case VerdictWords::Tone::plain:
        break;
    }
    return {};
}

QString oneHtml(const VerdictWords& verdict) {
    QString html = QStringLiteral("<h4 style=\"margin-bottom:2px\">%1</h4>").arg(escaped(verdict.title));
    if (!verdict.badge.empty()) {
        html += QStringLiteral("<p style=\"margin-top:0; margin-bottom:2px\"><b>%1&nbsp; %2</b></p>")
                    .arg(signOf(verdict.tone), escaped(verdict.badge));
    }
    QString rows;
    for (const CardLine& row : verdict.rows) {
        rows += QStringLiteral("<tr><td style=\"padding-right:10px\">%1</td><td><b>%2</b></td></tr>")
                    .arg(escaped(row.label), escaped(row.text));
    }
    if (!rows.isEmpty()) {
        html += QStringLiteral("<table cellspacing=\"2\">%1</table>").arg(rows);
    }
    for (const std::string& sentence : verdict.sentences) {
        html +=
            QStringLiteral("<p style=\"margin-top:2px; margin-bottom:2px\">%1</p>").arg(escaped(sentence));
    }
    return html;
}

} // namespace

QString verdictHtml(const std::vector<VerdictWords>& verdicts) {
    QString html;
    for (const VerdictWords& verdict : verdicts) {
        html += oneHtml(verdict);
    }
    return html.isEmpty() ? html : html + QStringLiteral("<hr>");
}

} // namespace frontierscope
