// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/large_pages.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#endif

namespace frontierscope {

#ifdef __GLIBC__

namespace {

constexpr int kHeapBytes = 64 << 20; // reserved; only what is used counts
constexpr std::uintptr_t kLargePage = 2 << 20;

std::uintptr_t heapEnd() {
    return reinterpret_cast<std::uintptr_t>(sbrk(0));
}

} // namespace

void useLargePages() {
    const std::uintptr_t begin = heapEnd() / kLargePage * kLargePage + kLargePage;
    // Pictures too come from the heap, which grows once, by all of it, and never shrinks.
    if (mallopt(M_MMAP_THRESHOLD, kHeapBytes / 2) == 0 || mallopt(M_TRIM_THRESHOLD, 4 * kHeapBytes) == 0 ||
        mallopt(M_TOP_PAD, kHeapBytes) == 0) {
        return;
    }
    void* volatile block = std::malloc(kLargePage); // volatile: or the compiler leaves the pair out
    std::free(block);
    const std::uintptr_t end = heapEnd();
    if (end > begin) {
        (void)madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
    }
}

#else

void useLargePages() {}

#endif

} // namespace frontierscope
