// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/slots.h"
#include "models/domain/zones.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

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

/// Every tenth zone of the system's database, from a place that depends on the seed, and always
/// those that are known to be difficult.
QStringList sampledZones(quint32 seed)
{
    QStringList zones{u"UTC"_s,
                      u"Europe/Berlin"_s,
                      u"Europe/Dublin"_s,
                      u"America/New_York"_s,
                      u"America/Santiago"_s,
                      u"America/Sao_Paulo"_s,
                      u"America/St_Johns"_s,
                      u"Asia/Kathmandu"_s,
                      u"Asia/Kolkata"_s,
                      u"Asia/Tehran"_s,
                      u"Australia/Lord_Howe"_s,
                      u"Australia/Adelaide"_s,
                      u"Pacific/Chatham"_s,
                      u"Pacific/Apia"_s,
                      u"Pacific/Kiritimati"_s,
                      u"Africa/Casablanca"_s};
    const QList<QByteArray> all = QTimeZone::availableTimeZoneIds();
    for (qsizetype i = seed % 10; i < all.size(); i += 10) {
        const QString zone = QString::fromLatin1(all.at(i));
        if (isKnownZone(zone))
            zones.append(zone);
    }
    return zones;
}

BlockSchedule randomBlock(QRandomGenerator &random, const QStringList &zones)
{
    const QList<int> durations{15, 20, 30, 60};
    BlockSchedule block;
    block.pattern = RecurrencePattern(random.bounded(4));
    block.startDate = QDate(2000, 1, 1).addDays(random.bounded(365 * 50));
    switch (random.bounded(6)) {
    case 0: // days that some months and years do not have
        block.startDate = QDate(block.startDate.year(), 1 + 2 * random.bounded(4), 31);
        break;
    case 1:
        block.startDate = QDate(block.startDate.year() / 4 * 4, 2, 29);
        break;
    default:
        break;
    }
    if (random.bounded(2))
        block.endDate = block.startDate.addDays(random.bounded(400));
    block.startTime = QTime(random.bounded(24), random.bounded(4) * 15);
    block.endTime = QTime(random.bounded(24), random.bounded(4) * 15);
    block.slotMinutes = durations[random.bounded(4)];
    block.bufferMinutes = random.bounded(13) * 5;
    block.timeZone = zones[random.bounded(zones.size())];
    return block;
}

DaysAway randomDaysAway(QRandomGenerator &random, const QStringList &zones, QDate around)
{
    DaysAway away;
    QDate day = around.addDays(-random.bounded(40));
    for (int i = random.bounded(3); i > 0; --i) {
        const QDate last = day.addDays(random.bounded(12));
        away.travel.append({day, last, zones[random.bounded(zones.size())]});
        day = last.addDays(1 + random.bounded(20));
    }
    for (int i = random.bounded(3); i > 0; --i) {
        const QDate first = around.addDays(random.bounded(80) - 30);
        away.timeOff.append(
            {first, first.addDays(random.bounded(10)), zones[random.bounded(zones.size())]});
    }
    return away;
}

