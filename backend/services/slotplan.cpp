// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/slotplan.h"

#include "backend/storage/database.h"
#include "models/api/codec.h"

using namespace Qt::StringLiterals;

namespace oh::slotplan {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

Result<int> insert(Transaction &tx, UserId mentor, const Steps &steps, const QDateTime &now)
{
    QList<SlotId> ids;
    QList<BlockId> blocks;
    QStringList starts;
    QStringList ends;
    for (const auto &[block, slot] : steps.made) {
        ids.append(SlotId(newUuidV7(now.toMSecsSinceEpoch())));
        blocks.append(block);
        starts.append(api::formatUtc(slot.start));
        ends.append(api::formatUtc(slot.end));
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

/// How often slots may be booked and freed between being read and being changed. Each time takes
/// somebody who is quicker than two statements.
constexpr int mostLooks = 10;

/// False when somebody booked or freed one of them since they were read: what is done is right, and
/// the rest has to be planned anew.
Result<bool> removeUnplanned(Transaction &tx, const Steps &steps, const QDateTime &now,
                             Change &change)
{
    bool isWhole = true;
    change.strayed += steps.strayed;
    if (const auto locked = lockSlots(tx, steps.gone + steps.marked); !locked)
        return locked.error();
    if (!steps.gone.isEmpty()) {
        const auto deleted = tx.exec(Query::availability_delete_slots,
                                     {{u":ids"_s, bind(steps.gone)}, {u":now"_s, bind(now)}});
        if (!deleted)
            return deleted.error();
        change.removed += *deleted;
        isWhole = *deleted == int(steps.gone.size());
    }
    if (!steps.marked.isEmpty()) {
        const auto marked =
            tx.exec(Query::availability_mark_slots,
                    {{u":ids"_s, bind(steps.marked)}, {u":stale"_s, bind(steps.stale)}});
        if (!marked)
            return marked.error();
        isWhole = isWhole && *marked == int(steps.marked.size());
    }
    return isWhole;
}

} // namespace

Result<void> lock(Transaction &tx, UserId mentor)
{
    const auto row = tx.row(Query::availability_lock_mentor, {{u":mentor"_s, bind(mentor)}});
    if (!row)
        return row.error();
    return {};
}

Result<void> lockSlots(Transaction &tx, const QList<SlotId> &ids)
{
    if (ids.isEmpty())
        return {};
    return tx.precede(Query::availability_lock_slots, {{u":ids"_s, bind(ids)}}, {});
}

Block blockOf(const Row &row)
{
    return {row.id<BlockId>("id"_L1),
            {row.enumeration<RecurrencePattern>("recurrence_pattern"_L1)
                 .value_or(RecurrencePattern::OneTime),
             row.date("start_date"_L1), row.optDate("end_date"_L1), row.time("start_time"_L1),
             row.time("end_time"_L1), row.integer("slot_duration_minutes"_L1),
             row.integer("buffer_minutes"_L1), row.text("timezone"_L1)}};
}

Result<Facts> loadAway(Transaction &tx, UserId mentor, const QDateTime &now)
{
    Facts facts;
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
    return facts;
}

Result<Facts> load(Transaction &tx, UserId mentor, const QDateTime &now)
{
    auto facts = loadAway(tx, mentor, now);
    if (!facts)
        return facts;
    const auto blocks = tx.rows(Query::availability_list_live_schedules,
                                {{u":mentor"_s, bind(mentor)}, {u":day"_s, bind(now.date())}});
    if (!blocks)
        return blocks.error();
    for (const Row &row : *blocks)
        facts->blocks.append(blockOf(row));
    const auto stored = tx.rows(Query::availability_list_future_slots,
                                {{u":mentor"_s, bind(mentor)}, {u":now"_s, bind(now)}});
    if (!stored)
        return stored.error();
    for (const Row &row : *stored)
        facts->stored.append({row.id<SlotId>("id"_L1),
                              row.id<BlockId>("availability_block_id"_L1),
                              {row.utc("start_time"_L1), row.utc("end_time"_L1)},
                              row.boolean("is_booked"_L1),
                              row.boolean("is_stale"_L1)});
    return facts;
}

Result<int> extend(Transaction &tx, UserId mentor, const QDateTime &now)
{
    if (const auto locked = lock(tx, mentor); !locked)
        return locked.error();
    const auto facts = load(tx, mentor, now);
    if (!facts)
        return facts.error();
    return insert(tx, mentor, stepsTo(make(*facts, now), *facts, now), now);
}

Result<Change> remake(Transaction &tx, UserId mentor, const QDateTime &now)
{
    if (const auto locked = lock(tx, mentor); !locked)
        return locked.error();
    Change change;
    Steps steps;
    // Bookings don't take this lock. They lock their slot, so that what is changed here is either
    // booked for good or not to be had any more.
    bool isWhole = false;
    for (int look = 0; !isWhole && look < mostLooks; ++look) {
        const auto facts = load(tx, mentor, now);
        if (!facts)
            return facts.error();
        steps = stepsTo(make(*facts, now), *facts, now);
        const auto removed = removeUnplanned(tx, steps, now, change);
        if (!removed)
            return removed.error();
        isWhole = *removed;
    }
    const auto made = insert(tx, mentor, steps, now);
    if (!made)
        return made.error();
    change.made = *made;
    return change;
}

} // namespace oh::slotplan
