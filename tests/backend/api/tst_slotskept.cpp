// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/serverjobs.h"
#include "backend/services/availabilityservice.h"
#include "backend/services/bookingservice.h"
#include "models/api/availability.h"
#include "tests/backend/jobs/jobsupport.h"
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"
#include "tests/support/testtimes.h"

#include <QRegularExpression>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// What keeps slots away for a time, and what brings them back.
class TstSlotsKept : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> server;
    TestServer::Person mentor;
    TestServer::Person mentee;
    TestServer::Person coordinator;

    /// Tuesdays 14:00–16:00 in Chicago, half an hour each, ten minutes between.
    static QJsonObject weekly(const QJsonObject &changes = {})
    {
        QJsonObject json{{u"recurrencePattern"_s, u"weekly"_s}, {u"startDate"_s, u"2026-01-13"_s},
                         {u"startTime"_s, u"14:00"_s},          {u"endTime"_s, u"16:00"_s},
                         {u"slotDurationMinutes"_s, 30},        {u"bufferMinutes"_s, 10},
                         {u"meetingType"_s, u"online"_s}};
        for (auto it = changes.begin(); it != changes.end(); ++it)
            json.insert(it.key(), it.value());
        return json;
    }
    QByteArray add(const QJsonObject &changes = {})
    {
        const HttpReply reply = server->post("/api/availability", weekly(changes), mentor);
        if (reply.status != 201)
            qWarning() << reply.body;
        return reply.json()[u"id"].toString().toLatin1();
    }
    HttpReply edit(const QByteArray &id, const QJsonObject &changes)
    {
        QJsonObject body = weekly(changes);
        body.insert(u"version"_s, 1);
        return server->put("/api/availability/" + id, body, mentor);
    }
    QJsonArray freeSlots(const QByteArray &day = "2026-01-13")
    {
        return server
            ->get("/api/slots/available?mentorId=" + mentor.id.toString().toLatin1() +
                      "&startDate=" + day + "&endDate=" + day,
                  mentee)
            .items();
    }
    QString freeStarts(const QByteArray &day = "2026-01-13")
    {
        QStringList times;
        const QJsonArray items = freeSlots(day);
        for (const auto &slot : items)
            times.append(slot[u"startTime"].toString().mid(11, 5));
        return times.join(u' ');
    }
    /// The id of the booking of the slot that begins then, on that Tuesday.
    QByteArray book(const QString &time)
    {
        const QJsonArray items = freeSlots();
        for (const auto &slot : items) {
            if (slot[u"startTime"].toString().mid(11, 5) == time)
                return server
                    ->post("/api/bookings",
                           {{u"timeSlotId"_s, slot[u"id"]}, {u"meetingGoal"_s, u"Talk about it"_s}},
                           mentee)
                    .json()[u"id"]
                    .toString()
                    .toLatin1();
        }
        return {};
    }
    QString value(const QString &sql) { return server->database.scalar(sql).toString(); }
    int waitingJobs()
    {
        return server->database
            .scalar(
                u"SELECT count(*) FROM jobs WHERE kind = 'extend_slots' AND status = 'queued'"_s)
            .toInt();
    }
    void doJobs(QList<jobs::PeriodicJob> periodic = {})
    {
        JobServer worker(server->database, server->clock, jobs::serverJobs(), std::move(periodic));
        if (!worker.runner->runPending())
            qFatal("the jobs could not be done");
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<TestServer>(monday);
        PersonOptions chicago;
        chicago.timeZone = u"America/Chicago"_s;
        mentor = server->makePerson(Role::Mentor, u"Grace Hopper"_s, chicago);
        mentee = server->makePerson(Role::Mentee, u"Ada Lovelace"_s);
        coordinator = server->makePerson(Role::Coordinator);
    }
    void cleanup() { server.reset(); }

    void timeThatABookingTookComesBackWithItsEnd_data()
    {
        QTest::addColumn<QString>("end");
        for (const char *end :
             {"canceled by the mentee", "canceled by the mentor", "declined", "expired", "moved"})
            QTest::newRow(end) << QString::fromLatin1(end);
    }
    void timeThatABookingTookComesBackWithItsEnd()
    {
        QFETCH(QString, end);
        const QByteArray id = add();
        const QByteArray booking = book(u"20:40"_s);
        QVERIFY(!booking.isEmpty());
        // From 13:50 on: the meeting from 14:40 to 15:10 leaves no room but before it.
        QCOMPARE(edit(id, {{u"startTime"_s, u"13:50"_s}}).status, 200);
        QCOMPARE(freeStarts(), u"19:50"_s);
        QCOMPARE(waitingJobs(), 0);
        const auto wait = server->makePerson(Role::Mentee);
        QCOMPARE(server
                     ->post("/api/mentors/" + mentor.id.toString().toLatin1() + "/waiting-list", {},
                            wait)
                     .status,
                 200);
        const QString openings =
            u"SELECT count(*) FROM waiting_list_openings WHERE closed_at IS NULL"_s;
        QCOMPARE(server->database.scalar(openings).toInt(), 0);

        const QByteArray path = "/api/bookings/" + booking;
        if (end == "expired"_L1) {
            server->clock.advanceSecs(qint64(7) * 86400);
            mentee.token = server->signIn(mentee.id, Role::Mentee);
            const auto expired = server->pool().runBlocking<int>(
                storage::Actor::system(), [this](storage::Transaction &tx) {
                    return bookings::expireLapsed(tx, server->clock.now());
                });
            QVERIFY(expired);
            QCOMPARE(*expired, 1);
        } else if (end == "declined"_L1) {
            QCOMPARE(server->put(path + "/decline", {}, mentor).status, 200);
        } else if (end == "moved"_L1) {
            const QString other = server->database
                                      .scalar(u"SELECT id FROM time_slots WHERE start_time = "
                                              "'2026-01-20 19:50Z' AND deleted_at IS NULL"_s)
                                      .toString();
            QCOMPARE(
                server->put(path + "/reschedule", {{u"timeSlotId"_s, other}}, coordinator).status,
                200);
        } else {
            QCOMPARE(server->put(path + "/cancel", {}, end.endsWith("mentor"_L1) ? mentor : mentee)
                         .status,
                     200);
        }
        QCOMPARE(waitingJobs(), 1);
        doJobs();
        const QString left =
            u"SELECT string_agg(to_char(start_time AT TIME ZONE 'UTC', 'HH24:MI'), "
            "' ' ORDER BY start_time) FROM time_slots WHERE deleted_at IS NULL AND "
            "start_time::date = '2026-01-13' AND start_time > ?::timestamptz"_s;
        QCOMPARE(server->database.scalar(left, {server->clock.now()}).toString(),
                 u"19:50 20:30 21:10"_s);
        QCOMPARE(server->database.scalar(openings).toInt(), 1);
    }

    void slotsThatStayLeaveNoJob()
    {
        add();
        const QByteArray booking = book(u"20:40"_s);
        QCOMPARE(server->put("/api/bookings/" + booking + "/cancel", {}, mentee).status, 200);
        QCOMPARE(waitingJobs(), 0);
        QCOMPARE(freeStarts(), u"20:00 20:40 21:20"_s);
    }

    void theReasonIsTheKeptMeetingsBuffer()
    {
        const QByteArray id = add();
        const QByteArray booking = book(u"20:40"_s);
        QCOMPARE(edit(id, {{u"startTime"_s, u"13:50"_s}}).status, 200);
        const auto reasons = [&](const QByteArray &time) {
            const QJsonArray list =
                server
                    ->get("/api/admin/slots/explain?mentorId=" + mentor.id.toString().toLatin1() +
                              "&at=2026-01-13T" + time + ":00Z",
                          coordinator)
                    .json()[u"reasons"]
                    .toArray();
            QStringList names;
            for (const auto &reason : list)
                names.append(
                    reason[u"reason"].toString() + u' ' +
                    (reason[u"id"].toString().toLatin1() == booking ? u"meeting"_s : u"other"_s));
            return names.join(u", "_s);
        };
        QCOMPARE(reasons("19:55"), QString());
        QCOMPARE(reasons("20:32"), u"busy_elsewhere meeting"_s);
        QCOMPARE(reasons("20:50"), u"booked meeting"_s);
        QCOMPARE(reasons("21:12"), u"buffer meeting"_s);
        // The meeting ends, and for a moment nothing but the job is missing.
        QCOMPARE(server->put("/api/bookings/" + booking + "/decline", {}, mentor).status, 200);
        QCOMPARE(reasons("21:12"), u"not_made other"_s);
        doJobs();
        QCOMPARE(reasons("21:12"), QString());
    }

    void blocksThatMeetInYearsAreRefused()
    {
        const QJsonObject night{
            {u"timezone"_s, u"UTC"_s}, {u"startTime"_s, u"03:00"_s}, {u"endTime"_s, u"04:00"_s}};
        const auto with = [&](const QString &pattern, const QString &first) {
            QJsonObject changes = night;
            changes.insert(u"recurrencePattern"_s, pattern);
            changes.insert(u"startDate"_s, first);
            return changes;
        };
        QVERIFY(!add(with(u"weekly"_s, u"2026-01-12"_s)).isEmpty()); // a Monday
        const QJsonObject quarterly = weekly(with(u"quarterly"_s, u"2026-01-25"_s));
        const HttpReply preview = server->post("/api/availability/preview", quarterly, mentor);
        const QJsonArray conflicts = preview.json()[u"conflicts"].toArray();
        QCOMPARE(conflicts.size(), 1);
        const auto at = QDateTime::fromString(conflicts[0][u"at"].toString(), Qt::ISODate);
        QVERIFY2(at > monday.addDays(370), preview.body.constData());
        QCOMPARE(at.date().dayOfWeek(), 1);
        QCOMPARE(at.date().day(), 25);
        QCOMPARE(server->post("/api/availability", quarterly, mentor).code(),
                 u"AVAILABILITY_OVERLAP"_s);
        // What ends before then is fine.
        QJsonObject ending = quarterly;
        ending.insert(u"endDate"_s, at.date().addDays(-1).toString(Qt::ISODate));
        QCOMPARE(server->post("/api/availability", ending, mentor).status, 201);
    }

    void aSeriesWithoutASlotIsRefused()
    {
        // Noon of a Monday: today's hours are over, and the series ends today.
        const QJsonObject over{{u"startDate"_s, u"2026-01-05"_s},
                               {u"endDate"_s, u"2026-01-05"_s},
                               {u"startTime"_s, u"08:00"_s},
                               {u"endTime"_s, u"11:00"_s},
                               {u"timezone"_s, u"UTC"_s}};
        for (const char *path : {"/api/availability", "/api/availability/preview"}) {
            const HttpReply refused = server->post(path, weekly(over), mentor);
            QCOMPARE(refused.status, 400);
            QCOMPARE(refused.json()[u"error"][u"details"][0][u"path"].toString(), u"endDate"_s);
        }
        QCOMPARE(value(u"SELECT count(*) FROM availability_blocks"_s), u"0"_s);
        // With one slot left it is none of that.
        QJsonObject late = over;
        late.insert(u"endTime"_s, u"13:10"_s);
        QCOMPARE(
            server->post("/api/availability", weekly(late), mentor).json()[u"slotCount"].toInt(),
            1);
    }

    void aSeriesMayBeEnded()
    {
        const QByteArray id = add({{u"startDate"_s, u"2025-12-30"_s}});
        const QByteArray booking = book(u"20:40"_s);
        QVERIFY(!booking.isEmpty());
        QCOMPARE(
            edit(id, {{u"startDate"_s, u"2025-12-30"_s}, {u"endDate"_s, u"2026-01-05"_s}}).status,
            200);
        QCOMPARE(freeStarts(), QString());
        QCOMPARE(server->get("/api/bookings/" + booking, mentee).json()[u"status"].toString(),
                 u"pending"_s);
    }

    /// An update of the zones' rules: what was made before lies an hour beside what is made now.
    void aChangeOfTheZonesRulesMovesFreeSlots()
    {
        QVERIFY(!add().isEmpty());
        const auto second = server->makePerson(Role::Mentor, u"Emmy Noether"_s);
        const HttpReply once = server->post("/api/availability",
                                            weekly({{u"recurrencePattern"_s, u"one_time"_s},
                                                    {u"startDate"_s, u"2026-01-20"_s},
                                                    {u"timezone"_s, u"America/Santiago"_s}}),
                                            second);
        QCOMPARE(once.status, 201);
        const QString all =
            u"SELECT string_agg(mentor_id || to_char(start_time AT TIME ZONE 'UTC', ' MM-DD "
            "HH24:MI') || to_char(end_time AT TIME ZONE 'UTC', '-HH24:MI'), ', ' ORDER BY "
            "mentor_id, start_time) FROM time_slots WHERE deleted_at IS NULL"_s;
        const QString right = value(all);
        for (const char *shift : {"10 years", "1 hour - 10 years"})
            server->database.exec(
                u"UPDATE time_slots SET start_time = start_time + '%1'::interval, end_time = "
                "end_time + '%1'::interval"_s.arg(QLatin1StringView(shift)));
        QCOMPARE(freeStarts(), u"21:00 21:40 22:20"_s);
        QVERIFY(value(all) != right);
        const QByteArray booking = book(u"21:40"_s); // until 22:10
        QVERIFY(!booking.isEmpty());
        const QString slot = value(u"SELECT id FROM time_slots WHERE is_booked"_s);

        QTest::ignoreMessage(
            QtWarningMsg,
            QRegularExpression(
                u"\"bookedElsewhere\":\\[\"%1\"\\].*\"slots remade\".*\"made\":1[01],"_s.arg(
                    slot)));
        doJobs(jobs::serverSchedule());
        // 21:20–21:50 has the meeting in it; all others are where they belong, and none beside it.
        QCOMPARE(freeStarts(), u"20:00 20:40"_s);
        QCOMPARE(freeStarts("2026-01-20"), u"20:00 20:40 21:20"_s);
        QCOMPARE(value(u"SELECT string_agg(to_char(start_time AT TIME ZONE 'UTC', 'HH24:MI'), ' ' "
                       "ORDER BY start_time) FROM time_slots WHERE deleted_at IS NULL AND "
                       "mentor_id = '%1'"_s.arg(second.id.toString())),
                 u"17:00 17:40 18:20"_s);
        const QJsonObject kept = server->get("/api/bookings/" + booking, mentee).json();
        QCOMPARE(kept[u"status"].toString(), u"pending"_s);
        QCOMPARE(kept[u"meetingStartTime"].toString(), u"2026-01-13T21:40:00.000Z"_s);

        // Whoever does it again, and however many at once, changes nothing.
        const QString state =
            u"SELECT md5(string_agg(s::text, '' ORDER BY s.id)) FROM time_slots s"_s;
        const QString before = value(state);
        server->database.exec(u"DELETE FROM periodic_jobs"_s);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!extendSlotsOf(server->pool(), mentor.id, monday).isNull());
        std::vector<std::unique_ptr<ManualClock>> clocks;
        std::vector<std::unique_ptr<JobServer>> servers;
        for (int i = 0; i < 6; ++i) {
            clocks.push_back(std::make_unique<ManualClock>(monday.addSecs(i % 3)));
            servers.push_back(std::make_unique<JobServer>(server->database, *clocks.back(),
                                                          jobs::serverJobs(),
                                                          timetableOf(u"slot_window"_s)));
        }
        QVERIFY(doPendingAtOnce(servers));
        QCOMPARE(waitingJobs(), 0);
        QCOMPARE(value(state), before);

        // When the meeting goes, everything is as if it had never been elsewhere.
        QCOMPARE(server->put("/api/bookings/" + booking + "/cancel", {}, mentee).status, 200);
        doJobs();
        QCOMPARE(value(all), right);
    }
};

OH_TEST(TstSlotsKept)
#include "tst_slotskept.moc"