/// Said once more, day by day: on which days a block begins.
bool beginsOn(const BlockSchedule &block, QDate day)
{
    if (block.pattern == RecurrencePattern::OneTime)
        return day == block.startDate;
    if (day < block.startDate || (block.endDate && day > *block.endDate))
        return false;
    if (block.pattern == RecurrencePattern::Weekly)
        return day.dayOfWeek() == block.startDate.dayOfWeek();
    const int months =
        (day.year() * 12 + day.month()) - (block.startDate.year() * 12 + block.startDate.month());
    return day.day() == block.startDate.day() &&
           (block.pattern == RecurrencePattern::Monthly || months % 3 == 0);
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

    /// Random blocks with random days away, all over the world and over fifty years: no slot is
    /// lost, doubled, moved, overlapping or outside of its block, in whatever pieces and order
    /// the window is asked for.
    void randomBlocksKeepTheInvariants_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 30; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void randomBlocksKeepTheInvariants()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const QStringList zones = sampledZones(seed);
        for (int round = 0; round < 120; ++round) {
            const BlockSchedule block = randomBlock(random, zones);
            const DaysAway away = randomDaysAway(random, zones, block.startDate);
            const QDateTime from(block.startDate.addDays(random.bounded(120) - 50),
                                 QTime(random.bounded(24), 0), Qt::UTC);
            const QDateTime to = from.addDays(1 + random.bounded(60));
            const QByteArray where = QByteArray("seed ") + QByteArray::number(seed) + " round " +
                                     QByteArray::number(round) + ' ' + block.timeZone.toLatin1();
            const auto all = generateSlots(block, from, to, away);

            // What there must be, said a second time: day by day, minute by minute.
            QList<TimeRange> expected;
            for (QDate day = from.date().addDays(-3); day <= to.date().addDays(3);
                 day = day.addDays(1)) {
                if (!beginsOn(block, day))
                    continue;
                const auto range = occurrenceRange(block, day, away);
                QVERIFY2(range, where.constData());
                const QDateTime wall = *utcToWallClock(zoneOn(block, day, away), range->start);
                QVERIFY2(wall.date() == day || range->start == range->end ||
                             wall.time() == QTime(0, 0) || wall.date() == day.addDays(1),
                         where.constData());
                int minute = 0;
                for (QDateTime at = range->start; at.addSecs(block.slotMinutes * 60) <= range->end;
                     at = at.addSecs(60), ++minute) {
                    if (minute % (block.slotMinutes + block.bufferMinutes) != 0)
                        continue;
                    const TimeRange slot{at, at.addSecs(block.slotMinutes * 60)};
                    const bool off = std::any_of(away.timeOff.begin(), away.timeOff.end(),
                                                 [&](const TimeOffDays &days) {
                                                     return slot.overlaps(*timeOffRange(days));
                                                 });
                    if (!off && at >= from && at < to)
                        expected.append(slot);
                }
            }
            QVERIFY2(all == expected, where.constData());
            for (qsizetype i = 1; i < all.size(); ++i)
                QVERIFY2(all[i - 1].end <= all[i].start, where.constData());

            QVERIFY2(generateSlots(block, from, to, away) == all, where.constData());
            // In three pieces, the last one first.
            const int length = int(from.secsTo(to));
            QList<int> cuts{random.bounded(length), random.bounded(length)};
            std::sort(cuts.begin(), cuts.end());
            const auto third = generateSlots(block, from.addSecs(cuts[1]), to, away);
            const auto first = generateSlots(block, from, from.addSecs(cuts[0]), away);
            const auto second =
                generateSlots(block, from.addSecs(cuts[0]), from.addSecs(cuts[1]), away);
            QVERIFY2(first + second + third == all, where.constData());
            // A window that moves on by a day makes nothing twice and nothing else.
            auto next = generateSlots(block, from.addDays(1), to.addDays(1), away);
            next.removeIf([&](const TimeRange &slot) { return slot.start >= to; });
            auto rest = all;
            rest.removeIf([&](const TimeRange &slot) { return slot.start < from.addDays(1); });
            QVERIFY2(next == rest, where.constData());
        }
    }

    /// Several blocks of one mentor, whatever days away do to them.
    void randomPlansKeepTheInvariants_data() { randomBlocksKeepTheInvariants_data(); }
    void randomPlansKeepTheInvariants()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed * 7919);
        const QStringList zones = sampledZones(seed);
        for (int round = 0; round < 40; ++round) {
            QList<BlockSchedule> blocks;
            for (int i = 1 + random.bounded(4); i > 0; --i) {
                blocks.append(randomBlock(random, zones));
                blocks.last().startDate = blocks.first().startDate.addDays(random.bounded(20) - 10);
                blocks.last().endDate.reset();
            }
            const DaysAway away = randomDaysAway(random, zones, blocks.first().startDate);
            const QDateTime from(blocks.first().startDate.addDays(random.bounded(20) - 10),
                                 QTime(random.bounded(24), 0), Qt::UTC);
            const QDateTime to = from.addDays(slotWindowDays);
            const QByteArray where = QByteArray("seed ") + QByteArray::number(seed) + " round " +
                                     QByteArray::number(round);
            const auto plan = planSlots(blocks, away, from, to);
            QCOMPARE(plan.size(), blocks.size());
            QList<TimeRange> all;
            for (qsizetype i = 0; i < plan.size(); ++i) {
                const auto own = generateSlots(blocks.at(i), from, to, away);
                for (const TimeRange &slot : plan.at(i))
                    QVERIFY2(own.contains(slot), where.constData());
                all.append(plan.at(i));
            }
            QVERIFY2(plan.at(0) == generateSlots(blocks.at(0), from, to, away), where.constData());
            std::sort(all.begin(), all.end(), [](const TimeRange &left, const TimeRange &right) {
                return left.start < right.start;
            });
            for (qsizetype i = 1; i < all.size(); ++i)
                QVERIFY2(all[i - 1].end <= all[i].start, where.constData());
            const QDateTime middle = from.addSecs(random.bounded(int(from.secsTo(to))));
            const auto early = planSlots(blocks, away, from, middle);
            const auto late = planSlots(blocks, away, middle, to);
            for (qsizetype i = 0; i < plan.size(); ++i)
                QVERIFY2(early.at(i) + late.at(i) == plan.at(i), where.constData());
        }
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
