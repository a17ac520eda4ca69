// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/slots.h"
#include "models/ids.h"
#include "models/result.h"

namespace oh::storage {
class Transaction;
}

/// One mentor's slots as their blocks and days away make them, and the way of the stored slots
/// there. Every change of a mentor's slots goes through here, under that mentor's lock, with the
/// whole list of blocks: so the order of changes, and who makes them, make no difference.
namespace oh::slotplan {

struct Block
{
    BlockId id;
    BlockSchedule schedule;
};

struct StoredSlot
{
    SlotId id;
    BlockId block;
    TimeRange range;
    bool isBooked = false;
    bool isStale = false;
};

struct Facts
{
    QList<Block> blocks;
    DaysAway away;
    /// In the order of away.timeOff.
    QList<TimeOffId> timeOffIds;
    /// That are not over.
    QList<StoredSlot> stored;
};

/// Lists by block, in the order of Facts::blocks.
struct Plan
{
    /// All that blocks and days away come to, from now on.
    QList<QList<TimeRange>> ideal;
    /// Booked slots, which stay whatever happens to their block.
    QList<QList<TimeRange>> kept;
    /// What should be there to book: of the ideal ones those that respect the kept ones, and the
    /// mentor's meetings at a time that no block offers.
    QList<QList<TimeRange>> wanted;
};

/// A time at which a coordinator would like to have a meeting, though no block offers it.
struct FreeTime
{
    bool isTimeOff = false;
    /// Closer to another meeting than the buffer of the block that has the one or the other.
    bool isInsideBuffer = false;
    /// Free slots that would overlap the meeting, or come too close to it.
    QList<SlotId> inTheWay;
};

/// What became of the stored slots.
struct Change
{
    int made = 0;
    int removed = 0;
    /// Booked ones for which there is no place any more since now.
    QList<SlotId> strayed;
};

/// Until the end of the transaction.
Result<void> lock(storage::Transaction &tx, UserId mentor);
Result<Facts> load(storage::Transaction &tx, UserId mentor, const QDateTime &now);
/// A pure function. Recurring blocks reach so many days ahead; a one-time block is made whole,
/// however far away it is. A longer plan begins with the shorter one.
Plan make(const Facts &facts, const QDateTime &now, qint64 days = slotWindowDays);

/// A pure function, with the rules of make().
FreeTime lookAt(const Facts &facts, const TimeRange &range);

/// Makes the slots that are missing and takes none away. Locks. Returns how many were made.
Result<int> extend(storage::Transaction &tx, UserId mentor, const QDateTime &now);
/// Besides, free slots that are not planned any more go, and booked ones are marked so that they go
/// when their booking does. After a change of blocks or days away, after a booking of a slot that
/// is not planned, and every day: zones' rules change, too.
Result<Change> remake(storage::Transaction &tx, UserId mentor, const QDateTime &now);

} // namespace oh::slotplan
