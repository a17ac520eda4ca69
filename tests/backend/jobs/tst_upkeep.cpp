// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/serverjobs.h"
#include "tests/backend/jobs/jobsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace oh;
using namespace oh::test;

/// The server's own timetable, as it runs: what becomes of the data as time goes on.
class TstUpkeep : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> db;
    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<JobServer> server;
    UserId mentor;
    UserId mentee;

    QString value(const QString &sql, const QUuid &id) { return db->scalar(sql, {id}).toString(); }
    QString bookingStatus(const BookingId &id)
    {
        return value(u"SELECT status FROM bookings WHERE id = ?"_s, id.value);
    }
    void activity(const UserId &user, const QDateTime &when)
    {
        db->exec(u"UPDATE users SET last_activity_at = ?::timestamptz, created_at = "
                 "?::timestamptz WHERE id = ?"_s,
                 {when, monday.addDays(-400), user.value});
    }
    bool dormant(const UserId &user)
    {
        return db
            ->scalar(u"SELECT dormant_since IS NOT NULL FROM users WHERE id = ?"_s, {user.value})
            .toBool();
    }
    BlockId weeklyBlock(const UserId &owner)
    {
        const BlockId id(newUuidV7(monday.toMSecsSinceEpoch()));
        db->exec(
            u"INSERT INTO availability_blocks (id, mentor_id, recurrence_pattern, start_date, "
            "start_time, end_time, timezone, slot_duration_minutes, meeting_type) "
            "VALUES (?, ?, 'weekly', '2026-01-06', '10:00', '11:00', 'Europe/Berlin', 30, 'online')"_s,
            {id.value, owner.value});
        return id;
    }
    int slotCount(const BlockId &block)
    {
        return value(u"SELECT count(*) FROM time_slots WHERE availability_block_id = ?"_s,
                     block.value)
            .toInt();
    }

