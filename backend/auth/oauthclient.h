// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/auth/idtoken.h"
#include "backend/net/serviceclient.h"
#include "models/domain/enums.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace oh::auth {

/// How this server is known at a provider, and where that is found.
struct OAuthProviderConfig
{
    CalendarProviderKind kind = CalendarProviderKind::Google;
    /// Empty: the provider is not offered.
    QString clientId;
    QByteArray clientSecret;
    QString authorizationUrl;
    QString tokenUrl;
    /// Empty: there is no way to take a token back (Microsoft).
    QString revocationUrl;
    QString keysUrl;
    /// Of id_tokens; with "{tenantid}" where each tenant has its own.
    QString issuer;
    /// Microsoft: the id of the only tenant whose accounts are taken, or common, organizations,
    /// consumers.
    QString tenant;
    /// Of its calendars.
    QString apiUrl;
    /// Of one call, for whom somebody waits.
    std::chrono::milliseconds timeout{10'000};

    bool isOffered() const { return !clientId.isEmpty(); }
};

/// What a provider hands out.
struct OAuthTokens
{
    QByteArray access;
    /// Empty: it gave none.
    QByteArray refresh;
    QDateTime expiresAt;
    QStringList scopes;
    QByteArray idToken;
};

/// What is asked of the person in the browser.
struct ConsentRequest
{
    QString state;
    QString codeChallenge;
    QString nonce;
    QString redirectUri;
    /// Who one is and the address, besides the calendars; otherwise the calendars, by somebody who
    /// is signed in.
    bool signingIn = true;
    bool calendars = true;
};

/// OAuth 2.0 and OpenID Connect with one provider (NFR42). Blocks where it asks: see
/// net::ServiceClient. Any thread.
class OAuthClient
{
public:
    explicit OAuthClient(OAuthProviderConfig config);
    ~OAuthClient();

    const OAuthProviderConfig &config() const { return m_config; }
    /// "Google", "Microsoft".
    QString name() const;
    /// "Google Calendar", "Outlook": as people call it.
    QString calendarName() const;

    QString authorizationUrl(const ConsentRequest &request) const;
    /// CodeInvalid: the provider doesn't take the code. ServiceUnavailable: it can't be reached or
    /// does not answer as it should; in words for people.
    Result<OAuthTokens> exchange(const QString &code, const QString &redirectUri,
                                 const QByteArray &verifier, const QDateTime &now,
                                 const net::Stopping &stopping) const;
    /// CalendarReconnect: its owner has to agree anew. The refresh token in the answer is the one
    /// to keep, whether or not it is another.
    Result<OAuthTokens> refresh(const QByteArray &refreshToken, const QDateTime &now,
                                const net::CallLimits &limits, const net::Stopping &stopping) const;
    /// What it doesn't know any more is fine.
    Result<void> revoke(const QByteArray &token, const net::Stopping &stopping) const;
    /// Who signed in, of a token that was got by exchange(). CodeInvalid when it is not genuine, or
    /// not for us, or not of this try.
    Result<IdClaims> identify(const QByteArray &idToken, const QByteArray &nonce,
                              const QDateTime &now, const net::Stopping &stopping) const;
    /// Whether reading and writing calendars were both agreed to.
    bool grantsCalendars(const QStringList &scopes) const;

private:
    Result<OAuthTokens> ask(const QList<std::pair<QString, QString>> &fields, const QDateTime &now,
                            const net::CallLimits &limits, ErrorCode whenRefused,
                            const net::Stopping &stopping) const;
    Error unreachable(const Error &why) const;

    OAuthProviderConfig m_config;
    net::ServiceClient m_client;
    mutable KeySet m_keys;
};

} // namespace oh::auth
