// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/scheduling.h"
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"
#include "tests/support/testtimes.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

QJsonObject block(const QJsonObject &changes = {})
{
    QJsonObject json{{u"recurrencePattern"_s, u"one_time"_s},
                     {u"startDate"_s, u"2026-01-12"_s},
                     {u"startTime"_s, u"14:00"_s},
                     {u"endTime"_s, u"16:00"_s},
                     {u"slotDurationMinutes"_s, 30},
                     {u"bufferMinutes"_s, 10},
                     {u"meetingType"_s, u"online"_s}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

} // namespace

class TstAvailabilityApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> server;
    TestServer::Person mentor;
    TestServer::Person mentee;

    QJsonArray freeSlots(const QByteArray &range = "startDate=2026-01-01&endDate=2026-03-01")
    {
        return server
            ->get("/api/slots/available?mentorId=" + mentor.id.toString().toLatin1() + '&' + range,
                  mentee)
            .items();
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<TestServer>(monday);
        PersonOptions chicago;
        chicago.timeZone = u"America/Chicago"_s;
        mentor = server->makePerson(Role::Mentor, u"Grace Hopper"_s, chicago);
        mentee = server->makePerson(Role::Mentee, u"Ada Lovelace"_s);
    }
    void cleanup() { server.reset(); }

    void aOneTimeBlockMakesItsSlots()
    {
        const HttpReply reply = server->post("/api/availability", block(), mentor);
        QCOMPARE(reply.status, 201);
        const auto made =
            api::AvailabilityBlock::schema().fromJson(reply.json(), api::Mode::Lenient);
        QVERIFY(made);
        QCOMPARE(made->slotCount, 3);
        QCOMPARE(made->bookedCount, 0);
        QCOMPARE(made->timezone, u"America/Chicago"_s); // the mentor's own, when none is given
        const QJsonArray slotList = freeSlots();
        QCOMPARE(slotList.size(), 3);
        QCOMPARE(slotList[0][u"startTime"].toString(), u"2026-01-12T20:00:00.000Z"_s);
        QCOMPARE(slotList[1][u"startTime"].toString(), u"2026-01-12T20:40:00.000Z"_s);
        QCOMPARE(freeSlots("startDate=2026-01-13&endDate=2026-01-14").size(), 0);
        QCOMPARE(freeSlots("startDate=2026-01-12T20:30:00Z&endDate=2026-01-12T21:00:00Z").size(),
                 1);
        const HttpReply same =
            server->get("/api/mentors/" + mentor.id.toString().toLatin1() +
                            "/availability?startDate=2026-01-12&endDate=2026-01-12",
                        mentee);
        QCOMPARE(same.items().size(), 3);
    }

    void placesComeWithTheSlots()
    {
        const LocationId location = server->database.makeLocation(u"Austin office"_s);
        QCOMPARE(server
                     ->post("/api/availability",
                            block({{u"meetingType"_s, u"in_person_preset"_s},
                                   {u"locationPresetId"_s, location.toString()}}),
                            mentor)
                     .status,
                 201);
        QVERIFY(freeSlots()[0][u"location"].toString().startsWith(u"Austin office"_s));
        QCOMPARE(server->get("/api/locations", mentee).json()[u"total"].toInt(), 1);
        QCOMPARE(server
                     ->post("/api/availability",
                            block({{u"startDate"_s, u"2026-01-14"_s},
                                   {u"meetingType"_s, u"in_person_custom"_s},
                                   {u"locationCustom"_s, u"Café Central"_s}}),
                            mentor)
                     .json()[u"location"]
                     .toString(),
                 u"Café Central"_s);
        QCOMPARE(server
                     ->post("/api/availability",
                            block({{u"startDate"_s, u"2026-01-15"_s},
                                   {u"meetingType"_s, u"in_person_preset"_s},
                                   {u"locationPresetId"_s, BookingId(newUuidV7(1)).toString()}}),
                            mentor)
                     .status,
                 400);
    }

    void overlapsAreRefused()
    {
        QCOMPARE(server->post("/api/availability", block(), mentor).status, 201);
        const HttpReply reply =
            server->post("/api/availability",
                         block({{u"startTime"_s, u"15:30"_s}, {u"endTime"_s, u"17:00"_s}}), mentor);
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.code(), u"AVAILABILITY_OVERLAP"_s);
        // The same wall-clock hours in another zone are other hours.
        QCOMPARE(
            server->post("/api/availability", block({{u"timezone"_s, u"Asia/Tokyo"_s}}), mentor)
                .status,
            201);
        QCOMPARE(server
                     ->post("/api/availability",
                            block({{u"startTime"_s, u"16:00"_s}, {u"endTime"_s, u"17:00"_s}}),
                            mentor)
                     .status,
                 201);
        // A weekly block meets the one-time one in its second week.
        QCOMPARE(server
                     ->post("/api/availability",
                            block({{u"recurrencePattern"_s, u"weekly"_s},
                                   {u"startDate"_s, u"2026-01-05"_s},
                                   {u"startTime"_s, u"13:00"_s},
                                   {u"endTime"_s, u"14:30"_s}}),
                            mentor)
                     .code(),
                 u"AVAILABILITY_OVERLAP"_s);
    }

    void thePastIsRefused()
    {
        const HttpReply reply =
            server->post("/api/availability", block({{u"startDate"_s, u"2026-01-04"_s}}), mentor);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json()[u"error"][u"details"][0][u"path"].toString(), u"startDate"_s);
    }

    void recurringBlocksFillThirtyDays()
    {
        const HttpReply reply = server->post(
            "/api/availability",
            block({{u"recurrencePattern"_s, u"weekly"_s}, {u"startDate"_s, u"2026-01-06"_s}}),
            mentor);
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.json()[u"slotCount"].toInt(), 5 * 3);
    }

    void aBlockOverMidnightIsListedOnce()
    {
        const HttpReply reply = server->post("/api/availability",
                                             block({{u"startTime"_s, u"22:30"_s},
                                                    {u"endTime"_s, u"02:00"_s},
                                                    {u"slotDurationMinutes"_s, 60},
                                                    {u"bufferMinutes"_s, 0}}),
                                             mentor);
        QCOMPARE(reply.status, 201);
        QCOMPARE(freeSlots().size(), 3);
    }

    void twoAtOnceDoNotOverlap()
    {
        std::vector<HttpReply> replies(6);
        std::vector<std::thread> threads;
        for (size_t i = 0; i < replies.size(); ++i)
            threads.emplace_back(
                [&, i] { replies[i] = server->post("/api/availability", block(), mentor); });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(std::count_if(replies.begin(), replies.end(),
                               [](const HttpReply &reply) { return reply.status == 201; }),
                 1);
        QCOMPARE(server->database.scalar(u"SELECT count(*) FROM time_slots"_s).toInt(), 3);
    }

    void mySlotsShowWhatBecameOfThem()
    {
        const QString id =
            server->post("/api/availability", block(), mentor).json()[u"id"].toString();
        const QJsonArray slotList = freeSlots();
        for (int i = 0; i < 2; ++i)
            server->post(
                "/api/bookings",
                {{u"timeSlotId"_s, slotList[i][u"id"]}, {u"meetingGoal"_s, u"Talk about it"_s}},
                mentee);
        const QString second = server->get("/api/bookings/my-bookings?tab=upcoming", mentor)
                                   .items()[1][u"id"]
                                   .toString();
        server->put("/api/bookings/" + second.toLatin1() + "/confirm", {}, mentor);
        const HttpReply mine =
            server->get("/api/availability/my-slots?blockId=" + id.toLatin1(), mentor);
        QVERIFY(api::Page<api::MySlot>::schema().fromJson(mine.json(), api::Mode::Lenient));
        QCOMPARE(mine.items()[0][u"state"].toString(), u"requested"_s);
        QCOMPARE(mine.items()[0][u"menteeName"].toString(), u"Ada Lovelace"_s);
        QCOMPARE(mine.items()[1][u"state"].toString(), u"booked"_s);
        QCOMPARE(mine.items()[2][u"state"].toString(), u"open"_s);
        QCOMPARE(
            server->get("/api/availability/my-blocks", mentor).items()[0][u"bookedCount"].toInt(),
            2);
    }

    void deletingSaysWhatItCosts()
    {
        const QByteArray id =
            server->post("/api/availability", block(), mentor).json()[u"id"].toString().toLatin1();
        const QJsonArray slotList = freeSlots();
        server->post(
            "/api/bookings",
            {{u"timeSlotId"_s, slotList[0][u"id"]}, {u"meetingGoal"_s, u"Talk about it"_s}},
            mentee);
        const HttpReply refused = server->remove("/api/availability/" + id, mentor);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), u"AVAILABILITY_HAS_BOOKINGS"_s);
        QVERIFY(refused.message().contains(u"1 booking"_s));
        QCOMPARE(freeSlots().size(), 2);
        // Nobody else's block.
        const auto other = server->makePerson(Role::Mentor);
        QCOMPARE(server->remove("/api/availability/" + id + "?force=true", other).status, 404);
        QCOMPARE(server->remove("/api/availability/" + id + "?force=true", mentor).status, 204);
        QCOMPARE(freeSlots().size(), 0);
        QCOMPARE(
            server->get("/api/bookings/my-bookings?tab=canceled", mentee).json()[u"total"].toInt(),
            1);
        QVERIFY(server->queuedMails().contains(u"booking_canceled:"_s + mentee.id.toString()));
        QCOMPARE(server->remove("/api/availability/" + id, mentor).status, 404);
        // The time can be offered again.
        QCOMPARE(server->post("/api/availability", block(), mentor).status, 201);
    }

    void onlyMentorsOfferTime()
    {
        QCOMPARE(server->post("/api/availability", block(), mentee).status, 403);
        const auto coordinator = server->makePerson(Role::Coordinator);
        QCOMPARE(server->post("/api/availability", block(), coordinator).status, 403);
        QCOMPARE(server->get("/api/availability/my-blocks", mentee).status, 403);
    }
};

OH_TEST(TstAvailabilityApi)
#include "tst_availabilityapi.moc"
