// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/bookingservice.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Many at once, over HTTP and on a real PostgreSQL: what the database decides is decided once, and
/// its deadlocks and serialization failures are nobody's business.
class TstBookingRaces : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    QList<TestServer::Person> founders(int many)
    {
        QList<TestServer::Person> people;
        for (int i = 0; i < many; ++i)
            people.append(w->server.makePerson(Role::Mentee, u"Founder %1"_s.arg(i)));
        return people;
    }
    int live()
    {
        return w->count(
            u"SELECT count(*) FROM bookings WHERE status IN ('pending', 'confirmed')"_s);
    }
    /// Each booked slot has exactly its booking, and the other way round.
    bool slotsAgree()
    {
        return w->count(
                   u"SELECT count(*) FROM time_slots s FULL JOIN bookings b "
                   "ON b.id = s.booking_id AND b.time_slot_id = s.id "
                   "WHERE (s.id IS NULL AND b.status IN ('pending', 'confirmed', 'completed')) "
                   "OR (b.id IS NULL AND s.is_booked) "
                   "OR (s.is_booked AND b.status NOT IN ('pending', 'confirmed', 'completed'))"_s) ==
               0;
    }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup() { w.reset(); }

    void fiftyOnOneSlotWithAHolder()
    {
        const auto people = founders(50);
        const SlotId slot = w->slotIn(48);
        QCOMPARE(
            w->server.post("/api/slots/" + slot.toString().toLatin1() + "/hold", {}, people[17])
                .status,
            200);
        const auto replies = atOnce(50, [&](int i) { return w->book(slot, people[i]); });
        QCOMPARE(serverErrors(replies), 0);
        QCOMPARE(countOf(replies, 201), 1);
        QCOMPARE(replies[17].status, 201);
        QCOMPARE(countOf(replies, 409, u"SLOT_HELD"_s) +
                     countOf(replies, 409, u"SLOT_UNAVAILABLE"_s),
                 49);
        QCOMPARE(live(), 1);
        QVERIFY(slotsAgree());
    }

    void fiftyOnTheSlotsOfOneMentor()
    {
        const auto people = founders(50);
        QList<SlotId> wanted;
        for (int i = 0; i < 25; ++i)
            wanted.append(w->slotIn(48 + i));
        const auto replies = atOnce(50, [&](int i) { return w->book(wanted[i / 2], people[i]); });
        QCOMPARE(serverErrors(replies), 0);
        QCOMPARE(countOf(replies, 201), 25);
        QCOMPARE(countOf(replies, 409, u"SLOT_UNAVAILABLE"_s), 25);
        QCOMPARE(live(), 25);
        QVERIFY(slotsAgree());
    }

    void theLoadCapHoldsExactly()
    {
        w->server.database.exec(u"UPDATE user_profiles SET load_cap = 3 WHERE user_id = ?::uuid"_s,
                                {w->mentor.id.toString()});
        const auto people = founders(20);
        QList<SlotId> wanted;
        for (int i = 0; i < 20; ++i)
            wanted.append(w->slotIn(30 + i));
        const auto replies = atOnce(20, [&](int i) { return w->book(wanted[i], people[i]); });
        QCOMPARE(serverErrors(replies), 0);
        QCOMPARE(countOf(replies, 201), 3);
        QCOMPARE(countOf(replies, 403, u"LOAD_CAP_REACHED"_s), 17);
    }

    void oneMenteeOnManySlots()
    {
        QList<SlotId> wanted;
        for (int i = 0; i < 30; ++i) {
            const auto mentor = w->server.makePerson(Role::Mentor);
            wanted.append(
                w->server.database.makeSlot(mentor.id, monday.addDays(2).addSecs(i * 1800)));
        }
        const auto replies = atOnce(30, [&](int i) { return w->book(wanted[i], w->mentee); });
        QCOMPARE(serverErrors(replies), 0);
        QCOMPARE(countOf(replies, 201), 5); // silver
        QCOMPARE(countOf(replies, 403, u"WEEKLY_LIMIT_REACHED"_s), 25);
    }

    void anExceptionIsUsedOnce()
    {
        w->server.database.exec(
            u"UPDATE users SET reputation_tier = 'platinum' WHERE id = ?::uuid"_s,
            {w->mentor.id.toString()});
        w->server.database.exec(u"INSERT INTO tier_override_requests (mentee_id, mentor_id, "
                                u"reason, status, expires_at) "
                                "VALUES (?::uuid, ?::uuid, 'asked', 'approved', '2099-01-01')"_s,
                                {w->mentee.id.toString(), w->mentor.id.toString()});
        QList<SlotId> wanted;
        for (int i = 0; i < 10; ++i)
            wanted.append(w->slotIn(48 + i));
        const auto replies = atOnce(10, [&](int i) { return w->book(wanted[i], w->mentee); });
        QCOMPARE(serverErrors(replies), 0);
        QCOMPARE(countOf(replies, 201), 1);
        QCOMPARE(countOf(replies, 403, u"TIER_RESTRICTED"_s), 9);
    }

    void cancelAgainstConfirm()
    {
        for (int round = 0; round < 5; ++round) {
            const auto person = w->server.makePerson(Role::Mentee);
            const QString id = w->booked(w->slotIn(48 + round), person);
            const auto replies = atOnce(4, [&](int i) {
                return i % 2 == 0 ? w->put(w->path(id, "/confirm"), w->mentor)
                                  : w->put(w->path(id, "/cancel"), person);
            });
            QCOMPARE(serverErrors(replies), 0);
            QCOMPARE(replies[1].status == 200 ? replies[3].status : replies[1].status, 409);
            QCOMPARE(w->status(id), u"canceled"_s);
        }
        QVERIFY(slotsAgree());
    }

    /// The same with the order given, so that both have been.
    void cancelBeforeConfirmAndAfterIt_data()
    {
        QTest::addColumn<bool>("confirmsFirst");
        QTest::newRow("the mentor is first") << true;
        QTest::newRow("the mentee is first") << false;
    }
    void cancelBeforeConfirmAndAfterIt()
    {
        QFETCH(bool, confirmsFirst);
        const QString id = w->booked(w->slotIn(48), w->mentee);
        HttpReply confirmed;
        HttpReply canceled;
        const auto confirm = [&] { confirmed = w->put(w->path(id, "/confirm"), w->mentor); };
        const auto cancel = [&] { canceled = w->put(w->path(id, "/cancel"), w->mentee); };
        QVERIFY(confirmsFirst ? inLineForABooking(w->server.database, id, confirm, cancel)
                              : inLineForABooking(w->server.database, id, cancel, confirm));
        QCOMPARE(canceled.status, 200);
        QCOMPARE(confirmed.status, confirmsFirst ? 200 : 409);
        QCOMPARE(confirmed.code(), confirmsFirst ? QString() : u"BOOKING_NOT_PENDING"_s);
        QCOMPARE(w->status(id), u"canceled"_s);
        // It was agreed on before it was called off, or never.
        QCOMPARE(w->count(u"SELECT count(confirmed_at) FROM bookings WHERE id = ?::uuid"_s, {id}),
                 confirmsFirst ? 1 : 0);
        QVERIFY(slotsAgree());
    }

    void expiryAgainstConfirm()
    {
        for (int round = 0; round < 5; ++round) {
            const auto person = w->server.makePerson(Role::Mentee);
            const QString id = w->booked(w->slotIn(200 + round), person);
            const QDateTime late = w->server.clock.now().addDays(7);
            HttpReply confirm;
            Result<int> expired = 0;
            std::thread one([&] { confirm = w->put(w->path(id, "/confirm"), w->mentor); });
            std::thread two([&] {
                expired = w->server.pool().runBlocking<int>(
                    storage::Actor::system(),
                    [late](storage::Transaction &tx) { return bookings::expireLapsed(tx, late); });
            });
            one.join();
            two.join();
            QVERIFY(expired.ok());
            const QString status =
                w->server.database
                    .scalar(u"SELECT status::text FROM bookings WHERE id = ?::uuid"_s, {id})
                    .toString();
            QCOMPARE(status, confirm.status == 200 ? u"confirmed"_s : u"expired"_s);
            QCOMPARE(*expired, confirm.status == 200 ? 0 : 1);
        }
        QVERIFY(slotsAgree());
    }

    /// The same with the order given, so that both have been.
    void expiryBeforeConfirmAndAfterIt_data()
    {
        QTest::addColumn<bool>("confirmsFirst");
        QTest::newRow("the mentor is first") << true;
        QTest::newRow("the week is over first") << false;
    }
    void expiryBeforeConfirmAndAfterIt()
    {
        QFETCH(bool, confirmsFirst);
        const QString id = w->booked(w->slotIn(200), w->mentee);
        const QDateTime late = w->server.clock.now().addDays(7);
        HttpReply confirmed;
        Result<int> expired = 0;
        const auto confirm = [&] { confirmed = w->put(w->path(id, "/confirm"), w->mentor); };
        const auto expire = [&] {
            expired = w->server.pool().runBlocking<int>(
                storage::Actor::system(),
                [late](storage::Transaction &tx) { return bookings::expireLapsed(tx, late); });
        };
        QVERIFY(confirmsFirst ? inLineForABooking(w->server.database, id, confirm, expire)
                              : inLineForABooking(w->server.database, id, expire, confirm));
        QVERIFY2(expired, qPrintable(expired ? QString() : expired.error().internal));
        QCOMPARE(*expired, confirmsFirst ? 0 : 1);
        QCOMPARE(confirmed.status, confirmsFirst ? 200 : 409);
        QCOMPARE(confirmed.code(), confirmsFirst ? QString() : u"BOOKING_NOT_PENDING"_s);
        QCOMPARE(w->count(u"SELECT count(*) FROM bookings WHERE id = ?::uuid AND status = "
                          "?::booking_status"_s,
                          {id, confirmsFirst ? u"confirmed"_s : u"expired"_s}),
                 1);
        QVERIFY(slotsAgree());
    }

    void acceptAgainstCancel()
    {
        for (int round = 0; round < 5; ++round) {
            const auto person = w->server.makePerson(Role::Mentee);
            const QString id = w->confirmed(w->slotIn(48 + round), person);
            const HttpReply proposal = w->propose(id, w->slotIn(96 + round), person);
            QCOMPARE(proposal.status, 201);
            const QByteArray accept = w->path(
                id, "/proposals/" + proposal.json()[u"id"].toString().toLatin1() + "/accept");
            const auto replies = atOnce(2, [&](int i) {
                return i == 0 ? w->put(accept, w->mentor) : w->put(w->path(id, "/cancel"), person);
            });
            QCOMPARE(serverErrors(replies), 0);
            QCOMPARE(replies[1].status, 200);
            QVERIFY(replies[0].status == 200 || replies[0].code() == u"BOOKING_NOT_MOVABLE"_s);
            QCOMPARE(w->status(id), u"canceled"_s);
        }
        QCOMPARE(w->count(u"SELECT count(*) FROM time_slots WHERE is_booked"_s), 0);
    }

    void acceptAgainstSomebodyElsesBooking()
    {
        for (int round = 0; round < 5; ++round) {
            const auto person = w->server.makePerson(Role::Mentee);
            const auto rival = w->server.makePerson(Role::Mentee);
            const QString id = w->confirmed(w->slotIn(48 + round), person);
            const SlotId wanted = w->slotIn(96 + round);
            const HttpReply proposal = w->propose(id, wanted, person);
            const QByteArray accept = w->path(
                id, "/proposals/" + proposal.json()[u"id"].toString().toLatin1() + "/accept");
            const auto replies = atOnce(2, [&](int i) {
                return i == 0 ? w->put(accept, w->mentor) : w->book(wanted, rival);
            });
            QCOMPARE(serverErrors(replies), 0);
            const int winners = (replies[0].status == 200) + (replies[1].status == 201);
            QCOMPARE(winners, 1);
            QVERIFY(slotsAgree());
        }
    }

    void twoCoordinatorsEditing()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const auto second = w->server.makePerson(Role::Coordinator);
        for (int round = 0; round < 5; ++round) {
            const int version = w->booking(id)[u"version"].toInt();
            const auto replies = atOnce(6, [&](int i) {
                return w->put("/api/admin/bookings/" + id.toLatin1(),
                              i % 2 == 0 ? w->coordinator : second,
                              {{u"version"_s, version},
                               {u"meetingGoal"_s, u"Goal number %1 of many"_s.arg(i)}});
            });
            QCOMPARE(serverErrors(replies), 0);
            QCOMPARE(countOf(replies, 200), 1);
            QCOMPARE(countOf(replies, 409, u"STALE_VERSION"_s), 5);
        }
        QCOMPARE(w->audited(u"booking.edited"_s), 5);
    }

    void holdAgainstHold()
    {
        const auto people = founders(20);
        const SlotId slot = w->slotIn(48);
        const auto hold = [&](SlotId wanted, const TestServer::Person &who) {
            return w->server.post("/api/slots/" + wanted.toString().toLatin1() + "/hold", {}, who);
        };
        const auto replies = atOnce(20, [&](int i) { return hold(slot, people[i]); });
        QCOMPARE(serverErrors(replies), 0);
        QCOMPARE(countOf(replies, 200), 1);
        QCOMPARE(countOf(replies, 409, u"SLOT_HELD"_s), 19);
        // One person in many windows has one hold.
        QList<SlotId> many;
        for (int i = 0; i < 10; ++i)
            many.append(w->slotIn(60 + i));
        const auto own = atOnce(10, [&](int i) { return hold(many[i], w->mentee); });
        QCOMPARE(serverErrors(own), 0);
        QCOMPARE(countOf(own, 200), 10);
        QCOMPARE(w->count(u"SELECT count(*) FROM slot_holds WHERE holder_id = ?::uuid AND "
                          "released_at IS NULL"_s,
                          {w->mentee.id.toString()}),
                 1);
    }

    void holdAgainstBooking()
    {
        for (int round = 0; round < 5; ++round) {
            const auto holder = w->server.makePerson(Role::Mentee);
            const auto booker = w->server.makePerson(Role::Mentee);
            const SlotId slot = w->slotIn(48 + round);
            const auto replies = atOnce(2, [&](int i) {
                return i == 0 ? w->server.post("/api/slots/" + slot.toString().toLatin1() + "/hold",
                                               {}, holder)
                              : w->book(slot, booker);
            });
            QCOMPARE(serverErrors(replies), 0);
            // Whoever was first has it.
            QCOMPARE((replies[0].status == 200) + (replies[1].status == 201), 1);
        }
    }

    void aRetriedBookingIsOne()
    {
        const SlotId slot = w->slotIn(48);
        const auto replies = atOnce(20, [&](int) { return w->book(slot, w->mentee, "once"); });
        QCOMPARE(countOf(replies, 201), 20);
        for (const HttpReply &reply : replies)
            QCOMPARE(reply.body, replies[0].body);
        QCOMPARE(live(), 1);
    }

    void whiteGloveAgainstTheMentees()
    {
        const auto people = founders(10);
        const SlotId slot = w->slotIn(48);
        const auto replies = atOnce(12, [&](int i) {
            if (i >= 2)
                return w->book(slot, people[i - 2]);
            return w->server.post("/api/admin/bookings",
                                  {{u"mentorId"_s, w->mentor.id.toString()},
                                   {u"menteeId"_s, w->mentee.id.toString()},
                                   {u"timeSlotId"_s, slot.toString()},
                                   {u"meetingGoal"_s, BookingWorld::goal}},
                                  w->coordinator);
        });
        QCOMPARE(serverErrors(replies), 0);
        QCOMPARE(countOf(replies, 201), 1);
        QVERIFY(slotsAgree());
    }
};

OH_TEST(TstBookingRaces)
#include "tst_bookingraces.moc"
