// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file_io.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
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
    std::string temporary = target.string() + ".XXXXXX";
    const mode_t permissions = permissionsFor(target);
    const Descriptor descriptor(::mkostemp(temporary.data(), O_CLOEXEC));
    if (descriptor.get() < 0) {
        return fail(lastError());
    }
    if (!writeAll(descriptor.get(), bytes) || ::fchmod(descriptor.get(), permissions) != 0 ||
        ::fsync(descriptor.get()) != 0 || ::rename(temporary.c_str(), target.c_str()) != 0) {
        const std::string reason = lastError();
        ::unlink(temporary.c_str());
        return fail(reason);
    }
    // The rename itself is made durable; if the folder can't be synced, the file is still whole.
    const Descriptor folder(::open(target.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() >= 0) {
        ::fsync(folder.get());
    }
    return {};
}

} // namespace frontierscope
