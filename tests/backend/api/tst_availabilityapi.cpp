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

    /// What is said of a time that is over may be put right; the time itself is what it was.
    void whatIsOverKeepsItsTimeAndMayBeDescribed_data()
    {
        QTest::addColumn<QJsonObject>("times");
        QTest::addColumn<int>("daysLater");
        const QJsonObject once;
        const QJsonObject weekly{{u"recurrencePattern"_s, u"weekly"_s},
                                 {u"startDate"_s, u"2026-01-06"_s},
                                 {u"endDate"_s, u"2026-01-13"_s}};
        QTest::newRow("once, the day after") << once << 8;
        QTest::newRow("once, months after") << once << 100;
        QTest::newRow("weekly, days after") << weekly << 11;
        QTest::newRow("weekly, months after") << weekly << 100;
    }
    void whatIsOverKeepsItsTimeAndMayBeDescribed()
    {
        QFETCH(QJsonObject, times);
        QFETCH(int, daysLater);
        const LocationId place = server->database.makeLocation(u"Austin office"_s);
        times.insert(u"meetingType"_s, u"in_person_preset"_s);
        times.insert(u"locationPresetId"_s, place.toString());
        QJsonObject body = block(times);
        const HttpReply made = server->post("/api/availability", body, mentor);
        QCOMPARE(made.status, 201);
        const QByteArray path = "/api/availability/" + made.json()[u"id"].toString().toLatin1();
        const auto slotsOf = [this] {
            return server->database
                .scalar(
                    u"SELECT string_agg(concat_ws(' ', id, start_time, deleted_at), ',' ORDER BY "
                    "start_time) FROM time_slots"_s)
                .toString();
        };
        const QString before = slotsOf();
        server->clock.advanceSecs(qint64(daysLater) * 86400);
        mentor.token = server->signIn(mentor.id, Role::Mentor);
        // The place is none any more, which changes nothing about where it was.
        server->database.exec(u"UPDATE locations SET is_active = false"_s);

        body.insert(u"description"_s, u"Was about pricing."_s);
        body.insert(u"version"_s, 1);
        QJsonObject asked = body;
        asked.remove(u"version"_s);
        const HttpReply preview = server->post(path + "/preview", asked, mentor);
        QVERIFY2(preview.status == 200, preview.body.constData());
        QCOMPARE(preview.json()[u"slotCount"].toInt(), 0);
        HttpReply edited = server->put(path, body, mentor);
        QVERIFY2(edited.status == 200, edited.body.constData());
        QCOMPARE(edited.json()[u"description"].toString(), u"Was about pricing."_s);
        QVERIFY(edited.json()[u"location"].toString().startsWith(u"Austin office"_s));
        body.insert(u"version"_s, edited.json()[u"version"].toInt());
        body.insert(u"meetingType"_s, u"in_person_custom"_s);
        body.remove(u"locationPresetId"_s);
        body.insert(u"locationCustom"_s, u"Café Central"_s);
        edited = server->put(path, body, mentor);
        QVERIFY2(edited.status == 200, edited.body.constData());
        QCOMPARE(edited.json()[u"location"].toString(), u"Café Central"_s);
        QCOMPARE(slotsOf(), before);

        // Another time, also in the past.
        body.insert(u"version"_s, edited.json()[u"version"].toInt());
        body.insert(u"startTime"_s, u"14:30"_s);
        const HttpReply refused = server->put(path, body, mentor);
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.json()[u"error"][u"details"][0][u"message"].toString().startsWith(
            u"lies in the past"_s));
        QCOMPARE(slotsOf(), before);
        asked.insert(u"startTime"_s, u"14:30"_s);
        QCOMPARE(server->post(path + "/preview", asked, mentor).status, 400);
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
        const QJsonArray which = refused.json()[u"error"][u"details"].toArray();
        QCOMPARE(which.size(), 1); // for programs: as many as there are, each with its id
        QCOMPARE(which[0][u"path"].toString(), u"bookings"_s);
        QVERIFY(BookingId::parse(which[0][u"message"].toString()));
        QCOMPARE(freeSlots().size(), 2);
        // Nobody else's block.
        const auto other = server->makePerson(Role::Mentor);
        QCOMPARE(server->remove("/api/availability/" + id + "?force=true", other).status, 404);
        QCOMPARE(server->remove("/api/availability/" + id + "?force=true", mentor).status, 204);
        QCOMPARE(server->get("/api/bookings/my-bookings?tab=canceled", mentee)
                     .items()[0][u"cancellationReason"_s]
                     .toString(),
                 u"availability_withdrawn"_s);
        // No sentence of the server's: each reader gets it in their language.
        QVERIFY(server->database
                    .scalar(u"SELECT cancellation_notes FROM bookings WHERE status = 'canceled'"_s)
                    .isNull());
        QCOMPARE(
            server->database
                .scalar(u"SELECT string_agg(concat_ws(':', data ->> 'reason', "
                        "nullif(data ->> 'notes', '')), ' ') FROM mail_outbox WHERE template "
                        "= 'booking_canceled' AND recipient_id = '%1'"_s.arg(mentee.id.toString()))
                .toString(),
            u"availability_withdrawn"_s);
        QCOMPARE(freeSlots().size(), 0);
        QCOMPARE(
            server->get("/api/bookings/my-bookings?tab=canceled", mentee).json()[u"total"].toInt(),
            1);
        QVERIFY(server->queuedMails().contains(u"booking_canceled:"_s + mentee.id.toString()));
        QCOMPARE(server->remove("/api/availability/" + id, mentor).status, 404);
        // The time can be offered again.
        QCOMPARE(server->post("/api/availability", block(), mentor).status, 201);
    }

    /// FR80: requests and meetings alike are counted and canceled; what is over, canceled or
    /// another block's is not.
    void deletingCountsRequestsAndMeetings()
    {
        const QByteArray id =
            server
                ->post("/api/availability",
                       block({{u"endTime"_s, u"18:00"_s}, {u"bufferMinutes"_s, 0}}), mentor)
                .json()[u"id"]
                .toString()
                .toLatin1();
        const QJsonArray slotList = freeSlots();
        QCOMPARE(slotList.size(), 8);
        server->post("/api/availability", block({{u"startDate"_s, u"2026-01-14"_s}}), mentor);
        const QJsonArray elsewhere = freeSlots("startDate=2026-01-14&endDate=2026-01-14");
        const auto book = [&](const QJsonValue &slot, const char *state) {
            const auto who = server->makePerson(Role::Mentee);
            const QByteArray booking =
                server
                    ->post("/api/bookings",
                           {{u"timeSlotId"_s, slot[u"id"]}, {u"meetingGoal"_s, u"Talk about it"_s}},
                           who)
                    .json()[u"id"]
                    .toString()
                    .toLatin1();
            if (qstrcmp(state, "pending") != 0)
                server->put("/api/bookings/" + booking + '/' + state, {}, mentor);
            return QString::fromLatin1(booking);
        };
        QStringList meetings{book(slotList[1], "confirm"), book(slotList[2], "confirm")};
        const auto refused = [&] {
            const HttpReply reply = server->remove("/api/availability/" + id, mentor);
            QStringList named;
            const QJsonArray details = reply.json()[u"error"][u"details"].toArray();
            for (const auto &detail : details)
                named.append(detail[u"message"].toString());
            return QString::number(reply.status) + u' ' + reply.message().section(u'.', 0, 0) +
                   u' ' + named.join(u' ');
        };
        const auto costs = [](qsizetype count, const QStringList &named) {
            return u"409 Deleting this availability would cancel %1 bookings %2"_s.arg(
                QString::number(count), named.join(u' '));
        };
        QCOMPARE(refused(), costs(2, meetings));
        const QStringList requests{book(slotList[3], "pending"), book(slotList[4], "pending"),
                                   book(slotList[5], "pending")};
        QCOMPARE(refused(), costs(5, meetings + requests));
        book(slotList[6], "decline");
        const QString other = book(elsewhere[0], "confirm");
        QCOMPARE(refused(), costs(5, meetings + requests));

        QCOMPARE(server->remove("/api/availability/" + id + "?force=true", mentor).status, 204);
        const auto withReason = [&](const QString &condition) {
            return server->database
                .scalar(u"SELECT coalesce(string_agg(id::text, ' ' ORDER BY meeting_start_time), "
                        "'') FROM bookings WHERE "_s +
                        condition)
                .toString();
        };
        QCOMPARE(
            withReason(u"status = 'canceled' AND cancellation_reason = 'availability_withdrawn'"_s),
            (meetings + requests).join(u' '));
        QCOMPARE(withReason(u"status = 'confirmed'"_s), other);
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
