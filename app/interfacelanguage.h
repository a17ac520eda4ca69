// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language.h"

#include <QObject>

namespace oh::ui {
class Account;
}

namespace oh::app {

class AppSettings;

/// Which language the application speaks: what somebody chose on this machine; else that of the
/// account, also before it has signed in again; else the system's. Installs it when it is made.
/// Borrows what it is given.
class InterfaceLanguage : public QObject
{
    Q_OBJECT

public:
    InterfaceLanguage(AppSettings &settings, const ui::Account &account);

    Language wanted() const;
    /// Whether that is what the application speaks.
    bool isInstalled() const;
    void install();

    /// What a start begins with, before there is an account.
    static Language atStart(const AppSettings &settings);

Q_SIGNALS:
    /// Another one is wanted than is spoken.
    void changeWanted();

private:
    void follow();

    AppSettings &m_settings;
    const ui::Account &m_account;
};

} // namespace oh::app
