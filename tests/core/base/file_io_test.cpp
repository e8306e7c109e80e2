// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file_io.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <set>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace frontierscope {

namespace {

/// A folder of its own for each test.
class WrittenFile : public testing::Test {
protected:
    WrittenFile() {
        std::string name = (std::filesystem::temp_directory_path() / "file_io_test.XXXXXX").string();
        folder = ::mkdtemp(name.data());
    }
    ~WrittenFile() override { std::filesystem::remove_all(folder); }

    void put(const std::string& name, const std::string& text) const { std::ofstream(folder / name) << text; }

    [[nodiscard]] std::set<std::string> names() const {
        std::set<std::string> found;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            found.insert(entry.path().filename().string());
        }
        return found;
    }

    std::filesystem::path folder;
};

} // namespace

TEST_F(WrittenFile, IsWholeAndAloneInItsFolder) {
    const auto file = folder / "data.json";
    ASSERT_TRUE(writeFileAtomically(file, "old"));
    ASSERT_TRUE(writeFileAtomically(file, "new"));
    EXPECT_EQ(*readFile(file), "new");
    EXPECT_EQ(names(), std::set<std::string>{"data.json"});
}

TEST_F(WrittenFile, KeepsThePermissionsOfTheOneItReplaces) {
    const auto file = folder / "data.json";
    put("data.json", "old");
    ASSERT_EQ(::chmod(file.c_str(), 0640), 0);
    ASSERT_TRUE(writeFileAtomically(file, "new"));
    struct stat status {};
    ASSERT_EQ(::stat(file.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0640U);
}

TEST_F(WrittenFile, RemovesWhatKilledSavesOfItLeftAndNothingElse) {
    put(".data.json.saving-aB3xY9", "half");
    put(".data.json.saving-notours", "seven letters");
    put(".other.json.saving-aB3xY9", "of another file");
    put("data.json.backup", "the person's own");
    ASSERT_TRUE(writeFileAtomically(folder / "data.json", "new"));
    EXPECT_EQ(names(), (std::set<std::string>{"data.json", "data.json.backup", ".data.json.saving-notours",
                                              ".other.json.saving-aB3xY9"}));
}

TEST_F(WrittenFile, LeavesAloneWhatAnotherProgramIsSaving) {
    put(".data.json.saving-aB3xY9", "being written");
    const int other = ::open((folder / ".data.json.saving-aB3xY9").c_str(), O_RDONLY | O_CLOEXEC);
    ASSERT_EQ(::flock(other, LOCK_EX), 0);
    ASSERT_TRUE(writeFileAtomically(folder / "data.json", "new"));
    EXPECT_TRUE(names().contains(".data.json.saving-aB3xY9"));
    ::close(other);
}

TEST_F(WrittenFile, OfALongNameIsWritten) {
    const auto file = folder / (std::string(249, 'x') + ".json");
    ASSERT_TRUE(writeFileAtomically(file, "new"));
    EXPECT_EQ(*readFile(file), "new");
}

TEST_F(WrittenFile, ThatCantBeWrittenLeavesTheOldOne) {
    std::filesystem::create_directory(folder / "data.json");
    EXPECT_FALSE(writeFileAtomically(folder / "data.json", "new"));
    EXPECT_FALSE(writeFileAtomically(folder / "missing" / "data.json", "new"));
    EXPECT_EQ(names(), std::set<std::string>{"data.json"});
}

} // namespace frontierscope
