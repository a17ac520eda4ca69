// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/oauthservice.h"

#include "backend/auth/crypto.h"
#include "backend/auth/keyring.h"
#include "backend/auth/secrets.h"
#include "backend/services/audit.h"
#include "backend/storage/database.h"
#include "models/domain/text.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace oh::auth {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr int stateSeconds = 10 * 60;

QByteArray statePlace(const QUuid &id)
{
    return "oauth_states.secrets:" + id.toByteArray(QUuid::WithoutBraces);
}

QByteArray challengeOf(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool isVerifier(const QString &text)
{
    static const QRegularExpression unreserved(u"\\A[A-Za-z0-9._~-]{43,128}\\z"_s);
    return unreserved.match(text).hasMatch();
}

Error staleState()
{
    return {ErrorCode::CodeInvalid,
            Sentence::tr(
                "This sign-in is over: it took more than ten minutes, or was used already. Begin "
                "again.")};
}

struct TakenState
{
    CalendarProviderKind provider = CalendarProviderKind::Google;
    UserId user;
    QString redirectUri;
    QByteArray verifier;
    QByteArray nonce;
};

/// Gone with the first who brings it, also with the wrong verifier: then it is in wrong hands.
Result<std::optional<TakenState>> takeState(Transaction &tx, const KeyRing &keys,
                                            const api::CompleteOAuth &brought, UserId user,
                                            const QDateTime &now)
{
    const std::optional<TakenState> none;
    const QByteArray hash = hashSecret(keys, SecretPurpose::OAuthState, brought.state.toUtf8());
    const auto found = tx.row(Query::oauth_take_state, {{u":hash"_s, bind(hash)}});
    if (!found)
        return found.error();
    if (!*found)
        return none;
    const Row &row = **found;
    const bool fits = row.utc("expires_at"_L1) > now &&
                      row.optId<UserId>("user_id"_L1).value_or(UserId()) == user &&
                      isVerifier(brought.codeVerifier) &&
                      crypto::constantTimeEquals(challengeOf(brought.codeVerifier.toLatin1()),
                                                 row.text("code_challenge"_L1).toLatin1());
    const auto provider = row.enumeration<CalendarProviderKind>("provider"_L1);
    const auto secrets = keys.open(row.bytes("secrets_sealed"_L1), statePlace(row.uuid("id"_L1)));
    if (!secrets)
        return secrets.error();
    const auto parts = secrets->split(' ');
    if (!fits || !provider || parts.size() != 2)
        return none;
    return std::optional(
        TakenState{*provider, user, row.text("redirect_uri"_L1), parts[0], parts[1]});
}

} // namespace

bool isLoopbackRedirect(const QString &uri)
{
    static const QRegularExpression shape(
        u"\\Ahttp://(127\\.0\\.0\\.1|\\[::1\\]):([1-9][0-9]{0,4})(/[A-Za-z0-9._~/-]*)?\\z"_s);
    const auto match = shape.match(uri);
    constexpr int mostPort = 65535;
    return match.hasMatch() && match.captured(2).toInt() <= mostPort;
}

