// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/date_spelling.h"
#include "core/dataset/importers/format_readers.h"
#include "core/dataset/importers/import_notes.h"
#include "core/dataset/number_text.h"

#include <array>

// Epoch AI's table of models: a row per training run with its compute in FLOP and how sure Epoch is of it.
// All values are Epoch's estimates unless the developer stated them, which the table does not say.
namespace frontierscope {

namespace {

struct Country {
    std::string_view name, code;
};

constexpr std::array kCountries = {
    Country{"United States of America", "US"},
    Country{"United States", "US"},
    Country{"China", "CN"},
    Country{"United Kingdom of Great Britain and Northern Ireland", "GB"},
    Country{"United Kingdom", "GB"},
    Country{"Korea (Republic of)", "KR"},
    Country{"South Korea", "KR"},
    Country{"France", "FR"},
    Country{"Germany", "DE"},
    Country{"Canada", "CA"},
    Country{"Israel", "IL"},
    Country{"Japan", "JP"},
    Country{"United Arab Emirates", "AE"},
    Country{"India", "IN"},
    Country{"Switzerland", "CH"},
    Country{"Finland", "FI"},
    Country{"Russia", "RU"},
    Country{"Singapore", "SG"},
    Country{"Hong Kong", "HK"},
    Country{"Taiwan", "TW"},
};

std::size_t firstColumn(const DelimitedTable& table, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) {
        if (const std::size_t column = table.column(name); column != DelimitedTable::kNoColumn) {
            return column;
        }
    }
    return DelimitedTable::kNoColumn;
}

class ModelReader {
public:
    ModelReader(const DelimitedTable& table, ImportedTable& imported)
        : m_table(table)
        , m_imported(imported) {}

    void read(const DelimitedRow& record) {
        const ImportPlace place(m_imported, record.line);
        const std::string name(m_table.cell(record, m_model));
        if (name.empty()) {
            place.leaveOut({FS_TEXT("The model has no name. It is left out."), {}}, {}, m_model);
            return;
        }
        Model model;
        model.id = name;
        model.name = name;
        model.organization = m_table.cell(record, m_organization);
        model.releaseDate = dateOf(record, place);
        model.country = countryOf(record, place);
        model.openWeights = openWeightsOf(record);
        model.trainingCompute = computeOf(record, place);
        place.newRow({name}).facts = std::move(model);
    }

private:
    std::optional<CalendarDate> dateOf(const DelimitedRow& record, const ImportPlace& place) const {
        const std::string text(m_table.cell(record, m_date));
        const auto date = readDateSpelling(text);
        if (!text.empty() && !date) {
            place.add(Severity::error,
                      {FS_TEXT("\"{0}\" can't be read as a date. It stays unknown."), {text}}, {}, m_date);
        }
        return date;
    }

    std::string countryOf(const DelimitedRow& record, const ImportPlace& place) const {
        const std::string text(m_table.cell(record, m_country));
        for (const Country& country : kCountries) {
            if (text == country.name) {
                return std::string(country.code);
            }
        }
        if (!text.empty()) {
            place.warn({FS_TEXT("\"{0}\" is not one country that is known here. The country stays unknown."),
                        {text}},
                       {}, m_country);
        }
        return {};
    }

    std::optional<bool> openWeightsOf(const DelimitedRow& record) const {
        const std::string_view text = m_table.cell(record, m_access);
        if (text.starts_with("Open weights")) {
            return true;
        }
        const bool isClosed =
            text == "API access" || text.starts_with("Hosted access") || text == "Unreleased";
        return isClosed ? std::optional(false) : std::nullopt;
    }

    std::optional<TrainingCompute> computeOf(const DelimitedRow& record, const ImportPlace& place) const {
        const std::string text(m_table.cell(record, m_compute));
        const NumberReading reading = readNumber(text, {NumberRole::plain, DecimalSign::point, {}});
        if (reading.verdict == NumberReading::Verdict::unknown) {
            return std::nullopt;
        }
        if (reading.verdict != NumberReading::Verdict::accepted || reading.value <= 0) {
            const Message reason =
                reading.verdict == NumberReading::Verdict::accepted
                    ? Message{FS_TEXT("\"{0}\" is no training compute: it has to be above 0 FLOP."), {text}}
                    : reading.reason;
            place.add(Severity::error, reason, {}, m_compute);
            return std::nullopt;
        }
        TrainingCompute compute;
        compute.flop = reading.value;
        compute.source = "https://epoch.ai/data/ai-models";
        const std::string_view confidence = m_table.cell(record, m_confidence);
        if (confidence == "Confident" || confidence == "Likely" || confidence == "Speculative") {
            compute.confidence = confidence;
        }
        return compute;
    }

    const DelimitedTable& m_table;
    ImportedTable& m_imported;
    std::size_t m_model = firstColumn(m_table, {"Model", "System"});
    std::size_t m_organization = m_table.column("Organization");
    std::size_t m_date = m_table.column("Publication date");
    std::size_t m_compute = m_table.column("Training compute (FLOP)");
    std::size_t m_confidence = m_table.column("Confidence");
    std::size_t m_country =
        firstColumn(m_table, {"Country (of organization)", "Country (from Organization)", "Country"});
    std::size_t m_access = m_table.column("Model accessibility");
};

} // namespace

ImportedTable readEpochModels(const DelimitedTable& table, const ImportOptions&) {
    ImportedTable imported;
    imported.isTrainingCompute = true;
    noteUnusedColumns(table,
                      {"Model", "System", "Organization", "Publication date", "Training compute (FLOP)",
                       "Confidence", "Country (of organization)", "Country (from Organization)", "Country",
                       "Model accessibility"},
                      imported);
    ModelReader reader(table, imported);
    for (const DelimitedRow& record : table.rows) {
        reader.read(record);
    }
    return imported;
}

} // namespace frontierscope
