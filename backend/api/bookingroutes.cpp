// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/calendarchecks.h"
#include "backend/api/handlers.h"
#include "backend/api/routes.h"
#include "backend/services/alternatives.h"
#include "backend/services/bookingservice.h"
#include "backend/services/holdservice.h"
#include "backend/services/notesservice.h"
#include "backend/services/rescheduleservice.h"
#include "backend/services/waitinglistservice.h"
#include "backend/services/whitegloveservice.h"
#include "models/api/bookingchanges.h"
#include "models/api/bookingextras.h"
#include "models/api/scheduling.h"

using namespace Qt::StringLiterals;

namespace oh::server {

using http::Method;

namespace {

/// A booking and something of it: both ids of the path.
template <typename Second, typename Work>
Result<http::Response> withBookingAnd(const Call &call, QStringView parameter, Work work)
{
    const auto booking = call.id<BookingId>(u"id");
    if (!booking)
        return booking.error();
    const auto second = call.id<Second>(parameter);
    if (!second)
        return second.error();
    return work(*booking, *second);
}

QList<Endpoint> rescheduleEndpoints()
{
    const auto tag = u"Rescheduling"_s;
    return {
        EndpointBuilder(Method::Put, u"/api/bookings/{id}/reschedule"_s, u"rescheduleBooking"_s,
                        tag, u"Move a meeting to another slot of the same mentor"_s)
            .access(Access::Coordinator)
            .answers<api::Booking>()
            .mayFail({ErrorCode::NotFound, ErrorCode::BookingNotMovable, ErrorCode::SlotUnavailable,
                      ErrorCode::MeetingOverlap, ErrorCode::AccountDeactivated,
                      ErrorCode::StaleVersion, ErrorCode::WarningsToConfirm})
            .asksCalendars(CalendarQuestion::Move)
            .onBody<api::RescheduleBooking>([](Call &call, const api::RescheduleBooking &move) {
                return withId<BookingId>(call, [&](BookingId id) {
                    return jsonAnswer(bookings::reschedule(call.tx(), callerOf(call), id, move,
                                                           calendarWarnings(call)));
                });
            }),
        EndpointBuilder(Method::Post, u"/api/bookings/{id}/proposals"_s, u"proposeReschedule"_s,
                        tag, u"Ask the other side for another time"_s)
            .answers<api::RescheduleProposal>(201)
            .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden, ErrorCode::BookingNotMovable,
                      ErrorCode::SlotUnavailable, ErrorCode::SlotHeld, ErrorCode::TooLateToBook,
                      ErrorCode::LoadCapReached, ErrorCode::AccountDeactivated,
                      ErrorCode::MeetingOverlap, ErrorCode::Conflict})
            .mailsOthers(MailedDeed::Proposal)
            .needsCalendar()
            .onBody<api::ProposeReschedule>([](Call &call, const api::ProposeReschedule &proposal) {
                return withId<BookingId>(call, [&](BookingId id) {
                    return jsonAnswer(bookings::propose(call.tx(), callerOf(call), id, proposal),
                                      201);
                });
            }),
        EndpointBuilder(Method::Put, u"/api/bookings/{id}/proposals/{proposalId}/accept"_s,
                        u"acceptProposal"_s, tag, u"Agree to the other time: the meeting moves"_s)
            .answers<api::Booking>()
            .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden, ErrorCode::BookingNotMovable,
                      ErrorCode::ProposalNotOpen, ErrorCode::SlotUnavailable, ErrorCode::SlotHeld,
                      ErrorCode::MeetingOverlap, ErrorCode::AccountDeactivated})
            .asksCalendars(CalendarQuestion::Proposal)
            .on([](Call &call) {
                return withBookingAnd<ProposalId>(
                    call, u"proposalId", [&](BookingId id, ProposalId proposal) {
                        return jsonAnswer(
                            bookings::acceptProposal(call.tx(), callerOf(call), id, proposal));
                    });
            }),
        EndpointBuilder(Method::Put, u"/api/bookings/{id}/proposals/{proposalId}/decline"_s,
                        u"declineProposal"_s, tag, u"Keep the time as it is"_s)
            .answers<api::Booking>()
            .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden, ErrorCode::BookingNotMovable,
                      ErrorCode::ProposalNotOpen})
            .on([](Call &call) {
                return withBookingAnd<ProposalId>(
                    call, u"proposalId", [&](BookingId id, ProposalId proposal) {
                        return jsonAnswer(
                            bookings::declineProposal(call.tx(), callerOf(call), id, proposal));
                    });
            }),
        EndpointBuilder(Method::Delete, u"/api/bookings/{id}/proposals/{proposalId}"_s,
                        u"withdrawProposal"_s, tag, u"Take one's own proposal back"_s)
            .answersNothing()
            .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden, ErrorCode::BookingNotMovable,
                      ErrorCode::ProposalNotOpen})
            .on([](Call &call) {
                return withBookingAnd<ProposalId>(
                    call, u"proposalId", [&](BookingId id, ProposalId proposal) {
                        return emptyAnswer(
                            bookings::withdrawProposal(call.tx(), callerOf(call), id, proposal));
                    });
            }),
    };
}

