// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/reminderservice.h"
#include "backend/services/retention.h"
#include "backend/storage/database.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtimes.h"

#include <QTest>

#include <thread>

using namespace oh;
using namespace oh::test;
using storage::Actor;
using storage::Transaction;

/// Reminders and rating requests: whom, when, and how often.
class TstReminders : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> db;
    std::unique_ptr<storage::Database> pool;
    UserId mentor;
    UserId mentee;
    const QDateTime start = monday.addDays(3);

    void prefer(const UserId &user, const QString &preference)
    {
        db->exec(u"UPDATE user_profiles SET reminder_preference = ?::reminder_preference "
                 "WHERE user_id = ?"_s,
                 {preference, user.value});
    }
    BookingId book(const QString &status = u"confirmed"_s, const QDateTime &made = {})
    {
        return db->makeBooking(db->makeSlot(mentor, start), mentee, status,
                               made.isValid() ? made : monday.addDays(-1));
    }
    /// What the job does at a moment: how many mails it wrote.
    int remind(const QDateTime &now)
    {
        return pool
            ->runBlocking<int>(
                Actor::system(),
                [&](Transaction &tx) { return reminders::remindOfMeetings(tx, now); })
            .valueOr(-1);
    }
    int remindAhead(int minutes) { return remind(start.addSecs(-minutes * 60)); }
    int askForRatings(const QDateTime &now)
    {
        return pool
            ->runBlocking<int>(Actor::system(),
                               [&](Transaction &tx) { return reminders::requestRatings(tx, now); })
            .valueOr(-1);
    }
    int mailsTo(const UserId &user)
    {
        return db
            ->scalar(u"SELECT count(*) FROM mail_outbox WHERE recipient_id = ?"_s, {user.value})
            .toInt();
    }

