// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/serverjobs.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/backend/jobs/jobsupport.h"
#include "tests/support/testregistry.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// What coordinators do for others (FR65–FR67), and who came.
class TstWhiteGlove : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

    QJsonObject request(const QJsonObject &more)
    {
        QJsonObject body{{u"mentorId"_s, w->mentor.id.toString()},
                         {u"menteeId"_s, w->mentee.id.toString()},
                         {u"meetingGoal"_s, BookingWorld::goal}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), *it);
        return body;
    }
    HttpReply give(const QJsonObject &more)
    {
        return w->server.post("/api/admin/bookings", request(more), w->coordinator);
    }
    QJsonObject timeIn(int hours, int minutes = 30)
    {
        const QDateTime start = w->server.clock.now().addSecs(hours * 3600);
        return {{u"startTime"_s, api::formatUtc(start)},
                {u"endTime"_s, api::formatUtc(start.addSecs(minutes * 60))}};
    }
    /// The mentor offers Tuesday, the 13th, 10:05–12:05 UTC: 20 minutes each, 10 between them.
    void offer()
    {
        const HttpReply reply = w->server.post("/api/availability",
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
        if (reply.status != 201)
            qFatal("no availability: %s", reply.body.constData());
    }
    static QJsonObject at(const QString &start, const QString &end, bool confirmed = false)
    {
        return {{u"startTime"_s, u"2026-01-13T%1:00Z"_s.arg(start)},
                {u"endTime"_s, u"2026-01-13T%1:00Z"_s.arg(end)},
                {u"confirmWarnings"_s, confirmed}};
    }
    QString freeStarts()
    {
        QStringList times;
        const QJsonArray items = w->server
                                     .get("/api/slots/available?startDate=2026-01-13&endDate="
                                          "2026-01-13&mentorId=" +
                                              w->mentor.id.toString().toLatin1(),
                                          w->mentee)
                                     .items();
        for (const auto &slot : items)
            times.append(slot[u"startTime"].toString().mid(11, 5));
        return times.join(u' ');
    }
    HttpReply mark(const QString &id, const TestServer::Person &who, const QJsonValue &attendance)
    {
        return w->put(w->path(id, "/attendance"), who, {{u"attendance"_s, attendance}});
    }

private Q_SLOTS:
    void init() { w = std::make_unique<BookingWorld>(); }
    void cleanup() { w.reset(); }

    void aSlotIsBookedForOthers()
    {
        const SlotId slot = w->slotIn(48);
        const HttpReply reply = give({{u"timeSlotId"_s, slot.toString()},
                                      {u"materialsUrls"_s, QJsonArray{u"https://example.org/a"_s}},
                                      {u"reason"_s, u"They met at the demo day"_s}});
        QCOMPARE(reply.status, 201);
        const auto booking = api::Booking::schema().fromJson(reply.json(), api::Mode::Lenient);
        QVERIFY(booking);
        QVERIFY(booking->status == BookingStatus::Confirmed);
        QVERIFY(booking->createdVia == BookingOrigin::WhiteGlove);
        QCOMPARE(booking->confirmedBy.value_or(UserId()), w->coordinator.id);
        QCOMPARE(w->server.queuedMails().filter(u"booking_confirmed"_s).size(), 2);
        QCOMPARE(w->audited(u"booking.created"_s), 1);
        QCOMPARE(
            w->server.database
                .scalar(u"SELECT reason FROM audit_log WHERE action_type = 'booking.created'"_s)
                .toString(),
            u"They met at the demo day"_s);
        QCOMPARE(give({{u"timeSlotId"_s, slot.toString()}}).code(), u"SLOT_UNAVAILABLE"_s);
    }

    void everyRuleIsAWarning()
    {
        w->server.database.exec(
            u"UPDATE users SET reputation_tier = 'platinum', last_activity_at = ?::timestamptz "
            "WHERE id = ?::uuid"_s,
            {monday.addDays(-100).toString(Qt::ISODate), w->mentor.id.toString()});
        w->server.database.exec(u"UPDATE users SET reputation_tier = 'bronze' WHERE id = ?::uuid"_s,
                                {w->mentee.id.toString()});
        w->server.database.exec(u"UPDATE user_profiles SET load_cap = 1 WHERE user_id = ?::uuid"_s,
                                {w->mentor.id.toString()});
        for (int i = 0; i < 2; ++i)
            w->server.database.makeBooking(
                w->server.database.makeSlot(w->server.makePerson(Role::Mentor).id,
                                            monday.addDays(2).addSecs(i * 7200)),
                w->mentee.id, u"pending"_s, monday);
        w->server.database.makeBooking(w->slotIn(10), w->server.makePerson(Role::Mentee).id,
                                       u"pending"_s, monday);
        w->server.database.exec(
            u"UPDATE users SET last_activity_at = ?::timestamptz "
            "WHERE id = ?::uuid"_s,
            {monday.addDays(-100).toString(Qt::ISODate), w->mentor.id.toString()});
        const SlotId slot = w->slotIn(5);
        // Since before all that.
        w->server.database.exec(
            u"INSERT INTO slot_holds (time_slot_id, mentor_id, holder_id, expires_at) "
            "VALUES (?, ?, ?, ?::timestamptz)"_s,
            {slot.value, w->mentor.id.value, w->server.makePerson(Role::Mentee).id.value,
             monday.addSecs(60).toString(Qt::ISODate)});
        const HttpReply warned = give({{u"timeSlotId"_s, slot.toString()}});
        QCOMPARE(warned.code(), u"WARNINGS_TO_CONFIRM"_s);
        QSet<QString> codes;
        const QJsonArray details = warned.json()[u"error"][u"details"].toArray();
        for (const auto &detail : details) {
            codes.insert(detail[u"code"].toString());
            // Said to a coordinator, not to the mentee.
            QVERIFY(!detail[u"message"].toString().contains(u"You have"_s));
        }
        QCOMPARE(codes,
                 QSet<QString>({u"TOO_LATE_TO_BOOK"_s, u"TIER_RESTRICTED"_s, u"MENTOR_DORMANT"_s,
                                u"WEEKLY_LIMIT_REACHED"_s, u"LOAD_CAP_REACHED"_s, u"SLOT_HELD"_s}));
        QCOMPARE(w->audited(u"booking.created"_s), 0);
        // Confirmed by name: one that came later is not.
        QJsonArray named;
        for (const QString &code : std::as_const(codes)) {
            if (code != "MENTOR_DORMANT"_L1)
                named.append(code);
        }
        QJsonObject confirmed{{u"timeSlotId"_s, slot.toString()},
                              {u"confirmWarnings"_s, true},
                              {u"confirmedWarnings"_s, named}};
        const HttpReply anew = give(confirmed);
        QCOMPARE(anew.code(), u"WARNINGS_TO_CONFIRM"_s);
        QCOMPARE(anew.json()[u"error"][u"details"].toArray().size(), codes.size());
        named.append(u"MENTOR_DORMANT"_s);
        confirmed.insert(u"confirmedWarnings"_s, named);
        QCOMPARE(give(confirmed).status, 201);
        QVERIFY(w->server.database
                    .scalar(u"SELECT after_value ->> 'warnings' FROM audit_log WHERE action_type = "
                            "'booking.created'"_s)
                    .toString()
                    .contains(u"MENTOR_DORMANT"_s));
    }

    void aFreeTimeMakesItsOwnSlot()
    {
        QJsonObject when = timeIn(50, 45);
        when.insert(u"meetingType"_s, u"in_person_custom"_s);
        when.insert(u"location"_s, u"Room 4"_s);
        const HttpReply reply = give(when);
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.json()[u"location"].toString(), u"Room 4"_s);
        QCOMPARE(reply.json()[u"meetingType"].toString(), u"in_person_custom"_s);
        QCOMPARE(
            w->count(u"SELECT count(*) FROM time_slots WHERE availability_block_id IS NULL AND "
                     "is_booked"_s),
            1);
        // Overlap is refused always.
        for (const int hours : {50, 51}) {
            QJsonObject again = timeIn(hours == 51 ? 50 : hours, 20);
            again.insert(u"confirmWarnings"_s, true);
            QCOMPARE(give(again).code(), u"SLOT_UNAVAILABLE"_s);
        }
        // When the meeting goes, so does its slot: it was never offered to anybody.
        const QString id = reply.json()[u"id"].toString();
        QCOMPARE(w->put(w->path(id, "/cancel"), w->coordinator).status, 200);
        QCOMPARE(w->audited(u"booking.canceled"_s), 1);
        QCOMPARE(w->count(u"SELECT count(*) FROM time_slots WHERE deleted_at IS NULL"_s), 0);
    }

    void aFreeTimeTakesTheMentorsOwnSlotsAway()
    {
        const SlotId exact = w->slotIn(48, 30);
        QCOMPARE(give(timeIn(48, 30)).json()[u"timeSlotId"].toString(), exact.toString());
        const SlotId inTheWay = w->slotIn(72, 30);
        const HttpReply reply = give(timeIn(72, 60));
        QCOMPARE(reply.status, 201);
        QVERIFY(reply.json()[u"timeSlotId"].toString() != inTheWay.toString());
        QCOMPARE(w->book(inTheWay, w->server.makePerson(Role::Mentee)).code(),
                 u"SLOT_UNAVAILABLE"_s);
        // The mentee's other meeting.
        const auto other = w->server.makePerson(Role::Mentor);
        QVERIFY(!w->booked(w->server.database.makeSlot(other.id, monday.addDays(4)), w->mentee)
                     .isEmpty());
        QCOMPARE(give(timeIn(96, 30)).code(), u"MEETING_OVERLAP"_s);
    }

    void timeThatAFreeTimeTookComesBack()
    {
        offer();
        QCOMPARE(freeStarts(), u"10:05 10:35 11:05 11:35"_s);
        const HttpReply given = give(at(u"10:40"_s, u"11:00"_s, true));
        QCOMPARE(given.status, 201);
        QVERIFY(!freeStarts().contains(u"10:35"_s));
        const QByteArray path = w->path(given.json()[u"id"].toString(), "/cancel");
        QCOMPARE(w->put(path, w->coordinator).status, 200);
        JobServer worker(w->server.database, w->server.clock, jobs::serverJobs());
        QVERIFY(worker.runner->runPending());
        QCOMPARE(freeStarts(), u"10:05 10:35 11:05 11:35"_s);
    }

    void aFreeTimeKeepsTheBuffer_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("warned");
        QTest::addColumn<QString>("left");
        // 10:35–10:55 is booked; the buffer is 10 minutes.
        QTest::newRow("too close behind") << "10:56"
                                          << "11:04" << true << "10:05 11:35";
        QTest::newRow("a minute too close behind") << "11:04"
                                                   << "11:24" << true << "10:05 11:35";
        QTest::newRow("a buffer behind, another length") << "11:05"
                                                         << "11:20" << false << "10:05 11:35";
        QTest::newRow("a slot of the mentor's") << "11:05"
                                                << "11:25" << false << "10:05 11:35";
        QTest::newRow("a minute too close before") << "10:06"
                                                   << "10:26" << true << "11:05 11:35";
        QTest::newRow("a buffer before") << "10:00"
                                         << "10:25" << false << "11:05 11:35";
        QTest::newRow("too close to the next slot") << "11:16"
                                                    << "11:26" << false << "10:05";
        QTest::newRow("outside of the block") << "12:05"
                                              << "12:30" << false << "10:05 11:05 11:35";
        QTest::newRow("just outside of it") << "11:57"
                                            << "12:30" << false << "10:05 11:05";
        QTest::newRow("before it") << "09:00"
                                   << "09:55" << false << "10:05 11:05 11:35";
        QTest::newRow("just before it") << "09:00"
                                        << "09:56" << false << "11:05 11:35";
    }
    void aFreeTimeKeepsTheBuffer()
    {
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(bool, warned);
        QFETCH(QString, left);
        offer();
        QCOMPARE(give(at(u"10:35"_s, u"10:55"_s)).status, 201);
        QCOMPARE(freeStarts(), u"10:05 11:05 11:35"_s);
        const auto other = w->server.makePerson(Role::Mentee);
        QJsonObject wish = at(start, end);
        wish.insert(u"menteeId"_s, other.id.toString());
        const HttpReply first = give(wish);
        if (warned) {
            QCOMPARE(first.status, 409);
            QCOMPARE(first.code(), u"WARNINGS_TO_CONFIRM"_s);
            const QJsonArray warnings = first.json()[u"error"][u"details"].toArray();
            QCOMPARE(warnings.size(), 1);
            QCOMPARE(warnings[0][u"code"].toString(), u"INSIDE_BUFFER"_s);
            // Nothing has happened.
            QCOMPARE(freeStarts(), u"10:05 11:05 11:35"_s);
            QCOMPARE(w->count(u"SELECT count(*) FROM bookings"_s), 1);
            wish.insert(u"confirmWarnings"_s, true);
            QCOMPARE(give(wish).status, 201);
            QVERIFY(w->server.database
                        .scalar(u"SELECT string_agg(after_value ->> 'warnings', '') FROM audit_log "
                                "WHERE action_type = 'booking.created'"_s)
                        .toString()
                        .contains(u"INSIDE_BUFFER"_s));
        } else {
            QCOMPARE(first.status, 201);
        }
        QCOMPARE(freeStarts(), left);
        // And the daily job makes none of the others.
        JobServer worker(w->server.database, w->server.clock, jobs::serverJobs(),
                         jobs::serverSchedule());
        QVERIFY(worker.runner->runPending());
        QCOMPARE(freeStarts(), left);
    }

    void twoFreeTimesInOneBlockKeepItsBuffer()
    {
        offer();
        QCOMPARE(give(at(u"10:40"_s, u"11:00"_s)).status, 201);
        QCOMPARE(freeStarts(), u"10:05 11:35"_s);
        const auto other = w->server.makePerson(Role::Mentee);
        const auto ask = [&](const QString &start, const QString &end) {
            QJsonObject wish = at(start, end);
            wish.insert(u"menteeId"_s, other.id.toString());
            return give(wish);
        };
        QCOMPARE(ask(u"11:09"_s, u"11:24"_s).code(), u"WARNINGS_TO_CONFIRM"_s);
        QCOMPARE(ask(u"11:10"_s, u"11:25"_s).status, 201);
        QCOMPARE(freeStarts(), u"10:05 11:35"_s);
    }

    void aDayOffIsAWarning()
    {
        offer();
        QCOMPARE(w->server
                     .post("/api/availability/time-off",
                           {{u"startDate"_s, u"2026-01-13"_s}, {u"endDate"_s, u"2026-01-13"_s}},
                           w->mentor)
                     .status,
                 201);
        const HttpReply warned = give(at(u"10:35"_s, u"10:55"_s));
        QCOMPARE(warned.code(), u"WARNINGS_TO_CONFIRM"_s);
        QCOMPARE(warned.json()[u"error"][u"details"][0][u"code"].toString(), u"MENTOR_TIME_OFF"_s);
        QCOMPARE(w->count(u"SELECT count(*) FROM bookings"_s), 0);
        QCOMPARE(give(at(u"10:35"_s, u"10:55"_s, true)).status, 201);
    }

    void badRequests_data()
    {
        QTest::addColumn<QJsonObject>("more");
        const QJsonObject time{{u"startTime"_s, u"2026-01-08T10:00:00Z"_s},
                               {u"endTime"_s, u"2026-01-08T10:30:00Z"_s}};
        const auto with = [&](const QString &name, const QJsonValue &value) {
            QJsonObject out = time;
            out.insert(name, value);
            return out;
        };
        QTest::newRow("no time") << QJsonObject();
        QTest::newRow("start alone") << QJsonObject{{u"startTime"_s, time[u"startTime"]}};
        QTest::newRow("end alone") << QJsonObject{{u"endTime"_s, time[u"endTime"]}};
        QTest::newRow("both kinds")
            << with(u"timeSlotId"_s, u"0190a5c0-7b1e-7c3d-9f00-0123456789ab"_s);
        QTest::newRow("end before start") << with(u"endTime"_s, u"2026-01-08T09:00:00Z"_s);
        QTest::newRow("a whole day") << with(u"endTime"_s, u"2026-01-09T10:00:00Z"_s);
        QTest::newRow("past") << QJsonObject{{u"startTime"_s, u"2025-01-08T10:00:00Z"_s},
                                             {u"endTime"_s, u"2025-01-08T10:30:00Z"_s}};
        QTest::newRow("no mentor")
            << with(u"mentorId"_s, u"0190a5c0-7b1e-7c3d-9f00-0123456789ab"_s);
        QTest::newRow("no mentee")
            << with(u"menteeId"_s, u"0190a5c0-7b1e-7c3d-9f00-0123456789ab"_s);
        QTest::newRow("short goal") << with(u"meetingGoal"_s, u"short"_s);
        QTest::newRow("in person, nowhere") << with(u"meetingType"_s, u"in_person_custom"_s);
        QTest::newRow("script as material") << with(u"materialsUrls"_s, QJsonArray{u"js:1"_s});
        QTest::newRow("unknown field") << with(u"status"_s, u"completed"_s);
    }
    void badRequests()
    {
        QFETCH(QJsonObject, more);
        const HttpReply reply = give(more);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), u"VALIDATION_ERROR"_s);
        QCOMPARE(w->count(u"SELECT count(*) FROM bookings"_s), 0);
    }

    void deactivatedPeopleAreNotBooked()
    {
        w->server.database.exec(u"UPDATE users SET is_active = false WHERE id = ?::uuid"_s,
                                {w->mentee.id.toString()});
        QJsonObject when = timeIn(48);
        when.insert(u"confirmWarnings"_s, true);
        QCOMPARE(give(when).code(), u"ACCOUNT_DEACTIVATED"_s);
    }

    void coordinatorsEditWithAVersion()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const int version = w->booking(id)[u"version"].toInt();
        const QByteArray target = "/api/admin/bookings/" + id.toLatin1();
        const HttpReply edited = w->put(target, w->coordinator,
                                        {{u"version"_s, version},
                                         {u"meetingGoal"_s, u"Find the first customers"_s},
                                         {u"meetingType"_s, u"in_person_custom"_s},
                                         {u"location"_s, u"Library"_s},
                                         {u"reason"_s, u"They asked for it"_s}});
        QCOMPARE(edited.status, 200);
        QCOMPARE(edited.json()[u"meetingGoal"].toString(), u"Find the first customers"_s);
        QCOMPARE(edited.json()[u"location"].toString(), u"Library"_s);
        QCOMPARE(w->server.database
                     .scalar(u"SELECT before_value ->> 'meetingGoal' FROM audit_log WHERE "
                             "action_type = 'booking.edited'"_s)
                     .toString(),
                 BookingWorld::goal);
        QCOMPARE(w->put(target, w->coordinator,
                        {{u"version"_s, version}, {u"meetingGoal"_s, u"Something else here"_s}})
                     .code(),
                 u"STALE_VERSION"_s);
        const int now = edited.json()[u"version"].toInt();
        QCOMPARE(w->put(target, w->coordinator,
                        {{u"version"_s, now},
                         {u"location"_s, QJsonValue::Null},
                         {u"meetingType"_s, u"in_person_custom"_s}})
                     .status,
                 400);
        QCOMPARE(w->put(target, w->mentor, {{u"version"_s, now}}).status, 403);
        // For somebody else, who takes over nothing of what the two had begun.
        const auto other = w->server.makePerson(Role::Mentee, u"Emmy Noether"_s);
        const QByteArray notes = w->path(id) + "/notes";
        QCOMPARE(w->server
                     .post(notes,
                           {{u"visibility"_s, u"shared"_s}, {u"text"_s, u"Only for Grace"_s}},
                           w->mentee)
                     .status,
                 201);
        QCOMPARE(
            w->server
                .post(w->path(id) + "/action-items",
                      {{u"ownerId"_s, w->mentee.id.toString()}, {u"text"_s, u"Call the bank"_s}},
                      w->mentee)
                .status,
            201);
        const SlotId later = w->slotIn(96);
        QCOMPARE(
            w->server
                .post(w->path(id) + "/proposals", {{u"timeSlotId"_s, later.toString()}}, w->mentee)
                .status,
            201);
        w->server.database.exec(
            u"INSERT INTO waiting_list (mentor_id, mentee_id) VALUES (?::uuid, ?::uuid)"_s,
            {w->mentor.id.toString(), other.id.toString()});
        const HttpReply swapped = w->put(
            target, w->coordinator, {{u"version"_s, now}, {u"menteeId"_s, other.id.toString()}});
        QCOMPARE(swapped.status, 200);
        QCOMPARE(swapped.json()[u"mentee"][u"name"].toString(), u"Emmy Noether"_s);
        QVERIFY(w->server.queuedMails().contains(u"booking_canceled:"_s + w->mentee.id.toString()));
        QVERIFY(w->server.queuedMails().contains(u"booking_confirmed:"_s + other.id.toString()));
        QCOMPARE(w->server.get(w->path(id), w->mentee).status, 404);
        QCOMPARE(w->server.get(notes, other).json()[u"total"].toInt(), 0);
        QCOMPARE(w->server.get(w->path(id) + "/action-items", other).json()[u"total"].toInt(), 0);
        const auto left = [&](const QString &what) {
            return w->server.database.scalar(u"SELECT count(*) FROM "_s + what).toInt();
        };
        QCOMPARE(left(u"reschedule_proposals WHERE status = 'open'"_s), 0);
        QCOMPARE(left(u"waiting_list WHERE left_at IS NULL"_s), 0);
        QCOMPARE(left(u"booking_notes WHERE body = 'Only for Grace'"_s), 1);
        QCOMPARE(w->put(target, w->coordinator,
                        {{u"version"_s, swapped.json()[u"version"].toInt()},
                         {u"menteeId"_s, w->mentor.id.toString()}})
                     .status,
                 400);
    }

    /// FR62, while no calendar makes one: both are told, calendars as well.
    void aMeetingInPersonHasAPlace()
    {
        const SlotId slot = w->slotIn(48); // online
        const QJsonObject inPerson{{u"timeSlotId"_s, slot.toString()},
                                   {u"meetingType"_s, u"in_person_custom"_s}};
        const HttpReply refused = give(inPerson);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.json()[u"error"][u"details"][0][u"path"].toString(), u"location"_s);
        QJsonObject there = inPerson;
        there.insert(u"location"_s, u"Library"_s);
        const HttpReply made = give(there);
        QCOMPARE(made.status, 201);
        const QByteArray target = "/api/admin/bookings/" + made.json()[u"id"].toString().toLatin1();
        const int version = made.json()[u"version"].toInt();
        const QJsonObject nowhere{{u"version"_s, version}, {u"location"_s, QJsonValue::Null}};
        QCOMPARE(w->put(target, w->coordinator, nowhere).status, 400);
        // What is corrected elsewhere does not ask for one.
        QCOMPARE(w->put(target, w->coordinator,
                        {{u"version"_s, version}, {u"meetingGoal"_s, u"Find customers"_s}})
                     .status,
                 200);
    }

    void aTimeOfNoBlockStandsAmongTheMentorsSlots()
    {
        QCOMPARE(give(timeIn(48)).status, 201);
        const HttpReply own = w->server.get("/api/availability/my-slots", w->mentor);
        QCOMPARE(own.status, 200);
        QCOMPARE(own.items().size(), 1);
        QVERIFY(own.items()[0][u"blockId"].isNull());
        const QJsonObject blockId =
            w->server.get("/api/openapi.json")
                .json()[u"components"][u"schemas"][u"MySlot"][u"properties"][u"blockId"]
                .toObject();
        QVERIFY(blockId[u"nullable"].toBool());
    }

    void whoIsDeactivatedIsNotTheOneWhoAsks()
    {
        w->server.database.exec(u"UPDATE users SET is_active = false WHERE id = ?::uuid"_s,
                                {w->mentee.id.toString()});
        const HttpReply reply = give({{u"timeSlotId"_s, w->slotIn(48).toString()}});
        QCOMPARE(reply.code(), u"ACCOUNT_DEACTIVATED"_s);
        QVERIFY2(reply.message().startsWith(u"The mentee's account"_s), reply.body.constData());
    }

    void theSameWordOfTheOtherSideIsTheirsToTakeBack()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        w->advanceDays(3);
        QCOMPARE(mark(id, w->mentee, u"attended"_s).status, 200);
        QCOMPARE(mark(id, w->mentor, u"attended"_s).status, 200);
        const HttpReply refused = mark(id, w->mentor, QJsonValue::Null);
        QCOMPARE(refused.code(), u"ATTENDANCE_NOT_POSSIBLE"_s);
        QVERIFY2(refused.message().startsWith(u"The other side has noted this."_s),
                 refused.body.constData());
        QVERIFY(mark(id, w->mentor, u"mentee_absent"_s)
                    .message()
                    .startsWith(u"The other side has noted something else."_s));
    }

    void coordinatorsEnterAMeetingLink()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const QByteArray target = "/api/admin/bookings/" + id.toLatin1();
        const QString link = u"https://meet.example.org/abc"_s;
        const auto edit = [&](QJsonObject change) {
            change.insert(u"version"_s, w->booking(id)[u"version"].toInt());
            return w->put(target, w->coordinator, change);
        };
        const auto column = [&](const QString &sql) {
            return w->server.database.scalar(sql).toString();
        };
        for (const QString &bad : {u"http://meet.example.org/abc"_s, u"javascript:alert(1)"_s,
                                   u"https://user@meet.example.org/"_s, u"https://a b"_s})
            QCOMPARE(edit({{u"meetingLink"_s, bad}}).status, 400);
        const HttpReply edited = edit({{u"meetingLink"_s, link}});
        QCOMPARE(edited.status, 200);
        QCOMPARE(edited.json()[u"googleMeetLink"].toString(), link);
        QCOMPARE(edited.json()[u"icalSequence"].toInt(), 1);
        QCOMPARE(w->server.queuedMails().filter(u"booking_changed:"_s).size(), 2);
        QCOMPARE(column(u"SELECT DISTINCT data ->> 'meetLink' FROM mail_outbox WHERE template = "
                        "'booking_changed'"_s),
                 link);
        QCOMPARE(column(u"SELECT after_value ->> 'meetingLink' FROM audit_log WHERE action_type = "
                        "'booking.edited'"_s),
                 link);
        // It stays with other edits, and goes with the online meeting.
        QCOMPARE(edit({{u"meetingGoal"_s, u"Find the first customers"_s}})
                     .json()[u"googleMeetLink"]
                     .toString(),
                 link);
        QCOMPARE(edit({{u"meetingLink"_s, link},
                       {u"meetingType"_s, u"in_person_custom"_s},
                       {u"location"_s, u"Library"_s}})
                     .status,
                 400);
        QVERIFY(edit({{u"meetingType"_s, u"in_person_custom"_s}, {u"location"_s, u"Library"_s}})
                    .json()[u"googleMeetLink"]
                    .isNull());
        QCOMPARE(edit({{u"meetingType"_s, u"online"_s}, {u"meetingLink"_s, link}}).status, 200);
        QVERIFY(edit({{u"meetingLink"_s, QJsonValue::Null}}).json()[u"googleMeetLink"].isNull());
    }

    void whoCame()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const HttpReply early = mark(id, w->mentee, u"attended"_s);
        QCOMPARE(early.code(), u"ATTENDANCE_NOT_POSSIBLE"_s);
        QVERIFY2(early.message().contains(u"confirmed already by Grace Hopper"_s),
                 early.body.constData());
        w->advanceDays(3); // no job has run: the status that counts is completed
        const HttpReply marked = mark(id, w->mentee, u"mentor_absent"_s);
        QCOMPARE(marked.status, 200);
        QCOMPARE(marked.json()[u"attendance"].toString(), u"mentor_absent"_s);
        QCOMPARE(marked.json()[u"status"].toString(), u"completed"_s);
        QCOMPARE(marked.json()[u"attendanceMarkedBy"].toString(), w->mentee.id.toString());
        // The other may not say otherwise, nor take it back; the same is fine.
        QCOMPARE(mark(id, w->mentor, u"attended"_s).code(), u"ATTENDANCE_NOT_POSSIBLE"_s);
        QCOMPARE(mark(id, w->mentor, QJsonValue::Null).code(), u"ATTENDANCE_NOT_POSSIBLE"_s);
        QCOMPARE(mark(id, w->mentor, u"mentor_absent"_s).status, 200);
        // One's own word can be taken back within 14 days.
        w->advanceDays(13);
        QCOMPARE(mark(id, w->mentee, QJsonValue::Null).status, 200);
        QVERIFY(w->booking(id)[u"attendance"].isNull());
        QCOMPARE(mark(id, w->mentor, u"attended"_s).status, 200);
        w->advanceDays(15);
        QCOMPARE(mark(id, w->mentor, u"mentee_absent"_s).code(), u"ATTENDANCE_NOT_POSSIBLE"_s);
        // A coordinator decides, whenever; that is written down.
        QCOMPARE(mark(id, w->coordinator, u"both_absent"_s).status, 200);
        QCOMPARE(w->audited(u"booking.attendance"_s), 1);
        const HttpReply decided = mark(id, w->mentor, u"attended"_s);
        QVERIFY2(decided.message().contains(u"coordinator has decided"_s),
                 decided.body.constData());
        QCOMPARE(mark(id, w->server.makePerson(Role::Mentee), u"attended"_s).status, 404);
        QCOMPARE(w->put(w->path(id, "/attendance"), w->mentor).status, 400);
        QCOMPARE(mark(id, w->mentor, u"asleep"_s).status, 400);
    }

    void nobodyCameToACanceledMeeting()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        QCOMPARE(w->put(w->path(id, "/cancel"), w->mentor).status, 200);
        w->advanceDays(3);
        const HttpReply reply = mark(id, w->mentee, u"mentor_absent"_s);
        QCOMPARE(reply.code(), u"ATTENDANCE_NOT_POSSIBLE"_s);
        QVERIFY(reply.message().contains(u"canceled by Grace Hopper"_s));
    }
};

OH_TEST(TstWhiteGlove)
#include "tst_whiteglove.moc"
