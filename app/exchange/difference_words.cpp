// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/difference_words.h"

#include "app/base/qt_conversions.h"
#include "app/base/translation.h"
#include "core/dataset/json_diff.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace frontierscope {

namespace {

struct DifferenceWords {
    Q_DECLARE_TR_FUNCTIONS(DifferenceWords)
};

struct MemberTitle {
    std::string_view key;
    const char* title;
};

/// Members of our JSON that no column of the table names.
constexpr std::array kTitles = {
    MemberTitle{"title", QT_TRANSLATE_NOOP("DifferenceWords", "Title")},
    MemberTitle{"as_of", QT_TRANSLATE_NOOP("DifferenceWords", "Day of the data")},
    MemberTitle{"credits", QT_TRANSLATE_NOOP("DifferenceWords", "Credits")},
    MemberTitle{"credit", QT_TRANSLATE_NOOP("DifferenceWords", "Credit line")},
    MemberTitle{"licence", QT_TRANSLATE_NOOP("DifferenceWords", "Terms of use")},
    MemberTitle{"url_prefixes", QT_TRANSLATE_NOOP("DifferenceWords", "Addresses")},
    MemberTitle{"name", QT_TRANSLATE_NOOP("DifferenceWords", "Name")},
    MemberTitle{"unit", QT_TRANSLATE_NOOP("DifferenceWords", "Unit")},
    MemberTitle{"expression", QT_TRANSLATE_NOOP("DifferenceWords", "Expression")},
    MemberTitle{"is_logarithmic", QT_TRANSLATE_NOOP("DifferenceWords", "Logarithmic axis")},
    MemberTitle{"item_count", QT_TRANSLATE_NOOP("DifferenceWords", "Number of questions")},
    MemberTitle{"chance_level", QT_TRANSLATE_NOOP("DifferenceWords", "Chance level")},
    MemberTitle{"reference_lines", QT_TRANSLATE_NOOP("DifferenceWords", "Reference lines")},
    MemberTitle{"question_set", QT_TRANSLATE_NOOP("DifferenceWords", "Question set")},
    MemberTitle{"is_secondary", QT_TRANSLATE_NOOP("DifferenceWords", "From a secondary source")},
    MemberTitle{"label", QT_TRANSLATE_NOOP("DifferenceWords", "Label")},
    MemberTitle{"value", QT_TRANSLATE_NOOP("DifferenceWords", "Value")},
    MemberTitle{"source", QT_TRANSLATE_NOOP("DifferenceWords", "Source")},
    MemberTitle{"benchmark", QT_TRANSLATE_NOOP("DifferenceWords", "Benchmark")},
    MemberTitle{"scores", QT_TRANSLATE_NOOP("DifferenceWords", "Scores")},
    MemberTitle{"standard_error", QT_TRANSLATE_NOOP("DifferenceWords", "Standard error")},
    MemberTitle{"protocol", QT_TRANSLATE_NOOP("DifferenceWords", "Way of measuring")},
    MemberTitle{"ran_by", QT_TRANSLATE_NOOP("DifferenceWords", "Run by")},
    MemberTitle{"ran_on", QT_TRANSLATE_NOOP("DifferenceWords", "Run on")},
    MemberTitle{"reported_by", QT_TRANSLATE_NOOP("DifferenceWords", "Reported by")},
    MemberTitle{"source_model_name", QT_TRANSLATE_NOOP("DifferenceWords", "Name in the source")},
    MemberTitle{"is_self_reported", QT_TRANSLATE_NOOP("DifferenceWords", "Claimed by the developer")},
    MemberTitle{"is_estimate", QT_TRANSLATE_NOOP("DifferenceWords", "Is an estimate")},
    MemberTitle{"is_used", QT_TRANSLATE_NOOP("DifferenceWords", "Used in charts")},
    MemberTitle{"prices", QT_TRANSLATE_NOOP("DifferenceWords", "Prices")},
    MemberTitle{"valid_from", QT_TRANSLATE_NOOP("DifferenceWords", "Valid from")},
    MemberTitle{"seen_on", QT_TRANSLATE_NOOP("DifferenceWords", "Seen on")},
    MemberTitle{"input_usd_per_mtok", QT_TRANSLATE_NOOP("DifferenceWords", "Input ($/M tokens)")},
    MemberTitle{"output_usd_per_mtok", QT_TRANSLATE_NOOP("DifferenceWords", "Output ($/M tokens)")},
    MemberTitle{"cached_usd_per_mtok", QT_TRANSLATE_NOOP("DifferenceWords", "Cached input ($/M tokens)")},
    MemberTitle{"benchmark_costs", QT_TRANSLATE_NOOP("DifferenceWords", "Costs of benchmark runs")},
    MemberTitle{"usd", QT_TRANSLATE_NOOP("DifferenceWords", "Cost (USD)")},
    MemberTitle{"priced_on", QT_TRANSLATE_NOOP("DifferenceWords", "Day of the prices")},
    MemberTitle{"training_compute", QT_TRANSLATE_NOOP("DifferenceWords", "Training compute")},
    MemberTitle{"flop", "FLOP"},
    MemberTitle{"confidence", QT_TRANSLATE_NOOP("DifferenceWords", "Confidence")},
    MemberTitle{"points", QT_TRANSLATE_NOOP("DifferenceWords", "Points")},
    MemberTitle{"x", "x"},
    MemberTitle{"y", "y"},
    MemberTitle{"y_standard_error", QT_TRANSLATE_NOOP("DifferenceWords", "Standard error of y")},
    MemberTitle{"status", QT_TRANSLATE_NOOP("DifferenceWords", "Status")},
    MemberTitle{"kind", QT_TRANSLATE_NOOP("DifferenceWords", "Kind")},
    MemberTitle{"x_name", QT_TRANSLATE_NOOP("DifferenceWords", "Name of x")},
    MemberTitle{"x_unit", QT_TRANSLATE_NOOP("DifferenceWords", "Unit of x")},
    MemberTitle{"y_name", QT_TRANSLATE_NOOP("DifferenceWords", "Name of y")},
    MemberTitle{"y_unit", QT_TRANSLATE_NOOP("DifferenceWords", "Unit of y")},
    MemberTitle{"note", QT_TRANSLATE_NOOP("DifferenceWords", "Note")},
};

QString memberTitle(const std::string& key) {
    const auto known = std::ranges::find(kTitles, std::string_view(key), &MemberTitle::key);
    if (known != kTitles.end()) {
        return QCoreApplication::translate("DifferenceWords", known->title);
    }
    const Field* field = findField(key);
    return field == nullptr ? toQString(std::string_view(key))
                            : toQString(translated(field->title, currentLanguage()));
}

std::string textOf(const Json& object, const char* key) {
    const auto found = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && found != object.end() && found->is_string() ? found->get<std::string>()
                                                                             : std::string();
}

/// The element that a place names in a list that an entry holds as JSON text; null: none.
Json elementOf(const FieldValue& list, std::size_t index) {
    const Json json = Json::parse(formatFieldValue(list), nullptr, false);
    return json.is_array() && index < json.size() ? json[index] : Json();
}

QString elementTitle(const std::string& list, std::size_t index, const Json& element,
                     const BenchmarkNameOf& nameOf) {
    const std::string benchmark = textOf(element, "benchmark");
    if (list == "scores" && !benchmark.empty()) {
        return DifferenceWords::tr("%1 score").arg(nameOf(benchmark));
    }
    if (list == "benchmark_costs" && !benchmark.empty()) {
        return DifferenceWords::tr("Cost of running %1").arg(nameOf(benchmark));
    }
    if (list == "prices" && !element.is_null()) {
        const std::string day = textOf(element, "valid_from");
        return day.empty() ? DifferenceWords::tr("Price at launch")
                           : DifferenceWords::tr("Price from %1").arg(toQString(std::string_view(day)));
    }
    return DifferenceWords::tr("%1, no. %2").arg(memberTitle(list)).arg(index + 1);
}

bool isIndex(const std::string& step) {
    return !step.empty() && step.find_first_not_of("0123456789") == std::string::npos && step.size() < 10;
}

std::vector<std::string> stepsOf(const std::string& place) {
    std::vector<std::string> steps(1);
    for (const char c : place) {
        if (c == '/') {
            steps.emplace_back();
        } else {
            steps.back() += c;
        }
    }
    return steps;
}

QString number(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_number()
               ? toQString(std::string_view(formatFieldValue(FieldValue(found->get<double>()))))
               : QStringLiteral("?");
}

/// A record in a list in one line.
QString recordText(const Json& record, const std::string& list) {
    QString text;
    if (list == "scores" && record.contains("value")) {
        text = number(record, "value");
    } else if (list == "prices") {
        text = QStringLiteral("$%1 / $%2")
                   .arg(number(record, "input_usd_per_mtok"), number(record, "output_usd_per_mtok"));
    } else if (list == "benchmark_costs" && record.contains("usd")) {
        text = QStringLiteral("$%1").arg(number(record, "usd"));
    } else {
        QStringList members;
        for (const auto& [key, member] : record.items()) {
            members << QStringLiteral("%1: %2").arg(memberTitle(key),
                                                    differenceValue(valueOfJson(member), key));
        }
        return members.join(QStringLiteral(", "));
    }
    std::string source = textOf(record, "source");
    source = source.empty() ? textOf(record, "ran_by") : source;
    return source.empty() ? text : QStringLiteral("%1 (%2)").arg(text, toQString(std::string_view(source)));
}

} // namespace

