// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/serverjobs.h"
#include "models/api/auth.h"
#include "models/api/jobs.h"
#include "tests/backend/jobs/jobsupport.h"
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"

#include <QTest>

using namespace oh;
using namespace oh::test;
using storage::Transaction;

/// Coordinators look at the queue, the timetable and the outbox, and take care of them.
class TstJobsApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> server;
    TestServer::Person coordinator;
    TestServer::Person mentee;

    JobId dead(const QString &kind = u"broken"_s)
    {
        const JobId id(newUuidV7(monday.toMSecsSinceEpoch()));
        server->database.exec(
            u"INSERT INTO jobs (id, kind, payload, status, attempts, run_at, finished_at, "
            "last_error, created_at) VALUES (?, ?, '{\"number\": 1}', 'dead', 10, ?::timestamptz, "
            "?::timestamptz, 'INTERNAL_ERROR: it broke', ?::timestamptz)"_s,
            {id.value, kind, monday, monday, monday.addSecs(-60)});
        return id;
    }
    QUuid mail(const QString &status, const QString &templateName = u"booking_confirmed"_s)
    {
        const QUuid id = newUuidV7(monday.toMSecsSinceEpoch());
        server->database.exec(
            u"WITH n AS (INSERT INTO notification_log (notification_type, recipient_id, "
            "delivery_channel, delivery_status) VALUES ('booking_confirmed', ?, 'email', 'failed') "
            "RETURNING id) INSERT INTO mail_outbox (id, notification_id, notification_type, "
            "template, recipient_id, to_sealed, status, attempts, last_error, created_at) "
            "SELECT ?, n.id, 'booking_confirmed', ?, ?, 'x', ?::outbox_status, 3, '550 no such "
            "mailbox', '2026-01-01' FROM n"_s,
            {mentee.id.value, id, templateName, mentee.id.value, status});
        return id;
    }
    QByteArray target(const char *pattern, const QString &id)
    {
        return QString::fromLatin1(pattern).arg(id).toLatin1();
    }
    QString lastAudit()
    {
        return server->database
            .scalar(u"SELECT action_type || ' ' || coalesce(target_entity_id::text, '') || ' ' || "
                    "admin_user_id FROM audit_log ORDER BY seq DESC LIMIT 1"_s)
            .toString();
    }

