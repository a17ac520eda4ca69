// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/slots.h"
#include "models/ids.h"
#include "models/sentence.h"

#include <QUuid>

namespace oh {

/// All that decides whether there is a slot of one mentor that holds one moment, and whether one
/// mentee may book it.
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
        /// When that was read from the calendar.
        std::optional<QDateTime> asOf = {};
    };

    /// Somebody who would like to book.
    struct Mentee
    {
        UserId id = {};
        Tier tier = Tier::Silver;
        bool isActive = true;
        /// For this mentor: approved, unused, unexpired.
        bool hasException = false;
        int bookingsThisWeek = 0;
        /// FR105, where this server asks for one.
        bool lacksCalendar = false;
    };

    QDateTime at;
    QDateTime now;
    UserId mentor;
    Tier mentorTier = Tier::Silver;
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
    /// Nothing: it is asked about anybody.
    std::optional<Mentee> mentee;
};

struct NoSlotFinding
{
    NoSlotReason reason = NoSlotReason::NoBlock;
    /// For people.
    Sentence sentence;
    /// Of the thing that stands in the way: a block, days off, a booking, the mentor.
    std::optional<QUuid> id;
    /// When that was known; nothing for what is always up to date.
    std::optional<QDateTime> asOf = {};

    bool operator==(const NoSlotFinding &) const = default;
};

/// Why no mentee could book the mentor at that moment, or why the one could not about whom it is
/// asked: all reasons in the order of NoSlotReason. Empty when somebody, or that one, could.
QList<NoSlotFinding> explainSlot(const SlotQuestion &question);

} // namespace oh
