// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/slotplan.h"

#include "backend/storage/database.h"
#include "models/api/codec.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace oh::slotplan {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

/// What another server, whose clock is ahead, has made a little beyond the window is as good as
/// what is in it: whoever comes later makes the same.
constexpr qint64 clockToleranceSecs = 3600;

bool isStored(const Facts &facts, BlockId block, const TimeRange &slot)
{
    return std::any_of(facts.stored.cbegin(), facts.stored.cend(), [&](const StoredSlot &stored) {
        return stored.block == block && stored.range == slot;
    });
}

Result<int> insertMissing(Transaction &tx, UserId mentor, const Facts &facts, const Plan &plan,
                          const QDateTime &now)
{
    QList<SlotId> ids;
    QList<BlockId> blocks;
    QStringList starts;
    QStringList ends;
    for (qsizetype i = 0; i < facts.blocks.size(); ++i) {
        const BlockId block = facts.blocks.at(i).id;
        for (const TimeRange &slot : plan.wanted.at(i)) {
            if (isStored(facts, block, slot))
                continue;
            ids.append(SlotId(newUuidV7(now.toMSecsSinceEpoch())));
            blocks.append(block);
            starts.append(api::formatUtc(slot.start));
            ends.append(api::formatUtc(slot.end));
        }
    }
    if (ids.isEmpty())
        return 0;
    return tx.exec(Query::availability_insert_slots, {{u":mentor"_s, bind(mentor)},
                                                      {u":ids"_s, bind(ids)},
                                                      {u":blocks"_s, bind(blocks)},
                                                      {u":starts"_s, bind(starts)},
                                                      {u":ends"_s, bind(ends)},
                                                      {u":now"_s, bind(now)}});
}

Result<Change> removeUnplanned(Transaction &tx, const Facts &facts, const Plan &plan,
                               const QDateTime &now)
{
    Change change;
    QList<SlotId> gone;
    QList<SlotId> booked;
    QList<SlotId> stale;
    for (const StoredSlot &slot : facts.stored) {
        qsizetype place = 0;
        while (place < facts.blocks.size() && facts.blocks.at(place).id != slot.block)
            ++place;
        if (place == facts.blocks.size() || slot.range.start <= now)
            continue; // a block that is not this function's business, or a slot that has begun
        if (!slot.isBooked) {
            if (!plan.wanted.at(place).contains(slot.range))
                gone.append(slot.id);
            continue;
        }
        const bool isStale = !plan.ideal.at(place).contains(slot.range);
        if (isStale != slot.isStale)
            booked.append(slot.id);
        if (isStale)
            stale.append(slot.id);
        if (isStale && !slot.isStale)
            change.strayed.append(slot.id);
    }
    if (!gone.isEmpty()) {
        const auto deleted = tx.exec(Query::availability_delete_slots,
                                     {{u":ids"_s, bind(gone)}, {u":now"_s, bind(now)}});
        if (!deleted)
            return deleted.error();
        change.removed = *deleted;
    }
    if (!booked.isEmpty()) {
        const auto marked = tx.exec(Query::availability_mark_slots,
                                    {{u":ids"_s, bind(booked)}, {u":stale"_s, bind(stale)}});
        if (!marked)
            return marked.error();
    }
    return change;
}

} // namespace

Result<void> lock(Transaction &tx, UserId mentor)
{
    const auto row = tx.row(Query::availability_lock_mentor, {{u":mentor"_s, bind(mentor)}});
    if (!row)
        return row.error();
    return {};
}

