// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"

namespace oh::api {

/// PUT /availability/:id: the whole block as it shall be. Booked slots stay, free ones are remade.
struct UpdateAvailability : CreateAvailability
{
    /// The one that was read, so that nobody overwrites another's change.
    int version = 0;
    bool operator==(const UpdateAvailability &) const = default;
    static const ObjectSchema<UpdateAvailability> &schema();
};

struct PreviewSlot
{
    QDateTime startTime;
    QDateTime endTime;
    bool operator==(const PreviewSlot &) const = default;
    static const ObjectSchema<PreviewSlot> &schema();
};

/// Where the block would meet another one of the mentor's: saving it would be refused.
struct PreviewConflict
{
    BlockId blockId;
    QDateTime at;
    bool operator==(const PreviewConflict &) const = default;
    static const ObjectSchema<PreviewConflict> &schema();
};

/// POST /availability/preview: what saving the block would do.
struct AvailabilityPreview
{
    /// By the calendar of the block's zone, as slotplan::Outlook counts: in the seven days from the
    /// block's first coming day on, and up to the same day of the next month; as if there were no
    /// time off and no bookings yet.
    int perWeek = 0;
    int perMonth = 0;
    /// What would be made at once.
    int slotCount = 0;
    /// Those of perMonth that fall to time off.
    int timeOffCount = 0;
    /// Of edits: booked slots that stay as they are.
    int keptCount = 0;
    /// Zones of travel that shift some of the slots.
    QList<QString> travelZones;
    /// The next ones that can be booked, 50 at most: those that saving makes at once, and after
    /// them what the daily job will make.
    QList<PreviewSlot> next;
    /// When the first of them will be there, if saving makes none at once.
    std::optional<QDateTime> offeredFrom;
    QList<PreviewConflict> conflicts;
    bool operator==(const AvailabilityPreview &) const = default;
    static const ObjectSchema<AvailabilityPreview> &schema();
};

/// POST /availability/time-off. Days, both included, on the calendar of the place where the mentor
/// is: on days of travel that is the travel's zone.
struct CreateTimeOff
{
    QDate startDate;
    QDate endDate;
    std::optional<QString> note;
    bool operator==(const CreateTimeOff &) const = default;
    static const ObjectSchema<CreateTimeOff> &schema();
};

struct TimeOff
{
    TimeOffId id;
    QDate startDate;
    QDate endDate;
    std::optional<QString> note;
    /// The mentor's zone when it was entered: whose days they are, those of travel apart.
    QString timezone;
    QDateTime createdAt;
    /// Live meetings and requests in it: they stay until the mentor cancels them.
    QList<Booking> bookings;
    bool operator==(const TimeOff &) const = default;
    static const ObjectSchema<TimeOff> &schema();
};

/// POST /availability/travel.
struct CreateTravel
{
    QDate startDate;
    QDate endDate;
    QString timezone;
    bool operator==(const CreateTravel &) const = default;
    static const ObjectSchema<CreateTravel> &schema();
};

/// On these days the mentor's blocks mean the wall clock of `timezone`.
struct Travel
{
    TravelId id;
    QDate startDate;
    QDate endDate;
    QString timezone;
    QDateTime createdAt;
    bool operator==(const Travel &) const = default;
    static const ObjectSchema<Travel> &schema();
};

/// GET /availability/load (000: load cap).
struct LoadWeek
{
    /// Monday on the mentor's own calendar.
    QDate startDate;
    int sessions = 0;
    bool operator==(const LoadWeek &) const = default;
    static const ObjectSchema<LoadWeek> &schema();
};

struct Load
{
    /// Sessions a week; null when there is no cap.
    std::optional<int> loadCap;
    /// This week and the four that follow.
    QList<LoadWeek> weeks;
    bool operator==(const Load &) const = default;
    static const ObjectSchema<Load> &schema();
};

/// PUT /availability/load: null lifts the cap.
struct UpdateLoad
{
    std::optional<int> loadCap;
    bool operator==(const UpdateLoad &) const = default;
    static const ObjectSchema<UpdateLoad> &schema();
};

/// GET /admin/slots/explain.
struct ExplainSlotQuery
{
    UserId mentorId;
    QDateTime at;
    /// Who should meet the mentor then: whatever would have their booking refused is a reason.
    std::optional<UserId> menteeId = {};
    bool operator==(const ExplainSlotQuery &) const = default;
    static const ObjectSchema<ExplainSlotQuery> &schema();
};

struct SlotReason
{
    NoSlotReason reason = NoSlotReason::NoBlock;
    QString message;
    /// Of what stands in the way: a block, time off, a booking, the mentor.
    std::optional<QString> id;
    /// When that was read from somebody's calendar; null for what is always up to date.
    std::optional<QDateTime> asOf = {};
    bool operator==(const SlotReason &) const = default;
    static const ObjectSchema<SlotReason> &schema();
};

struct SlotExplanation
{
    UserId mentorId;
    QDateTime at;
    bool bookable = false;
    /// The slot that holds the moment, if there is one.
    std::optional<SlotId> slotId;
    QList<SlotReason> reasons;
    bool operator==(const SlotExplanation &) const = default;
    static const ObjectSchema<SlotExplanation> &schema();
};

} // namespace oh::api
