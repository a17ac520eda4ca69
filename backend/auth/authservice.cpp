// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/authservice.h"

#include "backend/auth/accesstoken.h"
#include "backend/auth/crypto.h"
#include "backend/auth/keyring.h"
#include "backend/auth/ratelimit.h"
#include "backend/auth/secrets.h"
#include "backend/config/logging.h"
#include "backend/services/audit.h"
#include "backend/services/notify.h"
#include "backend/storage/database.h"
#include "models/domain/text.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::auth {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr int secondsPerDay = 24 * 60 * 60;
constexpr int maxDeviceLength = 100;

QByteArray secretsPlace(UserId recipient)
{
    return "mail_outbox.sign_in:" + recipient.toString().toLatin1();
}

/// An IPv6 customer has a whole /64: it counts as one address.
QByteArray addressKey(const QHostAddress &peer)
{
    bool isV4 = false;
    const quint32 v4 = peer.toIPv4Address(&isV4);
    if (isV4)
        return QHostAddress(v4).toString().toLatin1();
    const Q_IPV6ADDR bytes = peer.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(bytes.c), 8).toHex();
}

} // namespace

QByteArray sealSignInSecrets(const KeyRing &keys, UserId recipient, const SignInSecrets &secrets)
{
    return keys.seal(secrets.token + ' ' + secrets.code.toLatin1(), secretsPlace(recipient));
}

Result<SignInSecrets> openSignInSecrets(const KeyRing &keys, UserId recipient,
                                        const QByteArray &sealed)
{
    const auto plain = keys.open(sealed, secretsPlace(recipient));
    if (!plain)
        return plain.error();
    const qsizetype space = plain->indexOf(' ');
    if (space < 0)
        return Error(ErrorCode::KeyUnusable);
    return SignInSecrets{plain->first(space), QString::fromLatin1(plain->mid(space + 1))};
}

AuthService::AuthService(const KeyRing &keys, const AccessTokens &tokens, SignInLimits limits)
    : m_keys(keys), m_tokens(tokens), m_limits(limits)
{}

/// Seconds to wait when the bucket is full. What it counts stands in the database as a hash only.
Result<std::optional<int>> AuthService::waitFor(Transaction &tx, const QByteArray &what,
                                                const QByteArray &whose, int limit,
                                                const QDateTime &now) const
{
    const QByteArray key = m_keys.secretHash("rate:" + what + ':' + whose).toHex();
    return hitRateLimit(tx, "sign-in:" + what + ':' + key, limit, m_limits.windowSeconds, now);
}

Result<std::optional<Error>> AuthService::limitStarts(Transaction &tx, const QHostAddress &peer,
                                                      const QDateTime &now) const
{
    const auto wait = waitFor(tx, "starts", addressKey(peer), m_limits.mailsPerAddress, now);
    if (!wait)
        return wait.error();
    if (!*wait)
        return std::optional<Error>();
    Error error(ErrorCode::RateLimited,
                Sentence::tr("Too many sign-ins were begun from here. Wait a few minutes."));
    error.retryAfterSeconds = **wait;
    return std::optional(error);
}

