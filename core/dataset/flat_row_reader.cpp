// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/flat_row_reader.h"

#include "core/dataset/dataset_readers.h"
#include "core/dataset/model_consistency.h"
#include "core/dataset/number_normalisation.h"
#include "core/dataset/number_text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace frontierscope {

namespace {

/// The fields whose cell can be judged alone, with the numbers that nothing has to be said about.
struct SimpleField {
    std::string_view key;
    double low, high;
};

constexpr double kInfinity = std::numeric_limits<double>::max();
constexpr std::array kSimpleFields = {
    SimpleField{"id", 0, 0},
    SimpleField{"name", 0, 0},
    SimpleField{"organization", 0, 0},
    SimpleField{"country", 0, 0},
    SimpleField{"family", 0, 0},
    SimpleField{"setting", 0, 0},
    SimpleField{"tier", 0, 0},
    SimpleField{"generation", 0, 0},
    SimpleField{"notes", 0, 0},
    SimpleField{"release_date", 0, 0},
    SimpleField{"reasoning", 0, 0},
    SimpleField{"open_weights", 0, 0},
    SimpleField{"input_price_usd_per_mtok", 0, 1e9},
    SimpleField{"output_price_usd_per_mtok", 0, 1e9},
    SimpleField{"cached_price_usd_per_mtok", 0, 1e9},
    SimpleField{"gpqa_diamond_pct", 25, 100},
    SimpleField{"aime_2024_pct", 0, 100},
    SimpleField{"mmlu_pct", 25, 100},
    SimpleField{"training_compute_flop", std::numeric_limits<double>::min(), kInfinity},
};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// True for a day as "2024-06-30", up to the 28th: those exist in every month. Others are looked at closely.
bool isPlainDay(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return false;
    }
    for (const std::size_t i : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U}) {
        if (!isDigit(text[i])) {
            return false;
        }
    }
    const int month = (text[5] - '0') * 10 + (text[6] - '0');
    const int day = (text[8] - '0') * 10 + (text[9] - '0');
    return text[0] != '0' && month >= 1 && month <= 12 && day >= 1 &&
           (day <= 28 || CalendarDate::parse(text));
}

} // namespace

FlatRowReader::FlatRowReader(Places places, UnknownCells unknownCells)
    : m_places(places)
    , m_unknownCells(unknownCells) {
    m_standard.benchmarks = standardBenchmarks();
    m_context = {&m_standard, false, false, false};
}

void FlatRowReader::addColumn(const std::string& name) {
    const std::size_t index = m_names.size();
    m_names.push_back(name);
    const Field* field = findField(name);
    if (field == nullptr) {
        m_unknown.push_back(index);
        return;
    }
    if (hasColumn(field->key)) {
        m_repeated.push_back(index);
        return;
    }
    const auto* simple = std::find_if(kSimpleFields.begin(), kSimpleFields.end(),
                                      [field](const SimpleField& f) { return f.key == field->key; });
    const bool isSimple = simple != kSimpleFields.end();
    m_canSkim = m_canSkim && (isSimple || !field->isEditable);
    // Values are set before what is said of them: in the fields' own order.
    const Column column{index, field, isSimple ? simple->low : 0, isSimple ? simple->high : 0};
    m_columns.insert(std::upper_bound(m_columns.begin(), m_columns.end(), column,
                                      [](const Column& a, const Column& b) { return a.field < b.field; }),
                     column);
    setTallyColumns();
    m_idColumn = field->key == "id" ? index : m_idColumn;
    m_nameColumn = field->key == "name" ? index : m_nameColumn;
    m_context.expectsPriceDates = m_context.expectsPriceDates || field->key == "price_date";
    m_context.expectsPriceSources = m_context.expectsPriceSources || field->key == "price_source";
    m_context.expectsScoreSources = m_context.expectsScoreSources || field->key == "gpqa_source";
}

void FlatRowReader::setTallyColumns() {
    std::vector<std::size_t> expected;
    for (const std::string_view key :
         {"release_date", "input_price_usd_per_mtok", "output_price_usd_per_mtok", "gpqa_diamond_pct"}) {
        if (const std::size_t column = columnOf(key); column != kNoColumn) {
            expected.push_back(column);
        }
    }
    m_tally.setColumns(columnOf("organization"), std::move(expected));
}

