// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/apiclient.h"
#include "app/session/browserconsent.h"
#include "tests/app/sessionfixture.h"
#include "tests/support/testregistry.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace oh;
using namespace oh::test;

/// Consent in the browser: signing in with it and connecting a calendar, against a browser of the
/// test's that asks for what a real one would.
class TstBrowserConsent : public SessionFixture
{
    Q_OBJECT

    /// What the browser was asked to show, and which redirect and challenge the server was told.
    QUrl m_shown;
    api::StartOAuth m_start;
    QNetworkAccessManager m_browser;
    static inline const QString state = u"state-0123456789-abcdef"_s;

    app::BrowserConsent consent(std::chrono::milliseconds patience = 10s)
    {
        return app::BrowserConsent(
            [this](const QUrl &url) {
                m_shown = url;
                return true;
            },
            patience);
    }
    app::BrowserConsent::Begin answering(const Result<api::OAuthStarted> &answer)
    {
        return [this, answer](const api::StartOAuth &start, ui::Done<api::OAuthStarted> done) {
            m_start = start;
            QMetaObject::invokeMethod(
                this, [done, answer] { done(answer); }, Qt::QueuedConnection);
            return ui::Call(std::make_unique<Nothing>());
        };
    }
    struct Nothing final : ui::PendingCall
    {
        void cancel() override {}
    };
    static api::OAuthStarted started(const QString &url = u"https://accounts.example/o/auth?x=1"_s)
    {
        return {url, state, QDateTime({2026, 3, 2}, {9, 10}, Qt::UTC)};
    }
    /// What the browser is answered.
    QByteArray comeBack(const QList<QPair<QString, QString>> &fields,
                        const QString &path = u"/callback"_s)
    {
        // As providers write it: everything encoded that could be.
        QByteArrayList query;
        for (const auto &[name, value] : fields)
            query.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
        QUrl url(m_start.redirectUri);
        url.setPath(path);
        url.setQuery(QString::fromLatin1(query.join('&')), QUrl::StrictMode);
        const std::unique_ptr<QNetworkReply> reply(m_browser.get(QNetworkRequest(url)));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(5000))
            return {};
        return reply->readAll();
    }
    bool listens() const
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl(m_start.redirectUri).port()));
        return socket.waitForConnected(1000);
    }

