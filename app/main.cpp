// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command_line.h"
#include "app/window/run_window.h"

int main(int argc, char* argv[]) {
    if (const auto status = frontierscope::runCommandLine(argc, argv)) {
        return *status;
    }
    return frontierscope::runWindow(argc, argv);
}