QList<Endpoint> coordinatorEndpoints()
{
    const auto tag = u"Administration"_s;
    return {
        EndpointBuilder(Method::Post, u"/api/admin/bookings"_s, u"bookForOthers"_s, tag,
                        u"Book a mentor for a mentee; confirmed at once"_s)
            .access(Access::Coordinator)
            .mailsOthers(MailedDeed::Booking)
            .answers<api::Booking>(201)
            .mayFail({ErrorCode::NotFound, ErrorCode::SlotUnavailable, ErrorCode::MeetingOverlap,
                      ErrorCode::AccountDeactivated, ErrorCode::WarningsToConfirm})
            .asksCalendars(CalendarQuestion::ForOthers)
            .onBody<api::WhiteGloveBooking>([](Call &call, const api::WhiteGloveBooking &booking) {
                return jsonAnswer(bookings::bookForOthers(call.tx(), callerOf(call), booking,
                                                          calendarWarnings(call)),
                                  201);
            }),
        EndpointBuilder(Method::Put, u"/api/admin/bookings/{id}"_s, u"editBooking"_s, tag,
                        u"Correct what a meeting is about, where and with whom"_s)
            .access(Access::Coordinator)
            .answers<api::Booking>()
            .mayFail({ErrorCode::NotFound, ErrorCode::Conflict, ErrorCode::StaleVersion,
                      ErrorCode::MeetingOverlap, ErrorCode::AccountDeactivated,
                      ErrorCode::WarningsToConfirm, ErrorCode::SlotUnavailable,
                      ErrorCode::BookingNotMovable})
            .asksCalendars(CalendarQuestion::Edit)
            .onBody<api::EditBooking>([](Call &call, const api::EditBooking &change) {
                return withId<BookingId>(call, [&](BookingId id) {
                    return jsonAnswer(bookings::edit(call.tx(), callerOf(call), id, change,
                                                     calendarWarnings(call)));
                });
            }),
    };
}

