// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace oh::ui {

/// Asks before something that can't be undone. Accepted: do it. Buttons: confirmDo, confirmKeep.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const QString &question, const QString &explanation, const QString &doText,
                  const QString &keepText, QWidget *parent = nullptr);
};

} // namespace oh::ui
