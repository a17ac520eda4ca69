// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/calendars/connectionstore.h"

#include "backend/auth/keyring.h"
#include "backend/auth/oauthclient.h"
#include "backend/config/logging.h"
#include "backend/services/audit.h"
#include "backend/services/calendarconnections.h"
#include "backend/services/notify.h"
#include "backend/storage/database.h"

#include <QElapsedTimer>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oh::calendars {

using storage::Actor;
using storage::bind;
using storage::Query;
using storage::Transaction;

namespace {

/// So that a token does not end on its way.
constexpr qint64 aheadSeconds = 5LL * 60;
/// Longer than a renewal may take.
constexpr qint64 renewalSeconds = 60;
constexpr auto betweenLooks = 50ms;

Error reconnect()
{
    return {ErrorCode::CalendarReconnect};
}

} // namespace

struct ConnectionStore::State
{
    QUuid id;
    /// Of a renewal that this is about.
    QUuid renewal = QUuid::createUuid();
    QByteArray sealedAccess;
    QByteArray sealedRefresh;
    QDateTime expiresAt;
    OpenConnection connection;
};

ConnectionStore::ConnectionStore(storage::Database &database, const KeyRing &keys,
                                 ClientOf clientOf)
    : m_database(database), m_keys(keys), m_clientOf(std::move(clientOf))
{}

Result<ConnectionStore::State> ConnectionStore::load(const UserId &user) const
{
    const auto found = m_database.runBlocking<std::optional<storage::Row>>(
        Actor::system(), [&user](Transaction &tx) {
            return tx.row(Query::calendars_select_open, {{u":user"_s, bind(user)}});
        });
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::CalendarRequired);
    const storage::Row &row = **found;
    if (!row.boolean("is_connected"_L1))
        return row.boolean("lost"_L1) ? reconnect() : Error(ErrorCode::CalendarRequired);
    State state;
    state.id = row.uuid("id"_L1);
    state.sealedAccess = row.bytes("access_token_sealed"_L1);
    state.sealedRefresh = row.bytes("refresh_token_sealed"_L1);
    state.expiresAt = row.utc("token_expires_at"_L1);
    const auto access = openAccessToken(m_keys, state.id, state.sealedAccess);
    if (!access)
        return access.error();
    state.connection = {
        row.enumeration<CalendarProviderKind>("provider"_L1).value_or(CalendarProviderKind::Google),
        *access, row.text("write_calendar_id"_L1), row.textArray("read_calendar_ids"_L1)};
    return state;
}

Result<OpenConnection> ConnectionStore::open(const UserId &user, const QDateTime &now,
                                             const net::CallLimits &limits,
                                             const net::Stopping &stopping)
{
    QElapsedTimer waiting;
    waiting.start();
    while (true) {
        const auto state = load(user);
        if (!state)
            return state.error();
        if (state->expiresAt > now.addSecs(aheadSeconds))
            return state->connection;
        const auto taken = takeRenewal(*state, now);
        if (!taken)
            return taken.error();
        if (*taken) {
            const auto renewed = renew(user, *state, now, limits, stopping);
            if (renewed) {
                const auto fresh = load(user);
                if (!fresh)
                    return fresh.error();
                return fresh->connection;
            }
            // It is good for a few minutes yet.
            if (renewed.error().code != ErrorCode::CalendarReconnect && state->expiresAt > now)
                return state->connection;
            return renewed.error();
        }
        // Somebody else is at it.
        if (state->expiresAt > now)
            return state->connection;
        if (stopping && stopping())
            return Error(ErrorCode::Canceled);
        if (waiting.elapsed() > limits.timeout.count() || limits.timeLeft().count() <= 0) {
            Error error(ErrorCode::ServiceUnavailable);
            error.internal = u"a calendar's token is being renewed for too long"_s;
            return error;
        }
        std::this_thread::sleep_for(betweenLooks);
    }
}

Result<bool> ConnectionStore::takeRenewal(const State &state, const QDateTime &now) const
{
    return m_database.runBlocking<bool>(Actor::system(), [&](Transaction &tx) -> Result<bool> {
        const auto taken = tx.exec(Query::calendars_take_renewal,
                                   {{u":id"_s, bind(state.id)},
                                    {u":renewal"_s, bind(state.renewal)},
                                    {u":expires"_s, bind(state.expiresAt)},
                                    {u":until"_s, bind(now.addSecs(renewalSeconds))},
                                    {u":now"_s, bind(now)}});
        if (!taken)
            return taken.error();
        return *taken == 1;
    });
}