bool FlatRowReader::hasColumn(std::string_view fieldKey) const {
    return columnOf(fieldKey) != kNoColumn;
}

std::size_t FlatRowReader::columnOf(std::string_view fieldKey) const {
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [fieldKey](const Column& c) { return c.field->key == fieldKey; });
    return found == m_columns.end() ? kNoColumn : found->index;
}

bool FlatRowReader::isInOrder(const std::vector<std::string_view>& cells) const {
    if (!m_canSkim || m_idColumn == kNoColumn || cells[m_idColumn].empty() || cells[m_nameColumn].empty()) {
        return false;
    }
    for (const Column& column : m_columns) {
        const std::string_view cell = cells[column.index];
        if (cell.empty() || column.field->type == FieldType::text || !column.field->isEditable) {
            continue;
        }
        if (column.field->type == FieldType::number) {
            const auto number = parsePlainNumber(cell);
            if (!number || !(*number >= column.low && *number <= column.high)) {
                return false;
            }
        } else if (column.field->type == FieldType::date ? !isPlainDay(cell)
                                                         : cell != "true" && cell != "false") {
            return false;
        }
    }
    return true;
}

void FlatRowReader::check(const std::vector<std::string_view>& cells, std::uint32_t place,
                          const Report& report) {
    m_tally.add(cells);
    if (isInOrder(cells)) {
        noteIdentity(cells[m_idColumn], cells[m_nameColumn], place, report);
    } else {
        read(cells, place, report);
    }
}

std::optional<Model> FlatRowReader::read(const std::vector<std::string_view>& cells, std::uint32_t place,
                                         const Report& report) {
    Model model;
    std::vector<std::size_t> faulty; // columns
    for (const Column& column : m_columns) {
        if (!setField(model, column, cells[column.index], report)) {
            faulty.push_back(column.index);
        }
    }
    if (trimmed(model.name).empty()) {
        faulty.push_back(m_nameColumn);
        report(Severity::error, {FS_TEXT("A model needs a name."), {}}, m_nameColumn);
    }
    if (model.id.empty()) {
        model.id = freeId(model.name);
    }
    const bool isNew = noteIdentity(model.id, model.name, place, report);
    noteAliases(model, place, report);
    keepUnknown(model, cells);
    const bool isInOrder = checkValues(model, faulty, report) && faulty.empty() && isNew;
    return isInOrder ? std::optional(std::move(model)) : std::nullopt;
}

/// Says what is wrong with the values that could be read: nothing more of the columns that could not. False
/// if an error was reported.
bool FlatRowReader::checkValues(const Model& model, const std::vector<std::size_t>& faulty,
                                const Report& report) const {
    bool isInOrder = true;
    checkModel(model, m_context, [&](const RecordFinding& finding) {
        const std::size_t column = columnOf(finding.field);
        if (std::find(faulty.begin(), faulty.end(), column) == faulty.end()) {
            isInOrder = isInOrder && finding.severity != Severity::error;
            report(finding.severity, finding.message, column);
        }
    });
    return isInOrder;
}

bool FlatRowReader::setField(Model& model, const Column& column, std::string_view cell,
                             const Report& report) const {
    if (!column.field->isEditable) {
        return true;
    }
    const Result<FieldValue> value = parseFieldValue(*column.field, cell);
    if (!value) {
        if (meansUnknown(normalisedNumberText(cell))) {
            return true;
        }
        report(Severity::error, value.error().message, column.index);
        return false;
    }
    if (std::holds_alternative<std::monostate>(*value)) {
        return true;
    }
    const Result<void> set = column.field->set(model, *value);
    if (set) {
        return true;
    }
    // What is said of a value that is not there (a source without a price) is left out, not the row.
    const bool isError = set.error().code != ErrorCode::usage;
    report(isError ? Severity::error : Severity::warning, set.error().message, column.index);
    return !isError;
}

/// An id made from the name that no row has yet.
std::string FlatRowReader::freeId(const std::string& name) {
    const std::string base = slug(name);
    std::string id = base;
    for (int number = 2; m_madeIds.insert(id, 0); ++number) {
        id = base + "-" + std::to_string(number);
    }
    return id;
}

constexpr FlatRowReader::BackReference FlatRowReader::kLooksLike = {
    FS_TEXT("\"{0}\" looks like the model at line {1} under another name. Join them, or tell them apart by "
            "their names."),
    FS_TEXT("\"{0}\" looks like the model at {1} under another name. Join them, or tell them apart by their "
            "names.")};