QString differenceTitle(const ChangedValue& entry, const ChangedValue& place, const BenchmarkNameOf& nameOf) {
    const std::vector<std::string> steps = stepsOf(place.field);
    QStringList titles;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i + 1 == steps.size() || !isIndex(steps[i + 1])) {
            titles << memberTitle(steps[i]);
            continue;
        }
        const std::size_t index = std::stoul(steps[++i]);
        const bool isGone = i + 1 == steps.size() && std::holds_alternative<std::monostate>(place.after);
        const Json element = i == 1 ? elementOf(isGone ? entry.told : entry.after, index) : Json();
        titles << elementTitle(steps[i - 1], index, element, nameOf);
    }
    return titles.join(QStringLiteral(": "));
}

QString differenceValue(const FieldValue& value, const std::string& place) {
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag ? DifferenceWords::tr("yes") : DifferenceWords::tr("no");
    }
    const std::string text = formatFieldValue(value);
    if (text.empty()) {
        return QStringLiteral("—");
    }
    const bool mayBeJson =
        std::holds_alternative<std::string>(value) && (text.front() == '{' || text.front() == '[');
    const Json json = mayBeJson ? Json::parse(text, nullptr, false) : Json();
    const std::string list = stepsOf(place).front();
    if (json.is_object()) {
        return recordText(json, list);
    }
    if (!json.is_array()) {
        return toQString(std::string_view(text));
    }
    QStringList elements;
    for (const Json& element : json) {
        elements << differenceValue(valueOfJson(element), list);
    }
    return elements.isEmpty() ? QStringLiteral("—") : elements.join(QStringLiteral(", "));
}

} // namespace frontierscope
