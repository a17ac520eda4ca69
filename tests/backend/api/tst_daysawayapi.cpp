// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/availability.h"
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"
#include "tests/support/testtimes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Time off, travel, the weekly load and the question why there is no slot.
class TstDaysAwayApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> server;
    TestServer::Person mentor;
    TestServer::Person mentee;
    TestServer::Person coordinator;
    QByteArray m_block;

    QStringList freeStarts()
    {
        QStringList times;
        const QJsonArray items =
            server
                ->get("/api/slots/available?mentorId=" + mentor.id.toString().toLatin1() +
                          "&startDate=2026-01-01&endDate=2026-03-01",
                      mentee)
                .items();
        for (const auto &slot : items)
            times.append(slot[u"startTime"].toString().left(16));
        return times;
    }
    /// Free, but in a week in which the mentor takes no more.
    QStringList fullStarts()
    {
        QStringList times;
        const QJsonArray items =
            server
                ->get("/api/slots/available?mentorId=" + mentor.id.toString().toLatin1() +
                          "&startDate=2026-01-01&endDate=2026-03-01",
                      mentee)
                .items();
        for (const auto &slot : items) {
            if (slot[u"isWeekFull"].toBool())
                times.append(slot[u"startTime"].toString().left(16));
        }
        return times;
    }
    HttpReply book(const QString &start, const TestServer::Person &who)
    {
        const QJsonArray items =
            server
                ->get("/api/slots/available?mentorId=" + mentor.id.toString().toLatin1() +
                          "&startDate=2026-01-01&endDate=2026-03-01",
                      who)
                .items();
        for (const auto &slot : items) {
            if (slot[u"startTime"].toString().startsWith(start))
                return server->post(
                    "/api/bookings",
                    {{u"timeSlotId"_s, slot[u"id"]}, {u"meetingGoal"_s, u"Talk about it"_s}}, who);
        }
        return {};
    }
    HttpReply off(const QString &first, const QString &last)
    {
        return server->post("/api/availability/time-off",
                            {{u"startDate"_s, first}, {u"endDate"_s, last}}, mentor);
    }
    HttpReply travel(const QString &first, const QString &last, const QString &zone)
    {
        return server->post("/api/availability/travel",
                            {{u"startDate"_s, first}, {u"endDate"_s, last}, {u"timezone"_s, zone}},
                            mentor);
    }
    QStringList reasons(const QByteArray &at, const UserId &forMentee = {})
    {
        QByteArray path =
            "/api/admin/slots/explain?mentorId=" + mentor.id.toString().toLatin1() + "&at=" + at;
        if (!forMentee.isNull())
            path += "&menteeId=" + forMentee.toString().toLatin1();
        const HttpReply reply = server->get(path, coordinator);
        const auto explanation =
            api::SlotExplanation::schema().fromJson(reply.json(), api::Mode::Strict);
        if (!explanation)
            return {QString::fromUtf8(reply.body)};
        QStringList names;
        for (const api::SlotReason &reason : explanation->reasons)
            names.append(toString(reason.reason));
        if (explanation->bookable != names.isEmpty())
            names.append(u"bookable is wrong"_s);
        return names;
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<TestServer>(monday);
        PersonOptions berlin;
        berlin.timeZone = u"Europe/Berlin"_s;
        mentor = server->makePerson(Role::Mentor, u"Grace Hopper"_s, berlin);
        mentee = server->makePerson(Role::Mentee, u"Ada Lovelace"_s);
        coordinator = server->makePerson(Role::Coordinator);
        // Tuesdays from 22:30 to 02:00: two slots before midnight begin, one after.
        const HttpReply made = server->post("/api/availability",
                                            {{u"recurrencePattern"_s, u"weekly"_s},
                                             {u"startDate"_s, u"2026-01-06"_s},
                                             {u"endDate"_s, u"2026-01-20"_s},
                                             {u"startTime"_s, u"22:30"_s},
                                             {u"endTime"_s, u"02:00"_s},
                                             {u"slotDurationMinutes"_s, 60},
                                             {u"bufferMinutes"_s, 10},
                                             {u"meetingType"_s, u"online"_s}},
                                            mentor);
        QCOMPARE(made.status, 201);
        m_block = made.json()[u"id"].toString().toLatin1();
        QCOMPARE(
            freeStarts(),
            QStringList({u"2026-01-06T21:30"_s, u"2026-01-06T22:40"_s, u"2026-01-06T23:50"_s,
                         u"2026-01-13T21:30"_s, u"2026-01-13T22:40"_s, u"2026-01-13T23:50"_s,
                         u"2026-01-20T21:30"_s, u"2026-01-20T22:40"_s, u"2026-01-20T23:50"_s}));
    }
    void cleanup() { server.reset(); }

    void timeOffTakesFreeSlotsAndGivesThemBack()
    {
        const QStringList before = freeStarts();
        // The day after: what reaches over midnight goes, what ends before stays.
        const HttpReply reply = off(u"2026-01-14"_s, u"2026-01-15"_s);
        QCOMPARE(reply.status, 201);
        const auto made = api::TimeOff::schema().fromJson(reply.json(), api::Mode::Strict);
        QVERIFY(made);
        QCOMPARE(made->timezone, u"Europe/Berlin"_s);
        QVERIFY(made->bookings.isEmpty());
        QStringList expected = before;
        expected.removeAll(u"2026-01-13T22:40"_s);
        expected.removeAll(u"2026-01-13T23:50"_s);
        QCOMPARE(freeStarts(), expected);
        QCOMPARE(server->get("/api/availability/time-off", mentor).json()[u"total"].toInt(), 1);
        QCOMPARE(reasons("2026-01-13T22:45:00Z"), QStringList{u"time_off"_s});
        QCOMPARE(server
                     ->post("/api/availability/preview",
                            {{u"recurrencePattern"_s, u"weekly"_s},
                             {u"startDate"_s, u"2026-01-14"_s},
                             {u"startTime"_s, u"09:00"_s},
                             {u"endTime"_s, u"10:00"_s},
                             {u"slotDurationMinutes"_s, 30},
                             {u"meetingType"_s, u"online"_s}},
                            mentor)
                     .json()[u"timeOffCount"]
                     .toInt(),
                 2);
        const QByteArray id = made->id.toString().toLatin1();
        QCOMPARE(server->remove("/api/availability/time-off/" + id, mentor).status, 204);
        QCOMPARE(freeStarts(), before);
        QCOMPARE(server->remove("/api/availability/time-off/" + id, mentor).status, 404);
        QCOMPARE(server->get("/api/availability/time-off", mentor).json()[u"total"].toInt(), 0);
    }

    void meetingsInTimeOffWaitForADecision()
    {
        const QString first = book(u"2026-01-13T21:30"_s, mentee).json()[u"id"].toString();
        const auto other = server->makePerson(Role::Mentee);
        const QString second = book(u"2026-01-13T23:50"_s, other).json()[u"id"].toString();
        QVERIFY(!first.isEmpty() && !second.isEmpty());
        const HttpReply reply = off(u"2026-01-13"_s, u"2026-01-14"_s);
        QCOMPARE(reply.status, 201);
        const QJsonArray affected = reply.json()[u"bookings"].toArray();
        QCOMPARE(affected.size(), 2);
        QCOMPARE(affected[0][u"id"].toString(), first);
        QCOMPARE(affected[0][u"mentee"][u"name"].toString(), u"Ada Lovelace"_s);
        // Both stay as they are until the mentor says so.
        QCOMPARE(
            server->get("/api/bookings/" + first.toLatin1(), mentee).json()[u"status"].toString(),
            u"pending"_s);
        QCOMPARE(server->put("/api/bookings/" + first.toLatin1() + "/cancel", {}, mentor).status,
                 200);
        // The slot of a canceled one is not offered on a day off.
        QVERIFY(!freeStarts().contains(u"2026-01-13T21:30"_s));
        const QJsonArray left =
            server->get("/api/availability/time-off", mentor).items()[0][u"bookings"].toArray();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left[0][u"id"].toString(), second);
        // With the time off gone the slot is there again, once.
        const QByteArray id = reply.json()[u"id"].toString().toLatin1();
        QCOMPARE(server->remove("/api/availability/time-off/" + id, mentor).status, 204);
        QCOMPARE(freeStarts().count(u"2026-01-13T21:30"_s), 1);
        QVERIFY(!freeStarts().contains(u"2026-01-13T23:50"_s));
    }

    void aLapsedRequestOnADayOffFreesNothing()
    {
        QCOMPARE(book(u"2026-01-20T21:30"_s, mentee).status, 201);
        QCOMPARE(book(u"2026-01-20T22:40"_s, server->makePerson(Role::Mentee)).status, 201);
        QCOMPARE(off(u"2026-01-20"_s, u"2026-01-20"_s).status, 201);
        // Nobody answered for a week.
        server->clock.advanceSecs(8 * 24 * 3600);
        mentee.token = server->signIn(mentee.id, Role::Mentee);
        mentor.token = server->signIn(mentor.id, Role::Mentor);
        // Both begin on the day off; only what begins after midnight is offered.
        QCOMPARE(freeStarts(), QStringList{u"2026-01-20T23:50"_s});
        const QJsonArray off = server->get("/api/availability/time-off", mentor).items();
        QCOMPARE(off[0][u"bookings"].toArray().size(), 0);
    }

    void travelMovesFreeSlotsAndLeavesBookedOnes()
    {
        const QStringList before = freeStarts();
        const QString booking = book(u"2026-01-13T22:40"_s, mentee).json()[u"id"].toString();
        const HttpReply reply = travel(u"2026-01-12"_s, u"2026-01-16"_s, u"Asia/Kathmandu"_s);
        QCOMPARE(reply.status, 201);
        QVERIFY(api::Travel::schema().fromJson(reply.json(), api::Mode::Strict));
        QStringList expected = before;
        for (const char *gone : {"2026-01-13T21:30", "2026-01-13T22:40", "2026-01-13T23:50"})
            expected.removeAll(QString::fromLatin1(gone));
        // 22:30 in Kathmandu is 16:45 in UTC.
        for (const char *moved : {"2026-01-13T16:45", "2026-01-13T17:55", "2026-01-13T19:05"})
            expected.append(QString::fromLatin1(moved));
        expected.sort();
        QCOMPARE(freeStarts(), expected);
        QCOMPARE(server->get("/api/bookings/" + booking.toLatin1(), mentee)
                     .json()[u"meetingStartTime"]
                     .toString(),
                 u"2026-01-13T22:40:00.000Z"_s);
        const HttpReply preview = server->post("/api/availability/preview",
                                               {{u"recurrencePattern"_s, u"one_time"_s},
                                                {u"startDate"_s, u"2026-01-14"_s},
                                                {u"startTime"_s, u"09:00"_s},
                                                {u"endTime"_s, u"10:00"_s},
                                                {u"slotDurationMinutes"_s, 60},
                                                {u"meetingType"_s, u"online"_s}},
                                               mentor);
        QCOMPARE(preview.json()[u"travelZones"][0].toString(), u"Asia/Kathmandu"_s);
        QCOMPARE(preview.json()[u"next"][0][u"startTime"].toString(), u"2026-01-14T03:15:00Z"_s);
        QCOMPARE(server->get("/api/availability/travel", mentor).json()[u"total"].toInt(), 1);
        const QByteArray id = reply.json()[u"id"].toString().toLatin1();
        QCOMPARE(server->remove("/api/availability/travel/" + id, mentor).status, 204);
        expected = before;
        expected.removeAll(u"2026-01-13T22:40"_s);
        QCOMPARE(freeStarts(), expected);
    }

    void daysAwayDoNotOverlapEachOther()
    {
        QCOMPARE(off(u"2026-02-01"_s, u"2026-02-10"_s).status, 201);
        QCOMPARE(off(u"2026-02-10"_s, u"2026-02-12"_s).code(), u"CONFLICT"_s);
        QCOMPARE(off(u"2026-02-11"_s, u"2026-02-12"_s).status, 201);
        QCOMPARE(travel(u"2026-02-01"_s, u"2026-02-03"_s, u"Asia/Tokyo"_s).status, 201);
        QCOMPARE(travel(u"2026-02-03"_s, u"2026-02-04"_s, u"Asia/Seoul"_s).code(), u"CONFLICT"_s);
    }

    void daysAwayAreOnesOwn()
    {
        const QByteArray one =
            off(u"2026-02-01"_s, u"2026-02-02"_s).json()[u"id"].toString().toLatin1();
        const QByteArray two = travel(u"2026-02-01"_s, u"2026-02-02"_s, u"Asia/Tokyo"_s)
                                   .json()[u"id"]
                                   .toString()
                                   .toLatin1();
        const auto other = server->makePerson(Role::Mentor);
        QCOMPARE(server->get("/api/availability/time-off", other).json()[u"total"].toInt(), 0);
        QCOMPARE(server->get("/api/availability/travel", other).json()[u"total"].toInt(), 0);
        QCOMPARE(server->remove("/api/availability/time-off/" + one, other).status, 404);
        QCOMPARE(server->remove("/api/availability/travel/" + two, other).status, 404);
        QCOMPARE(server->remove("/api/availability/time-off/" + two, mentor).status, 404);
        QCOMPARE(server->remove("/api/availability/time-off/42", mentor).status, 400);
    }

    void badDays_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QJsonObject>("body");
        const auto days = [](const QString &first, const QString &last) {
            return QJsonObject{{u"startDate"_s, first}, {u"endDate"_s, last}};
        };
        for (const QByteArray &target :
             {QByteArray("/api/availability/time-off"), QByteArray("/api/availability/travel")}) {
            const auto bad = [&](const char *name, QJsonObject body) {
                if (target.endsWith("travel") && !body.contains(u"timezone"_s))
                    body.insert(u"timezone"_s, u"Asia/Tokyo"_s);
                QTest::addRow("%s %s", target.mid(18).constData(), name) << target << body;
            };
            bad("nothing", {});
            bad("backwards", days(u"2026-02-10"_s, u"2026-02-09"_s));
            bad("past", days(u"2026-01-01"_s, u"2026-01-04"_s));
            bad("endless", days(u"2026-02-01"_s, u"2027-12-31"_s));
            bad("far", days(u"2031-02-01"_s, u"2031-02-02"_s));
            bad("no day", days(u"2026-02-30"_s, u"2026-03-01"_s));
            bad("moment", days(u"2026-02-01T00:00:00Z"_s, u"2026-03-01"_s));
            QJsonObject more = days(u"2026-02-01"_s, u"2026-02-02"_s);
            more.insert(u"mentorId"_s, u"x"_s);
            bad("unknown field", more);
        }
        QJsonObject noted = days(u"2026-02-01"_s, u"2026-02-02"_s);
        noted.insert(u"note"_s, QString(501, u'x'));
        QTest::newRow("long note") << QByteArray("/api/availability/time-off") << noted;
        QJsonObject mars = days(u"2026-02-01"_s, u"2026-02-02"_s);
        mars.insert(u"timezone"_s, u"Mars/Olympus"_s);
        QTest::newRow("zone") << QByteArray("/api/availability/travel") << mars;
    }
    void badDays()
    {
        QFETCH(QByteArray, target);
        QFETCH(QJsonObject, body);
        const HttpReply reply = server->post(target, body, mentor);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), u"VALIDATION_ERROR"_s);
        QVERIFY(!reply.json()[u"error"][u"details"].toArray().isEmpty());
        QCOMPARE(server->get(target, mentor).json()[u"total"].toInt(), 0);
        QCOMPARE(freeStarts().size(), 9);
    }

    void theLoadCapCountsTheMentorsWeek()
    {
        QCOMPARE(server->put("/api/availability/load", {{u"loadCap"_s, 0}}, mentor).status, 400);
        QCOMPARE(server->put("/api/availability/load", {{u"loadCap"_s, 101}}, mentor).status, 400);
        QCOMPARE(server->put("/api/availability/load", {{u"loadCap"_s, u"2"_s}}, mentor).status,
                 400);
        QCOMPARE(server->put("/api/availability/load", {{u"loadCap"_s, 1}}, mentor)
                     .json()[u"loadCap"]
                     .toInt(),
                 1);
        QCOMPARE(server->get("/api/mentors/" + mentor.id.toString().toLatin1(), mentee)
                     .json()[u"loadCap"]
                     .toInt(),
                 1);
        // Sunday to Monday in Berlin: 23:00 in UTC is Monday already for the mentor.
        QCOMPARE(server
                     ->post("/api/availability",
                            {{u"recurrencePattern"_s, u"one_time"_s},
                             {u"startDate"_s, u"2026-01-18"_s},
                             {u"startTime"_s, u"23:00"_s},
                             {u"endTime"_s, u"01:00"_s},
                             {u"slotDurationMinutes"_s, 60},
                             {u"meetingType"_s, u"online"_s}},
                            mentor)
                     .status,
                 201);
        QVERIFY(fullStarts().isEmpty());
        QCOMPARE(book(u"2026-01-18T22:00"_s, mentee).status, 201); // Sunday, 23:00
        QVERIFY(fullStarts().contains(u"2026-01-13T21:30"_s));
        QVERIFY(!fullStarts().contains(u"2026-01-18T23:00"_s)); // Monday for the mentor
        QVERIFY(freeStarts().contains(u"2026-01-18T23:00"_s));
        const auto other = server->makePerson(Role::Mentee);
        QCOMPARE(book(u"2026-01-13T21:30"_s, other).code(), u"LOAD_CAP_REACHED"_s);
        QCOMPARE(reasons("2026-01-13T21:30:00Z"), QStringList{u"load_cap"_s});
        QCOMPARE(book(u"2026-01-18T23:00"_s, other).status, 201); // Monday, 00:00
        QCOMPARE(book(u"2026-01-20T21:30"_s, mentee).code(), u"LOAD_CAP_REACHED"_s);
        const auto load = api::Load::schema().fromJson(
            server->get("/api/availability/load", mentor).json(), api::Mode::Strict);
        QVERIFY(load);
        QCOMPARE(load->weeks.size(), 5);
        QCOMPARE(load->weeks[0].startDate, QDate(2026, 1, 5));
        QCOMPARE(load->weeks[0].sessions, 0);
        QCOMPARE(load->weeks[1].sessions, 1);
        QCOMPARE(load->weeks[2].sessions, 1);
        QVERIFY(server->put("/api/availability/load", {{u"loadCap"_s, QJsonValue()}}, mentor)
                    .json()[u"loadCap"]
                    .isNull());
        QVERIFY(fullStarts().isEmpty());
        QCOMPARE(book(u"2026-01-13T21:30"_s, other).status, 201);
    }

    void whyThereIsNoSlot()
    {
        QCOMPARE(reasons("2026-01-13T21:30:00Z"), QStringList());
        QCOMPARE(reasons("2026-01-13T22:35:00Z"), QStringList{u"buffer"_s});
        QCOMPARE(reasons("2026-01-13T12:00:00Z"), QStringList{u"no_block"_s});
        QCOMPARE(reasons("2026-01-05T13:00:00Z"), QStringList({u"too_soon"_s, u"no_block"_s}));
        QCOMPARE(reasons("2026-05-05T20:30:00Z"),
                 QStringList({u"outside_window"_s, u"no_block"_s}));
        QCOMPARE(book(u"2026-01-13T21:30"_s, mentee).status, 201);
        QCOMPARE(reasons("2026-01-13T21:45:00Z"), QStringList{u"booked"_s});
        server->database.exec(
            u"UPDATE users SET is_active = false, created_at = ?::timestamptz, last_activity_at = NULL WHERE id = ?::uuid"_s,
            {monday.addDays(-91).toString(Qt::ISODate), mentor.id.toString()});
        QCOMPARE(reasons("2026-01-13T22:45:00Z"),
                 QStringList({u"mentor_deactivated"_s, u"mentor_dormant"_s}));
    }

    void whoeverIsElsewhereThen()
    {
        // Another mentor's slot over the middle of ours: the mentee can't be at both.
        const auto otherMentor = server->makePerson(Role::Mentor);
        const SlotId elsewhere = server->database.makeSlot(
            otherMentor.id, QDateTime(QDate(2026, 1, 13), QTime(22, 0), Qt::UTC), 60);
        const HttpReply booked =
            server->post("/api/bookings",
                         {{u"timeSlotId"_s, elsewhere.toString()},
                          {u"meetingGoal"_s, u"Talk about pricing and customers"_s}},
                         mentee);
        QCOMPARE(booked.status, 201);
        QCOMPARE(reasons("2026-01-13T21:45:00Z"), QStringList());
        QCOMPARE(reasons("2026-01-13T21:45:00Z", mentee.id), QStringList{u"busy_elsewhere"_s});
        QCOMPARE(reasons("2026-01-13T22:45:00Z", mentee.id), QStringList{u"busy_elsewhere"_s});
        QCOMPARE(reasons("2026-01-13T23:55:00Z", mentee.id), QStringList());
        QCOMPARE(reasons("2026-01-13T21:45:00Z", server->makePerson(Role::Mentee).id),
                 QStringList());
        // The slot's own booking is "booked", for its mentee too.
        QCOMPARE(book(u"2026-01-13T23:50"_s, mentee).status, 201);
        QCOMPARE(reasons("2026-01-13T23:55:00Z", mentee.id), QStringList{u"booked"_s});
        // A coordinator put a meeting over the place of a slot that is gone.
        server->database.exec(u"UPDATE time_slots SET deleted_at = now() WHERE mentor_id = ?::uuid "
                              "AND start_time = '2026-01-20T21:30Z'"_s,
                              {mentor.id.toString()});
        QCOMPARE(reasons("2026-01-20T21:35:00Z"), QStringList{u"not_made"_s});
        server->database.makeBooking(
            server->database.makeSlot(mentor.id,
                                      QDateTime(QDate(2026, 1, 20), QTime(21, 50), Qt::UTC)),
            server->makePerson(Role::Mentee).id, u"confirmed"_s);
        QCOMPARE(reasons("2026-01-20T21:35:00Z"), QStringList{u"busy_elsewhere"_s});
        // Canceled: nobody is anywhere.
        QCOMPARE(
            server
                ->put("/api/bookings/" + booked.json()[u"id"].toString().toLatin1() + "/cancel", {},
                      mentee)
                .status,
            200);
        QCOMPARE(reasons("2026-01-13T21:45:00Z", mentee.id), QStringList());
    }

    void badQuestions()
    {
        const QByteArray id = mentor.id.toString().toLatin1();
        const auto status = [&](const QByteArray &query) {
            return server->get("/api/admin/slots/explain?" + query, coordinator).status;
        };
        QCOMPARE(status(""), 400);
        QCOMPARE(status("mentorId=" + id), 400);
        QCOMPARE(status("mentorId=" + id + "&at=tomorrow"), 400);
        QCOMPARE(status("mentorId=" + id + "&at=2026-01-13"), 400);
        QCOMPARE(status("mentorId=1&at=2026-01-13T21:30:00Z"), 400);
        QCOMPARE(status("mentorId=" + id + "&at=2026-01-13T21:30:00Z&x=1"), 400);
        QCOMPARE(status("mentorId=" + id + "&at=2026-01-13T21:30:00Z&menteeId=1"), 400);
        QCOMPARE(status("mentorId=" + id + "&at=2026-01-13T21:30:00Z&menteeId=" + id), 404);
        QCOMPARE(status("mentorId=" + mentee.id.toString().toLatin1() + "&at=2026-01-13T21:30:00Z"),
                 404);
        QCOMPARE(server
                     ->get("/api/admin/slots/explain?mentorId=" + id + "&at=2026-01-13T21:30:00Z",
                           mentor)
                     .status,
                 403);
    }
};

OH_TEST(TstDaysAwayApi)
#include "tst_daysawayapi.moc"
