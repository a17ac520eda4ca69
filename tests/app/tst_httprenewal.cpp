// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ids.h"
#include "tests/app/httpfixture.h"
#include "tests/support/testregistry.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oh;
using namespace oh::app;
using namespace oh::test;

/// Sessions over HTTP: an access token that expires is renewed on the way, once for all.
class TstHttpRenewal : public HttpFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void renewsOnceForTwentyAtATime()
    {
        beginExpiredSession(50);
        Answers answers;
        std::vector<ui::Call> calls;
        for (int i = 0; i < 20; ++i)
            calls.push_back(m_client->send(i % 2 == 0
                                               ? get(u"/api/x"_s, HttpRequest::Auth::Session)
                                               : post(u"/api/x"_s, HttpRequest::Auth::Session),
                                           answers.take()));
        QTRY_COMPARE(answers.list.size(), 20);
        QCOMPARE(m_renewals, 1);
        for (const auto &answer : answers.list)
            QVERIFY(answer.ok());
        // Each change came with one key, the same at its replay.
        QHash<QByteArray, int> keys;
        for (const auto &request : m_server->requests("/api/x")) {
            if (request.method == "POST")
                ++keys[request.header("idempotency-key")];
        }
        QCOMPARE(keys.size(), 10);
        for (auto it = keys.begin(); it != keys.end(); ++it) {
            QVERIFY(it.value() <= 2);
            QVERIFY(parseUuid(QString::fromLatin1(it.key())));
            QCOMPARE(it.key()[14], '7');
        }
    }

    void whatComesDuringARenewalWaitsForIt()
    {
        beginExpiredSession(80);
        Answers answers;
        const auto first =
            m_client->send(get(u"/api/x"_s, HttpRequest::Auth::Session), answers.take());
        QTRY_COMPARE(m_renewals, 1);
        const auto second =
            m_client->send(post(u"/api/x"_s, HttpRequest::Auth::Session), answers.take());
        QTRY_COMPARE(answers.list.size(), 2);
        QCOMPARE(m_renewals, 1);
        int posts = 0;
        for (const auto &request : m_server->requests("/api/x"))
            posts += request.method == "POST" ? 1 : 0;
        QCOMPARE(posts, 1); // never went out with the old token
    }

    void replaysOnlyOnce()
    {
        beginExpiredSession();
        m_server->on("GET", "/api/x", [](const ScriptedRequest &) {
            return ScriptedAnswer::error(401, "UNAUTHORIZED");
        });
        Answers answers;
        const auto call =
            m_client->send(get(u"/api/x"_s, HttpRequest::Auth::Session), answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].error().code, ErrorCode::Unauthorized);
        QCOMPARE(m_server->count("/api/x"), 2);
        QCOMPARE(m_renewals, 1);
    }

    void renewsAheadOfTheExpiry()
    {
        beginExpiredSession();
        m_clock.advanceSecs(890);
        Answers answers;
        const auto call =
            m_client->send(get(u"/api/x"_s, HttpRequest::Auth::Session), answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QVERIFY(answers.list[0].ok());
        QCOMPARE(m_renewals, 1);
        QCOMPARE(m_server->count("/api/x"), 1); // the old token was not even tried
    }

    void aTokenThatExpiresAtOnceIsStillSent()
    {
        beginExpiredSession();
        m_client->setRenewal([this](ui::Done<void> done) {
            ++m_renewals;
            m_client->setAccessToken(u"new"_s, 1);
            m_clock.advanceSecs(2); // a slow line
            done({});
        });
        Answers answers;
        const auto call =
            m_client->send(get(u"/api/x"_s, HttpRequest::Auth::Session), answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QVERIFY(answers.list[0].ok());
        QVERIFY(m_renewals <= 2);
    }

    void aFailedRenewalFailsAllThatWait()
    {
        beginExpiredSession();
        m_client->setRenewal([](ui::Done<void> done) { done(ErrorCode::NetworkUnreachable); });
        Answers answers;
        std::vector<ui::Call> calls;
        for (int i = 0; i < 5; ++i)
            calls.push_back(
                m_client->send(get(u"/api/x"_s, HttpRequest::Auth::Session), answers.take()));
        QTRY_COMPARE(answers.list.size(), 5);
        for (const auto &answer : answers.list)
            QCOMPARE(answer.error().code, ErrorCode::NetworkUnreachable);
        QVERIFY(m_client->hasSession());
    }

    void nothingOfOneSessionIsSentInTheNext()
    {
        beginExpiredSession(60'000);
        Answers answers;
        const auto call =
            m_client->send(post(u"/api/x"_s, HttpRequest::Auth::Session), answers.take());
        QTRY_COMPARE(m_renewals, 1);
        m_client->endSession(Error(ErrorCode::SessionEnded));
        m_client->setAccessToken(u"new"_s, 900); // somebody else
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].error().code, ErrorCode::SessionEnded);
        QCOMPARE(m_server->count("/api/x"), 1);
    }

    void withoutASessionNothingIsSent()
    {
        Answers answers;
        const auto call =
            m_client->send(get(u"/api/x"_s, HttpRequest::Auth::Session), answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].error().code, ErrorCode::SessionEnded);
        QCOMPARE(m_server->count("/api/x"), 0);
    }

    void anEndedSessionIsAnnounced()
    {
        beginExpiredSession();
        m_server->on("GET", "/api/x", [](const ScriptedRequest &) {
            return ScriptedAnswer::error(401, "SESSION_ENDED", "Signed out elsewhere.");
        });
        const QSignalSpy ended(m_client.get(), &HttpClient::sessionEnded);
        Answers answers;
        const auto call =
            m_client->send(get(u"/api/x"_s, HttpRequest::Auth::Session), answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].error().code, ErrorCode::SessionEnded);
        QCOMPARE(ended.count(), 1);
        QCOMPARE(m_renewals, 0);
    }
};

OH_TEST(TstHttpRenewal)
#include "tst_httprenewal.moc"
