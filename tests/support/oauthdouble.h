// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "tests/support/scriptedserver.h"

#include <QMutex>
#include <QSet>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace oh::test {

/// The endpoints of an OpenID provider as RFC 6749, 7009, 7517, 7636 and OpenID Connect describe
/// them, with one person who agrees to what they are asked. Answers in a thread of its own, so that
/// the test's may block. tst_oauthdouble lets somebody else's client sign in with it.
class OAuthDouble
{
public:
    explicit OAuthDouble(CalendarProviderKind kind = CalendarProviderKind::Google);
    ~OAuthDouble();
    Q_DISABLE_COPY_MOVE(OAuthDouble)

    /// Who sits at the browser, and how the provider behaves. Changed by change() alone.
    struct Script
    {
        QString subject = QStringLiteral("sub-1");
        QString email = QStringLiteral("ada@example.org");
        bool emailVerified = true;
        QString tenant = QStringLiteral("11111111-2222-3333-4444-555555555555");
        /// What the person unticks.
        QStringList denied;
        bool withoutRefreshToken = false;
        int expiresIn = 3600;
        /// Of id_tokens.
        QDateTime now = QDateTime::currentDateTimeUtc();
        /// Changes what the id_token would have said.
        std::function<void(QJsonObject &)> twist;
        /// Signs with a key that is not among those it shows, under the id of one that is.
        bool signsWithOtherKey = false;
        QString algorithm = QStringLiteral("RS256");
        /// Of the token endpoint: nothing is ever answered, or only this.
        bool hangs = false;
        int failsWith = 0;
        QString refuses;
        /// Of each answer of the token endpoint.
        int delayMs = 0;
        bool revocationFails = false;
    };
    void change(const std::function<void(Script &)> &how);

    CalendarProviderKind kind() const { return m_kind; }
    QString url() const { return m_url; }
    QString authorizationUrl() const { return m_url + QStringLiteral("/authorize"); }
    QString tokenUrl() const { return m_url + QStringLiteral("/token"); }
    /// Empty for those that have none.
    QString revocationUrl() const;
    QString keysUrl() const { return m_url + QStringLiteral("/keys"); }
    /// With {tenantid} for the tenant of each account.
    QString issuer() const;
    static inline const QString clientId = QStringLiteral("client-1");
    static inline const QByteArray clientSecret = "secret/with+signs";

    int tokenRequests() const { return m_tokenRequests; }
    int refreshes() const { return m_refreshes; }
    int keyRequests() const { return m_keyRequests; }
    /// Ends every refresh token.
    void forget();
    bool knowsRefreshToken(const QByteArray &token) const;
    int liveRefreshTokens() const;

private:
    struct Grant
    {
        QString challenge;
        QString redirectUri;
        QString nonce;
        QStringList scopes;
    };
    class Signer;

    ScriptedAnswer authorize(const ScriptedRequest &request);
    ScriptedAnswer token(const ScriptedRequest &request);
    ScriptedAnswer revoke(const ScriptedRequest &request);
    ScriptedAnswer keys();
    ScriptedAnswer discovery() const;
    QString issuerFor(const QString &tenant) const;
    QByteArray idToken(const Grant &grant) const;
    ScriptedAnswer handOut(const Grant &grant, bool withIdToken);

    const CalendarProviderKind m_kind;
    QString m_url;
    mutable QMutex m_mutex;
    Script m_script;
    QHash<QString, Grant> m_codes;
    QHash<QByteArray, Grant> m_refreshTokens;
    std::shared_ptr<const Signer> m_signer;
    std::shared_ptr<const Signer> m_otherSigner;
    std::atomic<int> m_tokenRequests = 0;
    std::atomic<int> m_refreshes = 0;
    std::atomic<int> m_keyRequests = 0;
    int m_made = 0;
    QThread m_thread;
    ScriptedServer *m_server = nullptr;
};

} // namespace oh::test
