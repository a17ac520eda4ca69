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
    /// An event about a booking that is not there: set aside some minutes ago.
    NewsId untold(const TestServer::Person &hearer, int minutes,
                  const QString &kind = u"booking_requested"_s)
    {
        const NewsId id(QUuid::createUuid());
        server->database.exec(
            u"INSERT INTO untold_news (kind, mail_always, hearers, data, booking_id, created_at, "
            "failed_at, failure, failure_id) SELECT ?::notification_type, false, "
            "jsonb_build_array(jsonb_build_object('mail', gen_random_uuid(), 'log', "
            "gen_random_uuid(), 'note', gen_random_uuid(), 'template', 'booking_requested', 'to', "
            "?::uuid, 'inApp', true)), '{\"goal\": \"Our "
            "secret plan\"}', gen_random_uuid(), ?::timestamptz - interval '1 hour', "
            "?::timestamptz, 'violates foreign key constraint', ?"_s,
            {kind, hearer.id.value, monday, monday.addSecs(qint64(-60) * minutes), id.value});
        return id;
    }
    HttpReply untoldNews(const QByteArray &query = {})
    {
        return server->get("/api/admin/news" + query, coordinator);
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

    /// NFR27: not only the last word of the other server.
    void eachTryIsListed()
    {
        const QUuid id = mail(u"failed"_s);
        const QByteArray mails = "/api/admin/mail?status=failed";
        QVERIFY(server->get(mails, coordinator).items()[0][u"tries"].toArray().isEmpty());
        server->database.exec(
            u"UPDATE notification_log n SET metadata = oh_with_attempt(oh_with_attempt(n.metadata, "
            "'2026-01-05 11:00Z', 'deferred', 451, 'smtp 451'), '2026-01-05 11:02Z', 'failed', "
            "NULL, 'no answer') FROM mail_outbox m WHERE m.notification_id = n.id AND m.id = ?"_s,
            {id});
        const QJsonArray tries = server->get(mails, coordinator).items()[0][u"tries"].toArray();
        QCOMPARE(tries.size(), 2);
        QCOMPARE(tries[0][u"at"].toString(), u"2026-01-05T11:00:00.000Z"_s);
        QCOMPARE(tries[0][u"status"].toString(), u"deferred"_s);
        QCOMPARE(tries[0][u"smtpCode"].toInt(), 451);
        QCOMPARE(tries[1][u"error"].toString(), u"no answer"_s);
        QVERIFY(!tries[1].toObject().contains(u"smtpCode"_s));
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

    void eventsThatCannotBeToldAreListed()
    {
        const auto ben = server->makePerson(Role::Mentor, u"Ben Barres"_s);
        const NewsId older = untold(mentee, 20);
        const NewsId newer = untold(ben, 10, u"booking_confirmed"_s);
        // What can't be told may be of any shape.
        server->database.exec(
            u"UPDATE untold_news SET hearers = hearers || '[{\"to\": \"nobody\"}, 3]'"_s);
        // One that only waits for its turn is none of them.
        server->database.exec(
            u"INSERT INTO untold_news (kind, mail_always, hearers, data, created_at) VALUES "
            "('booking_expired', false, '[]', '{}', now())"_s);
        const HttpReply all = untoldNews();
        QCOMPARE(all.status, 200);
        QCOMPARE(all.json()[u"total"].toInt(), 2);
        QVERIFY(!all.body.contains("secret"));
        const auto first =
            api::UntoldNews::schema().fromJson(all.items()[0].toObject(), api::Mode::Strict);
        QVERIFY(first);
        QCOMPARE(first->id, newer);
        QCOMPARE(first->kind, u"booking_confirmed"_s);
        QCOMPARE(first->recipients, QStringList{u"Ben Barres"_s});
        QVERIFY(!first->bookingId); // there is no such meeting
        QCOMPARE(first->error, std::optional(u"violates foreign key constraint"_s));
        QCOMPARE(first->failedAt, std::optional(monday.addSecs(-600)));
        QCOMPARE(untoldNews("?sort=failedAt").items()[0][u"id"].toString(), older.toString());
        QCOMPARE(untoldNews("?sort=kind&offset=1").items()[0][u"id"].toString(), older.toString());
        QCOMPARE(untoldNews("?q=barr").json()[u"total"].toInt(), 1);
        QCOMPARE(untoldNews("?q=requested").json()[u"total"].toInt(), 1);
        QCOMPARE(untoldNews("?q=FOREIGN").json()[u"total"].toInt(), 2);
        QCOMPARE(untoldNews("?q=%25").json()[u"total"].toInt(), 0);
        QCOMPARE(server->get("/api/admin/news", ben).status, 403);
    }

    void anEventIsToldAgain()
    {
        const NewsId id = untold(mentee, 10);
        const QByteArray path = target("/api/admin/news/%1", id.toString());
        const HttpReply reply = server->post(path + "/retry", {}, coordinator);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.json()[u"failedAt"].isNull());
        QCOMPARE(lastAudit(),
                 u"news.retried %1 %2"_s.arg(id.toString(), coordinator.id.toString()));
        // It still can't be, and comes back under its id.
        QCOMPARE(untoldNews().items()[0][u"id"].toString(), id.toString());
        QVERIFY(untoldNews().items()[0][u"error"].toString().contains(u"notifications"_s));
        QCOMPARE(server->queuedMails(), QStringList());

        server->database.exec(u"UPDATE untold_news SET booking_id = NULL"_s);
        QCOMPARE(server->post(path + "/retry", {}, coordinator).status, 200);
        QCOMPARE(untoldNews().json()[u"total"].toInt(), 0);
        QCOMPARE(server->queuedMails(),
                 QStringList{u"booking_requested:"_s + mentee.id.toString()});
        QCOMPARE(server->post(path + "/retry", {}, coordinator).status, 404);
        QCOMPARE(server->remove(path, coordinator).status, 404);
    }

    /// Of which something newer is known by now: it would be believed instead.
    void anEventThatIsOutOfDateIsNotToldAgain_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("forMentee");
        QTest::addColumn<int>("answer");
        const QString request = u"{\"method\": \"REQUEST\", \"sequence\": %1}"_s;
        const QString cancel = u"{\"method\": \"CANCEL\", \"sequence\": 1}"_s;
        const QString confirmed = u"booking_confirmed"_s;
        QTest::newRow("as it is") << confirmed << request.arg(2) << u"confirmed"_s << true << 200;
        QTest::newRow("moved since")
            << confirmed << request.arg(1) << u"confirmed"_s << true << 409;
        QTest::newRow("canceled since")
            << confirmed << request.arg(2) << u"canceled"_s << true << 409;
        QTest::newRow("still a request")
            << u"booking_requested"_s << u"null"_s << u"pending"_s << true << 200;
        QTest::newRow("answered since")
            << u"booking_requested"_s << u"null"_s << u"confirmed"_s << true << 409;
        QTest::newRow("of no known shape")
            << u"booking_requested"_s << u"{\"sequence\": \"1\"}"_s << u"pending"_s << true << 200;
        QTest::newRow("called off for who meets again")
            << u"booking_cancelled"_s << cancel << u"confirmed"_s << true << 409;
        QTest::newRow("called off for somebody else")
            << u"booking_cancelled"_s << cancel << u"confirmed"_s << false << 200;
        QTest::newRow("called off")
            << u"booking_cancelled"_s << cancel << u"canceled"_s << true << 200;
    }
    void anEventThatIsOutOfDateIsNotToldAgain()
    {
        QFETCH(QString, kind);
        QFETCH(QString, calendar);
        QFETCH(QString, status);
        QFETCH(bool, forMentee);
        QFETCH(int, answer);
        auto &db = server->database;
        const auto mentor = server->makePerson(Role::Mentor);
        const BookingId booking =
            db.makeBooking(db.makeSlot(mentor.id, monday.addDays(3)), mentee.id, status, monday);
        db.exec(u"UPDATE bookings SET ical_sequence = 2"_s);
        const auto hearer = forMentee ? mentee : server->makePerson(Role::Mentee);
        const NewsId id = untold(hearer, 10, kind);
        db.exec(u"UPDATE untold_news SET booking_id = ?, data = jsonb_build_object('bookingId', "
                "?::text, 'calendar', ?::jsonb)"_s,
                {booking.value, booking.toString(), calendar});
        const HttpReply reply =
            server->post(target("/api/admin/news/%1/retry", id.toString()), {}, coordinator);
        QVERIFY2(reply.status == answer, reply.body.constData());
        QCOMPARE(
            db.scalar(u"SELECT count(*) FROM untold_news WHERE failed_at IS NOT NULL"_s).toInt(),
            answer == 409 ? 1 : 0);
        if (answer == 409)
            QCOMPARE(reply.code(), u"CONFLICT"_s);
    }

    /// Errors of the database may quote what they stumble over, and nothing is taken out of the
    /// audit log again.
    void whatWasToBeSaidIsNotInTheReason()
    {
        untold(mentee, 10);
        server->database.exec(
            u"UPDATE untold_news SET booking_id = NULL, data = jsonb_build_object('bookingId', "
            "'Our secret plan')"_s);
        const QByteArray id = untoldNews().items()[0][u"id"].toString().toLatin1();
        server->database.exec(
            u"UPDATE untold_news SET hearers = jsonb_set(hearers, '{0,mail}', '\"Our secret "
            "plan\"')"_s);
        QCOMPARE(server->post("/api/admin/news/" + id + "/retry", {}, coordinator).status, 200);
        QCOMPARE(untoldNews().items()[0][u"error"].toString(), u"SQLSTATE 22P02"_s);
        QCOMPARE(server->remove("/api/admin/news/" + id, coordinator).status, 204);
        QCOMPARE(server->database
                     .scalar(u"SELECT count(*) FROM audit_log WHERE concat(before_value, "
                             "after_value) LIKE '%secret%'"_s)
                     .toInt(),
                 0);
    }

    void anEventIsThrownAway()
    {
        const NewsId id = untold(mentee, 10);
        const QByteArray path = target("/api/admin/news/%1", id.toString());
        QCOMPARE(server->remove(path, mentee).status, 403);
        QCOMPARE(server->remove(path, coordinator).status, 204);
        QCOMPARE(untoldNews().json()[u"total"].toInt(), 0);
        QCOMPARE(lastAudit(),
                 u"news.discarded %1 %2"_s.arg(id.toString(), coordinator.id.toString()));
        QCOMPARE(
            server->database
                .scalar(u"SELECT before_value->>'error' FROM audit_log ORDER BY seq DESC LIMIT 1"_s)
                .toString(),
            u"violates foreign key constraint"_s);
        QCOMPARE(server->queuedMails(), QStringList());
        // One that is just being told is nobody's to throw away.
        const NewsId waiting = untold(mentee, 10);
        server->database.exec(u"UPDATE untold_news SET failed_at = NULL"_s);
        QCOMPARE(
            server->remove(target("/api/admin/news/%1", waiting.toString()), coordinator).code(),
            u"CONFLICT"_s);
    }

    /// Behind a server whose runner hangs nothing is done.
    void aRunnerThatHangsMakesTheServerNotReady()
    {
        server->setRunnerAge(60);
        QCOMPARE(server->get("/api/health/ready").status, 200);
        server->setRunnerAge(601);
        const HttpReply hangs = server->get("/api/health/ready");
        QCOMPARE(hangs.status, 503);
        QCOMPARE(hangs.code(), u"SERVICE_UNAVAILABLE"_s);
        QCOMPARE(server->get("/api/health").status, 200);
        server->setRunnerAge(-1);
        QCOMPARE(server->get("/api/health/ready").status, 200);
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
