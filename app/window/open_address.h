// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUrl;

namespace frontierscope {

class MessageBar;

/// Gives an address to the program that the desktop has for it; where there is none, the bar says so and
/// offers to copy the address.
void openAddress(const QUrl& address, MessageBar& bar);

} // namespace frontierscope
