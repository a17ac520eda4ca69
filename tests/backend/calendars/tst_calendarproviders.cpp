// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/calendars/providers.h"
#include "tests/support/googlecalendardouble.h"
#include "tests/support/graphdouble.h"
#include "tests/support/testregistry.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::calendars;
using namespace oh::test;

namespace {

constexpr int providerPatienceMs = 60'000;

QDateTime clock(const QString &utc)
{
    return QDateTime::fromString(utc, Qt::ISODate);
}

QJsonObject graphEventAt(const QString &start, const QString &end, const QString &zone,
                         const QJsonObject &more = {})
{
    QJsonObject event{{u"start"_s, QJsonObject{{u"dateTime"_s, start}, {u"timeZone"_s, zone}}},
                      {u"end"_s, QJsonObject{{u"dateTime"_s, end}, {u"timeZone"_s, zone}}},
                      {u"originalStartTimeZone"_s, zone},
                      {u"showAs"_s, u"busy"_s},
                      {u"isAllDay"_s, false},
                      {u"isCancelled"_s, false}};
    for (auto field = more.begin(); field != more.end(); ++field)
        event.insert(field.key(), field.value());
    return event;
}

} // namespace

/// Both providers of calendars, over real HTTP.
class TstCalendarProviders : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<GoogleCalendarDouble> google;
    std::unique_ptr<GraphDouble> graph;
    const QByteArray token = "token-1";

    CalendarDouble &theDouble(CalendarProviderKind kind)
    {
        return kind == CalendarProviderKind::Google ? static_cast<CalendarDouble &>(*google)
                                                    : *graph;
    }
    /// In a thread of its own: the service's is this one.
    template <typename Work>
    auto ask(CalendarProviderKind kind, Work work)
    {
        const Providers providers(
            google->url(), graph->url(), {},
            [](std::chrono::milliseconds, const net::Stopping &) { return true; });
        std::optional<decltype(work(providers.of(kind)))> result;
        std::atomic<bool> done = false;
        std::thread thread([&] {
            result.emplace(work(providers.of(kind)));
            done = true;
        });
        if (!QTest::qWaitFor([&] { return done.load(); }, providerPatienceMs))
            qWarning("the asking does not end");
        thread.join();
        return *result;
    }
    Result<QList<BusyTime>> busy(CalendarProviderKind kind, const QStringList &ids = {u"main"_s},
                                 const net::CallLimits &limits = {},
                                 const net::Stopping &stopping = {}, const QString &ownZone = {})
    {
        return ask(kind, [&](const CalendarProvider &provider) {
            return provider.busy(token, ids, clock(u"2027-03-01T00:00:00Z"_s),
                                 clock(u"2027-04-01T00:00:00Z"_s), ownZone, limits, stopping);
        });
    }
    Result<WrittenEvent> write(CalendarProviderKind kind, const std::optional<QString> &id,
                               const EventToWrite &event, const QString &calendar = u"main"_s)
    {
        return ask(kind, [&](const CalendarProvider &provider) {
            return provider.write(token, calendar, id, event, {});
        });
    }
    Result<EventState> read(CalendarProviderKind kind, const QString &id)
    {
        return ask(kind, [&](const CalendarProvider &provider) {
            return provider.read(token, u"main"_s, id, {});
        });
    }
    Result<void> remove(CalendarProviderKind kind, const QString &id)
    {
        return ask(kind, [&](const CalendarProvider &provider) {
            return provider.remove(token, u"main"_s, id, {});
        });
    }
    static EventToWrite meeting()
    {
        return {.key = u"01900000-0000-7000-8000-000000000001:mentor"_s,
                .summary = u"Ada & \"Max\" 資金"_s,
                .description = u"A\nB"_s,
                .location = u"Room 1"_s,
                .start = clock(u"2027-03-02T10:00:00Z"_s),
                .end = clock(u"2027-03-02T10:30:00Z"_s),
                .timeZone = u"Europe/Berlin"_s,
                .attendees = {},
                .wantsMeet = false};
    }
    int living(CalendarProviderKind kind) const
    {
        int count = 0;
        const QMap<QString, QJsonObject> events = kind == CalendarProviderKind::Google
                                                      ? google->events.value(u"main"_s)
                                                      : graph->events.value(u"main"_s);
        for (const QJsonObject &event : events)
            count += int(event[u"status"].toString() != u"cancelled"_s);
        return count;
    }
    static void bothProviders()
    {
        QTest::addColumn<CalendarProviderKind>("kind");
        QTest::newRow("google") << CalendarProviderKind::Google;
        QTest::newRow("microsoft") << CalendarProviderKind::Microsoft;
    }