Message FlatRowReader::messageOf(const BackReference& sentence, std::string_view text,
                                 std::uint32_t place) const {
    const bool isLine = m_places == Places::lines;
    return {isLine ? sentence.toLine : sentence.toPointer,
            {std::string(text), (isLine ? "" : "/") + std::to_string(place)}};
}

/// Remembers a row's id and name. False if the id was used before.
bool FlatRowReader::noteIdentity(std::string_view id, std::string_view name, std::uint32_t place,
                                 const Report& report) {
    if (const auto first = m_ids.insert(id, place)) {
        report(Severity::error,
               messageOf({FS_TEXT("The identifier \"{0}\" is used before, at line {1}. Give each its own."),
                          FS_TEXT("The identifier \"{0}\" is used before, at {1}. Give each its own.")},
                         id, *first),
               m_idColumn);
        return false;
    }
    const auto first = name.empty() ? std::nullopt : m_modelNames.insert(name, place);
    if (first) {
        report(Severity::warning,
               messageOf({FS_TEXT("The name \"{0}\" is used before, at line {1}."),
                          FS_TEXT("The name \"{0}\" is used before, at {1}.")},
                         name, *first),
               m_nameColumn);
    } else if (!name.empty() && hasRoomForKey(report)) {
        if (const auto twin = m_modelKeys.insert(modelNameKey(name), place)) {
            report(Severity::warning, messageOf(kLooksLike, name, *twin), m_nameColumn);
        }
    }
    return true;
}

bool FlatRowReader::hasRoomForKey(const Report& report) {
    if (++m_keyCount == kMostKeys + 1) {
        reportTooManyNames(report);
    }
    return m_keyCount <= kMostKeys;
}

void FlatRowReader::reportTooManyNames(const Report& report) {
    report(Severity::warning,
           {FS_TEXT("There are more than {0} names. Not all of them are compared to find one model under two "
                    "spellings."),
            {std::to_string(kMostKeys)}},
           kNoColumn);
}

/// Remembers a row's other names, and tells if one of them is another row's.
void FlatRowReader::noteAliases(const Model& model, std::uint32_t place, const Report& report) {
    for (const std::string& alias : model.aliases) {
        const std::string key = modelNameKey(alias);
        const auto twin =
            key.empty() || !hasRoomForKey(report) ? std::nullopt : m_modelKeys.insert(key, place);
        if (twin && *twin != place) {
            report(Severity::warning, messageOf(kLooksLike, alias, *twin), columnOf("aliases"));
        }
    }
}

void FlatRowReader::keepUnknown(Model& model, const std::vector<std::string_view>& cells) const {
    if (m_unknown.empty()) {
        return;
    }
    Json members = Json::object();
    for (const std::size_t column : m_unknown) {
        if (!cells[column].empty() && !m_names[column].empty()) {
            members[m_names[column]] = m_unknownCells == UnknownCells::json
                                           ? Json::parse(cells[column], nullptr, false)
                                           : Json(cells[column]);
        }
    }
    if (!members.empty()) {
        model.unknownFields = members.dump();
    }
}

std::string slug(std::string_view name) {
    std::string id;
    for (const char c : name) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isKept =
            (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
        if (isUpper || isKept) {
            id += isUpper ? static_cast<char>(c + 32) : c;
        } else if (!id.empty() && id.back() != '-') {
            id += '-';
        }
    }
    while (!id.empty() && id.back() == '-') {
        id.pop_back();
    }
    return id.empty() ? "model" : id;
}

std::vector<Benchmark> standardBenchmarks() {
    const auto benchmark = [](const char* id, const char* name, std::optional<int> items,
                              std::optional<double> chance, const char* source) {
        Benchmark result;
        result.id = id;
        result.name = name;
        result.itemCount = items;
        result.chanceLevel = chance;
        result.source = source;
        return result;
    };
    return {benchmark("gpqa-diamond", "GPQA Diamond", 198, 25, "https://arxiv.org/abs/2311.12022"),
            benchmark("aime-2024", "AIME 2024", 30, {},
                      "https://artofproblemsolving.com/wiki/index.php/2024_AIME_I"),
            benchmark("mmlu", "MMLU", 14042, 25, "https://arxiv.org/abs/2009.03300")};
}

} // namespace frontierscope
