// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/auth/oauthclient.h"
#include "backend/calendars/calendarprovider.h"
#include "backend/calendars/connectionstore.h"
#include "backend/jobs/jobhandler.h"

#include <functional>
#include <optional>

namespace oh::calendars {

/// What the configuration says of both providers.
struct CalendarsConfig
{
    auth::OAuthProviderConfig google;
    auth::OAuthProviderConfig microsoft;
};

/// Null where there is none.
using ProviderOf = std::function<const CalendarProvider *(CalendarProviderKind)>;

/// All that has to do with people's accounts and calendars at Google and Microsoft. Any thread; the
/// database and the keys outlive it.
class CalendarWorks
{
public:
    CalendarWorks(const CalendarsConfig &config, storage::Database &database, const KeyRing &keys,
                  ProviderOf providerOf);

    storage::Database &database() const { return m_database; }
    /// In the order in which they are offered.
    QList<CalendarProviderKind> offered() const;
    /// Null for a provider that the server has no credentials for.
    const auth::OAuthClient *client(CalendarProviderKind kind) const;
    const CalendarProvider *provider(CalendarProviderKind kind) const;
    Connections &connections() { return m_connections; }

    /// Tells providers of connections that have ended.
    jobs::JobHandlers jobs() const;

private:
    storage::Database &m_database;
    const KeyRing &m_keys;
    ProviderOf m_providerOf;
    std::optional<auth::OAuthClient> m_google;
    std::optional<auth::OAuthClient> m_microsoft;
    ConnectionStore m_connections;
};

} // namespace oh::calendars
