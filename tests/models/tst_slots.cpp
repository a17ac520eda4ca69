// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/slots.h"
#include "models/domain/zones.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

BlockSchedule once(QDate day, QTime from, QTime to, int minutes, int buffer, const QString &zone)
{
    return {RecurrencePattern::OneTime, day, {}, from, to, minutes, buffer, zone};
}

QStringList starts(const QList<TimeRange> &ranges)
{
    QStringList texts;
    for (const TimeRange &range : ranges)
        texts.append(range.start.toString(Qt::ISODate));
    return texts;
}

} // namespace

class TstSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysSlotsWithBuffer()
    {
        const auto block =
            once(QDate(2026, 1, 6), QTime(14, 0), QTime(16, 0), 30, 10, u"America/Chicago"_s);
        QCOMPARE(starts(slotsOfOccurrence(block, QDate(2026, 1, 6))),
                 QStringList({u"2026-01-06T20:00:00Z"_s, u"2026-01-06T20:40:00Z"_s,
                              u"2026-01-06T21:20:00Z"_s}));
    }

    void aBlockMayCrossMidnight()
    {
        const auto block =
            once(QDate(2026, 1, 6), QTime(22, 30), QTime(2, 0), 60, 0, u"Europe/Berlin"_s);
        const auto slotTimes = slotsOfOccurrence(block, QDate(2026, 1, 6));
        QCOMPARE(starts(slotTimes),
                 QStringList({u"2026-01-06T21:30:00Z"_s, u"2026-01-06T22:30:00Z"_s,
                              u"2026-01-06T23:30:00Z"_s}));
    }

    void wallClockHoldsAcrossDaylightSaving_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("start");
        for (const QTime start : {QTime(9, 0), QTime(13, 0), QTime(18, 0)}) {
            for (const QDate day : {QDate(2026, 3, 8), QDate(2026, 11, 1)})
                QTest::addRow("New York %s %s", qPrintable(day.toString(Qt::ISODate)),
                              qPrintable(start.toString()))
                    << u"America/New_York"_s << day << start;
            for (const QDate day : {QDate(2026, 3, 29), QDate(2026, 10, 25)})
                QTest::addRow("Berlin %s %s", qPrintable(day.toString(Qt::ISODate)),
                              qPrintable(start.toString()))
                    << u"Europe/Berlin"_s << day << start;
        }
    }
    void wallClockHoldsAcrossDaylightSaving()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, day);
        QFETCH(QTime, start);
        BlockSchedule block{RecurrencePattern::Weekly,
                            day.addDays(-70),
                            {},
                            start,
                            start.addSecs(7200),
                            60,
                            0,
                            zone};
        for (int week = 0; week < 20; ++week) {
            const auto made = slotsOfOccurrence(block, day.addDays(7 * (week - 10)));
            QCOMPARE(made.size(), 2);
            QCOMPARE(utcToWallClock(zone, made[0].start)->time(), start);
        }
    }

    void anEndInTheGapBecomesTheFirstMomentAfterIt()
    {
        // 02:00–03:00 does not exist in Berlin on that night.
        const auto range = occurrenceRange(
            once(QDate(2026, 3, 29), QTime(1, 0), QTime(2, 30), 30, 0, u"Europe/Berlin"_s),
            QDate(2026, 3, 29));
        QCOMPARE(range->start, utc("2026-03-29T00:00:00Z"));
        QCOMPARE(range->end, utc("2026-03-29T01:00:00Z"));
    }

    void aBlockInsideTheGapHasNoSlots()
    {
        const auto block =
            once(QDate(2026, 3, 29), QTime(2, 0), QTime(3, 0), 15, 0, u"Europe/Berlin"_s);
        QCOMPARE(slotsOfOccurrence(block, QDate(2026, 3, 29)).size(), 0);
    }

    void aRepeatedHourMeansTheFirst()
    {
        const auto block =
            once(QDate(2026, 10, 25), QTime(2, 0), QTime(4, 0), 60, 0, u"Europe/Berlin"_s);
        // From the first 02:00 to 04:00 three hours pass.
        QCOMPARE(starts(slotsOfOccurrence(block, QDate(2026, 10, 25))),
                 QStringList({u"2026-10-25T00:00:00Z"_s, u"2026-10-25T01:00:00Z"_s,
                              u"2026-10-25T02:00:00Z"_s}));
    }

    void lordHoweShiftsByHalfAnHour()
    {
        const auto block =
            once(QDate(2026, 4, 5), QTime(0, 0), QTime(4, 0), 30, 0, u"Australia/Lord_Howe"_s);
        QCOMPARE(slotsOfOccurrence(block, QDate(2026, 4, 5)).size(), 9);
        const auto spring =
            once(QDate(2026, 10, 4), QTime(0, 0), QTime(4, 0), 30, 0, u"Australia/Lord_Howe"_s);
        QCOMPARE(slotsOfOccurrence(spring, QDate(2026, 10, 4)).size(), 7);
    }

    void monthsWithoutTheDayAreSkipped()
    {
        BlockSchedule block{RecurrencePattern::Monthly,
                            QDate(2027, 10, 31),
                            {},
                            QTime(9, 0),
                            QTime(10, 0),
                            60,
                            0,
                            u"UTC"_s};
        QCOMPARE(occurrences(block, QDate(2027, 10, 1), QDate(2028, 5, 31)),
                 QList<QDate>({QDate(2027, 10, 31), QDate(2027, 12, 31), QDate(2028, 1, 31),
                               QDate(2028, 3, 31), QDate(2028, 5, 31)}));
        block.pattern = RecurrencePattern::Quarterly;
        block.startDate = QDate(2027, 11, 29);
        QCOMPARE(occurrences(block, QDate(2027, 1, 1), QDate(2029, 3, 1)),
                 QList<QDate>({QDate(2027, 11, 29), QDate(2028, 2, 29), QDate(2028, 5, 29),
                               QDate(2028, 8, 29), QDate(2028, 11, 29)}));
    }

    void theLastDayEndsARecurrence()
    {
        BlockSchedule block{RecurrencePattern::Weekly,
                            QDate(2026, 1, 5),
                            QDate(2026, 1, 19),
                            QTime(9, 0),
                            QTime(10, 0),
                            60,
                            0,
                            u"UTC"_s};
        QCOMPARE(occurrences(block, QDate(2025, 1, 1), QDate(2027, 1, 1)).size(), 3);
        QCOMPARE(occurrences(block, QDate(2026, 1, 6), QDate(2026, 1, 12)).size(), 1);
    }

    void timeOffTakesWhatItTouches()
    {
        // Pitfall 8: the next day's time off cuts a block over midnight at midnight.
        const auto block =
            once(QDate(2026, 1, 6), QTime(22, 30), QTime(2, 0), 60, 0, u"Europe/Berlin"_s);
        const DaysAway nextDay{{{QDate(2026, 1, 7), QDate(2026, 1, 9), u"Europe/Berlin"_s}}, {}};
        QCOMPARE(starts(slotsOfOccurrence(block, QDate(2026, 1, 6), nextDay)),
                 QStringList({u"2026-01-06T21:30:00Z"_s}));
        const DaysAway sameDay{{{QDate(2026, 1, 6), QDate(2026, 1, 6), u"Europe/Berlin"_s}}, {}};
        QCOMPARE(starts(slotsOfOccurrence(block, QDate(2026, 1, 6), sameDay)),
                 QStringList({u"2026-01-06T23:30:00Z"_s}));
        const DaysAway dayAfter{{{QDate(2026, 1, 8), QDate(2026, 1, 8), u"Europe/Berlin"_s}}, {}};
        QCOMPARE(slotsOfOccurrence(block, QDate(2026, 1, 6), dayAfter).size(), 3);
        // Days are those of the time off's own zone.
        const DaysAway tokyo{{{QDate(2026, 1, 7), QDate(2026, 1, 7), u"Asia/Tokyo"_s}}, {}};
        QCOMPARE(slotsOfOccurrence(block, QDate(2026, 1, 6), tokyo).size(), 0);
    }

    void travelShiftsTheWallClock()
    {
        BlockSchedule block{
            RecurrencePattern::Weekly, QDate(2026, 1, 6), {}, QTime(9, 0), QTime(10, 0), 60, 0,
            u"Europe/Berlin"_s};
        const DaysAway away{{}, {{QDate(2026, 1, 12), QDate(2026, 1, 18), u"Asia/Kathmandu"_s}}};
        QCOMPARE(starts(generateSlots(block, utc("2026-01-01T00:00:00Z"),
                                      utc("2026-01-25T00:00:00Z"), away)),
                 QStringList({u"2026-01-06T08:00:00Z"_s, u"2026-01-13T03:15:00Z"_s,
                              u"2026-01-20T08:00:00Z"_s}));
    }

    void aDayOffIsADayWhereTheMentorIs_data()
    {
        QTest::addColumn<QList<TimeOffDays>>("off");
        QTest::addColumn<QString>("start"); // of the first of them
        QTest::addColumn<QString>("end");
        const QString berlin = u"Europe/Berlin"_s;
        const auto day = [](int date) { return QDate(2026, 12, date); };
        const auto row = [](const char *name, const QList<TimeOffDays> &off, const char *start,
                            const char *end) {
            QTest::newRow(name) << off << QString::fromLatin1(start) << QString::fromLatin1(end);
        };
        // In New York from the 6th to the 8th, in Auckland on the 20th and 21st.
        row("at home", {{day(4), day(4), berlin}}, "03T23:00", "04T23:00");
        row("in New York", {{day(7), day(7), berlin}}, "07T05:00", "08T05:00");
        row("all of the journey", {{day(6), day(8), berlin}}, "06T05:00", "09T05:00");
        // The 5th ends at home before the 6th begins there: the hours between are off as well.
        row("going there", {{day(5), day(6), berlin}}, "04T23:00", "07T05:00");
        row("going there, in two", {{day(5), day(5), berlin}, {day(6), day(6), berlin}}, "04T23:00",
            "06T05:00");
        row("before going there", {{day(5), day(5), berlin}}, "04T23:00", "05T23:00");
        // The 9th begins at home before the 8th ends there: it is off from its beginning on.
        row("coming back", {{day(8), day(9), berlin}}, "08T05:00", "09T23:00");
        row("after coming back", {{day(9), day(9), berlin}}, "08T23:00", "09T23:00");
        row("on the way to the east", {{day(19), day(20), berlin}}, "18T23:00", "20T11:00");
        row("days of another home", {{day(21), day(22), u"America/Los_Angeles"_s}}, "20T11:00",
            "23T08:00");
    }
    void aDayOffIsADayWhereTheMentorIs()
    {
        QFETCH(QList<TimeOffDays>, off);
        QFETCH(QString, start);
        QFETCH(QString, end);
        const DaysAway away{off,
                            {{QDate(2026, 12, 6), QDate(2026, 12, 8), u"America/New_York"_s},
                             {QDate(2026, 12, 20), QDate(2026, 12, 21), u"Pacific/Auckland"_s}}};
        const auto range = timeOffRange(off.constFirst(), away);
        QVERIFY(range);
        QCOMPARE(range->start.toString(u"ddThh:mm"_s), start);
        QCOMPARE(range->end.toString(u"ddThh:mm"_s), end);
    }

    /// Over the date line clocks are more than a day apart.
    void daysOffOverTheDateLine()
    {
        const TimeOffDays days{QDate(2026, 6, 1), QDate(2026, 6, 2), u"Pacific/Pago_Pago"_s};
        const TravelDays east{QDate(2026, 6, 2), QDate(2026, 6, 2), u"Pacific/Kiritimati"_s};
        const auto range = timeOffRange(days, {{days}, {east}});
        QVERIFY(range);
        // The 2nd begins there an hour before the 1st does here, which ends later.
        QCOMPARE(range->start, utc("2026-06-01T10:00:00Z"));
        QCOMPARE(range->end, utc("2026-06-02T11:00:00Z"));
        QVERIFY(!timeOffRange({QDate(2026, 6, 1), QDate(2026, 6, 2), u"Mars/Olympus"_s}, {}));
    }

    /// An evening there, and the days around it.
    void aDayOffTakesTheHoursOfThatDayThere()
    {
        const BlockSchedule block{
            RecurrencePattern::Weekly, QDate(2026, 12, 7), {}, QTime(20, 0), QTime(22, 0), 60, 0,
            u"Europe/Berlin"_s};
        DaysAway away;
        away.travel = {{QDate(2026, 12, 6), QDate(2026, 12, 8), u"America/New_York"_s}};
        const QStringList there{u"2026-12-08T01:00:00Z"_s, u"2026-12-08T02:00:00Z"_s};
        const auto made = [&](int first, int last) {
            away.timeOff = {{QDate(2026, 12, first), QDate(2026, 12, last), u"Europe/Berlin"_s}};
            return starts(generateSlots(block, utc("2026-12-01T00:00:00Z"),
                                        utc("2026-12-10T00:00:00Z"), away));
        };
        QCOMPARE(made(1, 1), there);
        QCOMPARE(made(6, 6), there);
        QCOMPARE(made(7, 7), QStringList());
        QCOMPARE(made(8, 8), there);
        QCOMPARE(made(1, 20), QStringList());
    }

    void theOlderBlockWinsWhereTravelPushesTwoTogether()
    {
        const QList<BlockSchedule> blocks{
            once(QDate(2026, 1, 6), QTime(9, 0), QTime(11, 0), 60, 0, u"Europe/Berlin"_s),
            once(QDate(2026, 1, 7), QTime(17, 30), QTime(19, 30), 60, 0, u"Europe/Berlin"_s)};
        // On the second day in Auckland: 17:30 there is 05:30 in Berlin, so they stay apart; in
        // Kiritimati the day before they meet.
        const DaysAway away{{},
                            {{QDate(2026, 1, 7), QDate(2026, 1, 7), u"Pacific/Kiritimati"_s},
                             {QDate(2026, 1, 6), QDate(2026, 1, 6), u"America/New_York"_s}}};
        const auto from = utc("2026-01-05T00:00:00Z");
        const auto to = utc("2026-01-09T00:00:00Z");
        // 09:00 in New York is 14:00Z; 17:30 on the 7th in Kiritimati is 03:30Z of the 7th.
        QCOMPARE(starts(planSlots(blocks, away, from, to).at(0)),
                 QStringList({u"2026-01-06T14:00:00Z"_s, u"2026-01-06T15:00:00Z"_s}));
        QList<BlockSchedule> meeting = blocks;
        meeting[1].startTime = QTime(4, 30); // 14:30Z of the 6th
        meeting[1].endTime = QTime(7, 30);
        const auto plan = planSlots(meeting, away, from, to);
        QCOMPARE(plan.at(0).size(), 2);
        QCOMPARE(starts(plan.at(1)), QStringList({u"2026-01-06T16:30:00Z"_s}));
        std::swap(meeting[0], meeting[1]);
        const auto other = planSlots(meeting, away, from, to);
        QCOMPARE(other.at(0).size(), 3);
        QCOMPARE(other.at(1).size(), 0);
    }

    void newSlotsKeepTheBufferToBookedOnes()
    {
        const auto block = once(QDate(2026, 1, 6), QTime(14, 0), QTime(16, 0), 30, 0, u"UTC"_s);
        const auto planned = slotsOfOccurrence(block, QDate(2026, 1, 6));
        const QList<TimeRange> kept{{utc("2026-01-06T14:40:00Z"), utc("2026-01-06T15:00:00Z")}};
        QCOMPARE(starts(slotsBeside(planned, kept, 0)),
                 QStringList({u"2026-01-06T14:00:00Z"_s, u"2026-01-06T15:00:00Z"_s,
                              u"2026-01-06T15:30:00Z"_s}));
        QCOMPARE(starts(slotsBeside(planned, kept, 15)), QStringList({u"2026-01-06T15:30:00Z"_s}));
        QCOMPARE(slotsBeside(planned, planned, 0).size(), 0);
    }

    void meetingsOfPatternsAreFoundInTime_data()
    {
        QTest::addColumn<RecurrencePattern>("left");
        QTest::addColumn<RecurrencePattern>("right");
        using P = RecurrencePattern;
        QTest::newRow("weeks") << P::Weekly << P::Weekly;
        QTest::newRow("weeks and months") << P::Weekly << P::Monthly;
        QTest::newRow("weeks and quarters") << P::Weekly << P::Quarterly;
        QTest::newRow("months") << P::Monthly << P::Monthly;
        QTest::newRow("months and quarters") << P::Monthly << P::Quarterly;
        QTest::newRow("quarters") << P::Quarterly << P::Quarterly;
    }
    /// Whoever does not meet until the last day that is looked at does not meet in a lifetime.
    void meetingsOfPatternsAreFoundInTime()
    {
        QFETCH(RecurrencePattern, left);
        QFETCH(RecurrencePattern, right);
        const QDate today(2026, 1, 5);
        int late = 0;
        for (int first = 0; first < 91; first += 7) {
            for (int second = first % 5; second < 91; second += 5) {
                const auto block = [&](RecurrencePattern pattern, int day) {
                    BlockSchedule schedule;
                    schedule.pattern = pattern;
                    schedule.startDate = today.addDays(day);
                    schedule.startTime = QTime(3, 0);
                    schedule.endTime = QTime(4, 0);
                    schedule.timeZone = u"UTC"_s;
                    return schedule;
                };
                const BlockSchedule one = block(left, first);
                const BlockSchedule two = block(right, second);
                const QDate last = lastDayToCompare(one, two, today);
                const auto found = firstOverlap(one, two, today, last);
                QCOMPARE(firstOverlap(one, two, today, today.addYears(40)), found);
                QCOMPARE(firstOverlap(two, one, today, last), found);
                late += found && found->date() > today.addDays(461);
            }
        }
        if (left == RecurrencePattern::Weekly && right == RecurrencePattern::Quarterly)
            QVERIFY(late > 0); // a year would not have been enough
    }
};

OH_TEST(TstSlots)
#include "tst_slots.moc"
