// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/model_form.h"

#include <span>
#include <string_view>

namespace frontierscope {

/// All model forms, in the order they are offered.
[[nodiscard]] std::span<const ModelForm* const> modelForms();

/// The form of an id such as "log-linear"; null if there is none.
[[nodiscard]] const ModelForm* findModelForm(std::string_view id);

} // namespace frontierscope
