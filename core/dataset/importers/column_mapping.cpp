// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/column_mapping.h"

#include <algorithm>
#include <array>
#include <set>

namespace frontierscope {

namespace {

struct Synonym {
    std::string_view word, key;
};

// Headers as people write them, in the spelling of normalisedHeader; field.cpp knows some more.
constexpr std::array kSynonyms = {
    Synonym{"model id", "id"},
    Synonym{"모델", "name"},
    Synonym{"모델 이름", "name"},
    Synonym{"모델명", "name"},
    Synonym{"이름", "name"},
    Synonym{"display name", "name"},
    Synonym{"system", "name"},
    Synonym{"company", "organization"},
    Synonym{"creator", "organization"},
    Synonym{"vendor", "organization"},
    Synonym{"기관", "organization"},
    Synonym{"개발사", "organization"},
    Synonym{"회사", "organization"},
    Synonym{"publication date", "release_date"},
    Synonym{"launch date", "release_date"},
    Synonym{"version release date", "release_date"},
    Synonym{"출시일", "release_date"},
    Synonym{"공개일", "release_date"},
    Synonym{"input", "input_price_usd_per_mtok"},
    Synonym{"input cost", "input_price_usd_per_mtok"},
    Synonym{"input token price", "input_price_usd_per_mtok"},
    Synonym{"prompt price", "input_price_usd_per_mtok"},
    Synonym{"price input", "input_price_usd_per_mtok"},
    Synonym{"입력 가격", "input_price_usd_per_mtok"},
    Synonym{"입력가", "input_price_usd_per_mtok"},
    Synonym{"output", "output_price_usd_per_mtok"},
    Synonym{"output cost", "output_price_usd_per_mtok"},
    Synonym{"output token price", "output_price_usd_per_mtok"},
    Synonym{"completion price", "output_price_usd_per_mtok"},
    Synonym{"price output", "output_price_usd_per_mtok"},
    Synonym{"출력 가격", "output_price_usd_per_mtok"},
    Synonym{"출력가", "output_price_usd_per_mtok"},
    Synonym{"cached input", "cached_price_usd_per_mtok"},
    Synonym{"cached input price", "cached_price_usd_per_mtok"},
    Synonym{"cache read price", "cached_price_usd_per_mtok"},
    Synonym{"캐시 가격", "cached_price_usd_per_mtok"},
    Synonym{"gpqa score", "gpqa_diamond_pct"},
    Synonym{"gpqa diamond score", "gpqa_diamond_pct"},
    Synonym{"aime 24", "aime_2024_pct"},
    Synonym{"aime24", "aime_2024_pct"},
    Synonym{"mmlu score", "mmlu_pct"},
    Synonym{"training flop", "training_compute_flop"},
    Synonym{"training flops", "training_compute_flop"},
    Synonym{"훈련 컴퓨팅", "training_compute_flop"},
    Synonym{"reasoning model", "reasoning"},
    Synonym{"추론", "reasoning"},
    Synonym{"추론 모델", "reasoning"},
    Synonym{"open source", "open_weights"},
    Synonym{"open model weights", "open_weights"},
    Synonym{"공개 가중치", "open_weights"},
    Synonym{"country of organization", "country"},
    Synonym{"국가", "country"},
    Synonym{"source", "price_source"},
    Synonym{"price link", "price_source"},
    Synonym{"가격 출처", "price_source"},
    Synonym{"비고", "notes"},
    Synonym{"메모", "notes"},
};

struct Unit {
    std::string_view text; ///< a part of the header in lower case
    int powerOfTen;
};

constexpr std::array kUnits = {
    Unit{"per 1k tokens", 3},
    Unit{"/1k tokens", 3},
    Unit{"/ 1k tokens", 3},
    Unit{"per thousand tokens", 3},
    Unit{"/1k", 3},
    Unit{"/k tokens", 3},
    Unit{"per million tokens", 0},
    Unit{"per 1m tokens", 0},
    Unit{"/1m tokens", 0},
    Unit{"/ 1m tokens", 0},
    Unit{"/m tokens", 0},
    Unit{"/ m tokens", 0},
    Unit{"/mtok", 0},
    Unit{"/1m", 0},
    Unit{"백만 토큰당", 0},
    Unit{"per token", 6},
    Unit{"/token", 6},
    Unit{"/ token", 6},
};

std::string lowered(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return lower;
}

/// Words of the header without units: lower case, brackets with their inside taken out, one blank between
/// words.
std::string normalisedHeader(std::string_view header) {
    std::string words;
    int depth = 0;
    for (const char c : lowered(header)) {
        depth += c == '(' || c == '[' ? 1 : 0;
        const bool isKept =
            (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
        if (depth == 0 && isKept) {
            words += c;
        } else if (depth == 0 && !words.empty() && words.back() != ' ') {
            words += ' ';
        }
        depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
    }
    while (words.ends_with(' ')) {
        words.pop_back();
    }
    return words;
}

std::string withUnderscores(std::string words) {
    std::replace(words.begin(), words.end(), ' ', '_');
    return words;
}

const Field* fieldOf(const std::string& words) {
    if (const Field* field = findField(withUnderscores(words))) {
        return field;
    }
    const auto* synonym =
        std::find_if(kSynonyms.begin(), kSynonyms.end(), [&](const Synonym& s) { return s.word == words; });
    return synonym == kSynonyms.end() ? nullptr : findField(synonym->key);
}

/// The cells of a column.
std::vector<std::string_view> cellsOf(const DelimitedTable& table, std::size_t column) {
    std::vector<std::string_view> cells;
    cells.reserve(table.rows.size());
    for (const DelimitedRow& row : table.rows) {
        cells.push_back(row.cells[column]);
    }
    return cells;
}

} // namespace

HeaderMeaning meaningOfHeader(std::string_view header) {
    if (const Field* field = findField(header)) {
        return {field->isEditable ? field : nullptr, 0};
    }
    std::string rest = lowered(header);
    HeaderMeaning meaning;
    for (const Unit& unit : kUnits) {
        if (const std::size_t at = rest.find(unit.text); at != std::string::npos) {
            meaning.powerOfTen = unit.powerOfTen;
            rest.erase(at, unit.text.size());
            break;
        }
    }
    std::string words = normalisedHeader(rest);
    for (const std::string_view currency : {" usd", " us"}) {
        if (words.ends_with(currency)) {
            words.resize(words.size() - currency.size());
        }
    }
    meaning.field = fieldOf(words);
    if (meaning.field != nullptr && !meaning.field->isEditable) {
        meaning.field = nullptr;
    }
    return meaning;
}

NumberRole numberRole(const Field& field) {
    if (field.key.ends_with("_pct")) {
        return NumberRole::percent;
    }
    return field.key.ends_with("_usd_per_mtok") ? NumberRole::usdPerMtok : NumberRole::plain;
}

std::vector<ColumnUse> mapColumns(const DelimitedTable& table, const ImportOptions& options) {
    std::vector<ColumnUse> uses;
    std::set<const Field*> taken;
    // The person's choice comes before what headers say.
    for (const auto& [header, key] : options.columns) {
        taken.insert(key.empty() ? nullptr : findField(key));
    }
    for (std::size_t column = 0; column < table.header.size(); ++column) {
        ColumnUse use;
        use.header = table.header[column];
        const HeaderMeaning meaning = meaningOfHeader(use.header);
        use.powerOfTen = meaning.powerOfTen;
        if (const auto chosen = options.columns.find(use.header); chosen != options.columns.end()) {
            use.field = chosen->second.empty() ? nullptr : findField(chosen->second);
        } else if (meaning.field != nullptr && taken.insert(meaning.field).second) {
            use.field = meaning.field;
        }
        if (use.field != nullptr && use.field->type == FieldType::number) {
            const std::vector<std::string_view> cells = cellsOf(table, column);
            use.decimalSign =
                options.decimalSign == DecimalSign::unknown ? detectDecimalSign(cells) : options.decimalSign;
            use.percentScale = options.percentScale == PercentScale::unknown
                                   ? detectPercentScale(cells, use.decimalSign)
                                   : options.percentScale;
        }
        uses.push_back(std::move(use));
    }
    return uses;
}

} // namespace frontierscope
