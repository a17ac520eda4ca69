// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/auth.h"
#include "models/domain/notifications.h"
#include "models/ids.h"
#include "models/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QString>

#include <optional>
#include <variant>

namespace oh {
class AccessTokens;
class KeyRing;
namespace storage {
class Row;
class Transaction;
} // namespace storage
} // namespace oh

namespace oh::auth {

/// What sign-in grants. Seconds, unless a name says otherwise.
struct SignInLimits
{
    int mailsPerEmail = 5;
    int mailsPerAddress = 30;
    int windowSeconds = 15 * 60;
    int challengeSeconds = 15 * 60;
    int openChallenges = 3;
    int codeAttempts = 5;
    int refreshDays = 30;
    /// See AuthService::refresh().
    int refreshGraceSeconds = 10;
    int refreshSiblings = 3;
    /// Of one account, and of all that don't exist together, in a window.
    int failuresNoted = 20;
};

/// An answer that is kept either way: also a refusal leaves something behind (a counted attempt, an
/// ended session), so the transaction must be committed with it. A failed Result around it is what
/// rolls back.
template <typename T>
using Outcome = std::variant<T, Error>;

/// One of the two secrets that a sign-in mail carries is enough.
struct SignInSecrets
{
    QByteArray token;
    /// Without dashes.
    QString code;
};

/// Sign-in by mail, sessions and their refresh tokens (FR1–FR4). Every function works in the
/// caller's transaction, which must be the system's. Holds no state; any thread.
class AuthService
{
public:
    /// Both outlive the service.
    AuthService(const KeyRing &keys, const AccessTokens &tokens, SignInLimits limits = {});

    /// `language`: what the client asks for; the person's own choice goes before it.
    Result<Outcome<api::LoginAnswer>> requestSignIn(storage::Transaction &tx, const QString &email,
                                                    const QHostAddress &peer,
                                                    std::optional<Language> language,
                                                    const QDateTime &now) const;
    Result<Outcome<api::Session>>
    verify(storage::Transaction &tx, const api::VerifyRequest &request, const QDateTime &now) const;
    /// Rotates a refresh token. One that was used before ends the whole family: somebody copied it.
    /// An exception keeps honest clients in: an answer that got lost on its way makes a client send
    /// the same token again. Within `refreshGraceSeconds` of its first use, and as long as no token
    /// made from it was used, the token gives a sibling; when one sibling is used the others end
    /// with it, so that one line of tokens goes on.
    Result<Outcome<api::Session>> refresh(storage::Transaction &tx, const QByteArray &token,
                                          const QDateTime &now) const;
    /// Ends the session that the refresh token belongs to; nothing to do is fine.
    Result<void> logout(storage::Transaction &tx, const QByteArray &refreshToken,
                        const QDateTime &now) const;
    /// Ends the session of an Authorization header. False when the header is no genuine, current
    /// token.
    Result<bool> logoutBearer(storage::Transaction &tx, const QByteArray &authorization,
                              const QDateTime &now) const;

    /// A session for whom something else has let in: `with` names it in the audit log. Refuses who
    /// was removed or deactivated.
    Result<Outcome<api::Session>> signIn(storage::Transaction &tx, UserId user, const QString &with,
                                         const std::optional<QString> &device,
                                         const QDateTime &now) const;
    /// Nothing, or RateLimited: how often one client address may begin to sign in elsewhere.
    Result<std::optional<Error>> limitStarts(storage::Transaction &tx, const QHostAddress &peer,
                                             const QDateTime &now) const;
    /// Into the audit log, but no more of them than anybody reads: whoever tries a million codes
    /// fills no table. Without a user for an address or a link that nobody has.
    Result<void> noteFailure(storage::Transaction &tx, const std::optional<UserId> &user,
                             const Error &refusal, const QDateTime &now) const;

    /// A new challenge of a user, without a mail: requestSignIn(), and the demo's console.
    Result<SignInSecrets> createChallenge(storage::Transaction &tx, UserId user,
                                          const QHostAddress &peer, const QDateTime &now) const;

    const SignInLimits &limits() const { return m_limits; }

private:
    Result<std::optional<int>> waitFor(storage::Transaction &tx, const QByteArray &what,
                                       const QByteArray &whose, int limit,
                                       const QDateTime &now) const;
    Result<Outcome<UserId>> userByToken(storage::Transaction &tx, const QByteArray &token,
                                        const QDateTime &now) const;
    Result<Outcome<UserId>> userByCode(storage::Transaction &tx, const QString &email,
                                       const QString &typed, const QDateTime &now) const;
    Result<bool> use(storage::Transaction &tx, const storage::Row &challenge,
                     const QDateTime &now) const;
    Result<api::Session> issue(storage::Transaction &tx, UserId user, Role role, SessionId family,
                               const QUuid &previous, const std::optional<QString> &device,
                               const QDateTime &now) const;
    Result<void> endFamily(storage::Transaction &tx, UserId user, const QUuid &family,
                           const QString &reason, const QDateTime &now) const;

    const KeyRing &m_keys;
    const AccessTokens &m_tokens;
    const SignInLimits m_limits;
};

/// How the secrets of a sign-in mail lie in the outbox: sealed for their recipient.
QByteArray sealSignInSecrets(const KeyRing &keys, UserId recipient, const SignInSecrets &secrets);
Result<SignInSecrets> openSignInSecrets(const KeyRing &keys, UserId recipient,
                                        const QByteArray &sealed);

} // namespace oh::auth
