// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace frontierscope {

/// Runs the verb that the arguments name and returns its exit status: 0 fine, 1 the data have errors, 2 wrong
/// usage or an unreadable file. Nothing if the arguments name no verb: then the window is wanted.
[[nodiscard]] std::optional<int> runCommandLine(int argc, char* argv[]);

} // namespace frontierscope
