// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/slots.h"
#include "models/domain/zones.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>

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

const QStringList zones{u"UTC"_s,
                        u"Europe/Berlin"_s,
                        u"America/New_York"_s,
                        u"America/Santiago"_s,
                        u"America/Sao_Paulo"_s,
                        u"America/St_Johns"_s,
                        u"Asia/Kathmandu"_s,
                        u"Asia/Kolkata"_s,
                        u"Australia/Lord_Howe"_s,
                        u"Australia/Adelaide"_s,
                        u"Pacific/Chatham"_s,
                        u"Pacific/Apia"_s,
                        u"Pacific/Kiritimati"_s,
                        u"Africa/Casablanca"_s};

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

    /// Random blocks in many zones over many years: sorted, inside their window, disjoint, of the
    /// right length; and cutting the window in two changes nothing.
    void randomBlocksKeepTheInvariants()
    {
        QRandomGenerator random(20260106);
        const QList<int> durations{15, 20, 30, 60};
        for (int round = 0; round < 1500; ++round) {
            BlockSchedule block;
            block.pattern = RecurrencePattern(random.bounded(4));
            block.startDate = QDate(2010, 1, 1).addDays(random.bounded(365 * 25));
            if (random.bounded(2))
                block.endDate = block.startDate.addDays(random.bounded(400));
            block.startTime = QTime(random.bounded(24), random.bounded(4) * 15);
            block.endTime = QTime(random.bounded(24), random.bounded(4) * 15);
            block.slotMinutes = durations[random.bounded(4)];
            block.bufferMinutes = random.bounded(4) * 5;
            block.timeZone = zones[random.bounded(zones.size())];
            const QDateTime from(block.startDate.addDays(random.bounded(300) - 50),
                                 QTime(random.bounded(24), 0), Qt::UTC);
            const QDateTime to = from.addDays(1 + random.bounded(60));
            const auto all = generateSlots(block, from, to);
            for (qsizetype i = 0; i < all.size(); ++i) {
                QVERIFY(all[i].start >= from && all[i].start < to);
                QCOMPARE(all[i].start.secsTo(all[i].end), block.slotMinutes * 60);
                if (i > 0)
                    QVERIFY(all[i - 1].end <= all[i].start);
            }
            QCOMPARE(generateSlots(block, from, to), all);
            const QDateTime middle = from.addSecs(random.bounded(int(from.secsTo(to))));
            QCOMPARE(generateSlots(block, from, middle) + generateSlots(block, middle, to), all);
        }
    }
};

OH_TEST(TstSlots)
#include "tst_slots.moc"
