// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

struct Translation {
    std::string_view english, korean;
};

// What the files of one folder say; each table stands in a file of its own.
[[nodiscard]] std::span<const Translation> koreanForApp(); ///< app: what is said through Result
[[nodiscard]] std::span<const Translation> koreanForBase();
[[nodiscard]] std::span<const Translation> koreanForDataset();   ///< dataset
[[nodiscard]] std::span<const Translation> koreanForImporters(); ///< dataset: numbers, importers, differences
[[nodiscard]] std::span<const Translation> koreanForColumns();   ///< computed columns, in tables and figures
[[nodiscard]] std::span<const Translation> koreanForFit();       ///< fit
[[nodiscard]] std::span<const Translation> koreanForFrontier();  ///< pricing, stats, frontier
[[nodiscard]] std::span<const Translation> koreanForFigure();    ///< figure

/// Every sentence of core in Korean.
[[nodiscard]] std::vector<Translation> koreanTranslations();

/// The particle of a pair such as "은/는" that goes with the last syllable of `word`. A word that ends in a
/// digit goes by how the digit is read, one in a Latin letter by how the letter is read; "으로/로" also takes
/// 로 after ㄹ.
[[nodiscard]] std::string_view koreanParticle(std::string_view word, std::string_view pair);

} // namespace frontierscope
