// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDialog>
#include <QList>

namespace oh::ui {

/// The key sheet: made from the actions themselves, so that it can't be wrong. Button:
/// shortcutsClose.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Those of `page`, which may be null or a dialog, come first.
    ShortcutsDialog(const QList<QAction *> &actions, const QWidget *page,
                    QWidget *parent = nullptr);
};

/// The same keys show the sheet of a dialog's own keys while that is open.
void addHelpKeys(QDialog *dialog);

} // namespace oh::ui
