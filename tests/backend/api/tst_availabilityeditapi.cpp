// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/serverjobs.h"
#include "backend/services/availabilityservice.h"
#include "models/api/availability.h"
#include "models/domain/slots.h"
#include "tests/backend/jobs/jobsupport.h"
#include "tests/support/testregistry.h"
#include "tests/support/testserver.h"
#include "tests/support/testtimes.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

/// Tuesdays 14:00–16:00 in Chicago, half an hour each, ten minutes between.
QJsonObject weeklyBlock(const QJsonObject &changes = {})
{
    QJsonObject json{{u"recurrencePattern"_s, u"weekly"_s}, {u"startDate"_s, u"2026-01-13"_s},
                     {u"startTime"_s, u"14:00"_s},          {u"endTime"_s, u"16:00"_s},
                     {u"slotDurationMinutes"_s, 30},        {u"bufferMinutes"_s, 10},
                     {u"meetingType"_s, u"online"_s}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

} // namespace

/// Preview and edit of blocks, and the window that is kept filled (FR22–FR24, FR80).
class TstAvailabilityEditApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> server;
    TestServer::Person mentor;
    TestServer::Person mentee;

    QByteArray add(const QJsonObject &changes = {})
    {
        const HttpReply reply = server->post("/api/availability", weeklyBlock(changes), mentor);
        if (reply.status != 201)
            qWarning() << reply.body;
        return reply.json()[u"id"].toString().toLatin1();
    }
    HttpReply edit(const QByteArray &id, const QJsonObject &changes, int version = 1)
    {
        QJsonObject body = weeklyBlock(changes);
        body.insert(u"version"_s, version);
        return server->put("/api/availability/" + id, body, mentor);
    }
    QStringList freeStarts(const QByteArray &range = "startDate=2026-01-01&endDate=2026-03-01")
    {
        QStringList times;
        const QJsonArray items =
            server
                ->get("/api/slots/available?mentorId=" + mentor.id.toString().toLatin1() + '&' +
                          range,
                      mentee)
                .items();
        for (const auto &slot : items)
            times.append(slot[u"startTime"].toString().left(16));
        return times;
    }
    QString book(const QString &start)
    {
        const QJsonArray items =
            server
                ->get("/api/slots/available?mentorId=" + mentor.id.toString().toLatin1() +
                          "&startDate=2026-01-01&endDate=2026-03-01",
                      mentee)
                .items();
        for (const auto &slot : items) {
            if (slot[u"startTime"].toString().startsWith(start))
                return server
                    ->post("/api/bookings",
                           {{u"timeSlotId"_s, slot[u"id"]}, {u"meetingGoal"_s, u"Talk about it"_s}},
                           mentee)
                    .json()[u"id"]
                    .toString();
        }
        return {};
    }

    int waitingJobs()
    {
        return server->database
            .scalar(
                u"SELECT count(*) FROM jobs WHERE kind = 'extend_slots' AND status = 'queued'"_s)
            .toInt();
    }
    void doJobs()
    {
        JobServer worker(server->database, server->clock, jobs::serverJobs());
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
    }
    void cleanup() { server.reset(); }

    void previewIsWhatSavingMakes_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<int>("perWeek");
        QTest::addColumn<int>("perMonth");
        QTest::newRow("weekly") << QJsonObject{} << 3 << 15;
        QTest::newRow("once") << QJsonObject{{u"recurrencePattern"_s, u"one_time"_s}} << 3 << 3;
        QTest::newRow("monthly") << QJsonObject{{u"recurrencePattern"_s, u"monthly"_s}} << 3 << 3;
        QTest::newRow("quarterly")
            << QJsonObject{{u"recurrencePattern"_s, u"quarterly"_s}} << 3 << 3;
        QTest::newRow("ends") << QJsonObject{{u"endDate"_s, u"2026-01-20"_s}} << 3 << 6;
        QTest::newRow("over midnight") << QJsonObject{{u"startTime"_s, u"22:30"_s},
                                                      {u"endTime"_s, u"02:00"_s},
                                                      {u"slotDurationMinutes"_s, 60},
                                                      {u"bufferMinutes"_s, 0}}
                                       << 3 << 15;
        QTest::newRow("far away, once") << QJsonObject{{u"recurrencePattern"_s, u"one_time"_s},
                                                       {u"startDate"_s, u"2026-06-02"_s}}
                                        << 3 << 3;
        QTest::newRow("far away, weekly")
            << QJsonObject{{u"startDate"_s, u"2026-06-02"_s}} << 3 << 15;
        // By the calendar: February is shorter than 30 days, and the clocks make no week longer.
        QTest::newRow("monthly from February on")
            << QJsonObject{{u"recurrencePattern"_s, u"monthly"_s},
                           {u"startDate"_s, u"2026-02-02"_s}}
            << 3 << 3;
        QTest::newRow("monthly on days that months lack")
            << QJsonObject{{u"recurrencePattern"_s, u"monthly"_s},
                           {u"startDate"_s, u"2026-01-31"_s}}
            << 3 << 3;
        QTest::newRow("weekly in February")
            << QJsonObject{{u"startDate"_s, u"2026-02-03"_s}} << 3 << 12;
        QTest::newRow("weekly, the clocks go forward")
            << QJsonObject{{u"startDate"_s, u"2026-03-03"_s}} << 3 << 15;
        QTest::newRow("weekly, the clocks go back")
            << QJsonObject{{u"startDate"_s, u"2026-10-27"_s}} << 3 << 15;
        QTest::newRow("weekly, the clocks go forward elsewhere")
            << QJsonObject{{u"startDate"_s, u"2026-03-24"_s}, {u"timezone"_s, u"Europe/Berlin"_s}}
            << 3 << 15;
        // From 01:20 to 05:00 there are 160 minutes on the 8th of March.
        QTest::newRow("weekly, over the change") << QJsonObject{{u"startDate"_s, u"2026-03-08"_s},
                                                                {u"startTime"_s, u"01:20"_s},
                                                                {u"endTime"_s, u"05:00"_s}}
                                                 << 4 << 24;
        QTest::newRow("quarterly, the clocks go forward")
            << QJsonObject{{u"recurrencePattern"_s, u"quarterly"_s},
                           {u"startDate"_s, u"2026-03-03"_s}}
            << 3 << 3;
        QTest::newRow("once, the clocks go forward")
            << QJsonObject{{u"recurrencePattern"_s, u"one_time"_s},
                           {u"startDate"_s, u"2026-03-03"_s}}
            << 3 << 3;
    }
    void previewIsWhatSavingMakes()
    {
        QFETCH(QJsonObject, changes);
        QFETCH(int, perWeek);
        QFETCH(int, perMonth);
        const HttpReply reply =
            server->post("/api/availability/preview", weeklyBlock(changes), mentor);
        QCOMPARE(reply.status, 200);
        const auto preview =
            api::AvailabilityPreview::schema().fromJson(reply.json(), api::Mode::Strict);
        QVERIFY(preview);
        QCOMPARE(preview->perWeek, perWeek);
        QCOMPARE(preview->perMonth, perMonth);
        QVERIFY(preview->conflicts.isEmpty());
        QCOMPARE(server->database.scalar(u"SELECT count(*) FROM availability_blocks"_s).toInt(), 0);
        QCOMPARE(server->database.scalar(u"SELECT count(*) FROM time_slots"_s).toInt(), 0);

        add(changes);
        QCOMPARE(server->database.scalar(u"SELECT count(*) FROM time_slots"_s).toInt(),
                 preview->slotCount);
        const QStringList made = freeStarts("startDate=2026-01-01&endDate=2026-12-31");
        for (qsizetype i = 0; i < made.size(); ++i)
            QCOMPARE(preview->next.at(i).startTime.toString(u"yyyy-MM-ddThh:mm"_s), made.at(i));
        QVERIFY(preview->next.size() <= 50);
    }

    /// Of days that have begun only the rest can be booked; what a week and a month bring is more.
    void previewCountsWholeDays()
    {
        const auto preview = [&](const QJsonObject &changes) {
            return server->post("/api/availability/preview", weeklyBlock(changes), mentor).json();
        };
        // Six in the morning, there.
        QJsonObject now{{u"startDate"_s, u"2026-01-05"_s},
                        {u"startTime"_s, u"05:30"_s},
                        {u"endTime"_s, u"07:30"_s}};
        QCOMPARE(preview(now)[u"next"][0][u"startTime"].toString(), u"2026-01-05T12:10:00Z"_s);
        QCOMPARE(preview(now)[u"perWeek"].toInt(), 3);
        QCOMPARE(preview(now)[u"perMonth"].toInt(), 15);
        // No other day follows.
        now.insert(u"recurrencePattern"_s, u"one_time"_s);
        QCOMPARE(preview(now)[u"perWeek"].toInt(), 2);
        QCOMPARE(preview(now)[u"perMonth"].toInt(), 2);
    }

    /// Time off is counted for the same days as the month.
    void timeOffIsCountedByTheCalendar()
    {
        const auto off = [&](const QJsonObject &changes) {
            return server->post("/api/availability/preview", weeklyBlock(changes), mentor)
                .json()[u"timeOffCount"]
                .toInt();
        };
        for (const char *day : {"2026-03-02", "2026-03-03", "2026-02-10"})
            QCOMPARE(server
                         ->post("/api/availability/time-off",
                                {{u"startDate"_s, QString::fromLatin1(day)},
                                 {u"endDate"_s, QString::fromLatin1(day)}},
                                mentor)
                         .status,
                     201);
        QCOMPARE(off({{u"recurrencePattern"_s, u"monthly"_s}, {u"startDate"_s, u"2026-02-02"_s}}),
                 0);
        QCOMPARE(off({{u"startDate"_s, u"2026-02-03"_s}}), 3);
        QCOMPARE(off({{u"recurrencePattern"_s, u"monthly"_s}, {u"startDate"_s, u"2026-03-02"_s}}),
                 3);
    }

    /// Whoever saves is not waited for, and nobody waits: the preview only reads, and leaves no
    /// answer behind either.
    void previewWaitsForNobody()
    {
        const QByteArray id = add();
        RawConnection saving(server->database.ownerConfig());
        QVERIFY(saving.exec(u"BEGIN"_s));
        QVERIFY(saving.exec(u"SELECT pg_advisory_xact_lock(hashtextextended("
                            "'officehours.availability:' || ?, 0))"_s,
                            {mentor.id.toString()}));
        QVERIFY(saving.exec(u"SELECT FROM availability_blocks WHERE id = ?::uuid FOR UPDATE"_s,
                            {QString::fromLatin1(id)}));
        for (const QByteArray &path :
             {QByteArray("/api/availability/preview"), "/api/availability/" + id + "/preview"}) {
            const HttpReply reply =
                server->post(path, weeklyBlock({{u"startTime"_s, u"13:00"_s}}), mentor, "a-key");
            QCOMPARE(reply.status, 200);
        }
        QVERIFY(saving.exec(u"ROLLBACK"_s));
        QCOMPARE(server->database.scalar(u"SELECT count(*) FROM idempotency_keys"_s).toInt(), 0);
        // One that is over can be looked at all the same, one that is gone can't.
        const QByteArray old =
            add({{u"recurrencePattern"_s, u"one_time"_s}, {u"startDate"_s, u"2026-01-07"_s}});
        server->clock.set(QDateTime(QDate(2026, 1, 25), QTime(12, 0), Qt::UTC));
        mentor.token = server->signIn(mentor.id, Role::Mentor);
        const auto lookAt = [&](const QByteArray &block) {
            return server
                ->post("/api/availability/" + block + "/preview",
                       weeklyBlock({{u"recurrencePattern"_s, u"one_time"_s},
                                    {u"startDate"_s, u"2026-01-28"_s}}),
                       mentor)
                .status;
        };
        QCOMPARE(lookAt(old), 200);
        QCOMPARE(server->remove("/api/availability/" + old, mentor).status, 204);
        QCOMPARE(lookAt(old), 404);
    }

    /// A block has moved away from a meeting of its own; a new one is laid where that meeting still
    /// is. Its time is neither kept by the new one nor free.
    void previewMindsMeetingsOfOtherBlocks()
    {
        const QByteArray first = add();
        QVERIFY(!book(u"2026-01-13T20:40"_s).isEmpty());
        QCOMPARE(edit(first, {{u"startTime"_s, u"18:00"_s}, {u"endTime"_s, u"20:00"_s}}).status,
                 200);
        // As a coordinator puts it at a time that nobody offers.
        const auto coordinator = server->makePerson(Role::Coordinator);
        QCOMPARE(server
                     ->post("/api/admin/bookings",
                            {{u"mentorId"_s, mentor.id.toString()},
                             {u"menteeId"_s, server->makePerson(Role::Mentee).id.toString()},
                             {u"startTime"_s, u"2026-01-20T21:20:00Z"_s},
                             {u"endTime"_s, u"2026-01-20T21:50:00Z"_s},
                             {u"confirmWarnings"_s, true},
                             {u"meetingGoal"_s, u"Talk about it"_s}},
                            coordinator)
                     .status,
                 201);
        const HttpReply reply = server->post("/api/availability/preview", weeklyBlock({}), mentor);
        const auto preview =
            api::AvailabilityPreview::schema().fromJson(reply.json(), api::Mode::Strict);
        QVERIFY(preview);
        QVERIFY(preview->conflicts.isEmpty());
        QCOMPARE(preview->keptCount, 0);
        const QByteArray second = add();
        QCOMPARE(preview->slotCount,
                 server->database
                     .scalar(u"SELECT count(*) FROM time_slots WHERE availability_block_id = "
                             "?::uuid AND deleted_at IS NULL"_s,
                             {QString::fromLatin1(second)})
                     .toInt());
        QStringList made = freeStarts();
        made.removeIf([](const QString &start) { return start.mid(11) < u"20:00"_s; });
        QVERIFY(!made.contains(u"2026-01-13T20:40"_s));
        QVERIFY(made.contains(u"2026-01-20T20:40"_s));
        QVERIFY(!made.contains(u"2026-01-20T21:20"_s));
        for (qsizetype i = 0; i < made.size(); ++i)
            QCOMPARE(preview->next.at(i).startTime.toString(u"yyyy-MM-ddThh:mm"_s), made.at(i));
    }

    void previewIsWhatAnEditMakes_data()
    {
        QTest::addColumn<QString>("around");
        QTest::addColumn<QJsonObject>("changes");
        const QJsonObject same;
        const QJsonObject earlier{{u"startTime"_s, u"13:50"_s}};
        const QJsonObject shorter{{u"slotDurationMinutes"_s, 15}, {u"bufferMinutes"_s, 15}};
        QTest::newRow("nothing") << QString() << earlier;
        QTest::newRow("kept where it is") << u"kept"_s << same;
        QTest::newRow("kept beside the grid") << u"kept"_s << earlier;
        QTest::newRow("kept, shorter slots") << u"kept"_s << shorter;
        QTest::newRow("kept, once")
            << u"kept"_s
            << QJsonObject{{u"recurrencePattern"_s, u"one_time"_s}, {u"startTime"_s, u"13:50"_s}};
        QTest::newRow("behind an older block") << u"travel, older"_s << earlier;
        QTest::newRow("before a newer block") << u"travel, newer"_s << earlier;
        QTest::newRow("time off") << u"time off"_s << earlier;
        QTest::newRow("all of it") << u"kept, time off, travel, older"_s << shorter;
    }
    /// What the preview of an edit names is, to the slot, what saving makes and what the job makes
    /// of the month after.
    void previewIsWhatAnEditMakes()
    {
        QFETCH(QString, around);
        QFETCH(QJsonObject, changes);
        // Apart at home, but not on days on which both mean the clocks of Kathmandu.
        const QJsonObject neighbour{{u"startTime"_s, u"15:10"_s},
                                    {u"endTime"_s, u"16:30"_s},
                                    {u"timezone"_s, u"Europe/Berlin"_s}};
        if (around.contains(u"older"_s))
            QVERIFY(!add(neighbour).isEmpty());
        const QByteArray id = add();
        QVERIFY(!id.isEmpty());
        if (around.contains(u"newer"_s))
            QVERIFY(!add(neighbour).isEmpty());
        if (around.contains(u"kept"_s))
            QVERIFY(!book(u"2026-01-13T20:40"_s).isEmpty());
        const QJsonObject days{{u"startDate"_s, u"2026-01-20"_s}, {u"endDate"_s, u"2026-01-21"_s}};
        if (around.contains(u"time off"_s))
            QCOMPARE(server->post("/api/availability/time-off", days, mentor).status, 201);
        for (const char *week : {"2026-01-27", "2026-03-03"}) {
            QJsonObject travel{{u"startDate"_s, QString::fromLatin1(week)},
                               {u"endDate"_s, QString::fromLatin1(week)},
                               {u"timezone"_s, u"Asia/Kathmandu"_s}};
            if (around.contains(u"travel"_s))
                QCOMPARE(server->post("/api/availability/travel", travel, mentor).status, 201);
        }

        const HttpReply reply =
            server->post("/api/availability/" + id + "/preview", weeklyBlock(changes), mentor);
        QCOMPARE(reply.status, 200);
        const auto preview =
            api::AvailabilityPreview::schema().fromJson(reply.json(), api::Mode::Strict);
        QVERIFY(preview);
        QVERIFY(preview->conflicts.isEmpty());
        QCOMPARE(edit(id, changes).status, 200);
        const auto made = [&] {
            return server->database
                .scalar(
                    u"SELECT string_agg(to_char(start_time AT TIME ZONE 'UTC', 'MM-DD HH24:MI'),"
                    "' ' ORDER BY start_time) FROM time_slots WHERE deleted_at IS NULL AND NOT "
                    "is_booked AND availability_block_id = ?::uuid"_s,
                    {QString::fromLatin1(id)})
                .toString();
        };
        const auto named = [&](const QDateTime &until) {
            QStringList times;
            for (const api::PreviewSlot &slot : preview->next) {
                if (slot.startTime < until)
                    times.append(slot.startTime.toString(u"MM-dd HH:mm"_s));
            }
            return times.join(u' ');
        };
        const QDateTime window = monday.addDays(slotWindowDays);
        QCOMPARE(named(window), made());
        QCOMPARE(preview->slotCount, int(made().count(u':')));
        if (preview->next.size() < 50)
            QVERIFY(changes.contains(u"recurrencePattern"_s));
        // A month later, with all of the first month still there to compare.
        const QDateTime later = monday.addDays(slotWindowDays);
        server->clock.set(later);
        JobServer night(server->database, server->clock, jobs::serverJobs(),
                        timetableOf(u"slot_window"_s));
        QVERIFY(night.runner->runPending());
        QCOMPARE(named(later.addDays(slotWindowDays)), made());
    }

    /// One-time blocks as well: slots come when the window reaches them.
    void whatIsFarAwayIsMadeInTime()
    {
        const QJsonObject far{{u"recurrencePattern"_s, u"one_time"_s},
                              {u"startDate"_s, u"2026-02-24"_s}};
        const QJsonObject preview =
            server->post("/api/availability/preview", weeklyBlock(far), mentor).json();
        QCOMPARE(preview[u"slotCount"].toInt(), 0);
        QCOMPARE(preview[u"perMonth"].toInt(), 3);
        QCOMPARE(preview[u"next"].toArray().size(), 3);
        QCOMPARE(preview[u"offeredFrom"].toString(), u"2026-01-25T20:00:00Z"_s);
        QVERIFY(server->post("/api/availability/preview", weeklyBlock(), mentor)
                    .json()[u"offeredFrom"]
                    .isNull());
        add(far);
        const auto renewOn = [&](const QDateTime &day) {
            return server->pool()
                .runBlocking<int>(storage::Actor::system(),
                                  [&](storage::Transaction &tx) {
                                      return availability::renewWindow(tx, day, mentor.id);
                                  })
                .valueOr(-1);
        };
        QCOMPARE(renewOn(monday.addDays(19)), 0); // the 24th of January
        QCOMPARE(renewOn(monday.addDays(22)), 3);
        QCOMPARE(renewOn(monday.addDays(22)), 0);
    }

    /// What was booked further away, when one-time blocks were made whole, is where its block has
    /// it; what was free there comes back in time.
    void whatWasMadeBeforeItsTime()
    {
        const QByteArray id =
            add({{u"recurrencePattern"_s, u"one_time"_s}, {u"startDate"_s, u"2026-02-24"_s}});
        for (const char *start : {"2026-02-24 20:00Z", "2026-02-24 20:40Z"})
            server->database.exec(
                u"INSERT INTO time_slots (availability_block_id, mentor_id, start_time, end_time) "
                "SELECT ?::uuid, ?::uuid, s, s + interval '30 minutes' FROM (SELECT "
                "?::timestamptz AS s) t"_s,
                {QString::fromLatin1(id), mentor.id.toString(), QString::fromLatin1(start)});
        const QString slot =
            server->database.scalar(u"SELECT id FROM time_slots ORDER BY start_time LIMIT 1"_s)
                .toString();
        QCOMPARE(server
                     ->post("/api/bookings",
                            {{u"timeSlotId"_s, slot}, {u"meetingGoal"_s, u"Talk about it"_s}},
                            mentee)
                     .status,
                 201);
        const auto renewed = server->pool().runBlocking<int>(
            storage::Actor::system(), [&](storage::Transaction &tx) {
                return availability::renewWindow(tx, monday, mentor.id);
            });
        QVERIFY(renewed);
        QCOMPARE(server->database
                     .scalar(u"SELECT string_agg(concat_ws(' ', to_char(start_time AT TIME ZONE "
                             "'UTC', 'HH24:MI'), is_booked, is_stale), ', ') FROM time_slots WHERE "
                             "deleted_at IS NULL"_s)
                     .toString(),
                 u"20:00 t f"_s);
    }

    void aBlockAtAPlaceThatIsNoneAnyMoreIsEdited()
    {
        const LocationId place = server->database.makeLocation(u"Austin office"_s);
        const LocationId other = server->database.makeLocation(u"Houston office"_s);
        const QJsonObject there{{u"meetingType"_s, u"in_person_preset"_s},
                                {u"locationPresetId"_s, place.toString()}};
        const auto with = [&](QJsonObject more) {
            for (auto it = there.begin(); it != there.end(); ++it)
                if (!more.contains(it.key()))
                    more.insert(it.key(), it.value());
            return more;
        };
        const QByteArray id = add(there);
        server->database.exec(u"UPDATE locations SET is_active = false"_s);
        QCOMPARE(edit(id, with({{u"description"_s, u"Pricing only"_s}})).status, 200);
        QCOMPARE(edit(id, with({{u"endDate"_s, u"2026-01-20"_s}}), 2).status, 200);
        const HttpReply moved = edit(id, with({{u"locationPresetId"_s, other.toString()}}), 3);
        QCOMPARE(moved.status, 400);
        QCOMPARE(moved.json()[u"error"][u"details"][0][u"path"].toString(), u"locationPresetId"_s);
        QCOMPARE(server
                     ->post("/api/availability",
                            weeklyBlock(with({{u"startDate"_s, u"2026-01-14"_s}})), mentor)
                     .status,
                 400);
    }

    void aZoneThatIsNotSaidStays()
    {
        const QByteArray id = add({{u"timezone"_s, u"Asia/Tokyo"_s}});
        const QStringList before = freeStarts();
        QJsonObject body = weeklyBlock({{u"description"_s, u"Pricing only"_s}});
        body.remove(u"timezone"_s);
        const HttpReply preview =
            server->post("/api/availability/" + id + "/preview", body, mentor);
        QCOMPARE(preview.status, 200);
        QVERIFY(preview.json()[u"next"][0][u"startTime"].toString().startsWith(before.first()));
        body.insert(u"version"_s, 1);
        const HttpReply edited = server->put("/api/availability/" + id, body, mentor);
        QCOMPARE(edited.status, 200);
        QCOMPARE(edited.json()[u"timezone"].toString(), u"Asia/Tokyo"_s);
        QCOMPARE(freeStarts(), before);
    }

    void zonesOfTheMachineAreNone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("status");
        for (const char *none : {"localtime", "posixrules", "Factory", "posix/Europe/Berlin",
                                 "right/UTC", "Europe/Atlantis"})
            QTest::newRow(none) << QString::fromLatin1(none) << 400;
        for (const char *zone : {"UTC", "US/Eastern", "Europe/Berlin", "Etc/GMT+5"})
            QTest::newRow(zone) << QString::fromLatin1(zone) << 201;
    }
    void zonesOfTheMachineAreNone()
    {
        QFETCH(QString, zone);
        QFETCH(int, status);
        QCOMPARE(
            server->post("/api/availability", weeklyBlock({{u"timezone"_s, zone}}), mentor).status,
            status);
        QCOMPARE(server
                     ->post("/api/availability/travel",
                            {{u"startDate"_s, u"2026-02-01"_s},
                             {u"endDate"_s, u"2026-02-03"_s},
                             {u"timezone"_s, zone}},
                            mentor)
                     .status,
                 status);
        QCOMPARE(server->put("/api/users/me", {{u"timeZone"_s, zone}}, mentor).status,
                 status == 201 ? 200 : 400);
    }

    void rangesEndAfterTheyBegin_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("status");
        QTest::newRow("one day") << QByteArray("startDate=2026-01-13&endDate=2026-01-13") << 200;
        QTest::newRow("the day before")
            << QByteArray("startDate=2026-01-13&endDate=2026-01-12") << 400;
        QTest::newRow("days before")
            << QByteArray("startDate=2026-01-13&endDate=2026-01-02") << 400;
        QTest::newRow("a moment, and the day before")
            << QByteArray("startDate=2026-01-13T00:00:00Z&endDate=2026-01-12") << 400;
        QTest::newRow("moments")
            << QByteArray("startDate=2026-01-13T10:00:00Z&endDate=2026-01-13T09:00:00Z") << 400;
    }
    void rangesEndAfterTheyBegin()
    {
        QFETCH(QByteArray, range);
        QFETCH(int, status);
        const QByteArray id = mentor.id.toString().toLatin1();
        QCOMPARE(server->get("/api/slots/available?mentorId=" + id + '&' + range, mentee).status,
                 status);
        QCOMPARE(server->get("/api/mentors/" + id + "/availability?" + range, mentee).status,
                 status);
    }

    void previewWarnsOfOwnBlocks()
    {
        const QByteArray id = add();
        const HttpReply reply = server->post(
            "/api/availability/preview",
            weeklyBlock({{u"startTime"_s, u"15:00"_s}, {u"endTime"_s, u"17:00"_s}}), mentor);
        QCOMPARE(reply.status, 200);
        const QJsonArray conflicts = reply.json()[u"conflicts"].toArray();
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts[0][u"blockId"].toString().toLatin1(), id);
        QCOMPARE(conflicts[0][u"at"].toString(), u"2026-01-13T21:00:00Z"_s);
        // Its own edit is no conflict.
        const HttpReply own = server->post(
            "/api/availability/" + id + "/preview",
            weeklyBlock({{u"startTime"_s, u"15:00"_s}, {u"endTime"_s, u"17:00"_s}}), mentor);
        QCOMPARE(own.status, 200);
        QCOMPARE(own.json()[u"conflicts"].toArray().size(), 0);
        const auto other = server->makePerson(Role::Mentor);
        QCOMPARE(server->post("/api/availability/" + id + "/preview", weeklyBlock(), other).status,
                 404);
    }

    void previewRefusesWhatSavingRefuses()
    {
        for (const QJsonObject &changes : {QJsonObject{{u"recurrencePattern"_s, u"one_time"_s},
                                                       {u"startDate"_s, u"2026-01-04"_s}},
                                           QJsonObject{{u"endDate"_s, u"2026-01-01"_s}},
                                           QJsonObject{{u"startDate"_s, u"2028-01-01"_s}},
                                           QJsonObject{{u"endTime"_s, u"14:20"_s}},
                                           QJsonObject{{u"timezone"_s, u"Europe/Atlantis"_s}}}) {
            const HttpReply preview =
                server->post("/api/availability/preview", weeklyBlock(changes), mentor);
            const HttpReply saved = server->post("/api/availability", weeklyBlock(changes), mentor);
            QCOMPARE(preview.status, 400);
            QCOMPARE(saved.status, 400);
            QCOMPARE(preview.json()[u"error"][u"details"], saved.json()[u"error"][u"details"]);
        }
    }

    void anEditKeepsBookedSlotsAndRemakesFreeOnes()
    {
        const QByteArray id = add();
        QCOMPARE(freeStarts().size(), 12);
        const QString booking = book(u"2026-01-13T20:40"_s);
        QVERIFY(!booking.isEmpty());
        // Quarters of an hour from 13:30 to 16:00, without a buffer.
        const HttpReply reply = edit(id, {{u"startTime"_s, u"13:30"_s},
                                          {u"slotDurationMinutes"_s, 15},
                                          {u"bufferMinutes"_s, 0}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"version"].toInt(), 2);
        QCOMPARE(reply.json()[u"bookedCount"].toInt(), 1);
        // The booked half hour from 20:40 to 21:10 takes the quarters that it touches.
        QCOMPARE(freeStarts("startDate=2026-01-13&endDate=2026-01-13"),
                 QStringList({u"2026-01-13T19:30"_s, u"2026-01-13T19:45"_s, u"2026-01-13T20:00"_s,
                              u"2026-01-13T20:15"_s, u"2026-01-13T21:15"_s, u"2026-01-13T21:30"_s,
                              u"2026-01-13T21:45"_s}));
        QCOMPARE(freeStarts("startDate=2026-01-20&endDate=2026-01-20").size(), 10);
        const HttpReply kept = server->get("/api/bookings/" + booking.toLatin1(), mentee);
        QCOMPARE(kept.json()[u"status"].toString(), u"pending"_s);
        QCOMPARE(kept.json()[u"meetingStartTime"].toString(), u"2026-01-13T20:40:00.000Z"_s);
        // Canceled, it does not come back: no block offers that time any more.
        QCOMPARE(server->put("/api/bookings/" + booking.toLatin1() + "/cancel", {}, mentee).status,
                 200);
        QVERIFY(!freeStarts().contains(u"2026-01-13T20:40"_s));
        // What the booking kept away does come, by a job that the cancellation left.
        QCOMPARE(waitingJobs(), 1);
        doJobs();
        QCOMPARE(waitingJobs(), 0);
        QCOMPARE(freeStarts("startDate=2026-01-13&endDate=2026-01-13").size(), 10);
    }

    void anEditBackMakesTheOldSlotsTheSame()
    {
        const QByteArray id = add();
        const QStringList before = freeStarts();
        const QString booking = book(u"2026-01-13T20:40"_s);
        QCOMPARE(edit(id, {{u"startTime"_s, u"15:00"_s}}).status, 200);
        QCOMPARE(edit(id, {}, 2).status, 200);
        QCOMPARE(freeStarts().size(), before.size() - 1);
        // And the booked one belongs to the block again: free, when it is canceled.
        server->put("/api/bookings/" + booking.toLatin1() + "/cancel", {}, mentee);
        QCOMPARE(freeStarts(), before);
    }

    void freeSlotsThatStayKeepTheirIds()
    {
        const QByteArray id = add();
        const QString all = u"SELECT string_agg(id::text, ',' ORDER BY start_time) FROM time_slots "
                            "WHERE deleted_at IS NULL AND start_time < '2026-01-14'"_s;
        const QString before = server->database.scalar(all).toString();
        QCOMPARE(edit(id, {{u"description"_s, u"Pricing only"_s}}).status, 200);
        QCOMPARE(server->database.scalar(all).toString(), before);
        QCOMPARE(edit(id, {{u"endTime"_s, u"17:00"_s}}, 2).status, 200);
        QVERIFY(server->database.scalar(all).toString().startsWith(before));
    }

    void twoEditsOfOneVersion()
    {
        const QByteArray id = add();
        QCOMPARE(edit(id, {{u"description"_s, u"One"_s}}).status, 200);
        const HttpReply late = edit(id, {{u"description"_s, u"Two"_s}});
        QCOMPARE(late.status, 409);
        QCOMPARE(late.code(), u"STALE_VERSION"_s);
        QCOMPARE(server->get("/api/availability/my-blocks", mentor)
                     .items()[0][u"description"]
                     .toString(),
                 u"One"_s);

        std::vector<HttpReply> replies(6);
        std::vector<std::thread> threads;
        for (size_t i = 0; i < replies.size(); ++i)
            threads.emplace_back([&, i] {
                replies[i] = edit(id, {{u"description"_s, QString::number(i)}}, 2);
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(std::count_if(replies.begin(), replies.end(),
                               [](const HttpReply &reply) { return reply.status == 200; }),
                 1);
        QCOMPARE(std::count_if(replies.begin(), replies.end(),
                               [](const HttpReply &reply) { return reply.status == 409; }),
                 5);
    }

    void anEditMayNotOverlapOrBeAnothers()
    {
        const QByteArray id = add();
        add({{u"startTime"_s, u"17:00"_s}, {u"endTime"_s, u"18:00"_s}});
        QCOMPARE(edit(id, {{u"endTime"_s, u"17:30"_s}}).code(), u"AVAILABILITY_OVERLAP"_s);
        QCOMPARE(edit(id, {{u"endTime"_s, u"17:00"_s}}).status, 200);
        QJsonObject body = weeklyBlock();
        body.insert(u"version"_s, 2);
        const auto other = server->makePerson(Role::Mentor);
        QCOMPARE(server->put("/api/availability/" + id, body, other).status, 404);
        QCOMPARE(server->put("/api/availability/0190a5c0-7b1e-7c3d-9f00-0123456789ab", body, mentor)
                     .status,
                 404);
        QCOMPARE(server->put("/api/availability/42", body, mentor).status, 400);
        QCOMPARE(server->put("/api/availability/" + id, body, mentee).status, 403);
        QCOMPARE(server->remove("/api/availability/" + id, mentor).status, 204);
        QCOMPARE(server->put("/api/availability/" + id, body, mentor).status, 404);
    }

    void badEdits_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        const auto bad = [](const char *name, const QString &field, const QJsonValue &value) {
            QTest::newRow(name) << QJsonObject{{field, value}};
        };
        bad("no version", u"version"_s, QJsonValue());
        bad("version as text", u"version"_s, u"1"_s);
        bad("version zero", u"version"_s, 0);
        bad("date", u"startDate"_s, u"2026-02-30"_s);
        bad("time", u"startTime"_s, u"25:00"_s);
        bad("duration", u"slotDurationMinutes"_s, 25);
        bad("buffer", u"bufferMinutes"_s, 61);
        bad("negative buffer", u"bufferMinutes"_s, -5);
        bad("zone", u"timezone"_s, u"Mars/Olympus"_s);
        bad("pattern", u"recurrencePattern"_s, u"daily"_s);
        bad("end before start", u"endDate"_s, u"2026-01-12"_s);
        bad("preset without a place", u"meetingType"_s, u"in_person_preset"_s);
        bad("custom without a place", u"meetingType"_s, u"in_person_custom"_s);
        bad("long description", u"description"_s, QString(501, u'x'));
        bad("unknown field", u"mentorId"_s, u"x"_s);
    }
    void badEdits()
    {
        QFETCH(QJsonObject, changes);
        const QByteArray id = add();
        const QString state = u"SELECT md5(string_agg(s::text, '' ORDER BY s.id)) || "
                              "(SELECT max(version) FROM availability_blocks) FROM time_slots s"_s;
        const QString before = server->database.scalar(state).toString();
        const HttpReply reply = edit(id, changes);
        if (changes.contains(u"version"_s)) {
            QJsonObject body = weeklyBlock(changes);
            const HttpReply strict = server->put("/api/availability/" + id, body, mentor);
            QCOMPARE(strict.status, 400);
        } else {
            QCOMPARE(reply.status, 400);
            QCOMPARE(reply.code(), u"VALIDATION_ERROR"_s);
            QVERIFY(!reply.json()[u"error"][u"details"].toArray().isEmpty());
            QCOMPARE(server->database.scalar(state).toString(), before);
        }
    }

    void twoServersExtendTheWindowOnce()
    {
        add();
        add({{u"recurrencePattern"_s, u"monthly"_s},
             {u"startDate"_s, u"2026-01-30"_s},
             {u"startTime"_s, u"09:00"_s},
             {u"endTime"_s, u"12:00"_s}});
        PersonOptions lordHowe;
        lordHowe.timeZone = u"Australia/Lord_Howe"_s;
        const auto second = server->makePerson(Role::Mentor, u"Second"_s, lordHowe);
        QCOMPARE(server->post("/api/availability", weeklyBlock(), second).status, 201);
        const QString all = u"SELECT count(*) FROM time_slots WHERE deleted_at IS NULL"_s;
        const QString undone = u"SELECT count(*) FROM jobs WHERE status <> 'done'"_s;

        // Some of the servers have a clock that is a little behind.
        ManualClock ahead(monday);
        ManualClock behind(monday);
        std::vector<std::unique_ptr<JobServer>> servers;
        for (int i = 0; i < 4; ++i)
            servers.push_back(std::make_unique<JobServer>(server->database, i % 2 ? behind : ahead,
                                                          jobs::serverJobs(),
                                                          timetableOf(u"slot_window"_s)));
        for (int days = 1; days <= 45; days += 4) {
            ahead.set(monday.addDays(days));
            behind.set(ahead.now().addSecs(-7));
            // The night's job of each mentor is not alone: bookings that leave enter others.
            for (const UserId &whose : {mentor.id, second.id}) {
                for (int i = 0; i < 3; ++i)
                    QVERIFY(!extendSlotsOf(server->pool(), whose, behind.now()).isNull());
            }
            QVERIFY(doPendingAtOnce(servers));
            QCOMPARE(server->database.scalar(undone).toInt(), 0);
        }
        // What one run at each of the moments would have left behind, without any race.
        const int withRaces = server->database.scalar(all).toInt();
        const QString starts = u"SELECT string_agg(mentor_id::text || start_time, ',' ORDER BY "
                               "mentor_id, start_time) FROM time_slots WHERE deleted_at IS NULL"_s;
        const QString raced = server->database.scalar(starts).toString();
        QCOMPARE(server->database
                     .scalar(u"SELECT count(*) FROM (SELECT DISTINCT mentor_id, "
                             "start_time FROM time_slots) d"_s)
                     .toInt(),
                 withRaces);
        server->database.exec(u"DELETE FROM time_slots"_s);
        server->database.exec(u"DELETE FROM periodic_jobs"_s);
        ahead.set(monday);
        JobServer alone(server->database, ahead, jobs::serverJobs(), timetableOf(u"slot_window"_s));
        for (int days = 0; days <= 45; days += days == 0 ? 1 : 4) {
            ahead.set(monday.addDays(days));
            QVERIFY(alone.runner->runPending());
        }
        QCOMPARE(server->database.scalar(undone).toInt(), 0);
        QCOMPARE(server->database.scalar(starts).toString(), raced);
    }

    void bookingsAndEditsAtOnce()
    {
        // A free slot that an edit takes away is either booked before, or gone: never both.
        const QByteArray id = add();
        const QJsonArray items =
            server
                ->get("/api/slots/available?mentorId=" + mentor.id.toString().toLatin1() +
                          "&startDate=2026-01-13&endDate=2026-01-13",
                      mentee)
                .items();
        QCOMPARE(items.size(), 3);
        QList<TestServer::Person> mentees;
        for (int i = 0; i < 3; ++i)
            mentees.append(server->makePerson(Role::Mentee));
        std::vector<HttpReply> replies(4);
        std::vector<std::thread> threads;
        threads.emplace_back([&] { replies[3] = edit(id, {{u"startTime"_s, u"14:20"_s}}); });
        for (size_t i = 0; i < 3; ++i)
            threads.emplace_back([&, i] {
                replies[i] = server->post("/api/bookings",
                                          {{u"timeSlotId"_s, items[qsizetype(i)][u"id"]},
                                           {u"meetingGoal"_s, u"Talk about it"_s}},
                                          mentees[qsizetype(i)]);
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(replies[3].status, 200);
        int booked = 0;
        for (size_t i = 0; i < 3; ++i) {
            QVERIFY2(replies[i].status == 201 || replies[i].status == 404 ||
                         replies[i].status == 409,
                     replies[i].body.constData());
            booked += replies[i].status == 201;
        }
        QCOMPARE(server->database
                     .scalar(u"SELECT count(*) FROM time_slots WHERE is_booked AND deleted_at IS "
                             "NULL AND start_time < '2026-01-14'"_s)
                     .toInt(),
                 booked);
    }
};

OH_TEST(TstAvailabilityEditApi)
#include "tst_availabilityeditapi.moc"
