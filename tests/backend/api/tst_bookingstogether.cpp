// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Requests that come while others are at work share a transaction. Each hears what it would have
/// heard alone.
class TstBookingsTogether : public QObject
{
    Q_OBJECT

private:
    struct Wish
    {
        TestServer::Person mentee;
        SlotId slot;
        QByteArray key = {};
    };

    std::unique_ptr<BookingWorld> w;

    TestServer::Person founder(const PersonOptions &options = {})
    {
        static int counter = 0;
        return w->server.makePerson(Role::Mentee, u"Founder %1"_s.arg(++counter), options);
    }
    SlotId slotOf(const TestServer::Person &mentor, int halfHour)
    {
        return w->server.database.makeSlot(mentor.id,
                                           monday.addDays(2).addSecs(qint64(halfHour) * 1800));
    }
    /// All of them at once, after everybody who could have worked on them alone has something else
    /// to do.
    std::vector<HttpReply> together(const QList<Wish> &wishes)
    {
        constexpr int lanes = 2;
        RawConnection admin(w->server.database.adminConfig());
        RawConnection lock(w->server.database.ownerConfig());
        std::vector<std::thread> threads;
        std::vector<HttpReply> replies(static_cast<size_t>(wishes.size()));
        const auto waits = [&admin] {
            return admin
                .scalar(u"SELECT count(*) FROM pg_stat_activity "
                        "WHERE datname = current_database() AND wait_event_type = 'Lock'"_s)
                .toInt();
        };
        lock.exec(u"BEGIN"_s);
        for (int lane = 0; lane < lanes; ++lane) {
            const auto busy = founder();
            lock.exec(u"SELECT FROM users WHERE id = ?::uuid FOR UPDATE"_s, {busy.id.toString()});
            const SlotId slot = slotOf(w->mentor, 100 + m_used++);
            threads.emplace_back([this, busy, slot] { w->book(slot, busy); });
            // One by one: two that come at once may share a lane.
            for (int i = 0; waits() <= lane; ++i) {
                if (i > 2000)
                    qFatal("nobody waits");
                QTest::qSleep(5);
            }
        }
        for (int i = 0; i < wishes.size(); ++i)
            threads.emplace_back([this, &wishes, &replies, i] {
                replies[size_t(i)] = w->book(wishes[i].slot, wishes[i].mentee, wishes[i].key);
            });
        qsizetype gathered = 0;
        for (const Wish &wish : wishes)
            gathered += wish.key.isEmpty();
        for (int i = 0; w->server.pool().stats().queued < gathered; ++i) {
            if (i > 2000)
                qFatal("not all came");
            QTest::qSleep(5);
        }
        lock.exec(u"COMMIT"_s);
        for (std::thread &thread : threads)
            thread.join();
        return replies;
    }
    /// In how many transactions these were written.
    int transactions(const QList<Wish> &wishes)
    {
        QStringList ids;
        for (const Wish &wish : wishes)
            ids.append(wish.slot.toString());
        return w->count(u"SELECT count(DISTINCT xmin::text) FROM bookings "
                        "WHERE time_slot_id = ANY (string_to_array(?, ',')::uuid[])"_s,
                        {ids.join(u',')});
    }
    int m_used = 0;

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<BookingWorld>();
        m_used = 0;
    }
    void cleanup() { w.reset(); }

    void eachGetsTheirOwn()
    {
        QList<Wish> wishes;
        for (int i = 0; i < 12; ++i)
            wishes.append({founder(), slotOf(w->mentor, i)});
        const auto replies = together(wishes);
        QCOMPARE(transactions(wishes), 1);
        for (int i = 0; i < wishes.size(); ++i) {
            const HttpReply &reply = replies[size_t(i)];
            QVERIFY2(reply.status == 201, reply.body.constData());
            const QJsonObject booking = reply.json();
            QCOMPARE(booking[u"menteeId"].toString(), wishes[i].mentee.id.toString());
            QCOMPARE(booking[u"timeSlotId"].toString(), wishes[i].slot.toString());
            const QString id = booking[u"id"].toString();
            QCOMPARE(w->server.get(BookingWorld::path(id), wishes[i].mentee).json(), booking);
            QCOMPARE(w->server.get(BookingWorld::path(id), wishes[(i + 1) % 12].mentee).status,
                     404);
            QCOMPARE(w->count(u"SELECT count(*) FROM bookings WHERE id = ?::uuid "
                              "AND created_by = mentee_id AND updated_by = mentee_id "
                              "AND created_via = 'mentee' AND status = 'pending'"_s,
                              {id}),
                     1);
            QCOMPARE(w->count(u"SELECT count(*) FROM time_slots WHERE id = ?::uuid AND is_booked "
                              "AND booking_id = ?::uuid AND lapses_at IS NOT NULL"_s,
                              {wishes[i].slot.toString(), id}),
                     1);
            // The mentor's note and mail, and the mentee's mail.
            QCOMPARE(w->count(u"SELECT count(*) FROM notifications WHERE booking_id = ?::uuid "
                              "AND user_id = ?::uuid AND created_by = ?::uuid"_s,
                              {id, w->mentor.id.toString(), wishes[i].mentee.id.toString()}),
                     1);
            QCOMPARE(w->count(u"SELECT count(*) FROM mail_outbox WHERE data ->> 'bookingId' = ? "
                              "AND created_by = ?::uuid"_s,
                              {id, wishes[i].mentee.id.toString()}),
                     2);
        }
        QCOMPARE(w->count(u"SELECT count(*) FROM untold_news"_s), 0);
    }

    void oneSlotTwice()
    {
        const SlotId slot = slotOf(w->mentor, 0);
        const auto replies = together({{founder(), slot}, {founder(), slot}, {founder(), slot}});
        QCOMPARE(countOf(replies, 201), 1);
        QCOMPARE(countOf(replies, 409, u"SLOT_UNAVAILABLE"_s), 2);
    }

    void oneMenteeFourTimes()
    {
        PersonOptions options;
        options.tier = u"bronze"_s;
        const auto mentee = founder(options);
        QList<Wish> wishes{{founder(), slotOf(w->mentor, 20)}};
        for (int i = 0; i < 4; ++i)
            wishes.append({mentee, slotOf(w->mentor, i)});
        const auto replies = together(wishes);
        QCOMPARE(countOf(replies, 201), 3); // two a week, and the other's
        QCOMPARE(countOf(replies, 403, u"WEEKLY_LIMIT_REACHED"_s), 2);
    }

    void aFullWeekStaysFull()
    {
        w->server.database.exec(u"UPDATE user_profiles SET load_cap = 2 WHERE user_id = ?::uuid"_s,
                                {w->mentor.id.toString()});
        const auto other = w->server.makePerson(Role::Mentor, u"Joan Clarke"_s);
        QList<Wish> wishes;
        for (int i = 0; i < 5; ++i)
            wishes.append({founder(), slotOf(w->mentor, i)});
        wishes.append({founder(), slotOf(other, 0)});
        // Those that keep the lanes busy are of the same mentor and may come first.
        const auto replies = together(wishes);
        QCOMPARE(replies.back().status, 201);
        QCOMPARE(serverErrors(replies), 0);
        QCOMPARE(countOf(replies, 201) + countOf(replies, 403, u"LOAD_CAP_REACHED"_s), 6);
        QCOMPARE(
            w->count(u"SELECT count(*) FROM time_slots WHERE mentor_id = ?::uuid AND is_booked"_s,
                     {w->mentor.id.toString()}),
            2);
    }

    void whatStandsInTheWayOfOneIsTheirOwn()
    {
        PersonOptions bronze;
        bronze.tier = u"bronze"_s;
        PersonOptions platinum;
        platinum.tier = u"platinum"_s;
        const auto high = w->server.makePerson(Role::Mentor, u"Emmy Noether"_s, platinum);
        const auto fine = founder();
        const auto low = founder(bronze);
        const auto gone = founder();
        const auto deactivated = founder();
        const auto busy = founder();
        const auto held = founder();
        const SlotId keptSlot = slotOf(w->mentor, 5);
        w->server.database.exec(u"UPDATE sessions SET ended_at = now() WHERE user_id = ?::uuid"_s,
                                {gone.id.toString()});
        w->server.database.exec(u"UPDATE users SET is_active = false WHERE id = ?::uuid"_s,
                                {deactivated.id.toString()});
        w->server.database.makeBooking(slotOf(high, 6), busy.id);
        QCOMPARE(
            w->server.post("/api/slots/" + keptSlot.toString().toLatin1() + "/hold", {}, w->mentee)
                .status,
            200);
        const QList<Wish> wishes{
            {fine, slotOf(w->mentor, 0)},      {low, slotOf(high, 1)},
            {gone, slotOf(w->mentor, 2)},      {deactivated, slotOf(w->mentor, 3)},
            {founder(), SlotId(newUuidV7(1))}, {held, keptSlot},
            {busy, slotOf(w->mentor, 6)},      {founder(), slotOf(w->mentor, 7)}};
        const auto replies = together(wishes);
        QStringList codes;
        for (const HttpReply &reply : replies)
            codes.append(u"%1 %2"_s.arg(reply.status).arg(reply.code()));
        QCOMPARE(codes, QStringList({u"201 "_s, u"403 TIER_RESTRICTED"_s, u"401 SESSION_ENDED"_s,
                                     u"403 ACCOUNT_DEACTIVATED"_s, u"404 NOT_FOUND"_s,
                                     u"409 SLOT_HELD"_s, u"409 MEETING_OVERLAP"_s, u"201 "_s}));
        QCOMPARE(transactions({wishes.first(), wishes.last()}), 1);
    }

    void anExceptionIsUsedUp()
    {
        PersonOptions platinum;
        platinum.tier = u"platinum"_s;
        PersonOptions bronze;
        bronze.tier = u"bronze"_s;
        const auto high = w->server.makePerson(Role::Mentor, u"Emmy Noether"_s, platinum);
        const auto lifted = founder(bronze);
        w->server.database.exec(u"INSERT INTO tier_override_requests (mentee_id, mentor_id, "
                                u"reason, status, expires_at) "
                                "VALUES (?::uuid, ?::uuid, 'asked', 'approved', '2099-01-01')"_s,
                                {lifted.id.toString(), high.id.toString()});
        const auto replies = together({{founder(), slotOf(w->mentor, 0)},
                                       {lifted, slotOf(high, 0)},
                                       {lifted, slotOf(high, 1)}});
        QCOMPARE(replies[0].status, 201);
        QCOMPARE(countOf(replies, 201), 2);
        QCOMPARE(countOf(replies, 403, u"TIER_RESTRICTED"_s), 1);
    }

    void oneThatBreaksDoesNotBreakTheOthers()
    {
        const auto unlucky = founder();
        w->server.database.exec(
            u"CREATE FUNCTION test_breaks() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            "IF NEW.mentee_id = '%1' THEN RAISE EXCEPTION 'broken'; END IF; RETURN NEW; END $$"_s
                .arg(unlucky.id.toString()));
        w->server.database.exec(u"CREATE TRIGGER test_breaks BEFORE INSERT ON bookings "
                                "FOR EACH ROW EXECUTE FUNCTION test_breaks()"_s);
        const auto replies = together({{founder(), slotOf(w->mentor, 0)},
                                       {unlucky, slotOf(w->mentor, 1)},
                                       {founder(), slotOf(w->mentor, 2)}});
        QCOMPARE(replies[0].status, 201);
        QCOMPARE(replies[1].status, 500);
        QCOMPARE(replies[2].status, 201);
    }

    void aKeyIsKeptAllTheSame()
    {
        const auto mentee = founder();
        const SlotId slot = slotOf(w->mentor, 0);
        const auto replies = together({{mentee, slot, "the-same-key-for-both"},
                                       {founder(), slotOf(w->mentor, 1)},
                                       {founder(), slotOf(w->mentor, 2)}});
        QCOMPARE(countOf(replies, 201), 3);
        const HttpReply again = w->book(slot, mentee, "the-same-key-for-both");
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, replies[0].body);
    }

    void whoWaitedWaitsNoLonger()
    {
        const auto patient = founder();
        w->server.database.exec(u"INSERT INTO waiting_list (mentor_id, mentee_id) "
                                "VALUES (?::uuid, ?::uuid)"_s,
                                {w->mentor.id.toString(), patient.id.toString()});
        const auto replies =
            together({{founder(), slotOf(w->mentor, 0)}, {patient, slotOf(w->mentor, 1)}});
        QCOMPARE(countOf(replies, 201), 2);
        QCOMPARE(w->count(u"SELECT count(*) FROM waiting_list WHERE left_at IS NULL"_s), 0);
    }
};

OH_TEST(TstBookingsTogether)
#include "tst_bookingstogether.moc"
