// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace oh::ui {

/// Asks where to save, beginning where something was saved last; `chosen` gets the path, or is
/// never called. The dialog is called saveDialog.
void askWhereToSave(QWidget *parent, const QString &title, const QString &fileName,
                    const std::function<void(const QString &path)> &chosen);

} // namespace oh::ui
