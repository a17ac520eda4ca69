// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/accountsession.h"
#include "models/api/auth.h"
#include "tests/app/memorystore.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testregistry.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oh;
using namespace oh::app;
using oh::test::MemoryStore;
using oh::test::ScriptedAnswer;
using oh::test::ScriptedRequest;
using oh::test::ScriptedServer;
using State = ui::Account::State;

namespace {

const QString linkToken = u"link-token-0123456789abcdef"_s;

api::User person()
{
    api::User user;
    user.id = UserId(QUuid(u"0190a5c0-7b1e-7c3d-9f00-0123456789ab"_s));
    user.role = Role::Mentor;
    user.createdAt = user.updatedAt = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC);
    user.profile.name = u"Nora Example"_s;
    user.profile.timeZone = u"Europe/Berlin"_s;
    return user;
}

} // namespace

class TstAccountSession : public QObject
{
    Q_OBJECT

private:
    /// One run of the program: what it keeps between runs lies outside.
    struct Run
    {
        Run(const QUrl &server, const QString &folder, MemoryStore::Shared keychain,
            const Clock &clock)
            : settings(folder + u"/settings.ini"_s),
              http(std::make_unique<QNetworkAccessManager>(), clock, quick()),
              vault(std::make_unique<MemoryStore>(std::move(keychain)),
                    PlainFileStore(folder + u"/data/sessions.json"_s), settings),
              ended(http, vault),
              account(http, vault, ended, settings)
        {
            http.setServer(server);
        }
        static HttpTuning quick()
        {
            HttpTuning tuning;
            tuning.transferTimeout = 500ms;
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
    std::unique_ptr<Run> makeRun()
    {
        return std::make_unique<Run>(m_server->url(), m_folder->path(), m_keychain, m_clock);
    }
    /// A run that is signed in.
    std::unique_ptr<Run> signedIn()
    {
        auto run = makeRun();
        run->account.restore();
        QList<Result<void>> answers;
        const auto call = run->account.signInWithToken(
            linkToken, [&answers](Result<void> answer) { answers.append(answer); });
        if (!QTest::qWaitFor([&answers] { return !answers.isEmpty(); }) || !answers[0].ok())
            return nullptr;
        return run;
    }

private Q_SLOTS:
    void init()
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

    void serverAddressesAreChecked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("taken");
        QTest::newRow("plain") << u"https://Hours.Example.org"_s << u"https://hours.example.org"_s;
        QTest::newRow("slash") << u"http://127.0.0.1:8080/"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("default port")
            << u"https://hours.example.org:443/x/"_s << u"https://hours.example.org/x"_s;
        QTest::newRow("ftp") << u"ftp://hours.example.org"_s << QString();
        QTest::newRow("no host") << u"http:///x"_s << QString();
        QTest::newRow("password") << u"https://a:b@hours.example.org"_s << QString();
        QTest::newRow("query") << u"https://hours.example.org/?a=b"_s << QString();
        QTest::newRow("word") << u"hours"_s << QString();
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    }
    void serverAddressesAreChecked()
    {
        QFETCH(QString, address);
        QFETCH(QString, taken);
        auto run = makeRun();
        run->account.restore();
        QTRY_COMPARE(run->account.state(), State::SignedOut);
        QCOMPARE(run->account.setServer(QUrl(address)), !taken.isEmpty());
        QCOMPARE(run->account.server(), taken.isEmpty() ? m_server->url() : QUrl(taken));
        QCOMPARE(run->settings.server(), QUrl(taken));
    }

    void anotherServerWaitsForTheSignOut()
    {
        auto run = signedIn();
        QVERIFY(run);
        QVERIFY(run->account.setServer(QUrl(u"http://127.0.0.1:1"_s)));
        QCOMPARE(run->account.server(), m_server->url());
        run->account.signOut();
        QCOMPARE(run->account.server(), QUrl(u"http://127.0.0.1:1"_s));
        QTRY_COMPARE(m_server->count("/api/auth/logout"), 1); // told to the one that it was
    }

