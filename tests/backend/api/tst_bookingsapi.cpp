// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/scheduling.h"
#include "models/domain/bookingrules.h"
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"
#include "tests/support/testtimes.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

const auto goal = u"Talk about pricing and the first ten customers"_s;

QByteArray path(const char *before, const QString &id, const char *after = "")
{
    return QByteArray(before) + id.toLatin1() + after;
}

} // namespace

class TstBookingsApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> server;
    TestServer::Person mentor;
    TestServer::Person mentee;
    TestServer::Person coordinator;

    SlotId slotIn(qint64 hours, int minutes = 30)
    {
        return server->database.makeSlot(mentor.id, server->clock.now().addSecs(hours * 3600),
                                         minutes);
    }
    HttpReply book(SlotId slot, const TestServer::Person &person, const QByteArray &key = {})
    {
        return server->post("/api/bookings",
                            {{u"timeSlotId"_s, slot.toString()}, {u"meetingGoal"_s, goal}}, person,
                            key);
    }
    QString booked(SlotId slot, const TestServer::Person &person)
    {
        const HttpReply reply = book(slot, person);
        if (reply.status != 201)
            qWarning("%d %s", reply.status, reply.body.constData());
        return reply.json()[u"id"].toString();
    }
    int liveBookings()
    {
        return server->database
            .scalar(u"SELECT count(*) FROM bookings WHERE status IN ('pending','confirmed')"_s)
            .toInt();
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<TestServer>(monday);
        mentor = server->makePerson(Role::Mentor, u"Grace Hopper"_s);
        mentee = server->makePerson(Role::Mentee, u"Ada Lovelace"_s);
        coordinator = server->makePerson(Role::Coordinator, u"Katherine Johnson"_s);
    }
    void cleanup() { server.reset(); }

    void aRequestIsPendingAndHoldsItsSlot()
    {
        const SlotId slot = slotIn(48);
        const HttpReply reply =
            server->post("/api/bookings",
                         {{u"timeSlotId"_s, slot.toString()},
                          {u"mentorId"_s, mentor.id.toString()},
                          {u"meetingGoal"_s, goal},
                          {u"materialsUrls"_s, QJsonArray{u"https://example.org/deck"_s}}},
                         mentee);
        QCOMPARE(reply.status, 201);
        const auto booking = api::Booking::schema().fromJson(reply.json(), api::Mode::Lenient);
        QVERIFY(booking);
        QVERIFY(booking->status == BookingStatus::Pending);
        QCOMPARE(booking->meetingGoal, goal);
        QCOMPARE(booking->materialsUrls, QStringList{u"https://example.org/deck"_s});
        QCOMPARE(booking->mentor.name, u"Grace Hopper"_s);
        QCOMPARE(booking->mentee.name, u"Ada Lovelace"_s);
        QCOMPARE(booking->meetingStartTime, monday.addDays(2));
        QCOMPARE(*booking->expiresAt, monday.addDays(2));
        // What the writing answers is what reading does.
        QCOMPARE(server->get("/api/bookings/" + booking->id.toString().toLatin1(), mentee).body,
                 reply.body);
        QCOMPARE(server->queuedMails(),
                 QStringList({u"booking_request_sent:"_s + mentee.id.toString(),
                              u"booking_requested:"_s + mentor.id.toString()}));
        const HttpReply slotList =
            server->get("/api/slots/available?mentorId=" + mentor.id.toString().toLatin1() +
                            "&startDate=2026-01-01&endDate=2026-02-01",
                        mentee);
        QCOMPARE(slotList.json()[u"total"].toInt(), 0);
    }

    void onlyCoordinatorsAreOfferedTheNextHours()
    {
        slotIn(3);
        slotIn(48);
        const auto offered = [&](const TestServer::Person &asker) {
            return server
                ->get("/api/slots/available?mentorId=" + mentor.id.toString().toLatin1() +
                          "&startDate=2026-01-01&endDate=2026-02-01",
                      asker)
                .json()[u"total"]
                .toInt();
        };
        QCOMPARE(offered(mentee), 1); // FR38
        QCOMPARE(offered(coordinator), 2);
    }

    void fiftyPeopleOneSlot()
    {
        const SlotId slot = slotIn(48);
        QList<TestServer::Person> people;
        for (int i = 0; i < 50; ++i)
            people.append(server->makePerson(Role::Mentee, u"Founder %1"_s.arg(i)));
        std::vector<HttpReply> replies(50);
        std::vector<std::thread> threads;
        for (int i = 0; i < 50; ++i)
            threads.emplace_back([&, i] { replies[size_t(i)] = book(slot, people[i]); });
        for (std::thread &thread : threads)
            thread.join();
        int created = 0;
        int refused = 0;
        for (const HttpReply &reply : replies) {
            created += reply.status == 201;
            refused += reply.status == 409 && reply.code() == u"SLOT_UNAVAILABLE"_s &&
                       reply.message() == u"This slot was just booked by another user"_s;
        }
        QCOMPARE(created, 1);
        QCOMPARE(refused, 49);
        QCOMPARE(server->database.scalar(u"SELECT count(*) FROM bookings"_s).toInt(), 1);
        QCOMPARE(server->database.scalar(u"SELECT count(*) FROM mail_outbox"_s).toInt(), 2);
    }

    void oneMenteeManySlotsKeepsTheWeeklyLimit()
    {
        QList<SlotId> targets;
        for (int i = 0; i < 12; ++i)
            targets.append(slotIn(48 + i));
        std::vector<HttpReply> replies(12);
        std::vector<std::thread> threads;
        for (int i = 0; i < 12; ++i)
            threads.emplace_back([&, i] { replies[size_t(i)] = book(targets[i], mentee); });
        for (std::thread &thread : threads)
            thread.join();
        int created = 0;
        for (const HttpReply &reply : replies) {
            created += reply.status == 201;
            QVERIFY(reply.status == 201 || reply.code() == u"WEEKLY_LIMIT_REACHED"_s);
        }
        QCOMPARE(created, 5); // silver
    }

    void theWeekBeginsOnMondayInTheMenteesZone()
    {
        PersonOptions options;
        options.tier = u"bronze"_s;
        options.timeZone = u"Asia/Tokyo"_s;
        mentee = server->makePerson(Role::Mentee, u"Bronze"_s, options);
        // Sunday 23:30 in Tokyo.
        server->clock.set(QDateTime(QDate(2026, 1, 11), QTime(14, 30), Qt::UTC));
        mentee.token = server->signIn(mentee.id, Role::Mentee);
        QVERIFY(!booked(slotIn(48), mentee).isEmpty());
        QVERIFY(!booked(slotIn(49), mentee).isEmpty());
        const SlotId third = slotIn(50);
        QCOMPARE(book(third, mentee).code(), u"WEEKLY_LIMIT_REACHED"_s);
        server->clock.advanceSecs(31 * 60); // Monday has begun in Tokyo
        mentee.token = server->signIn(mentee.id, Role::Mentee);
        QCOMPARE(book(third, mentee).status, 201);
    }

    /// Reasons and notes are optional (FR61), and so is the body: as `curl -X PUT` sends it.
    void callingOffNeedsNoBody()
    {
        const auto bare = [this](const QString &id, const char *action,
                                 const TestServer::Person &who) {
            return server->send("PUT", path("/api/bookings/", id, action), {}, who);
        };
        const QString first = book(server->database.makeSlot(mentor.id, monday.addDays(2)), mentee)
                                  .json()[u"id"]
                                  .toString();
        QCOMPARE(bare(first, "/decline", mentor).status, 200);
        const QString second = book(server->database.makeSlot(mentor.id, monday.addDays(3)), mentee)
                                   .json()[u"id"]
                                   .toString();
        QCOMPARE(bare(second, "/cancel", mentee).status, 200);
        QCOMPARE(server
                     ->send("PUT", path("/api/bookings/", second, "/cancel"), "{\"reason\":1}",
                            mentee, {{"Content-Type", "application/json"}})
                     .status,
                 400);
    }

    void canceledBookingsDoNotCount()
    {
        PersonOptions options;
        options.tier = u"bronze"_s;
        mentee = server->makePerson(Role::Mentee, u"Bronze"_s, options);
        const QString first = booked(slotIn(48), mentee);
        QVERIFY(!booked(slotIn(49), mentee).isEmpty());
        const SlotId third = slotIn(50);
        QCOMPARE(book(third, mentee).status, 403);
        QCOMPARE(server->put(path("/api/bookings/", first, "/cancel"), {}, mentee).status, 200);
        QCOMPARE(book(third, mentee).status, 201);
    }

    void tierRuleAndException()
    {
        PersonOptions gold;
        gold.tier = u"gold"_s;
        PersonOptions bronze;
        bronze.tier = u"bronze"_s;
        mentor = server->makePerson(Role::Mentor, u"Gold Mentor"_s, gold);
        mentee = server->makePerson(Role::Mentee, u"Bronze Mentee"_s, bronze);
        const HttpReply refused = book(slotIn(48), mentee);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), u"TIER_RESTRICTED"_s);
        const HttpReply profile = server->get(path("/api/mentors/", mentor.id.toString()), mentee);
        QCOMPARE(profile.json()[u"obstacle"][u"code"].toString(), u"TIER_RESTRICTED"_s);
        // An approved exception lifts the rule exactly once.
        server->database.exec(
            u"INSERT INTO tier_override_requests (mentee_id, mentor_id, reason, status, "
            u"expires_at, "
            "reviewed_by, reviewed_at) VALUES (?::uuid, ?::uuid, 'asked', 'approved', "
            "?::timestamptz, ?::uuid, ?::timestamptz)"_s,
            {mentee.id.toString(), mentor.id.toString(), monday.addDays(7).toString(Qt::ISODate),
             coordinator.id.toString(), monday.toString(Qt::ISODate)});
        QCOMPARE(book(slotIn(72), mentee).status, 201);
        QCOMPARE(book(slotIn(96), mentee).code(), u"TIER_RESTRICTED"_s);
    }

    void aDayAheadAtLeast()
    {
        QCOMPARE(book(slotIn(23), mentee).code(), u"TOO_LATE_TO_BOOK"_s);
        QCOMPARE(book(slotIn(24), mentee).status, 201);
    }

    void dormantAndInactiveMentors()
    {
        const SlotId slot = slotIn(48);
        server->database.exec(
            u"UPDATE users SET last_activity_at = ?::timestamptz WHERE id = ?::uuid"_s,
            {monday.addDays(-91).toString(Qt::ISODate), mentor.id.toString()});
        QCOMPARE(book(slot, mentee).code(), u"MENTOR_DORMANT"_s);
        server->database.exec(u"UPDATE users SET is_active = false WHERE id = ?::uuid"_s,
                              {mentor.id.toString()});
        QCOMPARE(book(slot, mentee).status, 409);
        QCOMPARE(server->get(path("/api/mentors/", mentor.id.toString()), mentee).status, 404);
    }

    void loadCapOfTheSlotsWeek()
    {
        server->database.exec(u"UPDATE user_profiles SET load_cap = 1 WHERE user_id = ?::uuid"_s,
                              {mentor.id.toString()});
        QCOMPARE(book(slotIn(48), mentee).status, 201);
        const auto other = server->makePerson(Role::Mentee);
        QCOMPARE(book(slotIn(50), other).code(), u"LOAD_CAP_REACHED"_s);
        QCOMPARE(book(slotIn(48 + 24 * 7), other).status, 201);
    }

    void twoMentorsAtTheSameTimeAreOneTooMany()
    {
        QCOMPARE(book(slotIn(48, 60), mentee).status, 201);
        const auto second = server->makePerson(Role::Mentor, u"Other"_s);
        const SlotId overlapping =
            server->database.makeSlot(second.id, monday.addDays(2).addSecs(1800), 60);
        QCOMPARE(book(overlapping, mentee).code(), u"MEETING_OVERLAP"_s);
        QCOMPARE(liveBookings(), 1);
    }

    void confirmDeclineCancel()
    {
        const QString id = booked(slotIn(48), mentee);
        QCOMPARE(server->put(path("/api/bookings/", id, "/confirm"), {}, mentee).status, 403);
        const HttpReply confirmed = server->put(path("/api/bookings/", id, "/confirm"), {}, mentor);
        QCOMPARE(confirmed.status, 200);
        QCOMPARE(confirmed.json()[u"status"].toString(), u"confirmed"_s);
        QCOMPARE(confirmed.json()[u"confirmedBy"].toString(), mentor.id.toString());
        QCOMPARE(server->put(path("/api/bookings/", id, "/confirm"), {}, mentor).code(),
                 u"BOOKING_NOT_PENDING"_s);
        QCOMPARE(server->put(path("/api/bookings/", id, "/decline"), {}, mentor).code(),
                 u"BOOKING_NOT_PENDING"_s);
        // What only the server says.
        QCOMPARE(server
                     ->put(path("/api/bookings/", id, "/cancel"),
                           {{u"reason"_s, u"left_programme"_s}}, mentee)
                     .status,
                 400);
        const HttpReply canceled = server->put(
            path("/api/bookings/", id, "/cancel"),
            {{u"reason"_s, u"emergency"_s}, {u"notes"_s, u"Sorry, I am ill"_s}}, mentee);
        QCOMPARE(canceled.status, 200);
        QCOMPARE(canceled.json()[u"cancellationReason"].toString(), u"emergency"_s);
        QVERIFY(!canceled.json()[u"isDeclined"].toBool());
        QVERIFY(server->queuedMails().contains(u"booking_canceled:"_s + mentor.id.toString()));
        // For the calendar.
        QVERIFY(server->queuedMails().contains(u"booking_canceled:"_s + mentee.id.toString()));
        QCOMPARE(server->database
                     .scalar(u"SELECT DISTINCT data ->> 'canceledUtc' FROM mail_outbox WHERE "
                             "template = 'booking_canceled'"_s)
                     .toString(),
                 u"2026-01-05T12:00:00Z"_s);
        QCOMPARE(server->put(path("/api/bookings/", id, "/cancel"), {}, mentee).code(),
                 u"BOOKING_NOT_CANCELABLE"_s);

        const QString second = booked(slotIn(60), mentee);
        const HttpReply declined = server->put(path("/api/bookings/", second, "/decline"),
                                               {{u"notes"_s, u"Ask Barbara"_s}}, mentor);
        QCOMPARE(declined.status, 200);
        QVERIFY(declined.json()[u"isDeclined"].toBool());
        QVERIFY(server->queuedMails().contains(u"booking_declined:"_s + mentee.id.toString()));
    }

    void eitherPartyCancelsAndTheOtherIsTold()
    {
        const QString byMentee = booked(slotIn(48), mentee);
        const QString byMentor = booked(slotIn(60), mentee);
        const QString byStaff = booked(slotIn(72), mentee);
        for (const QString &id : {byMentee, byMentor, byStaff})
            server->put(path("/api/bookings/", id, "/confirm"), {}, mentor);
        const auto told = [&] { return server->queuedMails().filter(u"booking_canceled"_s); };
        QCOMPARE(server->put(path("/api/bookings/", byMentee, "/cancel"), {}, mentee).status, 200);
        const auto news = [&](const TestServer::Person &person) {
            return server->database
                .scalar(u"SELECT count(*) FROM notifications WHERE kind = 'booking_cancelled' AND "
                        "user_id = ?::uuid"_s,
                        {person.id.toString()})
                .toInt();
        };
        // To the other it is news, to the own calendar as well.
        QCOMPARE(news(mentor), 1);
        QCOMPARE(news(mentee), 0);
        QCOMPARE(told().count(u"booking_canceled:"_s + mentor.id.toString()), 1);
        QCOMPARE(told().count(u"booking_canceled:"_s + mentee.id.toString()), 1);
        QCOMPARE(server
                     ->put(path("/api/bookings/", byMentor, "/cancel"),
                           {{u"reason"_s, u"reschedule"_s}}, mentor)
                     .status,
                 200);
        QCOMPARE(news(mentee), 1);
        QCOMPARE(news(mentor), 1);
        // A coordinator's cancellation is told to both.
        QCOMPARE(server->put(path("/api/bookings/", byStaff, "/cancel"), {}, coordinator).status,
                 200);
        QCOMPARE(news(mentee), 2);
        QCOMPARE(news(mentor), 2);
    }

    void softDeletedBookingsAreNotListed()
    {
        const QString id = booked(slotIn(48), mentee);
        server->database.exec(u"UPDATE bookings SET deleted_at = now() WHERE id = ?::uuid"_s, {id});
        QCOMPARE(server->get(path("/api/bookings/", id), mentee).status, 404);
        QCOMPARE(server->get("/api/bookings/my-bookings", mentee).json()[u"total"].toInt(), 0);
        QCOMPARE(server->get("/api/admin/bookings", coordinator).json()[u"total"].toInt(), 0);
    }

    void aFreedSlotCanBeBookedAgain()
    {
        const SlotId slot = slotIn(48);
        const QString id = booked(slot, mentee);
        QCOMPARE(server->put(path("/api/bookings/", id, "/cancel"), {}, mentee).status, 200);
        QCOMPARE(book(slot, mentee).status, 201);
        QCOMPARE(server->database.scalar(u"SELECT count(*) FROM bookings"_s).toInt(), 2);
    }

    void cancelRacesWithConfirm()
    {
        for (int round = 0; round < 5; ++round) {
            PersonOptions platinum;
            platinum.tier = u"platinum"_s;
            const auto person = server->makePerson(Role::Mentee, u"Racer"_s, platinum);
            const QString id = booked(slotIn(48 + round), person);
            HttpReply confirm;
            HttpReply cancel;
            std::thread one(
                [&] { confirm = server->put(path("/api/bookings/", id, "/confirm"), {}, mentor); });
            std::thread two(
                [&] { cancel = server->put(path("/api/bookings/", id, "/cancel"), {}, person); });
            one.join();
            two.join();
            QCOMPARE(cancel.status, 200);
            QVERIFY(confirm.status == 200 || confirm.code() == u"BOOKING_NOT_PENDING"_s);
            QCOMPARE(server->get(path("/api/bookings/", id), person).json()[u"status"].toString(),
                     u"canceled"_s);
        }
    }

    void lapsedRequestsAreExpiredForEverybodyAtOnce()
    {
        const SlotId slot = slotIn(24 * 20);
        const QString id = booked(slot, mentee);
        server->clock.advanceSecs(7 * 24 * 3600);
        mentee.token = server->signIn(mentee.id, Role::Mentee);
        mentor.token = server->signIn(mentor.id, Role::Mentor);
        QCOMPARE(server->get(path("/api/bookings/", id), mentee).json()[u"status"].toString(),
                 u"expired"_s);
        QCOMPARE(server->put(path("/api/bookings/", id, "/confirm"), {}, mentor).code(),
                 u"BOOKING_NOT_PENDING"_s);
        const HttpReply list = server->get("/api/bookings/my-bookings?tab=canceled", mentee);
        QCOMPARE(list.json()[u"total"].toInt(), 1);
        // No job has run, and still somebody else gets the slot.
        const auto other = server->makePerson(Role::Mentee);
        QCOMPARE(book(slot, other).status, 201);
        QVERIFY(server->queuedMails().contains(u"booking_expired:"_s + mentee.id.toString()));
    }

    void autoConfirm()
    {
        server->database.exec(
            u"UPDATE user_profiles SET auto_confirm = true WHERE user_id = ?::uuid"_s,
            {mentor.id.toString()});
        const HttpReply reply = book(slotIn(48), mentee);
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.json()[u"status"].toString(), u"confirmed"_s);
        QCOMPARE(server->queuedMails().filter(u"booking_confirmed"_s).size(), 2);
    }

    void tabsOfMyBookings()
    {
        const QString upcoming = booked(slotIn(48), mentee);
        const QString canceled = booked(slotIn(50), mentee);
        server->put(path("/api/bookings/", canceled, "/cancel"), {}, mentee);
        const SlotId past = server->database.makeSlot(mentor.id, monday.addDays(-3));
        server->database.makeBooking(past, mentee.id, u"confirmed"_s, monday.addDays(-10));
        const auto ids = [&](const char *tab, const TestServer::Person &person) {
            QStringList found;
            const QJsonArray items =
                server->get(QByteArray("/api/bookings/my-bookings?tab=") + tab, person).items();
            for (const auto &item : items)
                found.append(item[u"status"].toString());
            return found;
        };
        for (const auto &person : {mentee, mentor}) {
            QCOMPARE(ids("upcoming", person), QStringList{u"pending"_s});
            QCOMPARE(ids("past", person), QStringList{u"completed"_s});
            QCOMPARE(ids("canceled", person), QStringList{u"canceled"_s});
        }
        QCOMPARE(server->get("/api/bookings/my-bookings?limit=1&offset=1", mentee).items().size(),
                 1);
        QCOMPARE(server->get("/api/bookings/my-bookings", mentee).json()[u"total"].toInt(), 3);
        QCOMPARE(server->get("/api/bookings/my-bookings?status=pending", mentee)
                     .items()[0][u"id"]
                     .toString(),
                 upcoming);
    }

    void otherPeoplesBookingsDoNotExist()
    {
        const QString id = booked(slotIn(48), mentee);
        for (const Role role : {Role::Mentee, Role::Mentor}) {
            const auto stranger = server->makePerson(role);
            QCOMPARE(server->get(path("/api/bookings/", id), stranger).status, 404);
            QCOMPARE(server->put(path("/api/bookings/", id, "/confirm"), {}, stranger).status, 404);
            QCOMPARE(server->put(path("/api/bookings/", id, "/decline"), {}, stranger).status, 404);
            QCOMPARE(server->put(path("/api/bookings/", id, "/cancel"), {}, stranger).status, 404);
            QCOMPARE(server->get("/api/bookings/my-bookings", stranger).json()[u"total"].toInt(),
                     0);
        }
        QCOMPARE(liveBookings(), 1);
        QCOMPARE(server->get(path("/api/bookings/", id), coordinator).status, 200);
    }

    void coordinatorsSeeAllBookings()
    {
        booked(slotIn(48), mentee);
        const auto other = server->makePerson(Role::Mentee, u"Émile Borel"_s);
        booked(slotIn(60), other);
        const auto list = [&](const char *query) {
            return server->get(QByteArray("/api/admin/bookings") + query, coordinator);
        };
        const auto page =
            api::Page<api::Booking>::schema().fromJson(list("").json(), api::Mode::Lenient);
        QVERIFY(page);
        QCOMPARE(page->total, 2);
        QCOMPARE(list("?q=emile").json()[u"total"].toInt(), 1);
        QCOMPARE(list("?q=pricing").json()[u"total"].toInt(), 2);
        QCOMPARE(list("?q=%25").json()[u"total"].toInt(), 0);
        QCOMPARE(list("?status=confirmed").json()[u"total"].toInt(), 0);
        QCOMPARE(
            list("?status=pending,confirmed&sort=mentee").items()[0][u"mentee"][u"name"].toString(),
            u"Ada Lovelace"_s);
        QCOMPARE(list("?from=2026-01-07T20:00:00Z").json()[u"total"].toInt(), 1);
        QCOMPARE(list("?limit=1&offset=1&sort=startTime").items().size(), 1);
        // Of people like these only, as the figures have it.
        server->database.tagUser(other.id, server->database.makeTag(u"industry"_s, u"AI"_s));
        QCOMPARE(list("?industries=ai&party=mentee").items()[0][u"mentee"][u"name"].toString(),
                 u"Émile Borel"_s);
        QCOMPARE(list("?industries=ai&party=mentee").json()[u"total"].toInt(), 1);
        QCOMPARE(list("?industries=ai").json()[u"total"].toInt(), 0); // the mentor has none
        QCOMPARE(list("?tier=bronze,platinum&party=mentee").json()[u"total"].toInt(), 0);
        QCOMPARE(list("?tier=silver&party=mentee").json()[u"total"].toInt(), 2);
        QCOMPARE(list("?q=emil&industries=ai&party=mentee").json()[u"total"].toInt(), 1);
        QCOMPARE(list("?party=nobody").status, 400);
        QCOMPARE(server->get("/api/admin/bookings", mentor).status, 403);
        QCOMPARE(server->get("/api/admin/bookings", mentee).status, 403);
        QCOMPARE(server
                     ->put(path("/api/bookings/", page->items[0].id.toString(), "/confirm"), {},
                           coordinator)
                     .status,
                 200);
    }

    void idempotencyKeys()
    {
        const SlotId slot = slotIn(48);
        const HttpReply first = book(slot, mentee, "key-1");
        const HttpReply again = book(slot, mentee, "key-1");
        QCOMPARE(first.status, 201);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, first.body);
        QCOMPARE(server->database.scalar(u"SELECT count(*) FROM bookings"_s).toInt(), 1);
        const HttpReply other = book(slotIn(60), mentee, "key-1");
        QCOMPARE(other.status, 422);
        QCOMPARE(other.code(), u"IDEMPOTENCY_KEY_REUSED"_s);
        // A key is its owner's: somebody else's request with the same one is another request.
        const auto stranger = server->makePerson(Role::Mentee);
        QCOMPARE(book(slot, stranger, "key-1").code(), u"SLOT_UNAVAILABLE"_s);
        // A refusal is the first answer, too.
        const QString id = first.json()[u"id"].toString();
        server->put(path("/api/bookings/", id, "/cancel"), {}, mentee);
        QCOMPARE(book(slot, stranger, "key-1").code(), u"SLOT_UNAVAILABLE"_s);
        QCOMPARE(book(slot, stranger, "key-2").status, 201);
        QCOMPARE(book(slot, mentee, QByteArray(256, 'x')).status, 400);
    }

    void twentyRetriesAtOnceAreOneBooking()
    {
        const SlotId slot = slotIn(48);
        std::vector<HttpReply> replies(20);
        std::vector<std::thread> threads;
        for (size_t i = 0; i < replies.size(); ++i)
            threads.emplace_back([&, i] { replies[i] = book(slot, mentee, "same"); });
        for (std::thread &thread : threads)
            thread.join();
        for (const HttpReply &reply : replies) {
            QCOMPARE(reply.status, 201);
            QCOMPARE(reply.body, replies[0].body);
        }
        QCOMPARE(server->database.scalar(u"SELECT count(*) FROM bookings"_s).toInt(), 1);
    }

    /// The rule stands in models/domain and, for lists, in SQL: both must say the same.
    void effectiveStatusIsTheSameInSql()
    {
        for (const BookingStatus stored : enumValues<BookingStatus>()) {
            for (const int startHours : {1, 100, 168, 169, 400}) {
                for (const int nowHours :
                     {0, 1, 2, 99, 100, 101, 167, 168, 169, 170, 399, 400, 401}) {
                    const QDateTime start = monday.addSecs(startHours * 3600);
                    const QDateTime end = start.addSecs(3600);
                    const QDateTime now = monday.addSecs(nowHours * 3600);
                    const QString inSql =
                        server->database
                            .scalar(
                                u"SELECT oh_effective_status(?::booking_status, ?::timestamptz, "
                                "?::timestamptz, ?::timestamptz, ?::timestamptz)::text"_s,
                                {toString(stored), monday.toString(Qt::ISODate),
                                 start.toString(Qt::ISODate), end.toString(Qt::ISODate),
                                 now.toString(Qt::ISODate)})
                            .toString();
                    QCOMPARE(inSql, toString(effectiveStatus(stored, monday, start, end, now)));
                }
            }
        }
    }
};

OH_TEST(TstBookingsApi)
#include "tst_bookingsapi.moc"
