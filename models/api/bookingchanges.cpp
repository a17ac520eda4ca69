// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/bookingchanges.h"

#include "models/api/rules.h"

using namespace Qt::StringLiterals;

namespace oh::api {

namespace {

/// A slot, or a time from its beginning to its end.
void checkWish(const std::optional<SlotId> &slot, const std::optional<QDateTime> &start,
               const std::optional<QDateTime> &end, Problems &problems)
{
    if (slot && (start || end)) {
        problems.add(u"timeSlotId"_s, Sentence::tr("goes without startTime and endTime"));
    } else if (end && !start) {
        problems.add(u"startTime"_s, Sentence::tr("is required with endTime"));
    } else if (start && !end) {
        problems.add(u"endTime"_s, Sentence::tr("is required with startTime"));
    } else if (start) {
        const qint64 minutes = start->secsTo(*end) / 60;
        if (minutes < 5 || minutes > 8 * 60)
            problems.add(u"endTime"_s,
                         Sentence::tr("must be 5 minutes to 8 hours after startTime"));
    }
}

} // namespace

const ObjectSchema<RescheduleProposal> &RescheduleProposal::schema()
{
    static const auto instance = ObjectSchema<RescheduleProposal>(u"RescheduleProposal"_s)
                                     .field(u"id"_s, &RescheduleProposal::id)
                                     .field(u"bookingId"_s, &RescheduleProposal::bookingId)
                                     .field(u"timeSlotId"_s, &RescheduleProposal::timeSlotId)
                                     .field(u"startTime"_s, &RescheduleProposal::startTime)
                                     .field(u"endTime"_s, &RescheduleProposal::endTime)
                                     .field(u"proposedBy"_s, &RescheduleProposal::proposedBy)
                                     .field(u"message"_s, &RescheduleProposal::message)
                                     .field(u"status"_s, &RescheduleProposal::status)
                                     .field(u"createdAt"_s, &RescheduleProposal::createdAt);
    return instance;
}

const ObjectSchema<ProposeReschedule> &ProposeReschedule::schema()
{
    static const auto instance =
        ObjectSchema<ProposeReschedule>(u"ProposeReschedule"_s)
            .field(u"timeSlotId"_s, &ProposeReschedule::timeSlotId)
            .field(u"message"_s, &ProposeReschedule::message, longTextRule(1000));
    return instance;
}

const ObjectSchema<RescheduleBooking> &RescheduleBooking::schema()
{
    static const auto instance =
        ObjectSchema<RescheduleBooking>(u"RescheduleBooking"_s)
            .field(u"version"_s, &RescheduleBooking::version, versionRule())
            .field(u"timeSlotId"_s, &RescheduleBooking::timeSlotId)
            .field(u"reason"_s, &RescheduleBooking::reason, longTextRule(1000))
            .field(u"confirmWarnings"_s, &RescheduleBooking::confirmWarnings, confirmRule())
            .field(u"confirmedWarnings"_s, &RescheduleBooking::confirmedWarnings, confirmedRule());
    return instance;
}

const ObjectSchema<WhiteGloveBooking> &WhiteGloveBooking::schema()
{
    static const auto instance =
        ObjectSchema<WhiteGloveBooking>(u"WhiteGloveBooking"_s)
            .field(u"mentorId"_s, &WhiteGloveBooking::mentorId)
            .field(u"menteeId"_s, &WhiteGloveBooking::menteeId)
            .field(u"timeSlotId"_s, &WhiteGloveBooking::timeSlotId)
            .field(u"startTime"_s, &WhiteGloveBooking::startTime,
                   {.description = u"With endTime instead of timeSlotId: any free time"_s})
            .field(u"endTime"_s, &WhiteGloveBooking::endTime)
            .field(u"meetingType"_s, &WhiteGloveBooking::meetingType,
                   {.description = u"Without it the slot's, or online"_s})
            .field(u"location"_s, &WhiteGloveBooking::location, longTextRule(1000))
            .field(u"meetingGoal"_s, &WhiteGloveBooking::meetingGoal, goalRule())
            .field(u"materialsUrls"_s, &WhiteGloveBooking::materialsUrls, materialsRule())
            .field(u"reason"_s, &WhiteGloveBooking::reason, longTextRule(1000))
            .field(u"confirmWarnings"_s, &WhiteGloveBooking::confirmWarnings, confirmRule())
            .field(u"confirmedWarnings"_s, &WhiteGloveBooking::confirmedWarnings, confirmedRule())
            .check([](const WhiteGloveBooking &booking, Problems &problems) {
                const bool hasTime = booking.startTime || booking.endTime;
                if (!booking.timeSlotId && !hasTime)
                    problems.add(u"timeSlotId"_s,
                                 Sentence::tr("is required, or startTime and endTime"));
                checkWish(booking.timeSlotId, booking.startTime, booking.endTime, problems);
                if (booking.mentorId == booking.menteeId)
                    problems.add(u"menteeId"_s,
                                 Sentence::tr("must be somebody else than the mentor"));
                const bool inPerson =
                    booking.meetingType && *booking.meetingType != MeetingType::Online;
                if (inPerson && hasTime && booking.location.value_or(QString()).isEmpty())
                    problems.add(u"location"_s,
                                 Sentence::tr("is required for a meeting in person"));
            });
    return instance;
}

const ObjectSchema<EditBooking> &EditBooking::schema()
{
    static const auto instance =
        ObjectSchema<EditBooking>(u"EditBooking"_s)
            .field(u"version"_s, &EditBooking::version, versionRule())
            .field(u"menteeId"_s, &EditBooking::menteeId)
            .field(u"mentorId"_s, &EditBooking::mentorId,
                   {.description = u"Another mentor: at timeSlotId, at a free time from startTime "
                                   "to endTime, or else at the meeting's time"_s})
            .field(u"timeSlotId"_s, &EditBooking::timeSlotId)
            .field(u"startTime"_s, &EditBooking::startTime)
            .field(u"endTime"_s, &EditBooking::endTime)
            .field(u"meetingGoal"_s, &EditBooking::meetingGoal, goalRule())
            .field(u"materialsUrls"_s, &EditBooking::materialsUrls, materialsRule())
            .field(u"meetingType"_s, &EditBooking::meetingType)
            .field(u"location"_s, &EditBooking::location, longTextRule(1000))
            .field(u"meetingLink"_s, &EditBooking::meetingLink, meetingLinkRule())
            .field(u"reason"_s, &EditBooking::reason, longTextRule(1000))
            .field(u"confirmWarnings"_s, &EditBooking::confirmWarnings, confirmRule())
            .field(u"confirmedWarnings"_s, &EditBooking::confirmedWarnings, confirmedRule())
            .check([](const EditBooking &change, Problems &problems) {
                if (!change.mentorId && (change.timeSlotId || change.startTime || change.endTime))
                    problems.add(
                        u"mentorId"_s,
                        Sentence::tr(
                            "is required with a time; move the meeting to keep its mentor"));
                checkWish(change.timeSlotId, change.startTime, change.endTime, problems);
            });
    return instance;
}

const ObjectSchema<ConfirmBookingQuery> &ConfirmBookingQuery::schema()
{
    static const auto instance =
        ObjectSchema<ConfirmBookingQuery>(u"ConfirmBookingQuery"_s)
            .field(u"confirmWarnings"_s, &ConfirmBookingQuery::confirmWarnings, confirmRule())
            .field(u"confirmedWarnings"_s, &ConfirmBookingQuery::confirmedWarnings,
                   confirmedRule());
    return instance;
}

const ObjectSchema<MarkAttendance> &MarkAttendance::schema()
{
    static const auto instance =
        ObjectSchema<MarkAttendance>(u"MarkAttendance"_s)
            .field(u"attendance"_s, &MarkAttendance::attendance,
                   {.description = u"Who came; null takes back what was noted"_s,
                    .mustBeGiven = true});
    return instance;
}

const ObjectSchema<BookingLimits> &BookingLimits::schema()
{
    static const auto instance =
        ObjectSchema<BookingLimits>(u"BookingLimits"_s)
            .field(u"limit"_s, &BookingLimits::limit,
                   {.description = u"Bookings a week; null without a limit"_s})
            .field(u"used"_s, &BookingLimits::used)
            .field(u"remaining"_s, &BookingLimits::remaining)
            .field(u"weekStart"_s, &BookingLimits::weekStart)
            .field(u"weekEnd"_s, &BookingLimits::weekEnd)
            .field(u"timeZone"_s, &BookingLimits::timeZone);
    return instance;
}

const ObjectSchema<SlotHold> &SlotHold::schema()
{
    static const auto instance =
        ObjectSchema<SlotHold>(u"SlotHold"_s)
            .field(u"slotId"_s, &SlotHold::slotId)
            .field(u"heldUntil"_s, &SlotHold::heldUntil)
            .field(
                u"isHeld"_s, &SlotHold::isHeld,
                {.description =
                     u"False once the quarter of an hour that a slot can be kept is used up: anybody can book it, also who asks"_s,
                 .mayBeMissing = true});
    return instance;
}

} // namespace oh::api
