// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// What coordinators hear, and others after them, when a meeting at a free time takes the mentor's
/// slots away.
class TstTakenTimes : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;
    TestServer::Person other;

    QDateTime moment(int hours, int minutes) const
    {
        return w->server.clock.now().addSecs(qint64(hours) * 3600 + qint64(minutes) * 60);
    }
    /// Half an hour that begins then.
    QJsonObject time(int hours, int minutes, bool confirmed = false) const
    {
        return {{u"startTime"_s, api::formatUtc(moment(hours, minutes))},
                {u"endTime"_s, api::formatUtc(moment(hours, minutes + 30))},
                {u"confirmWarnings"_s, confirmed}};
    }
    HttpReply give(QJsonObject body, const TestServer::Person &mentee) const
    {
        body.insert(u"mentorId"_s, w->mentor.id.toString());
        body.insert(u"menteeId"_s, mentee.id.toString());
        body.insert(u"meetingGoal"_s, BookingWorld::goal);
        return w->server.post("/api/admin/bookings", body, w->coordinator);
    }
    HttpReply hold(SlotId slot, const TestServer::Person &who) const
    {
        return w->server.post("/api/slots/" + slot.toString().toLatin1() + "/hold", {}, who);
    }
    static QStringList warnings(const HttpReply &reply)
    {
        QStringList codes;
        const QJsonArray details = reply.json()[u"error"][u"details"].toArray();
        for (const auto &detail : details)
            codes.append(detail[u"code"].toString());
        return codes;
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<BookingWorld>();
        other = w->server.makePerson(Role::Mentee, u"Emmy Noether"_s);
    }
    void cleanup() { w.reset(); }

    void aHeldSlotInTheWayIsAWarning()
    {
        const SlotId slot = w->slotIn(48);
        QCOMPARE(hold(slot, other).status, 200);
        const HttpReply warned = give(time(48, 10), w->mentee);
        QCOMPARE(warned.status, 409);
        QCOMPARE(warned.code(), u"WARNINGS_TO_CONFIRM"_s);
        QCOMPARE(warnings(warned), QStringList{u"SLOT_HELD"_s});
        QVERIFY(warned.json()[u"error"][u"details"][0][u"message"].toString().contains(u"12:03"_s));
        // Nothing has happened: the holder can have it.
        QCOMPARE(w->count(u"SELECT count(*) FROM bookings"_s), 0);
        QCOMPARE(w->book(slot, other).status, 201);
    }

    void whoseSlotWasTakenHearsByWhom()
    {
        const SlotId slot = w->slotIn(48);
        QCOMPARE(hold(slot, other).status, 200);
        QCOMPARE(give(time(48, 10, true), w->mentee).status, 201);
        QVERIFY(w->server.database
                    .scalar(u"SELECT after_value ->> 'warnings' FROM audit_log WHERE action_type = "
                            "'booking.created'"_s)
                    .toString()
                    .contains(u"SLOT_HELD"_s));
        for (const HttpReply &late : {w->book(slot, other), hold(slot, other)}) {
            QCOMPARE(late.status, 409);
            QCOMPARE(late.code(), u"SLOT_UNAVAILABLE"_s);
            QVERIFY2(late.message().contains(u"coordinator"_s), qPrintable(late.message()));
        }
        // A slot that its mentor withdrew is nobody's doing.
        const SlotId withdrawn = w->slotIn(72);
        w->server.database.exec(u"UPDATE time_slots SET deleted_at = ?::timestamptz WHERE id = ?"_s,
                                {api::formatUtc(w->server.clock.now()), withdrawn.value});
        QCOMPARE(w->book(withdrawn, other).status, 404);
    }

    void ownHoldsAndOldOnesAreNone()
    {
        const SlotId slot = w->slotIn(48);
        QCOMPARE(hold(slot, w->mentee).status, 200);
        QCOMPARE(give(time(48, 10), w->mentee).status, 201);
        const SlotId left = w->slotIn(72);
        QCOMPARE(hold(left, other).status, 200);
        w->server.clock.advanceSecs(4 * 60);
        QCOMPARE(give(time(72, 0), w->mentee).status, 201);
    }

    void coordinatorsHoldForOthers()
    {
        const SlotId slot = w->slotIn(48);
        const QByteArray path = "/api/slots/" + slot.toString().toLatin1() + "/hold";
        const HttpReply held = hold(slot, w->coordinator);
        QCOMPARE(held.status, 200);
        QCOMPARE(held.json()[u"heldUntil"].toString(), u"2026-01-05T12:03:00Z"_s);
        QCOMPARE(w->book(slot, other).code(), u"SLOT_HELD"_s);
        QCOMPARE(hold(slot, other).code(), u"SLOT_HELD"_s);
        const auto second = w->server.makePerson(Role::Coordinator);
        QCOMPARE(hold(slot, second).code(), u"SLOT_HELD"_s);
        QCOMPARE(hold(slot, w->mentor).status, 403);
        QCOMPARE(w->server.remove(path, w->mentor).status, 403);
        QCOMPARE(w->server.remove(path, w->coordinator).status, 204);
        QCOMPARE(w->book(slot, other).status, 201);
        QCOMPARE(hold(slot, w->coordinator).code(), u"SLOT_UNAVAILABLE"_s);
    }

    /// One's own hold is no warning: of the slot, of one that goes for the meeting, and of a move.
    void ownHoldsOfCoordinatorsAreNoWarning()
    {
        const SlotId slot = w->slotIn(48);
        QCOMPARE(hold(slot, w->coordinator).status, 200);
        const HttpReply given = give({{u"timeSlotId"_s, slot.toString()}}, w->mentee);
        QCOMPARE(given.status, 201);
        QCOMPARE(w->count(u"SELECT count(*) FROM slot_holds"_s), 0);
        const SlotId later = w->slotIn(72);
        QCOMPARE(hold(later, w->coordinator).status, 200);
        QCOMPARE(give(time(72, 10), other).status, 201);
        const SlotId last = w->slotIn(96);
        QCOMPARE(hold(last, w->coordinator).status, 200);
        const QString id = given.json()[u"id"].toString();
        QCOMPARE(
            w->put(w->path(id, "/reschedule"), w->coordinator, {{u"timeSlotId"_s, last.toString()}})
                .status,
            200);
        // Another one's is.
        const SlotId theirs = w->slotIn(120);
        QCOMPARE(hold(theirs, w->server.makePerson(Role::Coordinator)).status, 200);
        QCOMPARE(warnings(give({{u"timeSlotId"_s, theirs.toString()}}, w->mentee)),
                 QStringList{u"SLOT_HELD"_s});
    }

    /// What a coordinator confirms when booking keeps nobody from filling in the form.
    void coordinatorsHoldAgainstTheRules()
    {
        const SlotId soon = w->slotIn(2);
        QCOMPARE(hold(soon, other).code(), u"TOO_LATE_TO_BOOK"_s);
        QCOMPARE(hold(soon, w->coordinator).status, 200);
        w->server.clock.advanceSecs(2 * 3600);
        w->coordinator.token = w->server.signIn(w->coordinator.id, Role::Coordinator);
        QCOMPARE(hold(soon, w->coordinator).code(), u"SLOT_UNAVAILABLE"_s);
        const SlotId later = w->slotIn(48);
        w->server.database.exec(u"UPDATE users SET is_active = false WHERE id = ?::uuid"_s,
                                {w->mentor.id.toString()});
        QCOMPARE(hold(later, w->coordinator).status, 409);
    }

    void anotherMentorsHeldSlotIsAWarning()
    {
        const auto second = w->server.makePerson(Role::Mentor, u"Annie Easley"_s);
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const SlotId theirs =
            w->server.database.makeSlot(second.id, moment(48, 10)); // in the way of the same time
        QCOMPARE(hold(theirs, other).status, 200);
        QJsonObject edit{{u"version"_s, w->booking(id)[u"version"]},
                         {u"mentorId"_s, second.id.toString()}};
        const QByteArray target = "/api/admin/bookings/" + id.toLatin1();
        const HttpReply warned = w->put(target, w->coordinator, edit);
        QCOMPARE(warned.code(), u"WARNINGS_TO_CONFIRM"_s);
        QCOMPARE(warnings(warned), QStringList{u"SLOT_HELD"_s});
        edit.insert(u"confirmWarnings"_s, true);
        QCOMPARE(w->put(target, w->coordinator, edit).status, 200);
        QCOMPARE(w->book(theirs, other).code(), u"SLOT_UNAVAILABLE"_s);
    }

    /// A slot that somebody books while the coordinator's time is made room for is a meeting like
    /// any other: closer than the mentor wants.
    void aSlotBookedAtThatInstantIsLookedAt()
    {
        const HttpReply offered = w->server.post("/api/availability",
                                                 {{u"recurrencePattern"_s, u"weekly"_s},
                                                  {u"startDate"_s, u"2026-01-13"_s},
                                                  {u"endDate"_s, u"2026-01-13"_s},
                                                  {u"startTime"_s, u"10:05"_s},
                                                  {u"endTime"_s, u"12:05"_s},
                                                  {u"timezone"_s, u"UTC"_s},
                                                  {u"slotDurationMinutes"_s, 20},
                                                  {u"bufferMinutes"_s, 10},
                                                  {u"meetingType"_s, u"online"_s}},
                                                 w->mentor);
        QCOMPARE(offered.status, 201);
        const QString slot =
            w->server.database
                .scalar(u"SELECT id FROM time_slots WHERE start_time = '2026-01-13T10:35:00Z'"_s)
                .toString();
        HttpReply booked;
        HttpReply given;
        QVERIFY(inLineForASlot(
            w->server.database, slot,
            [&] { booked = w->book(SlotId(QUuid::fromString(slot)), other); },
            [&] {
                given = give({{u"startTime"_s, u"2026-01-13T10:56:00Z"_s},
                              {u"endTime"_s, u"2026-01-13T11:04:00Z"_s}},
                             w->mentee);
            }));
        QCOMPARE(booked.status, 201);
        QCOMPARE(given.code(), u"WARNINGS_TO_CONFIRM"_s);
        QCOMPARE(warnings(given), QStringList{u"INSIDE_BUFFER"_s});
    }
};

OH_TEST(TstTakenTimes)
#include "tst_takentimes.moc"