private Q_SLOTS:
    void init()
    {
        google = std::make_unique<GoogleCalendarDouble>();
        graph = std::make_unique<GraphDouble>();
        QVERIFY(google->server.start());
        QVERIFY(graph->server.start());
        google->events[u"main"_s] = {};
        graph->events[u"main"_s] = {};
        for (int i = 0; i < 5; ++i) {
            google->calendars.append(
                QJsonObject{{u"id"_s, u"g%1@example.org"_s.arg(i)},
                            {u"summary"_s, u"G%1"_s.arg(i)},
                            {u"primary"_s, i == 0},
                            {u"accessRole"_s, i < 2 ? u"owner"_s : u"reader"_s},
                            {u"backgroundColor"_s, u"#9fe1e7"_s},
                            {u"deleted"_s, i == 4}});
            graph->calendars.append(QJsonObject{{u"id"_s, u"m%1="_s.arg(i)},
                                                {u"name"_s, u"M%1"_s.arg(i)},
                                                {u"isDefaultCalendar"_s, i == 0},
                                                {u"canEdit"_s, i < 2},
                                                {u"hexColor"_s, i < 2 ? u"#aabbcc"_s : u""_s}});
        }
        google->calendars[1] = QJsonObject{{u"id"_s, u"g1@example.org"_s},
                                           {u"summary"_s, u"Shared"_s},
                                           {u"summaryOverride"_s, u"My name for it"_s},
                                           {u"accessRole"_s, u"writer"_s}};
    }
    void cleanup()
    {
        google.reset();
        graph.reset();
    }

    void listsCalendarsOfAllPages()
    {
        const auto list = [](const CalendarProvider &provider) {
            return provider.calendars("token-1", {});
        };
        const auto ofGoogle = ask(CalendarProviderKind::Google, list);
        QVERIFY2(ofGoogle, qPrintable(ofGoogle ? QString() : ofGoogle.error().internal));
        QCOMPARE(ofGoogle->size(), 4); // without the deleted one
        QCOMPARE(ofGoogle->at(0).id, u"g0@example.org"_s);
        QVERIFY(ofGoogle->at(0).primary && ofGoogle->at(0).writable);
        QCOMPARE(ofGoogle->at(0).color, u"#9fe1e7"_s);
        QCOMPARE(ofGoogle->at(1).name, u"My name for it"_s);
        QVERIFY(ofGoogle->at(1).writable && !ofGoogle->at(2).writable);
        const auto ofGraph = ask(CalendarProviderKind::Microsoft, list);
        QVERIFY2(ofGraph, qPrintable(ofGraph ? QString() : ofGraph.error().internal));
        QCOMPARE(ofGraph->size(), 5);
        QCOMPARE(ofGraph->at(1).name, u"M1"_s);
        QVERIFY(ofGraph->at(0).primary && ofGraph->at(1).writable && !ofGraph->at(2).writable);
        QCOMPARE(ofGraph->at(0).color, u"#aabbcc"_s);
        QVERIFY(ofGraph->at(2).color.isEmpty());
    }

    /// Google counts itself what is busy, and in which zone days are.
    void googlesBusyTimes()
    {
        google->timeZone = "America/Los_Angeles";
        const auto entered = [&](const QString &id, const QString &form, const QString &start,
                                 const QString &end, const QJsonObject &more = {}) {
            QJsonObject event{{u"id"_s, id},
                              {u"status"_s, u"confirmed"_s},
                              {u"start"_s, QJsonObject{{form, start}}},
                              {u"end"_s, QJsonObject{{form, end}}}};
            for (auto field = more.begin(); field != more.end(); ++field)
                event.insert(field.key(), field.value());
            google->events[u"main"_s][id] = event;
        };
        const QJsonObject free{{u"transparency"_s, u"transparent"_s}};
        entered(u"days"_s, u"date"_s, u"2027-03-13"_s, u"2027-03-15"_s);
        entered(u"freeday"_s, u"date"_s, u"2027-03-20"_s, u"2027-03-21"_s, free);
        entered(u"free"_s, u"dateTime"_s, u"2027-03-02T09:00:00Z"_s, u"2027-03-02T10:00:00Z"_s,
                free);
        entered(u"gone"_s, u"dateTime"_s, u"2027-03-02T09:00:00Z"_s, u"2027-03-02T10:00:00Z"_s,
                {{u"status"_s, u"cancelled"_s}});
        google->events[u"other"_s] = {};
        google->busy[u"main"_s] = {QJsonObject{{u"start"_s, u"2027-03-05T12:00:00+01:00"_s},
                                               {u"end"_s, u"2027-03-05T13:00:00+01:00"_s}}};
        google->busy[u"other"_s] = {QJsonObject{{u"start"_s, u"2027-03-05T10:30:00Z"_s},
                                                {u"end"_s, u"2027-03-05T11:00:00Z"_s}}};
        // A calendar that is gone takes nothing from the others.
        const auto times = busy(CalendarProviderKind::Google, {u"main"_s, u"other"_s, u"gone"_s});
        QVERIFY2(times, qPrintable(times ? QString() : times.error().internal));
        QCOMPARE(
            *times,
            (QList{BusyTime{clock(u"2027-03-05T10:30:00Z"_s), clock(u"2027-03-05T12:00:00Z"_s)},
                   // Across the change of the clocks there.
                   BusyTime{clock(u"2027-03-13T08:00:00Z"_s), clock(u"2027-03-15T07:00:00Z"_s)}}));
        const auto none = busy(CalendarProviderKind::Google, {u"gone"_s});
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        // One that can't be calculated now is not free (pitfall 16).
        google->instead = [](const ScriptedRequest &) {
            return ScriptedAnswer{
                .body =
                    R"({"calendars":{"main":{"errors":[{"reason":"internalError"}],"busy":[]}}})"};
        };
        QCOMPARE(busy(CalendarProviderKind::Google).error().code, ErrorCode::ServiceUnavailable);
    }

    /// Pitfall 11; series are in tst_recurringevents.
    void microsoftsBusyTimes()
    {
        const QString berlin = u"W. Europe Standard Time"_s;
        auto &events = graph->events[u"main"_s];
        events[u"a"_s] = graphEventAt(u"2027-03-28T09:00:00"_s, u"2027-03-28T10:00:00"_s, berlin);
        events[u"free"_s] = graphEventAt(u"2027-03-02T09:00:00"_s, u"2027-03-02T10:00:00"_s, berlin,
                                         {{u"showAs"_s, u"free"_s}});
        events[u"canceled"_s] = graphEventAt(u"2027-03-02T09:00:00"_s, u"2027-03-02T10:00:00"_s,
                                             berlin, {{u"isCancelled"_s, true}});
        events[u"declined"_s] =
            graphEventAt(u"2027-03-02T09:00:00"_s, u"2027-03-02T10:00:00"_s, berlin,
                         {{u"responseStatus"_s, QJsonObject{{u"response"_s, u"declined"_s}}}});
        events[u"maybe"_s] = graphEventAt(u"2027-03-02T09:00:00"_s, u"2027-03-02T10:00:00"_s,
                                          berlin, {{u"showAs"_s, u"tentative"_s}});
        events[u"away"_s] = graphEventAt(u"2027-03-02T12:00:00"_s, u"2027-03-02T13:00:00"_s,
                                         u"Europe/Berlin"_s, {{u"showAs"_s, u"oof"_s}});
        // Two days of their own zone, and a free one.
        events[u"days"_s] = graphEventAt(u"2027-03-10T00:00:00"_s, u"2027-03-12T00:00:00"_s,
                                         u"Pacific Standard Time"_s, {{u"isAllDay"_s, true}});
        events[u"freeday"_s] =
            graphEventAt(u"2027-03-20T00:00:00"_s, u"2027-03-21T00:00:00"_s, berlin,
                         {{u"isAllDay"_s, true}, {u"showAs"_s, u"free"_s}});
        events[u"before"_s] =
            graphEventAt(u"2027-02-28T08:00:00"_s, u"2027-02-28T09:00:00"_s, berlin);
        const auto times = busy(CalendarProviderKind::Microsoft);
        QVERIFY2(times, qPrintable(times ? QString() : times.error().internal));
        QCOMPARE(
            *times,
            (QList{BusyTime{clock(u"2027-03-02T11:00:00Z"_s), clock(u"2027-03-02T12:00:00Z"_s)},
                   // Across the change of the clocks of that zone's.
                   BusyTime{clock(u"2027-03-10T08:00:00Z"_s), clock(u"2027-03-12T08:00:00Z"_s)},
                   // On the day on which Berlin's change.
                   BusyTime{clock(u"2027-03-28T07:00:00Z"_s), clock(u"2027-03-28T08:00:00Z"_s)}}));
        QVERIFY(graph->asked("GET", "/calendarView") > 2); // pages
        const auto none = busy(CalendarProviderKind::Microsoft, {u"gone"_s});
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        QVERIFY(busy(CalendarProviderKind::Microsoft, {u"gone"_s, u"main"_s}));
    }

    /// Whose zone nobody says, or knows, is in that of the calendar's owner.
    void daysWithoutAZoneAreTheOwners_data()
    {
        QTest::addColumn<QJsonValue>("said");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("from");
        const QString tokyo = u"Asia/Tokyo"_s;
        const QString inTokyo = u"2027-03-09T15:00:00Z"_s;
        const QString inUtc = u"2027-03-10T00:00:00Z"_s;
        QTest::newRow("Windows' name")
            << QJsonValue(u"Pacific Standard Time"_s) << tokyo << u"2027-03-10T08:00:00Z"_s;
        QTest::newRow("IANA's name")
            << QJsonValue(u"Europe/Berlin"_s) << tokyo << u"2027-03-09T23:00:00Z"_s;
        QTest::newRow("UTC") << QJsonValue(u"UTC"_s) << tokyo << inUtc;
        QTest::newRow("UTC in long") << QJsonValue(u"tzone://Microsoft/Utc"_s) << tokyo << inUtc;
        QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << tokyo << inTokyo;
        QTest::newRow("null") << QJsonValue() << tokyo << inTokyo;
        QTest::newRow("empty") << QJsonValue(QString()) << tokyo << inTokyo;
        QTest::newRow("somebody's own")
            << QJsonValue(u"tzone://Microsoft/Custom"_s) << tokyo << inTokyo;
        QTest::newRow("unknown") << QJsonValue(u"Mars Standard Time"_s) << tokyo << inTokyo;
        QTest::newRow("nobody knows") << QJsonValue(u"Mars Standard Time"_s) << QString() << inUtc;
    }
    void daysWithoutAZoneAreTheOwners()
    {
        QFETCH(QJsonValue, said);
        QFETCH(QString, own);
        QFETCH(QString, from);
        QJsonObject event = graphEventAt(u"2027-03-10T00:00:00"_s, u"2027-03-11T00:00:00"_s,
                                         u"UTC"_s, {{u"isAllDay"_s, true}});
        event.remove(u"originalStartTimeZone"_s);
        if (!said.isUndefined())
            event.insert(u"originalStartTimeZone"_s, said);
        graph->events[u"main"_s][u"a"_s] = event;
        const auto times = busy(CalendarProviderKind::Microsoft, {u"main"_s}, {}, {}, own);
        QVERIFY2(times, qPrintable(times ? QString() : times.error().internal));
        QCOMPARE(*times, (QList{BusyTime{clock(from), clock(from).addDays(1)}}));
    }

    /// Times that did not come in UTC after all.
    void timesOfAnUnknownZoneAreTheOwners()
    {
        graph->instead = [](const ScriptedRequest &) {
            const auto at = [](const QString &wall, const QString &zone) {
                QJsonObject time{{u"dateTime"_s, wall}};
                if (!zone.isEmpty())
                    time.insert(u"timeZone"_s, zone);
                return time;
            };
            const auto event = [&](const QString &zone, int day) {
                const QString date = u"2027-03-%1T09:00:00"_s.arg(day);
                return QJsonObject{{u"start"_s, at(date, zone)},
                                   {u"end"_s, at(QString(date).replace(11, 2, u"10"_s), zone)},
                                   {u"showAs"_s, u"busy"_s}};
            };
            return ScriptedAnswer::json(
                {{u"value"_s, QJsonArray{event(u"tzone://Microsoft/Custom"_s, 10), event({}, 11),
                                         event(u"Tokyo Standard Time"_s, 12)}}});
        };
        const auto times =
            busy(CalendarProviderKind::Microsoft, {u"main"_s}, {}, {}, u"America/New_York"_s);
        QVERIFY2(times, qPrintable(times ? QString() : times.error().internal));
        const auto hour = [](const QString &from) {
            return BusyTime{clock(from), clock(from).addSecs(3600)};
        };
        QCOMPARE(*times, (QList{hour(u"2027-03-10T14:00:00Z"_s), hour(u"2027-03-11T09:00:00Z"_s),
                                hour(u"2027-03-12T00:00:00Z"_s)}));
    }

    void theTokenStaysWithTheService()
    {
        ScriptedServer other;
        QVERIFY(other.start());
        graph->otherPages = other.url().toString();
        const auto listed = ask(CalendarProviderKind::Microsoft, [](const CalendarProvider &p) {
            return p.calendars("token-1", {});
        });
        QVERIFY(!listed);
        QCOMPARE(listed.error().code, ErrorCode::ServiceUnavailable);
        QVERIFY(other.requests().isEmpty());
    }

    void writesChangesAndRemoves_data() { bothProviders(); }
    void writesChangesAndRemoves()
    {
        QFETCH(CalendarProviderKind, kind);
        EventToWrite event = meeting();
        const auto made = write(kind, {}, event);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().internal));
        QVERIFY(!made->id.isEmpty());
        QVERIFY(made->meetLink.isEmpty() && !made->meetPending);
        // FR39: at its wall-clock time with the zone.
        const QJsonObject stored = kind == CalendarProviderKind::Google
                                       ? google->events[u"main"_s][made->id]
                                       : graph->events[u"main"_s][made->id];
        if (kind == CalendarProviderKind::Google) {
            QCOMPARE(stored[u"summary"].toString(), event.summary);
            QCOMPARE(stored[u"start"],
                     QJsonValue(QJsonObject{{u"dateTime"_s, u"2027-03-02T10:00:00Z"_s},
                                            {u"timeZone"_s, u"Europe/Berlin"_s}}));
            for (const ScriptedRequest &request : google->server.requests())
                QVERIFY(request.query.contains("sendUpdates=none"));
        } else {
            QCOMPARE(stored[u"subject"].toString(), event.summary);
            QCOMPARE(stored[u"start"],
                     QJsonValue(QJsonObject{{u"dateTime"_s, u"2027-03-02T11:00:00"_s},
                                            {u"timeZone"_s, u"W. Europe Standard Time"_s}}));
        }
        auto state = read(kind, made->id);
        QVERIFY(state && !state->gone);
        QCOMPARE(state->start, event.start);
        QCOMPARE(state->end, event.end);

        event.start = event.start.addDays(7);
        event.end = event.end.addDays(7);
        const auto moved = write(kind, made->id, event);
        QVERIFY(moved);
        QCOMPARE(moved->id, made->id);
        QCOMPARE(living(kind), 1);
        QCOMPARE(read(kind, made->id)->start, event.start);

        QVERIFY(remove(kind, made->id));
        QCOMPARE(living(kind), 0);
        QVERIFY(read(kind, made->id)->gone);
        // Pitfall 15: what is gone already is fine.
        QVERIFY(remove(kind, made->id));
        QVERIFY(remove(kind, u"never0there"_s));
    }

    /// Pitfall 16.
    void writingTwiceMakesOneEvent_data() { bothProviders(); }
    void writingTwiceMakesOneEvent()
    {
        QFETCH(CalendarProviderKind, kind);
        // Done, but the answer is lost; the client asks again, and so does a later run.
        theDouble(kind).unheard = 1;
        const auto first = write(kind, {}, meeting());
        const auto second = write(kind, {}, meeting());
        QVERIFY2(second, qPrintable(second ? QString() : second.error().internal));
        if (first)
            QCOMPARE(first->id, second->id);
        QCOMPARE(living(kind), 1);
        EventToWrite other = meeting();
        other.key = u"of-another"_s;
        QVERIFY(write(kind, {}, other));
        QCOMPARE(living(kind), 2);
    }

    void whatWasDeletedThereIsMadeAnew_data() { bothProviders(); }
    void whatWasDeletedThereIsMadeAnew()
    {
        QFETCH(CalendarProviderKind, kind);
        const auto made = write(kind, {}, meeting());
        QVERIFY(made);
        QVERIFY(remove(kind, made->id));
        const auto again = write(kind, made->id, meeting());
        QVERIFY2(again, qPrintable(again ? QString() : again.error().internal));
        QCOMPARE(living(kind), 1);
        QVERIFY(!read(kind, again->id)->gone);
        // Deleted for good, while its id stays taken.
        if (kind == CalendarProviderKind::Google) {
            google->instead =
                [this](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
                if (request.method == "PATCH")
                    return ScriptedAnswer::error(404, "notFound");
                return {};
            };
            const auto fresh = write(kind, {}, meeting());
            QVERIFY(fresh);
            QVERIFY(fresh->id != made->id);
        }
    }

    void googleMakesAMeetLink()
    {
        google->meetTakes = 1;
        EventToWrite event = meeting();
        event.wantsMeet = true;
        const auto made = write(CalendarProviderKind::Google, {}, event);
        QVERIFY(made);
        QVERIFY(made->meetPending && made->meetLink.isEmpty());
        const auto state = read(CalendarProviderKind::Google, made->id);
        QVERIFY(state && !state->meetPending);
        QVERIFY(state->meetLink.startsWith(u"https://meet.google.com/"_s));
        // The same link when it moves, and none when it is held in a room.
        const auto moved = write(CalendarProviderKind::Google, made->id, event);
        QCOMPARE(moved->meetLink, state->meetLink);
        event.wantsMeet = false;
        QVERIFY(write(CalendarProviderKind::Google, made->id, event)->meetLink.isEmpty());
        event.wantsMeet = true;
        // Microsoft's makes none.
        const auto other = write(CalendarProviderKind::Microsoft, {}, event);
        QVERIFY(other && other->meetLink.isEmpty() && !other->meetPending);
    }

    void failures_data()
    {
        QTest::addColumn<CalendarProviderKind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("tries");
        const auto g = CalendarProviderKind::Google;
        const auto m = CalendarProviderKind::Microsoft;
        using E = ErrorCode;
        QTest::newRow("g 401") << g << 401 << u"authError"_s << E::CalendarReconnect << 1;
        QTest::newRow("g rate") << g << 403 << u"rateLimitExceeded"_s << E::ServiceUnavailable << 1;
        QTest::newRow("g user rate")
            << g << 403 << u"userRateLimitExceeded"_s << E::ServiceUnavailable << 1;
        QTest::newRow("g forbidden") << g << 403 << u"forbidden"_s << E::NotFound << 1;
        QTest::newRow("g scope") << g << 403 << u"insufficientPermissions"_s << E::CalendarReconnect
                                 << 1;
        QTest::newRow("g off") << g << 403 << u"accessNotConfigured"_s << E::ServiceUnavailable
                               << 1;
        QTest::newRow("g 404") << g << 404 << u"notFound"_s << E::NotFound << 1;
        QTest::newRow("g 429") << g << 429 << u"rateLimitExceeded"_s << E::ServiceUnavailable << 3;
        QTest::newRow("g 500") << g << 500 << u"backendError"_s << E::ServiceUnavailable << 3;
        QTest::newRow("g 400") << g << 400 << u"badRequest"_s << E::ServiceUnavailable << 1;
        QTest::newRow("m 401") << m << 401 << u"InvalidAuthenticationToken"_s
                               << E::CalendarReconnect << 1;
        QTest::newRow("m denied") << m << 403 << u"ErrorAccessDenied"_s << E::CalendarReconnect
                                  << 1;
        QTest::newRow("m limit") << m << 403 << u"quotaLimitReached"_s << E::ServiceUnavailable
                                 << 1;
        QTest::newRow("m forbidden") << m << 403 << u"ErrorItemNotOwned"_s << E::NotFound << 1;
        QTest::newRow("m 404") << m << 404 << u"ErrorItemNotFound"_s << E::NotFound << 1;
        QTest::newRow("m 429") << m << 429 << u"ApplicationThrottled"_s << E::ServiceUnavailable
                               << 3;
        QTest::newRow("m 503") << m << 503 << u"serviceNotAvailable"_s << E::ServiceUnavailable
                               << 3;
    }
    void failures()
    {
        QFETCH(CalendarProviderKind, kind);
        QFETCH(int, status);
        QFETCH(QString, reason);
        QFETCH(ErrorCode, code);
        QFETCH(int, tries);
        theDouble(kind).instead = [=](const ScriptedRequest &) {
            const QString secret = u"the calendar of ada@example.org"_s;
            return ScriptedAnswer::json(
                {{u"error"_s,
                  QJsonObject{
                      {u"code"_s, kind == CalendarProviderKind::Google ? QJsonValue(status)
                                                                       : QJsonValue(reason)},
                      {u"message"_s, secret},
                      {u"errors"_s,
                       QJsonArray{QJsonObject{{u"reason"_s, reason}, {u"message"_s, secret}}}}}}},
                status);
        };
        const auto times = busy(kind);
        QVERIFY(!times);
        QCOMPARE(times.error().code, code);
        QCOMPARE(theDouble(kind).server.requests().size(), tries);
        QVERIFY(!times.error().internal.contains(u"ada"_s));
        QVERIFY(!times.error().internal.contains(u"token-1"_s));
        const auto listed =
            ask(kind, [](const CalendarProvider &p) { return p.calendars("token-1", {}); });
        QVERIFY(!listed);
        QCOMPARE(listed.error().code, code);
        const auto made = write(kind, {}, meeting());
        QVERIFY(!made);
        QCOMPARE(made.error().code, code);
        QCOMPARE(remove(kind, u"event"_s).ok(), status == 404);
    }

    void brokenAnswers_data()
    {
        QTest::addColumn<CalendarProviderKind>("kind");
        QTest::addColumn<QByteArray>("body");
        for (const QByteArray &body :
             {QByteArray("<html>"), QByteArray("[]"), QByteArray("{}"),
              QByteArray(R"({"value":[{"start":{"dateTime":"soon"}}]})"),
              QByteArray(R"({"calendars":{"main":{"busy":[{"start":"soon","end":"later"}]}}})")}) {
            QTest::addRow("google %s", body.left(9).constData())
                << CalendarProviderKind::Google << body;
            QTest::addRow("microsoft %s", body.left(9).constData())
                << CalendarProviderKind::Microsoft << body;
        }
    }
    void brokenAnswers()
    {
        QFETCH(CalendarProviderKind, kind);
        QFETCH(QByteArray, body);
        theDouble(kind).instead = [body](const ScriptedRequest &) {
            return ScriptedAnswer{.body = body};
        };
        const auto times = busy(kind);
        QVERIFY(!times);
        QCOMPARE(times.error().code, ErrorCode::ServiceUnavailable);
    }

    void silenceEndsAndSoDoesTheServer_data() { bothProviders(); }
    void silenceEndsAndSoDoesTheServer()
    {
        QFETCH(CalendarProviderKind, kind);
        std::atomic<bool> heard = false;
        theDouble(kind).instead = [&heard](const ScriptedRequest &) {
            heard = true;
            return ScriptedAnswer{.hang = true};
        };
        const auto late =
            busy(kind, {u"main"_s}, {.timeout = std::chrono::milliseconds(150), .attempts = 1});
        QCOMPARE(late.error().code, ErrorCode::NetworkUnreachable);
        heard = false;
        const auto ended = busy(kind, {u"main"_s}, {}, [&heard] { return heard.load(); });
        QCOMPARE(ended.error().code, ErrorCode::Canceled);
    }

    void theDoublesAreWhatOthersTakeForServices()
    {
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        const QString folder = QStringLiteral(OH_CONTRACT_TESTS);
        if (node.isEmpty() || !QFileInfo::exists(folder + u"/node_modules/@googleapis"_s))
            QSKIP("needs node and `npm ci` in tests/contract, as tests/run does it");
        QProcess client;
        client.start(node, {folder + u"/calendars.mjs"_s, google->server.url().toString(),
                            graph->server.url().toString(), QString::fromLatin1(token), u"main"_s});
        QTRY_VERIFY_WITH_TIMEOUT(client.state() == QProcess::NotRunning, providerPatienceMs);
        const QByteArray errors = client.readAllStandardError();
        QVERIFY2(client.exitCode() == 0, errors.constData());
        const QJsonObject report = QJsonDocument::fromJson(client.readAllStandardOutput()).object();
        const QJsonObject ofGoogle = report[u"google"].toObject();
        QCOMPARE(ofGoogle[u"calendars"].toArray().size(), 5);
        QVERIFY(ofGoogle[u"link"].toString().startsWith(u"https://meet.google.com/"_s));
        QCOMPARE(ofGoogle[u"changed"].toString(), u"Changed"_s);
        QCOMPARE(ofGoogle[u"busy"].toArray(),
                 (QJsonArray{QJsonObject{{u"start"_s, u"2027-03-01T10:00:00Z"_s},
                                         {u"end"_s, u"2027-03-01T10:30:00Z"_s}}}));
        // Whole days, and not those that are free.
        QCOMPARE(ofGoogle[u"days"].toArray(),
                 (QJsonArray{QJsonObject{{u"start"_s, u"2027-03-08T00:00:00Z"_s},
                                         {u"end"_s, u"2027-03-09T00:00:00Z"_s}}}));
        QCOMPARE(ofGoogle[u"after"].toString(), u"cancelled"_s);
        QCOMPARE(ofGoogle[u"again"].toInt(), 410);
        QCOMPARE(ofGoogle[u"twice"].toInt(), 409);
        const QJsonObject ofGraph = report[u"graph"].toObject();
        QCOMPARE(ofGraph[u"calendars"].toArray().size(), 5);
        QCOMPARE(ofGraph[u"start"][u"dateTime"].toString(), u"2027-03-01T10:00:00.0000000"_s);
        QCOMPARE(ofGraph[u"changed"].toString(), u"Changed"_s);
        QCOMPARE(ofGraph[u"view"].toArray(), QJsonArray{u"Changed"_s});
        QCOMPARE(ofGraph[u"after"].toInt(), 404);
    }
};

OH_TEST(TstCalendarProviders)
#include "tst_calendarproviders.moc"
