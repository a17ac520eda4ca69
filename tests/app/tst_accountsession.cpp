// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sessionfixture.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oh;
using namespace oh::app;
using namespace oh::test;

/// Signing in, staying signed in, and signing out.
class TstAccountSession : public SessionFixture
{
    Q_OBJECT

private:
    using State = ui::Account::State;

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_server.reset(); }

    void asksForALink()
    {
        m_server->on("POST", "/api/auth/login", [](const ScriptedRequest &request) {
            return request.json()[u"email"_s].toString() == "nora@example.org"_L1
                       ? ScriptedAnswer::json(
                             {{u"message"_s, u"Sent."_s}, {u"expiresInSeconds"_s, 900}})
                       : ScriptedAnswer::error(403, "NOT_ALLOWED_TO_SIGN_IN",
                                               "Contact admin for access");
        });
        auto run = makeRun();
        QList<Result<api::LoginAnswer>> answers;
        const auto take = [&answers](Result<api::LoginAnswer> a) { answers.append(a); };
        const auto known = run->account.requestSignIn(u" nora@example.org "_s, take);
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers[0]->expiresInSeconds, 900);
        const auto unknown = run->account.requestSignIn(u"who@example.org"_s, take);
        QTRY_COMPARE(answers.size(), 2);
        QCOMPARE(answers[1].error().message, u"Contact admin for access"_s);
    }

    void signsInWithACode()
    {
        auto run = makeRun();
        run->account.restore();
        QTRY_COMPARE(run->account.state(), State::SignedOut);
        QList<Result<void>> answers;
        const auto take = [&answers](Result<void> answer) { answers.append(answer); };
        const auto wrong = run->account.signInWithCode(u"nora@example.org"_s, u"XXXX"_s, take);
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers[0].error().code, ErrorCode::CodeInvalid);
        QCOMPARE(run->account.state(), State::SignedOut);

        const auto right = run->account.signInWithCode(u"nora@example.org"_s, u"ABCD-1234"_s, take);
        QTRY_COMPARE(answers.size(), 2);
        QVERIFY(answers[1].ok());
        QCOMPARE(run->account.state(), State::SignedIn);
        QCOMPARE(run->account.user(), person());
        const QJsonObject body = m_server->requests("/api/auth/verify").last().json();
        QVERIFY(!body[u"device"_s].toString().isEmpty());
        QVERIFY(!body.contains(u"token"_s)); // nothing that the declaration would refuse as null
        QTRY_COMPARE(m_keychain->entries.value(key()), currentToken());
    }

    void comesBackAtTheNextStart()
    {
        QVERIFY(signedIn());
        const QString before = m_keychain->entries.value(key());
        auto run = makeRun();
        QSignalSpy states(&run->account, &ui::Account::stateChanged);
        QCOMPARE(run->account.state(), State::Restoring);
        run->account.restore();
        QTRY_COMPARE(run->account.state(), State::SignedIn);
        QCOMPARE(states.size(), 1);
        QCOMPARE(run->account.user().profile.name, u"Nora Example"_s);
        // Rotated, and the new one is kept.
        QVERIFY(m_keychain->entries.value(key()) != before);
        QCOMPARE(m_keychain->entries.value(key()), currentToken());
    }

    void theNewTokenIsWrittenBeforeAnythingElseIsAsked()
    {
        QVERIFY(signedIn());
        auto run = makeRun();
        QString storedWhenAsked;
        m_server->on("GET", "/api/users/me", [&](const ScriptedRequest &) {
            storedWhenAsked = m_keychain->entries.value(key());
            return ScriptedAnswer::json(api::User::schema().toJson(person()));
        });
        run->account.restore();
        QTRY_COMPARE(run->account.state(), State::SignedIn);
        QCOMPARE(storedWhenAsked, currentToken());
    }

    void aLostAnswerToARenewalIsAskedForAgain()
    {
        QVERIFY(signedIn());
        int asked = 0;
        ScriptedAnswer first;
        m_server->on("POST", "/api/auth/refresh", [&](const ScriptedRequest &) {
            if (++asked == 1) {
                first = nextSession();
                auto cut = first;
                cut.cutAfter = 10;
                return cut;
            }
            return first; // a repeat gets the first answer
        });
        auto run = makeRun();
        m_server->clearRequests();
        run->account.restore();
        QTRY_COMPARE(run->account.state(), State::SignedIn);
        const auto seen = m_server->requests("/api/auth/refresh");
        QCOMPARE(seen.size(), 2);
        QVERIFY(!seen[0].header("idempotency-key").isEmpty());
        QCOMPARE(seen[0].header("idempotency-key"), seen[1].header("idempotency-key"));
        QVERIFY(!seen[0].header("idempotency-key").contains(seen[0].body));
    }

    void anEndedSessionSaysWhy()
    {
        QVERIFY(signedIn());
        m_keychain->entries.insert(key(), u"refresh-token-of-long-ago"_s);
        auto run = makeRun();
        QSignalSpy lost(&run->account, &ui::Account::sessionLost);
        run->account.restore();
        QTRY_COMPARE(run->account.state(), State::SignedOut);
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost[0][0].toString(), u"Signed out elsewhere."_s);
        QTRY_VERIFY(!m_keychain->entries.contains(key()));
        QCOMPARE(m_server->count("/api/auth/logout"), 0);
    }

    void anExpiredTokenIsRenewedOnTheWay()
    {
        auto run = signedIn();
        QVERIFY(run);
        ++m_serial; // the server forgot the access token …
        m_server->on("POST", "/api/auth/refresh",
                     [this](const ScriptedRequest &) { return nextSession(); });
        QList<Result<api::User>> answers;
        const auto call = run->http.fetch<api::User>(
            {.path = u"/api/users/me"_s},
            [&answers](Result<api::User> answer) { answers.append(answer); });
        QTRY_COMPARE(answers.size(), 1);
        QVERIFY(answers[0].ok()); // … and nobody noticed
        QCOMPARE(run->account.state(), State::SignedIn);
        QTRY_COMPARE(m_keychain->entries.value(key()), currentToken());
    }

    void theNetworkAloneEndsNoSession()
    {
        QVERIFY(signedIn());
        m_server->stop();
        auto run = makeRun();
        QSignalSpy lost(&run->account, &ui::Account::sessionLost);
        run->account.restore();
        QTRY_COMPARE(run->account.state(), State::SignedOut);
        QCOMPARE(m_keychain->entries.value(key()), currentToken());
        QTRY_VERIFY(!run->http.isReachable());
        QVERIFY(m_server->start());
        QTRY_COMPARE(run->account.state(), State::SignedIn);
        QCOMPARE(lost.size(), 0);
    }

    void signOutIsAtOnceAndTellsTheServer()
    {
        auto run = signedIn();
        QVERIFY(run);
        const QString token = currentToken();
        run->account.signOut();
        QCOMPARE(run->account.state(), State::SignedOut);
        QVERIFY(!run->http.hasSession());
        QTRY_COMPARE(m_server->count("/api/auth/logout"), 1);
        const auto request = m_server->requests("/api/auth/logout").first();
        QCOMPARE(request.json()[u"refreshToken"_s].toString(), token);
        QCOMPARE(request.header("authorization"), "Bearer access-1");
        QTRY_VERIFY(m_keychain->entries.isEmpty());
    }

    void aSignOutWithoutTheServerIsMadeUpFor_data()
    {
        QTest::addColumn<bool>("restart");
        QTest::newRow("at the next start") << true;
        QTest::newRow("when it is back") << false;
    }
    void aSignOutWithoutTheServerIsMadeUpFor()
    {
        QFETCH(bool, restart);
        auto run = signedIn();
        QVERIFY(run);
        const QString token = currentToken();
        m_server->stop();
        run->account.signOut();
        QCOMPARE(run->account.state(), State::SignedOut);
        QTRY_VERIFY(!m_keychain->entries.contains(key()));
        QVERIFY(m_keychain->entries.value(key() + u"#ended"_s).contains(token));
        QTRY_VERIFY(!run->http.isReachable());
        if (restart)
            run.reset();
        QVERIFY(m_server->start());
        if (restart) {
            run = makeRun();
            run->account.restore();
        }
        QTRY_COMPARE(m_server->count("/api/auth/logout"), 1);
        QCOMPARE(m_server->requests("/api/auth/logout").first().json()[u"refreshToken"_s],
                 QJsonValue(token));
        QTRY_VERIFY(m_keychain->entries.isEmpty());
        QCOMPARE(run->account.state(), State::SignedOut);
    }

    void aProgramThatEndsRightAfterTheSignOutStaysSignedOut()
    {
        auto run = signedIn();
        QVERIFY(run);
        const QString token = currentToken();
        run->account.signOut();
        run.reset(); // before the keychain heard of it
        QCOMPARE(m_keychain->entries.value(key()), token);
        run = makeRun();
        run->account.restore();
        QTRY_COMPARE(run->account.state(), State::SignedOut);
        QTRY_COMPARE(m_server->count("/api/auth/logout"), 1);
        QTRY_VERIFY(m_keychain->entries.isEmpty());
        QCOMPARE(m_server->count("/api/auth/refresh"), 0);
    }

    void aServerThatWantsAFreshTokenForTheSignOutGetsOne()
    {
        auto run = signedIn();
        QVERIFY(run);
        m_server->on("POST", "/api/auth/logout", [this](const ScriptedRequest &request) {
            const QByteArray token = "Bearer access-" + QByteArray::number(m_serial);
            const bool fresh = m_serial > 1 && request.header("authorization") == token;
            return fresh ? ScriptedAnswer{.status = 204}
                         : ScriptedAnswer::error(401, "TOKEN_EXPIRED");
        });
        run->account.signOut();
        QTRY_COMPARE(m_server->count("/api/auth/logout"), 2);
        QCOMPARE(m_server->requests("/api/auth/logout").last().json()[u"refreshToken"_s],
                 QJsonValue(currentToken()));
        QTRY_VERIFY(m_keychain->entries.isEmpty());
    }

    void aCanceledSignInLeavesNothing()
    {
        m_server->on("GET", "/api/users/me",
                     [](const ScriptedRequest &) { return ScriptedAnswer{.hang = true}; });
        auto run = makeRun();
        run->account.restore();
        int answered = 0;
        auto call = run->account.signInWithToken(linkToken, [&](Result<void>) { ++answered; });
        QTRY_COMPARE(m_server->count("/api/users/me"), 1);
        call.reset();
        QCOMPARE(run->account.state(), State::SignedOut);
        QTRY_COMPARE(m_server->count("/api/auth/logout"), 1);
        QTRY_VERIFY(m_keychain->entries.isEmpty());
        QCOMPARE(answered, 0);
    }

    void theNewerSignInCounts()
    {
        auto run = makeRun();
        run->account.restore();
        QList<Result<void>> answers;
        const auto take = [&answers](Result<void> answer) { answers.append(answer); };
        const auto first = run->account.signInWithToken(linkToken, take);
        const auto second = run->account.signInWithToken(linkToken, take);
        QTRY_COMPARE(answers.size(), 2);
        QCOMPARE(answers[0].error().code, ErrorCode::Canceled);
        QVERIFY(answers[1].ok());
        QCOMPARE(m_server->count("/api/auth/verify"), 1);
    }

    void signingInAgainEndsTheSessionBefore()
    {
        auto run = signedIn();
        QVERIFY(run);
        const QString before = currentToken();
        QSignalSpy states(&run->account, &ui::Account::stateChanged);
        QList<Result<void>> answers;
        const auto call = run->account.signInWithToken(
            linkToken, [&answers](Result<void> answer) { answers.append(answer); });
        QTRY_COMPARE(answers.size(), 1);
        QVERIFY(answers[0].ok());
        QCOMPARE(states.size(), 2); // out and in: pages of the person before are rebuilt
        QTRY_COMPARE(m_server->count("/api/auth/logout"), 1);
        QCOMPARE(m_server->requests("/api/auth/logout").first().json()[u"refreshToken"_s],
                 QJsonValue(before));
        QTRY_COMPARE(m_keychain->entries.value(key()), currentToken());
    }
};

OH_TEST(TstAccountSession)
#include "tst_accountsession.moc"
