// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <functional>
#include <mutex>
#include <optional>

namespace oh::auth {

struct OAuthProviderConfig;

/// What an id_token says of somebody, once it is found genuine.
struct IdClaims
{
    /// The account at the provider: both together, and nothing else, name it for ever.
    QString issuer;
    QString subject;
    /// Empty unless the provider vouches that it is theirs.
    QString verifiedEmail;
};

/// A provider's public key (RFC 7517), RSA of 2048 bits or more.
struct PublicKey
{
    QByteArray pem;
    /// Microsoft says whose tokens a key signs; empty: all.
    QString issuer;
};

/// Of a JWKS document, by key id; keys of other kinds are left out.
QHash<QString, PublicKey> readKeys(const QByteArray &document);

/// The provider's keys, remembered. Any thread.
class KeySet
{
public:
    using Fetch = std::function<Result<QByteArray>()>;

    /// Fetches them when they are old, or when one is asked for that is not there: providers change
    /// theirs at any time. Not more than once a minute for that, whoever makes up ids.
    Result<std::optional<PublicKey>> find(const QString &id, const QDateTime &now,
                                          const Fetch &fetch);

private:
    std::mutex m_mutex;
    QHash<QString, PublicKey> m_keys;
    QDateTime m_fetchedAt;
};

/// OpenID Connect Core, 3.1.3.7: RS256 and nothing else, by a key of the provider; issuer,
/// audience, time (with a minute's leeway) and nonce. CodeInvalid, with the reason for the log,
/// when anything is not as it should be; ServiceUnavailable when there are no keys.
Result<IdClaims> checkIdToken(const QByteArray &token, const OAuthProviderConfig &provider,
                              const QByteArray &nonce, const QDateTime &now, KeySet &keys,
                              const KeySet::Fetch &fetch);

} // namespace oh::auth