Result<Outcome<api::LoginAnswer>> AuthService::requestSignIn(Transaction &tx, const QString &email,
                                                             const QHostAddress &peer,
                                                             std::optional<Language> language,
                                                             const QDateTime &now) const
{
    const auto normalised = normaliseEmail(email);
    if (!normalised)
        return Error::validation({{u"email"_s, Sentence::tr("must be an e-mail address")}});
    const QByteArray index = m_keys.blindIndex(*normalised);
    // The address first: who is stopped there must not use up other people's mails.
    const std::pair<std::pair<QByteArray, QByteArray>, int> buckets[] = {
        {{"address", addressKey(peer)}, m_limits.mailsPerAddress},
        {{"email", normalised->toUtf8()}, m_limits.mailsPerEmail}};
    for (const auto &[bucket, limit] : buckets) {
        const auto wait = waitFor(tx, bucket.first, bucket.second, limit, now);
        if (!wait)
            return wait.error();
        if (*wait) {
            Error error(ErrorCode::RateLimited,
                        Sentence::tr(
                            "Too many sign-in mails were asked for. Wait a few minutes, or use the "
                            "newest mail that you have."));
            error.retryAfterSeconds = **wait;
            return Outcome<api::LoginAnswer>(error);
        }
    }

    const auto user = tx.row(Query::auth_select_user_by_email, {{u":email_index"_s, bind(index)}});
    if (!user)
        return user.error();
    const auto refuse = [&](const std::optional<UserId> &who,
                            ErrorCode code) -> Result<Outcome<api::LoginAnswer>> {
        if (const auto noted = noteFailure(tx, who, Error(code), now); !noted)
            return noted.error();
        return Outcome<api::LoginAnswer>(Error(code));
    };
    if (!*user)
        return refuse(std::nullopt, ErrorCode::NotAllowedToSignIn);
    const UserId id = (*user)->id<UserId>("id"_L1);
    if (!(*user)->boolean("is_active"_L1))
        return refuse(id, ErrorCode::AccountDeactivated);
    const auto secrets = createChallenge(tx, id, peer, now);
    if (!secrets)
        return secrets.error();
    const QByteArray sealed = sealSignInSecrets(m_keys, id, *secrets);
    QJsonObject data{{u"sealed"_s, QString::fromLatin1(sealed.toBase64())},
                     {u"minutes"_s, m_limits.challengeSeconds / 60}};
    if (language)
        data.insert(u"language"_s, toString(*language));
    Notification mail{NotificationKind::SignIn, u"sign_in"_s, id, data};
    mail.validUntil = now.addSecs(m_limits.challengeSeconds);
    if (const auto queued = notify(tx, mail, now); !queued)
        return queued.error();
    return Outcome<api::LoginAnswer>(
        api::LoginAnswer{Sentence::tr("We have sent you a mail with a link and a code. Open the "
                                      "link, or type the code.")
                             .in(language.value_or(Language::English)),
                         m_limits.challengeSeconds});
}

Result<SignInSecrets> AuthService::createChallenge(Transaction &tx, UserId user,
                                                   const QHostAddress &peer,
                                                   const QDateTime &now) const
{
    const auto locked = tx.row(Query::auth_lock_user, {{u":id"_s, bind(user)}});
    if (!locked)
        return locked.error();
    const SignInSecrets secrets{newOpaqueToken(), newSignInCode()};
    const auto inserted = tx.exec(
        Query::auth_insert_challenge,
        {{u":id"_s, bind(newUuidV7(now.toMSecsSinceEpoch()))},
         {u":user"_s, bind(user)},
         {u":token_hash"_s, bind(hashSecret(m_keys, SecretPurpose::MagicLink, secrets.token))},
         {u":code_hash"_s,
          bind(hashSecret(m_keys, SecretPurpose::SignInCode, secrets.code.toLatin1()))},
         {u":expires"_s, bind(now.addSecs(m_limits.challengeSeconds))},
         {u":ip_hash"_s, bind(m_keys.secretHash("ip:" + addressKey(peer)))},
         {u":now"_s, bind(now)}});
    if (!inserted)
        return inserted.error();
    const auto retired =
        tx.exec(Query::auth_retire_challenges, {{u":user"_s, bind(user)},
                                                {u":keep"_s, bind(m_limits.openChallenges)},
                                                {u":now"_s, bind(now)}});
    if (!retired)
        return retired.error();
    return secrets;
}

Result<bool> AuthService::use(Transaction &tx, const Row &challenge, const QDateTime &now) const
{
    const auto used = tx.exec(Query::auth_use_challenge,
                              {{u":id"_s, bind(challenge.uuid("id"_L1))}, {u":now"_s, bind(now)}});
    if (!used)
        return used.error();
    return *used == 1;
}

