// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace oh::ui {

/// Asks whether the session may be remembered in a file of the user's instead of the keychain. No
/// is the default, and what Esc means. Buttons: consentNo, consentYes.
class ConsentDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConsentDialog(const QString &reason, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Once.
    void answered(bool allowed);
};

} // namespace oh::ui
