// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <filesystem>
#include <string_view>
#include <vector>

namespace frontierscope {

/// A file as it was once saved.
struct SavedVersion {
    std::filesystem::path file; ///< the copy in the data folder
    QDateTime savedAt;
};

/// The last versions of every file that was saved, kept in the data folder whatever happens to the file.
class SavedVersions {
public:
    static constexpr int kKeptCount = 5;

    /// Keeps a copy of the file's content; one that equals the newest copy is not kept again. Where no copy
    /// can be written nothing happens: saving itself must not fail for that.
    static void keep(const std::filesystem::path& file);
    /// The newest first.
    [[nodiscard]] static std::vector<SavedVersion> of(const std::filesystem::path& file);
};

} // namespace frontierscope