/// The link's way. Wrong codes don't count against it: nobody guesses 256 bits, and whoever types
/// codes for somebody else's address must not keep them out.
Result<Outcome<UserId>> AuthService::userByToken(Transaction &tx, const QByteArray &token,
                                                 const QDateTime &now) const
{
    const Error unknown(ErrorCode::CodeInvalid,
                        Sentence::tr("This sign-in link is not valid. Ask for a new one."));
    const auto refuse = [&](const std::optional<UserId> &who,
                            const Error &why) -> Result<Outcome<UserId>> {
        if (const auto noted = noteFailure(tx, who, why, now); !noted)
            return noted.error();
        return Outcome<UserId>(why);
    };
    if (!looksLikeOpaqueToken(token))
        return refuse(std::nullopt, unknown);
    const storage::Binds byToken{
        {u":token_hash"_s, bind(hashSecret(m_keys, SecretPurpose::MagicLink, token))}};
    const auto owner = tx.row(Query::auth_select_challenge_owner, byToken);
    if (!owner)
        return owner.error();
    if (!*owner)
        return refuse(std::nullopt, unknown);
    // First the account, then what is asked for it: in the order in which others lock.
    if (const auto locked =
            tx.row(Query::auth_lock_user, {{u":id"_s, bind((*owner)->id<UserId>("user_id"_L1))}});
        !locked)
        return locked.error();
    const auto found = tx.row(Query::auth_lock_challenge_by_token, byToken);
    if (!found)
        return found.error();
    if (!*found)
        return refuse(std::nullopt, unknown);
    const Row &challenge = **found;
    const UserId user = challenge.id<UserId>("user_id"_L1);
    if (!challenge.isNull("used_at"_L1))
        return refuse(
            user,
            Error(ErrorCode::LinkExpired,
                  Sentence::tr("This sign-in link has been used already. Ask for a new one.")));
    if (challenge.utc("expires_at"_L1) <= now)
        return refuse(user, Error(ErrorCode::LinkExpired));
    const auto used = use(tx, challenge, now);
    if (!used)
        return used.error();
    return Outcome<UserId>(user);
}

/// The typed code's way. A wrong code counts on every challenge that it could have been meant for,
/// or each mail asked for would give five more guesses.
Result<Outcome<UserId>> AuthService::userByCode(Transaction &tx, const QString &email,
                                                const QString &typed, const QDateTime &now) const
{
    const Outcome<UserId> wrong{Error(ErrorCode::CodeInvalid)};
    const auto normalised = normaliseEmail(email);
    const auto code = normaliseCode(typed);
    // An unknown address costs the same steps and gets the same answer.
    const QByteArray index = m_keys.blindIndex(normalised.value_or(QString()));
    const QByteArray hash =
        hashSecret(m_keys, SecretPurpose::SignInCode, code.value_or(QString()).toLatin1());
    const auto user = tx.row(Query::auth_select_user_by_email, {{u":email_index"_s, bind(index)}});
    if (!user)
        return user.error();
    const UserId id =
        *user ? (*user)->id<UserId>("id"_L1) : UserId(newUuidV7(now.toMSecsSinceEpoch()));
    if (const auto locked = tx.row(Query::auth_lock_user, {{u":id"_s, bind(id)}}); !locked)
        return locked.error();
    const QDateTime since = now.addSecs(-secondsPerDay);
    const auto challenges =
        tx.rows(Query::auth_lock_challenges, {{u":user"_s, bind(id)}, {u":since"_s, bind(since)}});
    if (!challenges)
        return challenges.error();
    const Row *matching = nullptr;
    for (const Row &challenge : *challenges) {
        // All of them are compared, so that the time taken does not tell which one it was.
        const bool open = challenge.integer("attempts"_L1) < m_limits.codeAttempts;
        const bool same = crypto::constantTimeEquals(challenge.bytes("code_hash"_L1), hash);
        if (same && open && code && matching == nullptr)
            matching = &challenge;
    }
    if (matching == nullptr) {
        const auto counted = tx.exec(Query::auth_count_attempt,
                                     {{u":user"_s, bind(id)}, {u":since"_s, bind(since)}});
        if (!counted)
            return counted.error();
        if (const auto noted = noteFailure(tx, *user ? std::optional(id) : std::nullopt,
                                           Error(ErrorCode::CodeInvalid), now);
            !noted)
            return noted.error();
        return wrong;
    }
    if (matching->utc("expires_at"_L1) <= now) {
        if (const auto noted = noteFailure(tx, id, Error(ErrorCode::LinkExpired), now); !noted)
            return noted.error();
        return Outcome<UserId>(Error(ErrorCode::LinkExpired));
    }
    const auto used = use(tx, *matching, now);
    if (!used)
        return used.error();
    return Outcome<UserId>(id);
}

Result<Outcome<api::Session>>
AuthService::verify(Transaction &tx, const api::VerifyRequest &request, const QDateTime &now) const
{
    const auto who = request.token ? userByToken(tx, request.token->toLatin1(), now)
                                   : userByCode(tx, request.email.value_or(QString()),
                                                request.code.value_or(QString()), now);
    if (!who)
        return who.error();
    if (const auto *refusal = std::get_if<Error>(&*who))
        return Outcome<api::Session>(*refusal);
    return signIn(tx, std::get<UserId>(*who), request.token ? u"link"_s : u"code"_s, request.device,
                  now);
}

