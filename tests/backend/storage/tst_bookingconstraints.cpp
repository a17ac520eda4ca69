// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <atomic>
#include <barrier>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

const QDateTime day(QDate(2099, 5, 4), QTime(9, 0), Qt::UTC);

const QString insertBooking =
    u"INSERT INTO bookings (time_slot_id, mentor_id, mentee_id, meeting_goal, meeting_type, "
    u"meeting_start_time, meeting_end_time) "
    "SELECT id, mentor_id, ?, 'Talk about funding', 'online', start_time, end_time FROM time_slots WHERE id = ?"_s;

} // namespace

/// The rules that hold whatever a program above the database does.
class TstBookingConstraints : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TestDatabase> m_db;
    UserId m_mentor;
    UserId m_mentee;
    SlotId m_slot;

    /// As a mentee, through the login role; the SQLSTATE, empty when it went through.
    QString book(const UserId &mentee, const SlotId &slot)
    {
        test::RawConnection app(m_db->appConfig());
        app.actAs(u"mentee"_s, mentee);
        app.exec(insertBooking, {mentee.value, slot.value});
        return app.sqlState();
    }
    QString slotState(const SlotId &slot)
    {
        return m_db
            ->scalar(
                u"SELECT is_booked || ' ' || (booking_id IS NOT NULL) FROM time_slots WHERE id = ?"_s,
                {slot.value})
            .toString();
    }

