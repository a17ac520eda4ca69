// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/services/availabilityservice.h"
#include "backend/services/bookingservice.h"
#include "backend/services/calendarrequirement.h"
#include "models/api/scheduling.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

namespace {

Result<void> checkCalendar(Call &call, bool required)
{
    return required ? requireCalendar(call.tx(), callerOf(call)) : Result<void>();
}

QList<Endpoint> availabilityEndpoints(bool calendarRequired)
{
    const auto tag = u"Availability"_s;
    return {
        EndpointBuilder(Method::Post, u"/api/availability"_s, u"createAvailability"_s, tag,
                        u"Offer time: a block and the slots in it"_s)
            .access(Access::Mentor)
            .answers<api::AvailabilityBlock>(201)
            .mayFail({ErrorCode::AvailabilityOverlap, ErrorCode::CalendarRequired})
            .onBody<api::CreateAvailability>(
                [calendarRequired](Call &call,
                                   const api::CreateAvailability &block) -> Result<http::Response> {
                    if (const auto connected = checkCalendar(call, calendarRequired); !connected)
                        return connected.error();
                    return jsonAnswer(availability::create(call.tx(), callerOf(call), block), 201);
                }),
        EndpointBuilder(Method::Delete, u"/api/availability/{id}"_s, u"deleteAvailability"_s, tag,
                        u"Withdraw a block"_s)
            .access(Access::Mentor)
            .answersNothing()
            .mayFail({ErrorCode::NotFound, ErrorCode::AvailabilityHasBookings})
            .onQuery<api::DeleteAvailabilityQuery>(
                [](Call &call, const api::DeleteAvailabilityQuery &query) {
                    return withId<BlockId>(call, [&](BlockId id) {
                        return emptyAnswer(
                            availability::remove(call.tx(), callerOf(call), id, query.force));
                    });
                }),
        EndpointBuilder(Method::Get, u"/api/availability/my-blocks"_s, u"listMyBlocks"_s, tag,
                        u"The mentor's own blocks"_s)
            .onlyReads()
            .access(Access::Mentor)
            .answers<api::Page<api::AvailabilityBlock>>()
            .onQuery<api::PageQuery>([](Call &call, const api::PageQuery &query) {
                return jsonAnswer(availability::listMyBlocks(call.tx(), callerOf(call), query));
            }),
        EndpointBuilder(Method::Get, u"/api/availability/my-slots"_s, u"listMySlots"_s, tag,
                        u"The mentor's own slots and what became of them"_s)
            .access(Access::Mentor)
            .answers<api::Page<api::MySlot>>()
            .onQuery<api::MySlotsQuery>([](Call &call, const api::MySlotsQuery &query) {
                return jsonAnswer(availability::listMySlots(call.tx(), callerOf(call), query));
            }),
        EndpointBuilder(Method::Get, u"/api/slots/available"_s, u"listAvailableSlots"_s, tag,
                        u"A mentor's free slots in a range"_s)
            .onlyReads()
            .answers<api::SlotList>()
            .onQuery<api::SlotQuery>([](Call &call, const api::SlotQuery &query) {
                return jsonAnswer(availability::listAvailable(
                    call.tx(), callerOf(call), query.mentorId, query.from(), query.to()));
            }),
        EndpointBuilder(Method::Get, u"/api/mentors/{id}/availability"_s, u"listMentorSlots"_s, tag,
                        u"The same, by the mentor's address"_s)
            .onlyReads()
            .answers<api::SlotList>()
            .onQuery<api::RangeQuery>([](Call &call, const api::RangeQuery &query) {
                return withId<UserId>(call, [&](UserId id) {
                    return jsonAnswer(availability::listAvailable(call.tx(), callerOf(call), id,
                                                                  query.from(), query.to()));
                });
            }),
    };
}

QList<Endpoint> bookingEndpoints(bool calendarRequired)
{
    const auto tag = u"Bookings"_s;
    return {
        EndpointBuilder(Method::Post, u"/api/bookings"_s, u"createBooking"_s, tag,
                        u"Ask a mentor for a slot"_s)
            .access(Access::Mentee)
            .answers<api::Booking>(201)
            .mayFail({ErrorCode::NotFound, ErrorCode::SlotUnavailable, ErrorCode::TooLateToBook,
                      ErrorCode::MeetingOverlap, ErrorCode::TierRestricted,
                      ErrorCode::MentorDormant, ErrorCode::WeeklyLimitReached,
                      ErrorCode::LoadCapReached, ErrorCode::AccountDeactivated, ErrorCode::SlotHeld,
                      ErrorCode::CalendarRequired})
            .onBody<api::CreateBooking>(
                [calendarRequired](Call &call,
                                   const api::CreateBooking &booking) -> Result<http::Response> {
                    if (const auto connected = checkCalendar(call, calendarRequired); !connected)
                        return connected.error();
                    return jsonAnswer(bookings::create(call.tx(), callerOf(call), booking), 201);
                }),
        EndpointBuilder(Method::Get, u"/api/bookings/my-bookings"_s, u"listMyBookings"_s, tag,
                        u"The caller's bookings, as mentee or mentor"_s)
            .onlyReads()
            .answers<api::Page<api::Booking>>()
            .onQuery<api::MyBookingsQuery>([](Call &call, const api::MyBookingsQuery &query) {
                return jsonAnswer(bookings::listMine(call.tx(), callerOf(call), query));
            }),
        EndpointBuilder(Method::Get, u"/api/bookings/{id}"_s, u"getBooking"_s, tag,
                        u"One booking of the caller's"_s)
            .onlyReads()
            .answers<api::Booking>()
            .mayFail({ErrorCode::NotFound})
            .on([](Call &call) {
                return withId<BookingId>(call, [&](BookingId id) {
                    return jsonAnswer(bookings::get(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Put, u"/api/bookings/{id}/confirm"_s, u"confirmBooking"_s, tag,
                        u"Accept a request"_s)
            .answers<api::Booking>()
            .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden, ErrorCode::BookingNotPending})
            .on([](Call &call) {
                return withId<BookingId>(call, [&](BookingId id) {
                    return jsonAnswer(bookings::confirm(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Put, u"/api/bookings/{id}/decline"_s, u"declineBooking"_s, tag,
                        u"Turn a request down"_s)
            .answers<api::Booking>()
            .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden, ErrorCode::BookingNotPending})
            .onBody<api::DeclineBooking>([](Call &call, const api::DeclineBooking &answer) {
                return withId<BookingId>(call, [&](BookingId id) {
                    return jsonAnswer(bookings::decline(call.tx(), callerOf(call), id, answer));
                });
            }),
        EndpointBuilder(Method::Put, u"/api/bookings/{id}/cancel"_s, u"cancelBooking"_s, tag,
                        u"Call a meeting or a request off"_s)
            .answers<api::Booking>()
            .mayFail({ErrorCode::NotFound, ErrorCode::BookingNotCancelable})
            .onBody<api::CancelBooking>([](Call &call, const api::CancelBooking &cancellation) {
                return withId<BookingId>(call, [&](BookingId id) {
                    return jsonAnswer(
                        bookings::cancel(call.tx(), callerOf(call), id, cancellation));
                });
            }),
        EndpointBuilder(Method::Get, u"/api/admin/bookings"_s, u"listBookings"_s,
                        u"Administration"_s, u"All bookings"_s)
            .onlyReads()
            .access(Access::Coordinator)
            .answers<api::Page<api::Booking>>()
            .onQuery<api::AdminBookingsQuery>([](Call &call, const api::AdminBookingsQuery &query) {
                return jsonAnswer(bookings::listAll(call.tx(), callerOf(call), query));
            }),
    };
}

} // namespace

QList<Endpoint> schedulingEndpoints(const RouteContext &context)
{
    return availabilityEndpoints(context.requireCalendar) +
           bookingEndpoints(context.requireCalendar);
}

} // namespace oh::server