Result<Outcome<api::Session>> AuthService::signIn(Transaction &tx, UserId user, const QString &with,
                                                  const std::optional<QString> &deviceName,
                                                  const QDateTime &now) const
{
    const auto account = tx.row(Query::auth_lock_user, {{u":id"_s, bind(user)}});
    if (!account)
        return account.error();
    std::optional<ErrorCode> shut;
    if (!*account || (*account)->boolean("deleted"_L1))
        shut = ErrorCode::NotAllowedToSignIn;
    else if (!(*account)->boolean("is_active"_L1))
        shut = ErrorCode::AccountDeactivated;
    if (shut) {
        if (const auto noted = noteFailure(tx, user, Error(*shut), now); !noted)
            return noted.error();
        return Outcome<api::Session>(Error(*shut));
    }
    const auto role = (*account)->enumeration<Role>("role"_L1);
    if (!role)
        return Error(ErrorCode::InternalError);
    const auto touched =
        tx.exec(Query::auth_touch_sign_in, {{u":user"_s, bind(user)}, {u":now"_s, bind(now)}});
    if (!touched)
        return touched.error();
    std::optional<QString> device;
    if (deviceName && !deviceName->trimmed().isEmpty())
        device = deviceName->trimmed().left(maxDeviceLength);
    const SessionId family(newUuidV7(now.toMSecsSinceEpoch()));
    const auto session = issue(tx, user, *role, family, {}, device, now);
    if (!session)
        return session.error();
    QJsonObject facts{{u"with"_s, with}, {u"role"_s, toString(*role)}};
    if (device)
        facts.insert(u"device"_s, *device);
    const auto noted = recordAudit(
        tx, {u"session.started"_s, u"session"_s, family.value, {}, facts, {}, user}, now);
    if (!noted)
        return noted.error();
    return Outcome<api::Session>(*session);
}

Result<api::Session> AuthService::issue(Transaction &tx, UserId user, Role role, SessionId family,
                                        const QUuid &previous, const std::optional<QString> &device,
                                        const QDateTime &now) const
{
    const QByteArray refreshToken = newOpaqueToken();
    const QDateTime expires = now.addDays(m_limits.refreshDays);
    const auto inserted = tx.exec(
        Query::auth_insert_session,
        {{u":id"_s, bind(newUuidV7(now.toMSecsSinceEpoch()))},
         {u":family"_s, bind(family)},
         {u":user"_s, bind(user)},
         {u":token_hash"_s, bind(hashSecret(m_keys, SecretPurpose::RefreshToken, refreshToken))},
         {u":previous"_s, bind(previous)},
         {u":device"_s, bind(device)},
         {u":expires"_s, bind(expires)},
         {u":now"_s, bind(now)}});
    if (!inserted)
        return inserted.error();
    const auto access = m_tokens.issue(user, toString(role), family);
    if (!access)
        return access.error();
    return api::Session{QString::fromLatin1(*access),
                        u"Bearer"_s,
                        AccessTokens::lifetimeSeconds,
                        QString::fromLatin1(refreshToken),
                        expires,
                        user,
                        role};
}

Result<void> AuthService::noteFailure(Transaction &tx, const std::optional<UserId> &user,
                                      const Error &refusal, const QDateTime &now) const
{
    const auto tooMany =
        waitFor(tx, "failures", user ? user->value.toRfc4122() : QByteArray("nobody"),
                m_limits.failuresNoted, now);
    if (!tooMany)
        return tooMany.error();
    if (*tooMany)
        return {};
    return recordAudit(tx,
                       {u"sign_in.failed"_s,
                        u"user"_s,
                        user.value_or(UserId()).value,
                        {},
                        {{u"code"_s, refusal.codeName()}}},
                       now);
}

Result<void> AuthService::endFamily(Transaction &tx, UserId user, const QUuid &family,
                                    const QString &reason, const QDateTime &now) const
{
    const auto ended = tx.exec(
        Query::auth_end_family,
        {{u":family"_s, bind(family)}, {u":reason"_s, bind(reason)}, {u":now"_s, bind(now)}});
    if (!ended)
        return ended.error();
    if (*ended == 0)
        return {};
    const QString action = reason == u"reuse"_s ? u"session.token_reused"_s : u"session.ended"_s;
    return recordAudit(tx, {action, u"session"_s, family, {}, {}, reason, user}, now);
}

