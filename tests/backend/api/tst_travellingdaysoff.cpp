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

/// Days off of a mentor who is somewhere else on them: they are days there.
class TstTravellingDaysOff : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> server;
    TestServer::Person mentor;
    TestServer::Person mentee;
    TestServer::Person coordinator;

    QStringList freeStarts()
    {
        QStringList times;
        const QJsonArray items =
            server
                ->get("/api/slots/available?mentorId=" + mentor.id.toString().toLatin1() +
                          "&startDate=2026-01-01&endDate=2026-01-31",
                      mentee)
                .items();
        for (const auto &slot : items)
            times.append(slot[u"startTime"].toString().left(16));
        return times;
    }
    HttpReply off(const QString &first, const QString &last)
    {
        return server->post("/api/availability/time-off",
                            {{u"startDate"_s, first}, {u"endDate"_s, last}}, mentor);
    }
    HttpReply travel(const QString &first, const QString &last,
                     const QString &zone = u"America/New_York"_s)
    {
        return server->post("/api/availability/travel",
                            {{u"startDate"_s, first}, {u"endDate"_s, last}, {u"timezone"_s, zone}},
                            mentor);
    }
    static QByteArray idOf(const HttpReply &reply)
    {
        return reply.json()[u"id"].toString().toLatin1();
    }
    QStringList meetingsInTimeOff()
    {
        QStringList ids;
        const QJsonArray items = server->get("/api/availability/time-off", mentor).items();
        for (const auto &entry : items) {
            const QJsonArray bookings = entry[u"bookings"].toArray();
            for (const auto &booking : bookings)
                ids.append(booking[u"id"].toString());
        }
        return ids;
    }
    QString reason(const QByteArray &at)
    {
        const QJsonArray reasons =
            server
                ->get("/api/admin/slots/explain?mentorId=" + mentor.id.toString().toLatin1() +
                          "&at=" + at,
                      coordinator)
                .json()[u"reasons"]
                .toArray();
        QStringList names;
        for (const auto &found : reasons)
            names.append(found[u"reason"].toString());
        return names.join(u' ');
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
        // Monday evenings, two hours.
        QCOMPARE(server
                     ->post("/api/availability",
                            {{u"recurrencePattern"_s, u"weekly"_s},
                             {u"startDate"_s, u"2026-01-12"_s},
                             {u"endDate"_s, u"2026-01-12"_s},
                             {u"startTime"_s, u"20:00"_s},
                             {u"endTime"_s, u"22:00"_s},
                             {u"slotDurationMinutes"_s, 60},
                             {u"meetingType"_s, u"online"_s}},
                            mentor)
                     .status,
                 201);
    }
    void cleanup() { server.reset(); }

    void aDayOffIsADayThere_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<bool>("isOff");
        const auto row = [](const char *name, const char *first, const char *last, bool isOff) {
            QTest::newRow(name) << QString::fromLatin1(first) << QString::fromLatin1(last) << isOff;
        };
        row("that evening", "2026-01-12", "2026-01-12", true);
        row("the day after", "2026-01-13", "2026-01-13", false);
        row("the day before", "2026-01-11", "2026-01-11", false);
        row("longer than the journey", "2026-01-08", "2026-01-20", true);
        row("until that evening", "2026-01-08", "2026-01-12", true);
        row("after it", "2026-01-13", "2026-01-20", false);
    }
    /// Whichever of the two is entered first.
    void aDayOffIsADayThere()
    {
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(bool, isOff);
        const QStringList there{u"2026-01-13T01:00"_s, u"2026-01-13T02:00"_s};
        const QStringList home{u"2026-01-12T19:00"_s, u"2026-01-12T20:00"_s};
        QCOMPARE(freeStarts(), home);
        const auto check = [&] {
            QCOMPARE(freeStarts(), isOff ? QStringList() : there);
            QCOMPARE(reason("2026-01-13T01:30:00Z"), isOff ? u"time_off"_s : QString());
        };
        const QByteArray journey = idOf(travel(u"2026-01-11"_s, u"2026-01-13"_s));
        QCOMPARE(freeStarts(), there);
        const HttpReply days = off(first, last);
        QCOMPARE(days.status, 201);
        QVERIFY(api::TimeOff::schema().fromJson(days.json(), api::Mode::Strict));
        check();
        // Given up, the days are days at home again.
        QCOMPARE(server->remove("/api/availability/travel/" + journey, mentor).status, 204);
        QCOMPARE(freeStarts(), isOff ? QStringList() : home);
        const QByteArray again = idOf(travel(u"2026-01-11"_s, u"2026-01-13"_s));
        check();
        QCOMPARE(server->remove("/api/availability/time-off/" + idOf(days), mentor).status, 204);
        QCOMPARE(freeStarts(), there);
        QCOMPARE(server->remove("/api/availability/travel/" + again, mentor).status, 204);
        QCOMPARE(freeStarts(), home);
    }

    void meetingsToDecideOnAreThoseOfTheDayThere()
    {
        const QByteArray journey = idOf(travel(u"2026-01-11"_s, u"2026-01-13"_s));
        const QJsonArray items =
            server
                ->get("/api/slots/available?mentorId=" + mentor.id.toString().toLatin1() +
                          "&startDate=2026-01-01&endDate=2026-01-31",
                      mentee)
                .items();
        QCOMPARE(items[0][u"startTime"].toString().left(16), u"2026-01-13T01:00"_s);
        const HttpReply booked = server->post(
            "/api/bookings",
            {{u"timeSlotId"_s, items[0][u"id"]}, {u"meetingGoal"_s, u"Talk about it"_s}}, mentee);
        QCOMPARE(booked.status, 201);
        const QString booking = booked.json()[u"id"].toString();
        const HttpReply next = off(u"2026-01-13"_s, u"2026-01-13"_s);
        QCOMPARE(next.json()[u"bookings"].toArray().size(), 0);
        QCOMPARE(meetingsInTimeOff(), QStringList());
        QCOMPARE(server->remove("/api/availability/time-off/" + idOf(next), mentor).status, 204);
        const HttpReply evening = off(u"2026-01-12"_s, u"2026-01-12"_s);
        QCOMPARE(evening.json()[u"bookings"][0][u"id"].toString(), booking);
        QCOMPARE(meetingsInTimeOff(), QStringList{booking});
        // At home again it is the night after.
        QCOMPARE(server->remove("/api/availability/travel/" + journey, mentor).status, 204);
        QCOMPARE(meetingsInTimeOff(), QStringList());
        QCOMPARE(travel(u"2026-01-12"_s, u"2026-01-12"_s).status, 201);
        QCOMPARE(meetingsInTimeOff(), QStringList{booking});
    }

    /// A coordinator who puts a meeting at a time of its own is warned by the same rule.
    void coordinatorsAreWarnedOfTheDayThere()
    {
        QCOMPARE(travel(u"2026-01-11"_s, u"2026-01-13"_s).status, 201);
        QCOMPARE(off(u"2026-01-12"_s, u"2026-01-12"_s).status, 201);
        const auto warnings = [&](const QString &start, const QString &end) {
            const QJsonArray details = server
                                           ->post("/api/admin/bookings",
                                                  {{u"mentorId"_s, mentor.id.toString()},
                                                   {u"menteeId"_s, mentee.id.toString()},
                                                   {u"startTime"_s, start},
                                                   {u"endTime"_s, end},
                                                   {u"meetingGoal"_s, u"Talk about it"_s},
                                                   {u"location"_s, u"Room 1"_s},
                                                   {u"meetingType"_s, u"in_person_custom"_s}},
                                                  coordinator)
                                           .json()[u"error"][u"details"]
                                           .toArray();
            QStringList codes;
            for (const auto &detail : details)
                codes.append(detail[u"code"].toString());
            return codes.join(u' ');
        };
        QCOMPARE(warnings(u"2026-01-13T03:00:00Z"_s, u"2026-01-13T04:00:00Z"_s),
                 u"MENTOR_TIME_OFF"_s);
        QCOMPARE(warnings(u"2026-01-13T05:00:00Z"_s, u"2026-01-13T06:00:00Z"_s), QString());
    }

    /// Until the day is over where the mentor is.
    void todayThereCanBeTakenOff()
    {
        QCOMPARE(travel(u"2026-01-11"_s, u"2026-01-13"_s).status, 201);
        server->clock.set(QDateTime(QDate(2026, 1, 13), QTime(4, 0), Qt::UTC));
        mentor.token = server->signIn(mentor.id, Role::Mentor);
        QCOMPARE(off(u"2026-01-11"_s, u"2026-01-11"_s).status, 400);
        const HttpReply today = off(u"2026-01-12"_s, u"2026-01-12"_s);
        QCOMPARE(today.status, 201);
        QCOMPARE(server->get("/api/availability/time-off", mentor).json()[u"total"].toInt(), 1);
        server->clock.advanceSecs(3600);
        QCOMPARE(server->get("/api/availability/time-off", mentor).json()[u"total"].toInt(), 0);
    }
};

OH_TEST(TstTravellingDaysOff)
#include "tst_travellingdaysoff.moc"
