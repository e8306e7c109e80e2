// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file_io.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace frontierscope {

namespace {

/// Closes a file descriptor at the end of its life.
class Descriptor {
public:
    explicit Descriptor(int value)
        : m_value(value) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_value >= 0) {
            ::close(m_value);
        }
    }
    [[nodiscard]] int get() const { return m_value; }

private:
    int m_value;
};

std::string lastError() {
    return std::strerror(errno); // NOLINT(concurrency-mt-unsafe)
}

bool writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// The permissions that the new file gets: those of the file it replaces, else what the umask leaves of
/// rw-rw-rw-.
mode_t permissionsFor(const std::filesystem::path& file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) == 0) {
        return status.st_mode & 0777U;
    }
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666U & ~mask;
}

/// What the names of unfinished files start with: hidden, and like no name that a person gives.
std::string unfinishedPrefix(const std::filesystem::path& target) {
    constexpr std::size_t kMostBytes = 200; // a name has at most 255
    return "." + target.filename().string().substr(0, kMostBytes) + ".saving-";
}

enum class Naming {
    whenWhole, ///< where the file system can
    atOnce
};

/// A file on its way to its place. Where the file system can, it has no name until it is whole, so that a
/// program that is killed leaves nothing behind. It is locked as long as it has a name of its own.
class NewFile {
public:
    explicit NewFile(const std::filesystem::path& target)
        : m_folder(target.has_parent_path() ? target.parent_path() : ".")
        , m_name((m_folder / (unfinishedPrefix(target) + "XXXXXX")).string()) {}
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile() {
        if (m_isNamed) {
            ::unlink(m_name.c_str());
        }
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }

    [[nodiscard]] bool open(Naming naming) {
        if (naming == Naming::whenWhole) {
            m_descriptor = ::open(m_folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
        }
        if (m_descriptor < 0) {
            m_descriptor = ::mkostemp(m_name.data(), O_CLOEXEC);
            m_isNamed = m_descriptor >= 0;
        }
        // Where the file system has no locks, nothing is taken for a leftover either.
        (void)(m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0);
        return m_descriptor >= 0;
    }

    [[nodiscard]] int descriptor() const { return m_descriptor; }

    /// Takes the place of the target, in one step.
    [[nodiscard]] bool replace(const std::filesystem::path& target) {
        if (!(m_isNamed || giveName()) || ::rename(m_name.c_str(), target.c_str()) != 0) {
            return false;
        }
        m_isNamed = false;
        return true;
    }

private:
    bool giveName() {
        constexpr int kMostTries = 5; // another process may take a free name before us
        const std::string self = "/proc/self/fd/" + std::to_string(m_descriptor);
        const std::string pattern = m_name;
        for (int tries = 0; tries < kMostTries && !m_isNamed; ++tries) {
            m_name = pattern;
            const int free = ::mkostemp(m_name.data(), O_CLOEXEC);
            if (free < 0) {
                return false;
            }
            ::close(free);
            ::unlink(m_name.c_str());
            m_isNamed = ::linkat(AT_FDCWD, self.c_str(), AT_FDCWD, m_name.c_str(), AT_SYMLINK_FOLLOW) == 0;
        }
        return m_isNamed;
    }

    std::filesystem::path m_folder;
    std::string m_name;
    int m_descriptor = -1;
    bool m_isNamed = false;
};

/// On failure errno says why.
bool writeNewFile(const std::filesystem::path& target, std::string_view bytes, Naming naming) {
    bool isWritten = false;
    int error = 0;
    {
        const mode_t permissions = permissionsFor(target);
        NewFile written(target);
        isWritten = written.open(naming) && writeAll(written.descriptor(), bytes) &&
                    ::fchmod(written.descriptor(), permissions) == 0 && ::fsync(written.descriptor()) == 0 &&
                    written.replace(target);
        error = errno;
    }
    errno = error;
    return isWritten;
}

/// Removes what programs left behind that were killed while they saved this file: names that no living one
/// has locked.
void removeLeftovers(const std::filesystem::path& target) {
    const std::string prefix = unfinishedPrefix(target);
    std::error_code error;
    const std::filesystem::path folder = target.has_parent_path() ? target.parent_path() : ".";
    for (auto entry = std::filesystem::directory_iterator(folder, error);
         !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (!name.starts_with(prefix) || name.size() != prefix.size() + 6) {
            continue;
        }
        const Descriptor left(::open(entry->path().c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        if (left.get() >= 0 && ::flock(left.get(), LOCK_EX | LOCK_NB) == 0) {
            ::unlink(entry->path().c_str());
        }
    }
}

} // namespace

Result<std::string> readFile(const std::filesystem::path& file, std::size_t maxBytes) {
    const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (descriptor.get() < 0) {
        if (errno == ENOENT) {
            return failure(ErrorCode::unreadable,
                           FS_TEXT("There is no file \"{0}\". Check the name and the folder."),
                           {file.string()});
        }
        return failure(ErrorCode::unreadable, FS_TEXT("The file \"{0}\" can't be opened: {1}."),
                       {file.string(), lastError()});
    }
    struct stat status {};
    if (::fstat(descriptor.get(), &status) == 0 && S_ISDIR(status.st_mode)) {
        return failure(ErrorCode::unreadable, FS_TEXT("\"{0}\" is a folder, not a file."), {file.string()});
    }
    if (static_cast<std::size_t>(status.st_size) > maxBytes) {
        return failure(ErrorCode::unreadable,
                       FS_TEXT("The file \"{0}\" is too large: {1} bytes, at most {2} can be read."),
                       {file.string(), std::to_string(status.st_size), std::to_string(maxBytes)});
    }
    std::string bytes;
    bytes.resize(static_cast<std::size_t>(status.st_size));
    std::size_t length = 0;
    for (;;) {
        if (length == bytes.size()) {
            if (S_ISREG(status.st_mode) && length == static_cast<std::size_t>(status.st_size) && length > 0) {
                break;
            }
            if (length >= maxBytes) {
                break;
            }
            bytes.resize(length + 65536);
        }
        const ssize_t got = ::read(descriptor.get(), bytes.data() + length, bytes.size() - length);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return failure(ErrorCode::unreadable, FS_TEXT("The file \"{0}\" can't be read: {1}."),
                           {file.string(), lastError()});
        }
        if (got == 0) {
            break;
        }
        length += static_cast<std::size_t>(got);
    }
    bytes.resize(length);
    return bytes;
}

Result<void> writeFileAtomically(const std::filesystem::path& file, std::string_view bytes) {
    const auto fail = [&file](const std::string& reason) {
        return failure(ErrorCode::unwritable,
                       FS_TEXT("\"{0}\" can't be written: {1}. Choose another folder or name."),
                       {file.string(), reason});
    };
    // A link is followed, so that saving does not replace the link by a file.
    std::error_code ignored;
    std::filesystem::path target = std::filesystem::weakly_canonical(file, ignored);
    if (target.empty()) {
        target = file;
    }
    if (std::filesystem::is_directory(target, ignored)) {
        return fail("it is a folder");
    }
    // Not everywhere can a file that has no name get one: no /proc, or a file system without links.
    if (!writeNewFile(target, bytes, Naming::whenWhole) && !writeNewFile(target, bytes, Naming::atOnce)) {
        return fail(lastError());
    }
    removeLeftovers(target);
    // The rename itself is made durable; if the folder can't be synced, the file is still whole.
    const Descriptor folder(::open(target.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() >= 0) {
        ::fsync(folder.get());
    }
    return {};
}

} // namespace frontierscope
