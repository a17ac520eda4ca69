// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/slots.h"
#include "models/ids.h"

/// One mentor's slots as their blocks and days away make them, and the way of the stored slots
/// there: pure functions. What is shown before a block is saved and what is made then is the same
/// plan.
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
    /// What should be there to book: of the ideal ones those that respect the kept ones, the
    /// mentor's meetings at a time that no block offers (any more), and what has begun.
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

/// What a block brings, counted by the calendar of its zone: by the days on which it begins, so
/// that neither the clocks nor a journey makes a week longer. Counted from the first of these days
/// of which nothing has begun yet, or from the first at all where there is none.
struct Outlook
{
    /// In the seven days from that day on.
    int perWeek = 0;
    /// From that day up to the same day of the next month, that one not included.
    int perMonth = 0;
    /// Of perMonth those that fall to time off.
    int timeOff = 0;
};

/// What becomes of the stored slots.
struct Steps
{
    /// Slots to be made, and their blocks.
    QList<std::pair<BlockId, TimeRange>> made;
    /// Free ones that go.
    QList<SlotId> gone;
    /// Booked ones whose mark changes, and those of all booked ones that are not planned any more:
    /// they go when their booking does.
    QList<SlotId> marked;
    QList<SlotId> stale;
    /// Of these, those for which there is no place any more since now.
    QList<SlotId> strayed;
};

/// So many days ahead, whatever the block. A longer plan begins with the shorter one.
Plan make(const Facts &facts, const QDateTime &now, qint64 days = slotWindowDays);
/// As if there were no bookings yet. Looks at days up to `last`.
Outlook outlook(const Facts &facts, qsizetype place, const QDateTime &now, QDate last);
/// From what is stored to the plan.
Steps stepsTo(const Plan &plan, const Facts &facts, const QDateTime &now);

/// With the rules of make().
FreeTime lookAt(const Facts &facts, const TimeRange &range);

} // namespace oh::slotplan
