// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/slots.h"
#include "models/domain/zones.h"
#include "tests/models/slotoracle.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

BlockSchedule oneNight(QDate day, QTime from, QTime to, int minutes, int buffer,
                       const QString &zone)
{
    return {RecurrencePattern::OneTime, day, {}, from, to, minutes, buffer, zone};
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
                      u"America/Havana"_s,
                      u"Africa/Cairo"_s,
                      u"Asia/Beirut"_s,
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
    const bool isOdd = random.bounded(4) == 0; // a form has quarters; others may ask for any minute
    const auto anyMinute = [&] { return isOdd ? random.bounded(60) : random.bounded(4) * 15; };
    block.startTime = QTime(random.bounded(24), anyMinute());
    block.endTime = QTime(random.bounded(24), anyMinute());
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
    // No day is in two entries, as the database has it; some follow on each other, and more often
    // than chance would have it they lie where a journey begins and ends.
    day = around.addDays(random.bounded(60) - 30);
    if (!away.travel.isEmpty() && random.bounded(3) > 0) {
        const TravelDays &travel = away.travel.at(random.bounded(int(away.travel.size())));
        day = (random.bounded(2) ? travel.first : travel.last).addDays(-random.bounded(4));
    }
    for (int i = random.bounded(4); i > 0; --i) {
        const QDate last = day.addDays(random.bounded(3) ? random.bounded(3) : random.bounded(10));
        away.timeOff.append({day, last, zones[random.bounded(zones.size())]});
        day = last.addDays(random.bounded(2) ? 1 : 1 + random.bounded(20));
    }
    return away;
}

} // namespace

/// Slots all over the world and over fifty years against those that tests/models/slotoracle.h
/// finds.
class TstRandomSlots : public QObject
{
    Q_OBJECT

private:
    /// A block around a change of the clocks on `day` there: alone, and with that day, the one
    /// before or the one after it off.
    static QByteArray differenceAround(const BlockSchedule &block, const QDateTime &moment,
                                       QDate day)
    {
        const QDateTime from = moment.addDays(-4);
        const QDateTime to = moment.addDays(4);
        QList<DaysAway> aways{{}};
        for (const QDate off : {day.addDays(-1), day, day.addDays(1)})
            aways.append(DaysAway{{{off, off, block.timeZone}}, {}});
        for (const DaysAway &away : std::as_const(aways)) {
            const QByteArray wrong = test::oracle::difference(
                generateSlots(block, from, to, away), test::oracle::slotsOf(block, away, from, to));
            if (!wrong.isEmpty())
                return block.timeZone.toLatin1() + ' ' +
                       block.startDate.toString(Qt::ISODate).toLatin1() + ' ' +
                       block.startTime.toString().toLatin1() + '-' +
                       block.endTime.toString().toLatin1() + wrong;
        }
        return {};
    }

private Q_SLOTS:
    void cleanup() { test::oracle::putClockBack(); }

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
        qsizetype count = 0;
        for (int round = 0; round < 120; ++round) {
            const BlockSchedule block = randomBlock(random, zones);
            const DaysAway away = randomDaysAway(random, zones, block.startDate);
            const QDateTime from(block.startDate.addDays(random.bounded(120) - 50),
                                 QTime(random.bounded(24), 0), Qt::UTC);
            const QDateTime to = from.addDays(1 + random.bounded(60));
            const QByteArray where = QByteArray("seed ") + QByteArray::number(seed) + " round " +
                                     QByteArray::number(round) + ' ' + block.timeZone.toLatin1();
            const auto all = generateSlots(block, from, to, away);

            const QByteArray wrong =
                test::oracle::difference(all, test::oracle::slotsOf(block, away, from, to));
            QVERIFY2(wrong.isEmpty(), (where + wrong).constData());
            count += all.size();
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
        QVERIFY(count > 500);
    }

    /// Several blocks of one mentor, whatever days away do to them.
    void randomPlansKeepTheInvariants_data() { randomBlocksKeepTheInvariants_data(); }
    void randomPlansKeepTheInvariants()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed * 7919);
        const QStringList zones = sampledZones(seed);
        qsizetype later = 0;
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
            const auto expected = test::oracle::slotsOf(blocks, away, from, to);
            QList<TimeRange> all;
            for (qsizetype i = 0; i < plan.size(); ++i) {
                const QByteArray wrong = test::oracle::difference(plan.at(i), expected.at(i));
                QVERIFY2(wrong.isEmpty(),
                         (where + " block " + QByteArray::number(i) + wrong).constData());
                later += i > 0 ? plan.at(i).size() : 0;
                all.append(plan.at(i));
            }
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
        QVERIFY(later > 100); // blocks after the first
    }

    void everyChangeOfTheClocks_data()
    {
        QTest::addColumn<QString>("zone");
        // Half an hour; at midnight, forwards and back; a minute after it; a whole day; in Ramadan,
        // so twice a year more often; wintertime that is the other way round.
        for (const char *zone :
             {"Europe/Berlin",    "America/New_York", "Australia/Lord_Howe", "America/Santiago",
              "America/Havana",   "America/Asuncion", "America/Sao_Paulo",   "Africa/Cairo",
              "Asia/Beirut",      "Asia/Amman",       "Asia/Gaza",           "Asia/Tehran",
              "America/St_Johns", "Pacific/Apia",     "Pacific/Chatham",     "Africa/Casablanca",
              "Europe/Dublin",    "Asia/Pyongyang",   "America/Caracas",     "America/Scoresbysund",
              "Antarctica/Troll"})
            QTest::newRow(zone) << QString::fromLatin1(zone);
    }
    /// Blocks before, in, over and after each change of a zone's clocks for half a century.
    void everyChangeOfTheClocks()
    {
        QFETCH(QString, zone);
        const auto changes = QTimeZone(zone.toLatin1())
                                 .transitions(QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC),
                                              QDateTime(QDate(2050, 1, 1), QTime(0, 0), Qt::UTC));
        QVERIFY(!changes.isEmpty());
        qsizetype count = 0;
        for (const QTimeZone::OffsetData &change : changes) {
            const QDateTime moment = change.atUtc.toUTC();
            const QDateTime shown = moment.addSecs(change.offsetFromUtc);
            // From around the change, and at the edges of the day.
            for (const auto &[minutes, length] :
                 {std::pair(-180, 300), {-90, 150}, {-60, 60}, {-30, 60}, {-15, 240}, {0, 90}}) {
                const QDateTime start = shown.addSecs(60LL * minutes);
                for (int slot : slotDurations) {
                    const auto block =
                        oneNight(start.date(), start.time(), start.addSecs(60LL * length).time(),
                                 slot, slot == 20 ? 5 : 0, zone);
                    const QByteArray wrong = differenceAround(block, moment, shown.date());
                    QVERIFY2(wrong.isEmpty(), wrong.constData());
                    count += slotsOfOccurrence(block, block.startDate).size();
                }
            }
            for (int day = -1; day <= 1; ++day) {
                for (const auto &[from, to] : {std::pair(QTime(23, 30), QTime(0, 30)),
                                               {QTime(22, 0), QTime(3, 0)},
                                               {QTime(0, 0), QTime(1, 30)},
                                               {QTime(0, 0), QTime(0, 0)}}) {
                    const QByteArray wrong = differenceAround(
                        oneNight(shown.date().addDays(day), from, to, 30, 10, zone), moment,
                        shown.date());
                    QVERIFY2(wrong.isEmpty(), wrong.constData());
                }
            }
        }
        QVERIFY(count > 10 * changes.size());
    }
};

OH_TEST(TstRandomSlots)
#include "tst_randomslots.moc"
