// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/waitinglistservice.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Nobody who waits is told of what they could not book.
class TstWaitingListApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    void wait(const TestServer::Person &who)
    {
        const auto reply = w->server.post(
            "/api/mentors/" + w->mentor.id.toString().toLatin1() + "/waiting-list", {}, who);
        if (reply.status != 200)
            qFatal("not on the list: %d", reply.status);
        w->server.clock.advanceSecs(1);
    }
    int tellNext()
    {
        const QDateTime now = w->server.clock.now();
        const auto told = w->server.pool().runBlocking<int>(
            storage::Actor::system(),
            [now](storage::Transaction &tx) { return waitinglist::tellNext(tx, now); });
        if (!told)
            qWarning().noquote() << told.error().internal;
        return told ? *told : -1;
    }
    QStringList told() { return w->server.queuedMails().filter(u"waiting_list_slot:"_s); }
    /// The starts that people were told of, in the order in which they were.
    QString toldStarts()
    {
        return w->server.database
            .scalar(u"SELECT string_agg(data ->> 'startUtc', ' ' ORDER BY id) FROM mail_outbox "
                    "WHERE template = 'waiting_list_slot'"_s)
            .toString();
    }
    int openOpenings()
    {
        return w->count(u"SELECT count(*) FROM waiting_list_openings WHERE closed_at IS NULL"_s);
    }
    HttpReply setLoadCap(const QJsonValue &cap)
    {
        return w->server.put("/api/availability/load", {{u"loadCap"_s, cap}}, w->mentor);
    }
    HttpReply hold(SlotId slot, const TestServer::Person &who)
    {
        return w->server.post("/api/slots/" + slot.toString().toLatin1() + "/hold", {}, who);
    }
    TestServer::Person somebody() { return w->server.makePerson(Role::Mentee); }
    HttpReply cancel(const QString &booking)
    {
        return w->put(w->path(booking, "/cancel"), w->coordinator);
    }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup() { w.reset(); }

    void aFullWeekOpensNothing()
    {
        // Monday noon: three and four days on are Thursday and Friday of the same week.
        const SlotId freed = w->slotIn(24 * 4);
        const QString canceled = w->booked(freed, somebody());
        QVERIFY(!w->booked(w->slotIn(24 * 3), somebody()).isEmpty());
        wait(w->mentee);
        QCOMPARE(cancel(canceled).status, 200);
        // The place that was freed is gone again before the job comes around.
        QCOMPARE(setLoadCap(1).status, 200);
        QCOMPARE(tellNext(), 0);
        QCOMPARE(told(), QStringList());
        QCOMPARE(w->book(freed, w->mentee).code(), u"LOAD_CAP_REACHED"_s);
        QCOMPARE(openOpenings(), 0);
        // More room in the same weeks: that opens them.
        QCOMPARE(setLoadCap(2).status, 200);
        QCOMPARE(openOpenings(), 1);
        QCOMPARE(tellNext(), 1);
        QCOMPARE(told().size(), 1);
        QCOMPARE(w->book(freed, w->mentee).status, 201);
    }

    void aSmallerCapOpensNothing()
    {
        QCOMPARE(setLoadCap(5).status, 200);
        w->slotIn(24 * 4);
        wait(w->mentee);
        QCOMPARE(setLoadCap(3).status, 200);
        QCOMPARE(openOpenings(), 0);
        QCOMPARE(setLoadCap(QJsonValue::Null).status, 200);
        QCOMPARE(openOpenings(), 1);
        QCOMPARE(tellNext(), 1);
    }

    void newTimesInAFullWeekAreNotToldThoseBesideItAre()
    {
        QCOMPARE(setLoadCap(1).status, 200);
        QVERIFY(!w->booked(w->slotIn(24 * 3), somebody()).isEmpty());
        wait(w->mentee);
        w->slotIn(24 * 4);
        QCOMPARE(openOpenings(), 1);
        QCOMPARE(tellNext(), 0);
        const SlotId nextWeek = w->slotIn(24 * 8);
        QCOMPARE(tellNext(), 1);
        QCOMPARE(toldStarts(), u"2026-01-13T12:00:01Z"_s);
        QCOMPARE(w->book(nextWeek, w->mentee).status, 201);
    }

    void aPlaceInAFullWeekOpensTheSlotsBesideIt()
    {
        // The only meeting of the week goes; its slot was made for it and goes with it, but another
        // one of the week can be booked now.
        QCOMPARE(setLoadCap(1).status, 200);
        const SlotId single = w->slotIn(24 * 3);
        w->server.database.exec(
            u"UPDATE time_slots SET availability_block_id = NULL WHERE id = ?"_s, {single.value});
        const QString only =
            w->server.database.makeBooking(single, somebody().id, u"confirmed"_s).toString();
        const SlotId beside = w->slotIn(24 * 4);
        w->slotIn(24 * 9); // was free all the time
        wait(w->mentee);
        QCOMPARE(tellNext(), 0);
        QCOMPARE(cancel(only).status, 200);
        QCOMPARE(w->count(u"SELECT count(*) FROM time_slots WHERE id = ? AND deleted_at IS NULL"_s,
                          {single.value}),
                 0);
        QCOMPARE(tellNext(), 1);
        QCOMPARE(toldStarts(), u"2026-01-09T12:00:00Z"_s);
        QCOMPARE(w->book(beside, w->mentee).status, 201);
    }

    void aSlotBesideOneThatOpenedIsNoNewsWhereTheWeekHadRoom()
    {
        QCOMPARE(setLoadCap(5).status, 200);
        const SlotId freed = w->slotIn(24 * 3);
        const QString canceled = w->booked(freed, somebody());
        w->slotIn(24 * 4);
        wait(w->mentee);
        QCOMPARE(cancel(canceled).status, 200);
        QVERIFY(!w->booked(freed, somebody()).isEmpty());
        QCOMPARE(tellNext(), 0);
        QCOMPARE(openOpenings(), 0);
    }

    void aHeldSlotIsToldWhenTheHoldEnds()
    {
        const SlotId slot = w->slotIn(24 * 4);
        const QString canceled = w->booked(slot, somebody());
        wait(w->mentee);
        const auto quick = somebody();
        QCOMPARE(cancel(canceled).status, 200);
        QCOMPARE(hold(slot, quick).status, 200);
        QCOMPARE(tellNext(), 0);
        QCOMPARE(told(), QStringList());
        QCOMPARE(openOpenings(), 1);
        // Kept for longer.
        w->server.clock.advanceSecs(100);
        QCOMPARE(hold(slot, quick).status, 200);
        w->server.clock.advanceSecs(100);
        QCOMPARE(tellNext(), 0);
        w->server.clock.advanceSecs(80);
        QCOMPARE(tellNext(), 1);
        QCOMPARE(told(), QStringList{u"waiting_list_slot:"_s + w->mentee.id.toString()});
        // Of use while the slot can be booked.
        QCOMPARE(w->count(u"SELECT count(*) FROM mail_outbox m JOIN time_slots s ON m.valid_until "
                          "= s.start_time - interval '24 hours' WHERE m.template = "
                          "'waiting_list_slot'"_s),
                 1);
        QCOMPARE(w->book(slot, w->mentee).status, 201);
    }

    void aHeldSlotThatIsBookedIsNotTold()
    {
        const SlotId slot = w->slotIn(24 * 4);
        const QString canceled = w->booked(slot, somebody());
        wait(w->mentee);
        const auto quick = somebody();
        QCOMPARE(cancel(canceled).status, 200);
        QCOMPARE(hold(slot, quick).status, 200);
        QCOMPARE(tellNext(), 0);
        QVERIFY(!w->booked(slot, quick).isEmpty());
        w->server.clock.advanceSecs(180);
        QCOMPARE(tellNext(), 0);
        QCOMPARE(told(), QStringList());
        QCOMPARE(openOpenings(), 0);
    }

    void amongManySlotsAFreeOneIsNamed()
    {
        wait(w->mentee);
        const SlotId held = w->slotIn(24 * 3);
        w->slotIn(24 * 4);
        QCOMPARE(hold(held, somebody()).status, 200);
        QCOMPARE(tellNext(), 1);
        QCOMPARE(toldStarts(), u"2026-01-09T12:00:01Z"_s);
    }

    void whoeverMeetsSomebodyElseThenIsPassedOver()
    {
        const SlotId slot = w->slotIn(24 * 4);
        const QString canceled = w->booked(slot, somebody());
        const auto otherMentor = w->server.makePerson(Role::Mentor);
        const SlotId elsewhere =
            w->server.database.makeSlot(otherMentor.id, monday.addDays(4).addSecs(600));
        QVERIFY(!w->booked(elsewhere, w->mentee).isEmpty());
        const auto second = somebody();
        wait(w->mentee);
        wait(second);
        QCOMPARE(cancel(canceled).status, 200);
        QCOMPARE(tellNext(), 1);
        QCOMPARE(told(), QStringList{u"waiting_list_slot:"_s + second.id.toString()});
        // Nor when the turn comes to them.
        w->server.clock.advanceSecs(31 * 60);
        QCOMPARE(tellNext(), 0);
        QCOMPARE(told().size(), 1);
    }
};

OH_TEST(TstWaitingListApi)
#include "tst_waitinglistapi.moc"
