// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits a document and saves it again and again, until it is killed; what is safe is told on stdout. For
// kill_test.

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/commands/set_cell_command.h"
#include "app/window/autosave.h"
#include "app/window/document_files.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>

namespace {

void tell(const char* what, int number) {
    std::printf("%s %d\n", what, number);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char* argv[]) {
    using namespace frontierscope;
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QString path = QApplication::arguments().at(1);
    int number = QApplication::arguments().at(2).toInt();
    Document document;
    Autosave autosave(document);
    DocumentFiles files(document, nullptr);
    if (!files.open(path)) {
        return 1;
    }
    for (;; ++number) {
        Model model = document.dataset().models.at(0);
        model.notes = std::to_string(number);
        document.push(new SetCellCommand(document, 0, std::move(model), QStringLiteral("Edit")));
        autosave.saveNow();
        tell("kept", number);
        if (number % 3 == 0) {
            if (!files.saveTo(path)) {
                return 1;
            }
            tell("saved", number);
        }
    }
}
