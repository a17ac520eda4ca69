// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/accountsession.h"
#include "models/api/auth.h"
#include "tests/app/memorystore.h"
#include "tests/support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

namespace oh::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oh::app;

/// A server that signs one person in, and runs of the program against it.
class SessionFixture : public QObject
{
protected:
    static inline const QString linkToken = u"link-token-0123456789abcdef"_s;

    static api::User person()
    {
        api::User user;
        user.id = UserId(QUuid(u"0190a5c0-7b1e-7c3d-9f00-0123456789ab"_s));
        user.role = Role::Mentor;
        user.createdAt = user.updatedAt = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC);
        user.profile.name = u"Nora Example"_s;
        user.profile.timeZone = u"Europe/Berlin"_s;
        return user;
    }

    /// One run of the program: what it keeps between runs lies outside.
    struct Run
    {
        Run(const QUrl &server, const QString &folder, MemoryStore::Shared keychain,
            const Clock &clock, BrowserConsent consent)
            : settings(folder + u"/settings.ini"_s),
              http(std::make_unique<QNetworkAccessManager>(), clock, quick()),
              vault(std::make_unique<MemoryStore>(std::move(keychain)),
                    PlainFileStore(folder + u"/data/sessions.json"_s), settings),
              ended(http, vault),
              account(http, vault, ended, settings, std::move(consent))
        {
            http.setServer(server);
        }
        static HttpTuning quick()
        {
            HttpTuning tuning;
            tuning.transferTimeout = 3s;
            tuning.maxAttempts = 2;
            tuning.retryBase = 2ms;
            tuning.probeFirst = 20ms;
            tuning.probeLast = 40ms;
            return tuning;
        }
        AppSettings settings;
        HttpClient http;
        TokenVault vault;
        EndedSessions ended;
        AccountSession account;
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    MemoryStore::Shared m_keychain;
    ManualClock m_clock{QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC)};
    /// The only refresh token that the server takes; each use makes the next.
    int m_serial = 0;

    QString currentToken() const { return u"refresh-token-number-%1-xyz"_s.arg(m_serial); }
    QString key() const { return sessionKey(m_server->url()); }

    ScriptedAnswer nextSession()
    {
        ++m_serial;
        api::Session session;
        session.accessToken = u"access-%1"_s.arg(m_serial);
        session.tokenType = u"Bearer"_s;
        session.expiresInSeconds = 900;
        session.refreshToken = currentToken();
        session.refreshExpiresAt = m_clock.now().addDays(30);
        session.userId = person().id;
        session.role = Role::Mentor;
        return ScriptedAnswer::json(api::Session::schema().toJson(session));
    }
    std::unique_ptr<Run> makeRun(BrowserConsent consent = BrowserConsent())
    {
        return std::make_unique<Run>(m_server->url(), m_folder->path(), m_keychain, m_clock,
                                     std::move(consent));
    }
    /// A run that is signed in.
    std::unique_ptr<Run> signedIn()
    {
        auto run = makeRun();
        run->account.restore();
        QList<Result<void>> answers;
        const auto call = run->account.signInWithToken(
            linkToken, [&answers](Result<void> answer) { answers.append(answer); });
        if (!QTest::qWaitFor([&answers] { return !answers.isEmpty(); }, 30'000) || !answers[0].ok())
            return nullptr;
        return run;
    }

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        m_keychain = std::make_shared<MemoryStore::Content>();
        m_serial = 0;
        QVERIFY(m_server->start());
        m_server->on("GET", "/api/health", [](const ScriptedRequest &) {
            return ScriptedAnswer::json({{u"status"_s, u"ok"_s}});
        });
        m_server->on("POST", "/api/auth/verify", [this](const ScriptedRequest &request) {
            const QJsonObject body = request.json();
            const bool known = body[u"token"_s].toString() == linkToken ||
                               (body[u"code"_s].toString() == "ABCD-1234"_L1 &&
                                body[u"email"_s].toString() == "nora@example.org"_L1);
            return known ? nextSession() : ScriptedAnswer::error(400, "CODE_INVALID");
        });
        m_server->on("POST", "/api/auth/refresh", [this](const ScriptedRequest &request) {
            return request.json()[u"refreshToken"_s].toString() == currentToken()
                       ? nextSession()
                       : ScriptedAnswer::error(401, "SESSION_ENDED", "Signed out elsewhere.");
        });
        m_server->on("POST", "/api/auth/logout",
                     [](const ScriptedRequest &) { return ScriptedAnswer{.status = 204}; });
        m_server->on("GET", "/api/users/me", [this](const ScriptedRequest &request) {
            const QByteArray token = "Bearer access-" + QByteArray::number(m_serial);
            return request.header("authorization") == token
                       ? ScriptedAnswer::json(api::User::schema().toJson(person()))
                       : ScriptedAnswer::error(401, "TOKEN_EXPIRED");
        });
    }
};

} // namespace oh::test
