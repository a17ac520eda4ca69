// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interfacelanguage.h"

#include "app/settings/appsettings.h"
#include "app/translations.h"
#include "ui/ports/account.h"

namespace oh::app {

InterfaceLanguage::InterfaceLanguage(AppSettings &settings, const ui::Account &account)
    : m_settings(settings), m_account(account)
{
    if (!isInstalled())
        install();
    connect(&settings, &ui::Settings::languageChanged, this, &InterfaceLanguage::follow);
    connect(&account, &ui::Account::stateChanged, this, &InterfaceLanguage::follow);
    connect(&account, &ui::Account::userChanged, this, &InterfaceLanguage::follow);
}

Language InterfaceLanguage::atStart(const AppSettings &settings)
{
    if (const auto chosen = settings.language())
        return *chosen;
    return settings.accountLanguage().value_or(systemLanguage());
}

Language InterfaceLanguage::wanted() const
{
    return atStart(m_settings);
}

bool InterfaceLanguage::isInstalled() const
{
    return installedLanguage() == wanted();
}

void InterfaceLanguage::install()
{
    installLanguage(wanted());
}

void InterfaceLanguage::follow()
{
    // Kept after signing out: most machines are one person's.
    if (m_account.state() == ui::Account::State::SignedIn)
        m_settings.setAccountLanguage(m_account.user().profile.language);
    if (!isInstalled())
        Q_EMIT changeWanted();
}

} // namespace oh::app
