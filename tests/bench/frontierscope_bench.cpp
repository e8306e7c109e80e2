// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench_command.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace frontierscope {

namespace {

struct NamedCommand {
    std::string_view name;
    BenchCommand run;
};

constexpr auto kCommands = std::to_array<NamedCommand>({
    {"chinchilla", benchChinchilla},
    {"frontier", benchFrontier},
    {"labels", benchLabels},
    {"load", benchLoad},
    {"logistic", benchLogistic},
});

int runBench(const std::vector<std::string>& words) {
    const auto* command =
        std::find_if(kCommands.begin(), kCommands.end(), [&words](const NamedCommand& known) {
            return words.size() > 1 && known.name == words[1];
        });
    if (command == kCommands.end()) {
        std::fputs("frontierscope_bench frontier FILE.f64 | labels FILE.csv | load FILE | logistic FILE.csv "
                   "REFITS | "
                   "chinchilla FILE.csv "
                   "STARTS\n",
                   stderr);
        return 2;
    }
    return command->run(std::span(words).subspan(2));
}

} // namespace

} // namespace frontierscope

int main(int argc, char* argv[]) {
    return frontierscope::runBench(std::vector<std::string>(argv, argv + argc));
}