private Q_SLOTS:
    void initTestCase() { server = std::make_unique<TestServer>(monday); }
    void cleanupTestCase() { server.reset(); }
    void init()
    {
        server->database.clear();
        coordinator = server->makePerson(Role::Coordinator, u"Cora"_s);
        mentee = server->makePerson(Role::Mentee, u"Ada"_s);
    }

    void listsFiltersSortsAndPages()
    {
        const JobId broken = dead();
        for (int i = 0; i < 3; ++i) {
            jobs::NewJob job = numbered(u"sample"_s, i);
            job.runAt = monday.addSecs(100 - i);
            enterJob(server->pool(), monday.addSecs(i), job);
        }
        const auto list = [&](const QByteArray &query) {
            return server->get("/api/admin/jobs" + query, coordinator);
        };
        const HttpReply all = list("");
        QCOMPARE(all.status, 200);
        QCOMPARE(all.json()[u"total"].toInt(), 4);
        const QJsonArray items = all.items();
        for (const auto &item : items) {
            const auto job = api::Job::schema().fromJson(item.toObject(), api::Mode::Strict);
            QVERIFY2(job, job ? "" : qPrintable(job.error().details.first().path));
        }
        QCOMPARE(all.items()[0][u"payload"][u"number"].toInt(), 2);
        QCOMPARE(list("?status=dead").items()[0][u"id"].toString(), broken.toString());
        QCOMPARE(list("?status=dead").items()[0][u"lastError"].toString(),
                 u"INTERNAL_ERROR: it broke"_s);
        QCOMPARE(list("?status=dead,queued").json()[u"total"].toInt(), 4);
        QCOMPARE(list("?status=running").json()[u"total"].toInt(), 0);
        QCOMPARE(list("?q=it%20BROKE").json()[u"total"].toInt(), 1);
        QCOMPARE(list("?q=sampl").json()[u"total"].toInt(), 3);
        QCOMPARE(list("?q=%25").json()[u"total"].toInt(), 0);
        QCOMPARE(list("?kind=sample&sort=runAt").items()[0][u"payload"][u"number"].toInt(), 2);
        QCOMPARE(list("?kind=sample&sort=-runAt").items()[0][u"payload"][u"number"].toInt(), 0);
        QCOMPARE(list("?sort=createdAt&limit=1").items()[0][u"kind"].toString(), u"broken"_s);
        QCOMPARE(list("?sort=-finishedAt&limit=1").items()[0][u"kind"].toString(), u"broken"_s);
        QCOMPARE(list("?sort=kind&limit=1&offset=1").items()[0][u"kind"].toString(), u"sample"_s);
    }

    void badInput_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *method, const char *target, int status) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(target) << status;
        };
        const char *unknown = "019b8f4e-6a00-7c3d-9f00-0123456789ab";
        row("unknown status", "GET", "/api/admin/jobs?status=lost", 400);
        row("unknown sort", "GET", "/api/admin/jobs?sort=payload", 400);
        row("no limit", "GET", "/api/admin/jobs?limit=0", 400);
        row("negative offset", "GET", "/api/admin/jobs?offset=-1", 400);
        row("empty kind", "GET", "/api/admin/jobs?kind=", 400);
        row("unknown parameter", "GET", "/api/admin/jobs?x=1", 400);
        row("retry what is no id", "POST", "/api/admin/jobs/1/retry", 400);
        row("retry nothing", "POST",
            (QByteArray("/api/admin/jobs/") + unknown + "/retry").constData(), 404);
        row("discard what is no id", "DELETE", "/api/admin/jobs/1", 400);
        row("discard nothing", "DELETE", (QByteArray("/api/admin/jobs/") + unknown).constData(),
            404);
        row("schedule with a filter", "GET", "/api/admin/jobs/schedule?x=1", 400);
        row("run nothing", "POST", "/api/admin/jobs/schedule/nothing/run", 404);
        row("run with a quote", "POST", "/api/admin/jobs/schedule/%27%3B/run", 404);
        row("mail of no status", "GET", "/api/admin/mail?status=lost", 400);
        row("mail of nobody", "GET", "/api/admin/mail?recipientId=me", 400);
        row("mail sorted by the address", "GET", "/api/admin/mail?sort=address", 400);
        row("retry no mail", "POST",
            (QByteArray("/api/admin/mail/") + unknown + "/retry").constData(), 404);
        row("retry mail without an id", "POST", "/api/admin/mail/x/retry", 400);
    }
    void badInput()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        const HttpReply reply = server->send(method, target, {}, coordinator);
        QCOMPARE(reply.status, status);
        QVERIFY(!reply.code().isEmpty());
        QCOMPARE(server->database.scalar(u"SELECT count(*) FROM audit_log"_s).toInt(), 0);
        // Whoever is no coordinator does not even learn that much.
        QCOMPARE(server->send(method, target, {}, mentee).status, 403);
    }

    void aDeadJobLivesAgain()
    {
        const JobId id = dead(u"sample"_s);
        const HttpReply reply =
            server->post(target("/api/admin/jobs/%1/retry", id.toString()), {}, coordinator);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"status"].toString(), u"queued"_s);
        QCOMPARE(reply.json()[u"attempts"].toInt(), 0);
        QCOMPARE(reply.json()[u"lastError"].toString(), u"INTERNAL_ERROR: it broke"_s);
        QCOMPARE(lastAudit(), u"job.retried %1 %2"_s.arg(id.toString(), coordinator.id.toString()));
        const HttpReply again =
            server->post(target("/api/admin/jobs/%1/retry", id.toString()), {}, coordinator);
        QCOMPARE(again.status, 409);
        QCOMPARE(again.code(), u"CONFLICT"_s);
        QCOMPARE(server->remove(target("/api/admin/jobs/%1", id.toString()), coordinator).status,
                 409);
        // And is done.
        int calls = 0;
        JobServer worker(
            server->database, server->clock,
            {{u"sample"_s, jobs::inTransaction<Numbered>([&](Transaction &, const Numbered &,
                                                             const jobs::JobRun &) -> Result<void> {
                  ++calls;
                  return {};
              })}});
        QCOMPARE(*worker.runner->runPending(), 1);
        QCOMPARE(calls, 1);
        const HttpReply done = server->get("/api/admin/jobs?status=done", coordinator);
        QCOMPARE(done.items()[0][u"id"].toString(), id.toString());
        QVERIFY(done.items()[0][u"lastError"].isNull());
    }

    void aRetryNextToItsTwinIsRefused()
    {
        const JobId id = dead(u"sample"_s);
        server->database.exec(u"UPDATE jobs SET unique_key = 'k'"_s);
        enterJob(server->pool(), monday, {.kind = u"sample"_s, .uniqueKey = u"k"_s});
        const HttpReply reply =
            server->post(target("/api/admin/jobs/%1/retry", id.toString()), {}, coordinator);
        QCOMPARE(reply.status, 409);
        QVERIFY(reply.message().contains(u"already"_s));
        QCOMPARE(server->database.scalar(u"SELECT count(*) FROM audit_log"_s).toInt(), 0);
    }

    void aDeadJobIsThrownAway()
    {
        const JobId id = dead();
        QCOMPARE(server->remove(target("/api/admin/jobs/%1", id.toString()), coordinator).status,
                 204);
        QCOMPARE(server->get("/api/admin/jobs", coordinator).json()[u"total"].toInt(), 0);
        QCOMPARE(lastAudit(),
                 u"job.discarded %1 %2"_s.arg(id.toString(), coordinator.id.toString()));
        QCOMPARE(
            server->database.scalar(u"SELECT before_value->'payload'->>'number' FROM audit_log"_s)
                .toString(),
            u"1"_s);
    }

    void theScheduleIsShownAndRun()
    {
        JobServer worker(server->database, server->clock, jobs::serverJobs(),
                         jobs::serverSchedule());
        QVERIFY(worker.runner->runPending());
        const HttpReply reply = server->get("/api/admin/jobs/schedule", coordinator);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"total"].toInt(), int(jobs::serverSchedule().size()));
        const QJsonArray items = reply.items();
        for (const auto &item : items) {
            const auto job =
                api::ScheduledJob::schema().fromJson(item.toObject(), api::Mode::Strict);
            QVERIFY(job);
            QCOMPARE(job->runs, 1);
            QCOMPARE(job->lastStartedAt, monday);
            QVERIFY(job->nextRunAt > monday);
            QVERIFY(!job->lastError);
        }
        server->clock.advanceSecs(4); // nothing else is due
        const HttpReply run =
            server->post("/api/admin/jobs/schedule/slot_window/run", {}, coordinator);
        QCOMPARE(run.status, 200);
        QCOMPARE(run.json()[u"nextRunAt"].toString(), u"2026-01-05T12:00:04.000Z"_s);
        QCOMPARE(lastAudit(), u"schedule.run_now  %1"_s.arg(coordinator.id.toString()));
        QCOMPARE(*worker.runner->runPending(), 1);
        const QJsonArray planned = server->get("/api/admin/jobs/schedule", coordinator).items();
        for (const auto &item : planned) {
            if (item[u"name"].toString() != u"slot_window"_s)
                continue;
            QCOMPARE(item[u"runs"].toInt(), 2);
            QCOMPARE(item[u"nextRunAt"].toString(), u"2026-01-06T00:10:00.000Z"_s);
        }
        server->clock.set(monday);
    }

    void mailsAreShownWithoutWhatIsInThem()
    {
        const QUuid failed = mail(u"failed"_s);
        mail(u"sent"_s);
        const HttpReply reply = server->get("/api/admin/mail?status=failed", coordinator);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"total"].toInt(), 1);
        const QJsonObject item = reply.items()[0].toObject();
        const auto read = api::Mail::schema().fromJson(item, api::Mode::Strict);
        QVERIFY(read);
        QCOMPARE(read->id.value, failed);
        QCOMPARE(read->recipientName, u"Ada"_s);
        QCOMPARE(read->lastError, u"550 no such mailbox"_s);
        QVERIFY(!item.contains(u"data"_s));
        QVERIFY(!reply.body.contains("sealed"));
        const QList<QByteArray> words{"ADA", "no%20such", "booking_c", "meeting%20c"};
        for (const QByteArray &word : words) {
            const HttpReply found = server->get("/api/admin/mail?q=" + word, coordinator);
            QCOMPARE(found.json()[u"total"].toInt(), word.startsWith("meeting") ? 0 : 2);
        }
        const QByteArray who = mentee.id.toString().toLatin1();
        QCOMPARE(
            server->get("/api/admin/mail?recipientId=" + who, coordinator).json()[u"total"].toInt(),
            2);
        QCOMPARE(
            server->get("/api/admin/mail?template=sign_in", coordinator).json()[u"total"].toInt(),
            0);
        QCOMPARE(server->get("/api/admin/mail?status=skipped,sent&sort=createdAt", coordinator)
                     .json()[u"total"]
                     .toInt(),
                 1);
    }

    void mailsToRefusedAddressesAreFound()
    {
        const QUuid id = mail(u"failed"_s);
        const QByteArray failing = "/api/admin/mail?addressFailing=true";
        QCOMPARE(server->get(failing, coordinator).json()[u"total"].toInt(), 0);
        server->database.exec(u"UPDATE mail_outbox SET smtp_code = 550 WHERE id = ?"_s, {id});
        server->database.exec(u"UPDATE users SET mail_failing_since = '2026-01-05 11:00Z', "
                              "mail_failure = 'smtp 550' WHERE id = ?"_s,
                              {mentee.id.value});
        const QJsonArray items = server->get(failing, coordinator).items();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0][u"smtpCode"].toInt(), 550);
        QCOMPARE(items[0][u"recipientFailingSince"].toString(), u"2026-01-05T11:00:00.000Z"_s);
        const QByteArray person = "/api/users/" + mentee.id.toString().toLatin1();
        QCOMPARE(server->get(person, coordinator).json()[u"mailFailingSince"].toString(),
                 u"2026-01-05T11:00:00.000Z"_s);
        const TestServer::Person other = server->makePerson(Role::Mentor, u"Olga"_s);
        QVERIFY(server->get(person, other).json()[u"mailFailingSince"].isNull());
        QCOMPARE(server->get(failing, mentee).status, 403);
    }

    void aFailedMailIsTriedAgain()
    {
        const QUuid id = mail(u"failed"_s);
        const QString text = id.toString(QUuid::WithoutBraces);
        const HttpReply reply =
            server->post(target("/api/admin/mail/%1/retry", text), {}, coordinator);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"status"].toString(), u"pending"_s);
        QCOMPARE(reply.json()[u"attempts"].toInt(), 0);
        QCOMPARE(
            server->database.scalar(u"SELECT delivery_status FROM notification_log"_s).toString(),
            u"pending"_s);
        QCOMPARE(lastAudit(), u"mail.retried %1 %2"_s.arg(text, coordinator.id.toString()));
        QCOMPARE(server->post(target("/api/admin/mail/%1/retry", text), {}, coordinator).status,
                 409);

        const QString signIn = mail(u"failed"_s, u"sign_in"_s).toString(QUuid::WithoutBraces);
        const HttpReply refused =
            server->post(target("/api/admin/mail/%1/retry", signIn), {}, coordinator);
        QCOMPARE(refused.status, 409);
        QVERIFY(refused.message().contains(u"sign in"_s));
    }

    void readinessTellsHowLateTheRunnerIs()
    {
        const auto ready = [&] { return server->get("/api/health/ready").json(); };
        QCOMPARE(ready()[u"oldestDueJobSeconds"].toInt(), 0);
        dead();
        enterJob(server->pool(), monday, numbered(u"sample"_s, 1));
        server->clock.advanceSecs(90);
        QCOMPARE(ready()[u"oldestDueJobSeconds"].toInt(), 90);
        QCOMPARE(ready()[u"queuedJobs"].toInt(), 1);
        QCOMPARE(ready()[u"deadJobs"].toInt(), 1);
        // What stands still may also be the timetable.
        server->database.exec(
            u"INSERT INTO periodic_jobs (name, next_run_at) VALUES ('tick', ?::timestamptz)"_s,
            {monday.addSecs(-30)});
        QCOMPARE(ready()[u"oldestDueJobSeconds"].toInt(), 120);
        server->clock.set(monday);
    }
};

OH_TEST(TstJobsApi)
#include "tst_jobsapi.moc"
