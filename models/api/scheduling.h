// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/bookingchanges.h"
#include "models/api/people.h"
#include "models/api/schema.h"
#include "models/domain/enums.h"
#include "models/domain/figures.h"

namespace oh::api {

/// An entry of GET /locations.
struct Location
{
    LocationId id;
    QString name;
    QString address;
    std::optional<QString> notes;
    bool isActive = true;
    /// For coordinators: how many of mentors' blocks of time are there.
    std::optional<int> usedByBlocks = {};
    std::optional<int> version = {};
    bool operator==(const Location &) const = default;
    static const ObjectSchema<Location> &schema();
};

/// GET /locations.
struct LocationsQuery
{
    /// Words in the name or the address.
    std::optional<QString> q;
    /// Deactivated ones too; coordinators only.
    bool includeInactive = false;
    LocationSort sort = LocationSort::Name;
    int limit = 20;
    int offset = 0;
    bool operator==(const LocationsQuery &) const = default;
    static const ObjectSchema<LocationsQuery> &schema();
};

/// POST /locations (FR74).
struct CreateLocation
{
    QString name;
    QString address;
    std::optional<QString> notes;
    bool operator==(const CreateLocation &) const = default;
    static const ObjectSchema<CreateLocation> &schema();
};

/// PUT /locations/:id: absent fields stay as they are.
struct UpdateLocation
{
    /// As it was read: 409 STALE_VERSION when somebody else saved in between.
    std::optional<int> version;
    std::optional<QString> name;
    std::optional<QString> address;
    Patch<QString> notes;
    std::optional<bool> isActive;
    /// Deactivate it although blocks of mentors are there: those stay.
    bool force = false;
    bool operator==(const UpdateLocation &) const = default;
    static const ObjectSchema<UpdateLocation> &schema();
};

struct PageQuery
{
    int limit = 20;
    int offset = 0;
    bool operator==(const PageQuery &) const = default;
    static const ObjectSchema<PageQuery> &schema();
};

/// POST /availability (FR22–FR25). Wall-clock times in `timezone`, the mentor's own without it.
struct CreateAvailability
{
    RecurrencePattern recurrencePattern = RecurrencePattern::OneTime;
    QDate startDate;
    std::optional<QDate> endDate;
    QTime startTime;
    QTime endTime;
    int slotDurationMinutes = 30;
    int bufferMinutes = 0;
    MeetingType meetingType = MeetingType::Online;
    std::optional<LocationId> locationPresetId;
    std::optional<QString> locationCustom;
    std::optional<QString> description;
    std::optional<QString> timezone;
    bool operator==(const CreateAvailability &) const = default;
    static const ObjectSchema<CreateAvailability> &schema();
};

struct AvailabilityBlock
{
    BlockId id;
    UserId mentorId;
    RecurrencePattern recurrencePattern = RecurrencePattern::OneTime;
    QDate startDate;
    std::optional<QDate> endDate;
    QTime startTime;
    QTime endTime;
    int slotDurationMinutes = 30;
    int bufferMinutes = 0;
    MeetingType meetingType = MeetingType::Online;
    std::optional<LocationId> locationPresetId;
    /// The preset's name and address, or the custom text.
    std::optional<QString> location;
    std::optional<QString> description;
    QString timezone;
    /// Slots made so far, and how many of them are held by a live booking.
    int slotCount = 0;
    int bookedCount = 0;
    QDateTime createdAt;
    /// Sent back with an edit, so that nobody overwrites another's change.
    int version = 0;
    bool operator==(const AvailabilityBlock &) const = default;
    static const ObjectSchema<AvailabilityBlock> &schema();
};

/// DELETE /availability/:id (FR80).
struct DeleteAvailabilityQuery
{
    bool force = false;
    bool operator==(const DeleteAvailabilityQuery &) const = default;
    static const ObjectSchema<DeleteAvailabilityQuery> &schema();
};

/// GET /slots/available, GET /mentors/:id/availability.
struct SlotQuery
{
    UserId mentorId;
    /// Bare dates are days of UTC, the end included; date-times are taken as they are.
    QString startDate;
    QString endDate;
    bool operator==(const SlotQuery &) const = default;
    static const ObjectSchema<SlotQuery> &schema();
    /// [start, end) in UTC.
    QDateTime from() const;
    QDateTime to() const;
};

/// The same without the mentor, whom the path names.
struct RangeQuery
{
    QString startDate;
    QString endDate;
    bool operator==(const RangeQuery &) const = default;
    static const ObjectSchema<RangeQuery> &schema();
    QDateTime from() const;
    QDateTime to() const;
};

struct Slot
{
    SlotId id;
    UserId mentorId;
    QDateTime startTime;
    QDateTime endTime;
    MeetingType meetingType = MeetingType::Online;
    std::optional<QString> location;
    std::optional<QString> description;
    /// Somebody else has its form open; the one who has sees false.
    bool isHeld = false;
    /// The mentor has as many sessions in that week as they want (000: load cap).
    bool isWeekFull = false;
    bool operator==(const Slot &) const = default;
    static const ObjectSchema<Slot> &schema();
};

/// Slots of one mentor in a range: never more than the window holds, so without pages.
struct SlotList
{
    QList<Slot> items;
    int total = 0;
    bool operator==(const SlotList &) const = default;
    static const ObjectSchema<SlotList> &schema();
};

/// A slot as its mentor sees it (GET /availability/my-slots).
struct MySlot
{
    SlotId id;
    /// Nothing for a time of which a coordinator made a slot for one meeting.
    std::optional<BlockId> blockId;
    QDateTime startTime;
    QDateTime endTime;
    SlotState state = SlotState::Open;
    std::optional<BookingId> bookingId;
    std::optional<QString> menteeName;
    bool operator==(const MySlot &) const = default;
    static const ObjectSchema<MySlot> &schema();
};

struct MySlotsQuery
{
    std::optional<BlockId> blockId;
    int limit = 100;
    int offset = 0;
    bool operator==(const MySlotsQuery &) const = default;
    static const ObjectSchema<MySlotsQuery> &schema();
};

/// POST /bookings (FR29, FR30).
struct CreateBooking
{
    SlotId timeSlotId;
    /// When given, must be the slot's mentor.
    std::optional<UserId> mentorId;
    QString meetingGoal;
    QList<QString> materialsUrls;
    bool operator==(const CreateBooking &) const = default;
    static const ObjectSchema<CreateBooking> &schema();
};

/// PUT /bookings/:id/cancel (FR34, FR61).
struct CancelBooking
{
    std::optional<CancellationReason> reason;
    std::optional<QString> notes;
    bool operator==(const CancelBooking &) const = default;
    static const ObjectSchema<CancelBooking> &schema();
};

/// PUT /bookings/:id/decline.
struct DeclineBooking
{
    std::optional<QString> notes;
    bool operator==(const DeclineBooking &) const = default;
    static const ObjectSchema<DeclineBooking> &schema();
};

struct Booking
{
    BookingId id;
    SlotId timeSlotId;
    UserId mentorId;
    UserId menteeId;
    PersonRef mentor;
    PersonRef mentee;
    QString meetingGoal;
    QList<QString> materialsUrls;
    MeetingType meetingType = MeetingType::Online;
    std::optional<QString> location;
    std::optional<QString> googleMeetLink;
    BookingStatus status = BookingStatus::Pending;
    BookingOrigin createdVia = BookingOrigin::Mentee;
    std::optional<Attendance> attendance;
    std::optional<UserId> attendanceMarkedBy;
    std::optional<QDateTime> attendanceMarkedAt;
    std::optional<UserId> confirmedBy;
    std::optional<QDateTime> confirmedAt;
    std::optional<UserId> canceledBy;
    std::optional<QDateTime> canceledAt;
    /// The mentor said no to the request; not a cancellation.
    bool isDeclined = false;
    std::optional<CancellationReason> cancellationReason;
    std::optional<QString> cancellationNotes;
    QDateTime meetingStartTime;
    QDateTime meetingEndTime;
    /// Rises with every move; the calendar UID stays.
    int icalSequence = 0;
    /// What either side did to the meeting's event in the own calendar while the meeting stands;
    /// nothing as long as it is where it was written.
    std::optional<EventDeparture> mentorEvent;
    std::optional<EventDeparture> menteeEvent;
    /// Another time that one side has offered and the other has not answered yet.
    std::optional<RescheduleProposal> proposal;
    /// When a pending request lapses; null otherwise.
    std::optional<QDateTime> expiresAt;
    QDateTime createdAt;
    QDateTime updatedAt;
    int version = 0;
    bool operator==(const Booking &) const = default;
    static const ObjectSchema<Booking> &schema();
};

/// GET /bookings/my-bookings.
struct MyBookingsQuery
{
    std::optional<BookingTab> tab;
    std::optional<BookingStatus> status;
    int limit = 20;
    int offset = 0;
    bool operator==(const MyBookingsQuery &) const = default;
    static const ObjectSchema<MyBookingsQuery> &schema();
};

/// GET /admin/bookings.
struct AdminBookingsQuery
{
    QList<BookingStatus> status;
    std::optional<UserId> mentorId;
    std::optional<UserId> menteeId;
    /// Words in the names of either side, or in the goal.
    std::optional<QString> q;
    std::optional<QDateTime> from;
    std::optional<QDateTime> to;
    /// Of the canceled ones: only requests that the mentor declined, or none of them.
    std::optional<bool> declined = {};
    /// As in FiguresQuery: meetings of such people only.
    QList<QString> industries = {};
    QList<QString> technologies = {};
    QList<QString> stages = {};
    QList<Tier> tier = {};
    FigureParty party = FigureParty::Mentor;
    BookingSort sort = BookingSort::StartDescending;
    int limit = 20;
    int offset = 0;
    std::optional<QString> cursor = {};
    bool operator==(const AdminBookingsQuery &) const = default;
    static const ObjectSchema<AdminBookingsQuery> &schema();
};

} // namespace oh::api
