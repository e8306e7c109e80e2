// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/field_help.h"

#include "app/base/tool_tip.h"

#include <QApplication>
#include <QCoreApplication>
#include <QTextDocument>
#include <QWhatsThis>
#include <QWidget>

#include <array>
#include <map>

namespace frontierscope {

namespace {

struct FieldRow {
    const char* name; ///< the widget's object name
    const char* text;
};

constexpr std::array kFields = {
    FieldRow{"filterSearch",
             QT_TRANSLATE_NOOP("FieldHelp",
                               "Keeps the models whose name or lab contains this text. It is one "
                               "part of the filter: the expression below shows the whole.")},
    FieldRow{"labTree",
             QT_TRANSLATE_NOOP("FieldHelp", "Untick a lab or a model to hide it. A double click on a lab "
                                            "shows that lab alone. Colours are those of the chart.")},
    FieldRow{"filterKind",
             QT_TRANSLATE_NOOP("FieldHelp", "Reasoning models think in tokens before they answer; base "
                                            "models answer at once.")},
    FieldRow{"filterWeights",
             QT_TRANSLATE_NOOP("FieldHelp", "Open weights can be downloaded and run by anyone.")},
    FieldRow{"releasedFrom",
             QT_TRANSLATE_NOOP("FieldHelp", "The earliest release date: 2024, 2024-06 or 2024-06-01.")},
    FieldRow{"releasedTo",
             QT_TRANSLATE_NOOP("FieldHelp", "The latest release date; 2024 means until the end of 2024.")},
    FieldRow{"priceFrom",
             QT_TRANSLATE_NOOP("FieldHelp",
                               "The lowest price in USD per million tokens, blended as in the chart. "
                               "Models without a known price are left out.")},
    FieldRow{"priceTo",
             QT_TRANSLATE_NOOP("FieldHelp",
                               "The highest price in USD per million tokens, blended as in the chart. "
                               "Models without a known price are left out.")},
    FieldRow{"filterMode",
             QT_TRANSLATE_NOOP("FieldHelp", "What becomes of the models that the filter leaves out: hidden, "
                                            "or kept in grey so that the others can be seen among them.")},
    FieldRow{"filterExpression",
             QT_TRANSLATE_NOOP("FieldHelp",
                               "The whole filter as one expression, for example: gpqa >= 80 and price < 1. "
                               "A comparison with an unknown value is false; F1 has more examples.")},
    FieldRow{"capability",
             QT_TRANSLATE_NOOP("FieldHelp", "Which benchmark the score axis shows. Scores of different "
                                            "benchmarks don't compare.")},
    FieldRow{"arenaSnapshot",
             QT_TRANSLATE_NOOP("FieldHelp", "Ratings come from one table of one day: ratings of two "
                                            "tables don't compare.")},
    FieldRow{"costUnit", QT_TRANSLATE_NOOP("FieldHelp",
                                           "What the cost axis counts: a million tokens, a task of so many "
                                           "tokens, or a correct answer, which divides the cost of a task by "
                                           "the share of right ones.")},
    FieldRow{"mixPreset",
             QT_TRANSLATE_NOOP("FieldHelp", "How many parts of input are blended with one part of output. "
                                            "3:1 is the usual mix of chats.")},
    FieldRow{"ownMix",
             QT_TRANSLATE_NOOP("FieldHelp", "A mix of your own: parts of input, of output and, if wanted, of "
                                            "cached input, such as 3:1 or 8:1:4.")},
    FieldRow{"inputTokens",
             QT_TRANSLATE_NOOP("FieldHelp", "Tokens that a task reads. Assumed the same for every model.")},
    FieldRow{
        "outputTokens",
        QT_TRANSLATE_NOOP("FieldHelp", "Tokens of the answer itself. Assumed the same for every model.")},
    FieldRow{"reasoningMultiplier",
             QT_TRANSLATE_NOOP("FieldHelp",
                               "How many times the answer a reasoning model writes before and with it. "
                               "Thinking is billed as output.")},
    FieldRow{"priceDay",
             QT_TRANSLATE_NOOP("FieldHelp", "List prices at launch, or the prices that are valid on a day.")},
    FieldRow{"daySlider",
             QT_TRANSLATE_NOOP("FieldHelp", "The frontier of another day, with the models and prices of "
                                            "that day. Arrow keys move from one change to the next.")},
    FieldRow{"levelKind",
             QT_TRANSLATE_NOOP("FieldHelp", "Whose price is followed: a score, the score of a model, or the "
                                            "first record from which a rate can be told.")},
    FieldRow{"levelScore",
             QT_TRANSLATE_NOOP("FieldHelp",
                               "The cheapest model that reaches this score is followed through time.")},
    FieldRow{"levelModel",
             QT_TRANSLATE_NOOP("FieldHelp",
                               "The cheapest model that is at least as good as this one is followed.")},
    FieldRow{"declineMethod",
             QT_TRANSLATE_NOOP("FieldHelp",
                               "Two published ways to measure the rate; the figure names the one it uses.")},
    FieldRow{"fitForm", QT_TRANSLATE_NOOP("FieldHelp",
                                          "The formula of the curve. Automatic takes the one with the lowest "
                                          "AICc; a difference under 2 is no clear winner.")},
    FieldRow{
        "fitExtrapolation",
        QT_TRANSLATE_NOOP("FieldHelp",
                          "How far beyond the data the curve goes on, dashed. Nothing there is measured.")},
    FieldRow{"readOffValue",
             QT_TRANSLATE_NOOP("FieldHelp", "A score, or a value of the horizontal axis: the other one is "
                                            "read off the curve, with its interval.")},
    FieldRow{"tableFind", QT_TRANSLATE_NOOP("FieldHelp", "Shows only the rows in which a cell contains this "
                                                         "text. Enter goes to the next such cell.")},
    FieldRow{"replaceFind", QT_TRANSLATE_NOOP("FieldHelp", "The text that is looked for in the cells; in the "
                                                           "selected ones if there are several.")},
    FieldRow{"replaceWith",
             QT_TRANSLATE_NOOP("FieldHelp", "What stands in its place. All that is replaced at once is one "
                                            "step that can be undone.")},
    FieldRow{"columnName", QT_TRANSLATE_NOOP("FieldHelp", "The heading of the column. By this name, filters "
                                                          "and other columns can use it.")},
    FieldRow{"columnExpression",
             QT_TRANSLATE_NOOP("FieldHelp",
                               "How the column is computed, for example: gpqa / price. Where a value "
                               "is unknown, the result is unknown too.")},
    FieldRow{"columnFields",
             QT_TRANSLATE_NOOP("FieldHelp", "Puts the name of a column into the expression.")},
    FieldRow{"columnUnit", QT_TRANSLATE_NOOP("FieldHelp", "Stands behind the name on an axis of the chart.")},
    FieldRow{"columnScale",
             QT_TRANSLATE_NOOP("FieldHelp", "How an axis with this column is divided: evenly, or by powers "
                                            "of ten.")},
    FieldRow{"columnCondition",
             QT_TRANSLATE_NOOP("FieldHelp", "Which values of the column stay in the table; the chart's "
                                            "filter is another.")},
    FieldRow{"importSource",
             QT_TRANSLATE_NOOP("FieldHelp", "The address that the values were read at. It becomes the source "
                                            "of every value that is taken.")},
    FieldRow{"importReadOn",
             QT_TRANSLATE_NOOP("FieldHelp", "The day on which the values were read at their source.")},
    FieldRow{"importTarget",
             QT_TRANSLATE_NOOP("FieldHelp", "The model that the selected row means: one of the dataset, or a "
                                            "new one.")},
    FieldRow{"importColumns",
             QT_TRANSLATE_NOOP("FieldHelp", "Where each column of the file goes. The choice is remembered "
                                            "for files with the same headings.")},
    FieldRow{"pasteQuestions",
             QT_TRANSLATE_NOOP("FieldHelp", "Numbers that can be read in two ways, each with the ways.")},
    FieldRow{"askBudget",
             QT_TRANSLATE_NOOP("FieldHelp", "The most that may be paid, in the unit of the cost axis.")},
    FieldRow{"askLevel", QT_TRANSLATE_NOOP("FieldHelp", "The least score that is wanted.")},
    FieldRow{"preferredLanguage",
             QT_TRANSLATE_NOOP("FieldHelp", "The language of menus and messages. Figures have one of their "
                                            "own, chosen when they are exported.")},
    FieldRow{"preferredTheme",
             QT_TRANSLATE_NOOP("FieldHelp", "The colours of the window. Figures have a theme of their own, "
                                            "chosen when they are exported.")},
    FieldRow{"exportPreset",
             QT_TRANSLATE_NOOP("FieldHelp", "The page that the figure is made for: its size and its type.")},
    FieldRow{
        "exportWidth",
        QT_TRANSLATE_NOOP("FieldHelp", "In units of the page; with the resolution it gives the pixels.")},
    FieldRow{
        "exportHeight",
        QT_TRANSLATE_NOOP("FieldHelp", "In units of the page; with the resolution it gives the pixels.")},
    FieldRow{"exportTheme",
             QT_TRANSLATE_NOOP("FieldHelp", "The colours of the figure, whatever the window's are. Print "
                                            "stays readable in greyscale.")},
    FieldRow{"exportBackground",
             QT_TRANSLATE_NOOP("FieldHelp", "Transparent lets the slide's own background show.")},
    FieldRow{"exportLanguage",
             QT_TRANSLATE_NOOP("FieldHelp", "The language of the figure, whatever the window's is.")},
    FieldRow{"exportFont",
             QT_TRANSLATE_NOOP("FieldHelp", "The typeface of the figure. The default looks the same on every "
                                            "machine.")},
    FieldRow{"exportFormat",
             QT_TRANSLATE_NOOP("FieldHelp", "PNG shows the same everywhere; SVG can be edited on the slide; "
                                            "PDF is for print and LaTeX.")},
    FieldRow{"exportScale",
             QT_TRANSLATE_NOOP("FieldHelp", "Pixels per unit of the page. 2× fills a slide without blur.")},
    FieldRow{"exportText",
             QT_TRANSLATE_NOOP("FieldHelp", "As text it can be edited, but another program may take another "
                                            "font; as outlines it looks the same everywhere.")},
    FieldRow{"exportEmbed",
             QT_TRANSLATE_NOOP("FieldHelp", "Data in the file let it be opened again as a figure. Choose "
                                            "nothing if they are not to be passed on.")},
};

struct PageRow {
    const char* name; ///< of the widget or of one around it
    const char* page;
};

constexpr std::array kPages = {
    PageRow{"filterDock", "data#filter"},
    PageRow{"filterBar", "data#filter"},
    PageRow{"fitPanel", "verdicts#fits"},
    PageRow{"details", "verdicts"},
    PageRow{"bottomDock", "data#table"},
    PageRow{"exportDialog", "export"},
    PageRow{"levelKind", "charts#decline"},
    PageRow{"daySlider", "charts#slider"},
    PageRow{"costLens", "charts#lens"},
    PageRow{"capability", "charts#lens"},
    PageRow{"ask", "charts#lens"},
    PageRow{"wordsDialog", "charts"},
    PageRow{"linesDialog", "charts"},
    PageRow{"declineTableDialog", "charts#decline"},
    PageRow{"preferencesDialog", "keyboard"},
    PageRow{"versionsDialog", "data"},
    PageRow{"importDialog", "data"},
    PageRow{"compareDialog", "data"},
    PageRow{"columnDialog", "data#columns"},
    PageRow{"columnFilterDialog", "data#filter"},
    PageRow{"pasteDialog", "data#table"},
};

const char* pageOfKind(const std::string& kind) {
    static const std::map<std::string, const char*> pages = {
        {"frontier", "charts#frontier"},        {"train-time", "charts#scaling"},
        {"test-time", "charts#scaling"},        {"scaling-laws", "charts#scaling"},
        {"training-compute", "charts#compute"}, {"progress", "charts#progress"},
        {"price-decline", "charts#decline"},
    };
    const auto page = pages.find(kind);
    return page == pages.end() ? "charts" : page->second;
}

} // namespace

QString fieldHelp(const QWidget& field) {
    const QString name = field.objectName();
    for (const FieldRow& row : kFields) {
        if (name == QLatin1String(row.name)) {
            return QCoreApplication::translate("FieldHelp", row.text);
        }
    }
    return {};
}

void explainFields(QWidget& window) {
    const auto textOf = [](const QWidget& widget) {
        const QString text = fieldHelp(widget);
        const QString tip = widget.toolTip();
        return text.isEmpty() && Qt::mightBeRichText(tip) ? tip : plainToolTip(text.isEmpty() ? tip : text);
    };
    if (QWidget* focus = QApplication::focusWidget(); focus != nullptr && !fieldHelp(*focus).isEmpty()) {
        QWhatsThis::showText(focus->mapToGlobal(focus->rect().bottomLeft()), textOf(*focus), focus);
        return;
    }
    const auto widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        widget->setWhatsThis(textOf(*widget));
    }
    QWhatsThis::enterWhatsThisMode();
}

QString helpPageFor(const QWidget* focus, const std::string& figureKind) {
    for (const QWidget* widget = focus; widget != nullptr; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        for (const PageRow& row : kPages) {
            if (name == QLatin1String(row.name)) {
                return QLatin1String(row.page);
            }
        }
        if (name == QLatin1String("chartView")) {
            return QLatin1String(pageOfKind(figureKind));
        }
    }
    return QStringLiteral("index");
}

} // namespace frontierscope
