// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace frontierscope {

/// What a run of the program left behind.
struct ProgramRun {
    int exitStatus = -1; ///< 128 + n if signal n ended it
    std::string output, errors;

    /// stdout as one JSON object; null if it is anything else.
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(output, nullptr, false); }
};

/// A folder that is gone with the test.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "frontierscope-test-XXXXXX").string();
        m_path = ::mkdtemp(pattern.data());
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    [[nodiscard]] std::filesystem::path path() const { return m_path; }

    /// Writes a file into the folder and returns its full name.
    std::string write(const std::string& name, const std::string& bytes) const {
        std::ofstream(m_path / name, std::ios::binary) << bytes;
        return (m_path / name).string();
    }

private:
    std::filesystem::path m_path;
};

inline std::string fileText(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

/// Runs the built program; `environment` is put in front as shell assignments ("LANG=ko_KR.UTF-8
/// TZ=Asia/Seoul").
inline ProgramRun runProgram(const std::vector<std::string>& arguments, const std::string& environment = {}) {
    const TemporaryFolder folder;
    std::string command = environment + " '" FRONTIERSCOPE_PROGRAM "'";
    for (const std::string& argument : arguments) {
        command += " '";
        for (const char c : argument) {
            command += c == '\'' ? std::string("'\\''") : std::string(1, c);
        }
        command += "'";
    }
    const std::string output = (folder.path() / "output").string();
    const std::string errors = (folder.path() / "errors").string();
    command += " >'" + output + "' 2>'" + errors + "' </dev/null";
    const int status = std::system(command.c_str());
    ProgramRun run;
    run.exitStatus = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    run.output = fileText(output);
    run.errors = fileText(errors);
    return run;
}

} // namespace frontierscope
