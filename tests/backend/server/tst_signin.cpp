// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/accesstoken.h"
#include "tests/backend/server/composedserver.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtimes.h"

#include <QMutex>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

const QString ada = u"ada@example.org"_s;

QStringList logLines;
QMutex logMutex;
QtMessageHandler previousHandler = nullptr;

void remember(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    {
        const QMutexLocker lock(&logMutex);
        logLines.append(message);
    }
    previousHandler(type, context, message);
}

} // namespace

class TstSignIn : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ComposedServer> server;
    UserId user;

    HttpReply login(const QString &email = ada)
    {
        return server->post("/api/auth/login", {{u"email"_s, email}});
    }
    /// Asks for a mail and waits for it.
    QString newMail()
    {
        // Files sort by the clock.
        server->clock.set(server->clock.now().addMSecs(1));
        const qsizetype before = server->mails().size();
        const HttpReply reply = login();
        if (reply.status != 200)
            return {};
        [&] { QTRY_COMPARE(server->mails().size(), before + 1); }();
        return server->mail(before);
    }
    HttpReply verifyToken(const QString &token)
    {
        return server->post("/api/auth/verify", {{u"token"_s, token}});
    }
    HttpReply verifyCode(const QString &code, const QString &email = ada)
    {
        return server->post("/api/auth/verify", {{u"email"_s, email}, {u"code"_s, code}});
    }
    HttpReply refresh(const QString &token)
    {
        return server->post("/api/auth/refresh", {{u"refreshToken"_s, token}});
    }
    QJsonObject signedIn() { return verifyCode(ComposedServer::codeIn(newMail())).json(); }
    int me(const QJsonObject &session)
    {
        return server->get("/api/users/me", session[u"accessToken"].toString().toLatin1()).status;
    }

