// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/auth/authservice.h"
#include "backend/auth/oauthclient.h"
#include "models/api/calendars.h"

#include <variant>

namespace oh::storage {
class Database;
}

namespace oh::auth {

/// What came of a code that somebody brought back.
struct Redeemed
{
    CalendarProviderKind provider = CalendarProviderKind::Google;
    /// Who connects a calendar; nothing when signing in.
    std::optional<UserId> user;
    OAuthTokens tokens;
    IdClaims account;
};
/// A refusal that has left its traces.
using Redemption = std::variant<Redeemed, Error>;

/// Whether a browser may be sent there: http on 127.0.0.1 or [::1] with a port, any path, no query
/// that could be confused with the answer's, no fragment (RFC 8252, 7.3). Nothing else, "localhost"
/// neither: what that means is somebody else's decision (8.3).
bool isLoopbackRedirect(const QString &uri);

/// Somebody is about to go to the provider: for ten minutes, once. `user`: who connects a calendar;
/// null when signing in. Needs the system's rights.
Result<api::OAuthStarted> start(storage::Transaction &tx, const KeyRing &keys,
                                const OAuthClient &client, UserId user, const QString &redirectUri,
                                const QString &codeChallenge, bool withCalendars,
                                const QDateTime &now);

/// Takes the state, which is gone whatever comes of it; has the code turned into tokens and looks
/// whose they are. Blocks, and uses transactions of its own: for a step outside of them. `user`:
/// who asks, null when nobody is signed in; the state has to be theirs.
Result<Redemption> redeem(storage::Database &database, const KeyRing &keys,
                          const std::function<const OAuthClient *(CalendarProviderKind)> &clientOf,
                          const api::CompleteOAuth &brought, UserId user, const QString &requestId,
                          const QDateTime &now, const net::Stopping &stopping);

/// Whose account it is here: by what it signed in as before, or else by an address that the
/// provider vouches for. From then on the account itself is known. NotAllowedToSignIn for others.
Result<Outcome<UserId>> recognise(storage::Transaction &tx, const AuthService &auth,
                                  const KeyRing &keys, const Redeemed &redeemed,
                                  const QString &providerName, const QDateTime &now);

} // namespace oh::auth
