// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/model_registry.h"

#include "core/fit/model_form_of.h"
#include "core/fit/model_forms/chinchilla.h"
#include "core/fit/model_forms/error_power.h"
#include "core/fit/model_forms/exponential_time.h"
#include "core/fit/model_forms/log_linear.h"
#include "core/fit/model_forms/logistic.h"
#include "core/fit/model_forms/power.h"
#include "core/fit/model_forms/saturating_power.h"
#include "core/fit/model_forms/shifted_power.h"

#include <array>

namespace frontierscope {

namespace {

template <class Form>
const ModelForm* form() {
    static const ModelFormOf<Form> kForm;
    return &kForm;
}

} // namespace

std::span<const ModelForm* const> modelForms() {
    static const std::array kForms = {form<LogLinear>(),       form<Logistic>(),   form<Power>(),
                                      form<SaturatingPower>(), form<ErrorPower>(), form<ExponentialTime>(),
                                      form<ShiftedPower>(),    form<Chinchilla>()};
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
