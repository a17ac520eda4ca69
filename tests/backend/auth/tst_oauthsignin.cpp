// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auth/oauthservice.h"
#include "tests/backend/auth/oauthworld.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

QStringList oauthLogLines;
QMutex oauthLogMutex;
QtMessageHandler handlerBeforeOAuth = nullptr;

void rememberOAuthLog(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    {
        const QMutexLocker lock(&oauthLogMutex);
        oauthLogLines.append(message);
    }
    handlerBeforeOAuth(type, context, message);
}

} // namespace

/// FR2–FR4, NFR42: signing in with Google and Microsoft, as the desktop does it.
class TstOAuthSignIn : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OAuthWorld> w;

    using Script = OAuthDouble::Script;
    void google(const std::function<void(Script &)> &how) { w->google.change(how); }
    void microsoft(const std::function<void(Script &)> &how) { w->microsoft.change(how); }
    static bool isSession(const HttpReply &reply)
    {
        return reply.status == 200 && !reply.json()[u"refreshToken"].toString().isEmpty();
    }
    int count(const QString &what)
    {
        return w->server->database.scalar(u"SELECT count(*) FROM "_s + what).toInt();
    }

private Q_SLOTS:
    void initTestCase() { handlerBeforeOAuth = qInstallMessageHandler(rememberOAuthLog); }
    void cleanupTestCase() { qInstallMessageHandler(handlerBeforeOAuth); }
    void init()
    {
        oauthLogLines.clear();
        w = std::make_unique<OAuthWorld>();
    }
    void cleanup() { w.reset(); }

    void saysWhatIsOffered()
    {
        QCOMPARE(w->server->get("/api/auth/methods").json()[u"providers"].toArray(),
                 (QJsonArray{u"google"_s, u"microsoft"_s}));
        w->make({{}, configOf(w->microsoft)});
        QCOMPARE(w->server->get("/api/auth/methods").json()[u"providers"].toArray(),
                 (QJsonArray{u"microsoft"_s}));
        QCOMPARE(w->start("google").status, 404);
        QCOMPARE(w->startConnecting(w->ada, u"google"_s).status, 404);
        w->make({});
        QVERIFY(w->server->get("/api/auth/methods").json()[u"providers"].toArray().isEmpty());
        QCOMPARE(w->complete({{u"state"_s, QString(43, u'x')},
                              {u"code"_s, u"c"_s},
                              {u"codeVerifier"_s, QString(43, u'x')}})
                     .code(),
                 u"CODE_INVALID"_s);
    }

    void asksForWhatItNeeds_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("scopes");
        QTest::newRow("google") << QByteArray("google")
                                << u"openid email profile "
                                   "https://www.googleapis.com/auth/calendar.readonly "
                                   "https://www.googleapis.com/auth/calendar.events"_s;
        QTest::newRow("microsoft") << QByteArray("microsoft")
                                   << u"openid email profile offline_access Calendars.ReadWrite"_s;
    }
    void asksForWhatItNeeds()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, scopes);
        const HttpReply started = w->start(name);
        QCOMPARE(started.status, 200);
        const QString address = started.json()[u"authorizationUrl"].toString();
        const QUrlQuery asked{QUrl(address)};
        const auto field = [&asked](const QString &key) {
            return asked.queryItemValue(key, QUrl::FullyDecoded);
        };
        QCOMPARE(field(u"scope"_s), scopes);
        QCOMPARE(field(u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(field(u"code_challenge"_s).size(), 43);
        // The server's own, not the desktop's.
        QVERIFY(field(u"code_challenge"_s) != OAuthWorld::challenge());
        QCOMPARE(field(u"redirect_uri"_s), OAuthWorld::redirect);
        QCOMPARE(field(u"state"_s), started.json()[u"state"].toString());
        QVERIFY(field(u"nonce"_s).size() >= 43);
        QVERIFY(!address.contains(u"secret"_s));
        QCOMPARE(field(u"access_type"_s), name == "google" ? u"offline"_s : QString());
        QCOMPARE(started.json()[u"expiresAt"].toString(), u"2026-01-05T12:10:00Z"_s);
        // Neither the state nor what belongs to it can be read in the database.
        const QString kept =
            w->server->database.scalar(u"SELECT s::text FROM oauth_states s"_s).toString();
        QVERIFY(!kept.contains(field(u"state"_s)) && !kept.contains(field(u"nonce"_s)));
    }

    void signsInWithItsCalendar_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("google") << QByteArray("google");
        QTest::newRow("microsoft") << QByteArray("microsoft");
    }
    void signsInWithItsCalendar()
    {
        QFETCH(QByteArray, name);
        // Microsoft vouches for addresses of proven domains alone.
        microsoft([](Script &script) {
            script.twist = [](QJsonObject &claims) { claims[u"xms_edov"_s] = true; };
        });
        QJsonObject brought = w->visit(w->start(name));
        brought.insert(u"device"_s, u"Ada's laptop"_s);
        const HttpReply reply = w->complete(brought);
        QVERIFY2(isSession(reply), reply.body.constData());
        QCOMPARE(reply.json()[u"userId"].toString(), w->ada.id.toString());
        const TestServer::Person me{w->ada.id, reply.json()[u"accessToken"].toString().toLatin1()};
        QCOMPARE(w->server->get("/api/users/me", me).status, 200);
        const QJsonObject status = w->status(me);
        QCOMPARE(status[u"isConnected"], true);
        QCOMPARE(status[u"provider"], QString::fromLatin1(name));
        QCOMPARE(status[u"connectionMethod"], u"oauth_signup"_s);
        QCOMPARE(status[u"writeCalendarId"], u"main"_s);
        QCOMPARE(status[u"calendars"].toArray().size(), 3);
        QCOMPARE(w->audited(u"session.started"_s), 1);
        QCOMPARE(w->audited(u"sign_in.account_linked"_s), 1);
        QCOMPARE(w->audited(u"calendar.connected"_s), 1);
        QCOMPARE(w->server->database
                     .scalar(u"SELECT device_label FROM sessions WHERE device_label "
                             "IS NOT NULL"_s)
                     .toString(),
                 u"Ada's laptop"_s);
        // Again, with the account by then known.
        QVERIFY(isSession(w->signIn(name)));
        QCOMPARE(count(u"external_identities"_s), 1);
    }

    void knowsTheAccountWhateverItsAddress()
    {
        QVERIFY(isSession(w->signIn()));
        google([](Script &script) {
            script.email = u"lovelace@elsewhere.example"_s;
            script.emailVerified = false;
        });
        const HttpReply again = w->signIn();
        QVERIFY2(isSession(again), again.body.constData());
        QCOMPARE(again.json()[u"userId"].toString(), w->ada.id.toString());
    }

    /// Somebody takes a changed address back, in the moment in which whoever changed it comes in by
    /// an account that they linked meanwhile, or by the address itself: they have the account
    /// locked, and the sign-in, which has found its way already, finds out behind them.
    void aWayThatIsTakenBackMeanwhileIsNone_data()
    {
        QTest::addColumn<bool>("isLinked");
        QTest::addColumn<QString>("takesBack");
        QTest::newRow("an account that was linked")
            << true << u"DELETE FROM external_identities WHERE user_id = ?::uuid"_s;
        QTest::newRow("the address")
            << false << u"DELETE FROM email_indexes WHERE user_id = ?::uuid"_s;
    }
    void aWayThatIsTakenBackMeanwhileIsNone()
    {
        QFETCH(bool, isLinked);
        QFETCH(QString, takesBack);
        if (isLinked)
            QVERIFY(isSession(w->signIn()));
        w->server->database.exec(u"DELETE FROM calendar_integrations"_s);
        const QVariantList ada{w->ada.id.toString()};
        const QJsonObject brought = w->visit(w->start());
        RawConnection admin(w->server->database.adminConfig());
        RawConnection owner(w->server->database.ownerConfig());
        QVERIFY(owner.exec(u"BEGIN"_s));
        QVERIFY(owner.exec(u"SELECT FROM users WHERE id = ?::uuid FOR NO KEY UPDATE"_s, ada));
        auto coming = std::async(std::launch::async, [&] { return w->complete(brought); });
        QTRY_COMPARE(admin
                         .scalar(u"SELECT count(*) FROM pg_stat_activity WHERE datname = "
                                 "current_database() AND wait_event_type = 'Lock'"_s)
                         .toInt(),
                     1);
        const bool taken =
            owner.exec(takesBack, ada) &&
            owner.exec(u"UPDATE sessions SET ended_at = now() WHERE user_id = ?::uuid"_s, ada) &&
            owner.exec(u"COMMIT"_s);
        const HttpReply reply = coming.get();
        QVERIFY(taken);
        QCOMPARE(reply.code(), u"NOT_ALLOWED_TO_SIGN_IN"_s);
        QCOMPARE(count(u"sessions WHERE ended_at IS NULL"_s), 0);
        QCOMPARE(count(u"external_identities"_s), 0);
        QCOMPARE(count(u"calendar_integrations"_s), 0);
    }

    void letsInWhoIsListedAlone()
    {
        google([](Script &script) { script.email = u"eve@example.org"_s; });
        const HttpReply stranger = w->signIn();
        QCOMPARE(stranger.code(), u"NOT_ALLOWED_TO_SIGN_IN"_s);
        QVERIFY(stranger.message().contains(u"admin"_s));
        QCOMPARE(w->audited(u"sign_in.failed"_s), 1);
        QCOMPARE(count(u"external_identities"_s), 0);
        QCOMPARE(count(u"calendar_integrations"_s), 0);
    }

    void refusesAddressesThatNobodyVouchesFor()
    {
        google([](Script &script) { script.emailVerified = false; });
        QCOMPARE(w->signIn().code(), u"NOT_ALLOWED_TO_SIGN_IN"_s);
        // "nOAuth": an administrator of any tenant can write any address into their directory.
        const HttpReply forged = w->signIn("microsoft");
        QCOMPARE(forged.code(), u"NOT_ALLOWED_TO_SIGN_IN"_s);
        QVERIFY(forged.message().contains(u"vouch"_s));
        // A personal account's address is verified by Microsoft.
        microsoft(
            [](Script &script) { script.tenant = u"9188040d-6c67-4c5b-b112-36a304b66dad"_s; });
        QVERIFY(isSession(w->signIn("microsoft")));
    }

    void trustsTheOneTenantButNotItsGuests()
    {
        auto config = configOf(w->microsoft);
        config.tenant = u"11111111-2222-3333-4444-555555555555"_s;
        w->make({{}, config});
        microsoft([](Script &script) {
            script.twist = [](QJsonObject &claims) {
                claims[u"idp"_s] = u"https://sts.windows.net/elsewhere/"_s;
            };
        });
        QCOMPARE(w->signIn("microsoft").code(), u"NOT_ALLOWED_TO_SIGN_IN"_s);
        microsoft([](Script &script) {
            script.twist = nullptr;
            script.tenant = u"99999999-2222-3333-4444-555555555555"_s;
        });
        QCOMPARE(w->signIn("microsoft").code(), u"CODE_INVALID"_s);
        microsoft(
            [](Script &script) { script.tenant = u"11111111-2222-3333-4444-555555555555"_s; });
        QVERIFY(isSession(w->signIn("microsoft")));
    }

    void refusesWhoIsGone()
    {
        QVERIFY(isSession(w->signIn()));
        w->server->database.exec(u"UPDATE users SET is_active = false"_s);
        QCOMPARE(w->signIn().code(), u"ACCOUNT_DEACTIVATED"_s);
        w->server->database.exec(u"DELETE FROM external_identities"_s);
        QCOMPARE(w->signIn().code(), u"ACCOUNT_DEACTIVATED"_s);
        QCOMPARE(count(u"external_identities"_s), 0);
        QCOMPARE(w->audited(u"sign_in.failed"_s), 2);
        w->server->database.exec(u"UPDATE users SET deleted_at = now()"_s);
        QCOMPARE(w->signIn().code(), u"NOT_ALLOWED_TO_SIGN_IN"_s);
    }

    void signsInWithoutCalendarsWhereTheyAreUnticked()
    {
        google([](Script &script) {
            script.denied = {u"https://www.googleapis.com/auth/calendar.events"_s};
        });
        const HttpReply reply = w->signIn();
        QVERIFY(isSession(reply));
        QCOMPARE(w->status(w->ada)[u"isConnected"], false);
        // Or can't be listed just now, or come without what lasts.
        google([](Script &script) { script.denied.clear(); });
        w->provider.fail(ErrorCode::ServiceUnavailable);
        QVERIFY(isSession(w->signIn()));
        QCOMPARE(w->status(w->ada)[u"isConnected"], false);
    }

    void keepsAnotherAccountsCalendar()
    {
        QCOMPARE(w->connect(w->ada, u"microsoft"_s).status, 200);
        QVERIFY(isSession(w->signIn("google")));
        QCOMPARE(w->status(w->ada)[u"provider"], u"microsoft"_s);
    }

    void looksAtEachClaim_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        const qint64 now = monday.toSecsSinceEpoch();
        QTest::newRow("nonce") << u"nonce"_s << QJsonValue(u"another"_s);
        QTest::newRow("no nonce") << u"nonce"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("audience") << u"aud"_s << QJsonValue(u"another"_s);
        QTest::newRow("audiences without us") << u"aud"_s << QJsonValue(QJsonArray{u"x"_s, u"y"_s});
        QTest::newRow("audiences, of another party")
            << u"aud"_s << QJsonValue(QJsonArray{OAuthDouble::clientId, u"y"_s});
        QTest::newRow("issuer") << u"iss"_s << QJsonValue(u"https://evil.example"_s);
        QTest::newRow("expired") << u"exp"_s << QJsonValue(now - 61);
        QTest::newRow("no expiry") << u"exp"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("from the future") << u"iat"_s << QJsonValue(now + 120);
        QTest::newRow("nobody") << u"sub"_s << QJsonValue(u""_s);
    }
    void looksAtEachClaim()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        google([&](Script &script) {
            script.twist = [claim, value](QJsonObject &claims) {
                if (value.isUndefined())
                    claims.remove(claim);
                else
                    claims[claim] = value;
            };
        });
        const HttpReply reply = w->signIn();
        QCOMPARE(reply.code(), u"CODE_INVALID"_s);
        QCOMPARE(w->audited(u"sign_in.failed"_s), 1);
    }

    void looksAtTheSignature()
    {
        google([](Script &script) { script.signsWithOtherKey = true; });
        QCOMPARE(w->signIn().code(), u"CODE_INVALID"_s);
        for (const QString &algorithm : {u"HS256"_s, u"none"_s}) {
            google([&](Script &script) {
                script.signsWithOtherKey = false;
                script.algorithm = algorithm;
            });
            QCOMPARE(w->signIn().code(), u"CODE_INVALID"_s);
        }
        google([](Script &script) { script.algorithm = u"RS256"_s; });
        QVERIFY(isSession(w->signIn()));
        // The keys were asked for once.
        QCOMPARE(w->google.keyRequests(), 1);
    }

    void allowsForClocksThatDiffer()
    {
        google([](Script &script) { script.now = monday.addSecs(30); });
        QVERIFY(isSession(w->signIn()));
        google([](Script &script) {
            script.now = monday.addSecs(-3630); // over for half a minute
        });
        QVERIFY(isSession(w->signIn()));
    }

    void takesAStateOnce()
    {
        const QJsonObject brought = w->visit(w->start());
        QVERIFY(isSession(w->complete(brought)));
        const int asked = w->google.tokenRequests();
        QCOMPARE(w->complete(brought).code(), u"CODE_INVALID"_s);
        QCOMPARE(w->google.tokenRequests(), asked);
    }

    void ofTwoAtOnceOneGetsIn()
    {
        google([](Script &script) { script.delayMs = 50; });
        const QJsonObject brought = w->visit(w->start());
        auto other = std::async(std::launch::async, [&] { return w->complete(brought); });
        const HttpReply one = w->complete(brought);
        const HttpReply two = other.get();
        QCOMPARE(int(isSession(one)) + int(isSession(two)), 1);
        QCOMPARE(w->google.tokenRequests(), 1);
    }

    void aStolenCodeIsWorthNothing()
    {
        QJsonObject stolen = w->visit(w->start());
        const QJsonObject mine = stolen;
        stolen.insert(u"codeVerifier"_s, QString(43, u'x'));
        QCOMPARE(w->complete(stolen).code(), u"CODE_INVALID"_s);
        QCOMPARE(w->google.tokenRequests(), 0);
        // And who has the state alone can't try again.
        QCOMPARE(w->complete(mine).code(), u"CODE_INVALID"_s);
        // A code of one's own try in another's: the server's verifier and nonce don't fit.
        QJsonObject first = w->visit(w->start());
        const QJsonObject second = w->visit(w->start());
        first.insert(u"code"_s, second[u"code"]);
        QCOMPARE(w->complete(first).code(), u"CODE_INVALID"_s);
    }

    void endsAfterTenMinutes()
    {
        const QJsonObject brought = w->visit(w->start());
        w->server->clock.advanceSecs(600);
        QCOMPARE(w->complete(brought).code(), u"CODE_INVALID"_s);
        QCOMPARE(w->google.tokenRequests(), 0);
    }

    void goesBackToThisMachineAlone_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("good");
        const auto row = [](const QString &address, bool good) {
            QTest::newRow(qPrintable(address)) << address << good;
        };
        row(u"http://127.0.0.1:1/"_s, true);
        row(u"http://[::1]:65535/call/back"_s, true);
        row(u"http://127.0.0.1:8000"_s, true);
        row(u"https://127.0.0.1:8000/"_s, false);
        row(u"http://127.0.0.1/"_s, false);
        row(u"http://127.0.0.1:0/"_s, false);
        row(u"http://127.0.0.1:65536/"_s, false);
        row(u"http://localhost:8000/"_s, false);
        row(u"http://127.0.0.2:8000/"_s, false);
        row(u"http://127.0.0.1:8000@evil.example/"_s, false);
        row(u"http://user@127.0.0.1:8000/"_s, false);
        row(u"http://127.0.0.1.evil.example:8000/"_s, false);
        row(u"http://127.0.0.1:8000/?code=x"_s, false);
        row(u"http://127.0.0.1:8000/#x"_s, false);
        row(u"http://evil.example:80/"_s, false);
        row(u"officehours://callback"_s, false);
        row(u"http://127.0.0.1:8000/\nx"_s, false);
    }
    void goesBackToThisMachineAlone()
    {
        QFETCH(QString, address);
        QFETCH(bool, good);
        QCOMPARE(auth::isLoopbackRedirect(address), good);
        QCOMPARE(w->start("google", address).status, good ? 200 : 400);
    }

    void limitsHowOftenItIsBegun()
    {
        for (int i = 0; i < 30; ++i)
            QCOMPARE(w->start().status, 200);
        const HttpReply stopped = w->start("microsoft");
        QCOMPARE(stopped.code(), u"RATE_LIMITED"_s);
        QVERIFY(stopped.header("Retry-After").toInt() > 0);
        w->server->clock.advanceSecs(15 * 60 + 1);
        QCOMPARE(w->start().status, 200);
    }

    void saysWhenTheProviderIsOutOfOrder()
    {
        google([](Script &script) { script.failsWith = 500; });
        const HttpReply reply = w->signIn();
        QCOMPARE(reply.code(), u"SERVICE_UNAVAILABLE"_s);
        QVERIFY(reply.message().contains(u"Google"_s));
        QVERIFY(reply.header("Retry-After").toInt() > 0);
        google([](Script &script) {
            script.failsWith = 0;
            script.refuses = u"invalid_client"_s; // our fault, and no matter of the person
        });
        QCOMPARE(w->signIn().code(), u"SERVICE_UNAVAILABLE"_s);
        google([](Script &script) { script.refuses = u"invalid_grant"_s; });
        QCOMPARE(w->signIn().code(), u"CODE_INVALID"_s);
    }

    void aHangingProviderHoldsUpNobodyElse()
    {
        constexpr int most = 16;
        QList<QJsonObject> tries;
        for (int i = 0; i <= most; ++i)
            tries.append(w->visit(w->start()));
        google([](Script &script) { script.hangs = true; });
        std::vector<std::future<HttpReply>> waiting;
        for (int i = 0; i < most; ++i)
            waiting.push_back(std::async(std::launch::async,
                                         [this, one = tries[i]] { return w->complete(one); }));
        QTRY_COMPARE(w->google.tokenRequests(), most);
        // No thread is left for this one, and it hears so at once.
        const HttpReply turnedAway = w->complete(tries[most]);
        QCOMPARE(turnedAway.status, 503);
        QVERIFY(turnedAway.header("Retry-After").toInt() > 0);
        // Everything else goes on, database and all.
        for (int i = 0; i < 20; ++i)
            QCOMPARE(w->server->get("/api/users/me", w->ada).status, 200);
        QCOMPARE(w->connect(w->ada, u"microsoft"_s).status, 200);
        for (auto &one : waiting)
            QCOMPARE(one.get().code(), u"SERVICE_UNAVAILABLE"_s);
        google([](Script &script) { script.hangs = false; });
        QVERIFY(isSession(w->signIn()));
    }

    void writesNoSecretsIntoTheLog()
    {
        const HttpReply started = w->start();
        const QJsonObject brought = w->visit(started);
        QVERIFY(isSession(w->complete(brought)));
        QCOMPARE(w->complete(brought).code(), u"CODE_INVALID"_s);
        google([](Script &script) { script.refuses = u"invalid_grant"_s; });
        w->signIn();
        const QMutexLocker lock(&oauthLogMutex);
        const QString log = oauthLogLines.join(u'\n');
        for (const QString &secret : {brought[u"state"].toString(), brought[u"code"].toString(),
                                      brought[u"codeVerifier"].toString(), u"access-"_s,
                                      u"refresh-"_s, u"secret/"_s, u"ada@example.org"_s})
            QVERIFY2(!log.contains(secret), qPrintable(secret));
    }
};

OH_TEST(TstOAuthSignIn)
#include "tst_oauthsignin.moc"
