// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Where a meeting is after it was moved, and until when it can be.
class TstMovedPlaces : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    static inline const QString room = u"Room 4, Main Street 1"_s;
    static inline const QString link = u"https://meet.example.org/a"_s;

    /// A slot of the mentor's in that room.
    SlotId inTheRoom(qint64 hours)
    {
        const SlotId slot = w->slotIn(hours);
        const QUuid place = newUuidV7(hours);
        w->server.database.exec(
            u"INSERT INTO locations (id, name, address) VALUES (?, 'Room 4', 'Main Street 1')"_s,
            {place});
        w->server.database.exec(
            u"UPDATE availability_blocks SET meeting_type = 'in_person_preset', "
            "location_preset_id = ? WHERE id = (SELECT availability_block_id FROM time_slots "
            "WHERE id = ?)"_s,
            {place, slot.value});
        return slot;
    }
    QString withLink(SlotId slot)
    {
        QString id = w->confirmed(slot, w->mentee);
        const HttpReply edited =
            w->put("/api/admin/bookings/" + id.toLatin1(), w->coordinator,
                   {{u"version"_s, w->booking(id)[u"version"]}, {u"meetingLink"_s, link}});
        if (edited.json()[u"googleMeetLink"].toString() != link)
            qWarning("no link: %s", edited.body.constData());
        return id;
    }
    HttpReply move(const QString &id, SlotId slot, bool confirmed = true)
    {
        return w->put(w->path(id, "/reschedule"), w->coordinator,
                      {{u"timeSlotId"_s, slot.toString()}, {u"confirmWarnings"_s, confirmed}});
    }
    /// Of the mails of that kind.
    QJsonObject mailed(const QString &templateName)
    {
        return QJsonDocument::fromJson(
                   w->server.database
                       .scalar(u"SELECT data::text FROM mail_outbox WHERE template = ? "
                               "ORDER BY created_at DESC LIMIT 1"_s,
                               {templateName})
                       .toByteArray())
            .object();
    }
    QByteArray calendarFile(const QString &id)
    {
        return w->server.get(w->path(id, "/calendar.ics"), w->mentee).body;
    }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup() { w.reset(); }

    void theLinkGoesWithAnOnlineMeeting()
    {
        const QString id = withLink(w->slotIn(48));
        QVERIFY(calendarFile(id).contains("meet.example.org"));
        // Online again: the same link.
        const HttpReply online = move(id, w->slotIn(72));
        QCOMPARE(online.status, 200);
        QCOMPARE(online.json()[u"googleMeetLink"].toString(), link);
        QCOMPARE(mailed(u"booking_rescheduled"_s)[u"meetLink"].toString(), link);
        const HttpReply there = move(id, inTheRoom(96));
        QCOMPARE(there.status, 200);
        QCOMPARE(there.json()[u"meetingType"].toString(), u"in_person_preset"_s);
        QVERIFY(there.json()[u"googleMeetLink"].isNull());
        const QByteArray file = calendarFile(id);
        QVERIFY(file.contains("Room 4"));
        QVERIFY2(!file.contains("meet.example.org") && !file.contains("CONFERENCE"),
                 file.constData());
        w->server.database.exec(u"DELETE FROM mail_outbox WHERE data ->> 'location' <> ?"_s,
                                {room});
        const QJsonObject mail = mailed(u"booking_rescheduled"_s);
        QCOMPARE(mail[u"meetLink"].toString(), QString());
        QCOMPARE(mail[u"location"].toString(), room);
        QCOMPARE(mail[u"otherMeetingType"].toString(), u"online"_s);
    }

    void anAcceptedProposalTakesTheLinkAway()
    {
        const QString id = withLink(w->slotIn(48));
        const HttpReply proposal = w->propose(id, inTheRoom(96), w->mentee);
        QCOMPARE(proposal.status, 201);
        // Whoever is asked reads where it would be.
        const QJsonObject mail = mailed(u"reschedule_proposed"_s);
        QCOMPARE(mail[u"meetingType"].toString(), u"online"_s);
        QCOMPARE(mail[u"otherMeetingType"].toString(), u"in_person_preset"_s);
        QCOMPARE(mail[u"otherLocation"].toString(), room);
        const HttpReply accepted = w->put(
            w->path(id, "/proposals/" + proposal.json()[u"id"].toString().toLatin1() + "/accept"),
            w->mentor);
        QCOMPARE(accepted.status, 200);
        QVERIFY(accepted.json()[u"googleMeetLink"].isNull());
        QVERIFY(!calendarFile(id).contains("meet.example.org"));
    }

    void aProposalToTheSamePlaceSaysNothingOfIt()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        QCOMPARE(w->propose(id, w->slotIn(72), w->mentee).status, 201);
        QVERIFY(!mailed(u"reschedule_proposed"_s).contains(u"otherLocation"_s));
    }

    void anotherPlaceIsAWarning()
    {
        const QDateTime start = w->server.clock.now().addDays(2);
        const HttpReply given = w->server.post("/api/admin/bookings",
                                               {{u"mentorId"_s, w->mentor.id.toString()},
                                                {u"menteeId"_s, w->mentee.id.toString()},
                                                {u"meetingGoal"_s, BookingWorld::goal},
                                                {u"startTime"_s, api::formatUtc(start)},
                                                {u"endTime"_s, api::formatUtc(start.addSecs(1800))},
                                                {u"meetingType"_s, u"in_person_custom"_s},
                                                {u"location"_s, u"Cafe X"_s}},
                                               w->coordinator);
        QCOMPARE(given.status, 201);
        const QString id = given.json()[u"id"].toString();
        const SlotId online = w->slotIn(72);
        const HttpReply warned = move(id, online, false);
        QCOMPARE(warned.status, 409);
        QCOMPARE(warned.code(), u"WARNINGS_TO_CONFIRM"_s);
        const QJsonObject warning = warned.json()[u"error"][u"details"][0].toObject();
        QCOMPARE(warning[u"code"].toString(), u"MEETING_PLACE_CHANGES"_s);
        QVERIFY(warning[u"message"].toString().contains(u"Cafe X"_s));
        QCOMPARE(w->booking(id)[u"location"].toString(), u"Cafe X"_s);
        // Read by name.
        const HttpReply moved =
            w->put(w->path(id, "/reschedule"), w->coordinator,
                   {{u"timeSlotId"_s, online.toString()},
                    {u"confirmWarnings"_s, true},
                    {u"confirmedWarnings"_s, QJsonArray{u"MEETING_PLACE_CHANGES"_s}}});
        QCOMPARE(moved.status, 200);
        QVERIFY(moved.json()[u"location"].isNull());
        QCOMPARE(w->count(u"SELECT count(*) FROM audit_log WHERE action_type = "
                          "'booking.rescheduled' AND after_value -> 'warnings' = "
                          "'[\"MEETING_PLACE_CHANGES\"]'"_s),
                 1);
        // To the same kind of place there is nothing to say.
        QCOMPARE(move(id, w->slotIn(96), false).status, 200);
    }

    void whatHasBegunIsNotMoved()
    {
        const SlotId later = w->slotIn(96);
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const auto second = w->server.makePerson(Role::Mentor);
        const SlotId others = w->server.database.makeSlot(second.id, monday.addDays(4));
        const int version = w->booking(id)[u"version"].toInt();
        const auto refused = [&](const HttpReply &reply) {
            return reply.status == 409 && reply.code() == "BOOKING_NOT_MOVABLE"_L1;
        };
        w->advanceDays(2);
        QVERIFY(refused(move(id, later))); // it begins now
        w->server.clock.advanceSecs(600);
        const HttpReply begun = move(id, later);
        QVERIFY(refused(begun));
        QVERIFY2(begun.message().contains(u"has begun"_s), qPrintable(begun.message()));
        QVERIFY(refused(w->put("/api/admin/bookings/" + id.toLatin1(), w->coordinator,
                               {{u"version"_s, version},
                                {u"mentorId"_s, second.id.toString()},
                                {u"timeSlotId"_s, others.toString()},
                                {u"confirmWarnings"_s, true}})));
        w->server.clock.advanceSecs(1800);
        w->coordinator.token = w->server.signIn(w->coordinator.id, Role::Coordinator);
        QVERIFY(refused(move(id, later)));
        QCOMPARE(w->count(u"SELECT count(*) FROM booking_moves"_s), 0);
    }
};

OH_TEST(TstMovedPlaces)
#include "tst_movedplaces.moc"
