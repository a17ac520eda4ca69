// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/slotplan.h"

#include <QHash>

#include <algorithm>

namespace oh::slotplan {

namespace {

/// What another server, whose clock is ahead, has made a little beyond the window is as good as
/// what is in it: whoever comes later makes the same.
constexpr qint64 clockToleranceSecs = 3600;

bool isStored(const Facts &facts, BlockId block, const TimeRange &slot, bool onlyBooked = false)
{
    return std::any_of(facts.stored.cbegin(), facts.stored.cend(), [&](const StoredSlot &stored) {
        return stored.block == block && stored.range == slot && (stored.isBooked || !onlyBooked);
    });
}

bool hasBookedFrom(const Facts &facts, BlockId block, const QDateTime &from)
{
    return std::any_of(facts.stored.cbegin(), facts.stored.cend(), [&](const StoredSlot &stored) {
        return stored.block == block && stored.isBooked && stored.range.start >= from;
    });
}

qsizetype placeOf(const Facts &facts, BlockId block)
{
    qsizetype place = 0;
    while (place < facts.blocks.size() && facts.blocks.at(place).id != block)
        ++place;
    return place;
}

/// Whether a block offers the time of this slot. What has begun is planned no more: what was known
/// of it before counts.
bool isOffered(const Facts &facts, const QList<QList<TimeRange>> &ideal, const StoredSlot &slot,
               const QDateTime &now)
{
    const qsizetype place = placeOf(facts, slot.block);
    if (place == facts.blocks.size())
        return false;
    return slot.range.start <= now ? !slot.isStale : ideal.at(place).contains(slot.range);
}

/// What the slots of one block have to leave alone.
struct Neighbours
{
    /// The block's own.
    QList<TimeRange> kept;
    /// Meetings of the mentor at times that no block offers.
    QList<TimeRange> strays;
    /// What stays for now and can't be overlapped: next to it there is room.
    QList<TimeRange> standing;
};

Neighbours neighboursOf(BlockId block, const Facts &facts, const QList<bool> &offered,
                        const QDateTime &now)
{
    Neighbours found;
    for (qsizetype i = 0; i < facts.stored.size(); ++i) {
        const StoredSlot &slot = facts.stored.at(i);
        if (slot.isBooked && slot.block == block)
            found.kept.append(slot.range);
        else if (slot.isBooked && !offered.at(i))
            found.strays.append(slot.range);
        else if (slot.isBooked || slot.range.start <= now ||
                 placeOf(facts, slot.block) == facts.blocks.size())
            found.standing.append(slot.range);
    }
    return found;
}

} // namespace

Plan make(const Facts &facts, const QDateTime &now, qint64 days)
{
    QList<BlockSchedule> schedules;
    for (const Block &block : facts.blocks)
        schedules.append(block.schedule);
    // What has begun is not made any more.
    const QDateTime from = now.addMSecs(1);
    const QDateTime until = now.addDays(days);
    Plan plan;
    plan.ideal = planSlots(schedules, facts.away, from, until.addSecs(clockToleranceSecs));
    for (qsizetype i = 0; i < schedules.size(); ++i) {
        plan.ideal[i].removeIf([&](const TimeRange &slot) {
            return slot.start >= until && !isStored(facts, facts.blocks.at(i).id, slot);
        });
        const BlockSchedule &schedule = schedules.at(i);
        if (schedule.pattern != RecurrencePattern::OneTime)
            continue;
        // Meetings were booked further away, when one-time blocks were made whole: they are where
        // the block has them.
        const auto range = occurrenceRange(schedule, schedule.startDate, facts.away);
        const BlockId block = facts.blocks.at(i).id;
        if (!range || range->end <= until || !hasBookedFrom(facts, block, until))
            continue;
        const QList<TimeRange> whole =
            planSlots(schedules, facts.away, qMax(from, range->start), range->end).at(i);
        for (const TimeRange &slot : whole) {
            if (slot.start >= until && isStored(facts, block, slot, true) &&
                !plan.ideal.at(i).contains(slot))
                plan.ideal[i].append(slot);
        }
    }
    QList<bool> offered;
    for (const StoredSlot &slot : facts.stored)
        offered.append(slot.isBooked && isOffered(facts, plan.ideal, slot, now));
    for (qsizetype i = 0; i < schedules.size(); ++i) {
        const Neighbours there = neighboursOf(facts.blocks.at(i).id, facts, offered, now);
        const QList<TimeRange> apart =
            slotsBeside(plan.ideal.at(i), there.kept + there.strays, schedules.at(i).bufferMinutes);
        plan.wanted.append(slotsBeside(apart, there.standing, 0));
        plan.kept.append(there.kept);
    }
    return plan;
}

Outlook outlook(const Facts &facts, qsizetype place, const QDateTime &now, QDate last)
{
    const BlockSchedule &schedule = facts.blocks.at(place).schedule;
    Facts working = facts;
    working.away.timeOff.clear();
    const qint64 ahead = now.date().daysTo(last);
    const QList<TimeRange> all = make(working, now, ahead).ideal.at(place);
    const QList<TimeRange> offered = make(facts, now, ahead).ideal.at(place);
    struct Day
    {
        QDate date;
        bool isWhole = false;
        int all = 0;
        int offered = 0;
    };
    QList<Day> found;
    const QList<QDate> dates = occurrences(schedule, now.date().addDays(-2), last);
    for (const QDate date : dates) {
        const QList<TimeRange> made = slotsOfOccurrence(schedule, date, working.away);
        const auto countIn = [&](const QList<TimeRange> &list) {
            return int(std::count_if(made.cbegin(), made.cend(), [&](const TimeRange &slot) {
                return std::binary_search(list.cbegin(), list.cend(), slot,
                                          [](const TimeRange &left, const TimeRange &right) {
                                              return left.start < right.start;
                                          });
            }));
        };
        if (const int count = countIn(all); count > 0)
            found.append({date, made.constFirst().start > now, count, countIn(offered)});
    }
    Outlook counted;
    if (found.isEmpty())
        return counted;
    const auto whole =
        std::find_if(found.cbegin(), found.cend(), [](const Day &day) { return day.isWhole; });
    const QDate first = whole == found.cend() ? found.constFirst().date : whole->date;
    for (const Day &day : found) {
        if (day.date < first)
            continue;
        if (day.date < first.addDays(7))
            counted.perWeek += day.all;
        if (day.date < first.addMonths(1)) {
            counted.perMonth += day.all;
            counted.timeOff += day.all - day.offered;
        }
    }
    return counted;
}

Steps stepsTo(const Plan &plan, const Facts &facts, const QDateTime &now)
{
    Steps steps;
    for (qsizetype i = 0; i < facts.blocks.size(); ++i) {
        const BlockId block = facts.blocks.at(i).id;
        for (const TimeRange &slot : plan.wanted.at(i)) {
            if (!isStored(facts, block, slot))
                steps.made.append({block, slot});
        }
    }
    for (const StoredSlot &slot : facts.stored) {
        const qsizetype place = placeOf(facts, slot.block);
        if (place == facts.blocks.size() || slot.range.start <= now)
            continue; // a block that is not this function's business, or a slot that has begun
        if (!slot.isBooked) {
            if (!plan.wanted.at(place).contains(slot.range))
                steps.gone.append(slot.id);
            continue;
        }
        const bool isStale = !plan.ideal.at(place).contains(slot.range);
        if (isStale != slot.isStale)
            steps.marked.append(slot.id);
        if (isStale)
            steps.stale.append(slot.id);
        if (isStale && !slot.isStale)
            steps.strayed.append(slot.id);
    }
    return steps;
}

FreeTime lookAt(const Facts &facts, const TimeRange &range)
{
    FreeTime found;
    for (const TimeOffDays &days : facts.away.timeOff) {
        const auto off = timeOffRange(days, facts.away);
        found.isTimeOff = found.isTimeOff || (off && off->overlaps(range));
    }
    QHash<QUuid, int> buffers;
    int bufferThen = 0;
    for (const Block &block : facts.blocks) {
        buffers.insert(block.id.value, block.schedule.bufferMinutes);
        const QList<QDate> days = occurrences(block.schedule, range.start.date().addDays(-3),
                                              range.end.date().addDays(2));
        for (const QDate day : days) {
            const auto offered = occurrenceRange(block.schedule, day, facts.away);
            if (offered && offered->overlaps(range))
                bufferThen = qMax(bufferThen, block.schedule.bufferMinutes);
        }
    }
    const auto isTooClose = [&](const StoredSlot &slot, int buffer) {
        return slotsBeside({slot.range}, {range}, buffer).isEmpty();
    };
    for (const StoredSlot &slot : facts.stored) {
        const int buffer = buffers.value(slot.block.value);
        if (!slot.isBooked && isTooClose(slot, buffer))
            found.inTheWay.append(slot.id);
        if (slot.isBooked && isTooClose(slot, qMax(buffer, bufferThen)))
            found.isInsideBuffer = true;
    }
    return found;
}

} // namespace oh::slotplan
