// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/serverjobs.h"
#include "backend/services/upkeep.h"
#include "backend/services/waitinglistservice.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/backend/jobs/jobsupport.h"
#include "tests/support/calendarworld.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

constexpr int turnSeconds = 20 * 60; // later than any turn that is 15 minutes ahead

} // namespace

/// FR79, FR106: what calendars are known to have, and the slots that are not offered for it.
class TstBusySlots : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CalendarWorld> calendars;
    std::unique_ptr<BookingWorld> w;
    calendars::EventWorks works;

    std::unique_ptr<JobServer> jobServer()
    {
        const jobs::JobContext context{.database = &w->server.pool(), .calendarEvents = &works};
        QList<jobs::PeriodicJob> periodic;
        for (const jobs::PeriodicJob &job : jobs::serverSchedule(context)) {
            if (job.name.startsWith(u"calendar"_s))
                periodic.append(job);
        }
        return std::make_unique<JobServer>(w->server.database, w->server.clock,
                                           jobs::serverJobs(context), periodic);
    }
    /// Time goes by, and a server does what is due.
    bool pass(int seconds = 5)
    {
        w->server.clock.advanceSecs(seconds);
        if (seconds >= turnSeconds)
            w->advanceDays(0); // who was signed in still is
        const auto server = jobServer();
        return CalendarWorld::aside([&] { return server->runner->runPending().ok(); });
    }
    void connect(const TestServer::Person &person)
    {
        calendars->connect(w->server.database, person.id, CalendarProviderKind::Google);
    }
    /// As of the test's beginning.
    void busyAt(const TestServer::Person &person, double hours, int minutes = 30)
    {
        const QDateTime start = monday.addSecs(qint64(hours * 3600));
        calendars->google.busy[CalendarWorld::calendarOf(person.id)].append(
            QJsonObject{{u"start"_s, start.toString(Qt::ISODate)},
                        {u"end"_s, start.addSecs(minutes * 60).toString(Qt::ISODate)}});
    }
    SlotId slotAt(double hours, int minutes = 30)
    {
        return w->server.database.makeSlot(w->mentor.id, monday.addSecs(qint64(hours * 3600)),
                                           minutes);
    }
    QByteArray mentorPath(const QByteArray &after) const
    {
        return "/api/mentors/" + w->mentor.id.toString().toLatin1() + after;
    }
    /// In how many hours from the test's beginning mentees see slots.
    QString offered()
    {
        const QJsonArray items =
            w->server
                .get(mentorPath("/availability?startDate=2026-01-05&endDate=2026-02-03"), w->mentee)
                .items();
        QStringList hours;
        for (const auto &item : items) {
            const auto start = QDateTime::fromString(item[u"startTime"].toString(), Qt::ISODate);
            hours.append(QString::number(double(monday.secsTo(start)) / 3600.0));
        }
        return hours.join(u' ');
    }
    QString known(const TestServer::Person &person)
    {
        return w->server.database
            .scalar(u"SELECT times::text FROM calendar_busy WHERE user_id = ?"_s, {person.id.value})
            .toString();
    }
    int marked() { return w->count(u"SELECT count(*) FROM time_slots WHERE is_busy_elsewhere"_s); }
    HttpReply book(SlotId slot)
    {
        return CalendarWorld::aside([&] { return w->book(slot, w->mentee); });
    }
    HttpReply put(const QString &id, const QByteArray &what, const TestServer::Person &who,
                  const QJsonObject &body = {})
    {
        return CalendarWorld::aside(
            [&] { return w->put(BookingWorld::path(id, what), who, body); });
    }
    void googleIsDown(bool down)
    {
        calendars->google.instead = {};
        if (down)
            calendars->google.instead = [](const ScriptedRequest &) {
                return ScriptedAnswer::error(503, "backendError");
            };
    }