    void withoutAKeychainNothingIsWrittenUnasked_data()
    {
        QTest::addColumn<bool>("hangs");
        QTest::newRow("fails") << false;
        QTest::newRow("does not answer") << true;
    }
    void withoutAKeychainNothingIsWrittenUnasked()
    {
        QFETCH(bool, hangs);
        m_keychain->failing = true;
        m_keychain->failAfterMs = hangs ? 100 : 0;
        const QString file = m_folder->path() + u"/data/sessions.json"_s;
        auto run = makeRun();
        QSignalSpy asked(&run->account, &ui::Account::plainStorageNeeded);
        run->account.restore();
        QTRY_COMPARE(run->account.state(), State::SignedOut);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!asked[0][0].toString().isEmpty());
        const auto call = run->account.signInWithToken(linkToken, [](Result<void>) {});
        QTRY_COMPARE(run->account.state(), State::SignedIn);
        QVERIFY(!QFile::exists(file));

        run->account.allowPlainStorage(true);
        QTRY_VERIFY(QFile::exists(file));
        QCOMPARE(QFile::permissions(file) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther |
                      QFile::ExeOther),
                 QFile::Permissions());
        QCOMPARE(asked.size(), 1);
        run.reset();

        run = makeRun(); // the consent is remembered, the session comes back
        QSignalSpy askedAgain(&run->account, &ui::Account::plainStorageNeeded);
        run->account.restore();
        QTRY_COMPARE(run->account.state(), State::SignedIn);
        QCOMPARE(askedAgain.size(), 0);
        QTRY_COMPARE(PlainFileStore(file).read(key()), currentToken());
        QFile settings(m_folder->path() + u"/settings.ini"_s);
        run->settings.theme();
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(!settings.readAll().contains("refresh-token"));

        run->account.signOut();
        QTRY_VERIFY(!QFile::exists(file));
    }

    void refusedMeansInMemoryOnly()
    {
        m_keychain->failing = true;
        auto run = makeRun();
        connect(&run->account, &ui::Account::plainStorageNeeded, &run->account,
                [&run] { run->account.allowPlainStorage(false); });
        run->account.restore();
        const auto call = run->account.signInWithToken(linkToken, [](Result<void>) {});
        QTRY_COMPARE(run->account.state(), State::SignedIn);
        run.reset();
        QVERIFY(!QFile::exists(m_folder->path() + u"/data"_s));

        run = makeRun();
        QSignalSpy asked(&run->account, &ui::Account::plainStorageNeeded);
        run->account.restore();
        QTRY_COMPARE(run->account.state(), State::SignedOut);
        QCOMPARE(asked.size(), 0);
    }

    void aKeychainThatIsBackTakesOver()
    {
        m_keychain->failing = true;
        auto run = makeRun();
        run->account.allowPlainStorage(true);
        run->account.restore();
        const auto call = run->account.signInWithToken(linkToken, [](Result<void>) {});
        const QString file = m_folder->path() + u"/data/sessions.json"_s;
        QTRY_VERIFY(QFile::exists(file));
        run.reset();
        m_keychain->failing = false;
        m_keychain->entries.insert(key(), u"refresh-token-of-long-ago"_s);
        run = makeRun();
        run->account.restore();
        QTRY_COMPARE(run->account.state(), State::SignedIn); // with the newer one, of the file
        QTRY_COMPARE(m_keychain->entries.value(key()), currentToken());
        QTRY_VERIFY(!QFile::exists(file));
    }

    void adoptsOnlyTheSamePerson()
    {
        auto run = signedIn();
        QVERIFY(run);
        QSignalSpy changed(&run->account, &ui::Account::userChanged);
        api::User renamed = person();
        renamed.profile.name = u"Nora Newname"_s;
        run->account.adopt(renamed);
        QCOMPARE(run->account.user(), renamed);
        QCOMPARE(changed.size(), 1);
        renamed.id = UserId(QUuid::createUuid());
        run->account.adopt(renamed);
        QCOMPARE(changed.size(), 1);
    }
};

OH_TEST(TstAccountSession)
#include "tst_accountsession.moc"
