// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/endpoint.h"
#include "tests/backend/server/composedserver.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtimes.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {} // namespace

class TstServerApp : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ComposedServer> server;

    QByteArray signIn(const QString &email)
    {
        const qsizetype before = server->mails().size();
        server->post("/api/auth/login", {{u"email"_s, email}});
        [&] { QTRY_COMPARE(server->mails().size(), before + 1); }();
        const QJsonObject body{{u"token"_s, ComposedServer::tokenIn(server->mail(before))}};
        return server->post("/api/auth/verify", body).json()[u"accessToken"].toString().toLatin1();
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ComposedServer>(monday);
        server->makePerson(Role::Mentee, u"ada@example.org"_s);
    }
    void cleanup() { server.reset(); }

    void servesItsOwnPages()
    {
        server->start();
        QCOMPARE(server->get("/api/health").json()[u"status"].toString(), u"ok"_s);
        const HttpReply ready = server->get("/api/health/ready");
        QCOMPARE(ready.status, 200);
        QVERIFY(ready.json()[u"schemaVersion"].toInt() > 0);
        QVERIFY(server->get("/api/openapi.json")
                    .json()[u"paths"]
                    .toObject()
                    .contains(u"/api/auth/login"_s));
        QCOMPARE(server->get("/api/docs").status, 200);
        QVERIFY(server->get("/metrics").body.contains("officehours_database_pool 4"));
        QCOMPARE(server->app->publicUrl(), u"http://127.0.0.1:%1"_s.arg(server->port));
    }

    void otherKeysAreRefused()
    {
        QVERIFY(QFile::remove(server->options.config.keysFile));
        QVERIFY(KeyRing::createFile(server->options.config.keysFile));
        server::ServerApp app(server->options, server->clock);
        const auto started = app.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::KeyUnusable);
        QVERIFY(started.error().message.text().contains(server->options.config.keysFile));
    }

    void busyPortIsNamed()
    {
        server->start();
        server::ServerApp::Options second = server->options;
        second.config.port = server->port;
        server::ServerApp app(second, server->clock);
        const auto started = app.start();
        QVERIFY(!started);
        QVERIFY(started.error().message.text().contains(QString::number(server->port)));
    }

    void survivesPostgresGoingAway()
    {
        server->start();
        const QByteArray token = signIn(u"ada@example.org"_s);
        QCOMPARE(server->get("/api/users/me", token).status, 200);
        TestDatabase::stopPostgres();
        for (const char *target :
             {"/api/users/me", "/api/mentors", "/api/taxonomy", "/api/locations",
              "/api/bookings/my-bookings", "/api/health/ready",
              "/api/bookings/019b8f4e-6a00-7c3d-9f00-0123456789ab"}) {
            const HttpReply reply = server->get(target, token);
            QCOMPARE(reply.status, 503);
            QCOMPARE(reply.code(), u"SERVICE_UNAVAILABLE"_s);
            QVERIFY2(reply.header("Retry-After").toInt() > 0, target);
        }
        const HttpReply login =
            server->post("/api/auth/login", {{u"email"_s, u"ada@example.org"_s}});
        QCOMPARE(login.status, 503);
        QVERIFY(login.header("Retry-After").toInt() > 0);
        QCOMPARE(server->get("/api/health").status, 200);
        TestDatabase::startPostgres();
        QTRY_COMPARE_WITH_TIMEOUT(server->get("/api/users/me", token).status, 200, 20000);
    }

    void startsWithoutPostgres()
    {
        TestDatabase::stopPostgres();
        server->start();
        QCOMPARE(server->get("/api/health").status, 200);
        QCOMPARE(server->get("/api/health/ready").status, 503);
        TestDatabase::startPostgres();
        QTRY_COMPARE_WITH_TIMEOUT(server->get("/api/health/ready").status, 200, 20000);
    }

    void doesItsJobsByTheClock()
    {
        const UserId mentor = server->makePerson(Role::Mentor, u"grace@example.org"_s, u"Grace"_s);
        const UserId mentee = server->makePerson(Role::Mentee, u"bob@example.org"_s, u"Bob"_s);
        server->start();
        const SlotId lapsing = server->database.makeSlot(mentor, monday.addSecs(3600));
        const SlotId ending = server->database.makeSlot(mentor, monday.addSecs(7200));
        const BookingId pending =
            server->database.makeBooking(lapsing, mentee, u"pending"_s, monday.addDays(-1));
        const BookingId confirmed =
            server->database.makeBooking(ending, mentee, u"confirmed"_s, monday.addDays(-1));
        server->clock.advanceSecs(3 * 3600);
        QVERIFY(server->app->runDueJobs());
        const auto status = [&](const BookingId &id) {
            return server->database
                .scalar(u"SELECT status FROM bookings WHERE id = ?::uuid"_s, {id.toString()})
                .toString();
        };
        QCOMPARE(status(pending), u"expired"_s);
        QCOMPARE(status(confirmed), u"completed"_s);
        QTRY_COMPARE(server->mails().size(), 1);
        QVERIFY(server->mail(0).contains(u"bob@example.org"_s));

        server->database.exec(u"INSERT INTO rate_limits (bucket, window_start, expires_at) VALUES "
                              "('old', 'epoch', '2026-01-01')"_s);
        server->clock.advanceSecs(3600);
        QVERIFY(server->app->runDueJobs());
        QCOMPARE(server->database.scalar(u"SELECT count(*) FROM rate_limits"_s).toInt(), 0);
    }

    /// Nobody calls anything: the threads of the server see what is due.
    void doesThemByItselfToo()
    {
        server->options.jobs = true;
        const UserId mentor = server->makePerson(Role::Mentor, u"grace@example.org"_s, u"Grace"_s);
        const UserId mentee = server->makePerson(Role::Mentee, u"bob@example.org"_s, u"Bob"_s);
        server->makePerson(Role::Coordinator, u"cora@example.org"_s, u"Cora"_s);
        server->start();
        const QByteArray token = signIn(u"cora@example.org"_s);
        const auto runs = [&](const QString &name) {
            return server->database
                .scalar(u"SELECT coalesce(sum(runs), 0) FROM periodic_jobs WHERE name = ?"_s,
                        {name})
                .toInt();
        };
        QTRY_COMPARE(runs(u"dormancy"_s), 1);
        // Its time of day is far away; it comes at once when a coordinator says so.
        QCOMPARE(server->post("/api/admin/jobs/schedule/dormancy/run", {}, token).status, 200);
        QTRY_COMPARE(runs(u"dormancy"_s), 2);

        QTRY_COMPARE(runs(u"reminders"_s), 1);
        server->database.makeBooking(server->database.makeSlot(mentor, monday.addSecs(3600)),
                                     mentee, u"confirmed"_s, monday.addDays(-1));
        server->clock.advanceSecs(60);
        QTRY_COMPARE(server->mails().size(), 3); // the sign-in, and both prefer an hour
        QTRY_COMPARE(server->get("/api/health/ready").json()[u"oldestDueJobSeconds"].toInt(), 0);
        const QByteArray metrics = server->get("/metrics").body;
        QVERIFY(metrics.contains("officehours_jobs{status=\"dead\"} 0\n"));
        QVERIFY(metrics.contains("officehours_job_seconds_count{kind=\"reminders\"} "));

        QSignalSpy finished(server->app.get(), &server::ServerApp::finished);
        server->app->shutdown();
        QTRY_COMPARE(finished.count(), 1);
    }

    void believesItsProxyOnly()
    {
        server->options.config.signIn.mailsPerAddress = 1;
        server->options.config.trustedProxies = {QHostAddress::parseSubnet(u"127.0.0.1/32"_s)};
        server->start();
        const auto loginFrom = [&](const QByteArray &address) {
            return httpRequest(server->port, "POST", "/api/auth/login",
                               "{\"email\":\"nobody@example.org\"}",
                               {{"Content-Type", "application/json"}, {"X-Forwarded-For", address}})
                .status;
        };
        QCOMPARE(loginFrom("198.51.100.1"), 403);
        QCOMPARE(loginFrom("198.51.100.1"), 429);
        QCOMPARE(loginFrom("6.6.6.6, 198.51.100.1"), 429);
        QCOMPARE(loginFrom("198.51.100.2"), 403);
    }

    void stopsGracefully()
    {
        server->start();
        QSignalSpy finished(server->app.get(), &server::ServerApp::finished);
        server->app->shutdown();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(server->get("/api/health").status, 0);
        const auto again = server->app->start();
        QVERIFY(again);
        server->port = *again;
        QCOMPARE(server->get("/api/health").status, 200);
    }
};

OH_TEST(TstServerApp)
#include "tst_serverapp.moc"
