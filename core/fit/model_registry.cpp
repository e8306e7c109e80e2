// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/model_registry.h"

#include "core/fit/model_forms/exponential_time.h"
#include "core/fit/model_forms/log_linear.h"

namespace frontierscope {

std::span<const ModelForm* const> modelForms() {
    static const ModelFormOf<LogLinear> kLogLinear;
    static const ModelFormOf<ExponentialTime> kExponentialTime;
    static const std::array<const ModelForm*, 2> kForms = {&kLogLinear, &kExponentialTime};
    return kForms;
}

const ModelForm* findModelForm(std::string_view id) {
    for (const ModelForm* form : modelForms()) {
        if (form->description().id == id) {
            return form;
        }
    }
    return nullptr;
}

} // namespace frontierscope
