// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/patient_threads.h"

#include <QThreadPool>

#include <sys/resource.h>
#include <unistd.h>
#include <utility>

namespace frontierscope {

void startPatiently(std::function<void()> work) {
    static QThreadPool pool; // of its own: a thread can't take its patience back
    pool.start([work = std::move(work)] {
        becomePatient();
        work();
    });
}

void becomePatient() {
    constexpr int kPatience = 10; // about a tenth of the time of a thread that is in a hurry
    static thread_local const int done = setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kPatience);
    static_cast<void>(done); // where it is not allowed, the work is merely as quick as any
}

} // namespace frontierscope