QList<Endpoint> bookingDetailEndpoints()
{
    const auto tag = u"Bookings"_s;
    return {
        EndpointBuilder(Method::Get, u"/api/bookings/limits"_s, u"getBookingLimits"_s, tag,
                        u"How many bookings the caller has left this week"_s)
            .onlyReads()
            .access(Access::Mentee)
            .answers<api::BookingLimits>()
            .on([](Call &call) { return jsonAnswer(bookings::limits(call.tx(), callerOf(call))); }),
        EndpointBuilder(Method::Put, u"/api/bookings/{id}/attendance"_s, u"markAttendance"_s, tag,
                        u"Say who came, or take it back"_s)
            .answers<api::Booking>()
            .mayFail({ErrorCode::NotFound, ErrorCode::AttendanceNotPossible})
            .onBody<api::MarkAttendance>([](Call &call, const api::MarkAttendance &mark) {
                return withId<BookingId>(call, [&](BookingId id) {
                    return jsonAnswer(
                        bookings::markAttendance(call.tx(), callerOf(call), id, mark));
                });
            }),
        EndpointBuilder(Method::Get, u"/api/bookings/{id}/history"_s, u"getBookingHistory"_s, tag,
                        u"All that became of a booking, in order of time: moves, proposals and "
                        "their fate, answers, attendance"_s)
            .onlyReads()
            .answers<api::BookingHistory>()
            .mayFail({ErrorCode::NotFound})
            .on([](Call &call) {
                return withId<BookingId>(call, [&](BookingId id) {
                    return jsonAnswer(bookings::history(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Get, u"/api/bookings/{id}/alternatives"_s, u"listAlternatives"_s,
                        tag, u"Whom to ask instead, with their next free slot"_s)
            .onlyReads()
            .answers<api::Alternatives>()
            .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden})
            .on([](Call &call) {
                return withId<BookingId>(call, [&](BookingId id) {
                    return jsonAnswer(bookings::alternatives(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Post, u"/api/slots/{id}/hold"_s, u"holdSlot"_s, tag,
                        u"Keep a slot for three minutes; one at a time"_s)
            .answers<api::SlotHold>()
            .mayFail({ErrorCode::Forbidden, ErrorCode::NotFound, ErrorCode::SlotUnavailable,
                      ErrorCode::SlotHeld, ErrorCode::TooLateToBook, ErrorCode::MeetingOverlap,
                      ErrorCode::TierRestricted, ErrorCode::MentorDormant,
                      ErrorCode::WeeklyLimitReached, ErrorCode::LoadCapReached,
                      ErrorCode::AccountDeactivated})
            .needsCalendar()
            .on([](Call &call) {
                return withId<SlotId>(call, [&](SlotId id) {
                    return jsonAnswer(holds::hold(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Delete, u"/api/slots/{id}/hold"_s, u"releaseSlot"_s, tag,
                        u"Let a kept slot go"_s)
            .answersNothing()
            .mayFail({ErrorCode::Forbidden})
            .on([](Call &call) {
                return withId<SlotId>(call, [&](SlotId id) {
                    return emptyAnswer(holds::release(call.tx(), callerOf(call), id));
                });
            }),
    };
}

QList<Endpoint> waitingListEndpoints()
{
    const auto tag = u"Waiting list"_s;
    return {
        EndpointBuilder(Method::Post, u"/api/mentors/{id}/waiting-list"_s, u"enterWaitingList"_s,
                        tag, u"Be told when this mentor has a free slot"_s)
            .access(Access::Mentee)
            .answers<api::WaitingListEntry>()
            .mayFail({ErrorCode::NotFound})
            .on([](Call &call) {
                return withId<UserId>(call, [&](UserId id) {
                    return jsonAnswer(waitinglist::enter(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Delete, u"/api/mentors/{id}/waiting-list"_s, u"leaveWaitingList"_s,
                        tag, u"Wait for this mentor no longer"_s)
            .access(Access::Mentee)
            .answersNothing()
            .mayFail({ErrorCode::NotFound})
            .on([](Call &call) {
                return withId<UserId>(call, [&](UserId id) {
                    return emptyAnswer(waitinglist::leave(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Get, u"/api/waiting-list/mine"_s, u"listMyWaitingLists"_s, tag,
                        u"For whom the caller waits, and at which place"_s)
            .onlyReads()
            .access(Access::Mentee)
            .answers<api::WaitingLists>()
            .on([](Call &call) {
                return jsonAnswer(waitinglist::listMine(call.tx(), callerOf(call)));
            }),
    };
}

QList<Endpoint> noteEndpoints()
{
    const auto tag = u"Notes"_s;
    return {
        EndpointBuilder(Method::Get, u"/api/bookings/{id}/notes"_s, u"listNotes"_s, tag,
                        u"Shared notes of a meeting, and the caller's private ones"_s)
            .onlyReads()
            .answers<api::BookingNotes>()
            .mayFail({ErrorCode::NotFound})
            .on([](Call &call) {
                return withId<BookingId>(call, [&](BookingId id) {
                    return jsonAnswer(notes::list(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Post, u"/api/bookings/{id}/notes"_s, u"writeNote"_s, tag,
                        u"Write a note, private or for both"_s)
            .answers<api::BookingNote>(201)
            .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden, ErrorCode::Conflict})
            .onBody<api::WriteNote>([](Call &call, const api::WriteNote &note) {
                return withId<BookingId>(call, [&](BookingId id) {
                    return jsonAnswer(notes::write(call.tx(), callerOf(call), id, note), 201);
                });
            }),
        EndpointBuilder(Method::Put, u"/api/bookings/{id}/notes/{noteId}"_s, u"editNote"_s, tag,
                        u"Change one's own note"_s)
            .answers<api::BookingNote>()
            .mayFail({ErrorCode::NotFound, ErrorCode::StaleVersion})
            .onBody<api::EditNote>([](Call &call, const api::EditNote &change) {
                return withBookingAnd<NoteId>(call, u"noteId", [&](BookingId id, NoteId note) {
                    return jsonAnswer(notes::edit(call.tx(), callerOf(call), id, note, change));
                });
            }),
        EndpointBuilder(Method::Delete, u"/api/bookings/{id}/notes/{noteId}"_s, u"deleteNote"_s,
                        tag, u"Delete one's own note; a coordinator, a shared one"_s)
            .answersNothing()
            .mayFail({ErrorCode::NotFound})
            .on([](Call &call) {
                return withBookingAnd<NoteId>(call, u"noteId", [&](BookingId id, NoteId note) {
                    return emptyAnswer(notes::remove(call.tx(), callerOf(call), id, note));
                });
            }),
        EndpointBuilder(Method::Get, u"/api/bookings/{id}/action-items"_s, u"listActionItems"_s,
                        tag, u"What the two are going to do"_s)
            .onlyReads()
            .answers<api::ActionItems>()
            .mayFail({ErrorCode::NotFound})
            .on([](Call &call) {
                return withId<BookingId>(call, [&](BookingId id) {
                    return jsonAnswer(notes::listItems(call.tx(), callerOf(call), id));
                });
            }),
        EndpointBuilder(Method::Post, u"/api/bookings/{id}/action-items"_s, u"createActionItem"_s,
                        tag, u"Write down what somebody is going to do"_s)
            .answers<api::ActionItem>(201)
            .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden, ErrorCode::Conflict})
            .onBody<api::CreateActionItem>([](Call &call, const api::CreateActionItem &item) {
                return withId<BookingId>(call, [&](BookingId id) {
                    return jsonAnswer(notes::createItem(call.tx(), callerOf(call), id, item), 201);
                });
            }),
        EndpointBuilder(Method::Put, u"/api/bookings/{id}/action-items/{itemId}"_s,
                        u"editActionItem"_s, tag, u"Change an action item, or tick it off"_s)
            .answers<api::ActionItem>()
            .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden, ErrorCode::Conflict,
                      ErrorCode::StaleVersion})
            .onBody<api::EditActionItem>([](Call &call, const api::EditActionItem &change) {
                return withBookingAnd<ActionItemId>(
                    call, u"itemId", [&](BookingId id, ActionItemId item) {
                        return jsonAnswer(
                            notes::editItem(call.tx(), callerOf(call), id, item, change));
                    });
            }),
        EndpointBuilder(Method::Delete, u"/api/bookings/{id}/action-items/{itemId}"_s,
                        u"deleteActionItem"_s, tag,
                        u"Delete an action item: its author, or a coordinator"_s)
            .answersNothing()
            .mayFail({ErrorCode::NotFound, ErrorCode::Forbidden})
            .on([](Call &call) {
                return withBookingAnd<ActionItemId>(
                    call, u"itemId", [&](BookingId id, ActionItemId item) {
                        return emptyAnswer(notes::removeItem(call.tx(), callerOf(call), id, item));
                    });
            }),
    };
}

} // namespace

QList<Endpoint> bookingCareEndpoints(const RouteContext &)
{
    return bookingDetailEndpoints() + rescheduleEndpoints() + coordinatorEndpoints() +
           waitingListEndpoints() + noteEndpoints();
}

} // namespace oh::server
