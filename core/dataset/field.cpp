// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/field.h"

#include "core/dataset/field_access.h"

#include <algorithm>
#include <array>

namespace frontierscope {

namespace {

constexpr std::string_view kGpqa = "gpqa-diamond";
constexpr std::string_view kAime = "aime-2024";
constexpr std::string_view kMmlu = "mmlu";

using namespace field_access;

// One line per field. The CSV reader sets them in this order, so a value stands before what is said of it
// (its date, its source).
constexpr std::array kFields = {
    Field{"name", FS_TEXT("Model"), FieldType::text, true, getText<&Model::name>, setName},
    Field{"organization", FS_TEXT("Lab"), FieldType::text, true, getText<&Model::organization>,
          setText<&Model::organization>},
    Field{"release_date", FS_TEXT("Released"), FieldType::date, true, getOptional<&Model::releaseDate>,
          setOptional<&Model::releaseDate>},
    Field{"input_price_usd_per_mtok", FS_TEXT("Input price ($/M tokens)"), FieldType::number, true,
          getPrice<&Price::inputUsdPerMtok>, setPrice<&Price::inputUsdPerMtok>},
    Field{"output_price_usd_per_mtok", FS_TEXT("Output price ($/M tokens)"), FieldType::number, true,
          getPrice<&Price::outputUsdPerMtok>, setPrice<&Price::outputUsdPerMtok>},
    Field{"cached_price_usd_per_mtok", FS_TEXT("Cached input price ($/M tokens)"), FieldType::number, true,
          getPrice<&Price::cachedUsdPerMtok>, setPrice<&Price::cachedUsdPerMtok>},
    Field{"blended_price_usd_per_mtok", FS_TEXT("Blended price 3:1 ($/M tokens)"), FieldType::number, false,
          getBlendedPrice, refuseComputed},
    Field{"gpqa_diamond_pct", FS_TEXT("GPQA Diamond (%)"), FieldType::number, true, getScore<kGpqa>,
          setScore<kGpqa>},
    Field{"aime_2024_pct", FS_TEXT("AIME 2024 (%)"), FieldType::number, true, getScore<kAime>,
          setScore<kAime>},
    Field{"mmlu_pct", FS_TEXT("MMLU (%)"), FieldType::number, true, getScore<kMmlu>, setScore<kMmlu>},
    Field{"gpqa_points_per_usd", FS_TEXT("GPQA points per dollar"), FieldType::number, false, getPointsPerUsd,
          refuseComputed},
    Field{"training_compute_flop", FS_TEXT("Training compute (FLOP)"), FieldType::number, true, getFlop,
          setFlop},
    Field{"reasoning", FS_TEXT("Reasoning"), FieldType::boolean, true, getOptional<&Model::reasoning>,
          setOptional<&Model::reasoning>},
    Field{"open_weights", FS_TEXT("Open weights"), FieldType::boolean, true, getOptional<&Model::openWeights>,
          setOptional<&Model::openWeights>},
    Field{"country", FS_TEXT("Country"), FieldType::text, true, getText<&Model::country>,
          setText<&Model::country>},
    Field{"family", FS_TEXT("Family"), FieldType::text, true, getText<&Model::family>,
          setText<&Model::family>},
    Field{"setting", FS_TEXT("Reasoning setting"), FieldType::text, true, getText<&Model::setting>,
          setText<&Model::setting>},
    Field{"tier", FS_TEXT("Tier"), FieldType::text, true, getText<&Model::tier>, setText<&Model::tier>},
    Field{"generation", FS_TEXT("Generation"), FieldType::text, true, getText<&Model::generation>,
          setText<&Model::generation>},
    Field{"price_date", FS_TEXT("Price seen on"), FieldType::date, true, getPriceDate, setPriceDate},
    Field{"price_is_estimate", FS_TEXT("Price is an estimate"), FieldType::boolean, true, getPriceIsEstimate,
          setPriceIsEstimate},
    Field{"price_source", FS_TEXT("Price source"), FieldType::text, true, getPriceSource, setPriceSource},
    Field{"gpqa_stderr_pct", FS_TEXT("GPQA standard error (points)"), FieldType::number, true,
          getScoreError<kGpqa>, setScoreError<kGpqa>},
    Field{"gpqa_is_self_reported", FS_TEXT("GPQA claimed by the developer"), FieldType::boolean, true,
          getSelfReported<kGpqa>, setSelfReported<kGpqa>},
    Field{"gpqa_source", FS_TEXT("GPQA source"), FieldType::text, true, getScoreSource<kGpqa>,
          setScoreSource<kGpqa>},
    Field{"aime_source", FS_TEXT("AIME source"), FieldType::text, true, getScoreSource<kAime>,
          setScoreSource<kAime>},
    Field{"mmlu_source", FS_TEXT("MMLU source"), FieldType::text, true, getScoreSource<kMmlu>,
          setScoreSource<kMmlu>},
    Field{"training_compute_is_estimate", FS_TEXT("Training compute is an estimate"), FieldType::boolean,
          true, getFlopIsEstimate, setFlopIsEstimate},
    Field{"training_compute_confidence", FS_TEXT("Training compute confidence"), FieldType::text, true,
          getComputeText<&TrainingCompute::confidence>, setComputeText<&TrainingCompute::confidence>},
    Field{"training_compute_source", FS_TEXT("Training compute source"), FieldType::text, true,
          getComputeText<&TrainingCompute::source>, setComputeText<&TrainingCompute::source>},
    Field{"aliases", FS_TEXT("Other names"), FieldType::text, true, getAliases, setAliases},
    Field{"id", FS_TEXT("Identifier"), FieldType::text, true, getText<&Model::id>, setId},
    Field{"notes", FS_TEXT("Notes"), FieldType::text, true, getText<&Model::notes>, setText<&Model::notes>},
};

struct Synonym {
    std::string_view word, key;
};

constexpr std::array kSynonyms = {
    Synonym{"model", "name"},
    Synonym{"model_name", "name"},
    Synonym{"lab", "organization"},
    Synonym{"org", "organization"},
    Synonym{"organisation", "organization"},
    Synonym{"developer", "organization"},
    Synonym{"released", "release_date"},
    Synonym{"date", "release_date"},
    Synonym{"input_price", "input_price_usd_per_mtok"},
    Synonym{"output_price", "output_price_usd_per_mtok"},
    Synonym{"cached_price", "cached_price_usd_per_mtok"},
    Synonym{"cached_input_price_usd_per_mtok", "cached_price_usd_per_mtok"},
    Synonym{"price", "blended_price_usd_per_mtok"},
    Synonym{"blended_price", "blended_price_usd_per_mtok"},
    Synonym{"gpqa", "gpqa_diamond_pct"},
    Synonym{"gpqa_diamond", "gpqa_diamond_pct"},
    Synonym{"gpqa-diamond", "gpqa_diamond_pct"},
    Synonym{"gpqa_pct", "gpqa_diamond_pct"},
    Synonym{"gpqa_stderr", "gpqa_stderr_pct"},
    Synonym{"aime", "aime_2024_pct"},
    Synonym{"aime_2024", "aime_2024_pct"},
    Synonym{"aime-2024", "aime_2024_pct"},
    Synonym{"mmlu", "mmlu_pct"},
    Synonym{"training_compute", "training_compute_flop"},
    Synonym{"compute", "training_compute_flop"},
    Synonym{"flop", "training_compute_flop"},
    Synonym{"confidence", "training_compute_confidence"},
    Synonym{"is_reasoning", "reasoning"},
    Synonym{"open", "open_weights"},
    Synonym{"note", "notes"},
};

} // namespace

std::span<const Field> modelFields() {
    return kFields;
}

std::vector<std::string_view> fieldNames() {
    std::vector<std::string_view> names;
    names.reserve(std::size(kFields) + std::size(kSynonyms));
    for (const Field& field : kFields) {
        names.push_back(field.key);
    }
    for (const Synonym& synonym : kSynonyms) {
        names.push_back(synonym.word);
    }
    return names;
}

const Field* findField(std::string_view keyOrSynonym) {
    const auto withKey = [](std::string_view key) {
        const auto* found =
            std::find_if(kFields.begin(), kFields.end(), [key](const Field& f) { return f.key == key; });
        return found == kFields.end() ? nullptr : found;
    };
    if (const Field* field = withKey(keyOrSynonym)) {
        return field;
    }
    const auto* synonym = std::find_if(kSynonyms.begin(), kSynonyms.end(),
                                       [keyOrSynonym](const Synonym& s) { return s.word == keyOrSynonym; });
    return synonym == kSynonyms.end() ? nullptr : withKey(synonym->key);
}

} // namespace frontierscope
