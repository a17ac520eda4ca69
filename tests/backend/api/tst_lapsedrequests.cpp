// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cache/readcache.h"
#include "backend/matching/textfacts.h"
#include "backend/services/bookingservice.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Between a request's last moment and the job that writes it down nothing counts it, and nothing
/// runs into it. Nothing lets requests expire here but what is asked for.
class TstLapsedRequests : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;
    TestServer::Person otherMentor;
    TestServer::Person otherMentee;

    static constexpr int hoursAhead = 10 * 24;

    SlotId slotOf(const TestServer::Person &mentor, const QDateTime &start)
    {
        return w->server.database.makeSlot(mentor.id, start);
    }
    /// Seven days after the first moment of the test, less so many seconds.
    void lapseBut(int seconds)
    {
        w->advanceDays(7);
        w->server.clock.advanceSecs(-seconds);
        otherMentor.token = w->server.signIn(otherMentor.id, Role::Mentor);
        otherMentee.token = w->server.signIn(otherMentee.id, Role::Mentee);
    }
    void capAtOne()
    {
        w->server.database.exec(u"UPDATE user_profiles SET load_cap = 1 WHERE user_id = ?::uuid"_s,
                                {w->mentor.id.toString()});
    }
    QString stored(const QString &booking)
    {
        return w->server.database
            .scalar(u"SELECT status::text FROM bookings WHERE id = ?::uuid"_s, {booking})
            .toString();
    }
    QJsonArray slotsOfMentor()
    {
        const QByteArray day = w->server.clock.now().date().toString(Qt::ISODate).toLatin1();
        const QByteArray end =
            w->server.clock.now().date().addDays(6).toString(Qt::ISODate).toLatin1();
        return w->server
            .get("/api/slots/available?startDate=" + day + "&endDate=" + end +
                     "&mentorId=" + w->mentor.id.toString().toLatin1(),
                 otherMentee)
            .items();
    }
    int mentorsWithSlots()
    {
        return int(
            w->server.get("/api/mentors?hasSlots=this_week", otherMentee).json()[u"total"].toInt());
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<BookingWorld>();
        otherMentor = w->server.makePerson(Role::Mentor, u"Barbara Liskov"_s);
        otherMentee = w->server.makePerson(Role::Mentee, u"Charles Babbage"_s);
    }
    void cleanup() { w.reset(); }

    void theirSlotIsFree_data()
    {
        QTest::addColumn<int>("secondsToGo");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("firstIs");
        QTest::newRow("a second before") << 1 << 409 << u"pending"_s;
        QTest::newRow("at that moment") << 0 << 201 << u"expired"_s;
    }
    void theirSlotIsFree()
    {
        QFETCH(int, secondsToGo);
        QFETCH(int, status);
        QFETCH(QString, firstIs);
        const SlotId slot = w->slotIn(hoursAhead);
        const QString first = w->booked(slot, w->mentee);
        lapseBut(secondsToGo);
        QCOMPARE(w->book(slot, otherMentee).status, status);
        QCOMPARE(stored(first), firstIs);
    }

    /// A mentee's own request of another mentor at the same time, which a constraint minds.
    void theirMenteeIsFree_data() { theirSlotIsFree_data(); }
    void theirMenteeIsFree()
    {
        QFETCH(int, secondsToGo);
        QFETCH(int, status);
        QFETCH(QString, firstIs);
        const SlotId slot = w->slotIn(hoursAhead);
        const QString first = w->booked(slot, w->mentee);
        const SlotId other = slotOf(otherMentor, monday.addSecs(hoursAhead * 3600 + 900));
        lapseBut(secondsToGo);
        const HttpReply reply = w->book(other, w->mentee);
        QCOMPARE(reply.status, status);
        if (status == 409)
            QCOMPARE(reply.code(), u"MEETING_OVERLAP"_s);
        QCOMPARE(stored(first), firstIs);
    }

    /// Who shares a transaction with others is left to be looked at alone.
    void othersOfTheMomentGoOn()
    {
        const SlotId slot = w->slotIn(hoursAhead);
        w->booked(slot, w->mentee);
        const SlotId meanwhile = slotOf(otherMentor, monday.addSecs(hoursAhead * 3600 + 900));
        const SlotId later = slotOf(otherMentor, monday.addSecs(hoursAhead * 3600 + 7200));
        const auto third = w->server.makePerson(Role::Mentee, u"Third"_s);
        lapseBut(0);
        const auto wish = [](const TestServer::Person &mentee, SlotId wanted) {
            api::CreateBooking request;
            request.timeSlotId = wanted;
            request.meetingGoal = BookingWorld::goal;
            return bookings::MenteesRequest{mentee.id, request};
        };
        const std::vector<bookings::MenteesRequest> wishes{
            wish(w->mentee, meanwhile), wish(otherMentee, slot), wish(third, later)};
        using Answers = std::vector<std::optional<Result<QByteArray>>>;
        const auto answers = w->server.pool().runBlocking<Answers>(
            storage::Actor::system(), [&](storage::Transaction &tx) {
                return bookings::createTogether(tx, wishes, w->server.clock.now());
            });
        QVERIFY(answers);
        QVERIFY(!answers->at(0));
        QVERIFY(!answers->at(1));
        QVERIFY(answers->at(2) && *answers->at(2));
    }

    /// Whoever lists, counts or keeps slots has one answer.
    void theirSlotIsSeenByAll_data() { theirSlotIsFree_data(); }
    void theirSlotIsSeenByAll()
    {
        QFETCH(int, secondsToGo);
        const bool open = secondsToGo == 0;
        const SlotId slot = w->slotIn(hoursAhead);
        w->booked(slot, w->mentee);
        const auto tag = w->server.database.makeTag(u"industry"_s, u"Health"_s);
        for (const auto &person : {w->mentor, otherMentor, otherMentee})
            w->server.database.tagUser(person.id, tag);
        const QString elsewhere = w->booked(slotOf(otherMentor, monday.addDays(20)), otherMentee);
        lapseBut(secondsToGo);

        QCOMPARE(slotsOfMentor().size(), open ? 1 : 0);
        QCOMPARE(mentorsWithSlots(), open ? 1 : 0);
        const QByteArray mentors = "/api/mentors/" + w->mentor.id.toString().toLatin1();
        const QJsonObject card = w->server.get(mentors, otherMentee).json();
        QCOMPARE(card[u"openSlots"].toInt(), open ? 1 : 0);
        QCOMPARE(card[u"nextSlotAt"].isNull(), !open);
        const QJsonArray instead =
            w->server.get(w->path(elsewhere, "/alternatives"), otherMentee).items();
        QCOMPARE(instead.size(), open ? 1 : 0);
        const QJsonArray mine = w->server.get("/api/availability/my-slots", w->mentor).items();
        QCOMPARE(mine.size(), 1);
        QCOMPARE(mine[0][u"state"].toString(), open ? u"open"_s : u"requested"_s);
        QCOMPARE(mine[0][u"bookingId"].isNull(), open);
        const QByteArray hold = "/api/slots/" + slot.toString().toLatin1() + "/hold";
        QCOMPARE(w->server.post(hold, {}, otherMentee).status, open ? 200 : 409);
    }

    /// What matching counts, and what calendars are asked about before a booking.
    void theirSlotCountsBehindTheScenes_data() { theirSlotIsFree_data(); }
    void theirSlotCountsBehindTheScenes()
    {
        QFETCH(int, secondsToGo);
        const int open = secondsToGo == 0 ? 1 : 0;
        const SlotId slot = w->slotIn(hoursAhead);
        w->booked(slot, w->mentee);
        const auto inSystem = [this](auto work) {
            return w->server.pool().runBlocking<int>(storage::Actor::system(), work);
        };
        const auto openTimes = [&] {
            return inSystem([&](storage::Transaction &tx) -> Result<int> {
                const auto found = matching::loadOpenTimes(tx, w->mentor.id, w->server.clock.now());
                return found ? Result<int>(found->value(w->mentor.id)) : found.error();
            });
        };
        const auto askedAbout = [&] {
            return inSystem([&](storage::Transaction &tx) -> Result<int> {
                const auto found = tx.rows(storage::Query::calendars_select_slot_meeting,
                                           {{u":slot"_s, storage::bind(slot)},
                                            {u":mentee"_s, storage::bind(otherMentee.id)},
                                            {u":now"_s, storage::bind(w->server.clock.now())}});
                return found ? Result<int>(int(found->size())) : found.error();
            });
        };
        lapseBut(secondsToGo);
        QCOMPARE(*openTimes(), open);
        QCOMPARE(*askedAbout(), open);
        w->server.database.exec(u"UPDATE time_slots SET is_stale = true"_s);
        QCOMPARE(*openTimes(), 0);
        QCOMPARE(*askedAbout(), 0);
    }

    /// An answer of a moment before is not given a moment after.
    void whatIsRememberedEndsWithThem()
    {
        const SlotId slot = w->slotIn(hoursAhead);
        w->booked(slot, w->mentee);
        lapseBut(4);
        const QByteArray mentor = w->mentor.id.toString().toLatin1();
        const auto dates = [this](int days) {
            return w->server.clock.now().date().addDays(days).toString(Qt::ISODate).toLatin1();
        };
        const QByteArrayList paths{"/api/slots/available?startDate=" + dates(0) +
                                       "&endDate=" + dates(6) + "&mentorId=" + mentor,
                                   "/api/mentors/" + mentor + "/availability?startDate=" +
                                       dates(0) + "&endDate=" + dates(6),
                                   "/api/mentors",
                                   "/api/mentors?hasSlots=this_week",
                                   "/api/mentors/facets",
                                   "/api/mentors/" + mentor,
                                   "/api/bookings/my-bookings"};
        const auto read = [&] {
            QByteArrayList bodies;
            for (const QByteArray &path : paths) {
                const HttpReply reply = w->server.get(path, w->mentee);
                bodies.append(reply.status == 200 ? reply.body : reply.code().toUtf8());
            }
            return bodies;
        };
        const QByteArrayList before = read();
        w->server.clock.advanceSecs(3);
        const quint64 misses = w->server.memory().figures().misses;
        QCOMPARE(read(), before);
        // All of it is remembered; one page is looked for among everybody's first.
        QCOMPARE(w->server.memory().figures().misses, misses + 1);
        w->server.clock.advanceSecs(1);
        const QByteArrayList after = read();
        for (qsizetype i = 0; i < paths.size(); ++i)
            QVERIFY2(after[i] != before[i], paths[i].constData());
        w->server.memory().forgetAll();
        QCOMPARE(read(), after);
    }

    /// One that its block has no place for any more goes with the request.
    void aStaleSlotIsNotOfferedAgain()
    {
        const SlotId slot = w->slotIn(hoursAhead);
        w->booked(slot, w->mentee);
        w->server.database.exec(u"UPDATE time_slots SET is_stale = true"_s);
        lapseBut(0);
        QCOMPARE(slotsOfMentor().size(), 0);
        QCOMPARE(mentorsWithSlots(), 0);
        QVERIFY(w->server.get("/api/availability/my-slots", w->mentor).items().isEmpty());
        const QByteArray hold = "/api/slots/" + slot.toString().toLatin1() + "/hold";
        QVERIFY(w->server.post(hold, {}, otherMentee).status >= 400);
        QVERIFY(w->book(slot, otherMentee).status >= 400);
    }

    void theyDoNotFillAWeek_data() { theirSlotIsFree_data(); }
    void theyDoNotFillAWeek()
    {
        QFETCH(int, secondsToGo);
        QFETCH(int, status);
        const bool full = status == 409;
        capAtOne();
        const QString first = w->booked(w->slotIn(hoursAhead), w->mentee);
        const SlotId beside = w->slotIn(hoursAhead + 2);
        lapseBut(secondsToGo);

        const QJsonArray shown = slotsOfMentor();
        QVERIFY(!shown.isEmpty());
        for (const auto &slot : shown)
            QCOMPARE(slot[u"isWeekFull"].toBool(), full);
        QCOMPARE(mentorsWithSlots(), full ? 0 : 1);
        const QJsonArray weeks =
            w->server.get("/api/availability/load", w->mentor).json()[u"weeks"].toArray();
        QCOMPARE(weeks[0][u"sessions"].toInt(), full ? 1 : 0);
        const HttpReply reply = w->book(beside, otherMentee);
        QCOMPARE(reply.status, full ? 403 : 201);
        QCOMPARE(reply.code(), full ? u"LOAD_CAP_REACHED"_s : QString());
        // Nothing was in the way there, so nothing had to be written down.
        QCOMPARE(stored(first), u"pending"_s);
    }

    /// Of a time that nobody offers.
    void coordinatorsAreToldOfNoMeetingThen_data() { theirSlotIsFree_data(); }
    void coordinatorsAreToldOfNoMeetingThen()
    {
        QFETCH(int, secondsToGo);
        QFETCH(int, status);
        QFETCH(QString, firstIs);
        const QString first = w->booked(w->slotIn(hoursAhead), w->mentee);
        lapseBut(secondsToGo);
        const QDateTime start = monday.addSecs(hoursAhead * 3600 + 900);
        const HttpReply reply =
            w->server.post("/api/admin/bookings",
                           {{u"mentorId"_s, otherMentor.id.toString()},
                            {u"menteeId"_s, w->mentee.id.toString()},
                            {u"meetingGoal"_s, BookingWorld::goal},
                            {u"startTime"_s, api::formatUtc(start)},
                            {u"endTime"_s, api::formatUtc(start.addSecs(1800))}},
                           w->coordinator);
        QCOMPARE(reply.status, status);
        QCOMPARE(stored(first), firstIs);
    }
};

OH_TEST(TstLapsedRequests)
#include "tst_lapsedrequests.moc"
