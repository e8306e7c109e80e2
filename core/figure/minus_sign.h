// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace frontierscope {

/// A formatted number with the minus sign of typography in the place of the hyphen: "−4.9".
[[nodiscard]] inline std::string withMinusSign(const std::string& number) {
    return number.starts_with('-') ? "−" + number.substr(1) : number;
}

} // namespace frontierscope