private Q_SLOTS:
    void init()
    {
        m_shown.clear();
        m_start = {};
        begin();
    }
    void whatComesBackIsHandedOver()
    {
        std::optional<Result<api::CompleteOAuth>> got;
        QUrl waiting;
        const ui::Call call = consent().ask(
            answering(started()), [&](const QUrl &url) { waiting = url; },
            [&](const Result<api::CompleteOAuth> &result) { got = result; });
        QTRY_VERIFY(!m_shown.isEmpty());
        QCOMPARE(m_shown, QUrl(u"https://accounts.example/o/auth?x=1"_s));
        QCOMPARE(waiting, m_shown);
        static const QRegularExpression loopback(uR"(\Ahttp://127\.0\.0\.1:\d+/callback\z)"_s);
        QVERIFY2(loopback.match(m_start.redirectUri).hasMatch(), qPrintable(m_start.redirectUri));
        QVERIFY(api::StartOAuth::schema()
                    .validate(api::StartOAuth::schema().toJson(m_start), api::Mode::Strict)
                    .isEmpty());
        const QByteArray page = comeBack({{u"code"_s, u"4/0Ab+c d%2F"_s}, {u"state"_s, state}});
        QVERIFY2(page.contains("close this page"), page.constData());
        QTRY_VERIFY(got);
        QVERIFY(got->ok());
        QCOMPARE((*got)->code, u"4/0Ab+c d%2F"_s);
        QCOMPARE((*got)->state, state);
        // Only who has the verifier can use it.
        QCOMPARE(app::challengeOf((*got)->codeVerifier), m_start.codeChallenge);
        QVERIFY((*got)->codeVerifier.size() >= 43);
    }

    void othersCantComeInItsPlace()
    {
        std::optional<Result<api::CompleteOAuth>> got;
        const ui::Call call =
            consent().ask(answering(started()), {},
                          [&](const Result<api::CompleteOAuth> &result) { got = result; });
        QTRY_VERIFY(!m_shown.isEmpty());
        comeBack({{u"code"_s, u"stolen"_s}, {u"state"_s, u"another-state-0123456789"_s}});
        comeBack({{u"code"_s, u"stolen"_s}});
        comeBack({{u"code"_s, u"stolen"_s}, {u"state"_s, state}}, u"/favicon.ico"_s);
        QCoreApplication::processEvents();
        QVERIFY(!got);
        comeBack({{u"code"_s, u"right"_s}, {u"state"_s, state}});
        QTRY_VERIFY(got);
        QCOMPARE((*got)->code, u"right"_s);
    }

    void aRefusalIsSaid_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("says");
        QTest::newRow("no") << u"access_denied"_s << u"did not agree"_s;
        QTest::newRow("policy") << u"admin_policy_enforced"_s << u"admin_policy_enforced"_s;
        QTest::newRow("nothing") << QString() << u"did not agree"_s;
    }
    void aRefusalIsSaid()
    {
        QFETCH(QString, error);
        QFETCH(QString, says);
        std::optional<Result<api::CompleteOAuth>> got;
        const ui::Call call =
            consent().ask(answering(started()), {},
                          [&](const Result<api::CompleteOAuth> &result) { got = result; });
        QTRY_VERIFY(!m_shown.isEmpty());
        QList<QPair<QString, QString>> fields{{u"state"_s, state}};
        if (!error.isEmpty())
            fields.append({u"error"_s, error});
        comeBack(fields);
        QTRY_VERIFY(got);
        QCOMPARE(got->error().code, ErrorCode::ConsentRefused);
        QVERIFY2(got->error().message.text().contains(says), qPrintable(got->error().message));
    }

    void letGoOfItStopsListening()
    {
        bool called = false;
        ui::Call call = consent().ask(answering(started()), {},
                                      [&](const Result<api::CompleteOAuth> &) { called = true; });
        QTRY_VERIFY(!m_shown.isEmpty());
        QVERIFY(listens());
        call.reset();
        QVERIFY(!listens());
        QVERIFY(!called);
    }

    void patienceEnds()
    {
        std::optional<Result<api::CompleteOAuth>> got;
        const ui::Call call =
            consent(100ms).ask(answering(started()), {},
                               [&](const Result<api::CompleteOAuth> &result) { got = result; });
        QTRY_VERIFY(got);
        QCOMPARE(got->error().code, ErrorCode::LinkExpired);
    }

    void aServerThatSaysNoIsHeard()
    {
        std::optional<Result<api::CompleteOAuth>> got;
        const ui::Call call =
            consent().ask(answering(Error(ErrorCode::ServiceUnavailable)), {},
                          [&](const Result<api::CompleteOAuth> &result) { got = result; });
        QTRY_VERIFY(got);
        QCOMPARE(got->error().code, ErrorCode::ServiceUnavailable);
        QVERIFY(m_shown.isEmpty());
    }

    void onlyWebPagesAreOpened_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"file:///etc/passwd", "javascript:alert(1)", "smb://host/share",
                                "http://accounts.example/plain", "", "calc.exe"})
            QTest::addRow("%s", url) << QString::fromLatin1(url);
    }
    void onlyWebPagesAreOpened()
    {
        QFETCH(QString, url);
        std::optional<Result<api::CompleteOAuth>> got;
        const ui::Call call =
            consent().ask(answering(started(url)), {},
                          [&](const Result<api::CompleteOAuth> &result) { got = result; });
        QTRY_VERIFY(got);
        QCOMPARE(got->error().code, ErrorCode::BadAnswer);
        QVERIFY(m_shown.isEmpty());
    }

    void signsIn()
    {
        m_server->on("POST", "/api/auth/oauth/google", [this](const ScriptedRequest &request) {
            m_start = *api::StartOAuth::schema().fromJson(request.json(), api::Mode::Strict);
            return ScriptedAnswer::json(api::OAuthStarted::schema().toJson(started()));
        });
        m_server->on("POST", "/api/auth/oauth/complete", [this](const ScriptedRequest &request) {
            const auto complete =
                api::CompleteOAuth::schema().fromJson(request.json(), api::Mode::Strict);
            if (!complete || complete->code != u"the-code"_s || !complete->device ||
                app::challengeOf(complete->codeVerifier) != m_start.codeChallenge)
                return ScriptedAnswer::error(400, "VALIDATION_ERROR");
            return nextSession();
        });
        auto run = makeRun(consent());
        std::optional<Result<void>> done;
        const ui::Call call = run->account.signInWithBrowser(
            CalendarProviderKind::Google, {}, [&](const Result<void> &result) { done = result; });
        QTRY_VERIFY(!m_shown.isEmpty());
        comeBack({{u"code"_s, u"the-code"_s}, {u"state"_s, state}});
        QTRY_VERIFY(done);
        QVERIFY2(done->ok(), qPrintable(done->ok() ? QString() : done->error().message));
        QCOMPARE(run->account.state(), ui::Account::State::SignedIn);
        QTRY_COMPARE(m_keychain->entries.value(key()), currentToken());
    }

    void whoIsNotKnownIsToldSo()
    {
        m_server->on("POST", "/api/auth/oauth/microsoft", [this](const ScriptedRequest &request) {
            m_start = *api::StartOAuth::schema().fromJson(request.json(), api::Mode::Strict);
            return ScriptedAnswer::json(api::OAuthStarted::schema().toJson(started()));
        });
        m_server->on("POST", "/api/auth/oauth/complete", [](const ScriptedRequest &) {
            return ScriptedAnswer::error(403, "NOT_ALLOWED_TO_SIGN_IN", "Contact admin for access");
        });
        auto run = makeRun(consent());
        std::optional<Result<void>> done;
        const ui::Call call =
            run->account.signInWithBrowser(CalendarProviderKind::Microsoft, {},
                                           [&](const Result<void> &result) { done = result; });
        QTRY_VERIFY(!m_shown.isEmpty());
        comeBack({{u"code"_s, u"the-code"_s}, {u"state"_s, state}});
        QTRY_VERIFY(done);
        QCOMPARE(done->error().message, u"Contact admin for access"_s);
        QVERIFY(run->account.state() != ui::Account::State::SignedIn);
    }

    void connectsACalendar()
    {
        auto run = makeRun(consent());
        run->http.setAccessToken(u"access"_s, 900);
        app::ApiClient client(run->http, consent());
        api::CalendarConnection connected;
        connected.isConnected = true;
        connected.provider = CalendarProviderKind::Google;
        m_server->on("POST", "/api/calendar/connect", [this](const ScriptedRequest &request) {
            const auto body =
                api::ConnectCalendar::schema().fromJson(request.json(), api::Mode::Strict);
            if (!body || body->provider != CalendarProviderKind::Google)
                return ScriptedAnswer::error(400, "VALIDATION_ERROR");
            m_start = {body->redirectUri, body->codeChallenge};
            return ScriptedAnswer::json(api::OAuthStarted::schema().toJson(started()));
        });
        m_server->on(
            "POST", "/api/calendar/connect/complete", [connected](const ScriptedRequest &request) {
                const auto body =
                    api::CompleteOAuth::schema().fromJson(request.json(), api::Mode::Strict);
                if (!body || body->device)
                    return ScriptedAnswer::error(400, "VALIDATION_ERROR");
                return ScriptedAnswer::json(api::CalendarConnection::schema().toJson(connected));
            });
        QSignalSpy changed(&client, &ui::Api::calendarConnectionChanged);
        std::optional<Result<api::CalendarConnection>> got;
        ui::Call call = client.connectCalendar(
            CalendarProviderKind::Google, {},
            [&](const Result<api::CalendarConnection> &result) { got = result; });
        QTRY_VERIFY(!m_shown.isEmpty());
        comeBack({{u"code"_s, u"the-code"_s}, {u"state"_s, state}});
        QTRY_VERIFY(got);
        QVERIFY(got->ok());
        QCOMPARE(**got, connected);
        QCOMPARE(changed.size(), 1);
        // And who gives up is not connected later.
        got.reset();
        m_shown.clear();
        call = client.connectCalendar(
            CalendarProviderKind::Google, {},
            [&](const Result<api::CalendarConnection> &result) { got = result; });
        QTRY_VERIFY(!m_shown.isEmpty());
        call.reset();
        QVERIFY(!listens());
        QVERIFY(!got);
    }

    void aRefusalForWantOfACalendarIsToldToTheWindow()
    {
        auto run = makeRun(consent());
        run->http.setAccessToken(u"access"_s, 900);
        app::ApiClient client(run->http, consent());
        m_server->on("GET", "/api/slots/available", [](const ScriptedRequest &) {
            return ScriptedAnswer::error(403, "CALENDAR_REQUIRED", "Connect your calendar.");
        });
        QSignalSpy required(&client, &ui::Api::calendarRequired);
        std::optional<Result<api::SlotList>> got;
        const ui::Call call =
            client.availableSlots({}, [&](const Result<api::SlotList> &result) { got = result; });
        QTRY_VERIFY(got);
        QCOMPARE(got->error().code, ErrorCode::CalendarRequired);
        QCOMPARE(required.size(), 1);
        QCOMPARE(required[0][0].value<Error>().message, u"Connect your calendar."_s);

        // Whoever looks at the connection reads it there, and needs no second place to connect it.
        m_server->on("GET", "/api/calendar/sync-status", [](const ScriptedRequest &) {
            return ScriptedAnswer::error(403, "CALENDAR_RECONNECT", "Connect it again.");
        });
        std::optional<Result<api::CalendarConnection>> connection;
        const ui::Call look = client.calendarConnection(
            [&](const Result<api::CalendarConnection> &result) { connection = result; });
        QTRY_VERIFY(connection);
        QCOMPARE(connection->error().code, ErrorCode::CalendarReconnect);
        QCOMPARE(required.size(), 1);
    }
};

OH_TEST(TstBrowserConsent)
#include "tst_browserconsent.moc"
