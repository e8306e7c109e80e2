// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace frontierscope {

/// Lets a short run that paints one picture take its memory in large pages, where the system has them: else a
/// third of its time goes into thousands of page faults. Changes no result; does nothing where it can't.
void useLargePages();

} // namespace frontierscope
