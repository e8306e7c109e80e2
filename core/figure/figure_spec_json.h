// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/figure/figure_spec.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace frontierscope {

constexpr int kFigureSpecVersion = 1;

/// Only what differs from the defaults is written, keys in snake_case and stable order; unknown members come
/// back.
[[nodiscard]] nlohmann::ordered_json figureSpecToJson(const FigureSpec& spec);

/// Error: a wrong type or value (JSON pointer named), an unknown chart kind, or a newer version.
[[nodiscard]] Result<FigureSpec> figureSpecFromJson(const nlohmann::ordered_json& json);

/// `--set /json/pointer=VALUE`: VALUE is JSON, else a string. Error: a pointer that names no member of a
/// spec.
[[nodiscard]] Result<FigureSpec> withSetting(const FigureSpec& spec, std::string_view pointer,
                                             std::string_view value);

} // namespace frontierscope