private Q_SLOTS:
    void initTestCase() { db = std::make_unique<TestDatabase>(); }
    void cleanupTestCase() { db.reset(); }
    void init()
    {
        clock = std::make_unique<ManualClock>(monday);
        mentor = db->makeUser(u"mentor"_s, u"Grace"_s);
        mentee = db->makeUser(u"mentee"_s, u"Ada"_s);
        server =
            std::make_unique<JobServer>(*db, *clock, jobs::serverJobs(), jobs::serverSchedule());
    }
    void cleanup()
    {
        server.reset();
        db->clear();
    }

    void everythingIsInTheTimetable()
    {
        QVERIFY(server->runner->runPending());
        QCOMPARE(
            db->scalar(u"SELECT string_agg(name, ' ' ORDER BY name) FROM periodic_jobs"_s)
                .toString(),
            u"audit_head booking_completion booking_expiry dormancy exception_expiry "
            "exception_news export_expiry file_sweep lapsed_holds match_changes match_refresh "
            "orphaned_meetings pruning rating_requests ratings_due reminders reputation_changes "
            "reputation_refresh retention slot_window waiting_files "
            "waiting_lists"_s);
        QCOMPARE(db->scalar(u"SELECT count(*) FROM periodic_jobs WHERE last_error IS NOT NULL OR "
                            "runs <> 1"_s)
                     .toInt(),
                 0);
    }

    void requestsExpireAndMeetingsComplete()
    {
        const BookingId pending = db->makeBooking(db->makeSlot(mentor, monday.addDays(20)), mentee,
                                                  u"pending"_s, monday.addDays(-7).addSecs(60));
        const BookingId beginning = db->makeBooking(db->makeSlot(mentor, monday.addSecs(60)),
                                                    mentee, u"pending"_s, monday.addDays(-1));
        const BookingId meeting = db->makeBooking(db->makeSlot(mentor, monday.addSecs(-3600)),
                                                  mentee, u"confirmed"_s, monday.addDays(-2));
        QVERIFY(server->runner->runPending());
        QCOMPARE(bookingStatus(pending), u"pending"_s);
        QCOMPARE(bookingStatus(beginning), u"pending"_s);
        QCOMPARE(bookingStatus(meeting), u"completed"_s);
        clock->advanceSecs(60);
        QVERIFY(server->runner->runPending());
        QCOMPARE(bookingStatus(pending), u"expired"_s);
        QCOMPARE(bookingStatus(beginning), u"expired"_s);
        QCOMPARE(
            db->scalar(u"SELECT count(*) FROM mail_outbox WHERE template = 'booking_expired'"_s)
                .toInt(),
            2);
        QCOMPARE(db->scalar(u"SELECT count(*) FROM time_slots WHERE is_booked"_s).toInt(), 1);
    }

    void theWindowIsKeptForEveryMentor()
    {
        QList<BlockId> blocks{weeklyBlock(mentor)};
        for (int i = 0; i < 5; ++i)
            blocks.append(weeklyBlock(db->makeUser(u"mentor"_s)));
        QVERIFY(server->runner->runPending());
        for (const BlockId &block : std::as_const(blocks))
            QCOMPARE(slotCount(block), 10); // 5 Tuesdays within 30 days
        QCOMPARE(db->scalar(u"SELECT count(*) FROM jobs WHERE kind = 'extend_slots' AND status = "
                            "'done'"_s)
                     .toInt(),
                 6);
        // A week later, after days without any server: the missing week is there, nothing is
        // doubled.
        clock->advanceSecs(qint64(7) * 86400);
        QVERIFY(server->runner->runPending());
        for (const BlockId &block : std::as_const(blocks))
            QCOMPARE(slotCount(block), 12);
        QCOMPARE(db->scalar(u"SELECT count(*) FROM (SELECT FROM time_slots GROUP BY mentor_id, "
                            "start_time HAVING count(*) > 1) d"_s)
                     .toInt(),
                 0);
    }

    void exceptionsThatNobodyDecidedAreRejected()
    {
        const auto ask = [&](const UserId &who, const QString &status, const QDateTime &expires) {
            const QUuid id = newUuidV7(monday.toMSecsSinceEpoch());
            db->exec(u"INSERT INTO tier_override_requests (id, mentee_id, mentor_id, reason, "
                     "status, expires_at) VALUES (?, ?, ?, 'please', ?::override_status, "
                     "?::timestamptz)"_s,
                     {id, who.value, mentor.value, status, expires});
            return id;
        };
        const UserId other = db->makeUser(u"mentee"_s);
        const QUuid due = ask(mentee, u"pending"_s, monday.addSecs(600));
        const QUuid later = ask(other, u"pending"_s, monday.addDays(1));
        const QUuid approved = ask(mentee, u"approved"_s, monday.addDays(-1));
        const auto status = [&](const QUuid &id) {
            return value(u"SELECT status FROM tier_override_requests WHERE id = ?"_s, id);
        };
        QVERIFY(server->runner->runPending());
        QCOMPARE(status(due), u"pending"_s);
        clock->advanceSecs(900);
        QVERIFY(server->runner->runPending());
        QCOMPARE(status(due), u"rejected"_s);
        // No words of the server's in the notes: who reads them has a language of their own.
        QVERIFY(value(u"SELECT coalesce(reviewed_by::text, review_notes, '') FROM "
                      u"tier_override_requests WHERE "
                      "id = ?"_s,
                      due)
                    .isEmpty());
        QCOMPARE(status(later), u"pending"_s);
        QCOMPARE(status(approved), u"approved"_s); // unusable by its date, and that stays known
        clock->advanceSecs(900);
        QVERIFY(server->runner->runPending());
        QCOMPARE(db->scalar(u"SELECT string_agg(recipient_id::text, ',') FROM mail_outbox WHERE "
                            "template = 'exception_expired'"_s)
                     .toString(),
                 mentee.toString());
    }

    void dormantUsersAreNotedAndForgotten()
    {
        const UserId coordinator = db->makeUser(u"coordinator"_s);
        activity(coordinator, monday.addDays(-300));
        activity(mentor, monday.addDays(-90).addSecs(3600));
        activity(mentee, monday.addDays(-91));
        QVERIFY(server->runner->runPending());
        QVERIFY(dormant(mentee));
        QVERIFY(!dormant(mentor));
        QVERIFY(!dormant(coordinator));
        QCOMPARE(value(u"SELECT (dormant_since = last_activity_at + interval '90 days')::text FROM "
                       "users WHERE id = ?"_s,
                       mentee.value),
                 u"true"_s);
        QVERIFY(server->runner->metricsText().contains("officehours_users_dormant 1\n"));
        activity(mentee, monday);
        clock->advanceSecs(86400);
        QVERIFY(server->runner->runPending());
        QVERIFY(!dormant(mentee));
        QVERIFY(dormant(mentor));
    }

    void whatHasServedIsRemoved()
    {
        db->exec(u"INSERT INTO rate_limits (bucket, window_start, expires_at) VALUES "
                 "('old', 'epoch', '2026-01-05 11:59Z'), ('new', 'epoch', '2026-01-05 12:01Z')"_s);
        db->exec(
            u"INSERT INTO sessions (family_id, user_id, token_hash, expires_at) VALUES "
            "(gen_random_uuid(), ?, 'a', '2025-12-28'), (gen_random_uuid(), ?, 'b', '2025-12-30')"_s,
            {mentee.value, mentee.value});
        db->exec(u"INSERT INTO sign_in_challenges (user_id, token_hash, code_hash, expires_at) "
                 "VALUES (?, 't', 'c', '2025-12-28'), (?, 'u', 'c', '2025-12-30')"_s,
                 {mentee.value, mentee.value});
        db->exec(u"INSERT INTO idempotency_keys (user_id, key, method, path, request_hash, "
                 "created_at) VALUES (?, 'k', 'POST', '/', 'h', '2026-01-03'), (?, 'l', 'POST', "
                 "'/', 'h', '2026-01-04')"_s,
                 {mentee.value, mentee.value});
        db->exec(u"INSERT INTO jobs (kind, status, finished_at, run_at) VALUES "
                 "('a', 'done', '2025-12-29', '2025-12-29'), ('b', 'done', '2025-12-30', "
                 "'2025-12-30'), ('c', 'dead', '2025-12-01', '2025-12-01')"_s);
        // Of two that were confirmed one can't be taken back any more, for a week.
        db->exec(u"INSERT INTO email_changes (id, user_id, old_email_sealed, new_email_sealed, "
                 "undo_hash, expires_at, confirmed_at, undo_until) VALUES (gen_random_uuid(), ?, "
                 "'x', 'y', 'a', '2025-12-20', '2025-12-20', '2025-12-28'), (gen_random_uuid(), ?, "
                 "'x', 'y', 'b', '2025-12-20', '2025-12-20', '2025-12-30')"_s,
                 {mentee.value, mentee.value});
        for (const int days : {13, 15}) {
            const BookingId met = db->makeBooking(db->makeSlot(mentor, monday.addDays(-days)),
                                                  mentee, u"completed"_s, monday.addDays(-20));
            db->exec(
                u"INSERT INTO rating_requests (booking_id, recipient_id) VALUES (?, ?), (?, ?)"_s,
                {met.value, mentor.value, met.value, mentee.value});
        }
        QVERIFY(server->runner->runPending());
        QCOMPARE(db->scalar(u"SELECT count(*) FROM rating_requests"_s).toInt(), 2);
        for (const QString &table : {u"rate_limits"_s, u"sessions"_s, u"sign_in_challenges"_s,
                                     u"idempotency_keys"_s, u"email_changes"_s})
            QCOMPARE(db->scalar(u"SELECT count(*) FROM "_s + table).toInt(), 1);
        QCOMPARE(
            db->scalar(
                  u"SELECT string_agg(kind, '' ORDER BY kind) FROM jobs WHERE length(kind) = 1"_s)
                .toString(),
            u"bc"_s);
    }
};

OH_TEST(TstUpkeep)
#include "tst_upkeep.moc"
