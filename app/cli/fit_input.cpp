// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/fit_input.h"

#include "app/cli/csv_table.h"
#include "app/cli/verb.h"

#include "core/base/calendar_date.h"
#include "core/fit/selection.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <tuple>

namespace frontierscope {

namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
        text.remove_suffix(1);
    }
    return text;
}

std::optional<double> numberOf(std::string_view text) {
    text = trimmed(text);
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

/// A number, or a date as years of 365 days since 1970-01-01 (the convention of price declines).
std::optional<double> numberOrYears(std::string_view text) {
    if (const auto number = numberOf(text)) {
        return number;
    }
    const auto date = CalendarDate::parse(trimmed(text));
    if (!date) {
        return std::nullopt;
    }
    return static_cast<double>(date->firstDay().time_since_epoch().count()) / 365;
}

/// COL=VALUE; the value is compared as text, or as a number where both are numbers.
struct Condition {
    std::size_t column = 0;
    std::string value;

    [[nodiscard]] bool holds(const CsvTable::Row& row) const {
        const std::string& field = row.fields[column];
        if (trimmed(field) == value) {
            return true;
        }
        const auto a = numberOf(field);
        const auto b = numberOf(value);
        return a && b && *a == *b;
    }
};

tl::unexpected<Error> noColumn(const CsvTable& table, const std::string& name) {
    std::string known;
    for (const std::string& column : table.header) {
        known += (known.empty() ? "" : ", ") + column;
    }
    return failure(ErrorCode::usage, "There is no column \"{0}\". The columns are: {1}.", {name, known});
}

Result<std::vector<Condition>> conditionsOf(const CsvTable& table, const std::vector<std::string>& texts) {
    std::vector<Condition> conditions;
    for (const std::string& text : texts) {
        const auto equals = text.find('=');
        if (equals == std::string::npos) {
            return failure(ErrorCode::usage, "\"{0}\" is no condition. Write COLUMN=VALUE.", {text});
        }
        const std::string name(trimmed(std::string_view(text).substr(0, equals)));
        const auto column = table.column(name);
        if (!column) {
            return noColumn(table, name);
        }
        conditions.push_back({*column, std::string(trimmed(std::string_view(text).substr(equals + 1)))});
    }
    return conditions;
}

/// A column of the table that is to become one of the fit's.
struct Wanted {
    std::string name;
    std::vector<double>* target = nullptr;
    std::size_t column = 0;
};

Result<void> readRows(const CsvTable& table, const std::vector<Condition>& conditions,
                      const std::vector<Wanted>& wanted, FitInput& input) {
    Error error{ErrorCode::invalid, {"Values of the file can't be fitted.", {}}, {}};
    std::size_t unknown = 0;
    for (const CsvTable::Row& row : table.rows) {
        if (!std::all_of(conditions.begin(), conditions.end(),
                         [&row](const Condition& condition) { return condition.holds(row); })) {
            continue;
        }
        const bool isUnknown = std::any_of(wanted.begin(), wanted.end(), [&row](const Wanted& w) {
            return trimmed(row.fields[w.column]).empty();
        });
        if (isUnknown) {
            ++unknown;
            continue;
        }
        for (const Wanted& w : wanted) {
            const auto value = numberOrYears(row.fields[w.column]);
            if (!value) {
                error.findings.push_back(
                    {Severity::error,
                     {"{0}: \"{1}\" is no finite number.", {w.name, row.fields[w.column]}},
                     {},
                     row.line,
                     static_cast<int>(w.column) + 1});
            }
            w.target->push_back(value.value_or(0));
        }
    }
    if (unknown > 0) {
        input.notes.push_back(std::to_string(unknown) + " rows with an empty field are not in the fit.");
    }
    return error.findings.empty() ? Result<void>() : tl::unexpected(std::move(error));
}

/// A column of standard errors by its name; any other weights are taken as they stand.
bool namesStandardErrors(std::string name) {
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto has = [&name](std::string_view part) {
        return name.find(part) != std::string::npos;
    };
    return has("stderr") || has("standard_error") || has("std_err") || has("sigma") || name == "se" ||
           name.starts_with("se_") || name.ends_with("_se") || has("_se_");
}

Result<void> readFileInput(const FitRequest& request, FitInput& input) {
    const auto table = readCsvTable(request.file);
    if (!table) {
        return tl::unexpected(table.error());
    }
    const bool isTwo = !request.parameterColumn.empty();
    const bool isError = namesStandardErrors(request.weightColumn);
    std::vector<Wanted> wanted;
    wanted.push_back({isTwo ? request.parameterColumn : request.xColumn, &input.data.x});
    wanted.push_back({isTwo ? request.lossColumn : request.yColumn, &input.data.y});
    if (isTwo) {
        wanted.push_back({request.tokenColumn, &input.data.secondX});
    }
    if (!request.weightColumn.empty()) {
        wanted.push_back({request.weightColumn, isError ? &input.data.standardErrors : &input.data.weights});
        input.weightMeaning = isError ? "1/standard_error^2" : "weight";
    }
    for (Wanted& w : wanted) {
        if (w.name.empty()) {
            return failure(ErrorCode::usage,
                           isTwo ? "Name the columns of N, D and the loss: --n, --d, --loss-col."
                                 : "Name the columns to fit: --x and --y.");
        }
        const auto column = table->column(w.name);
        if (!column) {
            return noColumn(*table, w.name);
        }
        w.column = *column;
    }
    const auto conditions = conditionsOf(*table, request.where);
    if (!conditions) {
        return tl::unexpected(conditions.error());
    }
    return readRows(*table, *conditions, wanted, input);
}

Result<void> readSeriesInput(const FitRequest& request, FitInput& input) {
    const auto dataset = datasetForVerb(request.data);
    if (!dataset) {
        return tl::unexpected(dataset.error());
    }
    const Series* series = dataset->findSeries(request.series);
    if (!series) {
        std::string known;
        for (const Series& each : dataset->series) {
            known += (known.empty() ? "" : ", ") + each.id;
        }
        return failure(ErrorCode::usage, "There is no series \"{0}\". The series are: {1}.",
                       {request.series, known});
    }
    const bool isWeighted = !request.weightColumn.empty();
    for (const SeriesPoint& point : series->points) {
        if (isWeighted && !point.yStandardError) {
            return failure(ErrorCode::invalid, "The series {0} has points without a standard error.",
                           {request.series});
        }
        input.data.x.push_back(point.x);
        input.data.y.push_back(point.y);
        if (isWeighted) {
            input.data.standardErrors.push_back(*point.yStandardError);
        }
    }
    input.weightMeaning = isWeighted ? "1/standard_error^2" : "";
    return {};
}

/// "25", "free" or nothing.
Result<void> readAsymptote(const std::string& text, std::string_view option, std::optional<double>& value,
                           bool& isFree) {
    if (text.empty()) {
        return {};
    }
    isFree = text == "free";
    value = isFree ? std::nullopt : numberOf(text);
    if (!isFree && !value) {
        return failure(ErrorCode::usage, "{0} takes a number or \"free\", not \"{1}\".",
                       {std::string(option), text});
    }
    return {};
}

Result<FitOptions> optionsOf(const FitRequest& request) {
    FitOptions options;
    options.starts = request.starts;
    options.huberDelta = request.huberDelta;
    const bool isChinchilla = request.form == "chinchilla";
    const std::string loss = request.loss.empty() ? (isChinchilla ? "huber" : "squares") : request.loss;
    if (loss != "squares" && loss != "huber" && loss != "absolute") {
        return failure(ErrorCode::usage, "--loss takes squares, huber or absolute, not \"{0}\".", {loss});
    }
    options.loss = loss == "squares" ? LossKind::squares
                   : loss == "huber" ? LossKind::huber
                                     : LossKind::absolute;
    for (const auto& [text, name, value, isFree] :
         {std::tuple(&request.floor, "--floor", &options.floor, &options.isFloorFree),
          std::tuple(&request.ceiling, "--ceiling", &options.ceiling, &options.isCeilingFree)}) {
        if (auto read = readAsymptote(*text, name, *value, *isFree); !read) {
            return tl::unexpected(read.error());
        }
    }
    return options;
}

/// With "auto", --floor and --ceiling mean the forms that have one.
void addAutomaticForms(const FitOptions& options, FitInput& input) {
    if (const auto note = automaticFormsNote(input.data)) {
        input.notes.push_back(render(*note));
    }
    for (const FitOptions& each : automaticForms(input.data)) {
        FitOptions with = options;
        with.form = each.form;
        const bool hasFloor = each.form == "logistic";
        const bool hasCeiling = hasFloor || each.form == "error-power";
        if (!hasFloor) {
            with.floor = std::nullopt;
            with.isFloorFree = false;
        }
        if (!hasCeiling) {
            with.ceiling = std::nullopt;
            with.isCeilingFree = false;
        }
        input.forms.push_back(with);
    }
}

} // namespace

Result<FitInput> fitInputOf(const FitRequest& given) {
    FitRequest request = given;
    if (request.form.empty()) {
        request.form = request.parameterColumn.empty() ? "log-linear" : "chinchilla";
    }
    if (request.file.empty() == request.series.empty()) {
        return failure(ErrorCode::usage, "Name a CSV file or --series ID, one of them.");
    }
    const auto options = optionsOf(request);
    if (!options) {
        return tl::unexpected(options.error());
    }
    FitInput input;
    const auto read =
        request.series.empty() ? readFileInput(request, input) : readSeriesInput(request, input);
    if (!read) {
        return tl::unexpected(read.error());
    }
    for (const std::string& text : request.at) {
        const auto x = numberOrYears(text);
        if (!x) {
            return failure(ErrorCode::usage, "--at takes a number or a date, not \"{0}\".", {text});
        }
        input.at.push_back(*x);
    }
    input.isAutomatic = request.form == "auto";
    if (input.isAutomatic) {
        addAutomaticForms(*options, input);
    } else {
        input.forms.push_back(*options);
        input.forms.back().form = request.form;
    }
    return input;
}

} // namespace frontierscope
