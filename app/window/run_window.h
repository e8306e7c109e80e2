// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontierscope {

/// Opens the window on the files named and runs until it is closed. 2 without a display.
[[nodiscard]] int runWindow(int argc, char* argv[]);

} // namespace frontierscope
