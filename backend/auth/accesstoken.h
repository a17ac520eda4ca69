// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ids.h"
#include "models/result.h"

#include <QByteArray>
#include <QCache>
#include <QDateTime>
#include <QString>

#include <mutex>

namespace oh {

class Clock;
class KeyRing;

/// What a valid access token says.
struct AccessClaims
{
    UserId user;
    QString role;
    SessionId session;
    QDateTime issuedAt;
    QDateTime expiresAt;
    QString tokenId;

    bool operator==(const AccessClaims &) const = default;
};

/// Access tokens: JWT, HS256 and nothing else, 15 minutes. A client sends the same one for as long,
/// so what a signature was found good for is remembered; time and key are looked at each time. The
/// ring and the clock must outlive it. Safe to call from any thread.
class AccessTokens
{
public:
    static constexpr int lifetimeSeconds = 15 * 60;

    AccessTokens(const KeyRing &keys, const Clock &clock) : m_keys(keys), m_clock(clock) {}

    Result<QByteArray> issue(const UserId &user, const QString &role,
                             const SessionId &session) const;
    /// TokenExpired for a genuine token whose time is over, Unauthorized for everything else.
    Result<AccessClaims> verify(const QByteArray &token) const;

private:
    struct Known
    {
        AccessClaims claims;
        QByteArray keyId;
    };
    static constexpr int rememberedTokens = 4096;

    Result<Known> decode(const QByteArray &token) const;
    Result<AccessClaims> judge(const AccessClaims &claims) const;

    const KeyRing &m_keys;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    mutable QCache<QByteArray, Known> m_known{rememberedTokens};
};

} // namespace oh
