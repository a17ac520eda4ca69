// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/scheduling.h"

#include "models/api/peoplefilter.h"

using namespace Qt::StringLiterals;

namespace oh::api {
namespace {

Rule dayOrMomentRule()
{
    return {.description = u"A day (2026-01-31, of UTC) or a moment (2026-01-31T15:00:00Z)"_s,
            .minLength = 10,
            .maxLength = 40,
            .check = [](const QString &text) -> std::optional<Sentence> {
                Reading reading;
                QDate date;
                QDateTime moment;
                if (Codec<QDate>::read(text, date, {}, {}, reading) ||
                    readUtc(text, moment, {}, reading))
                    return std::nullopt;
                return Sentence::tr(
                    "must be a day such as 2026-01-31, or a time such as 2026-01-31T15:00:00Z");
            },
            .example = u"2026-01-31"_s};
}

QDateTime rangeEdge(const QString &text, int extraDays)
{
    Reading reading;
    QDate date;
    if (Codec<QDate>::read(text, date, {}, {}, reading))
        return QDateTime(date.addDays(extraDays), QTime(0, 0), Qt::UTC);
    QDateTime moment;
    readUtc(text, moment, {}, reading);
    return moment;
}

/// Both days of a range count, so that one that ends on the day before it begins is empty.
Rule endRule()
{
    Rule rule = dayOrMomentRule();
    rule.description += u"; a day counts to its end, a moment is the first that doesn't"_s;
    return rule;
}

QStringList choosableReasons()
{
    QStringList names;
    for (const CancellationReason reason : enumValues<CancellationReason>()) {
        if (canBeChosen(reason))
            names.append(toString(reason));
    }
    return names;
}

template <typename Query>
void checkRange(const Query &query, Problems &problems)
{
    Reading reading;
    QDate day;
    const QDateTime from = query.from();
    const QDateTime to = query.to();
    const bool endsBefore = to == from && Codec<QDate>::read(query.endDate, day, {}, {}, reading);
    if (to < from || endsBefore)
        problems.add(u"endDate"_s, Sentence::tr("must not be before startDate"));
    else if (from.daysTo(to) > 366)
        problems.add(u"endDate"_s, Sentence::tr("must be within a year of startDate"));
}

} // namespace

const ObjectSchema<Location> &Location::schema()
{
    static const auto instance = ObjectSchema<Location>(u"Location"_s)
                                     .field(u"id"_s, &Location::id)
                                     .field(u"name"_s, &Location::name)
                                     .field(u"address"_s, &Location::address)
                                     .field(u"notes"_s, &Location::notes)
                                     .field(u"isActive"_s, &Location::isActive)
                                     .field(u"usedByBlocks"_s, &Location::usedByBlocks)
                                     .field(u"version"_s, &Location::version);
    return instance;
}

const ObjectSchema<LocationsQuery> &LocationsQuery::schema()
{
    static const auto instance =
        ObjectSchema<LocationsQuery>(u"LocationsQuery"_s)
            .field(u"q"_s, &LocationsQuery::q,
                   {.description = u"In the name or the address"_s, .maxLength = 100})
            .field(u"includeInactive"_s, &LocationsQuery::includeInactive,
                   {.description = u"Only for coordinators"_s, .mayBeMissing = true})
            .field(u"sort"_s, &LocationsQuery::sort, {.mayBeMissing = true})
            .field(u"limit"_s, &LocationsQuery::limit, limitRule())
            .field(u"offset"_s, &LocationsQuery::offset, offsetRule());
    return instance;
}

const ObjectSchema<CreateLocation> &CreateLocation::schema()
{
    static const auto instance =
        ObjectSchema<CreateLocation>(u"CreateLocation"_s)
            .field(u"name"_s, &CreateLocation::name, {.minLength = 1, .maxLength = 200})
            .field(u"address"_s, &CreateLocation::address, {.minLength = 1, .maxLength = 500})
            .field(u"notes"_s, &CreateLocation::notes, longTextRule(2000));
    return instance;
}

const ObjectSchema<UpdateLocation> &UpdateLocation::schema()
{
    static const auto instance =
        ObjectSchema<UpdateLocation>(u"UpdateLocation"_s,
                                     u"Absent fields stay as they are; null empties one."_s)
            .field(u"version"_s, &UpdateLocation::version, versionRule())
            .field(u"name"_s, &UpdateLocation::name, {.minLength = 1, .maxLength = 200})
            .field(u"address"_s, &UpdateLocation::address, {.minLength = 1, .maxLength = 500})
            .field(u"notes"_s, &UpdateLocation::notes, longTextRule(2000))
            .field(u"isActive"_s, &UpdateLocation::isActive)
            .field(u"force"_s, &UpdateLocation::force,
                   {.description = u"Deactivate it although availability is there"_s,
                    .mayBeMissing = true});
    return instance;
}

const ObjectSchema<PageQuery> &PageQuery::schema()
{
    static const auto instance = ObjectSchema<PageQuery>(u"PageQuery"_s)
                                     .field(u"limit"_s, &PageQuery::limit, limitRule())
                                     .field(u"offset"_s, &PageQuery::offset, offsetRule());
    return instance;
}

const ObjectSchema<AvailabilityBlock> &AvailabilityBlock::schema()
{
    static const auto instance =
        ObjectSchema<AvailabilityBlock>(u"AvailabilityBlock"_s)
            .field(u"id"_s, &AvailabilityBlock::id)
            .field(u"mentorId"_s, &AvailabilityBlock::mentorId)
            .field(u"recurrencePattern"_s, &AvailabilityBlock::recurrencePattern)
            .field(u"startDate"_s, &AvailabilityBlock::startDate)
            .field(u"endDate"_s, &AvailabilityBlock::endDate)
            .field(u"startTime"_s, &AvailabilityBlock::startTime)
            .field(u"endTime"_s, &AvailabilityBlock::endTime)
            .field(u"slotDurationMinutes"_s, &AvailabilityBlock::slotDurationMinutes)
            .field(u"bufferMinutes"_s, &AvailabilityBlock::bufferMinutes)
            .field(u"meetingType"_s, &AvailabilityBlock::meetingType)
            .field(u"locationPresetId"_s, &AvailabilityBlock::locationPresetId)
            .field(u"location"_s, &AvailabilityBlock::location)
            .field(u"description"_s, &AvailabilityBlock::description)
            .field(u"timezone"_s, &AvailabilityBlock::timezone)
            .field(u"slotCount"_s, &AvailabilityBlock::slotCount)
            .field(u"bookedCount"_s, &AvailabilityBlock::bookedCount)
            .field(u"createdAt"_s, &AvailabilityBlock::createdAt)
            .field(u"version"_s, &AvailabilityBlock::version);
    return instance;
}

const ObjectSchema<DeleteAvailabilityQuery> &DeleteAvailabilityQuery::schema()
{
    static const auto instance =
        ObjectSchema<DeleteAvailabilityQuery>(u"DeleteAvailabilityQuery"_s)
            .field(
                u"force"_s, &DeleteAvailabilityQuery::force,
                {.description = u"Cancel the live bookings in it as well"_s, .mayBeMissing = true});
    return instance;
}

QDateTime SlotQuery::from() const
{
    return rangeEdge(startDate, 0);
}

QDateTime SlotQuery::to() const
{
    return rangeEdge(endDate, 1);
}

const ObjectSchema<SlotQuery> &SlotQuery::schema()
{
    static const auto instance =
        ObjectSchema<SlotQuery>(u"SlotQuery"_s)
            .field(u"mentorId"_s, &SlotQuery::mentorId)
            .field(u"startDate"_s, &SlotQuery::startDate, dayOrMomentRule())
            .field(u"endDate"_s, &SlotQuery::endDate, endRule())
            .check([](const SlotQuery &query, Problems &problems) { checkRange(query, problems); });
    return instance;
}

QDateTime RangeQuery::from() const
{
    return rangeEdge(startDate, 0);
}

QDateTime RangeQuery::to() const
{
    return rangeEdge(endDate, 1);
}

const ObjectSchema<RangeQuery> &RangeQuery::schema()
{
    static const auto instance =
        ObjectSchema<RangeQuery>(u"RangeQuery"_s)
            .field(u"startDate"_s, &RangeQuery::startDate, dayOrMomentRule())
            .field(u"endDate"_s, &RangeQuery::endDate, endRule())
            .check(
                [](const RangeQuery &query, Problems &problems) { checkRange(query, problems); });
    return instance;
}

const ObjectSchema<Slot> &Slot::schema()
{
    static const auto instance =
        ObjectSchema<Slot>(u"Slot"_s)
            .field(u"id"_s, &Slot::id)
            .field(u"mentorId"_s, &Slot::mentorId)
            .field(u"startTime"_s, &Slot::startTime)
            .field(u"endTime"_s, &Slot::endTime)
            .field(u"meetingType"_s, &Slot::meetingType)
            .field(u"location"_s, &Slot::location)
            .field(u"description"_s, &Slot::description)
            .field(u"isHeld"_s, &Slot::isHeld,
                   {.description = u"Somebody else has its form open"_s, .mayBeMissing = true})
            .field(u"isWeekFull"_s, &Slot::isWeekFull,
                   {.description = u"The mentor's weekly cap is reached in the slot's week"_s,
                    .mayBeMissing = true});
    return instance;
}

const ObjectSchema<SlotList> &SlotList::schema()
{
    static const auto instance = ObjectSchema<SlotList>(u"SlotList"_s)
                                     .field(u"items"_s, &SlotList::items)
                                     .field(u"total"_s, &SlotList::total);
    return instance;
}

const ObjectSchema<MySlot> &MySlot::schema()
{
    static const auto instance = ObjectSchema<MySlot>(u"MySlot"_s)
                                     .field(u"id"_s, &MySlot::id)
                                     .field(u"blockId"_s, &MySlot::blockId,
                                            {.description = u"null where no block offers it: a "
                                                            "coordinator booked a free time"_s})
                                     .field(u"startTime"_s, &MySlot::startTime)
                                     .field(u"endTime"_s, &MySlot::endTime)
                                     .field(u"state"_s, &MySlot::state)
                                     .field(u"bookingId"_s, &MySlot::bookingId)
                                     .field(u"menteeName"_s, &MySlot::menteeName);
    return instance;
}

const ObjectSchema<MySlotsQuery> &MySlotsQuery::schema()
{
    Rule limit = limitRule();
    limit.maximum = 1000;
    static const auto instance = ObjectSchema<MySlotsQuery>(u"MySlotsQuery"_s)
                                     .field(u"blockId"_s, &MySlotsQuery::blockId)
                                     .field(u"limit"_s, &MySlotsQuery::limit, limit)
                                     .field(u"offset"_s, &MySlotsQuery::offset, offsetRule());
    return instance;
}

const ObjectSchema<CreateBooking> &CreateBooking::schema()
{
    static const auto instance =
        ObjectSchema<CreateBooking>(u"CreateBooking"_s)
            .field(u"timeSlotId"_s, &CreateBooking::timeSlotId)
            .field(u"mentorId"_s, &CreateBooking::mentorId)
            .field(u"meetingGoal"_s, &CreateBooking::meetingGoal, goalRule())
            .field(u"materialsUrls"_s, &CreateBooking::materialsUrls, materialsRule());
    return instance;
}

const ObjectSchema<CancelBooking> &CancelBooking::schema()
{
    static const auto instance =
        ObjectSchema<CancelBooking>(u"CancelBooking"_s)
            .field(u"reason"_s, &CancelBooking::reason,
                   {.description = u"Other reasons of a booking's are the server's"_s,
                    .names = choosableReasons()})
            .field(u"notes"_s, &CancelBooking::notes, longTextRule(1000));
    return instance;
}

const ObjectSchema<DeclineBooking> &DeclineBooking::schema()
{
    static const auto instance = ObjectSchema<DeclineBooking>(u"DeclineBooking"_s)
                                     .field(u"notes"_s, &DeclineBooking::notes, longTextRule(1000));
    return instance;
}

const ObjectSchema<Booking> &Booking::schema()
{
    static const auto instance =
        ObjectSchema<Booking>(u"Booking"_s)
            .field(u"id"_s, &Booking::id)
            .field(u"timeSlotId"_s, &Booking::timeSlotId)
            .field(u"mentorId"_s, &Booking::mentorId)
            .field(u"menteeId"_s, &Booking::menteeId)
            .field(u"mentor"_s, &Booking::mentor)
            .field(u"mentee"_s, &Booking::mentee)
            .field(u"meetingGoal"_s, &Booking::meetingGoal)
            .field(u"materialsUrls"_s, &Booking::materialsUrls)
            .field(u"meetingType"_s, &Booking::meetingType)
            .field(u"location"_s, &Booking::location)
            .field(u"googleMeetLink"_s, &Booking::googleMeetLink)
            .field(u"status"_s, &Booking::status)
            .field(u"createdVia"_s, &Booking::createdVia, {.mayBeMissing = true})
            .field(u"attendance"_s, &Booking::attendance)
            .field(u"attendanceMarkedBy"_s, &Booking::attendanceMarkedBy)
            .field(u"attendanceMarkedAt"_s, &Booking::attendanceMarkedAt)
            .field(u"confirmedBy"_s, &Booking::confirmedBy)
            .field(u"confirmedAt"_s, &Booking::confirmedAt)
            .field(u"canceledBy"_s, &Booking::canceledBy)
            .field(u"canceledAt"_s, &Booking::canceledAt)
            .field(u"isDeclined"_s, &Booking::isDeclined)
            .field(u"cancellationReason"_s, &Booking::cancellationReason)
            .field(u"cancellationNotes"_s, &Booking::cancellationNotes)
            .field(u"meetingStartTime"_s, &Booking::meetingStartTime)
            .field(u"meetingEndTime"_s, &Booking::meetingEndTime)
            .field(u"icalSequence"_s, &Booking::icalSequence, {.mayBeMissing = true})
            .field(u"mentorEvent"_s, &Booking::mentorEvent,
                   {.description = u"The mentor removed the meeting's event from the own calendar, "
                                   "or moved it there; the meeting stands. Null when it is back, "
                                   "the meeting has moved, or does not take place"_s})
            .field(u"menteeEvent"_s, &Booking::menteeEvent,
                   {.description = u"The same of the mentee's calendar"_s})
            .field(u"proposal"_s, &Booking::proposal)
            .field(u"expiresAt"_s, &Booking::expiresAt)
            .field(u"createdAt"_s, &Booking::createdAt)
            .field(u"updatedAt"_s, &Booking::updatedAt)
            .field(u"version"_s, &Booking::version);
    return instance;
}

const ObjectSchema<MyBookingsQuery> &MyBookingsQuery::schema()
{
    static const auto instance =
        ObjectSchema<MyBookingsQuery>(u"MyBookingsQuery"_s)
            .field(u"tab"_s, &MyBookingsQuery::tab,
                   {.description = u"upcoming: live and not over; past: over; canceled: canceled, "
                                   "declined or expired"_s})
            .field(u"status"_s, &MyBookingsQuery::status)
            .field(u"limit"_s, &MyBookingsQuery::limit, limitRule())
            .field(u"offset"_s, &MyBookingsQuery::offset, offsetRule());
    return instance;
}

const ObjectSchema<AdminBookingsQuery> &AdminBookingsQuery::schema()
{
    static const auto instance =
        withPeopleFilter(ObjectSchema<AdminBookingsQuery>(u"AdminBookingsQuery"_s))
            .field(u"status"_s, &AdminBookingsQuery::status, {.maxItems = 5, .mayBeMissing = true})
            .field(u"mentorId"_s, &AdminBookingsQuery::mentorId)
            .field(u"menteeId"_s, &AdminBookingsQuery::menteeId)
            .field(u"q"_s, &AdminBookingsQuery::q, {.maxLength = 100})
            .field(u"from"_s, &AdminBookingsQuery::from)
            .field(u"to"_s, &AdminBookingsQuery::to)
            .field(u"declined"_s, &AdminBookingsQuery::declined)
            .field(u"sort"_s, &AdminBookingsQuery::sort, {.mayBeMissing = true})
            .field(u"limit"_s, &AdminBookingsQuery::limit, limitRule())
            .field(u"offset"_s, &AdminBookingsQuery::offset, offsetRule())
            .field(u"cursor"_s, &AdminBookingsQuery::cursor, cursorRule())
            .check([](const AdminBookingsQuery &query, Problems &problems) {
                checkCursor(query.cursor, query.offset, problems);
            });
    return instance;
}

} // namespace oh::api