Result<void> ConnectionStore::renew(const UserId &user, const State &state, const QDateTime &now,
                                    const net::CallLimits &limits,
                                    const net::Stopping &stopping) const
{
    const auth::OAuthClient *client = m_clientOf(state.connection.provider);
    const auto token = openRefreshToken(m_keys, state.id, state.sealedRefresh);
    Error failure(ErrorCode::ServiceUnavailable);
    failure.internal = u"a calendar's provider is not configured any more"_s;
    if (!token)
        failure = token.error();
    if (client && token) {
        const auto fresh = client->refresh(*token, now, limits, stopping);
        if (fresh)
            return keep(state, fresh->access, fresh->refresh, fresh->expiresAt);
        failure = fresh.error();
    }
    if (failure.code == ErrorCode::CalendarReconnect) {
        qCWarning(logAuth).noquote() << u"a calendar's connection has ended: "_s + failure.internal;
        if (const auto ended = end(user, state, now); !ended)
            return ended.error();
        return failure;
    }
    if (const auto dropped = dropRenewal(state); !dropped)
        return dropped.error();
    return failure;
}

Result<void> ConnectionStore::keep(const State &state, const QByteArray &access,
                                   const QByteArray &refresh, const QDateTime &expiresAt) const
{
    const QByteArray sealed = sealRefreshToken(m_keys, state.id, refresh);
    const auto stored = m_database.runBlocking<int>(Actor::system(), [&](Transaction &tx) {
        return tx.exec(Query::calendars_store_tokens,
                       {{u":id"_s, bind(state.id)},
                        {u":renewal"_s, bind(state.renewal)},
                        {u":access"_s, bind(sealAccessToken(m_keys, state.id, access))},
                        {u":refresh"_s, bind(sealed)},
                        {u":key_version"_s, bind(KeyRing::versionOf(sealed))},
                        {u":expires"_s, bind(expiresAt)}});
    });
    if (!stored)
        return stored.error();
    return {};
}

/// Only if it still is what was refused: its owner may just have agreed anew.
Result<void> ConnectionStore::end(const UserId &user, const State &state,
                                  const QDateTime &now) const
{
    const auth::OAuthClient *client = m_clientOf(state.connection.provider);
    const QString name = client ? client->calendarName() : QString();
    const auto ended =
        m_database.runBlocking<bool>(Actor::system(), [&](Transaction &tx) -> Result<bool> {
            const auto gone =
                tx.exec(Query::calendars_end_refused,
                        {{u":id"_s, bind(state.id)},
                         {u":renewal"_s, bind(state.renewal)},
                         {u":now"_s, bind(now)},
                         {u":problem"_s,
                          bind(u"%1 does not let us in any more. Connect it again."_s.arg(name))}});
            if (!gone)
                return gone.error();
            if (*gone == 0)
                return false;
            const auto noted = recordAudit(tx,
                                           {u"calendar.lost"_s,
                                            u"user"_s,
                                            user.value,
                                            {{u"provider"_s, toString(state.connection.provider)}}},
                                           now);
            if (!noted)
                return noted.error();
            const auto told = notify(tx,
                                     {NotificationKind::CalendarDisconnected,
                                      u"calendar_disconnected"_s,
                                      user,
                                      {{u"calendarName"_s, name}}},
                                     now);
            if (!told)
                return told.error();
            return true;
        });
    if (!ended)
        return ended.error();
    return {};
}

Result<void> ConnectionStore::dropRenewal(const State &state) const
{
    const auto dropped = m_database.runBlocking<int>(Actor::system(), [&state](Transaction &tx) {
        return tx.exec(Query::calendars_drop_renewal,
                       {{u":id"_s, bind(state.id)}, {u":renewal"_s, bind(state.renewal)}});
    });
    if (!dropped)
        return dropped.error();
    return {};
}

void ConnectionStore::refused(const UserId &user, const QByteArray &accessToken)
{
    const auto state = load(user);
    if (!state || state->connection.accessToken != accessToken)
        return;
    const auto expired = m_database.runBlocking<int>(Actor::system(), [&](Transaction &tx) {
        return tx.exec(Query::calendars_expire_token,
                       {{u":user"_s, bind(user)}, {u":access"_s, bind(state->sealedAccess)}});
    });
    if (!expired)
        qCWarning(logAuth).noquote() << u"a refused token could not be noted"_s;
}

void ConnectionStore::asked(const UserId &user, const QDateTime &now)
{
    const auto noted = m_database.runBlocking<int>(Actor::system(), [&](Transaction &tx) {
        return tx.exec(Query::calendars_note_sync,
                       {{u":user"_s, bind(user)}, {u":now"_s, bind(now)}});
    });
    if (!noted)
        qCWarning(logAuth).noquote() << u"when a calendar was asked could not be noted"_s;
}

void ConnectionStore::failed(const UserId &user, SyncProblem problem, const QDateTime &now)
{
    const auto noted = m_database.runBlocking<int>(Actor::system(), [&](Transaction &tx) {
        return tx.exec(
            Query::calendars_note_failure,
            {{u":user"_s, bind(user)}, {u":problem"_s, bind(problem)}, {u":now"_s, bind(now)}});
    });
    if (!noted)
        qCWarning(logAuth).noquote() << u"that a calendar can't be read could not be noted"_s;
}

} // namespace oh::calendars
