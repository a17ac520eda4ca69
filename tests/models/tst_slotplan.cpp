// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/slotplan.h"
#include "tests/models/slotoracle.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

const QDateTime planStart(QDate(2026, 3, 2), QTime(9, 0),
                          Qt::UTC); // clocks change on the 8th, 29th

BlockSchedule weekly(QDate day, QTime from, QTime to, int minutes, int buffer)
{
    return {RecurrencePattern::Weekly, day, {}, from, to, minutes, buffer, u"UTC"_s};
}

bool isTimeFree(const slotplan::Facts &facts, const TimeRange &range)
{
    return std::none_of(
        facts.stored.cbegin(), facts.stored.cend(),
        [&](const slotplan::StoredSlot &slot) { return slot.range.overlaps(range); });
}

/// What the database does with the steps, its constraint included: a slot that overlaps another one
/// is not made. Returns how many were not.
int takeSteps(slotplan::Facts &facts, const slotplan::Steps &steps, bool onlyMakes = false)
{
    if (!onlyMakes) {
        facts.stored.removeIf(
            [&](const slotplan::StoredSlot &slot) { return steps.gone.contains(slot.id); });
        for (slotplan::StoredSlot &slot : facts.stored) {
            if (steps.marked.contains(slot.id))
                slot.isStale = steps.stale.contains(slot.id);
        }
    }
    int refused = 0;
    for (const auto &[block, range] : steps.made) {
        if (isTimeFree(facts, range))
            facts.stored.append({SlotId(QUuid::createUuid()), block, range});
        else
            ++refused;
    }
    return refused;
}

QList<TimeRange> freeSlotsOf(const slotplan::Facts &facts, BlockId block, const QDateTime &now)
{
    QList<TimeRange> found;
    for (const slotplan::StoredSlot &slot : facts.stored) {
        if (!slot.isBooked && slot.block == block && slot.range.start > now)
            found.append(slot.range);
    }
    std::sort(found.begin(), found.end(), [](const TimeRange &left, const TimeRange &right) {
        return left.start < right.start;
    });
    return found;
}

/// A mentor whose slots people book, whose blocks change, and whom coordinators give meetings.
class MentorsLife
{
public:
    explicit MentorsLife(quint32 seed) : m_random(seed) {}

    slotplan::Facts facts;
    QDateTime now = planStart;

    BlockSchedule anySchedule()
    {
        const QStringList zones{u"UTC"_s, u"America/New_York"_s, u"Europe/Berlin"_s,
                                u"Australia/Lord_Howe"_s};
        const QList<int> lengths{15, 20, 30, 60};
        BlockSchedule block;
        block.pattern = RecurrencePattern(m_random.bounded(4));
        block.startDate = now.date().addDays(m_random.bounded(45) - 5);
        block.startTime = QTime(m_random.bounded(24), m_random.bounded(4) * 15);
        block.endTime = block.startTime.addSecs(900 * (1 + m_random.bounded(20)));
        block.slotMinutes = lengths.at(m_random.bounded(4));
        block.bufferMinutes = m_random.bounded(5) * 5;
        block.timeZone = zones.at(m_random.bounded(zones.size()));
        return block;
    }
    bool fits(const BlockSchedule &schedule, BlockId own) const
    {
        return std::none_of(
            facts.blocks.cbegin(), facts.blocks.cend(), [&](const slotplan::Block &other) {
                return other.id != own &&
                       firstOverlap(schedule, other.schedule, now.date().addDays(-3),
                                    lastDayToCompare(schedule, other.schedule, now.date()));
            });
    }
    void somethingHappens()
    {
        switch (m_random.bounded(7)) {
        case 0:
        case 1:
            bookSome();
            break;
        case 2:
            giveMeeting();
            break;
        case 3:
            cancelOne();
            break;
        case 4: {
            const QDate first = now.date().addDays(m_random.bounded(30));
            facts.away.timeOff = {{first, first.addDays(m_random.bounded(5)), u"UTC"_s}};
            break;
        }
        case 5: {
            const QDate first = now.date().addDays(m_random.bounded(30));
            facts.away.travel = {{first, first.addDays(m_random.bounded(9)), u"Asia/Kolkata"_s}};
            break;
        }
        default:
            pass(m_random.bounded(5 * 24 * 60));
        }
    }
    int bounded(int most) { return m_random.bounded(most); }

private:
    void bookSome()
    {
        for (slotplan::StoredSlot &slot : facts.stored) {
            if (slot.range.start > now && m_random.bounded(6) == 0)
                slot.isBooked = true;
        }
    }
    void giveMeeting()
    {
        const QDateTime start = now.addSecs(60LL * (15 + m_random.bounded(20 * 24 * 60)));
        const TimeRange range{start, start.addSecs(2700)};
        const slotplan::FreeTime time = slotplan::lookAt(facts, range);
        facts.stored.removeIf(
            [&](const slotplan::StoredSlot &slot) { return time.inTheWay.contains(slot.id); });
        if (isTimeFree(facts, range))
            facts.stored.append({SlotId(QUuid::createUuid()), {}, range, true});
    }
    void cancelOne()
    {
        for (qsizetype i = 0; i < facts.stored.size(); ++i) {
            slotplan::StoredSlot &slot = facts.stored[i];
            if (!slot.isBooked || m_random.bounded(3) != 0)
                continue;
            if (slot.block.isNull() || slot.isStale)
                facts.stored.removeAt(i);
            else
                slot.isBooked = false;
            return;
        }
    }
    void pass(int minutes)
    {
        now = now.addSecs(60LL * minutes);
        facts.stored.removeIf(
            [&](const slotplan::StoredSlot &slot) { return slot.range.end <= now; });
    }

