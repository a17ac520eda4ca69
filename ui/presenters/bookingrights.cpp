// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/bookingrights.h"

#include "models/domain/bookingrules.h"
#include "models/domain/reputation.h"

#include <QCoreApplication>

namespace oh::ui {
namespace {

struct Rights
{
    Q_DECLARE_TR_FUNCTIONS(oh::ui::BookingRights)
};

QString attendanceProblem(const api::Booking &booking, UserId viewer, BookingParty party,
                          const QDateTime &now)
{
    if (!booking.attendance)
        return {};
    AttendanceFacts facts;
    facts.noted = booking.attendance;
    facts.notedByCaller = booking.attendanceMarkedBy == viewer;
    facts.notedByCoordinator = booking.attendanceMarkedBy != booking.mentorId &&
                               booking.attendanceMarkedBy != booking.menteeId;
    facts.notedAt = booking.attendanceMarkedAt;
    facts.wanted = std::nullopt; // taking it back, which is as much as changing it
    facts.party = party;
    facts.now = now;
    const auto obstacle = attendanceObstacle(facts);
    return obstacle ? obstacle->message : QString();
}

} // namespace

bool cancelingLowersScore(const api::Booking &booking, UserId viewer, const QDateTime &now)
{
    // As it is counted: a mentor's "no" to a request is an answer; who asked for one takes it back.
    const bool isMentors = viewer == booking.mentorId && booking.status == BookingStatus::Confirmed;
    const bool isMentees =
        viewer == booking.menteeId &&
        (booking.status == BookingStatus::Confirmed || booking.status == BookingStatus::Pending);
    return (isMentors || isMentees) &&
           reputation::isLateCancellation(booking.meetingStartTime, now);
}

QDateTime proposalExpiry(const api::Booking &booking, const api::RescheduleProposal &proposal)
{
    return oh::proposalExpiry(booking.meetingStartTime, proposal.startTime);
}

std::optional<api::RescheduleProposal> openProposal(const api::Booking &booking,
                                                    const QDateTime &now)
{
    if (!booking.proposal || booking.proposal->status != ProposalStatus::Open ||
        proposalLapsed(booking.meetingStartTime, booking.proposal->startTime, now))
        return std::nullopt;
    const BookingStatus status = effectiveStatus(
        booking.status, booking.createdAt, booking.meetingStartTime, booking.meetingEndTime, now);
    if (status != BookingStatus::Pending && status != BookingStatus::Confirmed)
        return std::nullopt;
    return booking.proposal;
}

BookingRights rightsOn(const api::Booking &booking, UserId viewer, const QDateTime &now)
{
    BookingRights rights;
    BookingParty party = BookingParty::Mentee;
    if (booking.mentorId == viewer)
        party = BookingParty::Mentor;
    else if (booking.menteeId != viewer)
        return rights;
    const BookingStatus status = effectiveStatus(
        booking.status, booking.createdAt, booking.meetingStartTime, booking.meetingEndTime, now);
    const auto allows = [&](BookingAction action) {
        return nextStatus(status, action, party).has_value();
    };
    const bool ahead = booking.meetingStartTime > now;
    rights.confirm = ahead && allows(BookingAction::Confirm);
    rights.decline = ahead && allows(BookingAction::Decline);
    // A mentor declines a request; canceling it would count against them.
    rights.cancel = ahead && allows(BookingAction::Cancel) && !rights.decline;
    if (ahead && allows(BookingAction::Propose)) {
        rights.propose = true;
        if (proposalLapsed(booking.meetingStartTime, booking.meetingStartTime, now))
            rights.proposeObstacle =
                Rights::tr("The meeting begins in less than 2 hours: too soon to move it. Cancel "
                           "it, or write to the other side.");
    }
    if (const auto proposal = openProposal(booking, now)) {
        const bool mine = proposal->proposedBy == viewer;
        rights.answerProposal = !mine && allows(BookingAction::AcceptProposal);
        rights.withdrawProposal = mine && allows(BookingAction::WithdrawProposal);
    }
    rights.markAttendance = allows(BookingAction::MarkAttendance);
    if (rights.markAttendance)
        rights.attendanceObstacle = attendanceProblem(booking, viewer, party, now);
    rights.annotate = allows(BookingAction::Annotate);
    rights.addToCalendar = ahead && status == BookingStatus::Confirmed;
    return rights;
}

} // namespace oh::ui
