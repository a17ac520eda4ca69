// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/zones.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Bookings at the edge of what the rules allow, asked for past every form.
class TstBookingEdges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayAheadIsADayOfTheClocksChange_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("now"); // on the wall clock of the zone, the day before
        QTest::addColumn<int>("hours");   // of the day on which the clocks change
        QTest::newRow("New York, forward") << "America/New_York"
                                           << "2026-03-07T12:00" << 23;
        QTest::newRow("New York, back") << "America/New_York"
                                        << "2026-10-31T12:00" << 25;
        QTest::newRow("Berlin, forward") << "Europe/Berlin"
                                         << "2026-03-28T15:30" << 23;
        QTest::newRow("Berlin, back") << "Europe/Berlin"
                                      << "2026-10-24T15:30" << 25;
        QTest::newRow("Berlin, just before the gap") << "Europe/Berlin"
                                                     << "2026-03-28T01:45" << 23;
        QTest::newRow("Santiago, at midnight") << "America/Santiago"
                                               << "2026-09-05T10:00" << 23;
        QTest::newRow("Lord Howe, half an hour") << "Australia/Lord_Howe"
                                                 << "2026-10-03T09:00" << 23;
        QTest::newRow("Kathmandu, never") << "Asia/Kathmandu"
                                          << "2026-03-28T15:30" << 24;
    }
    /// FR38 means 24 hours that pass, whatever the clocks on somebody's wall do meanwhile; and days
    /// other than that one are as always.
    void aDayAheadIsADayOfTheClocksChange()
    {
        QFETCH(QString, zone);
        QFETCH(QString, now);
        QFETCH(int, hours);
        const QDateTime wall = QDateTime::fromString(now, Qt::ISODate);
        const QDateTime here = wallClockToUtc(zone, wall.date(), wall.time()).value_or(QDateTime());
        const auto dayBegins = [&](int days) {
            return wallClockToUtc(zone, wall.date().addDays(days), QTime(0, 0))
                .value_or(QDateTime());
        };
        QCOMPARE(dayBegins(1).secsTo(dayBegins(2)) / 1800 / 2, hours);
        TestServer there(here);
        PersonOptions local;
        local.timeZone = zone;
        const auto mentor = there.makePerson(Role::Mentor, u"Grace Hopper"_s, local);
        const auto mentee = there.makePerson(Role::Mentee, u"Ada Lovelace"_s, local);
        const SlotId early = there.database.makeSlot(mentor.id, here.addSecs(86400 - 60), 30);
        const auto other = there.makePerson(Role::Mentor, u"Emmy Noether"_s, local);
        const SlotId exact = there.database.makeSlot(other.id, here.addSecs(86400), 30);
        const auto book = [&](SlotId slot) {
            return there
                .post("/api/bookings",
                      {{u"timeSlotId"_s, slot.toString()}, {u"meetingGoal"_s, BookingWorld::goal}},
                      mentee)
                .code();
        };
        const auto listed = [&](const TestServer::Person &whose, int day) {
            return there
                .get("/api/slots/available?mentorId=" + whose.id.toString().toLatin1() +
                         "&startDate=" + api::formatUtc(dayBegins(day)).toLatin1() +
                         "&endDate=" + api::formatUtc(dayBegins(day + 1)).toLatin1(),
                     mentee)
                .items()
                .size();
        };
        const int day = int(wall.date().daysTo(utcToWallClock(zone, here.addSecs(86400))->date()));
        QCOMPARE(listed(mentor, day), 0);
        QCOMPARE(listed(other, day), 1);
        QCOMPARE(book(early), u"TOO_LATE_TO_BOOK"_s);
        QCOMPARE(book(exact), QString());
        // The days after it, at all hours: an hour's slot each three hours.
        const auto third = there.makePerson(Role::Mentor, u"Mary Jackson"_s, local);
        const QDateTime next = dayBegins(day + 1);
        for (int hour = 0; hour < 48; hour += 3)
            there.database.makeSlot(third.id, next.addSecs(hour * 3600), 60);
        QCOMPARE(listed(third, day), 0);
        QCOMPARE(listed(third, day + 1), 8);
        QCOMPARE(listed(third, day + 2), 8);
    }

    void halfPastElevenToHalfPastTwelve_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("count"); // of hours between 22:30 and 02:00
        QTest::addColumn<QString>("start");
        QTest::newRow("Berlin") << u"Europe/Berlin"_s << QDate(2026, 1, 12) << 3
                                << u"2026-01-12T22:30:00.000Z"_s;
        QTest::newRow("Kathmandu")
            << u"Asia/Kathmandu"_s << QDate(2026, 1, 12) << 3 << u"2026-01-12T17:45:00.000Z"_s;
        QTest::newRow("Santiago, where midnight is missing")
            << u"America/Santiago"_s << QDate(2026, 9, 5) << 2 << u"2026-09-06T03:30:00.000Z"_s;
        QTest::newRow("Santiago, where the hour before midnight is repeated")
            << u"America/Santiago"_s << QDate(2026, 4, 4) << 4 << u"2026-04-05T02:30:00.000Z"_s;
    }
    /// A meeting over midnight is booked and confirmed like any other, and is one.
    void halfPastElevenToHalfPastTwelve()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, day);
        QFETCH(int, count);
        QFETCH(QString, start);
        TestServer there(QDateTime(day.addDays(-5), QTime(9, 0), Qt::UTC));
        PersonOptions local;
        local.timeZone = zone;
        const auto mentor = there.makePerson(Role::Mentor, u"Grace Hopper"_s, local);
        const auto mentee = there.makePerson(Role::Mentee, u"Ada Lovelace"_s, local);
        QCOMPARE(there
                     .post("/api/availability",
                           {{u"recurrencePattern"_s, u"one_time"_s},
                            {u"startDate"_s, day.toString(Qt::ISODate)},
                            {u"startTime"_s, u"22:30"_s},
                            {u"endTime"_s, u"02:00"_s},
                            {u"timezone"_s, zone},
                            {u"slotDurationMinutes"_s, 60},
                            {u"bufferMinutes"_s, 0},
                            {u"meetingType"_s, u"online"_s}},
                           mentor)
                     .status,
                 201);
        const auto free = [&](QDate from, QDate to) {
            return there
                .get("/api/slots/available?mentorId=" + mentor.id.toString().toLatin1() +
                         "&startDate=" + from.toString(Qt::ISODate).toLatin1() +
                         "&endDate=" + to.toString(Qt::ISODate).toLatin1(),
                     mentee)
                .items();
        };
        const QJsonArray offered = free(day.addDays(-1), day.addDays(2));
        QCOMPARE(offered.size(), count);
        const QJsonValue wanted = offered[1];
        QCOMPARE(wanted[u"startTime"].toString(), start);
        const QDateTime begin = QDateTime::fromString(start, Qt::ISODateWithMs);

        const auto book = [&](const TestServer::Person &who) {
            return there.post(
                "/api/bookings",
                {{u"timeSlotId"_s, wanted[u"id"]}, {u"meetingGoal"_s, BookingWorld::goal}}, who);
        };
        const HttpReply booked = book(mentee);
        QCOMPARE(booked.status, 201);
        QCOMPARE(booked.json()[u"meetingStartTime"].toString(), start);
        QCOMPARE(booked.json()[u"meetingEndTime"].toString(),
                 begin.addSecs(3600).toString(Qt::ISODateWithMs));
        QCOMPARE(book(there.makePerson(Role::Mentee)).code(), u"SLOT_UNAVAILABLE"_s);
        QCOMPARE(
            there
                .put("/api/bookings/" + booked.json()[u"id"].toString().toLatin1() + "/confirm", {},
                     mentor)
                .json()[u"status"]
                .toString(),
            u"confirmed"_s);
        // One meeting for both; before and after it there is as much to book as ever.
        for (const auto &who : {mentor, mentee}) {
            const QJsonArray meetings =
                there.get("/api/bookings/my-bookings?tab=upcoming", who).items();
            QCOMPARE(meetings.size(), 1);
            QCOMPARE(meetings[0][u"meetingStartTime"].toString(), start);
        }
        QStringList left;
        const QJsonArray others = free(day.addDays(-1), day.addDays(2));
        for (const auto &slot : others)
            left.append(slot[u"startTime"].toString());
        QStringList expected;
        for (int i = 0; i < count; ++i) {
            if (i != 1)
                expected.append(begin.addSecs((i - 1) * 3600).toString(Qt::ISODateWithMs));
        }
        QCOMPARE(left, expected);
    }

    void aTimeInsideTheBuffer_data()
    {
        QTest::addColumn<QString>("start"); // 25 minutes; the meeting is 10:35–10:55, the buffer 10
        QTest::addColumn<bool>("refused");
        QTest::newRow("inside, before") << "10:01" << true;
        QTest::newRow("at its edge, before") << "10:00" << false;
        QTest::newRow("inside, after") << "11:04" << true;
        QTest::newRow("at its edge, after") << "11:05" << false;
    }
    void aTimeInsideTheBuffer()
    {
        QFETCH(QString, start);
        QFETCH(bool, refused);
        BookingWorld w;
        const QJsonObject block{{u"recurrencePattern"_s, u"one_time"_s},
                                {u"startDate"_s, u"2026-01-13"_s},
                                {u"startTime"_s, u"10:05"_s},
                                {u"endTime"_s, u"12:05"_s},
                                {u"timezone"_s, u"UTC"_s},
                                {u"slotDurationMinutes"_s, 20},
                                {u"bufferMinutes"_s, 10},
                                {u"meetingType"_s, u"online"_s}};
        QCOMPARE(w.server.post("/api/availability", block, w.mentor).status, 201);
        const auto idOf = [&](const QString &time) {
            return SlotId(w.server.database
                              .scalar(u"SELECT id FROM time_slots WHERE start_time = '2026-01-13 "
                                      "%1Z'"_s.arg(time))
                              .toUuid());
        };
        QVERIFY(!w.booked(idOf(u"10:35"_s), w.mentee).isEmpty());
        const SlotId beside[] = {idOf(u"10:05"_s), idOf(u"11:05"_s)};
        // Mentees can't name a time, only a slot.
        const auto other = w.server.makePerson(Role::Mentee);
        const auto begin = QDateTime::fromString(u"2026-01-13T%1:00Z"_s.arg(start), Qt::ISODate);
        const QJsonObject time{{u"startTime"_s, api::formatUtc(begin)},
                               {u"endTime"_s, api::formatUtc(begin.addSecs(1500))},
                               {u"meetingGoal"_s, BookingWorld::goal}};
        QCOMPARE(w.server.post("/api/bookings", time, other).status, 400);
        QJsonObject given = time;
        given.insert(u"mentorId"_s, w.mentor.id.toString());
        given.insert(u"menteeId"_s, other.id.toString());
        const HttpReply reply = w.server.post("/api/admin/bookings", given, w.coordinator);
        if (!refused) {
            QCOMPARE(reply.status, 201);
            // What stood there before can't be booked beside it by who remembers its id.
            const auto third = w.server.makePerson(Role::Mentee);
            QCOMPARE(w.book(beside[start < u"10:35"_s ? 0 : 1], third).code(),
                     u"SLOT_UNAVAILABLE"_s);
            return;
        }
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.code(), u"WARNINGS_TO_CONFIRM"_s);
        QCOMPARE(reply.json()[u"error"][u"details"][0][u"code"].toString(), u"INSIDE_BUFFER"_s);
        QCOMPARE(w.count(u"SELECT count(*) FROM bookings"_s), 1);
        for (const SlotId &slot : beside)
            QVERIFY(!w.booked(slot, w.server.makePerson(Role::Mentee)).isEmpty());
    }
};

OH_TEST(TstBookingEdges)
#include "tst_bookingedges.moc"
