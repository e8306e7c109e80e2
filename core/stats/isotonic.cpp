// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/isotonic.h"

namespace frontierscope {

std::vector<double> isotonicFit(std::span<const double> values) {
    struct Block {
        double sum = 0;
        std::size_t size = 0;
        [[nodiscard]] double mean() const { return sum / static_cast<double>(size); }
    };
    std::vector<Block> blocks;
    for (const double value : values) {
        blocks.push_back({value, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().size += last.size;
        }
    }
    std::vector<double> fit;
    for (const Block& block : blocks) {
        fit.insert(fit.end(), block.size, block.mean());
    }
    return fit;
}

} // namespace frontierscope
