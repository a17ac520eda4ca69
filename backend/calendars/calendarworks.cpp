// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/calendars/calendarworks.h"

#include "backend/auth/keyring.h"
#include "backend/services/calendarconnections.h"
#include "backend/storage/database.h"

using namespace Qt::StringLiterals;

namespace oh::calendars {

using storage::Actor;
using storage::bind;
using storage::Query;
using storage::Transaction;

CalendarWorks::CalendarWorks(const CalendarsConfig &config, storage::Database &database,
                             const KeyRing &keys, ProviderOf providerOf)
    : m_database(database),
      m_keys(keys),
      m_providerOf(std::move(providerOf)),
      m_connections(database, keys, [this](CalendarProviderKind kind) { return client(kind); })
{
    if (config.google.isOffered())
        m_google.emplace(config.google);
    if (config.microsoft.isOffered())
        m_microsoft.emplace(config.microsoft);
}

QList<CalendarProviderKind> CalendarWorks::offered() const
{
    QList<CalendarProviderKind> kinds;
    for (const auto kind : {CalendarProviderKind::Google, CalendarProviderKind::Microsoft}) {
        if (client(kind))
            kinds.append(kind);
    }
    return kinds;
}

const auth::OAuthClient *CalendarWorks::client(CalendarProviderKind kind) const
{
    const auto &found = kind == CalendarProviderKind::Google ? m_google : m_microsoft;
    return found ? &*found : nullptr;
}

const CalendarProvider *CalendarWorks::provider(CalendarProviderKind kind) const
{
    return m_providerOf ? m_providerOf(kind) : nullptr;
}

jobs::JobHandlers CalendarWorks::jobs() const
{
    jobs::JobHandlers handlers;
    handlers[revocationJob()].outside = [this](const QJsonObject &payload,
                                               const jobs::JobRun &run) -> Result<void> {
        const QUuid id = QUuid::fromString(payload[u"id"].toString());
        const auto found = m_database.runBlocking<std::optional<storage::Row>>(
            Actor::system(), [&id](Transaction &tx) {
                return tx.row(Query::calendars_select_revocation, {{u":id"_s, bind(id)}});
            });
        if (!found)
            return found.error();
        if (!*found)
            return {};
        const auto kind = (*found)->enumeration<CalendarProviderKind>("provider"_L1);
        const auth::OAuthClient *teller = kind ? client(*kind) : nullptr;
        const auto token = openRevocation(m_keys, id, (*found)->bytes("token_sealed"_L1));
        // Where nobody can be told, or nothing be read, waiting helps neither.
        if (teller && token) {
            if (const auto told = teller->revoke(*token, run.stopping); !told)
                return told.error();
        }
        const auto gone = m_database.runBlocking<int>(Actor::system(), [&id](Transaction &tx) {
            return tx.exec(Query::calendars_delete_revocation, {{u":id"_s, bind(id)}});
        });
        if (!gone)
            return gone.error();
        return {};
    };
    return handlers;
}

} // namespace oh::calendars