Result<Facts> load(Transaction &tx, UserId mentor, const QDateTime &now)
{
    Facts facts;
    const auto blocks = tx.rows(Query::availability_list_live_schedules,
                                {{u":mentor"_s, bind(mentor)}, {u":day"_s, bind(now.date())}});
    if (!blocks)
        return blocks.error();
    for (const Row &row : *blocks)
        facts.blocks.append(
            {row.id<BlockId>("id"_L1),
             {row.enumeration<RecurrencePattern>("recurrence_pattern"_L1)
                  .value_or(RecurrencePattern::OneTime),
              row.date("start_date"_L1), row.optDate("end_date"_L1), row.time("start_time"_L1),
              row.time("end_time"_L1), row.integer("slot_duration_minutes"_L1),
              row.integer("buffer_minutes"_L1), row.text("timezone"_L1)}});
    const auto away = tx.rows(Query::availability_list_away,
                              {{u":mentor"_s, bind(mentor)}, {u":day"_s, bind(now.date())}});
    if (!away)
        return away.error();
    for (const Row &row : *away) {
        const QDate first = row.date("first_day"_L1);
        const QDate last = row.date("last_day"_L1);
        const QString zone = row.text("timezone"_L1);
        if (row.text("kind"_L1) == "travel"_L1) {
            facts.away.travel.append({first, last, zone});
        } else {
            facts.away.timeOff.append({first, last, zone});
            facts.timeOffIds.append(row.id<TimeOffId>("id"_L1));
        }
    }
    const auto stored = tx.rows(Query::availability_list_future_slots,
                                {{u":mentor"_s, bind(mentor)}, {u":now"_s, bind(now)}});
    if (!stored)
        return stored.error();
    for (const Row &row : *stored)
        facts.stored.append({row.id<SlotId>("id"_L1),
                             row.id<BlockId>("availability_block_id"_L1),
                             {row.utc("start_time"_L1), row.utc("end_time"_L1)},
                             row.boolean("is_booked"_L1),
                             row.boolean("is_stale"_L1)});
    return facts;
}

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
    for (qsizetype i = 0; i < schedules.size(); ++i)
        plan.ideal[i].removeIf([&](const TimeRange &slot) {
            return slot.start >= until && !isStored(facts, facts.blocks.at(i).id, slot);
        });
    QList<TimeRange> withoutBlock;
    for (const StoredSlot &slot : facts.stored) {
        if (slot.isBooked && slot.block.isNull())
            withoutBlock.append(slot.range);
    }
    for (qsizetype i = 0; i < schedules.size(); ++i) {
        const BlockSchedule &schedule = schedules.at(i);
        if (schedule.pattern == RecurrencePattern::OneTime) {
            const auto range = occurrenceRange(schedule, schedule.startDate, facts.away);
            if (range && range->end > until)
                plan.ideal[i] =
                    planSlots(schedules, facts.away, qMax(from, range->start), range->end).at(i);
        }
        QList<TimeRange> kept;
        for (const StoredSlot &slot : facts.stored) {
            if (slot.isBooked && slot.block == facts.blocks.at(i).id)
                kept.append(slot.range);
        }
        plan.wanted.append(
            slotsBeside(plan.ideal.at(i), kept + withoutBlock, schedule.bufferMinutes));
        plan.kept.append(kept);
    }
    return plan;
}

FreeTime lookAt(const Facts &facts, const TimeRange &range)
{
    FreeTime found;
    for (const TimeOffDays &days : facts.away.timeOff) {
        const auto off = timeOffRange(days);
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

Result<int> extend(Transaction &tx, UserId mentor, const QDateTime &now)
{
    if (const auto locked = lock(tx, mentor); !locked)
        return locked.error();
    const auto facts = load(tx, mentor, now);
    if (!facts)
        return facts.error();
    return insertMissing(tx, mentor, *facts, make(*facts, now), now);
}

Result<Change> remake(Transaction &tx, UserId mentor, const QDateTime &now)
{
    if (const auto locked = lock(tx, mentor); !locked)
        return locked.error();
    const auto facts = load(tx, mentor, now);
    if (!facts)
        return facts.error();
    const Plan plan = make(*facts, now);
    auto change = removeUnplanned(tx, *facts, plan, now);
    if (!change)
        return change;
    const auto made = insertMissing(tx, mentor, *facts, plan, now);
    if (!made)
        return made.error();
    change->made = *made;
    return change;
}

} // namespace oh::slotplan
