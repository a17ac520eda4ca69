// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/calendarchecks.h"
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/services/bookinglist.h"
#include "backend/services/bookingservice.h"
#include "models/api/scheduling.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

namespace {

Result<std::vector<std::optional<Result<http::Response>>>>
createTogether(std::vector<std::pair<Call *, api::CreateBooking>> &calls)
{
    std::vector<std::optional<Result<http::Response>>> answers(calls.size());
    std::vector<bookings::MenteesRequest> requests;
    QDateTime now;
    for (const auto &[call, booking] : calls) {
        requests.push_back({call->principal->userId, booking});
        now = now.isValid() ? std::max(now, call->now) : call->now;
    }
    const auto made = bookings::createTogether(calls.front().first->tx(), requests, now);
    if (!made)
        return made.error();
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if ((*made)[i])
            answers[i].emplace(jsonAnswer(*(*made)[i], 201));
    }
    return answers;
}

QList<Endpoint> bookingEndpoints(const RouteContext &context)
{
    const auto all = std::make_shared<bookings::BookingList>(context.memory);
    const auto tag = u"Bookings"_s;
    return {
        EndpointBuilder(Method::Post, u"/api/bookings"_s, u"createBooking"_s, tag,
                        u"Ask a mentor for a slot"_s)
            .access(Access::Mentee)
            .answers<api::Booking>(201)
            .mayFail({ErrorCode::NotFound, ErrorCode::SlotUnavailable, ErrorCode::TooLateToBook,
                      ErrorCode::MeetingOverlap, ErrorCode::TierRestricted,
                      ErrorCode::MentorDormant, ErrorCode::WeeklyLimitReached,
                      ErrorCode::LoadCapReached, ErrorCode::AccountDeactivated,
                      ErrorCode::SlotHeld})
            .mailsOthers(MailedDeed::Booking)
            .needsCalendar()
            .asksCalendars(CalendarQuestion::Slot)
            .onBodyTogether<api::CreateBooking>(
                [](Call &call, const api::CreateBooking &booking) {
                    return jsonAnswer(bookings::create(call.tx(), callerOf(call), booking), 201);
                },
                createTogether),
        EndpointBuilder(Method::Get, u"/api/bookings/my-bookings"_s, u"listMyBookings"_s, tag,
                        u"The caller's bookings, as mentee or mentor"_s)
            .onlyReads()
            .answers<api::Page<api::Booking>>()
            .remembered(Sharing::Caller)
            .onQuery<api::MyBookingsQuery>([](Call &call, const api::MyBookingsQuery &query) {
                call.madeOf = {cache::Topic::bookingsOf(call.principal->userId),
                               cache::Topic::people()};
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
            .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden, ErrorCode::BookingNotPending,
                      ErrorCode::WarningsToConfirm, ErrorCode::AccountDeactivated})
            .asksCalendars(CalendarQuestion::Booking)
            .onQuery<api::ConfirmBookingQuery>(
                [](Call &call, const api::ConfirmBookingQuery &query) {
                    return withId<BookingId>(call, [&](BookingId id) {
                        return jsonAnswer(bookings::confirm(call.tx(), callerOf(call), id,
                                                            calendarWarnings(call), query));
                    });
                }),
        EndpointBuilder(Method::Put, u"/api/bookings/{id}/decline"_s, u"declineBooking"_s, tag,
                        u"Turn a request down"_s)
            .answers<api::Booking>()
            .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden, ErrorCode::BookingNotPending})
            .onOptionalBody<api::DeclineBooking>(
                [](Call &call, const std::optional<api::DeclineBooking> &answer) {
                    return withId<BookingId>(call, [&](BookingId id) {
                        return jsonAnswer(bookings::decline(
                            call.tx(), callerOf(call), id, answer.value_or(api::DeclineBooking())));
                    });
                }),
        EndpointBuilder(Method::Put, u"/api/bookings/{id}/cancel"_s, u"cancelBooking"_s, tag,
                        u"Call a meeting or a request off"_s)
            .answers<api::Booking>()
            .mayFail({ErrorCode::NotFound, ErrorCode::BookingNotCancelable})
            .onOptionalBody<api::CancelBooking>(
                [](Call &call, const std::optional<api::CancelBooking> &cancellation) {
                    return withId<BookingId>(call, [&](BookingId id) {
                        return jsonAnswer(
                            bookings::cancel(call.tx(), callerOf(call), id,
                                             cancellation.value_or(api::CancelBooking())));
                    });
                }),
        EndpointBuilder(Method::Get, u"/api/admin/bookings"_s, u"listBookings"_s,
                        u"Administration"_s, u"All bookings"_s)
            .onlyReads()
            .access(Access::Coordinator)
            .answers<api::Page<api::Booking>>()
            .onQuery<api::AdminBookingsQuery>(
                [all](Call &call, const api::AdminBookingsQuery &query) {
                    return jsonAnswer(all->read(call.tx(), callerOf(call), query, call.readSince));
                }),
    };
}

} // namespace

QList<Endpoint> schedulingEndpoints(const RouteContext &context)
{
    return bookingEndpoints(context);
}

} // namespace oh::server