private Q_SLOTS:
    void initTestCase() { previousHandler = qInstallMessageHandler(remember); }
    void cleanupTestCase() { qInstallMessageHandler(previousHandler); }
    void init()
    {
        server = std::make_unique<ComposedServer>(monday);
        user = server->makePerson(Role::Mentee, ada);
        server->start();
    }
    void cleanup() { server.reset(); }

    void linkSignsInOnce()
    {
        const QString mail = newMail();
        const QString token = ComposedServer::tokenIn(mail);
        const QString active = u"2025-01-01T00:00:00.000Z"_s;
        server->database.exec(u"UPDATE users SET last_activity_at = '%1'"_s.arg(active));
        QCOMPARE(token.size(), 43);
        QVERIFY(mail.contains(u"http://127.0.0.1:%1/sign-in?token="_s.arg(server->port)));
        QVERIFY(mail.contains(u"To: Ada Lovelace <ada@example.org>"_s));
        const HttpReply reply = verifyToken(token);
        QCOMPARE(reply.status, 200);
        const QJsonObject session = reply.json();
        QCOMPARE(session[u"userId"].toString(), user.toString());
        QCOMPARE(session[u"role"].toString(), u"mentee"_s);
        QCOMPARE(session[u"expiresInSeconds"].toInt(), 900);
        QCOMPARE(me(session), 200);
        QVERIFY(server->database
                    .scalar(u"SELECT last_sign_in_at FROM users WHERE id = ?::uuid"_s,
                            {user.toString()})
                    .isValid());
        // Whoever only looks in stays as dormant as they were (FR57).
        QCOMPARE(server->database
                     .scalar(u"SELECT oh_utc(last_activity_at) FROM users WHERE id = ?::uuid"_s,
                             {user.toString()})
                     .toString(),
                 active);
        const HttpReply again = verifyToken(token);
        QCOMPARE(again.status, 400);
        QCOMPARE(again.code(), u"LINK_EXPIRED"_s);
        // The code of the same mail went with it.
        QCOMPARE(verifyCode(ComposedServer::codeIn(mail)).code(), u"CODE_INVALID"_s);
    }

    void codeSignsInHoweverItIsTyped()
    {
        const QString code = ComposedServer::codeIn(newMail());
        const QString typed = u" "_s + code.toLower().replace(u'-', u' ') + u" "_s;
        const HttpReply reply = verifyCode(typed, u"ADA@Example.org"_s);
        QCOMPARE(reply.status, 200);
        QCOMPARE(verifyCode(code).code(), u"CODE_INVALID"_s);
    }

    void nothingInTheDatabaseSignsIn()
    {
        const QString mail = newMail();
        const QString everything =
            server->database
                .scalar(u"SELECT (SELECT string_agg(c::text, ' ') FROM sign_in_challenges c) || "
                        "(SELECT string_agg(m::text, ' ') FROM mail_outbox m) || "
                        "(SELECT string_agg(n::text, ' ') FROM notification_log n)"_s)
                .toString();
        QVERIFY(!everything.isEmpty());
        QVERIFY(!everything.contains(ComposedServer::tokenIn(mail)));
        QVERIFY(!everything.contains(ComposedServer::codeIn(mail)));
        QVERIFY(!everything.contains(QString(ComposedServer::codeIn(mail)).remove(u'-')));
        QVERIFY(!everything.contains(ada));
    }

    void unknownAddressIsToldToAsk()
    {
        const HttpReply reply = login(u"nobody@example.org"_s);
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.code(), u"NOT_ALLOWED_TO_SIGN_IN"_s);
        QCOMPARE(reply.message(), u"Contact admin for access"_s);
        server->database.exec(u"UPDATE users SET deleted_at = now()"_s);
        QCOMPARE(login().code(), u"NOT_ALLOWED_TO_SIGN_IN"_s);
        QCOMPARE(server->database.scalar(u"SELECT count(*) FROM mail_outbox"_s).toInt(), 0);
    }

    void deactivatedAccountStaysOut()
    {
        const QString mail = newMail();
        const QJsonObject session = signedIn();
        server->database.exec(u"UPDATE users SET is_active = false"_s);
        QCOMPARE(login().code(), u"ACCOUNT_DEACTIVATED"_s);
        QCOMPARE(verifyToken(ComposedServer::tokenIn(mail)).code(), u"ACCOUNT_DEACTIVATED"_s);
        QCOMPARE(me(session), 403);
        QCOMPARE(refresh(session[u"refreshToken"].toString()).code(), u"SESSION_ENDED"_s);
    }

    void lastsFifteenMinutes()
    {
        const QString mail = newMail();
        server->clock.advanceSecs(15 * 60 - 1);
        const QString second = newMail();
        server->clock.advanceSecs(1);
        QCOMPARE(verifyToken(ComposedServer::tokenIn(mail)).code(), u"LINK_EXPIRED"_s);
        QCOMPARE(verifyCode(ComposedServer::codeIn(mail)).code(), u"LINK_EXPIRED"_s);
        QCOMPARE(verifyToken(ComposedServer::tokenIn(second)).status, 200);
    }

    void fiveWrongCodesLockTheCode()
    {
        const QString mail = newMail();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(verifyCode(u"AAAA-AAAA"_s).code(), u"CODE_INVALID"_s);
        QCOMPARE(verifyCode(ComposedServer::codeIn(mail)).code(), u"CODE_INVALID"_s);
        // The attempts were kept although the requests failed.
        QCOMPARE(server->database.scalar(u"SELECT max(attempts) FROM sign_in_challenges"_s).toInt(),
                 6);
        // The link is nobody's guess: it still works.
        QCOMPARE(verifyToken(ComposedServer::tokenIn(mail)).status, 200);
    }

    void fourWrongCodesDoNot()
    {
        const QString mail = newMail();
        for (int i = 0; i < 4; ++i)
            QCOMPARE(verifyCode(u"AAAA-AAAA"_s).status, 400);
        QCOMPARE(verifyCode(ComposedServer::codeIn(mail)).status, 200);
    }

    void wrongCodeForUnknownAddressLooksTheSame()
    {
        const HttpReply known = verifyCode(u"AAAA-AAAA"_s);
        const HttpReply unknown = verifyCode(u"AAAA-AAAA"_s, u"nobody@example.org"_s);
        QCOMPARE(unknown.status, known.status);
        QCOMPARE(unknown.code(), known.code());
        QCOMPARE(unknown.message(), known.message());
        QCOMPARE(verifyToken(u"x"_s.repeated(43)).code(), u"CODE_INVALID"_s);
    }

    void onlyTheNewestThreeMailsAreGood()
    {
        QStringList received;
        for (int i = 0; i < 4; ++i) {
            received.append(newMail());
            server->clock.advanceSecs(1);
        }
        QCOMPARE(verifyToken(ComposedServer::tokenIn(received[0])).code(), u"LINK_EXPIRED"_s);
        QCOMPARE(verifyToken(ComposedServer::tokenIn(received[1])).status, 200);
        QCOMPARE(verifyToken(ComposedServer::tokenIn(received[3])).status, 200);
    }

    void mailsAreLimited()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(login().status, 200);
        const HttpReply refused = login();
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), u"RATE_LIMITED"_s);
        QCOMPARE(refused.header("Retry-After"), QByteArray("900"));
        // Somebody else from the same address is not affected, until the address itself is.
        for (int i = 0; i < 24; ++i)
            QCOMPARE(login(u"person%1@example.org"_s.arg(i)).status, 403);
        QCOMPARE(login(u"another@example.org"_s).status, 429);
        server->clock.advanceSecs(15 * 60);
        QCOMPARE(login().status, 200);
        QCOMPARE(server->database
                     .scalar(u"SELECT count(*) FROM rate_limits WHERE bucket LIKE '%ada@%'"_s)
                     .toInt(),
                 0);
    }

    /// The store of the limits is down: sign-in stays closed, and says that it is not the person's
    /// fault.
    void withoutCountingNobodyGetsIn_data()
    {
        QTest::addColumn<QString>("breaks");
        QTest::addColumn<QString>("mends");
        const QString app = TestDatabase().appConfig().user;
        QTest::newRow("locked by somebody")
            << u"BEGIN; LOCK TABLE rate_limits IN ACCESS EXCLUSIVE MODE"_s << u"ROLLBACK"_s;
        QTest::newRow("no right to write")
            << u"REVOKE INSERT, UPDATE ON rate_limits FROM \"%1\""_s.arg(app)
            << u"GRANT INSERT, UPDATE ON rate_limits TO \"%1\""_s.arg(app);
        QTest::newRow("not there") << u"ALTER TABLE rate_limits RENAME TO lost"_s
                                   << u"ALTER TABLE lost RENAME TO rate_limits"_s;
    }
    void withoutCountingNobodyGetsIn()
    {
        QFETCH(QString, breaks);
        QFETCH(QString, mends);
        // Sooner than after the usual ten seconds.
        QVERIFY(RawConnection(server->database.adminConfig())
                    .exec(u"ALTER DATABASE \"%1\" SET lock_timeout = '300ms'"_s.arg(
                        server->database.name())));
        killConnections(server->database.adminConfig(), server->database.name());
        QTRY_COMPARE(login(u"nobody@example.org"_s).status,
                     403); // it works, and knows whom to refuse
        RawConnection breaker(server->database.ownerConfig());
        QVERIFY2(breaker.exec(breaks), qPrintable(breaker.lastError()));
        for (const QString &email : {ada, u"nobody@example.org"_s}) {
            const HttpReply reply = login(email);
            QCOMPARE(reply.status, 503);
            QCOMPARE(reply.code(), u"SERVICE_UNAVAILABLE"_s);
        }
        QVERIFY2(breaker.exec(mends), qPrintable(breaker.lastError()));
        QCOMPARE(
            RawConnection(server->database.ownerConfig())
                .scalar(u"SELECT (SELECT count(*) FROM sign_in_challenges) + (SELECT count(*) FROM "
                        "mail_outbox)"_s)
                .toInt(),
            0);
        QTRY_COMPARE(login().status, 200);
    }

    /// Guesses that can't be counted are no guesses.
    void aCodeThatCantBeCountedIsNotLookedAt()
    {
        const QString code = ComposedServer::codeIn(newMail());
        QVERIFY(RawConnection(server->database.adminConfig())
                    .exec(u"ALTER DATABASE \"%1\" SET lock_timeout = '300ms'"_s.arg(
                        server->database.name())));
        killConnections(server->database.adminConfig(), server->database.name());
        QTRY_COMPARE(login(u"nobody@example.org"_s).status, 403);
        RawConnection breaker(server->database.ownerConfig());
        QVERIFY(breaker.exec(u"BEGIN; LOCK TABLE sign_in_challenges IN EXCLUSIVE MODE"_s));
        QCOMPARE(verifyCode(u"AAAAAAAA"_s).status, 503);
        QCOMPARE(verifyCode(code).status, 503);
        QVERIFY(breaker.exec(u"ROLLBACK"_s));
        QTRY_COMPARE(verifyCode(code).status, 200);
    }

    void refreshRotates()
    {
        const QJsonObject first = signedIn();
        server->clock.advanceSecs(16 * 60);
        QCOMPARE(me(first), 401);
        const HttpReply reply = refresh(first[u"refreshToken"].toString());
        QCOMPARE(reply.status, 200);
        const QJsonObject second = reply.json();
        QVERIFY(second[u"refreshToken"] != first[u"refreshToken"]);
        QCOMPARE(me(second), 200);
        server->clock.advanceSecs(60);
        QCOMPARE(refresh(second[u"refreshToken"].toString()).status, 200);
    }

    void reuseEndsTheFamily()
    {
        const QJsonObject first = signedIn();
        const QJsonObject second = refresh(first[u"refreshToken"].toString()).json();
        server->clock.advanceSecs(11);
        const HttpReply stolen = refresh(first[u"refreshToken"].toString());
        QCOMPARE(stolen.status, 401);
        QCOMPARE(stolen.code(), u"SESSION_ENDED"_s);
        QCOMPARE(me(second), 401);
        QCOMPARE(refresh(second[u"refreshToken"].toString()).code(), u"SESSION_ENDED"_s);
        QCOMPARE(server->database.scalar(u"SELECT DISTINCT end_reason FROM sessions"_s).toString(),
                 u"reuse"_s);
    }

    /// The owner is told: as a mail and in the application, however often the thief tries.
    void reuseIsToldToTheOwner()
    {
        const QJsonObject first = signedIn();
        const QString second =
            refresh(first[u"refreshToken"].toString()).json()[u"refreshToken"].toString();
        server->clock.advanceSecs(11);
        const qsizetype before = server->mails().size();
        QCOMPARE(refresh(first[u"refreshToken"].toString()).code(), u"SESSION_ENDED"_s);
        QTRY_COMPARE(server->mails().size(), before + 1);
        const QString mail = server->mail(before);
        QVERIFY2(mail.contains(u"To: "_s) && mail.contains(ada), qPrintable(mail));
        const auto told = [this](const QString &table) {
            return server->database.scalar(u"SELECT count(*) FROM "_s + table, {}).toInt();
        };
        QCOMPARE(told(u"mail_outbox WHERE template = 'account_security'"_s), 1);
        QCOMPARE(told(u"notifications WHERE kind = 'account_security'"_s), 1);
        QCOMPARE(server->database
                     .scalar(u"SELECT recipient_id FROM mail_outbox WHERE template = "
                             "'account_security'"_s)
                     .toUuid(),
                 user.value);
        // Nothing more to end, nothing more to tell.
        QCOMPARE(refresh(first[u"refreshToken"].toString()).code(), u"SESSION_ENDED"_s);
        QCOMPARE(refresh(second).code(), u"SESSION_ENDED"_s);
        QCOMPARE(told(u"mail_outbox WHERE template = 'account_security'"_s), 1);
        // An honest end is no alarm.
        const QJsonObject honest = signedIn();
        QCOMPARE(server
                     ->post("/api/auth/logout",
                            {{u"refreshToken"_s, honest[u"refreshToken"].toString()}})
                     .status,
                 204);
        QCOMPARE(refresh(honest[u"refreshToken"].toString()).code(), u"SESSION_ENDED"_s);
        QCOMPARE(told(u"mail_outbox WHERE template = 'account_security'"_s), 1);
    }

    void lostAnswerDoesNotLockOut()
    {
        const QJsonObject first = signedIn();
        const QString token = first[u"refreshToken"].toString();
        const QJsonObject lost = refresh(token).json();
        server->clock.advanceSecs(9);
        const HttpReply again = refresh(token);
        QCOMPARE(again.status, 200);
        QCOMPARE(me(again.json()), 200);
        // One line goes on: with the sibling used, the lost token is a used one.
        server->clock.advanceSecs(60);
        const HttpReply onwards = refresh(again.json()[u"refreshToken"].toString());
        QCOMPARE(onwards.status, 200);
        server->clock.advanceSecs(60);
        QCOMPARE(refresh(lost[u"refreshToken"].toString()).code(), u"SESSION_ENDED"_s);
        QCOMPARE(me(onwards.json()), 401);
    }

    void usedReplacementEndsTheGrace()
    {
        const QString token = signedIn()[u"refreshToken"].toString();
        const QJsonObject second = refresh(token).json();
        QCOMPARE(refresh(second[u"refreshToken"].toString()).status, 200);
        // The client had the answer, so this is somebody else, however quick.
        QCOMPARE(refresh(token).code(), u"SESSION_ENDED"_s);
    }

    void simultaneousRefreshesAreHonest()
    {
        const QString token = signedIn()[u"refreshToken"].toString();
        std::vector<std::future<int>> racers;
        for (int i = 0; i < 3; ++i)
            racers.push_back(std::async(std::launch::async, [&] { return refresh(token).status; }));
        for (auto &racer : racers) {
            QTRY_VERIFY(racer.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
            QCOMPARE(racer.get(), 200);
        }
        QCOMPARE(refresh(token).code(), u"SESSION_ENDED"_s); // a fourth is not
    }

    void refreshEndsAfterThirtyDays()
    {
        const QString token = signedIn()[u"refreshToken"].toString();
        server->clock.advanceSecs(30 * 24 * 60 * 60);
        QCOMPARE(refresh(token).code(), u"SESSION_ENDED"_s);
        QCOMPARE(refresh(u"y"_s.repeated(43)).code(), u"SESSION_ENDED"_s);
    }

    void logoutEndsTheSessionOnTheServer()
    {
        const QJsonObject session = signedIn();
        const QJsonObject other = signedIn();
        const QByteArray access = session[u"accessToken"].toString().toLatin1();
        QCOMPARE(server->post("/api/auth/logout", {}, access).status, 400); // {} has no token
        QCOMPARE(httpRequest(server->port, "POST", "/api/auth/logout", {},
                             {{"Authorization", "Bearer " + access}})
                     .status,
                 204);
        QCOMPARE(me(session), 401);
        QCOMPARE(refresh(session[u"refreshToken"].toString()).code(), u"SESSION_ENDED"_s);
        QCOMPARE(me(other), 200);
        const QJsonObject body{{u"refreshToken"_s, other[u"refreshToken"]}};
        QCOMPARE(server->post("/api/auth/logout", body).status, 204);
        QCOMPARE(server->post("/api/auth/logout", body).status, 204);
        QCOMPARE(me(other), 401);
        QCOMPARE(httpRequest(server->port, "POST", "/api/auth/logout").status, 401);
    }

    void pageConsumesNothing()
    {
        const QString token = ComposedServer::tokenIn(newMail());
        for (const char *method : {"GET", "HEAD", "GET"}) {
            const HttpReply page =
                httpRequest(server->port, method, "/sign-in?token=" + token.toLatin1());
            QCOMPARE(page.status, 200);
            QVERIFY(page.header("Content-Type").startsWith("text/html"));
            QCOMPARE(page.header("Cache-Control"), QByteArray("no-store"));
            QCOMPARE(page.header("Referrer-Policy"), QByteArray("no-referrer"));
            QVERIFY(page.header("Content-Security-Policy").startsWith("default-src 'none'"));
            if (qstrcmp(method, "GET") == 0)
                QVERIFY(page.body.contains(
                    "href=\"officehours://sign-in?token=" + token.toLatin1() + '"'));
        }
        QCOMPARE(verifyToken(token).status, 200);
    }

    void pageShowsNothingOfABadToken_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("script") << QByteArray("?token=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        QTest::newRow("attribute") << QByteArray("?token=%22%20onclick=%22alert(1)");
        QTest::newRow("too long") << "?token=" + QByteArray(500, 'a');
        QTest::newRow("empty") << QByteArray("?token=");
        QTest::newRow("none") << QByteArray();
    }
    void pageShowsNothingOfABadToken()
    {
        QFETCH(QByteArray, query);
        const HttpReply page = httpRequest(server->port, "GET", "/sign-in" + query);
        QCOMPARE(page.status, 400);
        QVERIFY(page.header("Content-Type").startsWith("text/html"));
        QVERIFY(!page.body.contains("alert(1)"));
        QVERIFY(!page.body.contains("officehours://"));
    }

    void badInputIsRefused()
    {
        QCOMPARE(server->post("/api/auth/login", {{u"email"_s, u"no address"_s}}).status, 400);
        QCOMPARE(server->post("/api/auth/login", {{u"email"_s, 5}}).status, 400);
        QCOMPARE(server->post("/api/auth/login", {}).status, 400);
        QCOMPARE(server->post("/api/auth/verify", {}).code(), u"VALIDATION_ERROR"_s);
        QCOMPARE(server->post("/api/auth/verify", {{u"code"_s, u"ABCDEFGH"_s}}).status, 400);
        QCOMPARE(server->post("/api/auth/refresh", {{u"refreshToken"_s, QString()}}).status, 400);
    }

    void logsNameNobody()
    {
        {
            const QMutexLocker lock(&logMutex);
            logLines.clear();
        }
        const QString mail = newMail();
        const QJsonObject session = verifyToken(ComposedServer::tokenIn(mail)).json();
        httpRequest(server->port, "GET",
                    "/sign-in?token=" + ComposedServer::tokenIn(mail).toLatin1());
        login(u"nobody@example.org"_s);
        refresh(session[u"refreshToken"].toString());
        const QMutexLocker lock(&logMutex);
        const QString all = logLines.join(u'\n');
        QVERIFY(all.contains(u"/api/auth/verify"_s)); // the log is the real one
        for (const QString &secret :
             {ada, u"nobody@example.org"_s, u"Lovelace"_s, ComposedServer::tokenIn(mail),
              ComposedServer::codeIn(mail), QString(ComposedServer::codeIn(mail)).remove(u'-'),
              session[u"accessToken"].toString(), session[u"refreshToken"].toString()})
            QVERIFY2(!secret.isEmpty() && !all.contains(secret), qPrintable(secret));
    }
};

OH_TEST(TstSignIn)
#include "tst_signin.moc"
