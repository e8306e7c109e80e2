// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that edits and saves is killed at random moments: nothing that it called safe may be lost.

#include "app/base/document_io.h"
#include "app/base/qt_conversions.h"
#include "app/base/saved_versions.h"
#include "app/window/autosave.h"
#include "core/base/file_io.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <charconv>
#include <csignal>
#include <random>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

constexpr int kRuns = 500;

/// What the program said before it was killed.
struct Told {
    int kept = -1, saved = -1;
};

Told readTold(int descriptor) {
    std::string text;
    std::array<char, 4096> bytes{};
    for (ssize_t got = 0; (got = ::read(descriptor, bytes.data(), bytes.size())) > 0;) {
        text.append(bytes.data(), static_cast<std::size_t>(got));
    }
    Told told;
    for (std::size_t at = 0, end = 0; (end = text.find('\n', at)) != std::string::npos; at = end + 1) {
        const std::string line = text.substr(at, end - at);
        int& number = line.starts_with("kept ") ? told.kept : told.saved;
        std::from_chars(line.data() + line.find(' ') + 1, line.data() + line.size(), number);
    }
    return told;
}

/// Runs the program on the document from a number on and kills it after a while.
Told runAndKill(const std::string& file, int number, useconds_t microseconds) {
    std::array<int, 2> pipe{};
    EXPECT_EQ(::pipe(pipe.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(pipe[1], STDOUT_FILENO);
        ::close(pipe[0]);
        ::close(pipe[1]);
        const std::string from = std::to_string(number);
        ::execl(FRONTIERSCOPE_SAVE_LOOP, FRONTIERSCOPE_SAVE_LOOP, file.c_str(), from.c_str(), nullptr);
        ::_exit(127);
    }
    ::close(pipe[1]);
    char first = 0;
    std::string start;
    while (first != '\n' && ::read(pipe[0], &first, 1) == 1) { // it works: from here on a kill counts
        start += first;
    }
    ::usleep(microseconds);
    ::kill(child, SIGKILL);
    Told told = readTold(pipe[0]);
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the program ended by itself with " << WEXITSTATUS(status);
    EXPECT_TRUE(start.starts_with("kept ")) << start;
    told.kept = std::max(told.kept, number);
    return told;
}

/// The number in a whole document; -1: it is damaged.
int numberIn(const std::filesystem::path& file) {
    const auto loaded = loadDocument(file);
    if (!loaded || !loaded->findings.empty() || loaded->content.dataset.models.size() != 30) {
        return -1;
    }
    return std::stoi(loaded->content.dataset.models[0].notes);
}

std::vector<std::string> namesIn(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    return names;
}

} // namespace

TEST(Kill, LosesNothingThatWasSavedOrKept) {
    const QTemporaryDir folder;
    const std::filesystem::path file = toPath(folder.filePath(QStringLiteral("work.frontierscope")));
    DocumentContent content;
    content.figures.resize(1);
    content.figures[0].id = "frontier";
    for (int i = 0; i < 30; ++i) {
        Model& model = content.dataset.models.emplace_back();
        model.id = model.name = "model-" + std::to_string(i);
        model.notes = "0";
    }
    ASSERT_TRUE(saveDocument(content, file));
    std::mt19937 random(20250227);
    int number = 1;
    int recovered = 0;
    for (int run = 0; run < kRuns; ++run) {
        const Told told = runAndKill(file.string(), number, static_cast<useconds_t>(random() % 25000U));
        const int inFile = numberIn(file);
        ASSERT_GE(inFile, std::max(0, told.saved)) << "run " << run << ": saved work is lost";
        int inCopies = -1;
        for (const LostDocument& lost : Autosave::lostDocuments()) {
            const int inCopy = numberIn(lost.file);
            EXPECT_GE(inCopy, 0) << "run " << run << ": a recovery copy is damaged";
            inCopies = std::max(inCopies, inCopy);
            Autosave::discard(lost);
        }
        ASSERT_GE(std::max(inFile, inCopies), told.kept) << "run " << run << ": kept work is lost";
        recovered += inCopies > inFile ? 1 : 0;
        for (const SavedVersion& version : SavedVersions::of(file)) {
            EXPECT_GE(numberIn(version.file), 0) << "run " << run << ": an earlier version is damaged";
        }
        EXPECT_LE(SavedVersions::of(file).size(), std::size_t{SavedVersions::kKeptCount + 1});
        number = std::max(inFile, inCopies) + 1;
    }
    ASSERT_TRUE(saveDocument(content, file));
    EXPECT_EQ(namesIn(toPath(folder.path())), std::vector<std::string>{"work.frontierscope"})
        << "a save removes what killed ones left";
    EXPECT_GT(recovered, kRuns / 10) << "too few kills hit unsaved work to show anything";
    RecordProperty("recovered", recovered);
}

} // namespace frontierscope
