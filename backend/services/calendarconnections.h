// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/auth/oauthclient.h"
#include "backend/calendars/calendarprovider.h"
#include "backend/services/caller.h"
#include "models/api/calendars.h"

namespace oh {
class KeyRing;
}
namespace oh::storage {
class Transaction;
}

/// Which calendar somebody has connected (FR21, FR93, FR105): in the database; nothing here calls
/// anybody.
namespace oh::calendars {

struct NewConnection
{
    UserId user;
    CalendarProviderKind provider = CalendarProviderKind::Google;
    ConnectionMethod method = ConnectionMethod::PostLogin;
    /// Whose calendars they are there.
    auth::IdClaims account;
    auth::OAuthTokens tokens;
    QList<CalendarListed> calendars;
};

/// How a token lies in the database.
QByteArray sealAccessToken(const KeyRing &keys, const QUuid &connection, const QByteArray &token);
QByteArray sealRefreshToken(const KeyRing &keys, const QUuid &connection, const QByteArray &token);
Result<QByteArray> openAccessToken(const KeyRing &keys, const QUuid &connection,
                                   const QByteArray &sealed);
Result<QByteArray> openRefreshToken(const KeyRing &keys, const QUuid &connection,
                                    const QByteArray &sealed);

/// Conflict: the account has no calendar that meetings could be written to.
Result<void> checkCalendars(const QList<CalendarListed> &calendars);
/// Whether a sign-in may connect what it brought: not in place of another account's calendar, which
/// somebody chose.
Result<bool> mayConnectBySigningIn(storage::Transaction &tx, UserId user,
                                   const auth::IdClaims &account);
/// In place of what was connected before, which is revoked; but not where it is the same account's,
/// whose new tokens would end with the old ones. Needs the system's rights.
Result<void> connect(storage::Transaction &tx, const KeyRing &keys, const NewConnection &connection,
                     const QDateTime &now);
Result<api::CalendarConnection> status(storage::Transaction &tx, const Caller &caller,
                                       bool isRequired);
Result<void> choose(storage::Transaction &tx, const Caller &caller,
                    const api::ChooseCalendars &choice);
/// What a provider lists of the caller's calendars now, as of the connection's `version`; nothing
/// happens when that is another one by now. Chosen ones that are gone are chosen no more; their
/// names. A list without any that could be written is taken for a mistake of the provider's.
Result<QStringList> takeList(storage::Transaction &tx, const Caller &caller, int version,
                             const QList<CalendarListed> &listed);

/// Nothing to do is fine.
Result<void> disconnect(storage::Transaction &tx, const KeyRing &keys, const Caller &caller);
/// Only what was connected at `since` or later; whenever it was when that is not valid. Needs the
/// system's rights.
Result<void> disconnectSince(storage::Transaction &tx, const KeyRing &keys, UserId user,
                             const QDateTime &since, const QDateTime &now);

Result<QByteArray> openRevocation(const KeyRing &keys, const QUuid &id, const QByteArray &sealed);
/// Before somebody is erased: the provider is told, by a job that does not say whose it was. Needs
/// the system's rights.
Result<void> revokeFor(storage::Transaction &tx, const KeyRing &keys, UserId user,
                       const QDateTime &now);

/// The kind of job that tells a provider.
QString revocationJob();

} // namespace oh::calendars
