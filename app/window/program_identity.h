// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIcon;

namespace frontierscope {

/// Names the program to the desktop, which finds its entry, icon and windows by them: the name of the
/// installed desktop file and the class of the windows.
inline constexpr const char* kDesktopFile = "org.frontierscope.Frontierscope";
inline constexpr const char* kApplicationName = "frontierscope";

/// The installed icon, or the one in the program itself.
[[nodiscard]] QIcon programIcon();

} // namespace frontierscope
