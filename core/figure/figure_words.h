// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/dataset/dataset.h"

#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

// How a figure writes numbers and sentences.

/// A sentence in a language; `text` is a template marked with FS_TEXT.
[[nodiscard]] std::string say(Language language, std::string_view text,
                              std::vector<std::string> arguments = {});

/// A word of the data (name of a series, an axis, a reference line) in a language, where its translation is
/// known; else as it is.
[[nodiscard]] std::string dataTerm(Language language, const std::string& term);

/// "$0.075", "$4.50", "$30": three significant digits, two under a dollar.
[[nodiscard]] std::string usdText(double value);
/// "81.3": at most one decimal.
[[nodiscard]] std::string scoreText(double value);
/// "81.3%" for percent, else the number.
[[nodiscard]] std::string scoreText(double value, bool isPercent);
/// A ratio >= 1: "3.4", "42", "417".
[[nodiscard]] std::string ratioText(double ratio);
/// "1,234".
[[nodiscard]] std::string countText(std::size_t count);

/// Sentences joined to running text.
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view separator);

/// The credits due for values read at `addresses`, in the dataset's order, each once; then the hosts of the
/// addresses that no credit covers.
[[nodiscard]] std::vector<std::string> creditsFor(const Dataset& dataset,
                                                  const std::vector<std::string_view>& addresses);

/// Those credits as a figure's line "Sources: …"; empty if there are none.
[[nodiscard]] std::string sourceLine(const Dataset& dataset, const std::vector<std::string_view>& addresses,
                                     Language language);

} // namespace frontierscope
