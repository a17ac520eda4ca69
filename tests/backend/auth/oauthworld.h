// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/net/serviceclient.h"
#include "backend/services/calendarconnections.h"
#include "tests/support/oauthdouble.h"
#include "tests/support/testserver.h"
#include "tests/support/testtimes.h"

#include <QCryptographicHash>
#include <QMutex>
#include <QUrlQuery>

namespace oh::test {

/// A provider's calendars, without the provider: this is about how they come to be connected.
class ListedCalendars : public calendars::CalendarProvider
{
public:
    void set(const QList<calendars::CalendarListed> &calendars)
    {
        const QMutexLocker lock(&m_mutex);
        m_calendars = calendars;
    }
    void setBusy(const QList<calendars::BusyTime> &busy)
    {
        const QMutexLocker lock(&m_mutex);
        m_busy = busy;
    }
    void fail(std::optional<ErrorCode> code)
    {
        const QMutexLocker lock(&m_mutex);
        m_failure = code;
    }

    Result<QList<calendars::CalendarListed>> calendars(const QByteArray &,
                                                       const net::Stopping &) const override
    {
        const QMutexLocker lock(&m_mutex);
        if (m_failure)
            return *m_failure;
        return m_calendars;
    }
    Result<QList<calendars::BusyTime>> busy(const QByteArray &, const QStringList &,
                                            const QDateTime &, const QDateTime &, const QString &,
                                            const net::CallLimits &,
                                            const net::Stopping &) const override
    {
        const QMutexLocker lock(&m_mutex);
        if (m_failure)
            return *m_failure;
        return m_busy;
    }
    Result<calendars::WrittenEvent> write(const QByteArray &, const QString &,
                                          const std::optional<QString> &,
                                          const calendars::EventToWrite &,
                                          const net::Stopping &) const override
    {
        return ErrorCode::Canceled;
    }
    Result<void> remove(const QByteArray &, const QString &, const QString &,
                        const net::Stopping &) const override
    {
        return ErrorCode::Canceled;
    }
    Result<calendars::EventState> read(const QByteArray &, const QString &, const QString &,
                                       const net::Stopping &) const override
    {
        return ErrorCode::Canceled;
    }

private:
    mutable QMutex m_mutex;
    QList<calendars::CalendarListed> m_calendars{{u"birthdays"_s, u"Birthdays"_s, false, false, {}},
                                                 {u"main"_s, u"Ada"_s, true, true, u"#3f51b5"_s},
                                                 {u"team"_s, u"Team"_s, false, true, {}}};
    QList<calendars::BusyTime> m_busy;
    std::optional<ErrorCode> m_failure;
};

/// As a server would be configured.
inline auth::OAuthProviderConfig configOf(const OAuthDouble &provider)
{
    auth::OAuthProviderConfig config;
    config.kind = provider.kind();
    config.clientId = OAuthDouble::clientId;
    config.clientSecret = OAuthDouble::clientSecret;
    config.authorizationUrl = provider.authorizationUrl();
    config.tokenUrl = provider.tokenUrl();
    config.revocationUrl = provider.revocationUrl();
    config.keysUrl = provider.keysUrl();
    config.issuer = provider.issuer();
    config.tenant = QStringLiteral("common");
    return config;
}

/// What the browser does: opens the page, agrees, and follows to the redirect address. Its query;
/// empty when the provider refuses the request.
inline QUrlQuery agreeAt(const QString &authorizationUrl)
{
    static const net::ServiceClient browser(QStringLiteral("browser"), {.attempts = 1});
    const auto page = browser.call({.url = authorizationUrl});
    if (!page || page->status != 302)
        return {};
    return QUrlQuery(QUrl::fromEncoded(page->headers.value("location")));
}

/// The server between a desktop and two providers.
class OAuthWorld
{
public:
    static inline const QString redirect = u"http://127.0.0.1:53682/callback"_s;
    static inline const QByteArray verifier = "desktop-verifier-0123456789-0123456789-abcdef";

    OAuthWorld()
    {
        for (OAuthDouble *one : {&google, &microsoft})
            one->change([](auto &script) { script.now = monday; });
        calendars::CalendarsConfig config{configOf(google), configOf(microsoft)};
        config.google.timeout = config.microsoft.timeout = std::chrono::seconds(5);
        make(config);
    }

    /// Anew, with other settings.
    void make(const calendars::CalendarsConfig &config, bool requireCalendar = false)
    {
        server.reset();
        server = std::make_unique<TestServer>(
            monday, requireCalendar, files::FilesConfig{},
            TestServer::Calendars{config, [this](CalendarProviderKind) { return &provider; }});
        PersonOptions options;
        options.email = u"ada@example.org"_s;
        ada = server->makePerson(Role::Mentee, u"Ada Lovelace"_s, options);
    }

    /// Time goes by; Ada stays signed in.
    void pass(qint64 seconds)
    {
        server->clock.advanceSecs(seconds);
        ada.token = server->signIn(ada.id, Role::Mentee);
    }
    static QString challenge(const QByteArray &of = verifier)
    {
        return QString::fromLatin1(
            QCryptographicHash::hash(of, QCryptographicHash::Sha256)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }
    HttpReply start(const QByteArray &name = "google", const QString &to = redirect)
    {
        return server->post("/api/auth/oauth/" + name,
                            {{u"redirectUri"_s, to}, {u"codeChallenge"_s, challenge()}});
    }
    /// What the desktop sends after the browser came back.
    QJsonObject visit(const HttpReply &started)
    {
        const QUrlQuery back = agreeAt(started.json()[u"authorizationUrl"].toString());
        return {{u"state"_s, back.queryItemValue(u"state"_s, QUrl::FullyDecoded)},
                {u"code"_s, back.queryItemValue(u"code"_s, QUrl::FullyDecoded)},
                {u"codeVerifier"_s, QString::fromLatin1(verifier)}};
    }
    HttpReply complete(const QJsonObject &brought)
    {
        return server->post("/api/auth/oauth/complete", brought);
    }
    HttpReply signIn(const QByteArray &name = "google") { return complete(visit(start(name))); }
    HttpReply startConnecting(const TestServer::Person &who, const QString &name = u"google"_s)
    {
        return server->post("/api/calendar/connect",
                            {{u"provider"_s, name},
                             {u"redirectUri"_s, redirect},
                             {u"codeChallenge"_s, challenge()}},
                            who);
    }
    HttpReply connect(const TestServer::Person &who, const QString &name = u"google"_s)
    {
        return server->post("/api/calendar/connect/complete", visit(startConnecting(who, name)),
                            who);
    }
    QJsonObject status(const TestServer::Person &who)
    {
        return server->get("/api/calendar/sync-status", who).json();
    }
    int audited(const QString &action)
    {
        return server->database
            .scalar(u"SELECT count(*) FROM audit_log WHERE action_type = ?"_s, {action})
            .toInt();
    }

    OAuthDouble google{CalendarProviderKind::Google};
    OAuthDouble microsoft{CalendarProviderKind::Microsoft};
    ListedCalendars provider;
    std::unique_ptr<TestServer> server;
    TestServer::Person ada;
};

} // namespace oh::test
