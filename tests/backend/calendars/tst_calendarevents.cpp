// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jobs/serverjobs.h"
#include "backend/services/calendarjobs.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/backend/jobs/jobsupport.h"
#include "tests/support/calendarworld.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

constexpr auto atGoogle = CalendarProviderKind::Google;
constexpr auto atMicrosoft = CalendarProviderKind::Microsoft;

} // namespace

/// FR28, FR36, FR62: meetings in the calendars of their people, through jobs as the server runs
/// them.
class TstCalendarEvents : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;
    std::unique_ptr<CalendarWorld> calendars;
    calendars::EventWorks works;
    std::unique_ptr<JobServer> jobs;

    void connect(const TestServer::Person &person, CalendarProviderKind kind)
    {
        calendars->connect(w->server.database, person.id, kind);
    }
    bool pass(int seconds = 5)
    {
        w->server.clock.advanceSecs(seconds);
        return CalendarWorld::aside([&] { return jobs->runner->runPending().ok(); });
    }
    bool settle() { return pass() && pass() && pass(); }
    QString link(const QString &booking)
    {
        return w->server.database
            .scalar(u"SELECT google_meet_link FROM bookings WHERE id = ?"_s, {booking})
            .toString();
    }
    QJsonObject only(const TestServer::Person &person)
    {
        const auto events = calendars->eventsOf(person.id);
        return events.size() == 1 ? events.constFirst() : QJsonObject();
    }
    int mails(const QString &name, const QString &with = u"true"_s)
    {
        return w->count(u"SELECT count(*) FROM mail_outbox WHERE template = ? AND status <> "
                        "'skipped' AND "_s +
                            with,
                        {name});
    }
    int unfinished()
    {
        return w->count(u"SELECT count(*) FROM jobs WHERE kind LIKE 'calendar%' AND status <> "
                        "'done'"_s);
    }
    QString cancel(const QString &id)
    {
        return w->put(BookingWorld::path(id, "/cancel"), w->mentee, {{u"reason"_s, u"emergency"_s}})
            .code();
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<BookingWorld>();
        calendars = std::make_unique<CalendarWorld>();
        QVERIFY(calendars->started);
        works = {&w->server.pool(), &calendars->connections, calendars->providerOf(),
                 Language::English,
                 [](std::chrono::milliseconds, const net::Stopping &) { return true; }};
        const jobs::JobContext context{.database = &w->server.pool(), .calendarEvents = &works};
        QList<jobs::PeriodicJob> periodic;
        for (const jobs::PeriodicJob &job : jobs::serverSchedule(context)) {
            if (job.name.startsWith(u"calendar"_s))
                periodic.append(job);
        }
        QCOMPARE(periodic.size(), 3);
        jobs = std::make_unique<JobServer>(w->server.database, w->server.clock,
                                           jobs::serverJobs(context), periodic);
        QVERIFY(pass());
    }
    void cleanup()
    {
        jobs.reset();
        w.reset();
        calendars.reset();
    }

    void aConfirmedMeetingIsWrittenIntoBothCalendars()
    {
        connect(w->mentor, atGoogle);
        connect(w->mentee, atMicrosoft);
        const QString id = w->booked(w->slotIn(48), w->mentee);
        QVERIFY(settle());
        QVERIFY(calendars->eventsOf(w->mentor.id).isEmpty()); // asked for, not confirmed
        w->put(BookingWorld::path(id, "/confirm"), w->mentor);
        QVERIFY(settle());
        const QJsonObject mentors = only(w->mentor);
        const QJsonObject mentees = only(w->mentee);
        QVERIFY(mentors[u"summary"].toString().contains(u"Ada Lovelace"_s));
        QVERIFY(mentors[u"description"].toString().contains(BookingWorld::goal));
        QVERIFY(mentees[u"subject"].toString().contains(u"Grace Hopper"_s));
        // The mentor's Google makes the link, as the mentee has none, and both have it.
        QVERIFY(link(id).startsWith(u"https://meet.google.com/"_s));
        QCOMPARE(mentors[u"hangoutLink"].toString(), link(id));
        QCOMPARE(mentees[u"location"][u"displayName"].toString(), link(id));
        // Nobody's address is shown to the other.
        QVERIFY(mentors[u"attendees"].toArray().isEmpty());
        QVERIFY(!QJsonDocument(mentees).toJson().contains("@"));
        QCOMPARE(unfinished(), 0);
        // Nothing more is asked while nothing changes.
        const auto asked = calendars->google.server.requests().size();
        QVERIFY(settle());
        QCOMPARE(calendars->google.server.requests().size(), asked);
    }

    void theMenteesGoogleComesFirst()
    {
        connect(w->mentor, atGoogle);
        connect(w->mentee, atGoogle);
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        QVERIFY(settle());
        QCOMPARE(only(w->mentee)[u"hangoutLink"].toString(), link(id));
        QVERIFY(!link(id).isEmpty());
        QVERIFY(!only(w->mentor).contains(u"hangoutLink"_s));
        QCOMPARE(only(w->mentor)[u"location"].toString(), link(id));
    }

    void withoutGoogleTheyMakeALinkThemselves()
    {
        connect(w->mentor, atMicrosoft);
        connect(w->mentee, atMicrosoft);
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        QVERIFY(settle());
        QVERIFY(link(id).isEmpty());
        const QString text = only(w->mentee)[u"body"][u"content"].toString();
        QVERIFY2(text.contains(u"link"_s, Qt::CaseInsensitive), qPrintable(text));
        // Nor does a mail wait for one.
        QCOMPARE(mails(u"booking_confirmed"_s, u"next_attempt_at > created_at"_s), 0);
    }

    void theMailWaitsForTheLink()
    {
        connect(w->mentee, atGoogle);
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const QString waiting = u"next_attempt_at = created_at + interval '60 seconds'"_s;
        QCOMPARE(mails(u"booking_confirmed"_s, waiting), 2);
        QVERIFY(settle());
        QCOMPARE(mails(u"booking_confirmed"_s, waiting), 0);
        QCOMPARE(
            mails(u"booking_confirmed"_s,
                  u"data ->> 'meetLink' = '%1' AND data -> 'calendar' ->> 'sequence' = '1'"_s.arg(
                      link(id))),
            2);
        QCOMPARE(mails(u"booking_changed"_s), 0);
        QCOMPARE(w->count(u"SELECT ical_sequence FROM bookings"_s), 1);
    }

    void aLinkThatComesLateIsToldAnew()
    {
        connect(w->mentee, atGoogle);
        calendars->google.meetTakes = 8;
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        QVERIFY(pass());
        QVERIFY(link(id).isEmpty());
        QCOMPARE(unfinished(), 1); // tried again
        w->server.database.exec(
            u"UPDATE mail_outbox SET status = 'sent' WHERE template = 'booking_confirmed'"_s);
        QVERIFY(pass(600));
        QVERIFY(!link(id).isEmpty());
        QCOMPARE(mails(u"booking_changed"_s, u"data -> 'calendar' ->> 'sequence' = '1' AND data "
                                             "->> 'meetLink' = '%1'"_s.arg(link(id))),
                 2);
        QCOMPARE(calendars->eventsOf(w->mentee.id).size(), 1);
    }

    void aTypedLinkStays()
    {
        connect(w->mentee, atGoogle);
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const QString typed = u"https://video.example.org/room"_s;
        const int version = w->booking(id)[u"version"].toInt();
        QCOMPARE(w->put("/api/admin/bookings/" + id.toLatin1(), w->coordinator,
                        {{u"meetingLink"_s, typed}, {u"version"_s, version}})
                     .status,
                 200);
        QVERIFY(settle());
        QCOMPARE(link(id), typed);
        QCOMPARE(only(w->mentee)[u"location"].toString(), typed);
        QVERIFY(!only(w->mentee).contains(u"hangoutLink"_s));
    }

    void theSameEventMovesAndGoes()
    {
        connect(w->mentor, atGoogle);
        connect(w->mentee, atMicrosoft);
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        QVERIFY(settle());
        const QString event = only(w->mentor)[u"id"].toString();
        const QString other = only(w->mentee)[u"id"].toString();
        const QString before = link(id);
        const SlotId later = w->slotIn(72);
        QCOMPARE(w->put(BookingWorld::path(id, "/reschedule"), w->coordinator,
                        {{u"timeSlotId"_s, later.toString()}, {u"reason"_s, u"As agreed"_s}})
                     .status,
                 200);
        QVERIFY(settle());
        QCOMPARE(only(w->mentor)[u"id"].toString(), event);
        QCOMPARE(only(w->mentee)[u"id"].toString(), other);
        QCOMPARE(link(id), before);
        QVERIFY(QDateTime::fromString(only(w->mentor)[u"start"][u"dateTime"].toString(),
                                      Qt::ISODate) == monday.addSecs(72 * 3600) ||
                only(w->mentor)[u"start"][u"dateTime"].toString().startsWith(
                    w->booking(id)[u"meetingStartTime"].toString().left(19)));
        QCOMPARE(cancel(id), QString());
        QVERIFY(settle());
        QVERIFY(calendars->eventsOf(w->mentor.id).isEmpty());
        QVERIFY(calendars->eventsOf(w->mentee.id).isEmpty());
        QCOMPARE(unfinished(), 0);
    }

    /// Pitfall 15.
    void cancelingWhatIsGoneAlreadyIsFine()
    {
        connect(w->mentor, atGoogle);
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        QVERIFY(settle());
        auto &events = calendars->google.events[CalendarWorld::calendarOf(w->mentor.id)];
        events.first().insert(u"status"_s, u"cancelled"_s);
        QCOMPARE(cancel(id), QString());
        QVERIFY(settle());
        QCOMPARE(unfinished(), 0);
    }

    /// Pitfall 15.
    void whatItsOwnerDoesToItIsToldAndChangesNothing()
    {
        connect(w->mentor, atGoogle);
        connect(w->mentee, atMicrosoft);
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        QVERIFY(settle());
        QVERIFY(pass(15 * 60));
        QCOMPARE(mails(u"meeting_to_check"_s), 0);
        auto &events = calendars->google.events[CalendarWorld::calendarOf(w->mentor.id)];
        events.first().insert(u"status"_s, u"cancelled"_s);
        QVERIFY(pass(6 * 3600));
        QVERIFY(pass(15 * 60));
        QCOMPARE(mails(u"meeting_to_check"_s), 3); // both, and the coordinator
        auto &others = calendars->graph.events[CalendarWorld::calendarOf(w->mentee.id)];
        QJsonObject moved = others.first();
        moved.insert(u"start"_s, QJsonObject{{u"dateTime"_s, u"2026-01-08T03:00:00"_s},
                                             {u"timeZone"_s, u"UTC"_s}});
        others.first() = moved;
        QVERIFY(pass(6 * 3600));
        QVERIFY(pass(15 * 60));
        QCOMPARE(mails(u"meeting_to_check"_s), 6);
        QVERIFY(pass(6 * 3600));
        QCOMPARE(mails(u"meeting_to_check"_s), 6); // once
        w->advanceDays(0);
        QCOMPARE(w->status(id), u"confirmed"_s);
        QVERIFY(calendars->eventsOf(w->mentor.id).isEmpty());
    }

    /// Whoever missed the mail, or wants none, sees it with the meeting, until it is settled.
    void whatItsOwnerDoesToItStandsWithTheMeeting()
    {
        connect(w->mentor, atGoogle);
        connect(w->mentee, atMicrosoft);
        w->server.database.exec(
            u"INSERT INTO notification_preferences (user_id, kind, email, in_app) "
            "SELECT id, 'booking_changed', false, false FROM users"_s);
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        QVERIFY(settle());
        const auto told = [&](const TestServer::Person &who) {
            const QJsonObject booking = w->server.get(BookingWorld::path(id), who).json();
            return booking[u"mentorEvent"].toString(u"-"_s) + u' ' +
                   booking[u"menteeEvent"].toString(u"-"_s);
        };
        const auto allAreTold = [&](const QString &what) {
            w->advanceDays(0);
            return told(w->mentor) == what && told(w->mentee) == what &&
                   told(w->coordinator) == what;
        };
        const auto look = [&] { return pass(6 * 3600) && pass(15 * 60); };
        QVERIFY(allAreTold(u"- -"_s));
        const auto version = [&] {
            return w->server.get(BookingWorld::path(id), w->coordinator).json()[u"version"].toInt();
        };
        const int unchanged = version();
        auto &events = calendars->google.events[CalendarWorld::calendarOf(w->mentor.id)];
        events.first().insert(u"status"_s, u"cancelled"_s);
        QVERIFY(look());
        QVERIFY(allAreTold(u"removed -"_s));
        auto &others = calendars->graph.events[CalendarWorld::calendarOf(w->mentee.id)];
        const QJsonObject before = others.first();
        QJsonObject moved = before;
        moved.insert(u"start"_s, QJsonObject{{u"dateTime"_s, u"2026-01-08T03:00:00"_s},
                                             {u"timeZone"_s, u"UTC"_s}});
        others.first() = moved;
        QVERIFY(look());
        QVERIFY(allAreTold(u"removed moved"_s));
        // Put back by its owner.
        others.first() = before;
        QVERIFY(look());
        QVERIFY(allAreTold(u"removed -"_s));
        others.first() = moved;
        QVERIFY(look());
        QVERIFY(allAreTold(u"removed moved"_s));
        // A look is no edit: a coordinator's form that is open stays good. A move is one.
        QCOMPARE(version(), unchanged);
        // Lists have it as well.
        const QJsonArray mine =
            w->server.get("/api/bookings/my-bookings", w->mentee).json()[u"items"].toArray();
        QCOMPARE(mine[0][u"mentorEvent"].toString(), u"removed"_s);
        // Moved here, and written anew where it was left.
        QCOMPARE(CalendarWorld::aside([&] {
                     return w->put(BookingWorld::path(id, "/reschedule"), w->coordinator,
                                   {{u"timeSlotId"_s, w->slotIn(96).toString()}});
                 }).status,
                 200);
        QVERIFY(allAreTold(u"- -"_s));
        QVERIFY(version() > unchanged);
        QVERIFY(settle());
        QVERIFY(look());
        QVERIFY(allAreTold(u"- -"_s));
        // And again, and canceled.
        others.first() = moved;
        QVERIFY(pass(24 * 3600));
        QVERIFY(look());
        QVERIFY(allAreTold(u"- moved"_s));
        QCOMPARE(w->put(BookingWorld::path(id, "/cancel"), w->mentor,
                        {{u"reason"_s, u"other"_s}, {u"notes"_s, u"Not now"_s}})
                     .status,
                 200);
        QVERIFY(allAreTold(u"- -"_s));
    }

    void aServiceThatIsAwayIsAskedAgain()
    {
        connect(w->mentor, atGoogle);
        calendars->google.instead = [](const ScriptedRequest &) {
            return ScriptedAnswer::error(503, "backendError");
        };
        w->confirmed(w->slotIn(48), w->mentee);
        QVERIFY(pass());
        QCOMPARE(unfinished(), 1);
        calendars->google.instead = {};
        QVERIFY(pass(3600));
        QVERIFY(settle());
        QCOMPARE(calendars->eventsOf(w->mentor.id).size(), 1);
        QCOMPARE(unfinished(), 0);
        // Written, but nobody heard of it: still one.
        calendars->google.unheard = 1;
        w->advanceDays(0);
        w->confirmed(w->slotIn(96), w->mentee);
        QVERIFY(pass());
        QVERIFY(pass(3600));
        QVERIFY(settle());
        QCOMPARE(calendars->eventsOf(w->mentor.id).size(), 2);
    }

    void deadOnesAreWhereCoordinatorsSeeThem()
    {
        connect(w->mentor, atGoogle);
        calendars->google.instead = [](const ScriptedRequest &) {
            return ScriptedAnswer::error(500, "backendError");
        };
        w->confirmed(w->slotIn(24 * 20), w->mentee);
        for (int i = 0; i < 14; ++i)
            QVERIFY(pass(24 * 3600));
        w->advanceDays(0);
        const QJsonObject list =
            w->server.get("/api/admin/jobs?status=dead", w->coordinator).json();
        QCOMPARE(list[u"items"].toArray().size(), 1);
        const QJsonObject job = list[u"items"].toArray()[0].toObject();
        QCOMPARE(job[u"kind"].toString(), u"calendar_event"_s);
        calendars->google.instead = {};
        QCOMPARE(w->server
                     .post("/api/admin/jobs/" + job[u"id"].toString().toLatin1() + "/retry", {},
                           w->coordinator)
                     .status,
                 200);
        QVERIFY(settle());
        QCOMPARE(calendars->eventsOf(w->mentor.id).size(), 1);
    }

    void aTokenThatIsRefusedIsReplaced()
    {
        calendars->connect(w->server.database, w->mentor.id, atGoogle, "old");
        w->confirmed(w->slotIn(48), w->mentee);
        QVERIFY(settle());
        QCOMPARE(calendars->connections.refusals.load(), 1);
        QCOMPARE(calendars->eventsOf(w->mentor.id).size(), 1);
    }

    /// FR93.
    void disconnectedIsQuietAndConnectedIsCaughtUp()
    {
        connect(w->mentor, atGoogle);
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        calendars->disconnect(w->server.database, w->mentor.id);
        QVERIFY(settle());
        QCOMPARE(unfinished(), 0);
        QVERIFY(calendars->eventsOf(w->mentor.id).isEmpty());
        connect(w->mentor, atMicrosoft);
        QVERIFY(settle());
        QCOMPARE(calendars->eventsOf(w->mentor.id).size(), 1);
        // The event stays when they leave.
        calendars->disconnect(w->server.database, w->mentor.id);
        QCOMPARE(cancel(id), QString());
        QVERIFY(settle());
        QCOMPARE(unfinished(), 0);
        QCOMPARE(calendars->eventsOf(w->mentor.id).size(), 1);
    }

    void anotherMenteeGetsIt()
    {
        connect(w->mentee, atMicrosoft);
        const auto other = w->server.makePerson(Role::Mentee, u"Mary Jackson"_s);
        connect(other, atMicrosoft);
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        QVERIFY(settle());
        QCOMPARE(w->put("/api/admin/bookings/" + id.toLatin1(), w->coordinator,
                        {{u"menteeId"_s, other.id.toString()},
                         {u"version"_s, w->booking(id)[u"version"].toInt()}})
                     .status,
                 200);
        QVERIFY(settle());
        QVERIFY(calendars->eventsOf(w->mentee.id).isEmpty());
        QCOMPARE(calendars->eventsOf(other.id).size(), 1);
    }

    void withoutCalendarsNothingIsNoted()
    {
        w->confirmed(w->slotIn(48), w->mentee);
        QVERIFY(settle());
        QCOMPARE(w->count(u"SELECT count(*) FROM calendar_events"_s), 0);
        QCOMPARE(mails(u"booking_confirmed"_s, u"next_attempt_at > created_at"_s), 0);
    }
};

OH_TEST(TstCalendarEvents)
#include "tst_calendarevents.moc"