private Q_SLOTS:
    void initTestCase() { m_db = std::make_unique<test::TestDatabase>(); }
    void init()
    {
        m_db->clear();
        m_mentor = m_db->makeUser(u"mentor"_s);
        m_mentee = m_db->makeUser(u"mentee"_s);
        m_slot = m_db->makeSlot(m_mentor, day);
    }
    void cleanupTestCase() { m_db.reset(); }

    /// NFR7.
    void fiftyAtOnceOneGetsIt()
    {
        constexpr int people = 50;
        QList<UserId> mentees;
        for (int i = 0; i < people; ++i)
            mentees.append(m_db->makeUser(u"mentee"_s));
        std::atomic<int> won = 0;
        std::atomic<int> taken = 0;
        std::atomic<int> other = 0;
        std::barrier start(people);
        std::vector<std::thread> threads;
        for (const UserId &mentee : std::as_const(mentees)) {
            threads.emplace_back([&, mentee] {
                test::RawConnection app(m_db->appConfig());
                app.actAs(u"mentee"_s, mentee);
                start.arrive_and_wait();
                if (app.exec(insertBooking, {mentee.value, m_slot.value}))
                    ++won;
                else
                    ++(app.sqlState() == u"23505"_s ? taken : other);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(won.load(), 1);
        QCOMPARE(taken.load(), people - 1);
        QCOMPARE(other.load(), 0);
        QCOMPARE(m_db->scalar(u"SELECT count(*) FROM bookings"_s).toInt(), 1);
        QCOMPARE(slotState(m_slot), u"true true"_s);
    }

    void theSlotFollowsItsBooking_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("free");
        QTest::newRow("confirmed") << u"status = 'confirmed', confirmed_at = now()"_s << false;
        QTest::newRow("completed") << u"status = 'completed', confirmed_at = now()"_s << false;
        QTest::newRow("canceled") << u"status = 'canceled', canceled_at = now()"_s << true;
        QTest::newRow("expired") << u"status = 'expired'"_s << true;
        QTest::newRow("removed") << u"deleted_at = now()"_s << true;
    }
    void theSlotFollowsItsBooking()
    {
        QFETCH(QString, change);
        QFETCH(bool, free);
        const BookingId booking = m_db->makeBooking(m_slot, m_mentee);
        QCOMPARE(slotState(m_slot), u"true true"_s);
        m_db->exec(u"UPDATE bookings SET %1 WHERE id = ?"_s.arg(change), {booking.value});
        QCOMPARE(slotState(m_slot), free ? u"false false"_s : u"true true"_s);
        // A slot that was set free can be booked again, by the same person too.
        QCOMPARE(book(m_mentee, m_slot), free ? QString() : u"23505"_s);
    }

    void aBookingMovesToAnotherSlot()
    {
        const SlotId other = m_db->makeSlot(m_mentor, day.addDays(1));
        const BookingId booking = m_db->makeBooking(m_slot, m_mentee);
        m_db->exec(u"UPDATE bookings b SET time_slot_id = s.id, meeting_start_time = s.start_time, "
                   u"meeting_end_time = s.end_time "
                   "FROM time_slots s WHERE s.id = ? AND b.id = ?"_s,
                   {other.value, booking.value});
        QCOMPARE(slotState(m_slot), u"false false"_s);
        QCOMPARE(slotState(other), u"true true"_s);
    }

    void overlaps()
    {
        test::RawConnection owner(m_db->ownerConfig());
        // Slots of one mentor.
        const QString slot =
            u"INSERT INTO time_slots (mentor_id, start_time, end_time) VALUES (?, ?, ?)"_s;
        QVERIFY(!owner.exec(slot, {m_mentor.value, day.addSecs(600), day.addSecs(2400)}));
        QCOMPARE(owner.sqlState(), u"23P01"_s);
        QVERIFY(owner.lastError().contains(u"time_slots_overlap_ex"_s));
        QVERIFY(owner.exec(slot, {m_mentor.value, day.addSecs(1800), day.addSecs(3600)}));
        // Another mentor at the same time, and the same mentee with both.
        const UserId other = m_db->makeUser(u"mentor"_s);
        const SlotId second = m_db->makeSlot(other, day.addSecs(900));
        QCOMPARE(book(m_mentee, m_slot), QString());
        test::RawConnection app(m_db->appConfig());
        app.actAs(u"mentee"_s, m_mentee);
        QVERIFY(!app.exec(insertBooking, {m_mentee.value, second.value}));
        QCOMPARE(app.sqlState(), u"23P01"_s);
        QVERIFY(app.lastError().contains(u"bookings_mentee_overlap_ex"_s));
        QCOMPARE(book(m_db->makeUser(u"mentee"_s), second), QString());
    }

    /// Were there two slots of a mentor at one time, whatever has let them be, only one could be
    /// booked: what forbids the slots is taken away here, so that the bookings' own is the last
    /// word.
    void twoBookingsOfAMentorNeverOverlap()
    {
        QCOMPARE(book(m_mentee, m_slot), QString());
        const UserId other = m_db->makeUser(u"mentee"_s);
        test::RawConnection owner(m_db->ownerConfig());
        const auto bookAt = [&](const QDateTime &start) {
            owner.exec(u"BEGIN"_s);
            owner.exec(u"ALTER TABLE time_slots DROP CONSTRAINT time_slots_overlap_ex"_s);
            const QUuid slot = QUuid::createUuid();
            if (!owner.exec(
                    u"INSERT INTO time_slots (id, mentor_id, start_time, end_time) VALUES (?, ?, ?, ?)"_s,
                    {slot, m_mentor.value, start, start.addSecs(1800)}))
                return owner.lastError();
            owner.exec(insertBooking, {other.value, slot});
            QString error = owner.sqlState() + u' ' + owner.lastError();
            owner.exec(u"ROLLBACK"_s);
            return error;
        };
        for (const int minutes : {-29, -1, 15, 29}) {
            const QString error = bookAt(day.addSecs(60 * minutes));
            QVERIFY2(error.startsWith(u"23P01 "_s), qPrintable(error));
            QVERIFY2(error.contains(u"bookings_mentor_overlap_ex"_s), qPrintable(error));
        }
        for (const int minutes : {-30, 30}) {
            const QString error = bookAt(day.addSecs(60 * minutes)).trimmed();
            QVERIFY2(error.isEmpty(), qPrintable(error));
        }
    }

    void aBookingHasTheTimeAndMentorOfItsSlot()
    {
        test::RawConnection app(m_db->appConfig());
        app.actAs(u"coordinator"_s, m_db->makeUser(u"coordinator"_s));
        const QString sql = u"INSERT INTO bookings (time_slot_id, mentor_id, mentee_id, "
                            u"meeting_goal, meeting_type, meeting_start_time, meeting_end_time) "
                            "VALUES (?, ?, ?, 'Talk about funding', 'online', ?, ?)"_s;
        QVERIFY(
            !app.exec(sql, {m_slot.value, m_mentor.value, m_mentee.value, day, day.addSecs(3600)}));
        QCOMPARE(app.sqlState(), u"23514"_s);
        const UserId other = m_db->makeUser(u"mentor"_s);
        QVERIFY(
            !app.exec(sql, {m_slot.value, other.value, m_mentee.value, day, day.addSecs(1800)}));
        QVERIFY(!app.exec(
            sql, {QUuid::createUuid(), m_mentor.value, m_mentee.value, day, day.addSecs(1800)}));
        QVERIFY(
            app.exec(sql, {m_slot.value, m_mentor.value, m_mentee.value, day, day.addSecs(1800)}));
    }

    void aRemovedSlotCantBeBooked()
    {
        m_db->exec(u"UPDATE time_slots SET deleted_at = now() WHERE id = ?"_s, {m_slot.value});
        QCOMPARE(book(m_mentee, m_slot), u"23505"_s);
    }

    void aBookedSlotStaysAsItIs()
    {
        m_db->makeBooking(m_slot, m_mentee);
        test::RawConnection app(m_db->appConfig());
        app.actAs(u"mentor"_s, m_mentor);
        QVERIFY(!app.exec(u"UPDATE time_slots SET deleted_at = now()"_s));
        QCOMPARE(app.sqlState(), u"23000"_s);
    }

    void theLifeCycle_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, const char *from, const char *role,
                            const QString &change, bool allowed) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(role) << change
                                << allowed;
        };
        const QString confirm =
            u"status = 'confirmed', confirmed_by = oh_user_id(), confirmed_at = now()"_s;
        const QString cancel =
            u"status = 'canceled', canceled_by = oh_user_id(), canceled_at = now()"_s;
        row("mentor confirms", "pending", "mentor", confirm, true);
        row("mentee confirms", "pending", "mentee", confirm, false);
        row("mentee cancels a request", "pending", "mentee", cancel, true);
        row("mentor declines", "pending", "mentor", cancel, true);
        row("mentee cancels", "confirmed", "mentee", cancel, true);
        row("in the other's name", "confirmed", "mentee",
            u"status = 'canceled', canceled_by = mentor_id, canceled_at = now()"_s, false);
        row("completed is the server's word", "confirmed", "mentor", u"status = 'completed'"_s,
            false);
        row("canceled stays", "canceled", "mentor", u"status = 'pending', canceled_at = NULL"_s,
            false);
        row("completed stays", "completed", "mentee", cancel, false);
        row("goal of a request", "pending", "mentee",
            u"meeting_goal = 'Something else to talk about'"_s, true);
        row("goal by the mentor", "pending", "mentor",
            u"meeting_goal = 'Something else to talk about'"_s, false);
        row("goal too late", "confirmed", "mentee",
            u"meeting_goal = 'Something else to talk about'"_s, false);
        row("no-show", "completed", "mentor", u"attendance = 'mentee_absent'"_s, true);
        row("another mentee", "pending", "mentee", u"mentee_id = mentor_id"_s, false);
        row("age", "pending", "mentor", u"created_at = now()"_s, false);
    }
    void theLifeCycle()
    {
        QFETCH(QString, from);
        QFETCH(QString, role);
        QFETCH(QString, change);
        QFETCH(bool, allowed);
        const BookingId booking = m_db->makeBooking(
            m_slot, m_mentee, from, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
        test::RawConnection app(m_db->appConfig());
        app.actAs(role, role == u"mentor"_s ? m_mentor : m_mentee);
        const bool done =
            app.exec(u"UPDATE bookings SET %1 WHERE id = ?"_s.arg(change), {booking.value}) &&
            app.count() == 1;
        QVERIFY2(done == allowed, qPrintable(app.lastError()));
    }

    void checks_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("short goal") << u"meeting_goal = 'too short'"_s;
        QTest::newRow("long goal") << u"meeting_goal = repeat('x', 1001)"_s;
        QTest::newRow("materials") << u"materials_urls = array_fill('x'::text, ARRAY[11])"_s;
        QTest::newRow("canceled without a time") << u"status = 'canceled'"_s;
        QTest::newRow("confirmed without a time") << u"status = 'confirmed'"_s;
        QTest::newRow("attendance before the end") << u"attendance = 'attended'"_s;
        QTest::newRow("oneself") << u"mentee_id = mentor_id"_s;
    }
    void checks()
    {
        QFETCH(QString, change);
        m_db->makeBooking(m_slot, m_mentee);
        test::RawConnection owner(m_db->ownerConfig());
        QVERIFY(!owner.exec(u"UPDATE bookings SET "_s + change));
        QCOMPARE(owner.sqlState(), u"23514"_s);
    }

    void autoConfirmIsTheMentorsChoice()
    {
        const QString sql =
            u"INSERT INTO bookings (time_slot_id, mentor_id, mentee_id, meeting_goal, "
            u"meeting_type, status, confirmed_at, meeting_start_time, meeting_end_time) "
            "SELECT id, mentor_id, ?, 'Talk about funding', 'online', 'confirmed', now(), start_time, end_time FROM time_slots WHERE id = ?"_s;
        test::RawConnection app(m_db->appConfig());
        app.actAs(u"mentee"_s, m_mentee);
        QVERIFY(!app.exec(sql, {m_mentee.value, m_slot.value}));
        QCOMPARE(app.sqlState(), u"42501"_s);
        m_db->exec(u"UPDATE user_profiles SET auto_confirm = true WHERE user_id = ?"_s,
                   {m_mentor.value});
        QVERIFY(app.exec(sql, {m_mentee.value, m_slot.value}));
    }

    void bookingIsActivityAndNoEdit()
    {
        m_db->exec(u"UPDATE users SET last_activity_at = '2020-01-01'"_s);
        const int version =
            m_db->scalar(u"SELECT version FROM users WHERE id = ?"_s, {m_mentor.value}).toInt();
        QCOMPARE(book(m_mentee, m_slot), QString());
        QCOMPARE(
            m_db->scalar(
                    u"SELECT count(*) FROM users WHERE last_activity_at > now() - interval '1 hour'"_s)
                .toInt(),
            2);
        QCOMPARE(
            m_db->scalar(u"SELECT version FROM users WHERE id = ?"_s, {m_mentor.value}).toInt(),
            version);
    }
};

OH_TEST(TstBookingConstraints)
#include "tst_bookingconstraints.moc"
