// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/korean.h"

#include <array>

namespace frontierscope {

namespace {

constexpr std::array<Translation, 0> kTranslations = {};

} // namespace

std::span<const Translation> koreanForFrontier() {
    return kTranslations;
}

} // namespace frontierscope
