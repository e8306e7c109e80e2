// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Only carries the precompiled headers of the tests (CMakeLists.txt beside it).
