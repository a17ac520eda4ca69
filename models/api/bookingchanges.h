// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/schema.h"
#include "models/domain/enums.h"

/// What changes a booking after it was made, and what coordinators do for both sides.
namespace oh::api {

/// An offer to meet at another time, which the other side has to agree to.
struct RescheduleProposal
{
    ProposalId id;
    BookingId bookingId;
    /// Null once the slot is gone.
    std::optional<SlotId> timeSlotId;
    QDateTime startTime;
    QDateTime endTime;
    UserId proposedBy;
    std::optional<QString> message;
    ProposalStatus status = ProposalStatus::Open;
    QDateTime createdAt;
    bool operator==(const RescheduleProposal &) const = default;
    static const ObjectSchema<RescheduleProposal> &schema();
};

/// POST /bookings/:id/proposals.
struct ProposeReschedule
{
    SlotId timeSlotId;
    std::optional<QString> message;
    bool operator==(const ProposeReschedule &) const = default;
    static const ObjectSchema<ProposeReschedule> &schema();
};

/// PUT /bookings/:id/reschedule: a coordinator's move.
struct RescheduleBooking
{
    /// The one that was read, so that nobody moves what somebody else has moved meanwhile; whoever
    /// says none moves whatever is there.
    std::optional<int> version;
    SlotId timeSlotId;
    std::optional<QString> reason;
    /// Rules that it goes against were read (409 WARNINGS_TO_CONFIRM without).
    bool confirmWarnings = false;
    /// Their names: one that is not among them was not there yet, and is read first.
    std::optional<QList<QString>> confirmedWarnings;
    bool operator==(const RescheduleBooking &) const = default;
    static const ObjectSchema<RescheduleBooking> &schema();
};

/// POST /admin/bookings (FR65, FR67). A slot, or a time of which one is made.
struct WhiteGloveBooking
{
    UserId mentorId;
    UserId menteeId;
    std::optional<SlotId> timeSlotId;
    std::optional<QDateTime> startTime;
    std::optional<QDateTime> endTime;
    std::optional<MeetingType> meetingType;
    std::optional<QString> location;
    QString meetingGoal;
    QList<QString> materialsUrls;
    std::optional<QString> reason;
    bool confirmWarnings = false;
    /// Their names: one that is not among them was not there yet, and is read first.
    std::optional<QList<QString>> confirmedWarnings;
    bool operator==(const WhiteGloveBooking &) const = default;
    static const ObjectSchema<WhiteGloveBooking> &schema();
};

/// PUT /admin/bookings/:id (FR66). What is absent stays as it is.
struct EditBooking
{
    /// As it was read: 409 STALE_VERSION when somebody else saved in between.
    int version = 0;
    std::optional<UserId> menteeId;
    /// Another mentor, at one of their slots, or at any free time of theirs: without either at the
    /// time that the meeting has.
    std::optional<UserId> mentorId;
    std::optional<SlotId> timeSlotId;
    std::optional<QDateTime> startTime;
    std::optional<QDateTime> endTime;
    std::optional<QString> meetingGoal;
    std::optional<QList<QString>> materialsUrls;
    std::optional<MeetingType> meetingType;
    Patch<QString> location;
    /// Of an online meeting (FR62); null or empty takes it away.
    Patch<QString> meetingLink;
    std::optional<QString> reason;
    bool confirmWarnings = false;
    /// Their names: one that is not among them was not there yet, and is read first.
    std::optional<QList<QString>> confirmedWarnings;
    bool operator==(const EditBooking &) const = default;
    static const ObjectSchema<EditBooking> &schema();
};

/// PUT /bookings/:id/confirm.
struct ConfirmBookingQuery
{
    /// Of coordinators: although somebody's calendar has something else then.
    bool confirmWarnings = false;
    /// Their names: one that is not among them was not there yet, and is read first.
    std::optional<QList<QString>> confirmedWarnings = {};
    bool operator==(const ConfirmBookingQuery &) const = default;
    static const ObjectSchema<ConfirmBookingQuery> &schema();
};

/// PUT /bookings/:id/attendance. Null takes back what was noted.
struct MarkAttendance
{
    Patch<Attendance> attendance;
    bool operator==(const MarkAttendance &) const = default;
    static const ObjectSchema<MarkAttendance> &schema();
};

/// GET /bookings/limits (FR50).
struct BookingLimits
{
    /// Null: as many as they like.
    std::optional<int> limit;
    int used = 0;
    std::optional<int> remaining;
    /// Monday 00:00 of this week and the next in the mentee's zone.
    QDateTime weekStart;
    QDateTime weekEnd;
    QString timeZone;
    bool operator==(const BookingLimits &) const = default;
    static const ObjectSchema<BookingLimits> &schema();
};

/// POST /slots/:id/hold.
struct SlotHold
{
    SlotId slotId;
    QDateTime heldUntil;
    /// No: who asks has had the slot for as long as anybody may, until then, and now it is kept for
    /// nobody; they can still book it. An older server does not say.
    bool isHeld = true;
    bool operator==(const SlotHold &) const = default;
    static const ObjectSchema<SlotHold> &schema();
};

} // namespace oh::api
