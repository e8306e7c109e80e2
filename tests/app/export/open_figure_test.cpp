// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of files that are no figure, by what a person takes them for.

#include "app/export/open_figure.h"
#include "core/base/file_io.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace frontierscope {
namespace {

std::string errorOf(const char* name, const std::string& bytes) {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QLatin1String(name)).toStdString();
    EXPECT_TRUE(writeFileAtomically(file, bytes));
    const auto opened = openFigures(file);
    return opened ? std::string() : render(opened.error().message);
}

} // namespace

TEST(OpenFigures, APictureWithoutDataIsCalledAPicture) {
    for (const auto& [name, bytes] : {std::pair<const char*, std::string>{"bad.png", "just a text\n"},
                                      {"BAD.SVG", "just a text\n"},
                                      {"photo.jpg", "\xFF\xD8\xFF\xE0 JFIF"},
                                      {"photo", "GIF89a..."}}) {
        EXPECT_TRUE(errorOf(name, bytes).starts_with("This picture holds no Frontierscope data")) << name;
    }
}

TEST(OpenFigures, ATextIsStillToldWhatADatasetNeeds) {
    EXPECT_NE(errorOf("bad.csv", "just a text\n").find("no column \"name\""), std::string::npos);
    EXPECT_EQ(errorOf("misnamed.png", "name,gpqa\nA,50\n"), "");
}

} // namespace frontierscope