Result<api::OAuthStarted> start(Transaction &tx, const KeyRing &keys, const OAuthClient &client,
                                UserId user, const QString &redirectUri,
                                const QString &codeChallenge, bool withCalendars,
                                const QDateTime &now)
{
    static const QRegularExpression base64Url(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    QList<FieldError> problems;
    if (!isLoopbackRedirect(redirectUri))
        problems.append(
            {u"redirectUri"_s,
             Sentence::tr("must be http on 127.0.0.1 or [::1] with a port and a plain path")});
    if (!base64Url.match(codeChallenge).hasMatch())
        problems.append({u"codeChallenge"_s, Sentence::tr("must be base64url of a SHA-256")});
    if (!problems.isEmpty())
        return Error::validation(problems);
    const QByteArray state = newOpaqueToken();
    const QByteArray verifier = newOpaqueToken();
    const QByteArray nonce = newOpaqueToken();
    const QUuid id = newUuidV7(now.toMSecsSinceEpoch());
    const QDateTime expires = now.addSecs(stateSeconds);
    const auto kept =
        tx.exec(Query::oauth_insert_state,
                {{u":id"_s, bind(id)},
                 {u":hash"_s, bind(hashSecret(keys, SecretPurpose::OAuthState, state))},
                 {u":provider"_s, bind(client.config().kind)},
                 {u":user"_s, bind(user)},
                 {u":challenge"_s, bind(codeChallenge)},
                 {u":redirect"_s, bind(redirectUri)},
                 {u":secrets"_s, bind(keys.seal(verifier + ' ' + nonce, statePlace(id)))},
                 {u":expires"_s, bind(expires)},
                 {u":now"_s, bind(now)}});
    if (!kept)
        return kept.error();
    ConsentRequest request;
    request.state = QString::fromLatin1(state);
    request.codeChallenge = QString::fromLatin1(challengeOf(verifier));
    request.nonce = QString::fromLatin1(nonce);
    request.redirectUri = redirectUri;
    request.signingIn = user.value.isNull();
    request.calendars = withCalendars;
    return api::OAuthStarted{client.authorizationUrl(request), request.state, expires};
}

Result<Redemption> redeem(storage::Database &database, const KeyRing &keys,
                          const std::function<const OAuthClient *(CalendarProviderKind)> &clientOf,
                          const api::CompleteOAuth &brought, UserId user, const QString &requestId,
                          const QDateTime &now, const net::Stopping &stopping)
{
    const auto state = database.runBlocking<std::optional<TakenState>>(
        storage::Actor::system(requestId),
        [&](Transaction &tx) { return takeState(tx, keys, brought, user, now); });
    if (!state)
        return state.error();
    if (!*state)
        return Redemption(staleState());
    const OAuthClient *client = clientOf((*state)->provider);
    if (client == nullptr)
        return Redemption(staleState());
    const auto refusalOrFailure = [](const Error &error) -> Result<Redemption> {
        if (error.code == ErrorCode::CodeInvalid)
            return Redemption(error);
        return error;
    };
    auto tokens =
        client->exchange(brought.code, (*state)->redirectUri, (*state)->verifier, now, stopping);
    if (!tokens)
        return refusalOrFailure(tokens.error());
    auto account = client->identify(tokens->idToken, (*state)->nonce, now, stopping);
    if (!account)
        return refusalOrFailure(account.error());
    return Redemption(Redeemed{(*state)->provider,
                               user.value.isNull() ? std::nullopt : std::optional(user),
                               *std::move(tokens), *std::move(account)});
}

Result<Outcome<UserId>> recognise(Transaction &tx, const AuthService &auth, const KeyRing &keys,
                                  const Redeemed &redeemed, const QString &providerName,
                                  const QDateTime &now)
{
    const IdClaims &account = redeemed.account;
    const auto known =
        tx.row(Query::oauth_select_identity,
               {{u":issuer"_s, bind(account.issuer)}, {u":subject"_s, bind(account.subject)}});
    if (!known)
        return known.error();
    const auto refuse = [&](const Error &why) -> Result<Outcome<UserId>> {
        if (const auto noted = auth.noteFailure(tx, std::nullopt, why, now); !noted)
            return noted.error();
        return Outcome<UserId>(why);
    };
    const auto lock = [&tx](UserId id) {
        return tx.row(Query::auth_lock_user, {{u":id"_s, bind(id)}});
    };
    if (*known) {
        // Who takes a changed address back also takes back what was linked with it meanwhile.
        if (const auto locked = lock((*known)->id<UserId>("user_id"_L1)); !locked)
            return locked.error();
        const auto touched =
            tx.exec(Query::oauth_touch_identity,
                    {{u":id"_s, bind((*known)->uuid("id"_L1))}, {u":now"_s, bind(now)}});
        if (!touched)
            return touched.error();
        if (*touched == 0)
            return refuse(Error(ErrorCode::NotAllowedToSignIn));
        return Outcome<UserId>((*known)->id<UserId>("user_id"_L1));
    }
    if (account.verifiedEmail.isEmpty())
        return refuse(
            Error(ErrorCode::NotAllowedToSignIn,
                  Sentence::tr("%1 does not vouch for the address of this account. Sign in with a "
                               "mail instead; you can connect its calendar afterwards.")
                      .arg(providerName)));
    const auto email = normaliseEmail(account.verifiedEmail);
    if (!email)
        return refuse(Error(ErrorCode::NotAllowedToSignIn));
    const storage::Binds byEmail{{u":email_index"_s, bind(keys.blindIndex(*email))}};
    auto user = tx.row(Query::auth_select_user_by_email, byEmail);
    if (!user)
        return user.error();
    if (!*user)
        return refuse(Error(ErrorCode::NotAllowedToSignIn));
    const UserId id = (*user)->id<UserId>("id"_L1);
    // The address may have been taken back just now: once locked, it is this account's or not.
    if (const auto locked = lock(id); !locked)
        return locked.error();
    user = tx.row(Query::auth_select_user_by_email, byEmail);
    if (!user)
        return user.error();
    if (!*user || (*user)->id<UserId>("id"_L1) != id)
        return refuse(Error(ErrorCode::NotAllowedToSignIn));
    if (!(*user)->boolean("is_active"_L1))
        return Outcome<UserId>(id); // refused, and noted, where the session would be made
    const auto linked =
        tx.exec(Query::oauth_insert_identity, {{u":id"_s, bind(newUuidV7(now.toMSecsSinceEpoch()))},
                                               {u":user"_s, bind(id)},
                                               {u":provider"_s, bind(redeemed.provider)},
                                               {u":issuer"_s, bind(account.issuer)},
                                               {u":subject"_s, bind(account.subject)},
                                               {u":now"_s, bind(now)}});
    if (!linked)
        return linked.error();
    const auto noted = recordAudit(tx,
                                   {u"sign_in.account_linked"_s,
                                    u"user"_s,
                                    id.value,
                                    {},
                                    {{u"provider"_s, toString(redeemed.provider)}},
                                    {},
                                    id},
                                   now);
    if (!noted)
        return noted.error();
    return Outcome<UserId>(id);
}

} // namespace oh::auth
