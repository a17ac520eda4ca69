// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/bookingextras.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// FR66: a coordinator gives a meeting to another mentor, and it stays the same meeting.
class TstAnotherMentor : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;
    TestServer::Person m_other;

    SlotId othersSlot(int hours, int minutes = 30)
    {
        return w->server.database.makeSlot(m_other.id, w->server.clock.now().addSecs(hours * 3600),
                                           minutes);
    }
    HttpReply give(const QString &booking, QJsonObject change)
    {
        change.insert(u"version"_s, w->booking(booking)[u"version"].toInt());
        if (!change.contains(u"mentorId"_s))
            change.insert(u"mentorId"_s, m_other.id.toString());
        return w->put("/api/admin/bookings/" + booking.toLatin1(), w->coordinator, change);
    }
    QJsonObject timeIn(int hours, int minutes = 30) const
    {
        const QDateTime start = w->server.clock.now().addSecs(hours * 3600);
        return {{u"startTime"_s, api::formatUtc(start)},
                {u"endTime"_s, api::formatUtc(start.addSecs(minutes * 60))}};
    }
    QString calendarOf(const TestServer::Person &who, const QString &mail)
    {
        return w->server.database
            .scalar(u"SELECT string_agg(concat_ws(' ', data -> 'calendar' ->> 'method', data -> "
                    "'calendar' ->> 'sequence'), ',' ORDER BY created_at, id) FROM mail_outbox "
                    "WHERE recipient_id = ?::uuid AND template = ?"_s,
                    {who.id.toString(), mail})
            .toString();
    }
    static QDateTime utc(const QJsonValue &moment)
    {
        return QDateTime::fromString(moment.toString(), Qt::ISODateWithMs);
    }
    bool isBooked(SlotId slot)
    {
        return w->server.database
            .scalar(u"SELECT is_booked FROM time_slots WHERE id = ?::uuid"_s, {slot.toString()})
            .toBool();
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<BookingWorld>();
        m_other = w->server.makePerson(Role::Mentor, u"Emmy Noether"_s);
    }
    void cleanup() { w.reset(); }

    void aConfirmedMeetingStaysTheSame()
    {
        const SlotId before = w->slotIn(48);
        const SlotId after = othersSlot(72);
        const QString id = w->confirmed(before, w->mentee);
        QCOMPARE(w->put("/api/admin/bookings/" + id.toLatin1(), w->coordinator,
                        {{u"version"_s, w->booking(id)[u"version"].toInt()},
                         {u"meetingLink"_s, u"https://meet.example.org/grace"_s}})
                     .status,
                 200);
        const HttpReply reply = give(
            id, {{u"timeSlotId"_s, after.toString()}, {u"reason"_s, u"Grace has fallen ill"_s}});
        QVERIFY2(reply.status == 200, reply.body.constData());
        const QJsonObject now = reply.json();
        QCOMPARE(now[u"id"].toString(), id);
        QCOMPARE(now[u"mentorId"].toString(), m_other.id.toString());
        QCOMPARE(now[u"mentor"][u"name"].toString(), u"Emmy Noether"_s);
        QCOMPARE(now[u"menteeId"].toString(), w->mentee.id.toString());
        QCOMPARE(now[u"status"].toString(), u"confirmed"_s);
        QCOMPARE(now[u"meetingGoal"].toString(), BookingWorld::goal);
        QCOMPARE(utc(now[u"meetingStartTime"]), w->server.clock.now().addSecs(72 * 3600));
        QCOMPARE(now[u"icalSequence"].toInt(), 2);
        // Somebody else's room.
        QVERIFY(now[u"googleMeetLink"].isNull());
        QVERIFY(!isBooked(before));
        QVERIFY(isBooked(after));
        // It is nothing of the former mentor's any more.
        QCOMPARE(w->server.get(w->path(id), w->mentor).status, 404);
        QCOMPARE(w->server.get(w->path(id), m_other).status, 200);
        // Calendars: away from the one, new to the other, the same entry for the mentee.
        QCOMPARE(calendarOf(w->mentor, u"booking_canceled"_s), u"CANCEL 2"_s);
        QCOMPARE(calendarOf(m_other, u"booking_confirmed"_s), u"REQUEST 2"_s);
        QCOMPARE(calendarOf(w->mentee, u"mentor_changed"_s), u"REQUEST 2"_s);
        QCOMPARE(w->server.database
                     .scalar(u"SELECT concat_ws(' | ', data ->> 'mentorName', data ->> "
                             "'formerMentorName', data ->> 'notes') FROM mail_outbox WHERE "
                             "template = 'mentor_changed'"_s)
                     .toString(),
                 u"Emmy Noether | Grace Hopper | Grace has fallen ill"_s);
        QCOMPARE(w->server.database
                     .scalar(u"SELECT concat_ws(' ', before_value ->> 'mentorId', after_value ->> "
                             "'mentorId', before_value ->> 'timeSlotId', after_value ->> "
                             "'timeSlotId', reason) FROM audit_log WHERE action_type = "
                             "'booking.edited' ORDER BY seq DESC LIMIT 1"_s)
                     .toString(),
                 QStringList({w->mentor.id.toString(), m_other.id.toString(), before.toString(),
                              after.toString(), u"Grace has fallen ill"_s})
                     .join(u' '));
        // The slot of before can be booked again.
        const auto next = w->server.makePerson(Role::Mentee);
        QCOMPARE(w->book(before, next).status, 201);
    }

    void theHistorySaysWhoseItWas()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        w->server.clock.advanceSecs(60);
        QCOMPARE(give(id, {{u"timeSlotId"_s, othersSlot(72).toString()}}).status, 200);
        const auto history = api::BookingHistory::schema().fromJson(
            w->server.get(w->path(id, "/history"), w->mentee).json(), api::Mode::Strict);
        QVERIFY(history);
        QCOMPARE(history->items.size(), 3);
        QVERIFY(history->items[0].event == BookingEvent::Created);
        // Who confirmed it was the mentor, though it is not theirs any more.
        QVERIFY(history->items[1].event == BookingEvent::Confirmed);
        QVERIFY(history->items[1].actor == BookingParty::Mentor);
        QCOMPARE(history->items[1].actorName, u"Grace Hopper"_s);
        QVERIFY(history->items[2].event == BookingEvent::Moved);
        QVERIFY(history->items[2].actor == BookingParty::Coordinator);
        QCOMPARE(history->items[2].formerMentorName, u"Grace Hopper"_s);
        QCOMPARE(history->items[2].newMentorName, u"Emmy Noether"_s);
        QCOMPARE(w->server.get(w->path(id, "/history"), m_other).status, 200);
        QCOMPARE(w->server.get(w->path(id, "/history"), w->mentor).status, 404);
    }

    void atAFreeTimeOrAtTheSame()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const QString start = w->booking(id)[u"meetingStartTime"].toString();
        const HttpReply same = give(id, {});
        QVERIFY2(same.status == 200, same.body.constData());
        QCOMPARE(same.json()[u"meetingStartTime"].toString(), start);
        // Back again, at another time that nobody offers.
        QJsonObject back = timeIn(100, 45);
        back.insert(u"mentorId"_s, w->mentor.id.toString());
        const HttpReply moved = give(id, back);
        QVERIFY2(moved.status == 200, moved.body.constData());
        QCOMPARE(utc(moved.json()[u"meetingStartTime"]), utc(timeIn(100, 45)[u"startTime"]));
        QCOMPARE(utc(moved.json()[u"meetingEndTime"]), utc(timeIn(100, 45)[u"endTime"]));
        QCOMPARE(moved.json()[u"icalSequence"].toInt(), 2);
        QCOMPARE(w->count(u"SELECT count(*) FROM time_slots WHERE is_booked"_s), 1);
        QCOMPARE(w->count(u"SELECT count(*) FROM booking_moves WHERE from_mentor_id IS NOT NULL"_s),
                 2);
    }

    void aRequestIsTheOthersToAnswer()
    {
        const QString id = w->booked(w->slotIn(48), w->mentee);
        const HttpReply reply = give(id, {{u"timeSlotId"_s, othersSlot(72).toString()}});
        QCOMPARE(reply.json()[u"status"].toString(), u"pending"_s);
        QVERIFY(w->server.queuedMails().contains(u"booking_requested:"_s + m_other.id.toString()));
        QVERIFY(w->server.queuedMails().contains(u"booking_canceled:"_s + w->mentor.id.toString()));
        QCOMPARE(calendarOf(w->mentor, u"booking_canceled"_s), QString());
        QCOMPARE(w->put(w->path(id, "/confirm"), w->mentor).status, 404);
        QCOMPARE(w->put(w->path(id, "/confirm"), m_other).status, 200);
    }

    void rulesAreWarnedAbout()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        w->server.database.exec(
            u"UPDATE users SET reputation_tier = 'platinum', reputation_score = 5 WHERE id = ?"_s,
            {m_other.id.value});
        const SlotId slot = othersSlot(72);
        const HttpReply warned = give(id, {{u"timeSlotId"_s, slot.toString()}});
        QCOMPARE(warned.code(), u"WARNINGS_TO_CONFIRM"_s);
        QVERIFY(warned.body.contains("TIER_RESTRICTED"));
        QVERIFY(!isBooked(slot));
        const HttpReply done =
            give(id, {{u"timeSlotId"_s, slot.toString()}, {u"confirmWarnings"_s, true}});
        QCOMPARE(done.status, 200);
        QCOMPARE(w->server.database
                     .scalar(u"SELECT after_value ->> 'warnings' FROM audit_log WHERE action_type "
                             "= 'booking.edited'"_s)
                     .toString(),
                 u"[\"TIER_RESTRICTED\"]"_s);
    }

    void whatCannotBe()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const SlotId taken = othersSlot(72);
        const auto second = w->server.makePerson(Role::Mentee);
        QCOMPARE(w->book(taken, second).status, 201);
        QCOMPARE(give(id, {{u"timeSlotId"_s, taken.toString()}}).code(), u"SLOT_UNAVAILABLE"_s);
        QCOMPARE(give(id, timeIn(72)).code(), u"SLOT_UNAVAILABLE"_s);
        // The mentee meets somebody else then.
        const auto third = w->server.makePerson(Role::Mentor);
        const SlotId theirs =
            w->server.database.makeSlot(third.id, w->server.clock.now().addSecs(96 * 3600));
        QCOMPARE(w->book(theirs, w->mentee).status, 201);
        QCOMPARE(give(id, timeIn(96)).code(), u"MEETING_OVERLAP"_s);
        // Somebody else's slot, no mentor, a time of one's own mentor, half a time, the past.
        QCOMPARE(give(id, {{u"timeSlotId"_s, w->slotIn(120).toString()}}).status, 400);
        QCOMPARE(give(id, {{u"mentorId"_s, second.id.toString()}}).status, 400);
        QJsonObject own = timeIn(150);
        own.insert(u"mentorId"_s, w->mentor.id.toString());
        QCOMPARE(give(id, own).status, 400);
        QCOMPARE(give(id, {{u"startTime"_s, timeIn(150)[u"startTime"]}}).status, 400);
        QCOMPARE(give(id, timeIn(-1)).status, 400);
        QCOMPARE(w->put("/api/admin/bookings/" + id.toLatin1(), w->coordinator,
                        {{u"version"_s, w->booking(id)[u"version"].toInt()},
                         {u"timeSlotId"_s, othersSlot(130).toString()}})
                     .status,
                 400);
        // Deactivated people meet nobody, whoever says so.
        w->server.database.exec(u"UPDATE users SET is_active = false WHERE id = ?"_s,
                                {m_other.id.value});
        QJsonObject forced = timeIn(200);
        forced.insert(u"confirmWarnings"_s, true);
        QCOMPARE(give(id, forced).code(), u"SLOT_UNAVAILABLE"_s);
        QCOMPARE(w->booking(id)[u"mentorId"].toString(), w->mentor.id.toString());
        QCOMPARE(w->audited(u"booking.edited"_s), 0);
    }

    void whatIsOverStays()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        w->advanceDays(3);
        QCOMPARE(give(id, timeIn(48)).status, 409);
    }

    void bothAtOnce()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const auto mentee = w->server.makePerson(Role::Mentee, u"Mary Somerville"_s);
        const HttpReply reply = give(id, {{u"timeSlotId"_s, othersSlot(72).toString()},
                                          {u"menteeId"_s, mentee.id.toString()}});
        QVERIFY2(reply.status == 200, reply.body.constData());
        QCOMPARE(calendarOf(w->mentor, u"booking_canceled"_s), u"CANCEL 1"_s);
        QCOMPARE(calendarOf(w->mentee, u"booking_canceled"_s), u"CANCEL 1"_s);
        QCOMPARE(calendarOf(m_other, u"booking_confirmed"_s).right(9), u"REQUEST 1"_s);
        QCOMPARE(calendarOf(mentee, u"booking_confirmed"_s), u"REQUEST 1"_s);
        QCOMPARE(w->server.queuedMails().filter(u"mentor_changed:"_s).size(), 0);
    }

    void twoMeetingsGoToOneSlotOnce()
    {
        for (int round = 0; round < 4; ++round) {
            const auto second = w->server.makePerson(Role::Mentee);
            const QString one = w->confirmed(w->slotIn(48 + 4 * round), w->mentee);
            const QString two = w->confirmed(w->slotIn(50 + 4 * round), second);
            const QJsonObject time = timeIn(300 + 4 * round);
            const auto replies = atOnce(2, [&](int i) {
                QJsonObject change = time;
                change.insert(u"confirmWarnings"_s, true);
                return give(i == 0 ? one : two, change);
            });
            QCOMPARE(serverErrors(replies), 0);
            QCOMPARE(countOf(replies, 200), 1);
            QCOMPARE(countOf(replies, 409, u"SLOT_UNAVAILABLE"_s), 1);
        }
    }
};

OH_TEST(TstAnotherMentor)
#include "tst_anothermentor.moc"
