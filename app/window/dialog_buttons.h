// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QDialogButtonBox;

namespace frontierscope {

/// OK and Cancel in the interface's language, connected to the dialog's accept() and reject().
[[nodiscard]] QDialogButtonBox* okCancelButtons(QDialog& dialog);

} // namespace frontierscope