private Q_SLOTS:
    void init()
    {
        calendars = std::make_unique<CalendarWorld>();
        QVERIFY(calendars->started);
        w = std::make_unique<BookingWorld>(
            false,
            calendars::EventWorks{nullptr, &calendars->connections, calendars->providerOf()});
        works = {&w->server.pool(), &calendars->connections, calendars->providerOf(),
                 Language::English,
                 [](std::chrono::milliseconds, const net::Stopping &) { return true; }};
    }
    void cleanup()
    {
        w.reset();
        calendars.reset();
    }

    void aBusySlotIsNotOfferedUntilTheCalendarIsFree()
    {
        slotAt(48);
        slotAt(48.5);
        slotAt(72);
        connect(w->mentor);
        busyAt(w->mentor, 48.25, 15);
        QVERIFY(pass());
        QTRY_COMPARE(offered(), u"48.5 72"_s);
        const QJsonObject card =
            w->server.get("/api/mentors?sort=nextSlot", w->mentee).items().at(0).toObject();
        QCOMPARE(card[u"openSlots"].toInt(), 2);
        QCOMPARE(card[u"nextSlotAt"].toString(), u"2026-01-07T12:30:00.000Z"_s);
        // The mentor reads why nobody can book the one.
        const auto states = [this] {
            QStringList all;
            const QJsonArray mine = w->server.get("/api/availability/my-slots", w->mentor).items();
            for (const auto &slot : mine)
                all.append(slot[u"state"].toString());
            return all.join(u' ');
        };
        QCOMPARE(states(), u"busy open open"_s);
        // Nobody is told what it is, nor that the mentor is somewhere else.
        QVERIFY(!w->server
                     .get(mentorPath("/availability?startDate=2026-01-05&endDate=2026-02-03"),
                          w->mentee)
                     .body.contains("usy"));
        calendars->google.busy.clear();
        QVERIFY(pass(60));
        QCOMPARE(offered(), u"48.5 72"_s); // not its turn yet
        QVERIFY(pass(turnSeconds));
        QTRY_COMPARE(offered(), u"48 48.5 72"_s);
        QCOMPARE(marked(), 0);
        QCOMPARE(states(), u"open open open"_s);
    }

    void theFilterForFreeTimeKnowsIt()
    {
        slotAt(48);
        connect(w->mentor);
        const auto found = [this] {
            return w->server.get("/api/mentors?hasSlots=this_week", w->mentee)
                .json()[u"total"]
                .toInt();
        };
        QCOMPARE(found(), 1);
        busyAt(w->mentor, 48);
        QVERIFY(pass());
        QTRY_COMPARE(found(), 0);
    }

    void slotsThatAreMadeMindWhatIsKnown()
    {
        connect(w->mentor);
        busyAt(w->mentor, 46, 60); // Wednesday, 10:00 to 11:00 UTC
        QVERIFY(pass());
        const HttpReply made = w->server.post("/api/availability",
                                              {{u"recurrencePattern"_s, u"one_time"_s},
                                               {u"startDate"_s, u"2026-01-07"_s},
                                               {u"startTime"_s, u"09:00"_s},
                                               {u"endTime"_s, u"12:00"_s},
                                               {u"slotDurationMinutes"_s, 60},
                                               {u"meetingType"_s, u"online"_s},
                                               {u"timezone"_s, u"UTC"_s}},
                                              w->mentor);
        QCOMPARE(made.status, 201);
        QCOMPARE(offered(), u"45 47"_s);
    }

    void ourOwnMeetingsAreNotBusy()
    {
        connect(w->mentor);
        const SlotId slot = slotAt(48);
        const QString id = book(slot).json()[u"id"].toString();
        QCOMPARE(put(id, "/confirm", w->mentor).status, 200);
        QVERIFY(pass() && pass());
        QCOMPARE(calendars->eventsOf(w->mentor.id).size(), 1);
        QVERIFY(pass(turnSeconds));
        QCOMPARE(known(w->mentor), u"{}"_s);
        QCOMPARE(marked(), 0);
        // Canceled, while the event still stands there.
        QCOMPARE(put(id, "/cancel", w->coordinator, {{u"reason"_s, u"emergency"_s}}).status, 200);
        QVERIFY(pass(turnSeconds));
        QTRY_COMPARE(offered(), u"48"_s);
        // Beside it there is something of their own.
        busyAt(w->mentor, 48.25, 30);
        QVERIFY(pass(turnSeconds));
        QTRY_COMPARE(offered(), u""_s);
    }

    void afterAnEventOfOursItIsReadSoon()
    {
        connect(w->mentor);
        QVERIFY(pass());
        const QString id = book(slotAt(48)).json()[u"id"].toString();
        QCOMPARE(put(id, "/confirm", w->mentor).status, 200);
        QVERIFY(pass());
        const int before = calendars->google.asked("POST", "/freeBusy");
        QVERIFY(pass(61));
        QCOMPARE(calendars->google.asked("POST", "/freeBusy"), before + 1);
    }

    void aCalendarThatCantBeReadKeepsWhatWasKnown()
    {
        slotAt(48);
        connect(w->mentor);
        busyAt(w->mentor, 48);
        QVERIFY(pass());
        const QString before = known(w->mentor);
        googleIsDown(true);
        QVERIFY(pass(turnSeconds));
        QCOMPARE(known(w->mentor), before);
        QCOMPARE(marked(), 1);
        QVERIFY(w->server.database
                    .scalar(u"SELECT read_at < ?::timestamptz FROM calendar_busy"_s,
                            {w->server.clock.now().toString(Qt::ISODateWithMs)})
                    .toBool());
        // It is nobody's failure that somebody would have to look at.
        QCOMPARE(w->count(u"SELECT count(*) FROM jobs WHERE status <> 'done'"_s), 0);
    }

    void aLiveLookIsRemembered()
    {
        const SlotId slot = slotAt(48);
        slotAt(72);
        connect(w->mentor);
        QVERIFY(pass());
        busyAt(w->mentor, 47, 120);
        QCOMPARE(book(slot).code(), u"CALENDAR_CONFLICT"_s);
        QTRY_COMPARE(offered(), u"72"_s);
        // Of the meeting's time alone.
        QCOMPARE(w->count(u"SELECT count(*) FROM calendar_busy WHERE times = "
                          "'{[2026-01-07 12:00Z,2026-01-07 12:30Z)}'"_s),
                 1);
        // What the look finds free is free again.
        calendars->google.busy.clear();
        QCOMPARE(book(slot).status, 201);
        QCOMPARE(known(w->mentor), u"{}"_s);
    }

    void anOlderAnswerUndoesNothing()
    {
        slotAt(48);
        connect(w->mentor);
        busyAt(w->mentor, 48);
        QVERIFY(pass());
        QCOMPARE(marked(), 1);
        calendars->google.busy.clear();
        // A look of another server that began later.
        w->server.database.exec(
            u"UPDATE calendar_busy SET asked_at = '2026-02-01', due_at = 'epoch'"_s);
        QVERIFY(pass());
        QCOMPARE(marked(), 1);
        // Nor does one of calendars that are not the chosen ones any more.
        w->server.database.exec(u"UPDATE calendar_busy SET asked_at = NULL, due_at = 'epoch'"_s);
        bool chosen = false;
        calendars->google.instead = [&](const ScriptedRequest &) -> std::optional<ScriptedAnswer> {
            if (!std::exchange(chosen, true))
                w->server.database.exec(
                    u"UPDATE calendar_integrations SET read_calendar_ids = '{other}'"_s);
            return std::nullopt;
        };
        QVERIFY(pass());
        QVERIFY(chosen);
        QCOMPARE(marked(), 1);
        QVERIFY(pass()); // they are read at once
        QCOMPARE(marked(), 0);
    }

    void whatIsKnownEndsWithTheConnection()
    {
        slotAt(48);
        connect(w->mentor);
        busyAt(w->mentor, 48);
        QVERIFY(pass());
        QCOMPARE(marked(), 1);
        calendars->disconnect(w->server.database, w->mentor.id);
        QCOMPARE(marked(), 0);
        QCOMPARE(w->count(u"SELECT count(*) FROM calendar_busy"_s), 0);
        QTRY_COMPARE(offered(), u"48"_s);
        const auto asked = calendars->google.server.requests().size();
        QVERIFY(pass(turnSeconds));
        QCOMPARE(calendars->google.server.requests().size(), asked);
    }

    void whatIsOverIsForgotten()
    {
        connect(w->mentor);
        busyAt(w->mentor, 1);
        busyAt(w->mentor, 30);
        QVERIFY(pass());
        const auto at = [this](qint64 hours) {
            const auto pruned = w->server.pool().runBlocking<int>(
                storage::Actor::system(), [hours](storage::Transaction &tx) {
                    return upkeep::prune(tx, monday.addSecs(hours * 3600));
                });
            return pruned.ok();
        };
        QVERIFY(at(2));
        QCOMPARE(w->count(u"SELECT count(*) FROM calendar_busy b, unnest(b.times)"_s), 1);
        QVERIFY(at(31));
        QCOMPARE(known(w->mentor), u"{}"_s);
    }

    void aSlotThatIsFreedWhileBusyStaysAway()
    {
        const SlotId slot = slotAt(48);
        const QString id = w->booked(slot, w->mentee);
        const auto waiting = w->server.makePerson(Role::Mentee);
        QCOMPARE(w->server.post(mentorPath("/waiting-list"), {}, waiting).status, 200);
        connect(w->mentor);
        busyAt(w->mentor, 48.25, 60);
        QVERIFY(pass());
        QCOMPARE(marked(), 1);
        QCOMPARE(w->status(id), u"pending"_s);
        QCOMPARE(put(id, "/cancel", w->mentee, {{u"reason"_s, u"emergency"_s}}).status, 200);
        QCOMPARE(offered(), u""_s);
        const auto tell = [this] {
            const QDateTime now = w->server.clock.now();
            return w->server.pool()
                .runBlocking<int>(
                    storage::Actor::system(),
                    [now](storage::Transaction &tx) { return waitinglist::tellNext(tx, now); })
                .valueOr(-1);
        };
        w->server.clock.advanceSecs(60);
        QCOMPARE(tell(), 0);
        // Who waits hears of it when the calendar gives it back.
        calendars->google.busy.clear();
        QVERIFY(pass(turnSeconds));
        w->server.clock.advanceSecs(60);
        QCOMPARE(tell(), 1);
        QTRY_COMPARE(offered(), u"48"_s);
    }

    /// Pitfall 14 the other way round: the mark never decides about a booking.
    void bookingWhileTheJobMarks()
    {
        connect(w->mentor);
        QVERIFY(pass());
        constexpr int rounds = 8;
        for (int round = 0; round < rounds; ++round) {
            const SlotId slot = slotAt(48 + round);
            const SlotId other = slotAt(48.5 + round);
            const auto mentee = w->server.makePerson(Role::Mentee);
            std::thread marking([&] {
                w->server.database.exec(
                    u"UPDATE calendar_busy SET times = times + tstzmultirange(tstzrange(?, ?))"_s,
                    {monday.addSecs((48 + round) * 3600).toString(Qt::ISODate),
                     monday.addSecs((49 + round) * 3600).toString(Qt::ISODate)});
            });
            const HttpReply reply = CalendarWorld::aside([&] { return w->book(slot, mentee); });
            marking.join();
            QCOMPARE(reply.status, 201);
            QVERIFY(w->server.database
                        .scalar(u"SELECT is_busy_elsewhere AND NOT is_booked FROM time_slots "
                                "WHERE id = ?"_s,
                                {other.value})
                        .toBool());
            QVERIFY(w->server.database
                        .scalar(u"SELECT is_booked FROM time_slots WHERE id = ?"_s, {slot.value})
                        .toBool());
        }
    }

    void slotsMadeWhileTheJobMarks()
    {
        connect(w->mentor);
        constexpr int rounds = 5;
        for (int round = 0; round < rounds; ++round) {
            const QDate day = monday.date().addDays(2 + round);
            const QDateTime noon(day, {12, 0}, Qt::UTC);
            std::thread marking([&] {
                w->server.database.exec(
                    u"UPDATE calendar_busy SET times = times + tstzmultirange(tstzrange(?, ?))"_s,
                    {noon.toString(Qt::ISODate), noon.addSecs(3600).toString(Qt::ISODate)});
            });
            const HttpReply made = w->server.post("/api/availability",
                                                  {{u"recurrencePattern"_s, u"one_time"_s},
                                                   {u"startDate"_s, day.toString(Qt::ISODate)},
                                                   {u"startTime"_s, u"11:00"_s},
                                                   {u"endTime"_s, u"14:00"_s},
                                                   {u"slotDurationMinutes"_s, 60},
                                                   {u"meetingType"_s, u"online"_s},
                                                   {u"timezone"_s, u"UTC"_s}},
                                                  w->mentor);
            marking.join();
            QCOMPARE(made.status, 201);
            QCOMPARE(marked(), round + 1);
        }
    }

    void twoServersReadEachCalendarOnce()
    {
        QList<TestServer::Person> people{w->mentor, w->mentee};
        for (int i = 0; i < 6; ++i)
            people.append(w->server.makePerson(Role::Mentor));
        for (const auto &person : std::as_const(people))
            connect(person);
        w->server.clock.advanceSecs(5);
        const auto one = jobServer();
        const auto two = jobServer();
        QVERIFY(CalendarWorld::aside([&] {
            bool other = false;
            std::thread thread([&] { other = two->runner->runPending().ok(); });
            const bool own = one->runner->runPending().ok();
            thread.join();
            // What one had entered while the other looked.
            return own && other && one->runner->runPending().ok();
        }));
        QCOMPARE(calendars->google.asked("POST", "/freeBusy"), int(people.size()));
        QCOMPARE(w->count(u"SELECT count(*) FROM calendar_busy WHERE read_at IS NOT NULL"_s),
                 int(people.size()));
    }

    void coordinatorsHearWhyASlotIsMissing()
    {
        slotAt(48);
        connect(w->mentor);
        busyAt(w->mentor, 48);
        QVERIFY(pass());
        const QDateTime read = w->server.clock.now();
        QByteArray raw;
        const auto ask = [&](const QByteArray &more = {}) {
            const HttpReply reply = w->server.get(
                "/api/admin/slots/explain?mentorId=" + w->mentor.id.toString().toLatin1() +
                    "&at=2026-01-07T12:10:00Z" + more,
                w->coordinator);
            raw = reply.body;
            return reply.json()[u"reasons"].toArray();
        };
        const QJsonArray reasons = ask();
        QVERIFY2(reasons.size() == 1, raw.constData());
        QCOMPARE(reasons[0][u"reason"].toString(), u"busy_elsewhere"_s);
        QCOMPARE(QDateTime::fromString(reasons[0][u"asOf"].toString(), Qt::ISODate), read);
        // The mentee's own counts when one is named.
        connect(w->mentee);
        busyAt(w->mentee, 48);
        QVERIFY(pass());
        QCOMPARE(ask().size(), 1);
        QCOMPARE(ask("&menteeId=" + w->mentee.id.toString().toLatin1()).size(), 2);
    }

    void oneSeesOnesOwnTimesAlone()
    {
        connect(w->mentee);
        connect(w->mentor);
        busyAt(w->mentee, 50);
        busyAt(w->mentor, 60);
        QVERIFY(!book(slotAt(48)).json()[u"id"].toString().isEmpty());
        QVERIFY(pass());
        const auto own = [this](const TestServer::Person &who) {
            return w->server.get("/api/calendar/busy?startDate=2026-01-05&endDate=2026-01-31", who)
                .json();
        };
        const QJsonObject mentees = own(w->mentee);
        QCOMPARE(mentees[u"isConnected"].toBool(), true);
        QCOMPARE(mentees[u"calendar"].toArray().size(), 1);
        QCOMPARE(mentees[u"calendar"][0][u"startTime"].toString(), u"2026-01-07T14:00:00.000Z"_s);
        QCOMPARE(mentees[u"meetings"][0][u"startTime"].toString(), u"2026-01-07T12:00:00.000Z"_s);
        QVERIFY(!mentees[u"readAt"].isNull());
        const QJsonObject others = own(w->coordinator);
        QCOMPARE(others[u"isConnected"].toBool(), false);
        QVERIFY(others[u"calendar"].toArray().isEmpty() && others[u"meetings"].toArray().isEmpty());
        QVERIFY(others[u"readAt"].isNull());
    }
};

OH_TEST(TstBusySlots)
#include "tst_busyslots.moc"
