// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/model_details.h"

#include "app/base/qt_conversions.h"
#include "core/pricing/blended_price.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <set>

namespace frontierscope {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ModelDetails)
};

QString escaped(std::string_view text) {
    return toQString(text).toHtmlEscaped();
}

QString number(double value) {
    return QString::number(value, 'g', 5);
}

/// A link that shows the site it leads to; what is no web address is shown as text and can't be clicked.
QString sourceLink(const std::string& source) {
    const QUrl url(toQString(std::string_view(source)), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!isWeb) {
        return source.empty() ? Text::tr("no source") : escaped(source);
    }
    return QStringLiteral("<a href=\"%1\">%2 ↗</a>")
        .arg(QString::fromLatin1(url.toEncoded()).toHtmlEscaped(), url.host().toHtmlEscaped());
}

QString row(const QString& label, const QString& value) {
    return QStringLiteral("<tr><td style=\"padding-right:10px\">%1</td><td>%2</td></tr>").arg(label, value);
}

QString heading(const QString& text) {
    return QStringLiteral("<h4>%1</h4>").arg(text);
}

QString flagText(const std::optional<bool>& flag, const QString& yes, const QString& no) {
    return flag ? (*flag ? yes : no) : Text::tr("unknown");
}

QString factsTable(const Model& model) {
    QString rows;
    rows += row(Text::tr("Lab"), escaped(model.organization));
    rows += row(Text::tr("Released"),
                model.releaseDate ? escaped(model.releaseDate->toString()) : Text::tr("unknown"));
    rows +=
        row(Text::tr("Kind"), flagText(model.reasoning, Text::tr("reasoning model"), Text::tr("base model")));
    rows += row(Text::tr("Weights"), flagText(model.openWeights, Text::tr("open"), Text::tr("closed")));
    if (!model.setting.empty()) {
        rows += row(Text::tr("Setting"), escaped(model.setting));
    }
    return QStringLiteral("<table cellspacing=\"2\">%1</table>").arg(rows);
}

QString usd(const std::optional<double>& price) {
    return price ? QStringLiteral("$%1").arg(number(*price)) : Text::tr("unknown");
}

QString priceText(const Price& price) {
    QStringList lines;
    lines << Text::tr("in %1, out %2").arg(usd(price.inputUsdPerMtok), usd(price.outputUsdPerMtok));
    if (const auto blended = blendedPrice(price, Blend{})) {
        lines << Text::tr("blended 3:1 <b>%1</b>").arg(usd(blended));
    }
    if (price.isEstimate) {
        lines << Text::tr("<i>estimate</i>");
    }
    if (price.seenOn) {
        lines << Text::tr("seen on %1").arg(escaped(price.seenOn->toString()));
    }
    lines << sourceLink(price.source);
    return lines.join(QStringLiteral("<br>"));
}

QString pricesHtml(const Model& model) {
    QString html = heading(Text::tr("Price per million tokens"));
    if (model.prices.empty()) {
        return html + QStringLiteral("<p>%1</p>").arg(Text::tr("No price is known."));
    }
    QString rows;
    for (const Price& price : model.prices) {
        const QString since = price.validFrom ? Text::tr("from %1").arg(escaped(price.validFrom->toString()))
                                              : Text::tr("at launch");
        rows += row(since, priceText(price));
    }
    return html + QStringLiteral("<table cellspacing=\"2\">%1</table>").arg(rows);
}

QString scoreText(const Score& score, std::size_t index, bool isShown, bool hasRivals) {
    QStringList lines;
    QString value = number(score.value);
    if (score.standardError) {
        value += QStringLiteral(" ± %1").arg(number(*score.standardError));
    }
    value = isShown ? QStringLiteral("<b>%1</b>").arg(value) : value;
    if (hasRivals) {
        value +=
            isShown
                ? QStringLiteral(" · %1").arg(
                      score.isUsed ? Text::tr("shown: the dataset marks it as the one to use")
                                   : Text::tr("shown: the first, since the dataset marks none"))
                : QStringLiteral(" · <a href=\"use:%1\">%2</a>").arg(index).arg(Text::tr("show this one"));
    }
    lines << value;
    QStringList about;
    if (score.isSelfReported) {
        about << Text::tr("claimed by the developer");
    }
    if (score.isEstimate) {
        about << Text::tr("estimate");
    }
    if (!score.ranBy.empty()) {
        about << Text::tr("run by %1").arg(escaped(score.ranBy));
    }
    if (!score.protocol.empty()) {
        about << escaped(score.protocol);
    }
    if (!about.isEmpty()) {
        lines << QStringLiteral("<small>%1</small>").arg(about.join(QStringLiteral(", ")));
    }
    lines << sourceLink(score.source);
    return lines.join(QStringLiteral("<br>"));
}

QString scoresHtml(const Model& model, const Dataset& dataset) {
    QString html = heading(Text::tr("Scores"));
    std::set<std::string> done;
    QString rows;
    for (const Score& first : model.scores) {
        if (!done.insert(first.benchmark).second) {
            continue;
        }
        const Benchmark* benchmark = dataset.findBenchmark(first.benchmark);
        const Score* shown = usedScore(model, first.benchmark);
        QStringList values;
        for (std::size_t i = 0; i < model.scores.size(); ++i) {
            const Score& score = model.scores[i];
            if (score.benchmark == first.benchmark) {
                const bool hasRivals =
                    std::count_if(model.scores.begin(), model.scores.end(),
                                  [&](const Score& other) { return other.benchmark == first.benchmark; }) > 1;
                values << scoreText(score, i, &score == shown, hasRivals);
            }
        }
        rows += row(escaped(benchmark == nullptr ? first.benchmark : benchmark->name),
                    values.join(QStringLiteral("<br>")));
    }
    return rows.isEmpty() ? html + QStringLiteral("<p>%1</p>").arg(Text::tr("No score is known."))
                          : html + QStringLiteral("<table cellspacing=\"4\">%1</table>").arg(rows);
}

QString computeHtml(const Model& model) {
    QString html = heading(Text::tr("Training compute"));
    if (!model.trainingCompute) {
        return html + QStringLiteral("<p>%1</p>").arg(Text::tr("unknown"));
    }
    const TrainingCompute& compute = *model.trainingCompute;
    const int exponent = static_cast<int>(std::floor(std::log10(compute.flop)));
    QString text = QStringLiteral("%1 × 10<sup>%2</sup> FLOP")
                       .arg(QString::number(compute.flop / std::pow(10.0, exponent), 'g', 3))
                       .arg(exponent);
    if (compute.isEstimate) {
        text += QStringLiteral(", <i>%1</i>").arg(Text::tr("estimate"));
    }
    if (!compute.confidence.empty()) {
        text += QStringLiteral(" (%1)").arg(escaped(compute.confidence));
    }
    return html + QStringLiteral("<p>%1<br>%2</p>").arg(text, sourceLink(compute.source));
}

} // namespace

QString modelDetailsHtml(const Model& model, const Dataset& dataset) {
    QString html = QStringLiteral("<h3>%1</h3>").arg(escaped(model.name));
    html += factsTable(model) + pricesHtml(model) + scoresHtml(model, dataset) + computeHtml(model);
    if (!model.notes.empty()) {
        html += heading(Text::tr("Notes")) + QStringLiteral("<p>%1</p>").arg(escaped(model.notes));
    }
    return html;
}

} // namespace frontierscope