Result<Outcome<api::Session>> AuthService::refresh(Transaction &tx, const QByteArray &token,
                                                   const QDateTime &now) const
{
    const Outcome<api::Session> ended{Error(ErrorCode::SessionEnded)};
    if (!looksLikeOpaqueToken(token))
        return ended;
    const storage::Binds byToken{
        {u":token_hash"_s, bind(hashSecret(m_keys, SecretPurpose::RefreshToken, token))}};
    const auto known = tx.row(Query::auth_select_session_family, byToken);
    if (!known)
        return known.error();
    if (!*known)
        return ended;
    const QUuid family = (*known)->uuid("family_id"_L1);
    const UserId user = (*known)->id<UserId>("user_id"_L1);
    // What ends all sessions of somebody locks them first: a session that is made meanwhile would
    // not be among those that end.
    if (const auto person = tx.row(Query::auth_lock_user, {{u":id"_s, bind(user)}}); !person)
        return person.error();
    // Whoever comes second with the same token waits here and sees what the first one did.
    const auto locked = tx.rows(Query::auth_lock_family, {{u":family"_s, bind(family)}});
    if (!locked)
        return locked.error();
    const auto found = tx.row(Query::auth_select_session_for_refresh, byToken);
    if (!found)
        return found.error();
    if (!*found || !(*found)->isNull("ended_at"_L1))
        return ended;
    const Row &session = **found;
    const auto role = session.enumeration<Role>("role"_L1);
    if (!role || !session.boolean("active"_L1) || session.utc("expires_at"_L1) <= now) {
        const QString reason = session.boolean("active"_L1) ? u"expired"_s : u"account"_s;
        if (const auto done = endFamily(tx, user, family, reason, now); !done)
            return done.error();
        return ended;
    }
    if (const auto rotated = session.optUtc("rotated_at"_L1)) {
        const bool honest = rotated->secsTo(now) <= m_limits.refreshGraceSeconds &&
                            !session.boolean("followed"_L1) &&
                            session.integer("siblings"_L1) < m_limits.refreshSiblings;
        if (!honest) {
            qCWarning(logAuth).noquote()
                << u"a refresh token was used again; its session is ended"_s;
            if (const auto done = endFamily(tx, user, family, u"reuse"_s, now); !done)
                return done.error();
            const auto told = notify(tx,
                                     {NotificationKind::AccountSecurity,
                                      u"account_security"_s,
                                      user,
                                      {{u"atUtc"_s, api::formatUtc(now)}}},
                                     now);
            if (!told)
                return told.error();
            return ended;
        }
    } else {
        const auto turned =
            tx.exec(Query::auth_rotate_session,
                    {{u":id"_s, bind(session.uuid("id"_L1))}, {u":now"_s, bind(now)}});
        if (!turned)
            return turned.error();
    }
    const auto next = issue(tx, user, *role, SessionId(family), session.uuid("id"_L1),
                            session.optText("device_label"_L1), now);
    if (!next)
        return next.error();
    return Outcome<api::Session>(*next);
}

Result<void> AuthService::logout(Transaction &tx, const QByteArray &refreshToken,
                                 const QDateTime &now) const
{
    const auto found = tx.row(
        Query::auth_select_session_family,
        {{u":token_hash"_s, bind(hashSecret(m_keys, SecretPurpose::RefreshToken, refreshToken))}});
    if (!found)
        return found.error();
    if (!*found)
        return {};
    return endFamily(tx, (*found)->id<UserId>("user_id"_L1), (*found)->uuid("family_id"_L1),
                     u"signed_out"_s, now);
}

Result<bool> AuthService::logoutBearer(Transaction &tx, const QByteArray &authorization,
                                       const QDateTime &now) const
{
    constexpr qsizetype schemeLength = 7;
    if (authorization.left(schemeLength).compare("bearer ", Qt::CaseInsensitive) != 0)
        return false;
    const auto claims = m_tokens.verify(authorization.mid(schemeLength).trimmed());
    if (!claims)
        return false;
    if (const auto ended = endFamily(tx, claims->user, claims->session.value, u"signed_out"_s, now);
        !ended)
        return ended.error();
    return true;
}

} // namespace oh::auth
