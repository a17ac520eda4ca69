// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/slots.h"
#include "models/ids.h"

#include <QUuid>

namespace oh {

/// All that decides whether there is a slot of one mentor that holds one moment.
struct SlotQuestion
{
    struct Block
    {
        BlockId id;
        BlockSchedule schedule;
    };
    /// A live slot of the mentor's that holds the moment.
    struct Slot
    {
        SlotId id;
        TimeRange range;
        bool isHeld = false;
    };
    /// Something at which somebody is then.
    struct Engagement
    {
        enum class Kind { MentorsMeeting, MenteesMeeting, MentorsCalendar, MenteesCalendar };

        QUuid id;
        TimeRange range;
        Kind kind = Kind::MentorsMeeting;
        /// Of the meeting's slot. A time that was booked without one has none.
        std::optional<BlockId> block = {};
    };

    QDateTime at;
    QDateTime now;
    UserId mentor;
    bool mentorActive = true;
    bool mentorDormant = false;
    /// Where two meet, the first one has its slots.
    QList<Block> blocks;
    DaysAway away;
    /// In the order of away.timeOff.
    QList<TimeOffId> timeOffIds;
    std::optional<Slot> slot;
    /// The live booking of the slot.
    std::optional<QUuid> booking;
    /// Other live bookings near the moment, of the mentor and of the mentee about whom it is asked,
    /// and what their calendars have.
    QList<Engagement> elsewhere;
    std::optional<int> loadCap;
    int sessionsInWeek = 0;
};

struct NoSlotFinding
{
    NoSlotReason reason = NoSlotReason::NoBlock;
    /// For people.
    QString sentence;
    /// Of the thing that stands in the way: a block, days off, a booking, the mentor.
    std::optional<QUuid> id;

    bool operator==(const NoSlotFinding &) const = default;
};

/// Why no mentee could book the mentor at that moment, all reasons in the order of NoSlotReason.
/// Empty when somebody could.
QList<NoSlotFinding> explainSlot(const SlotQuestion &question);

} // namespace oh
