// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/calendars/connections.h"

#include <functional>

namespace oh {
class KeyRing;
namespace auth {
class OAuthClient;
}
namespace storage {
class Database;
class Row;
} // namespace storage
} // namespace oh

namespace oh::calendars {

/// What is in the database is asked each time, so that a connection that another server ended or
/// renewed counts here at once; a token is unsealed in microseconds. Any thread; all outlives it.
class ConnectionStore : public Connections
{
public:
    /// Null for a provider that is not offered.
    using ClientOf = std::function<const auth::OAuthClient *(CalendarProviderKind)>;

    ConnectionStore(storage::Database &database, const KeyRing &keys, ClientOf clientOf);

    Result<OpenConnection> open(const UserId &user, const QDateTime &now,
                                const net::CallLimits &limits,
                                const net::Stopping &stopping) override;
    void refused(const UserId &user, const QByteArray &accessToken) override;
    void asked(const UserId &user, const QDateTime &now) override;
    void failed(const UserId &user, SyncProblem problem, const QDateTime &now) override;

private:
    struct State;

    Result<State> load(const UserId &user) const;
    Result<bool> takeRenewal(const State &state, const QDateTime &now) const;
    Result<void> renew(const UserId &user, const State &state, const QDateTime &now,
                       const net::CallLimits &limits, const net::Stopping &stopping) const;
    Result<void> keep(const State &state, const QByteArray &access, const QByteArray &refresh,
                      const QDateTime &expiresAt) const;
    Result<void> end(const UserId &user, const State &state, const QDateTime &now) const;
    Result<void> dropRenewal(const State &state) const;

    storage::Database &m_database;
    const KeyRing &m_keys;
    const ClientOf m_clientOf;
};

} // namespace oh::calendars
