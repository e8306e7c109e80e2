// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/dataset_io.h"

#include "tests/bench/bench_command.h"

#include <set>

namespace frontierscope {

/// Rows are bad that have an error or leave a date, a price or the score open.
int benchLoad(std::span<const std::string> arguments) {
    if (arguments.empty()) {
        return 2;
    }
    const Stopwatch watch;
    const auto checked = checkDataset(arguments[0]);
    if (!checked) {
        std::fprintf(stderr, "%s\n", render(checked.error().message).c_str());
        return 2;
    }
    std::set<std::string> faulty;
    for (const Diagnostic& finding : checked->findings) {
        if (finding.severity == Severity::error) {
            const std::string where = finding.where();
            faulty.insert(where.substr(0, where.find_first_of(":/", 1)));
        }
    }
    watch.print();
    std::printf("CHECK rows %zu bad %zu orgs %zu\n", checked->recordCount,
                faulty.size() + checked->rowsWithGaps, checked->organizationCount);
    return 0;
}

} // namespace frontierscope
