// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/accesstoken.h"

#include "backend/auth/crypto.h"
#include "backend/auth/keyring.h"
#include "models/clock.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdlib>
#include <jwt.h>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

constexpr char issuer[] = "officehours";
constexpr qsizetype maxTokenBytes = 4096;
/// How far the clocks of two servers may be apart before a token seems to come from the future.
constexpr qint64 clockSkewSeconds = 60;

struct JwtDeleter
{
    void operator()(jwt_t *token) const { jwt_free(token); }
};
using Jwt = std::unique_ptr<jwt_t, JwtDeleter>;

struct FreeDeleter
{
    void operator()(char *text) const { std::free(text); }
};

const unsigned char *bytesOf(const QByteArray &key)
{
    return reinterpret_cast<const unsigned char *>(key.constData());
}

Error refused(const QString &why)
{
    Error error(ErrorCode::Unauthorized);
    error.internal = u"access token: "_s + why;
    return error;
}

bool isCompactForm(const QByteArray &token)
{
    int dots = 0;
    for (const char c : token) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (c == '.')
            ++dots;
        else if (!letter && !(c >= '0' && c <= '9') && c != '-' && c != '_')
            return false;
    }
    return dots == 2 && token.size() <= maxTokenBytes;
}

/// The key id, if the header asks for exactly what we issue. The algorithm is decided here, before
/// the library sees the token, and never by the token.
std::optional<QByteArray> keyIdOf(const QByteArray &token)
{
    const auto header = QByteArray::fromBase64Encoding(token.first(token.indexOf('.')),
                                                       QByteArray::Base64UrlEncoding |
                                                           QByteArray::AbortOnBase64DecodingErrors);
    if (!header)
        return std::nullopt;
    const QJsonObject fields = QJsonDocument::fromJson(*header).object();
    const QString id = fields[u"kid"].toString();
    if (fields[u"alg"].toString() != "HS256"_L1 || id.isEmpty() || fields.contains(u"crit"))
        return std::nullopt;
    return id.toUtf8();
}

std::optional<QString> textGrant(jwt_t *token, const char *name)
{
    const char *value = jwt_get_grant(token, name);
    if (value == nullptr || *value == '\0')
        return std::nullopt;
    return QString::fromUtf8(value);
}

std::optional<qint64> secondsGrant(jwt_t *token, const char *name)
{
    errno = 0;
    const long value = jwt_get_grant_int(token, name);
    if (errno != 0)
        return std::nullopt;
    return value;
}

} // namespace

Result<QByteArray> AccessTokens::issue(const UserId &user, const QString &role,
                                       const SessionId &session) const
{
    jwt_t *raw = nullptr;
    if (jwt_new(&raw) != 0)
        return ErrorCode::InternalError;
    const Jwt token(raw);
    const KeyRing::SigningKey key = m_keys.newestSigningKey();
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    const QByteArray id = crypto::randomBytes(12).toBase64(QByteArray::Base64UrlEncoding |
                                                           QByteArray::OmitTrailingEquals);
    const bool filled = jwt_add_header(raw, "kid", key.id.constData()) == 0 &&
                        jwt_add_grant(raw, "iss", issuer) == 0 &&
                        jwt_add_grant(raw, "sub", user.toString().toLatin1().constData()) == 0 &&
                        jwt_add_grant(raw, "role", role.toUtf8().constData()) == 0 &&
                        jwt_add_grant(raw, "sid", session.toString().toLatin1().constData()) == 0 &&
                        jwt_add_grant(raw, "jti", id.constData()) == 0 &&
                        jwt_add_grant_int(raw, "iat", long(now)) == 0 &&
                        jwt_add_grant_int(raw, "exp", long(now + lifetimeSeconds)) == 0 &&
                        jwt_set_alg(raw, JWT_ALG_HS256, bytesOf(key.key), int(key.key.size())) == 0;
    const std::unique_ptr<char, FreeDeleter> text(filled ? jwt_encode_str(raw) : nullptr);
    if (text == nullptr)
        return ErrorCode::InternalError;
    return QByteArray(text.get());
}

Result<AccessClaims> AccessTokens::verify(const QByteArray &token) const
{
    std::optional<Known> known;
    {
        const std::lock_guard lock(m_mutex);
        if (const Known *found = m_known.object(token))
            known = *found;
    }
    if (known && m_keys.signingKey(known->keyId))
        return judge(known->claims);
    auto decoded = decode(token);
    if (!decoded)
        return decoded.error();
    auto judged = judge(decoded->claims);
    if (judged) {
        const std::lock_guard lock(m_mutex);
        m_known.insert(token, new Known(*std::move(decoded)));
    }
    return judged;
}

Result<AccessTokens::Known> AccessTokens::decode(const QByteArray &token) const
{
    if (!isCompactForm(token))
        return refused(u"not a JWT"_s);
    const auto id = keyIdOf(token);
    if (!id)
        return refused(u"header not accepted"_s);
    const auto key = m_keys.signingKey(*id);
    if (!key)
        return refused(u"unknown key id"_s);
    jwt_t *raw = nullptr;
    const int failure =
        jwt_decode(&raw, token.constData(), bytesOf(key->key), int(key->key.size()));
    const Jwt decoded(raw);
    if (failure != 0 || raw == nullptr || jwt_get_alg(raw) != JWT_ALG_HS256)
        return refused(u"signature"_s);

    const auto issuedBy = textGrant(raw, "iss");
    const auto subject = textGrant(raw, "sub");
    const auto role = textGrant(raw, "role");
    const auto session = textGrant(raw, "sid");
    const auto tokenId = textGrant(raw, "jti");
    const auto issuedAt = secondsGrant(raw, "iat");
    const auto expiresAt = secondsGrant(raw, "exp");
    if (!issuedBy || *issuedBy != QLatin1StringView(issuer) || !subject || !role || !session ||
        !tokenId || !issuedAt || !expiresAt)
        return refused(u"claims"_s);
    const auto user = UserId::parse(*subject);
    const auto sessionId = SessionId::parse(*session);
    if (!user || !sessionId)
        return refused(u"ids"_s);
    return Known{AccessClaims{*user, *role, *sessionId,
                              QDateTime::fromSecsSinceEpoch(*issuedAt, Qt::UTC),
                              QDateTime::fromSecsSinceEpoch(*expiresAt, Qt::UTC), *tokenId},
                 *id};
}

Result<AccessClaims> AccessTokens::judge(const AccessClaims &claims) const
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    const qint64 issuedAt = claims.issuedAt.toSecsSinceEpoch();
    const qint64 expiresAt = claims.expiresAt.toSecsSinceEpoch();
    if (issuedAt > now + clockSkewSeconds)
        return refused(u"from the future"_s);
    if (expiresAt <= issuedAt || expiresAt - issuedAt > lifetimeSeconds)
        return refused(u"lifetime"_s);
    if (now >= expiresAt)
        return ErrorCode::TokenExpired;
    return claims;
}

} // namespace oh
