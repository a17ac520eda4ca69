// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/serverjobs.h"
#include "backend/services/reputationjobs.h"
#include "backend/services/reputationservice.h"
#include "tests/backend/jobs/jobsupport.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace oh;
using namespace oh::test;

namespace {

constexpr int changesEverySeconds = 5;
constexpr int dayHours = 24;

} // namespace

/// Reputations as the server keeps them: what makes them be calculated, and what stands there then.
class TstReputationJobs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> db;
    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<JobServer> server;
    UserId mentor;
    UserId mentee;
    UserId coordinator;

    void startServer(const QString &calculator = {})
    {
        server = std::make_unique<JobServer>(*db, *clock,
                                             jobs::serverJobs({.reputationCalculator = calculator}),
                                             jobs::serverSchedule());
    }
    /// What the server does within the next seconds.
    void settle()
    {
        for (int turn = 0; turn < 2; ++turn) {
            clock->advanceSecs(changesEverySeconds);
            QVERIFY(server->runner->runPending());
        }
        QCOMPARE(count(u"SELECT count(*) FROM reputation_changes"_s), 0);
        QCOMPARE(count(u"SELECT count(*) FROM jobs WHERE status <> 'done'"_s), 0);
    }
    int count(const QString &sql, const QVariantList &values = {})
    {
        return db->scalar(sql, values).toInt();
    }
    QString score(const UserId &user)
    {
        return db
            ->scalar(
                u"SELECT reputation_score::text || ' ' || reputation_tier FROM users WHERE id = ?"_s,
                {user.value})
            .toString();
    }
    QString lastTrigger(const UserId &user)
    {
        return db
            ->scalar(
                u"SELECT trigger_event::text FROM reputation_history WHERE user_id = ? ORDER BY "
                "created_at DESC, id DESC LIMIT 1"_s,
                {user.value})
            .toString();
    }
    int historyOf(const UserId &user)
    {
        return count(u"SELECT count(*) FROM reputation_history WHERE user_id = ?"_s, {user.value});
    }
    int jobCount(const QString &kind)
    {
        return count(u"SELECT count(*) FROM jobs WHERE kind = ?"_s, {kind});
    }
    BookingId booking(double hoursFromNow, const QString &status, int hoursOld = 10 * dayHours)
    {
        return db->makeBooking(
            db->makeSlot(mentor, clock->now().addSecs(qint64(hoursFromNow * 3600))), mentee, status,
            clock->now().addSecs(-3600 * hoursOld));
    }
    void rate(const BookingId &meeting, const UserId &rater, int stars)
    {
        db->exec(u"INSERT INTO ratings (booking_id, rater_id, rated_user_id, score, created_at) "
                 "SELECT id, ?::uuid, CASE WHEN mentor_id = ?::uuid THEN mentee_id ELSE mentor_id "
                 "END, ?, ?::timestamptz FROM bookings WHERE id = ?"_s,
                 {rater.value, rater.value, stars, clock->now(), meeting.value});
    }
    /// Met some days ago, and rated by both.
    BookingId rated(int daysAgo, int starsForMentor, int starsForMentee)
    {
        const BookingId meeting = booking(-dayHours * daysAgo, u"completed"_s);
        rate(meeting, mentee, starsForMentor);
        rate(meeting, mentor, starsForMentee);
        return meeting;
    }
    template <typename T>
    Result<T> asSystem(std::function<Result<T>(storage::Transaction &)> work)
    {
        return server->database.runBlocking<T>(storage::Actor::system(), std::move(work));
    }