    QRandomGenerator m_random;
};

} // namespace

/// What a mentor is shown before saving a block, and what is made then.
class TstSlotPlan : public QObject
{
    Q_OBJECT

private:
    const BlockId m_first{QUuid::createUuid()};
    const BlockId m_second{QUuid::createUuid()};

    static TimeRange at(QTime start, int minutes)
    {
        const QDateTime begins(QDate(2026, 3, 3), start, Qt::UTC);
        return {begins, begins.addSecs(minutes * 60)};
    }

private Q_SLOTS:
    void cleanup() { test::oracle::putClockBack(); }

    /// The block has moved to the afternoon; its meeting of the morning is still where another
    /// block is to begin.
    void whatAnotherBlockKeepsIsInTheWay()
    {
        slotplan::Facts facts;
        facts.blocks = {{m_first, weekly(QDate(2026, 3, 3), QTime(15, 0), QTime(16, 0), 30, 0)},
                        {m_second, weekly(QDate(2026, 3, 3), QTime(9, 0), QTime(12, 0), 30, 0)}};
        facts.stored = {{SlotId(QUuid::createUuid()), m_first, at(QTime(10, 0), 30), true, true}};
        const slotplan::Plan plan = slotplan::make(facts, planStart);
        QVERIFY(plan.ideal.at(1).contains(at(QTime(10, 0), 30)));
        QVERIFY(!plan.wanted.at(1).contains(at(QTime(10, 0), 30)));
        QVERIFY(plan.wanted.at(1).contains(at(QTime(10, 30), 30)));
        QCOMPARE(plan.kept.at(0).size(), 1);
        QCOMPARE(plan.kept.at(1).size(), 0);

        // With the room that the new one wants around it.
        facts.blocks[1].schedule.bufferMinutes = 30;
        const slotplan::Plan roomy = slotplan::make(facts, planStart);
        QVERIFY(roomy.wanted.at(1).contains(at(QTime(9, 0), 30)));
        QVERIFY(!roomy.wanted.at(1).contains(at(QTime(10, 0), 30)));
        QVERIFY(roomy.wanted.at(1).contains(at(QTime(11, 0), 30)));
    }