private Q_SLOTS:
    void initTestCase()
    {
        db = std::make_unique<TestDatabase>();
        pool = std::make_unique<storage::Database>(db->appConfig(4));
    }
    void cleanupTestCase()
    {
        pool.reset();
        db.reset();
    }
    void init()
    {
        mentor = db->makeUser(u"mentor"_s, u"Grace"_s);
        mentee = db->makeUser(u"mentee"_s, u"Ada"_s);
    }
    void cleanup() { db->clear(); }

    /// When the job ran, in minutes before the meeting, and how many mails each time.
    void byPreference_data()
    {
        QTest::addColumn<QString>("preference");
        QTest::addColumn<QList<int>>("ranAhead");
        QTest::addColumn<QList<int>>("mails");
        const int day = 24 * 60;
        using Numbers = QList<int>;
        QTest::newRow("1 h") << u"one_hour"_s << Numbers{2 * day, day, 61, 60, 59, 30, 1}
                             << Numbers{0, 0, 0, 1, 0, 0, 0};
        QTest::newRow("24 h") << u"twenty_four_hours"_s << Numbers{day + 1, day, day - 1, 60, 1}
                              << Numbers{0, 1, 0, 0, 0};
        QTest::newRow("both") << u"both"_s << Numbers{day + 1, day, 120, 60, 59, 1}
                              << Numbers{0, 1, 0, 1, 0, 0};
        QTest::newRow("1 h, down until 20 min")
            << u"one_hour"_s << Numbers{20, 19} << Numbers{1, 0};
        QTest::newRow("24 h, down until 20 min")
            << u"twenty_four_hours"_s << Numbers{20, 19} << Numbers{1, 0};
        QTest::newRow("both, down until 5 h")
            << u"both"_s << Numbers{300, 60, 59} << Numbers{1, 1, 0};
        QTest::newRow("both, down until 20 min")
            << u"both"_s << Numbers{20, 19, 1} << Numbers{1, 0, 0};
        for (const QString &preference : {u"one_hour"_s, u"twenty_four_hours"_s, u"both"_s})
            QTest::newRow(qPrintable(preference + u", down until the start"_s))
                << preference << Numbers{2 * day, 0, -1, -60} << Numbers{0, 0, 0, 0};
    }
    void byPreference()
    {
        QFETCH(QString, preference);
        QFETCH(QList<int>, ranAhead);
        QFETCH(QList<int>, mails);
        prefer(mentee, preference);
        // Deactivated people are reminded of nothing, so only the mentee's mails count.
        db->exec(u"UPDATE users SET is_active = false WHERE id = ?"_s, {mentor.value});
        book();
        for (qsizetype i = 0; i < ranAhead.size(); ++i) {
            const int written = remindAhead(ranAhead[i]);
            QVERIFY2(written == mails[i],
                     qPrintable(u"%1 min ahead: %2"_s.arg(ranAhead[i]).arg(written)));
        }
    }

    /// Whoever was told the new time after the moment of the reminder needs none of it.
    void aMoveTellsTheTimeAsWell()
    {
        prefer(mentee, u"both"_s);
        db->exec(u"UPDATE users SET is_active = false WHERE id = ?"_s, {mentor.value});
        const BookingId booking = book();
        db->exec(u"INSERT INTO booking_moves (booking_id, from_start, from_end, to_start, to_end, "
                 "moved_by, created_at) SELECT id, meeting_start_time + interval '1 day', "
                 "meeting_end_time + interval '1 day', meeting_start_time, meeting_end_time, "
                 "mentor_id, meeting_start_time - interval '19 hours' FROM bookings WHERE id = ?"_s,
                 {booking.value});
        QCOMPARE(remindAhead(19 * 60 - 1), 0);
        QCOMPARE(remindAhead(60), 1);
    }

    void bothSidesEachByTheirOwn()
    {
        prefer(mentor, u"twenty_four_hours"_s);
        prefer(mentee, u"both"_s);
        book();
        QCOMPARE(remindAhead(24 * 60), 2);
        QCOMPARE(remindAhead(60), 1);
        QCOMPARE(mailsTo(mentor), 1);
        QCOMPARE(mailsTo(mentee), 2);
        QCOMPARE(db->scalar(u"SELECT count(*) FROM notification_log WHERE notification_type = "
                            "'booking_reminder' AND delivery_status = 'pending'"_s)
                     .toInt(),
                 3);
    }

    void noneForDeadBookings_data()
    {
        QTest::addColumn<QString>("status");
        for (const char *status : {"pending", "canceled", "expired", "completed"})
            QTest::newRow(status) << QString::fromLatin1(status);
    }
    void noneForDeadBookings()
    {
        QFETCH(QString, status);
        prefer(mentee, u"both"_s);
        prefer(mentor, u"both"_s);
        book(status);
        for (const int ahead : {24 * 60, 120, 60, 10, 0})
            QCOMPARE(remindAhead(ahead), 0);
    }

    void noneAfterACancellation()
    {
        prefer(mentee, u"both"_s);
        prefer(mentor, u"both"_s);
        const BookingId booking = book();
        QCOMPARE(remindAhead(24 * 60), 2);
        db->exec(u"UPDATE bookings SET status = 'canceled', canceled_at = now(), canceled_by = "
                 "mentee_id WHERE id = ?"_s,
                 {booking.value});
        QCOMPARE(remindAhead(60), 0);
    }

    /// Moved to another day after its first reminders: it gets its own for the new time.
    void aMovedMeetingIsRemindedOfAnew()
    {
        prefer(mentee, u"both"_s);
        prefer(mentor, u"one_hour"_s);
        const BookingId booking = book();
        QCOMPARE(remindAhead(24 * 60), 1);
        const QDateTime later = start.addDays(2);
        const SlotId slot = db->makeSlot(mentor, later);
        db->exec(u"UPDATE bookings SET time_slot_id = ?, meeting_start_time = ?::timestamptz, "
                 "meeting_end_time = ?::timestamptz WHERE id = ?"_s,
                 {slot.value, later, later.addSecs(1800), booking.value});
        QCOMPARE(remindAhead(60), 0);
        QCOMPARE(remindAhead(-10), 0);
        QCOMPARE(remind(later.addSecs(-24 * 3600)), 1);
        QCOMPARE(remind(later.addSecs(-3600)), 2);
        QCOMPARE(remind(later.addSecs(-3599)), 0);
        QCOMPARE(mailsTo(mentee), 3);
        QCOMPARE(mailsTo(mentor), 1);
    }

    /// Who hears of the confirmation 10 hours before needs no "in 24 hours" after it.
    void notForWhatWasConfirmedLater()
    {
        prefer(mentee, u"both"_s);
        prefer(mentor, u"twenty_four_hours"_s);
        book(u"confirmed"_s, start.addSecs(-10 * 3600));
        QCOMPARE(remind(start.addSecs(-10 * 3600 + 60)), 0);
        QCOMPARE(remindAhead(60), 1);
        QCOMPARE(mailsTo(mentee), 1);
    }

    void notForPeopleWhoAreGone()
    {
        book();
        db->exec(u"UPDATE users SET deleted_at = now() WHERE id = ?"_s, {mentee.value});
        QCOMPARE(remindAhead(60), 1);
        QCOMPARE(mailsTo(mentee), 0);
    }

    /// Several servers at the same minute.
    void atOnceStillOnce()
    {
        prefer(mentee, u"both"_s);
        prefer(mentor, u"both"_s);
        for (int i = 0; i < 10; ++i) {
            const UserId other = db->makeUser(u"mentor"_s);
            db->makeBooking(db->makeSlot(other, start.addSecs(-i * 1800)), mentee, u"confirmed"_s,
                            monday.addDays(-1));
        }
        const QDateTime now = start.addSecs(-20 * 3600);
        std::atomic<int> written{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] { written += remind(now); });
        for (std::thread &thread : threads)
            thread.join();
        // The other mentors prefer an hour.
        QCOMPARE(written.load(), 10);
        QCOMPARE(mailsTo(mentee), 10);
        QCOMPARE(db->scalar(u"SELECT count(*) FROM notification_log"_s).toInt(), 10);
    }

    void ratingsAreAskedForAnHourAfter()
    {
        book(u"completed"_s);
        const QDateTime end = start.addSecs(1800);
        QCOMPARE(askForRatings(end.addSecs(3599)), 0);
        QCOMPARE(askForRatings(end.addSecs(3600)), 2);
        QCOMPARE(askForRatings(end.addSecs(3660)), 0);
        QCOMPARE(mailsTo(mentor), 1);
        QCOMPARE(mailsTo(mentee), 1);
        QCOMPARE(db->scalar(u"SELECT DISTINCT template FROM mail_outbox"_s).toString(),
                 u"rating_request"_s);
        // Of use while a rating would still be asked for.
        QCOMPARE(db->scalar(u"SELECT count(*) FROM mail_outbox WHERE valid_until = "
                            "?::timestamptz"_s,
                            {end.addDays(7)})
                     .toInt(),
                 2);
    }

    /// Mails and notifications are kept for as long as is configured; that somebody was asked is
    /// known for longer.
    void whoWasAskedIsNotAskedAgain()
    {
        book(u"completed"_s);
        const QDateTime asked = start.addSecs(2 * 3600);
        QCOMPARE(askForRatings(asked), 2);
        db->exec(u"DELETE FROM mail_outbox"_s);
        db->exec(u"DELETE FROM notifications"_s);
        QCOMPARE(askForRatings(asked.addDays(2)), 0);
        QCOMPARE(askForRatings(asked.addDays(6)), 0);
    }

    /// A day is the shortest that mails are kept: no reminder is written anew after that.
    void remindersOutliveWhatIsKept()
    {
        prefer(mentee, u"both"_s);
        prefer(mentor, u"one_hour"_s);
        book();
        QCOMPARE(remindAhead(24 * 60), 1);
        const auto forget = [this](const QDateTime &now) {
            db->exec(u"UPDATE mail_outbox SET status = 'sent'"_s);
            const auto gone = pool->runBlocking<int>(Actor::system(), [&](Transaction &tx) {
                return retention::forgetOld(tx, now, {1, 1, 1, 0, 0}, retention::mostPerTurn);
            });
            QVERIFY(gone.ok());
        };
        for (int minutes = 23 * 60; minutes > 60; minutes -= 60) {
            forget(start.addSecs(-minutes * 60));
            QCOMPARE(remindAhead(minutes), 0);
        }
        QCOMPARE(remindAhead(60), 2);
        forget(start.addSecs(-60));
        QCOMPARE(remindAhead(1), 0);
    }

    void ratingsAfterAPause()
    {
        book(u"completed"_s);
        const QDateTime end = start.addSecs(1800);
        QCOMPARE(askForRatings(end.addDays(5)), 2);
        QCOMPARE(askForRatings(end.addDays(6)), 0);
    }

    void noRatingsOfWhatDidNotHappen_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("mails");
        QTest::newRow("attended") << u"attendance = 'attended'"_s << 2;
        QTest::newRow("mentor absent") << u"attendance = 'mentor_absent'"_s << 0;
        QTest::newRow("mentee absent") << u"attendance = 'mentee_absent'"_s << 0;
        QTest::newRow("both absent") << u"attendance = 'both_absent'"_s << 0;
        QTest::newRow("canceled") << u"status = 'canceled', canceled_at = now()"_s << 0;
        QTest::newRow("not completed yet") << u"status = 'confirmed'"_s << 0;
        QTest::newRow("removed") << u"deleted_at = now()"_s << 0;
    }
    void noRatingsOfWhatDidNotHappen()
    {
        QFETCH(QString, change);
        QFETCH(int, mails);
        const BookingId booking = book(u"completed"_s);
        db->exec(u"UPDATE bookings SET %1 WHERE id = ?"_s.arg(change), {booking.value});
        QCOMPARE(askForRatings(start.addSecs(2 * 3600)), mails);
    }

    void whoHasRatedIsNotAsked()
    {
        const BookingId booking = book(u"completed"_s);
        db->exec(u"INSERT INTO ratings (booking_id, rater_id, rated_user_id, score) "
                 "VALUES (?, ?, ?, 5)"_s,
                 {booking.value, mentee.value, mentor.value});
        QCOMPARE(askForRatings(start.addSecs(2 * 3600)), 1);
        QCOMPARE(mailsTo(mentor), 1);
    }

    /// A rating counts for a week: after that there is nothing to ask for.
    void oldMeetingsAreLeftAlone()
    {
        book(u"completed"_s);
        QCOMPARE(askForRatings(start.addDays(8)), 0);
    }
};

OH_TEST(TstReminders)
#include "tst_reminders.moc"