private Q_SLOTS:
    void initTestCase() { db = std::make_unique<TestDatabase>(); }
    void cleanupTestCase() { db.reset(); }
    void init()
    {
        clock = std::make_unique<ManualClock>(monday);
        mentor = db->makeUser(u"mentor"_s, u"Grace"_s);
        mentee = db->makeUser(u"mentee"_s, u"Ada"_s);
        coordinator = db->makeUser(u"coordinator"_s, u"Katherine"_s);
        startServer();
    }
    void cleanup()
    {
        server.reset();
        db->clear();
    }

    void whatIsWrittenDown_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("changes"); // "person event", sorted
        const auto row = [](const char *name, const char *status, const char *sql,
                            const char *changes) {
            QTest::newRow(name) << QString::fromLatin1(status) << QString::fromLatin1(sql)
                                << QString::fromLatin1(changes);
        };
        row("a new request", "", "", "");
        row("the mentor says yes", "pending",
            "UPDATE bookings SET status = 'confirmed', confirmed_by = mentor_id, confirmed_at = "
            "now()",
            "mentee meeting_confirmed, mentor meeting_confirmed");
        row("the mentor says no", "pending",
            "UPDATE bookings SET status = 'canceled', canceled_by = mentor_id, canceled_at = now()",
            "");
        row("the mentee takes it back", "pending",
            "UPDATE bookings SET status = 'canceled', canceled_by = mentee_id, canceled_at = now()",
            "mentee meeting_canceled");
        row("nobody answers", "pending", "UPDATE bookings SET status = 'expired'", "");
        row("the mentor cancels", "confirmed",
            "UPDATE bookings SET status = 'canceled', canceled_by = mentor_id, canceled_at = now()",
            "mentor meeting_canceled");
        row("a coordinator cancels", "confirmed",
            "UPDATE bookings SET status = 'canceled', canceled_at = now(), canceled_by = (SELECT "
            "id FROM users WHERE role = 'coordinator')",
            "");
        row("the server cancels", "confirmed",
            "UPDATE bookings SET status = 'canceled', canceled_at = now()", "");
        row("it is over", "confirmed", "UPDATE bookings SET status = 'completed'",
            "mentee meeting_completed, mentor meeting_completed");
        row("its goal changes", "confirmed", "UPDATE bookings SET meeting_goal = 'Another goal'",
            "");
        row("somebody did not come", "completed",
            "UPDATE bookings SET attendance = 'mentee_absent', attendance_marked_by = mentor_id, "
            "attendance_marked_at = now()",
            "mentee attendance_marked, mentor attendance_marked");
        row("it is removed", "completed", "UPDATE bookings SET deleted_at = now()",
            "mentee meeting_completed, mentor meeting_completed");
        row("one rates", "completed",
            "INSERT INTO ratings (booking_id, rater_id, rated_user_id, score, created_at) SELECT "
            "id, mentee_id, mentor_id, 4, meeting_end_time FROM bookings",
            "");
        row("one rates after a week", "completed",
            "INSERT INTO ratings (booking_id, rater_id, rated_user_id, score, created_at) SELECT "
            "id, mentee_id, mentor_id, 4, meeting_end_time + interval '168 hours' FROM bookings",
            "mentor rating_received");
        row("both rate", "completed",
            "INSERT INTO ratings (booking_id, rater_id, rated_user_id, score, created_at) SELECT "
            "id, mentee_id, mentor_id, 4, meeting_end_time FROM bookings UNION ALL SELECT "
            "id, mentor_id, mentee_id, 4, meeting_end_time FROM bookings",
            "mentee rating_received, mentor rating_received");
    }
    void whatIsWrittenDown()
    {
        QFETCH(QString, status);
        QFETCH(QString, sql);
        QFETCH(QString, changes);
        booking(status == "completed"_L1 ? -48 : 48, status.isEmpty() ? u"pending"_s : status);
        QCOMPARE(count(u"SELECT count(*) FROM reputation_changes"_s), 0);
        if (!sql.isEmpty())
            db->exec(sql);
        QCOMPARE(db->scalar(u"SELECT coalesce(string_agg(u.role || ' ' || c.trigger_event, ', ' "
                            "ORDER BY u.role::text, c.id), '') FROM reputation_changes c JOIN "
                            "users u ON u.id = c.user_id"_s)
                     .toString(),
                 changes);
    }

    void changesAreCalculatedWithTheirReason()
    {
        rated(10, 4, 5);
        settle();
        QCOMPARE(score(mentor), u"4.00 gold"_s);
        QCOMPARE(score(mentee), u"5.00 platinum"_s);
        QCOMPARE(lastTrigger(mentor), u"rating_received"_s);
        // Attendance, and taking it back: "completed and attended ÷ (completed + canceled)".
        const BookingId met = booking(-40, u"completed"_s);
        db->exec(u"UPDATE bookings SET attendance = 'mentor_absent', attendance_marked_at = now(), "
                 u"attendance_marked_by = "
                 "mentee_id WHERE id = ?"_s,
                 {met.value});
        settle();
        // Twenty per cent canceled is the limit, and one rating not enough to fall below 3.5.
        QCOMPARE(score(mentor), u"3.50 silver"_s);
        QCOMPARE(lastTrigger(mentor), u"attendance_marked"_s);
        QCOMPARE(score(mentee), u"5.00 platinum"_s);
        db->exec(
            u"UPDATE bookings SET attendance = NULL, attendance_marked_by = NULL, attendance_marked_at = NULL"_s);
        settle();
        QCOMPARE(score(mentor), u"4.00 gold"_s);
        // A cancellation an hour before: one of three promised meetings, and slow for it.
        const BookingId canceled = booking(1, u"confirmed"_s);
        db->exec(u"UPDATE bookings SET status = 'canceled', canceled_by = mentee_id, canceled_at = "
                 "?::timestamptz WHERE id = ?"_s,
                 {clock->now(), canceled.value});
        settle();
        QCOMPARE(score(mentee), u"3.50 silver"_s); // 5 · ⅔ · 0.8, on probation
        QCOMPARE(lastTrigger(mentee), u"meeting_canceled"_s);
        QCOMPARE(score(mentor), u"4.00 gold"_s);
        QCOMPARE(historyOf(mentor), 3);
    }

    void anAnswerInPersonMakesItFaster()
    {
        rated(10, 4, 4);
        settle();
        const BookingId asked = booking(48, u"pending"_s, 3);
        db->exec(u"UPDATE bookings SET status = 'confirmed', confirmed_by = mentor_id, "
                 "confirmed_at = ?::timestamptz WHERE id = ?"_s,
                 {clock->now(), asked.value});
        settle();
        QCOMPARE(score(mentor), u"4.80 platinum"_s);
        QCOMPARE(lastTrigger(mentor), u"meeting_confirmed"_s);
        QCOMPARE(score(mentee), u"4.00 gold"_s);
    }

    void ratingsBeginToCountByThemselves()
    {
        const BookingId meeting = booking(-1, u"completed"_s);
        rate(meeting, mentee, 5);
        settle();
        QCOMPARE(score(mentor), u"3.50 silver"_s);
        clock->advanceSecs(7 * dayHours * 3600);
        settle();
        QCOMPARE(score(mentor), u"5.00 platinum"_s);
        QCOMPARE(lastTrigger(mentor), u"rating_received"_s);
    }

    void whatTheTimeChanges()
    {
        db->exec(u"UPDATE users SET created_at = ?::timestamptz"_s,
                 {monday.addMonths(-2).addDays(3)});
        rated(10, 4, 4);
        booking(-11 * dayHours, u"completed"_s);
        for (int i = 0; i < 9; ++i)
            booking(-(20 + i) * dayHours, u"completed"_s);
        const BookingId late = booking(-12 * dayHours, u"canceled"_s);
        db->exec(u"UPDATE bookings SET confirmed_at = created_at, canceled_at = meeting_start_time "
                 "- interval '119 minutes' WHERE id = ?"_s,
                 {late.value});
        settle();
        // 4 · 11/12 · 0.9 + 0.1
        QCOMPARE(score(mentor), u"3.50 silver"_s);
        db->exec(u"UPDATE users SET reputation_score = 3.4 WHERE id = ?"_s, {mentor.value});
        QCOMPARE(score(mentee), u"4.10 gold"_s);
        // Nothing happens for three months: the bonus grows, and the late one is forgotten.
        clock->advanceSecs(79LL * dayHours * 3600);
        settle();
        QCOMPARE(score(mentor), u"4.07 gold"_s); // 4 · 11/12 + 0.4
        QCOMPARE(lastTrigger(mentor), u"time_passed"_s);
        QCOMPARE(score(mentee), u"4.40 gold"_s);
        QCOMPARE(lastTrigger(mentee), u"time_passed"_s);
    }

    void manyThingsAreOneCalculation()
    {
        settle();
        for (int i = 0; i < 5; ++i)
            rated(10 + i, 4, 4);
        settle();
        QCOMPARE(jobCount(u"reputation_person"_s), 2);
        QCOMPARE(historyOf(mentor), 1);
    }

    void whatIsTheSameIsNotWritten()
    {
        rated(10, 4, 4);
        settle();
        const QString before =
            db->scalar(u"SELECT string_agg(xmin::text, ' ') FROM users"_s).toString();
        db->exec(u"INSERT INTO reputation_changes (user_id, trigger_event) SELECT id, "
                 "'meeting_completed' FROM users"_s);
        settle();
        QCOMPARE(db->scalar(u"SELECT string_agg(xmin::text, ' ') FROM users"_s).toString(), before);
        QCOMPARE(historyOf(mentor), 1);
    }

    void aChangeDuringTheCalculationIsNotLost()
    {
        const BookingId meeting = rated(10, 2, 2);
        rated(11, 2, 2);
        rated(12, 2, 2);
        // A job has calculated, and another change is committed before the job's end.
        const auto done = asSystem<int>([&](storage::Transaction &tx) {
            auto first = reputation::recalculate(tx, reputation::ProductCalculator(),
                                                 {mentor, mentee}, clock->now());
            db->exec(u"UPDATE bookings SET attendance = 'mentee_absent', attendance_marked_at = "
                     "now(), attendance_marked_by = mentor_id WHERE id = ?"_s,
                     {meeting.value});
            // Nor does anybody else calculate the two meanwhile.
            RawConnection other(db->ownerConfig());
            if (other.exec(u"SELECT FROM users WHERE id = ? FOR NO KEY UPDATE NOWAIT"_s,
                           {mentee.value}))
                return Result<int>(-2);
            return first;
        });
        QCOMPARE(done.valueOr(-1), 2);
        QCOMPARE(score(mentee), u"2.00 bronze"_s);
        QCOMPARE(count(u"SELECT count(*) FROM reputation_changes"_s), 2);
        settle();
        QCOMPARE(score(mentee), u"1.33 bronze"_s);
        QCOMPARE(lastTrigger(mentee), u"attendance_marked"_s);
    }

    void whoChangesTierIsTold()
    {
        rated(10, 4, 4);
        settle();
        QCOMPARE(count(u"SELECT count(*) FROM mail_outbox WHERE template = 'tier_changed'"_s), 2);
        QCOMPARE(db->scalar(u"SELECT string_agg(DISTINCT concat_ws(' ', kind, facts ->> 'oldTier', "
                            "facts ->> 'tier', facts ->> 'tierRaised'), ',') FROM notifications"_s)
                     .toString(),
                 u"tier_changed silver gold true"_s);
        // Within a tier nobody is.
        rated(11, 5, 4);
        rated(12, 4, 4);
        settle();
        QCOMPARE(score(mentor), u"4.33 gold"_s);
        QCOMPARE(count(u"SELECT count(*) FROM mail_outbox WHERE template = 'tier_changed'"_s), 2);
        // Nor somebody who can't come in.
        db->exec(u"UPDATE users SET is_active = false WHERE id = ?"_s, {mentee.value});
        rated(13, 4, 1);
        rated(14, 4, 1);
        settle();
        QCOMPARE(score(mentee), u"2.80 bronze"_s);
        QCOMPARE(count(u"SELECT count(*) FROM mail_outbox WHERE template = 'tier_changed' AND "
                       "recipient_id = ?"_s,
                       {mentee.value}),
                 1);
    }

    void whatIsBroughtAlongIsNotTold()
    {
        rated(10, 4, 4);
        const auto done = asSystem<int>([&](storage::Transaction &tx) {
            return reputation::recalculate(tx, reputation::ProductCalculator(), {mentor, mentee},
                                           clock->now(), reputation::TierNews::KeepQuiet);
        });
        QCOMPARE(done.valueOr(-1), 2);
        settle();
        QCOMPARE(score(mentor), u"4.00 gold"_s);
        QCOMPARE(count(u"SELECT count(*) FROM mail_outbox"_s), 0);
        QCOMPARE(count(u"SELECT count(*) FROM notifications"_s), 0);
    }

    void overridesAreLeftAlone()
    {
        db->exec(u"UPDATE users SET reputation_override = true, reputation_score = 4.9, "
                 "reputation_tier = 'platinum' WHERE id = ?"_s,
                 {mentor.value});
        rated(10, 1, 4);
        settle();
        QCOMPARE(score(mentor), u"4.90 platinum"_s);
        QCOMPARE(historyOf(mentor), 0);
    }

    void ratingsOfMeetingsThatTookNotPlace()
    {
        const BookingId meeting = rated(10, 1, 5);
        rated(11, 4, 4);
        rated(12, 4, 4);
        settle();
        QCOMPARE(score(mentor), u"3.00 silver"_s);
        // A party's word takes no rating back: it could be the answer to it.
        db->exec(u"UPDATE bookings SET attendance = 'mentee_absent', attendance_marked_at = now(), "
                 u"attendance_marked_by = "
                 "mentor_id WHERE id = ?"_s,
                 {meeting.value});
        settle();
        QCOMPARE(score(mentor), u"3.00 silver"_s);
        // A coordinator's does.
        db->exec(u"UPDATE bookings SET attendance = 'both_absent', attendance_marked_at = now(), "
                 u"attendance_marked_by = ?::uuid "
                 "WHERE id = ?"_s,
                 {coordinator.value, meeting.value});
        settle();
        QCOMPARE(count(u"SELECT (calculation_details ->> 'ratings_count')::int FROM "
                       "reputation_history WHERE user_id = ? ORDER BY created_at DESC LIMIT 1"_s,
                       {mentor.value}),
                 2);
    }

    void theCalculatorIsChosen()
    {
        startServer(u"weighted"_s);
        for (int i = 0; i < 3; ++i)
            rated(10 + i, 5, 5);
        settle();
        QCOMPARE(score(mentor), u"2.50 bronze"_s); // 0.4 · 5 + 0.3 + 0.2
        QCOMPARE(db->scalar(u"SELECT calculation_details ->> 'calculator' FROM reputation_history "
                            "LIMIT 1"_s)
                     .toString(),
                 u"weighted"_s);
    }

    void manyPeopleAreCalculatedInParts()
    {
        settle();
        const int before = jobCount(u"reputation_everybody"_s);
        db->exec(u"INSERT INTO users (email_sealed, email_index, role) SELECT 'x', sha256(('p' || "
                 "n)::bytea), 'mentee' FROM generate_series(1, ?) n"_s,
                 {reputation::mostSingleReputations + 50});
        db->exec(u"INSERT INTO user_profiles (user_id, name) SELECT u.id, 'Somebody' FROM users u "
                 "WHERE NOT EXISTS (SELECT FROM user_profiles p WHERE p.user_id = u.id)"_s);
        db->exec(u"INSERT INTO reputation_changes (user_id, trigger_event) SELECT id, "
                 "'meeting_completed' FROM users"_s);
        rated(10, 4, 4);
        settle();
        QCOMPARE(jobCount(u"reputation_person"_s), 0);
        QCOMPARE(jobCount(u"reputation_everybody"_s), before + 3);
        QCOMPARE(score(mentor), u"4.00 gold"_s);
        QCOMPARE(lastTrigger(mentor), u"rating_received"_s);
    }

    void theHistoryCanBeCalculatedAgain()
    {
        std::mt19937 random(11);
        const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
        for (int i = 0; i < 25; ++i) {
            const BookingId meeting = rated(10 + i, 1 + upTo(4), 1 + upTo(4));
            if (upTo(3) == 0)
                db->exec(u"UPDATE bookings SET attendance = ?::attendance, attendance_marked_at = "
                         u"now(), attendance_marked_by = "
                         "mentor_id WHERE id = ?"_s,
                         {QStringList{u"mentor_absent"_s, u"mentee_absent"_s}.at(upTo(1)),
                          meeting.value});
            if (upTo(3) == 0)
                db->exec(u"UPDATE bookings SET confirmed_at = created_at + make_interval(hours => "
                         "?) WHERE id = ?"_s,
                         {1 + upTo(70), meeting.value});
            settle();
        }
        QVERIFY(historyOf(mentor) > 5);
        const auto rows = db->scalar(
            u"SELECT json_agg(json_build_object('score', new_score, 'tier', new_tier, 'd', "
            "calculation_details) ORDER BY created_at)::text FROM reputation_history"_s);
        const QJsonArray history = QJsonDocument::fromJson(rows.toByteArray()).array();
        for (const auto &entry : history) {
            const QJsonObject d = entry[u"d"].toObject();
            reputation::Facts facts;
            facts.ratingsCount = d[u"ratings_count"].toInt();
            facts.ratingsSum = d[u"ratings_sum"].toDouble();
            facts.completed = d[u"completed_meetings"].toInt();
            facts.attended = d[u"attended_meetings"].toInt();
            facts.canceled = d[u"canceled_meetings"].toInt();
            facts.lateCancellations = d[u"late_cancellations"].toInt();
            facts.totalBookings = d[u"total_bookings"].toInt();
            facts.confirmedInPerson = d[u"confirmed_by_mentor_count"].toInt();
            if (!d[u"average_response_time_hours"].isNull())
                facts.averageResponseHours = d[u"average_response_time_hours"].toDouble();
            facts.fullMonths = d[u"full_months"].toInt();
            const auto again = reputation::ProductCalculator().calculateScore(facts);
            QCOMPARE(again.score, entry[u"score"].toDouble());
            QCOMPARE(toString(again.tier), entry[u"tier"].toString());
        }
        // And the last one is what everybody's calculation comes to.
        const QString before = score(mentor) + score(mentee);
        const auto anew = asSystem<int>([&](storage::Transaction &tx) {
            return reputation::recalculate(tx, reputation::ProductCalculator(), {mentor, mentee},
                                           clock->now());
        });
        QCOMPARE(anew.valueOr(-1), 0);
        QCOMPARE(score(mentor) + score(mentee), before);
    }
};

OH_TEST(TstReputationJobs)
#include "tst_reputationjobs.moc"