    /// Two blocks may stand side by side: a meeting in one takes nothing from the other.
    void meetingsThatAreOfferedNeedNoRoomOfOthers()
    {
        slotplan::Facts facts;
        facts.blocks = {{m_first, weekly(QDate(2026, 3, 3), QTime(9, 0), QTime(10, 0), 30, 0)},
                        {m_second, weekly(QDate(2026, 3, 3), QTime(10, 0), QTime(11, 0), 30, 15)}};
        facts.stored = {{SlotId(QUuid::createUuid()), m_first, at(QTime(9, 30), 30), true}};
        QVERIFY(slotplan::make(facts, planStart).wanted.at(1).contains(at(QTime(10, 0), 30)));
        // Nor once it has begun.
        const QDateTime during(QDate(2026, 3, 3), QTime(9, 45), Qt::UTC);
        QVERIFY(slotplan::make(facts, during).wanted.at(1).contains(at(QTime(10, 0), 30)));
    }

    /// An edit at 9:10 doesn't bring a slot into the half hour that has begun.
    void whatHasBegunIsInTheWay()
    {
        slotplan::Facts facts;
        facts.blocks = {{m_first, weekly(QDate(2026, 3, 3), QTime(9, 15), QTime(11, 15), 30, 0)}};
        facts.stored = {{SlotId(QUuid::createUuid()), m_first, at(QTime(9, 0), 30)}};
        const QDateTime during(QDate(2026, 3, 3), QTime(9, 10), Qt::UTC);
        const slotplan::Plan plan = slotplan::make(facts, during);
        QVERIFY(!plan.wanted.at(0).contains(at(QTime(9, 15), 30)));
        QVERIFY(plan.wanted.at(0).contains(at(QTime(9, 45), 30)));
    }

    void aPlanIsWhatIsMade_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void aPlanIsWhatIsMade()
    {
        QFETCH(quint32, seed);
        MentorsLife life(seed);
        slotplan::Facts &facts = life.facts;
        int edits = 0;
        int made = 0;
        for (int round = 0; round < 60; ++round) {
            const QByteArray where = QByteArray("seed ") + QByteArray::number(seed) + " round " +
                                     QByteArray::number(round);
            life.somethingHappens();
            // As the mentor's days away, leaving meetings and every night have it.
            slotplan::Plan plan = slotplan::make(facts, life.now);
            QVERIFY2(takeSteps(facts, slotplan::stepsTo(plan, facts, life.now)) == 0,
                     where.constData());

            const BlockSchedule schedule = life.anySchedule();
            const bool isNew =
                facts.blocks.isEmpty() || (facts.blocks.size() < 4 && life.bounded(2));
            const qsizetype place =
                isNew ? facts.blocks.size() : life.bounded(int(facts.blocks.size()));
            const BlockId id = isNew ? BlockId(QUuid::createUuid()) : facts.blocks.at(place).id;
            if (!life.fits(schedule, id))
                continue;
            ++edits;
            if (isNew)
                facts.blocks.append({id, schedule});
            else
                facts.blocks[place].schedule = schedule;
            plan = slotplan::make(facts, life.now);
            const QList<TimeRange> shown = plan.wanted.at(place);
            made += int(shown.size());
            for (qsizetype i = 0; i < facts.blocks.size(); ++i) {
                const QByteArray wrong = test::oracle::difference(
                    plan.wanted.at(i), test::oracle::wanted(facts, i, life.now));
                QVERIFY2(wrong.isEmpty(),
                         (where + " block " + QByteArray::number(i) + wrong).constData());
            }
            QVERIFY2(takeSteps(facts, slotplan::stepsTo(plan, facts, life.now), isNew) == 0,
                     where.constData());
            QVERIFY2(freeSlotsOf(facts, id, life.now) == shown, where.constData());
            // Whoever does it once more does nothing.
            const slotplan::Steps again =
                slotplan::stepsTo(slotplan::make(facts, life.now), facts, life.now);
            QVERIFY2(again.made.isEmpty() && (isNew || again.gone.isEmpty()), where.constData());
        }
        QVERIFY(edits > 3);
        QVERIFY(made > 0);
    }
};

OH_TEST(TstSlotPlan)
#include "tst_slotplan.moc"
