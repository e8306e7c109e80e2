// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace frontierscope {

/// Does work in a thread that waits its turn: where processors are few, the window's thread goes first.
void startPatiently(std::function<void()> work);

/// Makes the calling thread such a thread, for the rest of its life.
void becomePatient();

} // namespace frontierscope
