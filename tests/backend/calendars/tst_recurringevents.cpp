// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/calendarworld.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::calendars;
using namespace oh::test;

namespace {

QDateTime utcOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

BusyTime hourFrom(const QString &start)
{
    return {utcOf(start), utcOf(start).addSecs(3600)};
}

QJsonObject googleTimeAt(const QString &time)
{
    return {{u"dateTime"_s, time}, {u"timeZone"_s, u"Europe/Berlin"_s}};
}

QJsonObject graphTimeAt(const QString &time)
{
    return {{u"dateTime"_s, time}, {u"timeZone"_s, u"W. Europe Standard Time"_s}};
}

} // namespace

/// Pitfall 12: a weekly meeting at nine in Berlin that began before anybody asks, whose clocks
/// change on March 28. One instance was cancelled, one taken out by EXDATE, and one moved to the
/// other side of the change. The doubles keep and list it as the services do: only freeBusy and
/// calendarView unfold it.
class TstRecurringEvents : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CalendarWorld> world;

    Result<QList<BusyTime>> busy(CalendarProviderKind kind)
    {
        return CalendarWorld::aside([&] {
            return world->providers->of(kind).busy("token-1", {u"main"_s},
                                                   utcOf(u"2027-03-01T00:00:00Z"_s),
                                                   utcOf(u"2027-04-01T00:00:00Z"_s), {}, {}, {});
        });
    }
    static QList<BusyTime> whatTakesPlace()
    {
        return {hourFrom(u"2027-03-01T08:00:00Z"_s), hourFrom(u"2027-03-29T07:00:00Z"_s),
                hourFrom(u"2027-03-30T12:00:00Z"_s)};
    }

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<CalendarWorld>();
        QVERIFY(world->started);
        world->google.events[u"main"_s] = {};
        world->graph.events[u"main"_s] = {};
    }
    void cleanup() { world.reset(); }

    void google()
    {
        auto &events = world->google.events[u"main"_s];
        events[u"weekly"_s] = {
            {u"id"_s, u"weekly"_s},
            {u"status"_s, u"confirmed"_s},
            {u"start"_s, googleTimeAt(u"2027-02-22T09:00:00+01:00"_s)},
            {u"end"_s, googleTimeAt(u"2027-02-22T10:00:00+01:00"_s)},
            {u"recurrence"_s, QJsonArray{u"RRULE:FREQ=WEEKLY;COUNT=6"_s,
                                         u"EXDATE;TZID=Europe/Berlin:20270308T090000"_s}}};
        events[u"weekly_20270315T080000Z"_s] = {
            {u"id"_s, u"weekly_20270315T080000Z"_s},
            {u"status"_s, u"cancelled"_s},
            {u"recurringEventId"_s, u"weekly"_s},
            {u"originalStartTime"_s, googleTimeAt(u"2027-03-15T09:00:00+01:00"_s)}};
        events[u"weekly_20270322T080000Z"_s] = {
            {u"id"_s, u"weekly_20270322T080000Z"_s},
            {u"status"_s, u"confirmed"_s},
            {u"recurringEventId"_s, u"weekly"_s},
            {u"originalStartTime"_s, googleTimeAt(u"2027-03-22T09:00:00+01:00"_s)},
            {u"start"_s, googleTimeAt(u"2027-03-30T14:00:00+02:00"_s)},
            {u"end"_s, googleTimeAt(u"2027-03-30T15:00:00+02:00"_s)}};
        const auto times = busy(CalendarProviderKind::Google);
        QVERIFY2(times, qPrintable(times ? QString() : times.error().internal));
        QCOMPARE(*times, whatTakesPlace());
        QCOMPARE(world->google.asked("POST", "/freeBusy"), 1);
        QCOMPARE(world->google.server.requests().size(), 1);
    }

    void microsoft_data()
    {
        QTest::addColumn<bool>("answersOwnZones");
        QTest::newRow("in UTC, as preferred") << false;
        QTest::newRow("in the zones of the events") << true;
    }
    void microsoft()
    {
        QFETCH(bool, answersOwnZones);
        world->graph.answersOwnZones = answersOwnZones;
        auto &events = world->graph.events[u"main"_s];
        const QJsonObject some{{u"showAs"_s, u"busy"_s},
                               {u"isAllDay"_s, false},
                               {u"isCancelled"_s, false},
                               {u"originalStartTimeZone"_s, u"W. Europe Standard Time"_s}};
        QJsonObject series = some;
        series.insert(u"id"_s, u"weekly"_s);
        series.insert(u"type"_s, u"seriesMaster"_s);
        series.insert(u"start"_s, graphTimeAt(u"2027-02-22T09:00:00.0000000"_s));
        series.insert(u"end"_s, graphTimeAt(u"2027-02-22T10:00:00.0000000"_s));
        series.insert(
            u"recurrence"_s,
            QJsonObject{{u"pattern"_s, QJsonObject{{u"type"_s, u"weekly"_s},
                                                   {u"interval"_s, 1},
                                                   {u"daysOfWeek"_s, QJsonArray{u"monday"_s}}}},
                        {u"range"_s,
                         QJsonObject{{u"type"_s, u"numbered"_s},
                                     {u"startDate"_s, u"2027-02-22"_s},
                                     {u"numberOfOccurrences"_s, 6},
                                     {u"recurrenceTimeZone"_s, u"W. Europe Standard Time"_s}}}});
        series.insert(u"cancelledOccurrences"_s,
                      QJsonArray{u"OID.weekly.2027-03-08"_s, u"OID.weekly.2027-03-15"_s});
        events[u"weekly"_s] = series;
        QJsonObject moved = some;
        moved.insert(u"id"_s, u"moved"_s);
        moved.insert(u"type"_s, u"exception"_s);
        moved.insert(u"seriesMasterId"_s, u"weekly"_s);
        moved.insert(u"originalStart"_s, u"2027-03-22T08:00:00Z"_s);
        moved.insert(u"start"_s, graphTimeAt(u"2027-03-30T14:00:00.0000000"_s));
        moved.insert(u"end"_s, graphTimeAt(u"2027-03-30T15:00:00.0000000"_s));
        events[u"moved"_s] = moved;
        const auto times = busy(CalendarProviderKind::Microsoft);
        QVERIFY2(times, qPrintable(times ? QString() : times.error().internal));
        QCOMPARE(*times, whatTakesPlace());
        QVERIFY(world->graph.asked("GET", "/calendarView") > 0);
        QCOMPARE(world->graph.asked("GET", "/calendarView"), world->graph.server.requests().size());
    }
};

OH_TEST(TstRecurringEvents)
#include "tst_recurringevents.moc"
